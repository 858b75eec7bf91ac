//! What somebody who is not there would do next. Chance decides; the rules are those of everybody.

use std::collections::BTreeMap;
use workshop::vote::{POINTS, VoteQuestion};
use workshop::{
    AgendaKind, Answer, Contribution, CriterionId, Facts, GroupId, IdeaId, LaneId, Marks, SeatId, Step,
    ThemeId, UseCase, UseCaseId, UseCaseText, Vote, Workshop, content,
};

/// Ideas that one person writes.
const IDEAS_EACH: usize = 4;
/// Of a hundred answers, so many are "can't judge".
const CANNOT_JUDGE: u32 = 6;
/// Themes that a room comes to.
const THEMES: usize = 6;
/// Points are shared in steps of five.
const POINTS_STEP: u32 = 5;

/// What the person at a seat does next; None: nothing is asked of them, or they are done.
pub(super) fn next(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    match workshop.about().step {
        Step::Ideate if is_brainwriting(workshop) => goes_on(workshop, seat),
        Step::Ideate => writes(workshop, seat),
        Step::Rate => rates(workshop, seat),
        Step::Vote => votes(workshop, seat),
        Step::Sort => sorts(workshop),
        Step::Cards => fills_in(workshop, seat),
        Step::Welcome | Step::Results => None,
    }
}

/// Name and group of the next person who comes.
pub(super) fn person(workshop: &Workshop, number: u32) -> (String, Option<GroupId>) {
    let facts = Facts::new().with("number", number as usize);
    let name = workshop.about().language.say("rehearsal-person", &facts);
    let groups: Vec<GroupId> = workshop.groups().map(|group| group.id.clone()).collect();
    (name, one_of(&groups).cloned())
}

/// 32 hexadecimal digits.
pub(super) fn secret() -> String {
    format!("{:032x}", fastrand::u128(..))
}

pub(super) fn one_of<T>(items: &[T]) -> Option<&T> {
    (!items.is_empty()).then(|| items.get(fastrand::usize(..items.len()))).flatten()
}

fn is_brainwriting(workshop: &Workshop) -> bool {
    workshop.running_step().is_some_and(|step| step.kind == AgendaKind::Brainwrite)
}

fn writes(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    let is_anonymous = !workshop.board().names.keep_author();
    let written = workshop.ideas().filter(|idea| idea.author == Some(seat)).count();
    let all = workshop.ideas().len() > IDEAS_EACH * workshop.seats().len();
    if workshop.board().box_closed || written >= IDEAS_EACH || is_anonymous && all {
        return None;
    }
    let lanes: Vec<LaneId> = workshop.lanes().map(|lane| lane.id).collect();
    let inspiration = one_of(content::inspirations())?;
    let language = workshop.about().language;
    Some(Contribution::AddIdea {
        idea: IdeaId::random(),
        lane: *one_of(&lanes)?,
        text: inspiration.title.in_language(language).to_owned(),
        secret: is_anonymous.then(secret),
        extends: None,
        inspired_by: Some(inspiration.id.clone()),
    })
}

fn goes_on(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    let hand: Vec<_> = workshop.cards_of(seat).filter(|card| !card.given_back).collect();
    let has_step = |idea: IdeaId| {
        workshop.ideas().any(|other| other.extends == Some(idea) && other.author == Some(seat))
    };
    let Some(card) = hand.iter().find(|card| !has_step(card.idea)) else {
        return hand.is_empty().then_some(Contribution::DrawCards {});
    };
    let number = Facts::new().with("number", fastrand::usize(1..=3));
    Some(Contribution::AddIdea {
        idea: IdeaId::random(),
        lane: card.lane,
        text: workshop.about().language.say("rehearsal-step", &number),
        secret: (!workshop.board().names.keep_author()).then(secret),
        extends: Some(card.idea),
        inspired_by: None,
    })
}

/// A loose idea goes into a theme that is there, or begins one while there are few.
fn sorts(workshop: &Workshop) -> Option<Contribution> {
    let loose: Vec<IdeaId> = workshop
        .ideas()
        .filter(|idea| idea.is_on_board() && idea.theme.is_none())
        .map(|idea| idea.id)
        .collect();
    let idea = *one_of(&loose)?;
    let themes: Vec<ThemeId> = workshop.themes().map(|theme| theme.id).collect();
    let known = one_of(&themes).filter(|_| themes.len() >= fastrand::usize(1..=THEMES));
    Some(match known {
        Some(theme) => Contribution::SortIdea { idea, theme: Some(*theme) },
        None => Contribution::BeginTheme { theme: ThemeId::random(), idea },
    })
}

fn fills_in(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    let empty = |case: &&UseCase| case.table.contains(&seat) && case.stands() && case.text.users.is_empty();
    let case = workshop.use_cases().find(empty)?;
    let number = Facts::new().with("number", fastrand::usize(1..=3));
    let users = workshop.about().language.say("rehearsal-step", &number);
    Some(Contribution::WriteCard {
        use_case: case.id,
        was: Box::new(case.text.clone()),
        now: Box::new(UseCaseText { users, ..case.text.clone() }),
    })
}

fn rates(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    let round = workshop.open_round()?;
    let person = workshop.seat(seat).ok()?;
    let given: Vec<(UseCaseId, CriterionId)> = workshop
        .ratings_from(seat)
        .filter(|rating| rating.round == round.id)
        .map(|rating| (rating.use_case, rating.criterion))
        .collect();
    let cases = workshop
        .use_cases()
        .filter(|case| round.asks(case.id) && case.stands() && !workshop.is_stopped(case.id));
    let asked = cases.flat_map(|case| {
        let criteria = workshop.criteria().filter(|criterion| workshop.is_asked_of(person, criterion));
        criteria.map(move |criterion| (case.id, criterion))
    });
    let (use_case, criterion) =
        asked.into_iter().find(|(case, criterion)| !given.contains(&(*case, criterion.id)))?;
    let answer = if fastrand::u32(..100) < CANNOT_JUDGE {
        Answer::CannotJudge
    } else {
        Answer::Value(near(use_case, criterion.id, criterion.lowest, criterion.highest))
    };
    Some(Contribution::Rate {
        round: round.id,
        use_case,
        criterion: criterion.id,
        answer,
        reason: String::new(),
    })
}

/// A value near one that all share: people agree on some use cases and are apart on others.
fn near(use_case: UseCaseId, criterion: CriterionId, lowest: u8, highest: u8) -> u8 {
    let span = u64::from(highest - lowest);
    let bits = use_case.0.as_u128() as u64 ^ u64::from(criterion.number) << 3;
    let (shared, apart) = (bits % (span + 1), 1 + bits % 2);
    let by = fastrand::i64(-(apart as i64)..=apart as i64);
    let value = i64::from(lowest) + shared as i64 + by;
    u8::try_from(value.clamp(lowest.into(), highest.into())).unwrap_or(lowest)
}

fn votes(workshop: &Workshop, seat: SeatId) -> Option<Contribution> {
    let vote = workshop.open_vote()?;
    if workshop.ballot(vote.id, seat).is_some() {
        return None;
    }
    Some(Contribution::CastBallot { vote: vote.id, marks: Some(marks(workshop, vote, seat)?) })
}

fn marks(workshop: &Workshop, vote: &Vote, seat: SeatId) -> Option<Marks> {
    let person = workshop.seat(seat).ok()?;
    match &vote.question {
        VoteQuestion::Dots { each, .. } => {
            let mut ideas: Vec<IdeaId> =
                workshop.ideas().filter(|idea| idea.is_on_board()).map(|idea| idea.id).collect();
            fastrand::shuffle(&mut ideas);
            Some(Marks::Dots(ideas.into_iter().take(*each as usize).map(|idea| (idea, 1)).collect()))
        }
        VoteQuestion::Points => {
            let mut points: BTreeMap<CriterionId, u32> =
                workshop.criteria().map(|criterion| (criterion.id, 0)).collect();
            for side in [ranking::Side::Value, ranking::Side::Cost] {
                let of_side: Vec<CriterionId> =
                    points.keys().copied().filter(|criterion| criterion.side == side).collect();
                for _ in 0..POINTS / POINTS_STEP {
                    *points.entry(*one_of(&of_side)?).or_default() += POINTS_STEP;
                }
            }
            Some(Marks::Points(points))
        }
        VoteQuestion::Fist { .. } => Some(Marks::Fist(fastrand::u32(2..=5))),
        VoteQuestion::Practice { .. } => {
            let asked = workshop.criteria().filter(|criterion| workshop.is_asked_of(person, criterion));
            let answers = asked
                .map(|criterion| (criterion.id, Some(fastrand::u8(criterion.lowest..=criterion.highest))));
            Some(Marks::Practice(answers.collect()))
        }
    }
}
