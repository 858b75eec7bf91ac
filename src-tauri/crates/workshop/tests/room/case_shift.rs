//! What a second round moved: told once it is closed, against the board as it stood before it.

use crate::setup::Room;
use ranking::{AgreementWord, Quadrant};
use workshop::{Answer, Contribution, CriterionId, Names, RoundId, Steering, Step};

struct Rounds(Room);

impl Rounds {
    fn new() -> Self {
        let mut room = Room::new(Names::Named);
        room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
        Self(room)
    }

    /// Each of four people says the same of all criteria of a side of a use case, but what `of` says otherwise.
    fn rate(&mut self, case: usize, value: u8, cost: u8, of: impl Fn(usize, &str) -> Option<u8>) {
        let round = self.0.workshop.open_round().unwrap().id;
        let criteria: Vec<CriterionId> = self.0.workshop.criteria().map(|criterion| criterion.id).collect();
        for person in 0..4 {
            for criterion in &criteria {
                let name = criterion.to_string();
                let all = if name.starts_with('V') { value } else { cost };
                let answer = Answer::Value(of(person, &name).unwrap_or(all));
                let (use_case, criterion) = (self.0.cases[case], *criterion);
                let wish = Contribution::Rate { round, use_case, criterion, answer, reason: String::new() };
                self.0.contribute(person, &wish).unwrap();
            }
        }
    }

    fn close(&mut self) -> RoundId {
        let id = self.0.workshop.open_round().unwrap().id;
        self.0.steer(&Steering::CloseRound { id }).unwrap();
        id
    }

    fn open(&mut self) {
        self.0.steer(&Steering::OpenRound { id: RoundId::random(), use_cases: None }).unwrap();
    }
}

#[test]
fn a_use_case_is_followed_from_round_to_round() {
    let mut rounds = Rounds::new();
    let shift = |rounds: &Rounds, case: usize| rounds.0.workshop.case_shift(rounds.0.cases[case]);
    rounds.rate(0, 2, 4, |person, criterion| (criterion == "V1" && person > 1).then_some(5));
    rounds.rate(1, 4, 2, |_, _| None);
    assert_eq!(shift(&rounds, 0), None, "nothing came before");
    rounds.close();
    assert_eq!(shift(&rounds, 0), None, "the first round moved nothing");
    rounds.open();
    rounds.rate(0, 5, 2, |_, _| None);
    assert_eq!(shift(&rounds, 0), None, "while it is open, the first one counts");
    let second = rounds.close();

    let moved = shift(&rounds, 0).unwrap();
    assert_eq!((moved.before.round, moved.now.round), (1, 2));
    assert!(moved.before.value < 3.0 && moved.before.cost == 4.0, "as it stood: {moved:?}");
    assert_eq!((moved.now.value, moved.now.cost), (5.0, 2.0));
    assert_eq!((moved.before.rank, moved.now.rank), (2, 1), "among the others as they stood then");
    assert_eq!((moved.before.quadrant, moved.now.quadrant), (Quadrant::Reconsider, Quadrant::QuickWin));
    let [word] = &moved.words[..] else { panic!("one cell was split: {moved:?}") };
    assert_eq!(word.criterion.to_string(), "V1");
    assert_eq!((word.before, word.now), (AgreementWord::Split, AgreementWord::Agreed));
    assert_eq!(shift(&rounds, 1), None, "the other one was rated once");

    rounds.0.steer(&Steering::ReopenRound { id: second }).unwrap();
    assert_eq!(shift(&rounds, 0), None, "figures of an open round move nothing yet");
}
