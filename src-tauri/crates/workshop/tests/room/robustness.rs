//! Robustness that follows every change is that of a workshop looked at for the first time.

use crate::setup::Room;
use std::collections::BTreeMap;
use workshop::gate::NewGateAnswer;
use workshop::rating::RatingKey;
use workshop::visibility::{Audience, top_three};
use workshop::{
    Answer, CriterionId, Gate, Names, Robustness, RobustnessWork, RoundId, Row, RowChange, Steering, Trial,
    UseCaseId, Workshop,
};

const SEATS: [usize; 6] = [0, 1, 2, 3, 4, 5];

/// A room of six whose facilitator types all ratings.
struct Rated {
    room: Room,
    round: RoundId,
    work: RobustnessWork,
}

impl Rated {
    fn new() -> Self {
        let mut room = Room::new(Names::Named);
        for n in 4..6 {
            let seat = room.arrive(n).unwrap();
            room.seats.push(seat);
        }
        let round = RoundId::random();
        if let Some(open) = room.workshop.open_round().map(|round| round.id) {
            room.steer(&Steering::CloseRound { id: open }).unwrap();
        }
        room.steer(&Steering::OpenRound { id: round, use_cases: None }).unwrap();
        let mut rated = Self { room, round, work: RobustnessWork::default() };
        for case in 0..rated.room.cases.len() {
            for seat in SEATS {
                for (place, criterion) in rated.criteria().into_iter().enumerate() {
                    rated.rate(seat, case, criterion, 1 + (seat * 3 + place * 7 + case * 2) % 5);
                }
            }
        }
        for case in rated.room.workshop.use_cases().map(|case| case.id).collect::<Vec<_>>() {
            rated.work.hear(case, rated.room.workshop.voices(case));
        }
        rated.work.take(rated.room.workshop.robustness_input());
        rated
    }

    fn criteria(&self) -> Vec<CriterionId> {
        self.room.workshop.criteria().map(|criterion| criterion.id).collect()
    }

    fn rate(&mut self, seat: usize, case: usize, criterion: CriterionId, value: usize) -> Vec<RowChange> {
        let (round, use_case, seat) = (self.round, self.room.cases[case], self.room.seats[seat]);
        let key = RatingKey { round, use_case, seat, criterion };
        let answer = Answer::Value(u8::try_from(value).unwrap());
        let wish = Steering::Rate { rating: key, answer };
        self.room.steer(&wish).unwrap()
    }

    /// What a room does after a change: it says which use cases it is about.
    fn note(&mut self, changes: &[RowChange]) {
        for change in changes {
            if let Some(Row::Rating(rating)) = change.after.as_ref().or(change.before.as_ref()) {
                self.work.hear(rating.use_case, self.room.workshop.voices(rating.use_case));
            }
            if let Some(Row::GateAnswer(answer)) = change.after.as_ref().or(change.before.as_ref()) {
                self.work.hear(answer.use_case, self.room.workshop.voices(answer.use_case));
            }
        }
        self.work.take(self.room.workshop.robustness_input());
    }

    fn is_as_if_looked_at_for_the_first_time(&mut self, when: &str) -> Robustness {
        let found = self.work.agreed(&mut || true).unwrap();
        assert_eq!(found, self.room.workshop.robustness(None), "{when}");
        found
    }
}

#[test]
fn what_is_kept_between_changes_changes_no_figure() {
    let mut rated = Rated::new();
    let before = rated.is_as_if_looked_at_for_the_first_time("at first");
    assert_eq!(before.use_cases.len(), 2);
    assert!(before.use_cases.iter().all(|one| one.classes.is_some()), "six people have rated");
    let criteria = rated.criteria();
    let changes = rated.rate(2, 0, criteria[0], 5);
    rated.note(&changes);
    let changes = rated.rate(3, 0, criteria[7], 5);
    rated.note(&changes);
    let after = rated.is_as_if_looked_at_for_the_first_time("two values later");
    assert_ne!(before, after, "they count");

    let weights = BTreeMap::from([(criteria[0], 90.0), (criteria[6], 0.0)]);
    let changes = rated.room.steer(&Steering::SetWeights { weights, balance: 0.3 }).unwrap();
    rated.note(&changes);
    rated.is_as_if_looked_at_for_the_first_time("other weights");
    let changes = rated.room.steer(&Steering::SetLines { value: 2.6, cost: 3.4 }).unwrap();
    rated.note(&changes);
    rated.is_as_if_looked_at_for_the_first_time("other lines");
    let use_case = rated.room.cases[1];
    let (note, by, confirms) = (String::new(), String::new(), String::new());
    let answers = vec![NewGateAnswer { use_case, gate: Gate::X2, yes: Some(true), note, by, confirms }];
    let gate = Steering::AnswerGates { answers };
    let changes = rated.room.steer(&gate).unwrap();
    rated.note(&changes);
    rated.is_as_if_looked_at_for_the_first_time("a floor");
}

#[test]
fn a_trial_shows_what_agreeing_on_it_would() {
    let mut rated = Rated::new();
    let criteria = rated.criteria();
    let weights = BTreeMap::from([(criteria[1], 75.0), (criteria[8], 60.0)]);
    let trial = Trial { weights: weights.clone(), balance: 0.7, value_line: 2.8, cost_line: 3.1 };
    let agreed = rated.work.agreed(&mut || true);
    assert_eq!(rated.work.tried(&trial, &mut || false), None, "broken off by a newer one");
    let tried = rated.work.tried(&trial, &mut || true).unwrap();
    assert_eq!(rated.work.tried(&trial, &mut || true).unwrap(), tried, "and once more the same");
    assert_eq!(rated.work.agreed(&mut || true), agreed, "what was agreed stands as before");
    rated.room.steer(&Steering::SetWeights { weights, balance: 0.7 }).unwrap();
    rated.room.steer(&Steering::SetLines { value: 2.8, cost: 3.1 }).unwrap();
    assert_eq!(rated.room.workshop.robustness(None), tried);
}

#[test]
fn work_that_is_not_wanted_any_more_is_broken_off_and_goes_on_later() {
    let mut rated = Rated::new();
    assert_eq!(rated.work.agreed(&mut || false), None, "nobody wants it");
    let whole = rated.room.workshop.robustness(None);
    for looks in 1..6 {
        let mut left = looks;
        let mut is_wanted = || {
            left -= 1;
            left >= 0
        };
        // What other threads do until somebody looks hangs on the machine: half of it is never told.
        let found = rated.work.agreed(&mut is_wanted);
        assert!(found.is_none_or(|found| found == whole), "{looks}");
    }
    rated.is_as_if_looked_at_for_the_first_time("after all");
}

#[test]
fn the_same_file_gives_the_same_figures_and_another_seed_others() {
    let rated = Rated::new();
    let workshop = &rated.room.workshop;
    assert_eq!(workshop.robustness(None), workshop.clone().robustness(None));
    let classes =
        |robustness: Robustness| robustness.use_cases.iter().map(|one| one.classes).collect::<Vec<_>>();
    assert_ne!(classes(workshop.robustness(Some(1))), classes(workshop.robustness(Some(2))), "drawn anew");
}

#[test]
fn below_four_raters_there_are_no_revotes_and_the_nearest_to_a_line_comes_first() {
    let mut room = Room::new(Names::Named);
    let round = room.workshop.open_round().map_or_else(RoundId::random, |round| round.id);
    if room.workshop.open_round().is_none() {
        room.steer(&Steering::OpenRound { id: round, use_cases: None }).unwrap();
    }
    let criteria: Vec<CriterionId> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    for (case, value) in [(0, 5), (1, 3)] {
        for seat in 0..3 {
            for criterion in &criteria {
                let (use_case, seat) = (room.cases[case], room.seats[seat]);
                let rating = RatingKey { round, use_case, seat, criterion: *criterion };
                let wish = Steering::Rate { rating, answer: Answer::Value(value) };
                room.steer(&wish).unwrap();
            }
        }
    }
    let robustness = room.workshop.robustness(None);
    assert!(robustness.use_cases.iter().all(|one| one.classes.is_none()), "too few voices");
    for known in [None, Some(&robustness)] {
        let queue = room.workshop.queue_of_talk(known);
        let cases: Vec<UseCaseId> = queue.iter().map(|talk| talk.use_case).collect();
        assert_eq!(cases, [room.cases[1], room.cases[0]], "3 lies on the line");
        assert!(queue.iter().all(|talk| talk.talk.is_none()));
    }
}

#[test]
fn the_room_is_told_of_the_first_three_only_what_it_may_know_of_ranks() {
    let mut rated = Rated::new();
    let told =
        |workshop: &Workshop, audience| top_three(workshop, &workshop.robustness(None), audience).len();
    let wall = Audience::Wall { results: true };
    assert_eq!(told(&rated.room.workshop, wall), 0, "the round that counts is open");
    assert_eq!(told(&rated.room.workshop, Audience::Facilitator), 2);
    let id = rated.round;
    rated.room.steer(&Steering::CloseRound { id }).unwrap();
    assert_eq!(told(&rated.room.workshop, wall), 2);
    assert_eq!(told(&rated.room.workshop, Audience::Wall { results: false }), 0, "another view hangs there");
    let shown = top_three(&rated.room.workshop, &rated.room.workshop.robustness(None), wall);
    assert!(
        shown.iter().all(|one| one.in_100 == 100),
        "two of two are always among the first three: {shown:?}"
    );
    let cell = rated.room.workshop.wall_cell(rated.room.cases[0], rated.criteria()[0]).unwrap();
    assert!(!cell.if_agreed.is_empty(), "and what agreement would change");
    rated.room.steer(&Steering::ReopenRound { id }).unwrap();
    assert_eq!(told(&rated.room.workshop, wall), 0, "it counts again, and is open");
}
