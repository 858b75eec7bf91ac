//! Cards that several people write, and gates that several people answer.

use crate::setup::Room;
use workshop::gate::{EarlierAnswer, NewGateAnswer};
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, seen};
use workshop::{
    CardField, CardTable, Contribution, Gate, GateAnswer, Key, Names, OperatingMode, Refusal, Row, SeatId,
    SetAside, Steering, Step, UseCase, UseCaseId, UseCaseText,
};

#[test]
fn only_the_table_of_a_card_writes_on_it_and_only_while_cards_are_written() {
    let (mut room, case) = with_card("Read the tender");
    let text = UseCaseText { problem: "240 pages".into(), ..room.card(case).text };
    assert_eq!(room.write_card(0, case, &text), Err(Refusal::NotNow));
    room.steer(&Steering::GoToStep { step: Step::Cards }).unwrap();
    assert_eq!(room.write_card(0, case, &text), Err(Refusal::NotYours));
    room.give(case, &[0, 1]).unwrap();
    room.write_card(0, case, &text).unwrap();
    assert_eq!(room.write_card(2, case, &text), Err(Refusal::NotYours));
    assert_eq!(room.card(case).text.problem, "240 pages");

    let note = UseCaseText { note: "mine".into(), ..room.card(case).text };
    room.write_card(0, case, &note).unwrap();
    assert_eq!(room.card(case).text.note, "", "notes are the facilitator's");

    room.give(case, &[1]).unwrap();
    assert_eq!(room.write_card(0, case, &text), Err(Refusal::NotYours), "it was given to others");
    room.steer(&Steering::ParkUseCase { id: case, parked: true }).unwrap();
    assert_eq!(room.write_card(1, case, &text), Err(Refusal::NotYours), "it was put aside");
    assert_eq!(room.write_card(1, UseCaseId::random(), &text), Err(Refusal::NotFound));
}

#[test]
fn two_people_in_one_field_lose_nothing() {
    let (mut room, case) = with_card("Read the tender");
    room.steer(&Steering::GoToStep { step: Step::Cards }).unwrap();
    room.give(case, &[0, 1]).unwrap();
    let began = room.card(case).text;
    let first = UseCaseText { problem: "We miss one clause".into(), ..began.clone() };
    let second = UseCaseText { problem: "Nobody reads it".into(), users: "Sales".into(), ..began.clone() };
    room.write_from(0, case, &began, &first).unwrap();
    room.write_from(1, case, &began, &second).unwrap();
    let card = room.card(case);
    assert_eq!((card.text.problem.as_str(), card.text.users.as_str()), ("Nobody reads it", "Sales"));
    assert_eq!(card.set_aside, [aside("We miss one clause")], "the other stays");

    // Who saw what stood there replaces it; nothing is set aside.
    let seen_first = UseCaseText { problem: "Nobody reads all of it".into(), ..card.text.clone() };
    room.write_from(0, case, &card.text, &seen_first).unwrap();
    assert_eq!(room.card(case).set_aside, [aside("We miss one clause")]);
    // The facilitator's own writing goes the same way.
    let by_console = UseCaseText { problem: "One killer clause".into(), ..began.clone() };
    room.edit(case, &began, &by_console).unwrap();
    assert_eq!(room.card(case).set_aside, [aside("We miss one clause"), aside("Nobody reads all of it")]);
    // What is taken back into its field is not aside any more.
    let (id, was) = (case, room.card(case).text);
    let text = UseCaseText { problem: "We miss one clause".into(), ..was.clone() };
    room.edit(id, &was, &text).unwrap();
    assert_eq!(room.card(case).set_aside, [aside("Nobody reads all of it")]);
    room.steer(&Steering::ClearAside { id, field: CardField::Problem }).unwrap();
    assert_eq!(room.card(case).set_aside, []);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.card(case).set_aside, [aside("Nobody reads all of it")], "read too soon");
}

#[test]
fn a_card_keeps_the_latest_texts_aside_and_no_more() {
    let (mut room, case) = with_card("Read the tender");
    let began = room.card(case).text;
    for number in 0..=workshop::card::SET_ASIDE_LIMIT + 3 {
        let text = UseCaseText { problem: format!("version {number}"), ..began.clone() };
        room.edit(case, &began, &text).unwrap();
    }
    let kept = room.card(case).set_aside;
    assert_eq!(kept.len(), workshop::card::SET_ASIDE_LIMIT);
    assert_eq!(kept.last().unwrap().text, format!("version {}", workshop::card::SET_ASIDE_LIMIT + 2));
}

#[test]
fn a_field_over_its_limit_is_refused_and_the_card_stays() {
    let (mut room, case) = with_card("Read the tender");
    let was = room.card(case).text;
    for text in [
        UseCaseText { process: "p".repeat(2_001), ..was.clone() },
        UseCaseText { title: String::new(), ..was.clone() },
        UseCaseText { capabilities: vec!["telepathy".into()], ..was.clone() },
        UseCaseText { capabilities: vec!["draft".into(), "draft".into()], ..was.clone() },
    ] {
        assert!(room.edit(case, &was, &text).is_err());
        assert_eq!(room.card(case).text, was);
    }
    let capabilities = vec!["extract".to_owned(), "summarise".to_owned()];
    let mode = Some(OperatingMode::Retrieval);
    let text = UseCaseText { capabilities: capabilities.clone(), mode, ..was.clone() };
    room.edit(case, &was, &text).unwrap();
    let now = room.card(case).text;
    assert_eq!((now.capabilities, now.mode), (capabilities, mode));
}

#[test]
fn a_card_is_given_to_people_who_are_there() {
    let (mut room, case) = with_card("Read the tender");
    assert_eq!(room.give(case, &[0, 0]), Err(Refusal::AlreadyThere));
    let nobody = CardTable { use_case: case, seats: vec![SeatId::random()] };
    assert_eq!(room.steer(&Steering::GiveCards { tables: vec![nobody] }), Err(Refusal::NotFound));
    let seats = vec![room.seats[2]];
    room.steer(&Steering::TakeOutSeats { seats }).unwrap();
    assert_eq!(room.give(case, &[2]), Err(Refusal::TakenOut));
    room.give(case, &[0, 1]).unwrap();
    room.give(case, &[]).unwrap();
    assert_eq!(room.card(case).table, []);
}

#[test]
fn what_was_aside_in_the_facilitators_note_stays_with_her() {
    let (mut room, case) = with_card("Read the tender");
    let began = room.card(case).text;
    for note in ["first", "second"] {
        let text = UseCaseText { note: note.into(), problem: note.into(), ..began.clone() };
        room.edit(case, &began, &text).unwrap();
    }
    assert_eq!(room.card(case).set_aside.len(), 2);
    let row = room.workshop.row(&Key::UseCase(case)).unwrap();
    let shown = seen(&room.workshop, &row, Audience::Participant { results: false }).unwrap().row.unwrap();
    let Row::UseCase(shown) = shown else { panic!("a use case") };
    assert_eq!((shown.set_aside, shown.text.note.as_str()), (vec![aside("first")], ""));
}

#[test]
fn a_gate_answered_by_two_people_keeps_both() {
    let (mut room, case) = with_card("Parameters on a running machine");
    room.answer(case, Gate::X5, true, "it writes", "Lin", "").unwrap();
    assert!(!room.gate(case, Gate::X5).is_complete(), "nobody is named who confirms");
    room.answer(case, Gate::X5, false, "it only proposes", "Xie", "").unwrap();
    let answer = room.gate(case, Gate::X5);
    let first = EarlierAnswer { yes: true, note: "it writes".into(), by: "Lin".into() };
    assert_eq!((answer.yes, &answer.earlier), (false, &vec![first]));
    // Somebody who answers again replaces her own answer, and not the other's.
    room.answer(case, Gate::X5, true, "it may write", "Lin", "  Xie, service ").unwrap();
    let answer = room.gate(case, Gate::X5);
    let second = EarlierAnswer { yes: false, note: "it only proposes".into(), by: "Xie".into() };
    assert_eq!(answer.earlier, [second]);
    assert_eq!((answer.confirms.as_str(), answer.is_complete()), ("Xie, service", true));
    room.answer(case, Gate::X2, true, "", "Lin", "Xie").unwrap();
    assert_eq!(room.gate(case, Gate::X2).confirms, "", "only X5 asks who confirms");
    let row = room.workshop.row(&Key::GateAnswer(case, Gate::X5)).unwrap();
    assert_eq!(seen(&room.workshop, &row, Audience::Wall { results: true }), None, "names stay with her");
}

fn aside(text: &str) -> SetAside {
    SetAside { field: CardField::Problem, text: text.into() }
}

fn with_card(title: &str) -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Hidden);
    let id = UseCaseId::random();
    let text = UseCaseText { title: title.into(), ..UseCaseText::default() };
    let card = NewUseCase { id, text, ideas: Vec::new() };
    room.steer(&Steering::AddUseCases { use_cases: vec![card] }).unwrap();
    (room, id)
}

impl Room {
    fn card(&self, id: UseCaseId) -> UseCase {
        self.workshop.use_case(id).unwrap().clone()
    }

    fn gate(&self, id: UseCaseId, gate: Gate) -> GateAnswer {
        self.workshop.gate_answers(id).find(|answer| answer.gate == gate).unwrap().clone()
    }

    fn give(&mut self, use_case: UseCaseId, people: &[usize]) -> Result<(), Refusal> {
        let seats = people.iter().map(|person| self.seats[*person]).collect();
        self.steer(&Steering::GiveCards { tables: vec![CardTable { use_case, seats }] }).map(drop)
    }

    fn edit(&mut self, id: UseCaseId, was: &UseCaseText, text: &UseCaseText) -> Result<(), Refusal> {
        let (was, text) = (Box::new(was.clone()), Box::new(text.clone()));
        self.steer(&Steering::EditUseCase { id, was, text }).map(drop)
    }

    fn write_card(&mut self, person: usize, id: UseCaseId, text: &UseCaseText) -> Result<(), Refusal> {
        let was = self.workshop.use_case(id).map(|case| case.text.clone()).unwrap_or_default();
        self.write_from(person, id, &was, text)
    }

    fn write_from(
        &mut self,
        person: usize,
        use_case: UseCaseId,
        was: &UseCaseText,
        text: &UseCaseText,
    ) -> Result<(), Refusal> {
        let wish =
            Contribution::WriteCard { use_case, was: Box::new(was.clone()), now: Box::new(text.clone()) };
        self.contribute(person, &wish).map(drop)
    }

    fn answer(
        &mut self,
        use_case: UseCaseId,
        gate: Gate,
        yes: bool,
        note: &str,
        by: &str,
        confirms: &str,
    ) -> Result<(), Refusal> {
        let (note, by, confirms) = (note.into(), by.into(), confirms.into());
        let answer = NewGateAnswer { use_case, gate, yes: Some(yes), note, by, confirms };
        self.steer(&Steering::AnswerGates { answers: vec![answer] }).map(drop)
    }
}
