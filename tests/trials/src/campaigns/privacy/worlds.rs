//! Two worlds at the level of rows: the same people do the same things in both, and only secrets differ.

use crate::run::{Held, Run, holds};
use chrono::{DateTime, Utc};
use fastrand::Rng;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use uuid::Uuid;
use workshop::group::NewSeat;
use workshop::idea::NewLane;
use workshop::quick_win_plan::{Better, MeasureScale, PlanEdit, PlanMeasure};
use workshop::registers::Register;
use workshop::use_case::NewUseCase;
use workshop::visibility::{
    Audience, hidden_ideas, own_rows, results, room_clock, round_before, seen, seen_change, wall_plan,
    wall_registers,
};
use workshop::{
    About, Answer, Contribution, CriterionId, IdeaId, LaneId, Language, Marks, Names, NewPlanSuggestion,
    PlanSuggestionId, Refusal, RoundId, RowChange, SeatId, Steering, Step, SuggestionAbout, ThemeId,
    UseCaseId, UseCaseText, VoteId, VoteQuestion, Workshop, WorkshopId, template,
};

/// Everybody who hears of changes; what they see otherwise is decided by the same rows.
const LISTENERS: [Audience; 3] =
    [Audience::Facilitator, Audience::Participant { results: true }, Audience::Wall { results: false }];
/// Everybody who looks.
const AUDIENCES: [Audience; 5] = [
    Audience::Facilitator,
    Audience::Participant { results: false },
    Audience::Participant { results: true },
    Audience::Wall { results: false },
    Audience::Wall { results: true },
];
/// People who write and rate; one more only watches.
const PEOPLE: u128 = 5;
const WATCHER: u128 = PEOPLE;
const LANES: u128 = 3;
const CASES: u128 = 3;
/// The measure of the one plan there is.
const MEASURE: &str = "minutes";

/// One of two worlds, and all that anybody was told in it who may not know its secrets.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) workshop: Workshop,
    told: Vec<String>,
}

/// What one world does where the other does something else in secret.
type Both<T> = [T; 2];

/// Many pairs of them, on all cores.
pub(super) fn look_the_same(run: &mut Run) -> Held {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let each = run.size(2_000, 100_000).div_ceil(threads);
    let differed: usize = std::thread::scope(|scope| {
        let pairs = |mut random: Rng| {
            move || (0..each).map(|_| a_pair_looks_the_same(random.fork())).sum::<Held<usize>>()
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(pairs(run.random.fork()))).collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("worlds are lived through"))
            .sum::<Held<usize>>()
    })?;
    run.count("pairs of worlds", each * threads);
    run.count("of which differed", differed);
    Ok(())
}

/// One pair; gives 1 if there was a secret in which it differed.
fn a_pair_looks_the_same(mut random: Rng) -> Held<usize> {
    let names = *random.choice(&[Names::Named, Names::Hidden, Names::Anonymous]).expect("one of them");
    let begun = World::begun(names);
    let mut worlds = [begun.clone(), begun];
    // What is written in these lanes is never revealed; these use cases are rated by two at most.
    let secret_lanes: BTreeSet<u128> = (0..LANES).filter(|_| random.bool()).collect();
    let secret_cases: BTreeSet<u128> = (0..CASES).filter(|_| random.bool()).collect();
    let is_secret = |lane| secret_lanes.contains(&lane);
    let mut case = Case { random, names, ideas: Vec::new() };
    both(&mut worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Ideate }))?;
    for _ in 0..case.random.usize(5..25) {
        case.writes_or_changes(&mut worlds, &is_secret)?;
    }
    if case.names == Names::Anonymous && case.random.bool() {
        both(&mut worlds, |world, _| world.steer(&Steering::CloseBox))?;
    }
    case.sorts(&mut worlds)?;
    case.rate(&mut worlds, &secret_cases)?;
    case.vote(&mut worlds)?;
    if case.random.bool() {
        case.suggests(&mut worlds)?;
    } else {
        case.says_how_ready(&mut worlds)?;
    }
    if case.random.bool() {
        both(&mut worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Results }))?;
    }
    let do_differ = {
        let rows = |world: &World| world.workshop.rows().collect::<Vec<_>>();
        rows(&worlds[0]) != rows(&worlds[1])
    };
    let [one, other] = worlds.map(World::everything);
    for (one, other) in one.iter().zip(&other) {
        holds!(one == other, "the worlds can be told apart:\n    {one}\n    {other}");
    }
    holds!(one.len() == other.len(), "how much is told tells the worlds apart");
    Ok(usize::from(do_differ))
}

/// What chance decided about one pair of worlds.
struct Case {
    random: Rng,
    names: Names,
    /// Lane, name, and in each world who wrote it with which secret.
    ideas: Vec<(u128, IdeaId, Both<u128>, Both<String>)>,
}

impl Case {
    fn writes_or_changes(&mut self, worlds: &mut Both<World>, is_secret: &impl Fn(u128) -> bool) -> Held {
        match self.random.u8(0..10) {
            0 => self.reveals(worlds, is_secret),
            1 => self.looks_aside(worlds, is_secret),
            2 | 3 if !self.ideas.is_empty() => self.changes(worlds, is_secret),
            _ => self.writes(worlds, is_secret),
        }
    }

    /// In each world another text, where it stays hidden; and another person with another secret, where nobody is to
    /// know who wrote.
    fn writes(&mut self, worlds: &mut Both<World>, is_secret: &impl Fn(u128) -> bool) -> Held {
        let lane = self.random.u128(0..LANES);
        let idea = IdeaId(self.id());
        let anonymous = self.names == Names::Anonymous;
        let first = self.random.u128(0..PEOPLE);
        let unlinked = anonymous || is_secret(lane);
        let second = if unlinked { self.random.u128(0..PEOPLE) } else { first };
        let (people, secrets) = ([first, second], [self.secret(), self.secret()]);
        let texts = self.texts(is_secret(lane));
        both(worlds, |world, n| {
            let secret = anonymous.then(|| secrets[n].clone());
            let wish = Contribution::AddIdea {
                idea,
                lane: lane_id(lane),
                text: texts[n].clone(),
                secret,
                extends: None,
                inspired_by: None,
            };
            world.contribute(people[n], &wish)
        })?;
        self.ideas.push((lane, idea, people, secrets));
        Ok(())
    }

    fn changes(&mut self, worlds: &mut Both<World>, is_secret: &impl Fn(u128) -> bool) -> Held {
        let at = self.random.usize(0..self.ideas.len());
        let removes = self.random.bool();
        let Some((lane, idea, people, secrets)) = self.ideas.get(at).cloned() else { return Ok(()) };
        let texts = self.texts(is_secret(lane));
        let anonymous = self.names == Names::Anonymous;
        both(worlds, |world, n| {
            let secret = anonymous.then(|| secrets[n].clone());
            let wish = if removes {
                Contribution::RemoveIdea { idea, secret }
            } else {
                Contribution::EditIdea { idea, text: texts[n].clone(), secret }
            };
            world.contribute(people[n], &wish)
        })?;
        if removes {
            self.ideas.remove(at);
        }
        Ok(())
    }

    fn reveals(&mut self, worlds: &mut Both<World>, is_secret: &impl Fn(u128) -> bool) -> Held {
        let lanes: Vec<LaneId> = (0..LANES).filter(|lane| !is_secret(*lane)).map(lane_id).collect();
        let hides = self.random.bool();
        both(worlds, |world, _| {
            let lanes = lanes.clone();
            world.steer(&if hides {
                Steering::SilenceLanes { lanes }
            } else {
                Steering::RevealLanes { lanes }
            })
        })
    }

    /// She parks or moves what is revealed, or peeks, which is told to nobody else.
    fn looks_aside(&mut self, worlds: &mut Both<World>, is_secret: &impl Fn(u128) -> bool) -> Held {
        let open = self.ideas.iter().filter(|(lane, ..)| !is_secret(*lane)).map(|(_, idea, ..)| *idea);
        let ids: Vec<IdeaId> = open.take(self.random.usize(0..3)).collect();
        let command = match self.random.u8(0..3) {
            0 => Steering::Peek { lane: lane_id(self.random.u128(0..LANES)) },
            1 => Steering::ParkIdeas { ids, parked: self.random.bool() },
            _ => Steering::Undo,
        };
        both(worlds, |world, _| world.steer(&command))
    }

    /// In each world somebody else moves the same note: nobody is ever to know who did.
    fn sorts(&mut self, worlds: &mut Both<World>) -> Held {
        both(worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Sort }))?;
        let mut themes = Vec::new();
        for _ in 0..self.random.usize(0..12) {
            let Some((_, idea, ..)) = self.random.choice(&self.ideas).cloned() else { return Ok(()) };
            let known = self.random.choice(&themes).copied();
            let wish = match self.random.u8(0..3) {
                0 => Contribution::BeginTheme { theme: ThemeId(self.id()), idea },
                1 => Contribution::SortIdea { idea, theme: None },
                _ => Contribution::SortIdea { idea, theme: known },
            };
            if let Contribution::BeginTheme { theme, .. } = &wish {
                themes.push(*theme);
            }
            let people = [self.random.u128(0..PEOPLE), self.random.u128(0..PEOPLE)];
            both(worlds, |world, n| world.contribute(people[n], &wish))?;
        }
        Ok(())
    }

    /// Other values where at most two rate, the same values elsewhere.
    fn rate(&mut self, worlds: &mut Both<World>, secret_cases: &BTreeSet<u128>) -> Held {
        both(worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Rate }))?;
        for case in 0..CASES {
            let is_secret = secret_cases.contains(&case);
            let raters = if is_secret { self.random.u128(0..3) } else { self.random.u128(3..=PEOPLE) };
            for person in 0..raters {
                for criterion in ["V1", "V2", "C1"] {
                    let first = self.random.u8(1..=5);
                    let second = if is_secret { self.random.u8(1..=5) } else { first };
                    both(worlds, |world, n| {
                        let answer = Answer::Value([first, second][n]);
                        world.contribute(person, &rating(case, criterion, answer))
                    })?;
                }
            }
        }
        let close = self.random.bool();
        if close {
            both(worlds, |world, _| world.steer(&Steering::CloseRound { id: round_id() }))?;
        }
        Ok(())
    }

    /// A vote that stays open, or that at most two answered.
    fn vote(&mut self, worlds: &mut Both<World>) -> Held {
        let (vote, question) = (VoteId(Uuid::from_u128(7)), VoteQuestion::Fist { use_case: None });
        both(worlds, |world, _| world.steer(&Steering::OpenVote { id: vote, question: question.clone() }))?;
        both(worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Vote }))?;
        let voters = self.random.u128(0..=PEOPLE);
        for person in 0..voters {
            let fists = [self.random.u32(0..=5), self.random.u32(0..=5)];
            both(worlds, |world, n| {
                world.contribute(
                    person,
                    &Contribution::CastBallot { vote, marks: Some(Marks::Fist(fists[n])) },
                )
            })?;
        }
        if voters < 3 && self.random.bool() {
            both(worlds, |world, _| world.steer(&Steering::CloseVote { id: vote }))?;
        }
        Ok(())
    }

    /// In each world somebody else suggests something else for a plan, or takes it back: until it is closed that is hers alone.
    fn suggests(&mut self, worlds: &mut Both<World>) -> Held {
        let use_case = case_id(0);
        both(worlds, |world, _| world.steer(&Steering::AskAboutPlan { use_case, asked: true }))?;
        for _ in 0..self.random.usize(0..6) {
            let id = PlanSuggestionId(self.id());
            let people = [self.random.u128(0..PEOPLE), self.random.u128(0..PEOPLE)];
            let numbers = [self.random.u32(0..1_000), self.random.u32(0..1_000)].map(f64::from);
            let texts = self.random.u8(..).to_string();
            let texts = [texts, "x".repeat(self.random.usize(1..150))];
            let about = match self.random.u8(0..3) {
                0 => SuggestionAbout::Baseline { measure: MEASURE.to_owned() },
                1 => SuggestionAbout::Target { measure: MEASURE.to_owned() },
                _ => SuggestionAbout::Risk {},
            };
            both(worlds, |world, n| {
                let (about, number, text) = (about.clone(), Some(numbers[n]), texts[n].clone());
                let suggestion = NewPlanSuggestion { id, use_case, about, number, text };
                world.contribute(people[n], &Contribution::SuggestForPlan { suggestion })
            })?;
            if self.random.bool() {
                let wish = Contribution::WithdrawSuggestion { use_case, suggestion: id };
                both(worlds, |world, n| world.contribute(people[n], &wish))?;
            }
        }
        Ok(())
    }

    /// In each world the same people say something else about readiness: while it is open nobody is to know what, and
    /// afterwards neither, where fewer than three of them did.
    fn says_how_ready(&mut self, worlds: &mut Both<World>) -> Held {
        let ask = |asked| Steering::AskAboutReadiness { register: Register::Data, asked };
        both(worlds, |world, _| world.steer(&ask(true)))?;
        let mut said = BTreeSet::new();
        for _ in 0..self.random.usize(0..8) {
            let person = self.random.u128(0..PEOPLE);
            said.insert(person);
            let question = self.random.choice(["D1", "D2", "T1", "none"]).unwrap_or_default().to_owned();
            let levels = [self.random.i32(1..=6), self.random.i32(1..=6)];
            both(worlds, |world, n| {
                let level = Some(levels[n]).filter(|level| *level < 6);
                world.contribute(person, &Contribution::SayReadiness { question: question.clone(), level })
            })?;
        }
        if said.len() < 3 && self.random.bool() {
            both(worlds, |world, _| world.steer(&ask(false)))?;
        }
        Ok(())
    }

    fn texts(&mut self, differ: bool) -> Both<String> {
        let mut text = || {
            let begin = self.random.choice(["", "字", "<b>\"\\", "🙂 "]).unwrap_or_default();
            format!("{begin}{}", "x".repeat(self.random.usize(1..200)))
        };
        let first = text();
        let second = if differ { text() } else { first.clone() };
        [first, second]
    }

    fn id(&mut self) -> Uuid {
        uuid::Builder::from_random_bytes(self.random.u128(..).to_be_bytes()).into_uuid()
    }

    fn secret(&mut self) -> String {
        format!("{:032x}", self.random.u128(..))
    }
}

impl World {
    /// Both worlds begin as the same one, which is prepared once.
    pub(super) fn begun(names: Names) -> Self {
        static BEGUN: OnceLock<[World; 3]> = OnceLock::new();
        let of = [Names::Named, Names::Hidden, Names::Anonymous];
        let begun = BEGUN.get_or_init(|| of.map(World::new));
        let at = of.iter().position(|known| *known == names).unwrap_or_default();
        begun[at].clone()
    }

    fn new(names: Names) -> Self {
        let about = About::new(WorkshopId(Uuid::from_u128(1)), "Worlds", "full", Language::En, now());
        let mut world =
            Self { workshop: Workshop::from_rows(about.expect("a title"), [], []), told: Vec::new() };
        let seat = |n| {
            let (id, name) = (seat_id(n), format!("Person {n}"));
            NewSeat { id, name, group: None, facilitator: false }
        };
        let lane = |n| NewLane { id: lane_id(n), name: format!("Lane {n}"), question: String::new() };
        let case = |n| {
            let text = UseCaseText { title: format!("Case {n}"), ..UseCaseText::default() };
            NewUseCase { id: case_id(n), text, ideas: Vec::new() }
        };
        let template = template::find("full").or_else(|| template::find("default")).expect("a template");
        let criteria = template::blueprint(template, Language::En).criteria.into_iter();
        let begin = criteria.map(|criterion| Steering::PutCriterion { criterion }).chain([
            Steering::AddSeats { seats: (0..=WATCHER).map(seat).collect() },
            Steering::AddLanes { lanes: (0..LANES).map(lane).collect() },
            Steering::SilenceLanes { lanes: (0..LANES).map(lane_id).collect() },
            Steering::SetNames { names },
            Steering::AddUseCases { use_cases: (0..CASES).map(case).collect() },
            Steering::OpenRound { id: round_id(), use_cases: None },
            Steering::EditPlan {
                use_case: case_id(0),
                edit: Box::new(PlanEdit::Measure { measure: measure() }),
            },
        ]);
        for command in begin {
            world.steer(&command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
        }
        world
    }

    pub(super) fn steer(&mut self, command: &Steering) -> Result<(), Refusal> {
        let decision = self.workshop.decide(command, now())?;
        let step = serde_json::to_string(&decision.step).expect("a step");
        self.told.push(format!("history: {step}"));
        let changes = self.workshop.apply(decision.changes);
        self.tell(&changes);
        Ok(())
    }

    pub(super) fn contribute(&mut self, person: u128, wish: &Contribution) -> Result<(), Refusal> {
        let decision = self.workshop.decide_contribution(seat_id(person), wish)?;
        if matches!(wish, Contribution::SortIdea { .. } | Contribution::BeginTheme { .. }) {
            let actor = self.workshop.actor_of(seat_id(person), wish);
            self.told.push(format!("who sorted, as the journal has it: {actor:?}"));
        }
        let changes = self.workshop.apply(decision.changes);
        self.tell(&changes);
        Ok(())
    }

    fn tell(&mut self, changes: &[RowChange]) {
        for audience in LISTENERS {
            let seen = changes.iter().filter_map(|change| seen_change(&self.workshop, change, audience));
            let seen = serde_json::to_string(&seen.collect::<Vec<_>>()).expect("rows");
            self.told.push(format!("{audience:?} update: {seen}"));
        }
    }

    /// All that was told, and what somebody is told who comes in now.
    fn everything(self) -> Vec<String> {
        let Self { workshop, mut told } = self;
        for audience in AUDIENCES {
            let rows: Vec<_> = workshop.rows().filter_map(|row| seen(&workshop, &row, audience)).collect();
            told.push(format!("{audience:?} rows: {}", serde_json::to_string(&rows).expect("rows")));
            told.push(format!("{audience:?} results: {:?}", results(&workshop, audience)));
            told.push(format!("{audience:?} round before: {:?}", round_before(&workshop, audience)));
        }
        let mut hidden = hidden_ideas(&workshop);
        hidden.sort_unstable_by_key(|hidden| hidden.lane);
        told.push(format!("hidden: {hidden:?}, clock: {:?}", room_clock(&workshop)));
        let own: Vec<_> = own_rows(&workshop, seat_id(WATCHER)).collect();
        told.push(format!("the watcher's own: {}", serde_json::to_string(&own).expect("rows")));
        told.push(format!("the registers on the wall: {:?}", wall_registers(&workshop)));
        told.push(format!("the registers: {:?}", workshop.register_sheet()));
        told.push(format!("the plan on the wall: {:?}", wall_plan(&workshop, case_id(0))));
        told.extend(figures(&workshop));
        told
    }
}

/// Everything that is computed from ratings.
pub(super) fn figures(workshop: &Workshop) -> Vec<String> {
    let mut told = Vec::new();
    for case in (0..CASES).map(case_id) {
        told.push(format!("cells: {:?}", workshop.cell_figures(case)));
        let criteria = workshop.criteria().map(|criterion| workshop.wall_cell(case, criterion.id));
        told.push(format!("wall: {:?}", criteria.collect::<Vec<_>>()));
    }
    told
}

/// Lets both worlds do something; a refusal is a refusal in both.
pub(super) fn both(
    worlds: &mut Both<World>,
    mut act: impl FnMut(&mut World, usize) -> Result<(), Refusal>,
) -> Held {
    let [one, other] = worlds;
    let came_of_it = [act(one, 0), act(other, 1)];
    holds!(came_of_it[0] == came_of_it[1], "what is refused tells the worlds apart: {came_of_it:?}");
    Ok(())
}

pub(super) fn rating(case: u128, criterion: &str, answer: Answer) -> Contribution {
    let criterion: CriterionId = criterion.parse().expect("a criterion");
    Contribution::Rate {
        round: round_id(),
        use_case: case_id(case),
        criterion,
        answer,
        reason: String::new(),
    }
}

fn measure() -> PlanMeasure {
    let (name, unit, how) = ("Minutes".to_owned(), String::new(), String::new());
    let (scale, better) = (MeasureScale::Number, Better::Less);
    PlanMeasure { id: MEASURE.to_owned(), name, unit, scale, better, baseline: None, target: None, how }
}

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

fn seat_id(n: u128) -> SeatId {
    SeatId(Uuid::from_u128(0x5EA7_0000 + n))
}

fn lane_id(n: u128) -> LaneId {
    LaneId(Uuid::from_u128(0x1A4E_0000 + n))
}

pub(super) fn case_id(n: u128) -> UseCaseId {
    UseCaseId(Uuid::from_u128(0xCA5E_0000 + n))
}

pub(super) fn round_id() -> RoundId {
    RoundId(Uuid::from_u128(0x1200_0000))
}
