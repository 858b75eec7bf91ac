//! The pilot of a lighthouse: weeks against targets, notes with samples, and a verdict that is signed and reopened.

use crate::setup::Room;
use workshop::pilot::finding::{PilotWord, SampleCount};
use workshop::pilot::{
    Measured, NewPilotVerdict, PilotDecision, PilotNote, PilotNoteKind, PilotVerdictText, WEEK_MOST,
};
use workshop::quick_win_plan::{Better, MeasureScale, PlanEdit, PlanMeasure};
use workshop::{DecisionRecordId, Names, Refusal, Steering, UseCaseId};

const HELPED: &str = "Answers that helped";

fn room() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    room.steer(&Steering::LightLighthouse { use_case: case, lit: true }).unwrap();
    (room, case)
}

fn value(week: u32, value: f64) -> Measured {
    Measured { measure: HELPED.to_owned(), week, value, of: Some(100) }
}

fn measure(
    room: &mut Room,
    use_case: UseCaseId,
    measured: Vec<Measured>,
    replace: bool,
) -> Result<(), Refusal> {
    room.steer(&Steering::PutMeasured { use_case, measured, replace }).map(drop)
}

fn note(kind: PilotNoteKind, sample: Option<u32>, held: Option<u32>) -> PilotNote {
    let text = "A wrong part number, found before anyone used it.".to_owned();
    PilotNote { id: format!("{kind:?}"), kind, text, week: Some(2), sample, held, by: "Wei".to_owned() }
}

fn said(decision: PilotDecision) -> NewPilotVerdict {
    NewPilotVerdict {
        use_case: UseCaseId::random(),
        record: DecisionRecordId::random(),
        decision,
        text: PilotVerdictText {
            what: "From 20 to 55 engineers.".to_owned(),
            why: "6 of 10 answers helped.".to_owned(),
            stays: vec!["Each answer shows its page.".to_owned(), " ".to_owned()],
            next: vec!["All nine families.".to_owned()],
            by: "Xie".to_owned(),
            present: "Wei, Du".to_owned(),
            owner: "Wei".to_owned(),
            review_days: 90,
        },
    }
}

fn decide(room: &mut Room, use_case: UseCaseId, decision: PilotDecision) -> Result<(), Refusal> {
    let verdict = Box::new(NewPilotVerdict { use_case, ..said(decision) });
    room.steer(&Steering::DecidePilot { verdict }).map(drop)
}

#[test]
fn weeks_are_kept_and_gaps_are_shown() {
    let (mut room, case) = room();
    let sheet = |room: &Room| room.workshop.pilot_sheet(case).unwrap();
    assert_eq!(sheet(&room).verdict, PilotWord::NothingMeasured);
    measure(&mut room, case, vec![value(5, 65.0), value(1, 56.0), value(2, 61.0)], false).unwrap();
    let told = sheet(&room);
    let series = &told.series[0];
    let weeks: Vec<u32> = series.points.iter().map(|point| point.week).collect();
    assert_eq!((weeks, &series.gaps), (vec![1, 2, 5], &vec![(3, 4)]));
    assert_eq!(told.verdict, PilotWord::NoTarget, "nobody said what is to be reached");
}

#[test]
fn a_week_has_one_value_unless_it_is_to_be_replaced() {
    let (mut room, case) = room();
    measure(&mut room, case, vec![value(1, 56.0)], false).unwrap();
    let again = vec![value(2, 60.0), value(1, 57.0)];
    assert_eq!(measure(&mut room, case, again.clone(), false).err(), Some(Refusal::WeekTaken { week: 1 }));
    let points = |room: &Room| -> Vec<f64> {
        room.workshop.pilot_sheet(case).unwrap().series[0].points.iter().map(|point| point.value).collect()
    };
    assert_eq!(points(&room), [56.0], "nothing of it came in");
    measure(&mut room, case, again, true).unwrap();
    assert_eq!(points(&room), [57.0, 60.0]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(points(&room), [56.0]);
    let twice = vec![value(3, 1.0), value(3, 2.0)];
    assert_eq!(measure(&mut room, case, twice, true).err(), Some(Refusal::AlreadyThere));
}

#[test]
fn weeks_and_values_that_are_none_are_refused() {
    let (mut room, case) = room();
    let weeks = Refusal::OutOfRange { lowest: 1, highest: WEEK_MOST };
    for week in [0, 105, 400] {
        assert_eq!(
            measure(&mut room, case, vec![value(week, 1.0)], false).err(),
            Some(weeks.clone()),
            "{week}"
        );
    }
    for wrong in [f64::NAN, f64::INFINITY, 2e9, -2e9] {
        assert!(measure(&mut room, case, vec![value(1, wrong)], false).is_err(), "{wrong}");
    }
    let nameless = Measured { measure: " ".to_owned(), ..value(1, 1.0) };
    assert_eq!(measure(&mut room, case, vec![nameless], false).err(), Some(Refusal::TextEmpty));
    let many = (0..9).map(|n| Measured { measure: format!("m{n}"), ..value(1, 1.0) }).collect();
    assert_eq!(measure(&mut room, case, many, false).err(), Some(Refusal::TooMany { limit: 8 }));
    assert_eq!(room.workshop.pilot(case), None);
    let gone = Steering::RemoveMeasured { use_case: case, measure: HELPED.to_owned(), weeks: vec![1] };
    assert_eq!(room.steer(&gone).err(), Some(Refusal::NotFound));
}

#[test]
fn samples_add_up_and_incidents_are_counted() {
    let (mut room, case) = room();
    let put = |room: &mut Room, note: PilotNote| {
        room.steer(&Steering::PutPilotNote { use_case: case, note }).map(drop)
    };
    put(&mut room, note(PilotNoteKind::Explainability, Some(25), Some(24))).unwrap();
    put(&mut room, note(PilotNoteKind::Review, Some(40), Some(37))).unwrap();
    put(&mut room, note(PilotNoteKind::Incident, None, None)).unwrap();
    let told = room.workshop.pilot_sheet(case).unwrap();
    assert_eq!(told.explained, SampleCount { held: 24, of: 25 });
    assert_eq!((told.right, told.incidents), (SampleCount { held: 37, of: 40 }, 1));
    let more = note(PilotNoteKind::Review, Some(40), Some(41));
    assert_eq!(put(&mut room, more).err(), Some(Refusal::OutOfRange { lowest: 0, highest: 40 }));
    let silent = PilotNote { text: " ".to_owned(), ..note(PilotNoteKind::Incident, None, None) };
    assert_eq!(put(&mut room, silent).err(), Some(Refusal::TextEmpty));
}

#[test]
fn a_verdict_is_a_decision_record_and_is_reopened_not_undone() {
    let (mut room, case) = room();
    measure(&mut room, case, vec![value(1, 64.0)], false).unwrap();
    decide(&mut room, case, PilotDecision::Go).unwrap();
    let record = room.workshop.standing_record(case).unwrap().clone();
    assert_eq!(record.text.conditions, ["Each answer shows its page."]);
    assert_eq!((record.text.review_days, record.text.signed_by.as_str()), (Some(90), "Xie"));
    let told = room.workshop.pilot_sheet(case).unwrap();
    let review = told.review_on.unwrap();
    assert_eq!((review - record.signed_at).num_days(), 90);
    assert_eq!(decide(&mut room, case, PilotDecision::Stop).err(), Some(Refusal::AlreadyThere));
    // Undo passes over it: what it takes back is the week.
    room.steer(&Steering::Undo).unwrap();
    assert!(room.workshop.standing_verdict(case).is_some());
    assert_eq!(room.workshop.pilot(case), None);
    let reopen = |by: &str| Steering::ReopenPilot {
        use_case: case,
        by: by.to_owned(),
        why: "A week was counted twice.".to_owned(),
    };
    assert_eq!(room.steer(&reopen(" ")).err(), Some(Refusal::TextEmpty));
    room.steer(&reopen("Xie")).unwrap();
    assert_eq!(room.steer(&reopen("Xie")).err(), Some(Refusal::NotFound));
    decide(&mut room, case, PilotDecision::Change).unwrap();
    let told = room.workshop.pilot_sheet(case).unwrap();
    let all: Vec<_> = told.verdicts.iter().map(|one| (one.decision, one.reopened.is_some())).collect();
    assert_eq!(all, [(PilotDecision::Go, true), (PilotDecision::Change, false)], "both entries stay");
    assert_eq!(room.workshop.standing_record(case).unwrap().replaces, Some(record.id));
}

#[test]
fn a_verdict_says_what_why_and_who() {
    let (mut room, case) = room();
    type Wrong = fn(&mut PilotVerdictText);
    let wrong: [(Wrong, Refusal); 4] = [
        (|text| text.why = " ".to_owned(), Refusal::TextEmpty),
        (|text| text.by = String::new(), Refusal::TextEmpty),
        (|text| text.review_days = 0, Refusal::OutOfRange { lowest: 1, highest: 1_000 }),
        (|text| text.next = vec!["x".to_owned(); 21], Refusal::TooMany { limit: 20 }),
    ];
    for (change, refusal) in wrong {
        let mut verdict = NewPilotVerdict { use_case: case, ..said(PilotDecision::Stop) };
        change(&mut verdict.text);
        let verdict = Box::new(verdict);
        assert_eq!(room.steer(&Steering::DecidePilot { verdict }).err(), Some(refusal));
    }
    let dark = room.cases[1];
    assert_eq!(decide(&mut room, dark, PilotDecision::Go).err(), Some(Refusal::NotLit));
}

#[test]
fn weeks_stand_against_the_figures_of_the_plan() {
    let (mut room, use_case) = room();
    let planned = PlanMeasure {
        id: "first-cause".to_owned(),
        name: "Time to the first right cause".to_owned(),
        unit: "minutes".to_owned(),
        scale: MeasureScale::Number,
        better: Better::Less,
        baseline: Some(95.0),
        target: Some(60.0),
        how: String::new(),
    };
    let edit = Box::new(PlanEdit::Measure { measure: planned });
    room.steer(&Steering::EditPlan { use_case, edit }).unwrap();
    let week = |week, value| Measured { measure: "first-cause".to_owned(), week, value, of: None };
    measure(&mut room, use_case, vec![week(1, 80.0), week(2, 58.0), week(3, 60.0), value(1, 4.0)], false)
        .unwrap();

    let sheet = room.workshop.pilot_sheet(use_case).unwrap();
    let [planned, typed] = sheet.series.as_slice() else { panic!("{:?}", sheet.series) };
    assert_eq!((planned.name.as_str(), planned.unit.as_str()), ("Time to the first right cause", "minutes"));
    assert_eq!((planned.baseline, planned.target), (Some(95.0), Some(60.0)));
    let reached: Vec<bool> = planned.points.iter().map(|point| point.reached).collect();
    assert_eq!((reached, planned.reached_since), (vec![false, true, true], Some(2)), "less is better");
    assert_eq!((typed.name.as_str(), typed.target), (HELPED, None), "nobody planned it");
    assert!(typed.points.iter().all(|point| !point.reached));
}
