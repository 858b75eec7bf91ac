//! The budget: what is not known is never taken for nothing, and who needs whom leads nowhere in circles.

use crate::setup::Room;
use workshop::use_case::NewUseCase;
use workshop::{
    Answer, Budget, BudgetLimit, BudgetLine, BudgetPick, BudgetWish, CandidateState, Names, RatingKey,
    Refusal, RoundId, Steering, UseCaseId, UseCaseText,
};

/// So many ranked use cases of one department each, the first the best.
fn ranked(count: usize) -> (Room, Vec<UseCaseId>) {
    let mut room = Room::new(Names::Named);
    room.steer(&Steering::RemoveUseCases { ids: room.cases.clone() }).unwrap();
    let cases: Vec<_> = (0..count).map(|_| UseCaseId::random()).collect();
    let text = |place: usize| UseCaseText {
        title: format!("Case {place}"),
        department: format!("Department {place}"),
        ..UseCaseText::default()
    };
    let use_cases =
        cases.iter().enumerate().map(|(place, id)| NewUseCase { id: *id, text: text(place), ideas: vec![] });
    room.steer(&Steering::AddUseCases { use_cases: use_cases.collect() }).unwrap();
    if let Some(open) = room.workshop.open_round().map(|round| round.id) {
        room.steer(&Steering::CloseRound { id: open }).unwrap();
    }
    let round = RoundId::random();
    room.steer(&Steering::OpenRound { id: round, use_cases: None }).unwrap();
    let criteria: Vec<_> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    for (place, use_case) in cases.iter().enumerate() {
        for seat in room.seats.clone() {
            for (column, criterion) in criteria.iter().enumerate() {
                // Better ones have more values of five among those of three.
                let is_better =
                    column * count >= (place + 1) * criteria.len() && criterion.to_string().starts_with('V');
                let rating = RatingKey { round, use_case: *use_case, seat, criterion: *criterion };
                let answer = Answer::Value(if is_better || place == 0 && column == 0 { 5 } else { 3 });
                room.steer(&Steering::Rate { rating, answer }).unwrap();
            }
        }
    }
    room.steer(&Steering::CloseRound { id: round }).unwrap();
    let order: Vec<_> = room.workshop.standings().iter().map(|standing| standing.use_case).collect();
    (room, order)
}

fn line(use_case: UseCaseId, money: f64) -> BudgetLine {
    BudgetLine { money: Some(money), people: Some(1.0), ..BudgetLine::of(use_case) }
}

fn pick(room: &Room) -> BudgetPick {
    room.workshop.budget_question().answered()
}

fn put(room: &mut Room, lines: Vec<BudgetLine>) {
    room.steer(&Steering::PutBudgetLines { lines }).unwrap();
}

fn limit(room: &mut Room, budget: Budget) {
    room.steer(&Steering::SetBudget { budget }).unwrap();
}

#[test]
fn one_without_a_figure_takes_no_part_while_its_limit_is_set() {
    let (mut room, cases) = ranked(3);
    put(&mut room, vec![line(cases[1], 10.0), line(cases[2], 10.0)]);
    limit(&mut room, Budget { money: Some(10.0), ..Budget::default() });
    let found = pick(&room);
    assert_eq!(found.candidates[0].state, CandidateState::NoFigure, "nobody said what it costs");
    assert_eq!(found.best.unwrap().use_cases, [cases[1]]);
    assert_eq!(found.filled.unwrap().use_cases, [cases[1]]);

    put(&mut room, vec![BudgetLine { wish: BudgetWish::Must, ..BudgetLine::of(cases[0]) }]);
    let found = pick(&room);
    assert_eq!((found.best, found.filled), (None, None), "it must be in, and nobody knows whether it fits");

    limit(&mut room, Budget { count: Some(2), ..Budget::default() });
    let found = pick(&room);
    assert!(found.by_score, "the number alone is limited");
    assert_eq!(found.best.unwrap().use_cases, [cases[0], cases[1]]);
}

#[test]
fn what_needs_one_that_takes_no_part_takes_none_either() {
    let (mut room, cases) = ranked(3);
    let needing = |one: UseCaseId, other| BudgetLine { needs: vec![other], ..line(one, 1.0) };
    put(&mut room, vec![needing(cases[0], cases[1]), needing(cases[1], cases[2])]);
    limit(&mut room, Budget { money: Some(10.0), ..Budget::default() });
    let states: Vec<_> = pick(&room).candidates.iter().map(|one| one.state).collect();
    assert_eq!(states, [CandidateState::NeedsAbsent, CandidateState::NeedsAbsent, CandidateState::NoFigure]);
    put(&mut room, vec![line(cases[2], 1.0)]);
    assert_eq!(pick(&room).best.unwrap().use_cases, cases, "now all fit");
    put(&mut room, vec![BudgetLine { wish: BudgetWish::Never, ..line(cases[2], 1.0) }]);
    assert!(pick(&room).best.unwrap().use_cases.is_empty(), "and without the last one none");
}

#[test]
fn circles_are_refused_also_those_of_several_lines() {
    let (mut room, cases) = ranked(3);
    let needing = |one: UseCaseId, other| BudgetLine { needs: vec![other], ..line(one, 1.0) };
    let refused = |room: &mut Room, lines| room.steer(&Steering::PutBudgetLines { lines }).err();
    assert_eq!(refused(&mut room, vec![needing(cases[0], cases[0])]), Some(Refusal::IntoItself));
    put(&mut room, vec![needing(cases[0], cases[1])]);
    let circle = vec![needing(cases[2], cases[0]), needing(cases[1], cases[2])];
    assert_eq!(refused(&mut room, circle), Some(Refusal::IntoItself));
    assert_eq!(refused(&mut room, vec![needing(cases[0], UseCaseId::random())]), Some(Refusal::NotFound));
    for odd in [f64::NAN, -1.0, f64::INFINITY, 2e9] {
        let wrong = refused(&mut room, vec![line(cases[0], odd)]);
        assert!(matches!(wrong, Some(Refusal::OutOfRange { .. })), "{odd}");
        let wrong =
            room.steer(&Steering::SetBudget { budget: Budget { people: Some(odd), ..Budget::default() } });
        assert!(matches!(wrong, Err(Refusal::OutOfRange { .. })) || odd == 2e9, "{odd}");
    }
    for odd in [0, 25] {
        let wrong =
            room.steer(&Steering::SetBudget { budget: Budget { count: Some(odd), ..Budget::default() } });
        assert!(matches!(wrong, Err(Refusal::OutOfRange { lowest: 1, highest: 24 })));
    }
}

#[test]
fn limits_that_let_nothing_in_are_named() {
    let (mut room, cases) = ranked(2);
    put(&mut room, vec![line(cases[0], 100.0), line(cases[1], 50.0)]);
    limit(&mut room, Budget { money: Some(10.0), people: Some(5.0), ..Budget::default() });
    let found = pick(&room);
    assert!(found.best.unwrap().use_cases.is_empty());
    assert_eq!(found.in_the_way, [BudgetLimit::Money]);
    limit(&mut room, Budget { money: Some(60.0), people: Some(5.0), ..Budget::default() });
    assert_eq!(pick(&room).in_the_way, []);
}

#[test]
fn above_24_the_first_24_take_part_and_the_others_are_counted() {
    let (mut room, cases) = ranked(30);
    limit(&mut room, Budget { count: Some(3), ..Budget::default() });
    let found = pick(&room);
    assert_eq!((found.candidates.len(), found.left_out), (24, 6));
    assert_eq!(found.best.unwrap().use_cases.len(), 3);
    let _ = cases;
}

#[test]
fn a_budget_is_undone_like_anything_and_goes_with_its_use_case() {
    let (mut room, cases) = ranked(3);
    // Ratings of a closed round do not come back: one that nobody rated.
    let unrated = UseCaseId::random();
    let text = UseCaseText { title: "Unrated".to_owned(), ..UseCaseText::default() };
    let use_cases = vec![NewUseCase { id: unrated, text, ideas: vec![] }];
    room.steer(&Steering::AddUseCases { use_cases }).unwrap();
    let needing = BudgetLine { needs: vec![unrated], ..line(cases[0], 1.0) };
    put(&mut room, vec![needing.clone(), line(unrated, 2.0)]);
    room.steer(&Steering::RemoveUseCases { ids: vec![unrated] }).unwrap();
    assert_eq!(room.workshop.budget_line(unrated), None);
    assert_eq!(room.workshop.budget_line(cases[0]).unwrap().needs, [], "nobody needs what is gone");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.budget_line(cases[0]), Some(&needing));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.budget_lines().len(), 0);
    limit(&mut room, Budget { money: Some(1.0), ..Budget::default() });
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(*room.workshop.budget(), Budget::default());
}

#[test]
fn two_people_would_know_each_others_orders() {
    let (room, _) = ranked(4);
    let found = room.workshop.concordance().unwrap();
    assert_eq!((found.raters, found.use_cases), (4, 4));
    assert!((found.w - 1.0).abs() < 1e-9, "all four said the same: {}", found.w);
    let mut room = room;
    room.steer(&Steering::TakeOutSeats { seats: vec![room.seats[0]] }).unwrap();
    assert!(room.workshop.concordance().is_some(), "what somebody said stays when they leave");
    room.steer(&Steering::OpenRound { id: RoundId::random(), use_cases: None }).unwrap();
    let round = room.workshop.open_round().unwrap().id;
    assert!(room.workshop.concordance().is_some() || room.workshop.counts(round));
}
