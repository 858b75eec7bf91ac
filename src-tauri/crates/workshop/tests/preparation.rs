//! What is settled before people come: the sheet, lanes, groups, and templates of one's own.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use chrono::{DateTime, TimeZone, Utc};
use ranking::Side;
use workshop::group::NewSeat;
use workshop::idea::{NewIdea, NewLane};
use workshop::scale::Scale;
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, seen};
use workshop::vote::{Marks, VoteQuestion};
use workshop::{
    About, Actor, Answer, Batch, Bilingual, Blueprint, CommandId, Contribution, Criterion, CriterionId,
    Group, GroupId, IdeaId, LaneId, Language, RatingKey, Refusal, Row, SeatId, Steering, Step, StepKind,
    UseCaseId, UseCaseText, VoteId, Workshop, WorkshopId, content, template,
};

struct Held(Workshop);

impl Held {
    fn from(name: &str) -> Self {
        let about = About::new(WorkshopId::random(), "Test", name, Language::En, now()).unwrap();
        let mut held = Self(Workshop::from_rows(about, [], []));
        for command in template::commands(template::find(name).unwrap(), "Test", Language::En) {
            held.steer(&command).unwrap();
        }
        held
    }

    fn steer(&mut self, command: &Steering) -> Result<StepKind, Refusal> {
        let decision = self.0.decide(command, now())?;
        let kind = decision.step.kind;
        let changes = self.0.apply(decision.changes);
        let (command, actor) = (CommandId::random(), Actor::Facilitator);
        self.0.note(&Batch {
            command,
            at: now(),
            actor,
            step: decision.step,
            changes,
            erased: decision.erased,
        });
        Ok(kind)
    }

    fn refuses(&mut self, command: &Steering) -> Refusal {
        let before = self.rows();
        let refusal = self.steer(command).unwrap_err();
        assert_eq!(self.rows(), before, "a refusal changes nothing");
        refusal
    }

    /// Carries out a command, and holds that one undo brings every row back.
    fn undoes(&mut self, command: &Steering) {
        let before = self.rows();
        self.steer(command).unwrap();
        let after = self.rows();
        assert_ne!(after, before, "{command:?} changes something");
        self.steer(&Steering::Undo).unwrap();
        assert_eq!(self.rows(), before, "one undo takes back {command:?}");
        self.steer(&Steering::Redo).unwrap();
        assert_eq!(self.rows(), after, "and redo brings it again");
    }

    fn rows(&self) -> Vec<Row> {
        self.0.rows().collect()
    }

    fn ids(&self) -> Vec<String> {
        self.0.criteria().map(|criterion| criterion.id.to_string()).collect()
    }

    fn sum(&self, side: Side) -> f64 {
        self.0.criteria().filter(|one| one.id.side == side).map(|one| one.weight).sum()
    }

    fn mask(&self, group: &str) -> Vec<String> {
        let group = self.0.group(&GroupId(group.to_owned())).unwrap();
        group.criteria.iter().map(ToString::to_string).collect()
    }

    fn lanes(&self) -> Vec<String> {
        let mut lanes: Vec<_> = self.0.lanes().collect();
        lanes.sort_by_key(|lane| lane.number);
        lanes.into_iter().map(|lane| lane.name.clone()).collect()
    }

    /// Somebody rates one use case by a criterion.
    fn rate(&mut self, criterion: &str) {
        let (case, seat) = (UseCaseId::random(), SeatId::random());
        let text = UseCaseText { title: "Case".to_owned(), ..UseCaseText::default() };
        let use_cases = vec![NewUseCase { id: case, text, ideas: Vec::new() }];
        let seats = vec![NewSeat { id: seat, name: String::new(), group: None, facilitator: false }];
        self.steer(&Steering::AddUseCases { use_cases }).unwrap();
        self.steer(&Steering::AddSeats { seats }).unwrap();
        let round = self.0.open_round().unwrap().id;
        let rating = RatingKey { round, use_case: case, seat, criterion: id(criterion) };
        self.steer(&Steering::Rate { rating, answer: Answer::Value(4) }).unwrap();
    }

    /// Somebody writes in the first lane.
    fn write(&mut self) -> LaneId {
        let lane = self.0.lanes().min_by_key(|lane| lane.number).unwrap().id;
        let ideas =
            vec![NewIdea { id: IdeaId::random(), lane, text: "An idea".to_owned(), inspired_by: None }];
        self.steer(&Steering::AddIdeas { new_lanes: Vec::new(), ideas }).unwrap();
        lane
    }
}

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap()
}

fn id(text: &str) -> CriterionId {
    text.parse().unwrap()
}

fn both(text: &str) -> Bilingual {
    Bilingual { en: text.to_owned(), zh: text.to_owned() }
}

fn own(text: &str) -> Criterion {
    Criterion {
        id: id(text),
        name: both("Ours"),
        question: both("Is it ours?"),
        anchors: vec![both("no"); 5],
        weight: 0.0,
        lowest: 1,
        highest: 5,
    }
}

fn removed(text: &str) -> Steering {
    Steering::RemoveCriterion { id: id(text) }
}

fn put(text: &str) -> Steering {
    Steering::PutCriterion { criterion: own(text) }
}

fn profile(name: &str) -> Steering {
    Steering::ChooseProfile { profile: name.to_owned() }
}

fn lane(name: &str) -> NewLane {
    NewLane { id: LaneId::random(), name: name.to_owned(), question: String::new() }
}

fn taken(blueprint: Blueprint) -> Steering {
    Steering::TakeTemplate { name: "Other".to_owned(), blueprint: Box::new(blueprint.anew()) }
}

fn shipped(name: &str) -> Blueprint {
    template::blueprint(template::find(name).unwrap(), Language::En)
}

#[test]
fn a_new_workshop_has_the_dots_and_rounds_of_its_template() {
    for template in &content::templates().templates {
        let held = Held::from(&template.id);
        let preparation = held.0.preparation();
        assert_eq!((preparation.dots, preparation.rounds), (Some(template.dots), template.rounds));
        assert_eq!(preparation.reference, "", "which case everybody knows, only she can say");
    }
}

#[test]
fn dots_rounds_and_the_reference_have_bounds_and_one_undo_each() {
    let mut held = Held::from("half_day");
    held.undoes(&Steering::SetDots { dots: Some(11) });
    held.undoes(&Steering::SetDots { dots: None });
    held.undoes(&Steering::SetRounds { rounds: 3 });
    held.undoes(&Steering::SetReference { reference: "  The label\nscanner ".to_owned() });
    assert_eq!(held.0.preparation().reference, "The label scanner", "one line");
    for dots in [0, 51] {
        let refusal = held.refuses(&Steering::SetDots { dots: Some(dots) });
        assert_eq!(refusal, Refusal::OutOfRange { lowest: 1, highest: 50 });
    }
    for rounds in [0, 4] {
        let refusal = held.refuses(&Steering::SetRounds { rounds });
        assert_eq!(refusal, Refusal::OutOfRange { lowest: 1, highest: 3 });
    }
    let settled = Row::from(held.0.preparation().clone());
    assert!(seen(&held.0, &settled, Audience::Facilitator).is_some());
    assert!(seen(&held.0, &settled, Audience::Participant { results: true }).is_none(), "hers alone");
    assert!(seen(&held.0, &settled, Audience::Wall { results: true }).is_none());
}

#[test]
fn what_shipped_is_said_in_the_language_of_the_workshop_and_what_somebody_wrote_stays() {
    for template in &content::templates().templates {
        let mut held = Held::from(&template.id);
        held.steer(&Steering::AddLanes { lanes: vec![lane("Our own 车间")] }).unwrap();
        held.undoes(&Steering::SetLanguage { language: Language::ZhCn });
        let about = held.0.about().clone();
        assert_eq!(about.language, Language::ZhCn, "the wall speaks it");
        let texts = held.lanes().into_iter().chain([about.question]);
        let texts = texts.chain(held.0.agenda_in_order().into_iter().map(|step| step.title.clone()));
        let latin = |text: &String| text.is_ascii();
        assert_eq!(
            texts.filter(latin).collect::<Vec<_>>(),
            Vec::<String>::new(),
            "nothing is left in English"
        );
        assert!(held.lanes().contains(&"Our own 车间".to_owned()), "what somebody wrote stays");
        held.steer(&Steering::SetLanguage { language: Language::En }).unwrap();
        let han = |text: &String| text.chars().any(|c| ('一'..='鿿').contains(&c));
        let left = held.lanes().into_iter().filter(han).collect::<Vec<_>>();
        assert_eq!(left, ["Our own 车间"], "and it leads back");
    }
}

#[test]
fn a_criterion_goes_while_nobody_rated_it_and_its_number_is_not_given_again() {
    let mut held = Held::from("half_day");
    held.undoes(&put("V6"));
    assert!(held.mask("risk").contains(&"V6".to_owned()), "a new one is rated by everybody");
    held.undoes(&removed("V6"));
    assert!(!held.mask("risk").contains(&"V6".to_owned()), "no mask names what is gone");
    assert_eq!(held.refuses(&put("V6")), Refusal::AlreadyThere, "another one was called V6");
    held.steer(&put("V7")).unwrap();
    held.steer(&put("C7")).unwrap();
    held.steer(&removed("V5")).unwrap();
    let shipped = content::criteria().iter().find(|one| one.id() == id("V5")).unwrap().to_row(15.0);
    held.steer(&Steering::PutCriterion { criterion: shipped }).unwrap();
    assert!(held.0.criterion(id("V5")).is_ok(), "one that ships is the same whenever it comes back");

    held.rate("V2");
    assert_eq!(held.refuses(&removed("V2")), Refusal::AlreadyRated);
    assert_eq!(held.refuses(&removed("V9")), Refusal::NotFound);
}

#[test]
fn a_side_keeps_a_criterion_and_a_group_something_to_rate() {
    let mut held = Held::from("half_day");
    for criterion in ["V2", "V3", "V4", "V5"] {
        held.steer(&removed(criterion)).unwrap();
    }
    assert_eq!(held.refuses(&removed("V1")), Refusal::LastOne);

    let mut held = Held::from("half_day");
    let risk = held.0.group(&GroupId("risk".to_owned())).unwrap().clone();
    held.steer(&Steering::PutGroup { group: Group { criteria: vec![id("C4")], ..risk } }).unwrap();
    assert_eq!(held.refuses(&removed("C4")), Refusal::LastOne, "nothing chosen would mean everything");
    assert_eq!(held.refuses(&profile("medium")), Refusal::NotFound);
}

#[test]
fn a_sheet_has_at_most_24_criteria_and_each_a_name() {
    let mut held = Held::from("half_day");
    for number in 7..=19 {
        held.steer(&put(&format!("C{number}"))).unwrap();
    }
    assert_eq!(held.refuses(&put("C20")), Refusal::TooMany { limit: 24 });
    let nameless = Criterion { name: Bilingual::default(), ..own("C7") };
    assert_eq!(held.refuses(&Steering::PutCriterion { criterion: nameless }), Refusal::TextEmpty);
}

#[test]
fn the_fast_profile_is_one_step_and_the_full_one_brings_everything_back() {
    let mut held = Held::from("half_day");
    let (weights, masks) = (weights(&held), masks(&held));
    held.undoes(&profile("fast"));
    assert_eq!(held.ids(), ["V1", "V3", "V4", "C1", "C2", "C4"]);
    for side in [Side::Value, Side::Cost] {
        assert!((held.sum(side) - 100.0).abs() < 1e-6, "rescaled to 100");
    }
    assert_eq!(held.mask("risk"), ["C1", "C4"]);
    held.undoes(&profile("full"));
    assert_eq!(self::masks(&held), masks, "as its template has them");
    for (known, before) in self::weights(&held).iter().zip(&weights) {
        assert!((known - before).abs() < 1e-6, "and with the weights they had: {known} {before}");
    }
}

#[test]
fn a_profile_leaves_what_was_rated_and_what_is_ones_own() {
    let mut held = Held::from("half_day");
    held.steer(&put("V6")).unwrap();
    held.rate("V2");
    held.steer(&profile("fast")).unwrap();
    assert_eq!(held.ids(), ["V1", "V2", "V3", "V4", "V6", "C1", "C2", "C4"]);
    let weight = |name| held.0.criterion(id(name)).unwrap().weight;
    assert!(weight("V2").abs() < 1e-9, "what somebody rated stays, and does not count");
    assert!((held.sum(Side::Value) - 100.0).abs() < 1e-6);
}

#[test]
fn weights_that_are_all_zero_do_not_break_a_profile() {
    let mut held = Held::from("half_day");
    let zero = held.0.criteria().map(|one| (one.id, 0.0)).collect();
    held.steer(&Steering::SetWeights { weights: zero, balance: 0.5 }).unwrap();
    held.steer(&profile("fast")).unwrap();
    assert!(held.0.criteria().all(|one| one.weight.is_finite()), "0 of 0 is no weight");
    held.steer(&profile("full")).unwrap();
    assert!((held.sum(Side::Value) - 100.0).abs() < 1e-6, "those that came have theirs");
}

#[test]
fn a_group_goes_while_nobody_sits_in_it() {
    let mut held = Held::from("half_day");
    let group = GroupId("risk".to_owned());
    held.undoes(&Steering::RemoveGroup { id: group.clone() });
    assert_eq!(held.refuses(&Steering::RemoveGroup { id: group }), Refusal::NotFound);
    let group = Some(GroupId("it".to_owned()));
    let seats = vec![NewSeat { id: SeatId::random(), name: String::new(), group, facilitator: false }];
    held.steer(&Steering::AddSeats { seats }).unwrap();
    assert_eq!(held.refuses(&Steering::RemoveGroup { id: GroupId("it".to_owned()) }), Refusal::InUse);
}

#[test]
fn lanes_go_and_others_come_while_nothing_hangs_on_them() {
    let mut held = Held::from("half_day");
    let first = held.0.lanes().min_by_key(|lane| lane.number).unwrap().clone();
    held.undoes(&Steering::RemoveLane { id: first.id });
    assert_eq!(held.refuses(&Steering::RemoveLane { id: first.id }), Refusal::NotFound);

    let lanes = vec![lane("Plant"), lane("Office")];
    held.undoes(&Steering::ReplaceLanes { lanes, question: "Where does it hurt?".to_owned() });
    assert_eq!(held.lanes(), ["Plant", "Office"]);
    assert_eq!(held.0.about().question, "Where does it hurt?", "the question came with the lanes before");

    let written = held.write();
    assert_eq!(held.refuses(&Steering::RemoveLane { id: written }), Refusal::InUse);
    held.steer(&Steering::ReplaceLanes { lanes: vec![lane("Sales")], question: "Ours?".to_owned() }).unwrap();
    assert_eq!(held.lanes(), ["Plant", "Sales"], "what somebody wrote on stays");
    assert_eq!(held.0.about().question, "Where does it hurt?", "and a question of her own");
    let many = (0..12).map(|n| lane(&format!("Lane {n}"))).collect();
    let refusal = held.refuses(&Steering::ReplaceLanes { lanes: many, question: String::new() });
    assert_eq!(refusal, Refusal::TooMany { limit: 12 });
}

#[test]
fn another_template_is_one_step() {
    let mut held = Held::from("half_day");
    held.steer(&put("V6")).unwrap();
    held.undoes(&taken(shipped("executive_2h")));
    assert_eq!(held.ids(), ["V1", "V3", "V4", "C1", "C2", "C4"]);
    assert_eq!(held.0.groups().count(), 0, "it compares no groups");
    assert_eq!(held.0.agenda().map(|step| step.minutes).sum::<u32>(), 120);
    assert_eq!(held.refuses(&put("V6")), Refusal::AlreadyThere, "the number of her own one stays taken");
    held.undoes(&taken(shipped("full_day")));
    assert_eq!(held.ids().len(), 11);
    assert_eq!(held.mask("risk"), ["C1", "C4"]);
}

#[test]
fn a_criterion_of_ones_own_comes_back_under_a_number_of_its_own() {
    let mut held = Held::from("half_day");
    held.steer(&put("V6")).unwrap();
    let risk = held.0.group(&GroupId("risk".to_owned())).unwrap().clone();
    held.steer(&Steering::PutGroup { group: Group { criteria: vec![id("V6"), id("C4")], ..risk } }).unwrap();
    let ours = Blueprint::of(&held.0);
    held.steer(&taken(ours.clone())).unwrap();
    assert!(held.0.criterion(id("V6")).is_ok(), "the same one is itself");

    held.steer(&removed("V6")).unwrap();
    held.undoes(&taken(ours.clone()));
    assert_eq!(held.ids()[5], "V7", "V6 was removed");
    assert_eq!(held.mask("risk"), ["V7", "C4"], "and groups rate it under its new number");

    let other = Criterion { name: both("Another"), ..own("V7") };
    held.steer(&Steering::PutCriterion { criterion: other }).unwrap();
    held.steer(&taken(ours)).unwrap();
    assert_eq!(held.ids()[5], "V8", "V7 means something else by now");
}

#[test]
fn another_template_leaves_what_people_worked_on() {
    let mut held = Held::from("half_day");
    let group = Some(GroupId("it".to_owned()));
    let seats = vec![NewSeat { id: SeatId::random(), name: String::new(), group, facilitator: false }];
    held.steer(&Steering::AddSeats { seats }).unwrap();
    held.steer(&taken(shipped("executive_2h"))).unwrap();
    let groups: Vec<_> = held.0.groups().map(|group| group.id.0.as_str()).collect();
    assert_eq!(groups, ["it"], "people sit in it");
    assert!(held.mask("it").is_empty(), "and rate everything, as this template has it");

    let lanes = held.lanes();
    held.write();
    held.rate("V1");
    let criteria = held.ids();
    held.undoes(&taken(shipped("full_day")));
    assert_eq!(held.lanes(), lanes, "somebody wrote");
    assert_eq!(held.ids(), criteria, "somebody rated");
    assert!(held.0.agenda().count() > 10, "the agenda is the other one");

    let halved = Blueprint { criteria: vec![own("V1")], ..shipped("half_day") };
    assert_eq!(Held::from("half_day").refuses(&taken(halved)), Refusal::LastOne, "a sheet has two sides");

    let first = held.0.agenda_in_order()[0].id;
    held.steer(&Steering::StartAgendaStep { id: first }).unwrap();
    assert_eq!(held.refuses(&taken(shipped("half_day"))), Refusal::StepRunning);
}

#[test]
fn what_was_prepared_makes_another_workshop_and_nothing_that_was_said() {
    let mut held = Held::from("half_day");
    held.steer(&put("V6")).unwrap();
    held.steer(&Steering::SetRounds { rounds: 1 }).unwrap();
    held.steer(&Steering::SetReference { reference: "Scanner".to_owned() }).unwrap();
    held.steer(&Steering::ReplaceLanes { lanes: vec![lane("Plant")], question: "Ours?".to_owned() }).unwrap();
    held.write();
    held.rate("V1");
    let kept = serde_json::to_string(&Blueprint::of(&held.0)).unwrap();
    assert!(!kept.contains("An idea") && !kept.contains("Case"), "no text of anybody is in it");
    let kept: Blueprint = serde_json::from_str(&kept).unwrap();

    let about = About::new(WorkshopId::random(), "Again", "own", Language::En, now()).unwrap();
    let mut again = Held(Workshop::from_rows(about, [], []));
    for command in kept.clone().anew().commands("Again", Language::En) {
        again.steer(&command).unwrap();
    }
    let there = Blueprint::of(&again.0);
    assert_eq!(there.criteria, kept.criteria);
    assert_eq!(there.groups, kept.groups);
    assert_eq!((there.rounds, there.reference.as_str()), (1, "Scanner"));
    assert_eq!(again.lanes(), ["Plant"]);
    assert_eq!(again.0.about().question, "Ours?");
    let titles = |of: &Blueprint| of.steps.iter().map(|step| step.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&there), titles(&kept));
    assert!(there.steps.iter().all(|step| kept.steps.iter().all(|other| other.id != step.id)));
    assert_eq!((again.0.ideas().count(), again.0.use_cases().count(), again.0.seats().count()), (0, 0, 1));
    assert_eq!(again.steer(&Steering::Undo), Err(Refusal::NothingToUndo), "it was made like this");
}

fn weights(held: &Held) -> Vec<f64> {
    held.0.criteria().map(|one| one.weight).collect()
}

fn masks(held: &Held) -> Vec<Group> {
    held.0.groups().cloned().collect()
}

fn scaled(scale: Scale) -> Steering {
    Steering::ChooseScale { scale }
}

#[test]
fn all_criteria_go_to_another_scale_at_once_and_what_comes_later_stands_on_it_too() {
    let mut held = Held::from("half_day");
    let before = held.rows();
    for scale in [Scale::OneToThree, Scale::OneToSeven, Scale::ZeroToTen] {
        held.undoes(&scaled(scale));
        let (lowest, highest) = scale.ends();
        for criterion in held.0.criteria() {
            assert_eq!((criterion.lowest, criterion.highest), (lowest, highest));
            assert_eq!(criterion.anchors.len(), usize::from(highest - lowest) + 1, "a place for each point");
            let ends = [criterion.anchors.first(), criterion.anchors.last()];
            assert!(ends.iter().all(|end| end.is_some_and(|end| !end.zh.is_empty())), "the ends have words");
        }
    }
    held.steer(&profile("fast")).unwrap();
    held.steer(&profile("full")).unwrap();
    assert!(held.0.criteria().all(|one| (one.lowest, one.highest) == (0, 10)), "what comes, comes on it");
    held.steer(&scaled(Scale::OneToFive)).unwrap();
    let criteria = |rows: &[Row]| rows.iter().filter(|row| matches!(row, Row::Criterion(_))).count();
    assert_eq!(criteria(&held.rows()), criteria(&before));
    let shipped = Held::from("half_day");
    assert_eq!(
        held.0.criteria().collect::<Vec<_>>(),
        shipped.0.criteria().collect::<Vec<_>>(),
        "and back on 1..5 everything is said as it ships"
    );
}

#[test]
fn what_was_rated_keeps_its_scale_through_undo_and_templates_too() {
    let mut held = Held::from("half_day");
    held.steer(&scaled(Scale::ZeroToTen)).unwrap();
    held.rate("V2");
    assert_eq!(held.refuses(&scaled(Scale::OneToFive)), Refusal::ScaleInUse);
    let other = Criterion { lowest: 1, highest: 7, ..held.0.criterion(id("V1")).unwrap().clone() };
    assert_eq!(held.refuses(&Steering::PutCriterion { criterion: other }), Refusal::ScaleInUse);
    held.steer(&taken(shipped("full_day"))).unwrap();
    assert!(held.0.criteria().all(|one| one.highest == 10), "a template leaves the sheet alone");
}

#[test]
fn undo_does_not_pull_the_scale_away_from_under_what_others_said() {
    let mut held = Held::from("half_day");
    let seat = SeatId::random();
    let seats = vec![NewSeat { id: seat, name: String::new(), group: None, facilitator: false }];
    held.steer(&Steering::AddSeats { seats }).unwrap();
    let vote = VoteId::random();
    let question = VoteQuestion::Practice { title: "Search".to_owned() };
    held.steer(&Steering::OpenVote { id: vote, question }).unwrap();
    held.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
    held.steer(&scaled(Scale::ZeroToTen)).unwrap();
    let marks = Marks::Practice([(id("V1"), Some(10))].into());
    let from_device = Contribution::CastBallot { vote, marks: Some(marks) };
    let decision = held.0.decide_contribution(seat, &from_device).unwrap();
    held.0.apply(decision.changes);
    assert_eq!(held.refuses(&Steering::Undo), Refusal::ScaleInUse, "10 is no point of 1..5");
    assert_eq!(held.refuses(&scaled(Scale::OneToThree)), Refusal::ScaleInUse, "practice is rating too");
}

#[test]
fn the_same_said_on_another_scale_is_the_same_figure() {
    let standing_on = |scale: Scale| {
        let mut held = Held::from("half_day");
        held.steer(&scaled(scale)).unwrap();
        let (case, round) = (UseCaseId::random(), held.0.open_round().unwrap().id);
        let text = UseCaseText { title: "Case".to_owned(), ..UseCaseText::default() };
        let use_cases = vec![NewUseCase { id: case, text, ideas: Vec::new() }];
        held.steer(&Steering::AddUseCases { use_cases }).unwrap();
        let (lowest, highest) = scale.ends();
        let middle = u8::midpoint(lowest, highest);
        for (person, value) in [lowest, middle, highest, highest].into_iter().enumerate() {
            let seat = SeatId::random();
            let name = format!("Person {person}");
            let seats = vec![NewSeat { id: seat, name, group: None, facilitator: false }];
            held.steer(&Steering::AddSeats { seats }).unwrap();
            for criterion in held.ids() {
                let turned = if criterion.starts_with('C') { lowest + highest - value } else { value };
                let rating = RatingKey { round, use_case: case, seat, criterion: id(&criterion) };
                held.steer(&Steering::Rate { rating, answer: Answer::Value(turned) }).unwrap();
            }
        }
        let [standing] = &held.0.standings()[..] else { panic!("there is one") };
        [standing.value, standing.cost, standing.score].map(|figure| (figure.unwrap() * 1e9).round())
    };
    let known = standing_on(Scale::OneToFive);
    assert_eq!(known[0], 3.5e9, "the mean of 1, 3, 5 and 5");
    for scale in [Scale::OneToThree, Scale::OneToSeven, Scale::ZeroToTen] {
        assert_eq!(standing_on(scale), known, "{scale:?}");
    }
}
