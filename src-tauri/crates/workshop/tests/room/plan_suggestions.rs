//! What the room suggests for a plan: in silence, read once the facilitator closes, taken over with one press.

use crate::setup::Room;
use workshop::plan_suggestion::SUGGESTIONS_EACH;
use workshop::quick_win_plan::{Better, MeasureScale, PlanEdit, PlanMeasure};
use workshop::visibility::{Audience, own_rows, owner, seen, seen_change, wall_plan};
use workshop::{
    Contribution, Names, NewPlanSuggestion, PlanSuggestion, PlanSuggestionId, Refusal, Row, RowChange,
    Steering, StepKind, SuggestionAbout, UseCaseId,
};

const ROOM: [Audience; 2] = [Audience::Participant { results: true }, Audience::Wall { results: true }];

fn baseline() -> SuggestionAbout {
    SuggestionAbout::Baseline { measure: "minutes".into() }
}

fn target() -> SuggestionAbout {
    SuggestionAbout::Target { measure: "minutes".into() }
}

/// A room with a plan that has one measure.
fn planned() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let measure = PlanMeasure {
        id: "minutes".into(),
        name: "Time to the right cause".into(),
        unit: "minutes".into(),
        scale: MeasureScale::Number,
        better: Better::Less,
        baseline: None,
        target: None,
        how: String::new(),
    };
    let edit = Box::new(PlanEdit::Measure { measure });
    room.steer(&Steering::EditPlan { use_case, edit }).unwrap();
    let edit = Box::new(PlanEdit::Owner { name: "Wei Ownername".into() });
    room.steer(&Steering::EditPlan { use_case, edit }).unwrap();
    (room, use_case)
}

fn asked() -> (Room, UseCaseId) {
    let (mut room, use_case) = planned();
    room.ask(use_case, true).unwrap();
    (room, use_case)
}

impl Room {
    fn ask(&mut self, use_case: UseCaseId, asked: bool) -> Result<Vec<RowChange>, Refusal> {
        self.steer(&Steering::AskAboutPlan { use_case, asked })
    }

    fn suggest(
        &mut self,
        person: usize,
        about: SuggestionAbout,
        number: Option<f64>,
        text: &str,
    ) -> Result<PlanSuggestionId, Refusal> {
        let id = PlanSuggestionId::random();
        self.say(person, id, about, number, text).map(|_| id)
    }

    fn say(
        &mut self,
        person: usize,
        id: PlanSuggestionId,
        about: SuggestionAbout,
        number: Option<f64>,
        text: &str,
    ) -> Result<Vec<RowChange>, Refusal> {
        let use_case = self.cases[0];
        let suggestion = NewPlanSuggestion { id, use_case, about, number, text: text.to_owned() };
        self.contribute(person, &Contribution::SuggestForPlan { suggestion })
    }

    fn take(&mut self, suggestion: PlanSuggestionId) -> Result<Vec<RowChange>, Refusal> {
        let use_case = self.cases[0];
        self.steer(&Steering::TakePlanSuggestion { use_case, suggestion })
    }

    fn suggestion(&self, id: PlanSuggestionId) -> PlanSuggestion {
        self.workshop.plan_suggestion(self.cases[0], id).unwrap().clone()
    }

    fn measure(&self) -> PlanMeasure {
        self.workshop.quick_win_plan(self.cases[0]).unwrap().measures[0].clone()
    }
}

fn told(room: &Room, audience: Audience) -> String {
    let rows = room.workshop.rows().filter_map(|row| seen(&room.workshop, &row, audience));
    serde_json::to_string(&rows.collect::<Vec<_>>()).unwrap()
}

#[test]
fn until_she_closes_nobody_reads_what_others_wrote_and_then_she_reads_it_without_a_name() {
    let (mut room, use_case) = asked();
    let id = PlanSuggestionId::random();
    let changes = room.say(1, id, baseline(), Some(95.0), "secret words of the night shift").unwrap();
    let seat = room.seats[1];
    assert_eq!(owner(&changes[0]), Some(seat));
    for audience in ROOM {
        assert_eq!(seen_change(&room.workshop, &changes[0], audience), None, "{audience:?}");
        assert!(!told(&room, audience).contains("secret words"));
    }
    let facilitator = told(&room, Audience::Facilitator);
    assert!(facilitator.contains(&id.to_string()), "she is told that there is one");
    assert!(!facilitator.contains("secret words") && !facilitator.contains("95.0"), "and not what it says");
    let of_seat = |room: &Room, person: usize| {
        let own = own_rows(&room.workshop, room.seats[person]).filter_map(|change| change.row);
        own.filter(|row| matches!(row, Row::PlanSuggestion(_))).count()
    };
    assert_eq!((of_seat(&room, 1), of_seat(&room, 2)), (1, 0), "after a reload it is its author's alone");
    assert_eq!(wall_plan(&room.workshop, use_case).map(|plan| (plan.asked, plan.suggested)), Some((true, 1)));

    room.ask(use_case, false).unwrap();
    let Some(Row::PlanSuggestion(read)) =
        seen(&room.workshop, &Row::from(room.suggestion(id)), Audience::Facilitator).unwrap().row
    else {
        panic!("she sees it");
    };
    assert_eq!((read.number, read.text.as_str()), (Some(95.0), "secret words of the night shift"));
    assert_eq!(read.seat, None, "nobody is told whose it is");
    for audience in ROOM {
        assert!(
            !told(&room, audience).contains("secret words"),
            "the room reads it on the plan, or not at all"
        );
    }
    assert_eq!(
        wall_plan(&room.workshop, use_case).map(|plan| (plan.asked, plan.suggested)),
        Some((false, 0))
    );
}

#[test]
fn the_room_sees_the_measures_while_it_is_asked_and_nothing_else_of_the_plan() {
    let (mut room, use_case) = planned();
    let sees = |room: &Room| told(room, ROOM[0]).contains("Time to the right cause");
    assert!(!sees(&room));
    room.ask(use_case, true).unwrap();
    assert!(sees(&room));
    assert!(!told(&room, ROOM[0]).contains("Wei Ownername"));
    let changes = room.ask(use_case, false).unwrap();
    assert!(!sees(&room));
    let gone = seen_change(&room.workshop, &changes[0], ROOM[0]).unwrap();
    assert_eq!(gone.row, None, "devices are told that it is over");
}

#[test]
fn one_plan_at_a_time_is_asked_for() {
    let (mut room, use_case) = asked();
    let other = room.cases[1];
    let id = room.suggest(0, SuggestionAbout::Risk {}, None, "It sounds sure and is wrong").unwrap();
    room.ask(other, true).unwrap();
    let is_asked = |room: &Room, id| room.workshop.quick_win_plan(id).is_some_and(|plan| plan.asked);
    assert!(!is_asked(&room, use_case) && is_asked(&room, other));
    assert!(room.suggestion(id).revealed, "what was written for the other one is read");
    assert!(StepKind::AskAboutPlan.is_outside_undo(), "asking is not undone but closed");
}

#[test]
fn a_figure_goes_into_its_measure_and_a_risk_into_the_register_and_undo_takes_both_back() {
    let (mut room, use_case) = asked();
    let today = room.suggest(0, baseline(), Some(95.0), "Forty tickets of March").unwrap();
    let wanted = room.suggest(1, target(), Some(60.0), "").unwrap();
    let worse = room.suggest(2, target(), Some(120.0), "").unwrap();
    let risk = room.suggest(3, SuggestionAbout::Risk {}, None, "It sounds sure and is wrong").unwrap();
    assert_eq!(room.take(today), Err(Refusal::NotRevealed), "first it is read");
    room.ask(use_case, false).unwrap();

    room.take(today).unwrap();
    assert_eq!(
        (room.measure().baseline, room.measure().how.as_str()),
        (Some(95.0), "Forty tickets of March")
    );
    assert!(room.suggestion(today).taken);
    assert_eq!(room.take(today), Err(Refusal::AlreadyThere));
    assert_eq!(room.take(worse), Err(Refusal::TargetWorse));
    room.take(wanted).unwrap();
    assert_eq!(room.measure().target, Some(60.0));
    room.take(risk).unwrap();
    let names = |room: &Room| -> Vec<String> {
        room.workshop.planned_risks(use_case).map(|risk| risk.text.name.clone()).collect()
    };
    assert_eq!(names(&room), ["It sounds sure and is wrong"]);

    room.steer(&Steering::Undo).unwrap();
    assert!(names(&room).is_empty() && !room.suggestion(risk).taken);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.measure().target, None);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!((room.measure().baseline, room.measure().how.as_str()), (None, ""));
    assert!(room.suggestion(today).revealed, "what was read is not hidden again");
    assert!(!room.workshop.quick_win_plan(use_case).unwrap().asked);
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let (mut room, use_case) = planned();
    assert_eq!(room.suggest(0, baseline(), Some(1.0), "").unwrap_err(), Refusal::NotNow);
    room.ask(use_case, true).unwrap();
    let own = room.suggest(0, baseline(), Some(95.0), "").unwrap();
    let rows: Vec<Row> = room.workshop.rows().collect();
    let range = Refusal::OutOfRange { lowest: 0, highest: 1_000_000_000 };
    for number in [None, Some(-1.0), Some(2e9), Some(f64::NAN), Some(f64::INFINITY)] {
        assert_eq!(room.suggest(0, baseline(), number, "").unwrap_err(), range, "{number:?}");
    }
    let unknown = SuggestionAbout::Target { measure: "nothing".into() };
    assert_eq!(room.suggest(0, unknown, Some(1.0), "").unwrap_err(), Refusal::NotFound);
    let risk = || SuggestionAbout::Risk {};
    assert_eq!(room.suggest(0, risk(), None, " ").unwrap_err(), Refusal::TextEmpty);
    assert_eq!(
        room.suggest(0, risk(), None, &"long ".repeat(60)).unwrap_err(),
        Refusal::TextTooLong { limit: 200 }
    );
    assert_eq!(room.say(1, own, baseline(), Some(1.0), "").unwrap_err(), Refusal::NotYours);
    let withdraw = |suggestion| Contribution::WithdrawSuggestion { use_case, suggestion };
    assert_eq!(room.contribute(1, &withdraw(own)).unwrap_err(), Refusal::NotYours);
    assert_eq!(room.contribute(1, &withdraw(PlanSuggestionId::random())).unwrap_err(), Refusal::NotFound);
    assert_eq!(room.take(PlanSuggestionId::random()).unwrap_err(), Refusal::NotFound);
    assert_eq!(room.workshop.rows().collect::<Vec<_>>(), rows);

    room.say(0, own, target(), Some(60.0), "said otherwise").unwrap();
    assert_eq!(room.suggestion(own).about, target());
    room.contribute(0, &withdraw(own)).unwrap();
    assert_eq!(room.workshop.plan_suggestion(use_case, own), None);
    for n in 0..SUGGESTIONS_EACH {
        room.suggest(0, risk(), None, &format!("risk {n}")).unwrap();
    }
    assert_eq!(
        room.suggest(0, risk(), None, "one more").unwrap_err(),
        Refusal::TooMany { limit: SUGGESTIONS_EACH }
    );
    let last = room.suggest(1, risk(), None, "others go on").unwrap();
    room.ask(use_case, false).unwrap();
    assert_eq!(room.say(1, last, risk(), None, "too late").unwrap_err(), Refusal::NotNow);
    room.ask(use_case, true).unwrap();
    assert_eq!(room.say(1, last, risk(), None, "too late").unwrap_err(), Refusal::TooLate);
    assert_eq!(room.contribute(1, &withdraw(last)).unwrap_err(), Refusal::TooLate);
}

#[test]
fn what_was_suggested_goes_with_its_use_case() {
    let (mut room, use_case) = asked();
    room.suggest(0, SuggestionAbout::Risk {}, None, "a risk").unwrap();
    room.steer(&Steering::RemoveUseCases { ids: vec![use_case] }).unwrap();
    assert_eq!(room.workshop.plan_suggestions(use_case).count(), 0);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.plan_suggestions(use_case).count(), 1, "and comes back with it");
}
