//! The four registers: what is put down and refused, in which order it stands, what it holds up, and what an enabler
//! would open up.

use crate::setup::Room;
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use workshop::WorkState;
use workshop::group::NewSeat;
use workshop::registers::{EnablerText, NewRegisterLine, Register, RegisterLineText};
use workshop::roadmap_items::RoadmapStage;
use workshop::{
    CriterionId, Names, Refusal, RegisterLineId, Row, SeatId, Steering, UseCaseId, readiness_content,
};

fn line(need: &str, text: RegisterLineText) -> NewRegisterLine {
    let text = RegisterLineText { need: need.to_owned(), ..text };
    NewRegisterLine { id: RegisterLineId::random(), register: Register::Data, text }
}

fn put(room: &mut Room, lines: Vec<NewRegisterLine>) -> Result<(), Refusal> {
    room.steer(&Steering::PutRegisterLines { lines }).map(drop)
}

fn criterion(id: &str) -> CriterionId {
    id.parse().unwrap()
}

fn enabler(lowers: &[&str], use_cases: &[UseCaseId]) -> EnablerText {
    EnablerText {
        name: "Ours".to_owned(),
        register: Register::Technology,
        days: Some(10),
        lead_weeks: None,
        stage: RoadmapStage::Pilot,
        lowers: lowers.iter().map(|id| criterion(id)).collect(),
        use_cases: use_cases.to_vec(),
        state: WorkState::Open,
    }
}

fn take_up(room: &mut Room, id: &str, text: EnablerText) -> Result<(), Refusal> {
    room.steer(&Steering::PutEnabler { enabler: id.to_owned(), text }).map(drop)
}

fn answer(room: &mut Room, question: &str, level: Option<i32>) -> Result<(), Refusal> {
    room.steer(&Steering::AnswerReadiness { question: question.to_owned(), level }).map(drop)
}

#[test]
fn open_lines_stand_first_and_hold_up_what_needs_them() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    let text = |state, due_day, use_cases: &[UseCaseId]| RegisterLineText {
        state,
        due_day,
        use_cases: use_cases.to_vec(),
        ..RegisterLineText::default()
    };
    let lines = vec![
        line("Done long ago", text(WorkState::Done, Some(1), &[one])),
        line("Nobody knows when", text(WorkState::Open, None, &[one])),
        line("Late", text(WorkState::Open, Some(90), &[one, other])),
        line("Soon", text(WorkState::Open, Some(30), &[one])),
        line("For all", text(WorkState::Open, Some(10), &[])),
        line("Under way", text(WorkState::Working, Some(5), &[other])),
    ];
    put(&mut room, lines.clone()).unwrap();
    let sheet = room.workshop.register_sheet();
    let data = &sheet.registers[0];
    let needs: Vec<&str> =
        data.lines.iter().map(|id| room.workshop.register_line(*id).unwrap().text.need.as_str()).collect();
    assert_eq!(needs, ["For all", "Soon", "Late", "Nobody knows when", "Under way", "Done long ago"]);
    assert_eq!(data.done, 1);
    assert_eq!(data.held.lines, 3, "what is for all holds up nobody by name");
    assert_eq!(
        data.held.first,
        [lines[2].id, lines[3].id],
        "two use cases before one, then what is due first"
    );
    assert_eq!(data.held.use_cases.len(), 2);
    assert_eq!(data.held.quadrant, None, "nobody has rated them");
    assert!(sheet.registers[1..].iter().all(|tab| tab.lines.is_empty() && tab.held.lines == 0));
    let waiting: Vec<u8> = data.waiting.iter().map(|waiting| waiting.needed).collect();
    assert_eq!(waiting, [3, 3], "enough for a pilot, as long as no pilot was told to go on");
}

#[test]
fn what_cannot_be_is_refused() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let with = |text: RegisterLineText| vec![line("A need", text)];
    let owner =
        |owner: &str| with(RegisterLineText { owner: owner.to_owned(), ..RegisterLineText::default() });
    let due = |day| with(RegisterLineText { due_day: Some(day), ..RegisterLineText::default() });
    let uses = |cases: &[UseCaseId]| {
        with(RegisterLineText { use_cases: cases.to_vec(), ..RegisterLineText::default() })
    };
    for two in [
        "Person 0, Person 1",
        "Person 1，Person 0",
        "老魏、小苏",
        "Wei / Su",
        "Wei & Su",
        "Wei and Su",
        "魏；苏",
    ] {
        assert_eq!(put(&mut room, owner(two)), Err(Refusal::TwoOwners), "{two}");
    }
    for one in ["Wei", "Alexandra", "和珅", "Xie, head of service", "IT/OT lead", "Person 0", ""] {
        assert_eq!(put(&mut room, owner(one)), Ok(()), "{one} is one person, or nobody yet");
    }
    let named = NewSeat {
        id: SeatId::random(),
        name: "Wei, field service".to_owned(),
        group: None,
        facilitator: false,
    };
    room.steer(&Steering::AddSeats { seats: vec![named] }).unwrap();
    assert_eq!(put(&mut room, owner("Wei, field service")), Ok(()), "somebody who sits in the room is one");
    let outside = Err(Refusal::OutOfRange { lowest: 0, highest: 3_650 });
    for day in [-1, 3_651, i32::MIN, i32::MAX] {
        assert_eq!(put(&mut room, due(day)), outside, "{day}");
    }
    assert_eq!(put(&mut room, due(0)), Ok(()), "the day itself");
    assert_eq!(put(&mut room, uses(&[UseCaseId::random()])), Err(Refusal::NotFound), "no such use case");
    assert_eq!(put(&mut room, uses(&[case, case])), Err(Refusal::AlreadyThere), "the same one twice");
    assert_eq!(put(&mut room, vec![line(" ", RegisterLineText::default())]), Err(Refusal::TextEmpty));
    let twice = line("A need", RegisterLineText::default());
    assert_eq!(put(&mut room, vec![twice.clone(), twice]), Err(Refusal::AlreadyThere));
    let many = (0..2_001).map(|n| line(&format!("{n}"), RegisterLineText::default())).collect();
    assert_eq!(put(&mut room, many), Err(Refusal::TooMany { limit: 2_000 }));
    let gone = Steering::RemoveRegisterLines { lines: vec![RegisterLineId::random()] };
    assert_eq!(room.steer(&gone).map(drop), Err(Refusal::NotFound));

    assert_eq!(answer(&mut room, "D99", Some(1)), Err(Refusal::NotFound), "no such question");
    assert_eq!(answer(&mut room, "D1", Some(0)), Err(Refusal::OutOfRange { lowest: 1, highest: 5 }));
    assert_eq!(answer(&mut room, "D1", Some(6)), Err(Refusal::OutOfRange { lowest: 1, highest: 5 }));
    assert_eq!(answer(&mut room, "D1", None), Err(Refusal::NotFound), "nobody has answered");

    let wrong = take_up(&mut room, "ours", EnablerText { days: Some(0), ..enabler(&[], &[]) });
    assert_eq!(wrong, Err(Refusal::OutOfRange { lowest: 1, highest: 10_000 }));
    let wrong = take_up(&mut room, "ours", EnablerText { lead_weeks: Some(-4), ..enabler(&[], &[]) });
    assert_eq!(wrong, Err(Refusal::OutOfRange { lowest: 0, highest: 520 }));
    assert_eq!(take_up(&mut room, "ours", enabler(&["V1"], &[])), Err(Refusal::NotFound), "a value");
    assert_eq!(take_up(&mut room, "no name!", enabler(&[], &[])), Err(Refusal::NotFound), "no id");
    assert_eq!(take_up(&mut room, "ours", enabler(&[], &[case, case])), Err(Refusal::AlreadyThere));
    assert_eq!(take_up(&mut room, "ours", enabler(&[], &[])), Ok(()), "what unlocks nothing is allowed");
    let found = &room.workshop.register_sheet().enablers[0];
    assert_eq!((found.unlocks.len(), found.per_day), (0, Some(0.0)), "and says so");
}

#[test]
fn a_low_answer_offers_its_enabler_and_adds_nothing() {
    let mut room = Room::new(Names::Named);
    answer(&mut room, "D4", Some(2)).unwrap();
    answer(&mut room, "D1", Some(3)).unwrap();
    assert_eq!(room.workshop.register_sheet().suggested, ["EN-D4"], "3 is enough, 2 is not");
    assert_eq!(room.workshop.enablers().len(), 0, "never by itself");
    let named = EnablerText { name: "Another name".to_owned(), ..enabler(&["C1"], &[]) };
    take_up(&mut room, "EN-D4", named).unwrap();
    assert!(room.workshop.register_sheet().suggested.is_empty(), "it was taken up");
    let kept = room.workshop.enabler("EN-D4").unwrap();
    assert!(kept.text.name.is_empty(), "one that ships goes by its own name in both languages");
    answer(&mut room, "D4", None).unwrap();
    assert!(room.workshop.readiness_answer("D4").is_none());
}

#[test]
fn what_opens_up_most_for_each_day_stands_on_top() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    room.steer(&Steering::LightLighthouse { use_case: one, lit: true }).unwrap();
    take_up(&mut room, "dear", EnablerText { days: Some(100), ..enabler(&[], &[one, other]) }).unwrap();
    take_up(&mut room, "unknown", EnablerText { days: None, ..enabler(&[], &[one, other]) }).unwrap();
    take_up(&mut room, "cheap", EnablerText { days: Some(5), ..enabler(&[], &[one]) }).unwrap();
    let there = EnablerText { days: Some(1), state: WorkState::Done, ..enabler(&[], &[one, other]) };
    take_up(&mut room, "there", there).unwrap();
    take_up(&mut room, "EN-T2", EnablerText { days: None, ..enabler(&[], &[one]) }).unwrap();
    let sheet = room.workshop.register_sheet();
    let order: Vec<&str> = sheet.enablers.iter().map(|found| found.enabler.as_str()).collect();
    assert_eq!(order, ["cheap", "EN-T2", "dear", "unknown", "there"]);
    assert_eq!(sheet.enablers[0].lighthouses, 1);
    assert_eq!(sheet.enablers[1].days, Some(readiness_content::enabler("EN-T2").unwrap().effort_days[1]));
    assert_eq!(sheet.enablers[3].per_day, None, "nobody knows the days");
    room.steer(&Steering::ParkUseCase { id: other, parked: true }).unwrap();
    let unlocked: Vec<usize> =
        room.workshop.register_sheet().enablers.iter().map(|found| found.unlocks.len()).collect();
    assert_eq!(unlocked, [1, 1, 1, 1, 1], "what was put aside is not unlocked");
}

#[test]
fn a_use_case_that_goes_is_named_no_more_until_undo() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    let text = RegisterLineText { use_cases: vec![one, other], ..RegisterLineText::default() };
    let wish = line("A need", text);
    put(&mut room, vec![wish.clone()]).unwrap();
    take_up(&mut room, "ours", enabler(&[], &[one])).unwrap();
    room.steer(&Steering::RemoveUseCases { ids: vec![one] }).unwrap();
    assert_eq!(room.workshop.register_line(wish.id).unwrap().text.use_cases, [other]);
    assert!(room.workshop.enabler("ours").unwrap().text.use_cases.is_empty());
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.register_line(wish.id).unwrap().text.use_cases, [one, other]);
    assert_eq!(room.workshop.enabler("ours").unwrap().text.use_cases, [one]);
}

proptest! {
    /// Whatever is written in the registers, undo brings back what was there.
    #[test]
    fn undo_brings_back_what_was_there(steps in prop::collection::vec((0_u8..5, any::<u8>()), 1..12)) {
        let mut room = Room::new(Names::Named);
        let case = room.cases[0];
        let known: Vec<NewRegisterLine> =
            (0..3).map(|n| line(&format!("Need {n}"), RegisterLineText::default())).collect();
        let rows = |room: &Room| -> Vec<Row> {
            let is_ours = |row: &Row| {
                matches!(row, Row::RegisterLine(_) | Row::ReadinessAnswer(_) | Row::Enabler(_))
            };
            room.workshop.rows().filter(is_ours).collect()
        };
        for (kind, seed) in steps {
            let before = rows(&room);
            let mut wish = known[usize::from(seed) % known.len()].clone();
            wish.text.due_day = Some(seed.into());
            let command = match kind {
                0 => Steering::PutRegisterLines { lines: vec![wish] },
                1 => Steering::RemoveRegisterLines { lines: vec![wish.id] },
                2 => Steering::AnswerReadiness { question: "T3".to_owned(), level: Some(i32::from(seed) % 5 + 1) },
                3 => Steering::PutEnabler {
                    enabler: format!("own-{}", seed % 3),
                    text: EnablerText { days: Some(i32::from(seed) + 1), ..enabler(&["C2"], &[case]) },
                },
                _ => Steering::RemoveEnabler { enabler: format!("own-{}", seed % 3) },
            };
            let Ok(changes) = room.steer(&command) else {
                prop_assert_eq!(rows(&room), before, "what is refused changes nothing");
                continue;
            };
            if changes.is_empty() {
                continue;
            }
            let after = rows(&room);
            prop_assert!(before != after);
            room.steer(&Steering::Undo).unwrap();
            prop_assert_eq!(&rows(&room), &before);
            room.steer(&Steering::Redo).unwrap();
            prop_assert_eq!(&rows(&room), &after);
        }
    }
}
