//! Use cases that look alike and are two: somebody says so once.

use crate::setup::Room;
use workshop::not_the_same::compared_card;
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, own_rows, seen};
use workshop::{Key, Names, NotTheSameCase, Refusal, Row, Steering, UseCaseId, UseCaseText};

#[test]
fn a_pair_is_kept_apart_once_and_undo_takes_that_back() {
    let mut room = Room::new(Names::Named);
    let [one, other] = [room.cases[0], room.cases[1]];
    let first = NotTheSameCase { one, other };
    let second = NotTheSameCase { one: other, other: one };
    room.keep_apart(&[second, first]).unwrap();
    let kept = NotTheSameCase { one: one.min(other), other: one.max(other) };
    assert_eq!(room.kept_apart(), [kept], "whichever was named first");

    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.kept_apart(), []);
    room.steer(&Steering::Redo).unwrap();
    assert_eq!(room.kept_apart(), [kept]);
    assert!(room.keep_apart(&[first]).unwrap().is_empty(), "nothing changes twice");

    let with_itself = NotTheSameCase { one, other: one };
    assert_eq!(room.keep_apart(&[with_itself]), Err(Refusal::AlreadyThere));
    let with_nobody = NotTheSameCase { one, other: UseCaseId::random() };
    assert_eq!(room.keep_apart(&[with_nobody]), Err(Refusal::NotFound));
}

#[test]
fn the_pair_goes_with_one_of_the_two_and_comes_back_with_it() {
    let mut room = Room::new(Names::Named);
    let pair = NotTheSameCase { one: room.cases[0], other: room.cases[1] };
    room.keep_apart(&[pair]).unwrap();
    let kept = room.kept_apart();
    for remove in [
        Steering::RemoveUseCases { ids: vec![room.cases[0]] },
        Steering::RemoveUseCases { ids: room.cases.clone() },
    ] {
        room.steer(&remove).unwrap();
        assert_eq!(room.kept_apart(), []);
        room.steer(&Steering::Undo).unwrap();
        assert_eq!(room.kept_apart(), kept);
    }
    room.steer(&Steering::Erase { ideas: vec![], use_cases: vec![room.cases[1]] }).unwrap();
    assert_eq!(room.kept_apart(), [], "what is deleted for good is named nowhere");
}

#[test]
fn two_that_were_one_card_are_apart_from_the_beginning() {
    let mut room = Room::new(Names::Named);
    let (id, part) = (room.cases[0], UseCaseId::random());
    let text = room.text(id);
    room.steer(&Steering::SplitUseCase { id, part: NewUseCase { id: part, text, ideas: vec![] } }).unwrap();
    assert_eq!(room.kept_apart(), [NotTheSameCase { one: id.min(part), other: id.max(part) }]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.kept_apart(), []);
}

#[test]
fn nobody_in_the_room_is_told_which_are_kept_apart() {
    let mut room = Room::new(Names::Named);
    room.keep_apart(&[NotTheSameCase { one: room.cases[0], other: room.cases[1] }]).unwrap();
    let row = Row::from(room.kept_apart()[0]);
    assert!(seen(&room.workshop, &row, Audience::Facilitator).is_some());
    for results in [false, true] {
        for audience in [Audience::Participant { results }, Audience::Wall { results }] {
            assert_eq!(seen(&room.workshop, &row, audience), None, "{audience:?}");
        }
    }
    for seat in &room.seats {
        assert!(own_rows(&room.workshop, *seat).all(|own| own.row != Some(row.clone())));
    }
}

#[test]
fn a_card_is_compared_by_what_it_is_about_while_it_stands_for_itself() {
    let mut room = Room::new(Names::Named);
    let id = room.cases[0];
    let was = Box::new(room.text(id));
    let text = UseCaseText {
        title: "Read the tender".into(),
        problem: "240 pages".into(),
        description: "Marks the clauses".into(),
        outcome: "From two days to one hour".into(),
        owner: "Wei".into(),
        department: "Sales".into(),
        note: "mine".into(),
        ..UseCaseText::default()
    };
    room.steer(&Steering::EditUseCase { id, was, text: Box::new(text) }).unwrap();
    let compared = |room: &Room| compared_card(room.workshop.use_case(id).unwrap());
    let expected = "Read the tender\n240 pages\nFrom two days to one hour";
    assert_eq!(compared(&room).as_deref(), Some(expected));
    room.steer(&Steering::ParkUseCase { id, parked: true }).unwrap();
    assert_eq!(compared(&room), None, "put aside");
    room.steer(&Steering::ParkUseCase { id, parked: false }).unwrap();
    room.steer(&Steering::MergeUseCases { ids: vec![id], into: room.cases[1] }).unwrap();
    assert_eq!(compared(&room), None, "a part of another one");
    assert!(matches!(room.workshop.row(&Key::UseCase(id)), Some(Row::UseCase(_))), "and still there");
}

impl Room {
    fn keep_apart(&mut self, pairs: &[NotTheSameCase]) -> Result<Vec<workshop::RowChange>, Refusal> {
        self.steer(&Steering::KeepCasesApart { pairs: pairs.to_vec() })
    }

    fn kept_apart(&self) -> Vec<NotTheSameCase> {
        self.workshop.not_the_same_cases().copied().collect()
    }

    fn text(&self, id: UseCaseId) -> UseCaseText {
        self.workshop.use_case(id).unwrap().text.clone()
    }
}
