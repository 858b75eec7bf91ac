//! One cell on the wall: only what three people or more said, and nobody whose value could be worked out.

use crate::setup::Room;
use workshop::{
    Answer, Contribution, CriterionId, GroupId, Names, RoundId, SeatId, Steering, Step, UseCaseId, WallCell,
};

/// Of the template.
const GROUPS: [&str; 3] = ["business", "it", "risk"];

struct Cell {
    room: Room,
    criterion: CriterionId,
}

impl Cell {
    fn new() -> Self {
        let mut room = Room::new(Names::Named);
        for n in 4..7 {
            let seat = room.arrive(n).unwrap();
            room.seats.push(seat);
        }
        room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
        let three = room.workshop.groups().filter(|group| GROUPS.contains(&group.id.0.as_str()));
        let three: Vec<_> = three.map(|group| group.criteria.clone()).collect();
        let asks_all = |id: &CriterionId| three.iter().all(|asked| asked.is_empty() || asked.contains(id));
        let criterion = room.workshop.criteria().map(|criterion| criterion.id).find(asks_all).unwrap();
        Self { room, criterion }
    }

    /// Seats of a group, one after the other; the rest has none.
    fn in_groups(&mut self, groups: &[&str]) {
        for (person, group) in groups.iter().enumerate() {
            let wish = Contribution::Introduce {
                name: format!("Person {person}"),
                group: Some(GroupId((*group).to_owned())),
            };
            self.room.contribute(person, &wish).unwrap();
        }
    }

    fn case(&self) -> UseCaseId {
        self.room.cases[0]
    }

    fn rate(&mut self, values: &[u8]) {
        for (person, value) in values.iter().enumerate() {
            let round = self.room.workshop.open_round().unwrap().id;
            let wish = Contribution::Rate {
                round,
                use_case: self.case(),
                criterion: self.criterion,
                answer: Answer::Value(*value),
                reason: if *value == 3 { String::new() } else { format!("Why {value}") },
            };
            self.room.contribute(person, &wish).unwrap();
        }
    }

    fn close(&mut self) {
        let id = self.room.workshop.open_round().unwrap().id;
        self.room.steer(&Steering::CloseRound { id }).unwrap();
    }

    fn open(&mut self) {
        self.room.steer(&Steering::OpenRound { id: RoundId::random(), use_cases: None }).unwrap();
    }

    fn shown(&self) -> Option<WallCell> {
        self.room.workshop.wall_cell(self.case(), self.criterion)
    }
}

#[test]
fn a_cell_is_shown_once_its_round_is_closed_and_three_gave_a_value() {
    let mut cell = Cell::new();
    cell.rate(&[1, 5, 1]);
    assert_eq!(cell.shown(), None, "the round is open");
    cell.close();
    let shown = cell.shown().unwrap();
    assert_eq!((shown.now.n, shown.now.histogram), (3, vec![2, 0, 0, 0, 1]));
    assert_eq!((shown.before, shown.closer), (None, false), "nothing came before");
    let values: Vec<u8> = shown.reasons.iter().map(|reason| reason.value).collect();
    assert_eq!(values, [1, 5], "one from the lowest value, one from the highest");
    let seats: Vec<SeatId> = cell.room.seats.clone();
    let wire = serde_json::to_string(&cell.shown()).unwrap();
    assert!(seats.iter().all(|seat| !wire.contains(&seat.to_string())), "and nobody's seat");
    cell.room.steer(&Steering::ParkUseCase { id: cell.case(), parked: true }).unwrap();
    assert_eq!(cell.shown(), None, "the room does not see what is parked");
}

#[test]
fn talk_begins_with_a_cell_that_may_be_shown() {
    let mut cell = Cell::new();
    cell.rate(&[1, 1, 5, 5]);
    let first = |cell: &Cell| cell.room.workshop.first_to_talk_about(None);
    assert_eq!(first(&cell), None, "the round is open");
    cell.close();
    assert_eq!(first(&cell), Some((cell.case(), cell.criterion)));
    cell.room.steer(&Steering::ParkUseCase { id: cell.case(), parked: true }).unwrap();
    assert_eq!(first(&cell), None, "the room does not see what is parked");
}

#[test]
fn below_three_values_two_worlds_show_the_same_nothing() {
    for values in [[1, 1], [5, 3]] {
        let mut cell = Cell::new();
        cell.rate(&values);
        cell.close();
        assert_eq!(cell.shown(), None);
        assert_eq!(cell.room.workshop.first_to_talk_about(None), None, "nor is it proposed");
    }
}

#[test]
fn groups_are_compared_only_where_each_has_three_and_nobody_is_left_over() {
    let groups = |groups: &[&str], values: &[u8]| {
        let mut cell = Cell::new();
        cell.in_groups(groups);
        cell.rate(values);
        cell.close();
        cell.shown().unwrap().now.groups.len()
    };
    let (six, seven) = ([1, 1, 2, 4, 5, 5], [1, 1, 2, 4, 5, 5, 3]);
    assert_eq!(groups(&["business", "business", "business", "it", "it", "it"], &six), 2);
    assert_eq!(
        groups(&["business", "business", "business", "it", "it", "risk"], &six),
        0,
        "one group of three"
    );
    assert_eq!(
        groups(&["business", "business", "business", "it", "it", "it", "risk"], &seven),
        0,
        "the seventh could be worked out from the mean of all"
    );
}

#[test]
fn a_second_round_stands_beside_the_first() {
    let mut cell = Cell::new();
    cell.rate(&[1, 1, 5, 5]);
    cell.close();
    cell.open();
    cell.rate(&[2, 2, 3, 3]);
    assert_eq!(cell.shown().unwrap().now.round, 1, "the open round shows nothing");
    cell.close();
    let shown = cell.shown().unwrap();
    assert_eq!((shown.now.round, shown.before.as_ref().unwrap().round), (2, 1));
    assert_eq!((shown.now.mean, shown.before.unwrap().mean), (2.5, 3.0));
    assert!(shown.closer, "from two camps to neighbours");
}
