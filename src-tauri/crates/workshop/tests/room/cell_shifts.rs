//! What a second round moved cell by cell, for the report.

use crate::setup::Room;
use workshop::{Answer, Contribution, CriterionId, Names, RoundId, Steering, Step};

struct Rounds(Room, CriterionId);

impl Rounds {
    fn new() -> Self {
        let mut room = Room::new(Names::Named);
        room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
        let criterion = room.workshop.criteria().next().unwrap().id;
        Self(room, criterion)
    }

    /// People rate the first use case one after the other; None says nothing. The round is closed.
    fn rated(&mut self, values: &[Option<u8>]) {
        if self.0.workshop.open_round().is_none() {
            self.0.steer(&Steering::OpenRound { id: RoundId::random(), use_cases: None }).unwrap();
        }
        let round = self.0.workshop.open_round().unwrap().id;
        for (person, value) in values.iter().enumerate() {
            let Some(value) = value else { continue };
            let (use_case, criterion) = (self.0.cases[0], self.1);
            let answer = Answer::Value(*value);
            let wish = Contribution::Rate { round, use_case, criterion, answer, reason: String::new() };
            self.0.contribute(person, &wish).unwrap();
        }
        self.0.steer(&Steering::CloseRound { id: round }).unwrap();
    }

    fn shifts(&self) -> Vec<workshop::CellShift> {
        self.0.workshop.cell_shifts(self.0.cases[0])
    }
}

#[test]
fn who_moved_is_counted_and_the_middle_is_compared() {
    let mut rounds = Rounds::new();
    rounds.rated(&[Some(1), Some(2), Some(5), Some(5)]);
    assert_eq!(rounds.shifts(), [], "one round moves nothing");
    rounds.rated(&[Some(4), Some(4), Some(5), Some(4)]);
    let [shift] = rounds.shifts()[..] else { panic!("one criterion was rated: {:?}", rounds.shifts()) };
    assert_eq!(shift.criterion, rounds.1);
    assert_eq!((shift.before.median, shift.now.median), (3.5, 4.0));
    assert!(shift.now.width() < shift.before.width(), "they stand closer together: {shift:?}");
    assert_eq!((shift.moved, shift.furthest), (Some(3), Some(3)), "three of four moved, one by three points");
}

#[test]
fn what_two_people_say_is_not_told() {
    let mut rounds = Rounds::new();
    rounds.rated(&[Some(1), Some(2), Some(5)]);
    rounds.rated(&[Some(4), Some(4)]);
    assert_eq!(rounds.shifts(), [], "two values in the second round");

    let mut rounds = Rounds::new();
    rounds.rated(&[Some(1), Some(2), Some(5), None]);
    rounds.rated(&[None, Some(4), Some(5), Some(4)]);
    let [shift] = rounds.shifts()[..] else { panic!("three values in both: {:?}", rounds.shifts()) };
    assert_eq!((shift.moved, shift.furthest), (None, None), "two people only spoke twice");
}

#[test]
fn an_open_round_moves_nothing_yet() {
    let mut rounds = Rounds::new();
    rounds.rated(&[Some(1), Some(2), Some(5), Some(5)]);
    rounds.rated(&[Some(4), Some(4), Some(5), Some(4)]);
    let id = rounds.0.workshop.rounds().max_by_key(|round| round.number).unwrap().id;
    rounds.0.steer(&Steering::ReopenRound { id }).unwrap();
    assert_eq!(rounds.shifts(), []);
}
