//! The rules of a workshop, held against sequences of commands that nobody planned.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use proptest::prelude::*;
use std::collections::BTreeMap;
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, seen};
use workshop::{
    About, Answer, Batch, CommandId, CriterionId, Language, RatingKey, Refusal, Round, Row, Seat, Steering,
    UseCase, UseCaseId, UseCaseText, Workshop, WorkshopId, template,
};

fn new_workshop() -> Workshop {
    let now = chrono::Utc::now();
    let about = About::new(WorkshopId::random(), "Test", "half_day", Language::En, now).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    for command in template::commands(template::find("default").unwrap(), "Test", Language::En) {
        steer(&mut workshop, &command).unwrap();
    }
    let seats = (0..4).map(|n| workshop::group::NewSeat {
        id: workshop::SeatId::random(),
        name: format!("Seat {n}"),
        group: None,
        facilitator: false,
    });
    steer(&mut workshop, &Steering::AddSeats { seats: seats.collect() }).unwrap();
    workshop
}

fn steer(workshop: &mut Workshop, command: &Steering) -> Result<(), Refusal> {
    let decision = workshop.decide(command, chrono::Utc::now())?;
    let changes = workshop.apply(decision.changes);
    workshop.note(&Batch {
        command: CommandId::random(),
        at: chrono::Utc::now(),
        actor: workshop::Actor::Facilitator,
        step: decision.step,
        changes,
        erased: decision.erased,
    });
    Ok(())
}

fn added(title: &str) -> Steering {
    let text = UseCaseText { title: title.to_owned(), ..UseCaseText::default() };
    Steering::AddUseCases { use_cases: vec![NewUseCase { id: UseCaseId::random(), text, ideas: Vec::new() }] }
}

fn cases(workshop: &Workshop) -> Vec<UseCase> {
    let mut cases: Vec<UseCase> = workshop.use_cases().cloned().collect();
    cases.sort_by_key(|case| case.number);
    cases
}

fn seats(workshop: &Workshop) -> Vec<Seat> {
    let mut seats: Vec<Seat> = workshop.seats().cloned().collect();
    seats.sort_by_key(|seat| seat.number);
    seats
}

fn round(workshop: &Workshop) -> Round {
    workshop.rounds().max_by_key(|round| round.number).cloned().unwrap()
}

/// A command as a person might send it next: small numbers choose among what is there.
fn next(workshop: &Workshop, (kind, a, b, c): (u8, u8, u8, u8)) -> Option<Steering> {
    let of = |n: u8, len: usize| usize::from(n).checked_rem(len);
    let cases = cases(workshop);
    let case = || of(a, cases.len()).map(|index| cases[index].clone());
    let criteria: Vec<CriterionId> = workshop.criteria().map(|criterion| criterion.id).collect();
    let criterion = criteria[usize::from(b) % criteria.len()];
    let round = round(workshop);
    Some(match kind % 12 {
        0 => added(&format!("Case {a}")),
        1..=4 => {
            let seats = seats(workshop);
            let seat = seats[usize::from(c) % seats.len()].id;
            let answer = match c % 7 {
                0 => Answer::CannotJudge,
                6 => Answer::Withdrawn,
                value => Answer::Value(value),
            };
            let rating = RatingKey { round: round.id, use_case: case()?.id, seat, criterion };
            Steering::Rate { rating, answer }
        }
        5 => Steering::RemoveUseCases { ids: vec![case()?.id] },
        6 => Steering::LightLighthouse { use_case: case()?.id, lit: b % 2 == 0 },
        7 => {
            Steering::SetWeights { weights: BTreeMap::from([(criterion, f64::from(c % 101))]), balance: 0.5 }
        }
        8 => {
            let gate = workshop::Gate::ALL[usize::from(b) % 5];
            let (note, confirms) = (String::new(), "Xie".to_owned());
            let (yes, by) = (Some(c % 2 == 0), ["Lin", "Xie", ""][usize::from(c) % 3].to_owned());
            let answer =
                workshop::gate::NewGateAnswer { use_case: case()?.id, gate, yes, note, by, confirms };
            Steering::AnswerGates { answers: vec![answer] }
        }
        9 => Steering::ParkUseCase { id: case()?.id, parked: b % 2 == 0 },
        10 if round.closed => Steering::OpenRound { id: workshop::RoundId::random(), use_cases: None },
        10 => Steering::CloseRound { id: round.id },
        _ => Steering::SetLines { value: 1.0 + f64::from(b % 5) * 0.9, cost: 1.0 + f64::from(c % 5) * 0.9 },
    })
}

fn rows(workshop: &Workshop) -> BTreeMap<String, Row> {
    workshop.rows().map(|row| (format!("{:?} {}", row.key().table(), row.key()), row)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever was done: the board that follows every change is the board counted from scratch.
    #[test]
    fn following_changes_comes_to_the_same_as_counting_anew(moves in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 1..60)) {
        let mut workshop = new_workshop();
        for wish in moves {
            if let Some(command) = next(&workshop, wish) {
                // A refusal is normal and changes nothing.
                let _ = steer(&mut workshop, &command);
            }
        }
        let again = Workshop::from_rows(workshop.about().clone(), workshop.rows(), []);
        prop_assert_eq!(workshop.standings(), again.standings());
        for case in cases(&workshop) {
            prop_assert_eq!(workshop.cell_figures(case.id), again.cell_figures(case.id));
        }
    }

    /// Undoing everything and doing it again, loses and changes nothing.
    #[test]
    fn undo_and_redo_bring_back_every_row(moves in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 1..40)) {
        let mut workshop = new_workshop();
        let begun = rows(&workshop);
        let mut steps = 0;
        for wish in moves.into_iter().filter(|(kind, ..)| kind % 12 != 10) {
            let before = rows(&workshop);
            if let Some(command) = next(&workshop, wish) && steer(&mut workshop, &command).is_ok() {
                steps += 1;
                prop_assert!(workshop.undoable().is_some() || rows(&workshop) == before);
            }
        }
        let done = rows(&workshop);
        for _ in 0..steps {
            steer(&mut workshop, &Steering::Undo).unwrap();
        }
        prop_assert_eq!(&rows(&workshop), &begun, "undo brings back every row");
        for _ in 0..steps {
            steer(&mut workshop, &Steering::Redo).unwrap();
        }
        prop_assert_eq!(rows(&workshop), done, "redo too");
    }
}

#[test]
fn below_three_raters_nothing_of_a_cell_depends_on_a_value() {
    let figures = |value: u8| {
        let mut workshop = new_workshop();
        steer(&mut workshop, &added("One")).unwrap();
        let (case, round) = (cases(&workshop)[0].id, round(&workshop).id);
        let criterion: CriterionId = "V1".parse().unwrap();
        for (seat, value) in seats(&workshop).iter().take(2).zip([value, 3]) {
            let rating = RatingKey { round, use_case: case, seat: seat.id, criterion };
            steer(&mut workshop, &Steering::Rate { rating, answer: Answer::Value(value) }).unwrap();
        }
        workshop.cell_figures(case).cells
    };
    assert_eq!(figures(1), figures(5), "two raters could work out each other's value");
}

#[test]
fn ratings_that_she_did_not_type_are_not_seen_one_by_one() {
    let mut workshop = new_workshop();
    steer(&mut workshop, &added("One")).unwrap();
    let (case, round, seat) = (cases(&workshop)[0].id, round(&workshop).id, seats(&workshop)[1].id);
    let criterion: CriterionId = "C2".parse().unwrap();
    let imported = workshop::command::NewRating { use_case: case, criterion, seat, value: Some(4) };
    let import = Steering::ImportRatings { round, new_seats: Vec::new(), ratings: vec![imported] };
    steer(&mut workshop, &import).unwrap();
    let shown = |workshop: &Workshop| {
        workshop
            .rows()
            .filter(|row| matches!(row, Row::Rating(_)))
            .filter_map(|row| seen(workshop, &row, Audience::Facilitator))
            .count()
    };
    assert_eq!(shown(&workshop), 0, "a rating belongs to its seat");
    let rating = RatingKey { round, use_case: case, seat, criterion };
    steer(&mut workshop, &Steering::Rate { rating, answer: Answer::Value(2) }).unwrap();
    assert_eq!(shown(&workshop), 1, "what she typed herself she may see");
}

#[test]
fn a_closed_round_takes_nothing_until_it_is_reopened() {
    let mut workshop = new_workshop();
    steer(&mut workshop, &added("One")).unwrap();
    let (case, round, seat) = (cases(&workshop)[0].id, round(&workshop).id, seats(&workshop)[0].id);
    let rating = RatingKey { round, use_case: case, seat, criterion: "V1".parse().unwrap() };
    let rate = Steering::Rate { rating, answer: Answer::Value(3) };
    steer(&mut workshop, &rate).unwrap();
    steer(&mut workshop, &Steering::CloseRound { id: round }).unwrap();
    assert_eq!(steer(&mut workshop, &rate), Err(Refusal::RoundClosed));
    assert_eq!(
        steer(&mut workshop, &Steering::Undo),
        Err(Refusal::RoundClosed),
        "undo cannot reach into it either"
    );
    steer(&mut workshop, &Steering::ReopenRound { id: round }).unwrap();
    assert_eq!(steer(&mut workshop, &Steering::Undo), Ok(()), "reopened, the rating can be taken back");
}

#[test]
fn what_gate_x1_stops_is_neither_rated_nor_lit() {
    let mut workshop = new_workshop();
    steer(&mut workshop, &added("Mood camera")).unwrap();
    let (case, round, seat) = (cases(&workshop)[0].id, round(&workshop).id, seats(&workshop)[0].id);
    let answer = workshop::gate::NewGateAnswer {
        use_case: case,
        gate: workshop::Gate::X1,
        yes: Some(true),
        note: "banned".into(),
        by: String::new(),
        confirms: String::new(),
    };
    steer(&mut workshop, &Steering::AnswerGates { answers: vec![answer] }).unwrap();
    let rating = RatingKey { round, use_case: case, seat, criterion: "V1".parse().unwrap() };
    assert_eq!(
        steer(&mut workshop, &Steering::Rate { rating, answer: Answer::Value(3) }),
        Err(Refusal::Stopped)
    );
    assert_eq!(
        steer(&mut workshop, &Steering::LightLighthouse { use_case: case, lit: true }),
        Err(Refusal::Stopped)
    );
}

#[test]
fn numbers_off_the_scale_and_unknown_things_are_refused() {
    let mut workshop = new_workshop();
    steer(&mut workshop, &added("One")).unwrap();
    let (case, round, seat) = (cases(&workshop)[0].id, round(&workshop).id, seats(&workshop)[0].id);
    let key =
        |criterion: &str| RatingKey { round, use_case: case, seat, criterion: criterion.parse().unwrap() };
    for value in [0, 6, 255] {
        let refused =
            steer(&mut workshop, &Steering::Rate { rating: key("V1"), answer: Answer::Value(value) });
        assert_eq!(refused, Err(Refusal::OutOfRange { lowest: 1, highest: 5 }));
    }
    let unknown = Steering::Rate { rating: key("V9"), answer: Answer::Value(3) };
    assert_eq!(steer(&mut workshop, &unknown), Err(Refusal::NotFound));
    let nan =
        Steering::SetWeights { weights: BTreeMap::from([("V1".parse().unwrap(), f64::NAN)]), balance: 0.5 };
    assert!(steer(&mut workshop, &nan).is_err(), "not a number is no weight");
}

#[test]
fn a_new_round_counts_once_it_is_closed_and_a_reopened_one_at_once() {
    let mut workshop = new_workshop();
    steer(&mut workshop, &added("One")).unwrap();
    let (case, first, seats) = (cases(&workshop)[0].id, round(&workshop).id, seats(&workshop));
    let rate = |round, value| {
        let rating = RatingKey { round, use_case: case, seat: seats[0].id, criterion: "V1".parse().unwrap() };
        Steering::Rate { rating, answer: Answer::Value(value) }
    };
    let all_value = |workshop: &mut Workshop, round, value| {
        for criterion in ["V1", "V2", "V3", "V4", "V5"] {
            let rating =
                RatingKey { round, use_case: case, seat: seats[0].id, criterion: criterion.parse().unwrap() };
            steer(workshop, &Steering::Rate { rating, answer: Answer::Value(value) }).unwrap();
        }
    };
    let value = |workshop: &Workshop| workshop.standings()[0].value;
    all_value(&mut workshop, first, 4);
    assert_eq!(value(&workshop), Some(4.0), "the first round counts as it grows");
    steer(&mut workshop, &Steering::CloseRound { id: first }).unwrap();

    let second = workshop::RoundId::random();
    steer(&mut workshop, &Steering::OpenRound { id: second, use_cases: None }).unwrap();
    steer(&mut workshop, &rate(second, 1)).unwrap();
    assert_eq!(value(&workshop), Some(4.0), "one rating in a new round moves nothing");
    all_value(&mut workshop, second, 2);
    steer(&mut workshop, &Steering::CloseRound { id: second }).unwrap();
    assert_eq!(value(&workshop), Some(2.0), "closed, it counts");
    steer(&mut workshop, &Steering::ReopenRound { id: second }).unwrap();
    steer(&mut workshop, &rate(second, 5)).unwrap();
    assert!(value(&workshop) > Some(2.0), "a correction moves the bubble at once");
}
