//! A second round: what the room said is shown to whoever rates again, and why somebody stands outside it.

use crate::setup::Room;
use workshop::visibility::{Audience, own_rows, round_before, seen};
use workshop::{
    Answer, Contribution, CriterionId, GivenReason, Names, Refusal, RoundBefore, RoundId, Row, Steering,
    Step, UseCaseId,
};

const PARTICIPANT: Audience = Audience::Participant { results: false };

struct Rounds {
    room: Room,
    criterion: CriterionId,
}

impl Rounds {
    /// People rate the first use case in a first round, which is closed; a second one is open.
    fn second(first: &[u8]) -> Self {
        let mut room = Room::new(Names::Named);
        room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
        let criterion = room.workshop.criteria().next().unwrap().id;
        let mut rounds = Self { room, criterion };
        for (person, value) in first.iter().enumerate() {
            rounds.rate(person, *value, "").unwrap();
        }
        let round = rounds.open();
        rounds.room.steer(&Steering::CloseRound { id: round }).unwrap();
        rounds.room.steer(&Steering::OpenRound { id: RoundId::random(), use_cases: None }).unwrap();
        rounds
    }

    fn open(&self) -> RoundId {
        self.room.workshop.open_round().unwrap().id
    }

    fn case(&self) -> UseCaseId {
        self.room.cases[0]
    }

    fn rate(&mut self, person: usize, value: u8, reason: &str) -> Result<(), Refusal> {
        let (round, use_case, criterion) = (self.open(), self.case(), self.criterion);
        let (answer, reason) = (Answer::Value(value), reason.to_owned());
        let wish = Contribution::Rate { round, use_case, criterion, answer, reason };
        self.room.contribute(person, &wish).map(|_| ())
    }

    fn before(&self) -> Vec<RoundBefore> {
        round_before(&self.room.workshop, PARTICIPANT)
    }

    fn reasons(&self) -> Vec<GivenReason> {
        let figures = self.room.workshop.cell_figures(self.case());
        figures.cells.get(&self.criterion).map(|cell| cell.reasons.clone()).unwrap_or_default()
    }
}

#[test]
fn who_rates_again_sees_the_middle_half_of_the_closed_round() {
    let mut rounds = Rounds::second(&[2, 3, 5, 4]);
    let [before] = &rounds.before()[..] else { panic!("one use case was rated by three or more") };
    assert_eq!(before.use_case, rounds.case());
    assert_eq!(before.cells.len(), 1, "and one of its cells");
    assert_eq!(before.cells[&rounds.criterion], (2.75, 3.5, 4.25), "quartiles of type 7 (method)");
    for value in [1, 5] {
        rounds.rate(0, value, "").unwrap();
        assert_eq!(
            rounds.before()[0].cells[&rounds.criterion],
            (2.75, 3.5, 4.25),
            "the open round moves nothing"
        );
    }
    for other in [Audience::Facilitator, Audience::Wall { results: true }] {
        assert_eq!(round_before(&rounds.room.workshop, other), [], "it is for whoever rates again");
    }
    let round = rounds.open();
    rounds.room.steer(&Steering::CloseRound { id: round }).unwrap();
    assert_eq!(rounds.before(), [], "nothing is asked any more");
    rounds.room.steer(&Steering::ReopenRound { id: round }).unwrap();
    assert_eq!(rounds.before().len(), 1, "a second round that is corrected still stands behind the first");
}

#[test]
fn below_three_values_two_worlds_look_the_same() {
    let worlds = [[1, 1], [5, 2]].map(|values| Rounds::second(&values).before());
    assert_eq!(worlds[0], worlds[1], "two people changed their minds, and nobody can tell");
    assert_eq!(worlds[0], [], "nothing of the cell is shown");
}

#[test]
fn in_a_first_round_there_is_nothing_before() {
    let mut room = Room::new(Names::Named);
    room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
    assert_eq!(round_before(&room.workshop, PARTICIPANT), []);
}

#[test]
fn a_reason_is_read_by_its_author_and_without_a_name_by_the_facilitator_from_three_people_on() {
    let mut rounds = Rounds::second(&[2, 3, 5, 4]);
    rounds.rate(0, 5, " Half the suppliers \n only answer the phone. ").unwrap();
    rounds.rate(1, 3, "").unwrap();
    assert_eq!(rounds.reasons(), [], "the round is open, the closed one counts and holds none");
    let (round, seat, other) = (rounds.open(), rounds.room.seats[0], rounds.room.seats[1]);
    let workshop = &rounds.room.workshop;
    let told = |seat| {
        let rows = own_rows(workshop, seat).filter_map(|change| change.row);
        rows.filter(|row| matches!(row, Row::Rating(rating) if rating.reason.is_some())).count()
    };
    assert_eq!((told(seat), told(other)), (1, 0), "the own rating, with its reason, and nobody else's");
    let shown = workshop.rows().filter(|row| matches!(row, Row::Rating(_)));
    let to_facilitator = shown.filter(|row| seen(workshop, row, Audience::Facilitator).is_some()).count();
    assert_eq!(to_facilitator, 0, "no row from a device, so no seat beside a reason");

    rounds.room.steer(&Steering::CloseRound { id: round }).unwrap();
    assert_eq!(rounds.reasons(), [], "two raters are too few to hide in");
    rounds.room.steer(&Steering::ReopenRound { id: round }).unwrap();
    rounds.rate(2, 4, "One page took a day.").unwrap();
    rounds.room.steer(&Steering::CloseRound { id: round }).unwrap();
    let reason = |value, text: &str| GivenReason { value, text: text.to_owned() };
    assert_eq!(
        rounds.reasons(),
        [reason(4, "One page took a day."), reason(5, "Half the suppliers only answer the phone.")],
        "from the lowest value on, one line each"
    );
}

#[test]
fn a_reason_goes_with_its_value() {
    let mut rounds = Rounds::second(&[2, 3, 5, 4]);
    rounds.rate(0, 5, "Because").unwrap();
    rounds.rate(0, 3, "").unwrap();
    let kept = rounds.room.workshop.ratings_in(rounds.open(), rounds.case()).next().unwrap();
    assert_eq!(
        (kept.value, kept.reason),
        (Some(3), None),
        "another value is not explained by the old reason"
    );
    let long = "x".repeat(201);
    assert_eq!(rounds.rate(0, 5, &long), Err(Refusal::TextTooLong { limit: 200 }), "one line");
}
