//! The scoreboard: what is changed step by step ends where counting from scratch ends.

use proptest::prelude::*;
use ranking::scoreboard::MISSING;
use ranking::{BoardError, Criterion, Floor, Scoreboard, Settings, Side};

use crate::oracle::{any_workshop, is_clear_of_rounding};

proptest! {
    /// The board agrees with a slow second opinion.
    #[test]
    fn the_board_agrees_with_the_obvious_way(workshop in any_workshop(), balance in 0.0..=1.0) {
        let settings = Settings { balance, ..Settings::default() };
        let found = workshop.board().assess(&workshop.weights(), &settings);
        let verdicts = workshop.verdicts(&settings);
        prop_assume!(verdicts.iter().filter_map(|verdict| verdict.score).all(is_clear_of_rounding));
        for (figures, verdict) in found.iter().zip(&verdicts) {
            prop_assert!(is_same(figures.value, verdict.value), "value: {figures:?}");
            prop_assert!(is_same(figures.cost, verdict.cost), "cost: {figures:?}");
            prop_assert!(is_same(figures.score.map(|score| score / 100.0), verdict.score), "S: {figures:?}");
            prop_assert_eq!(&figures.uncovered, &verdict.uncovered, "what is not covered is named");
            prop_assert_eq!(figures.quadrant, verdict.quadrant, "quadrant");
            prop_assert_eq!(figures.rank.map(|rank| rank as usize), verdict.rank, "rank");
            prop_assert_eq!(figures.pareto, verdict.pareto, "front");
        }
    }

    /// Ratings given, changed and taken back one by one leave the same board as their last state.
    #[test]
    fn changing_ratings_one_by_one_ends_where_counting_ends(
        mut workshop in any_workshop(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(),
            any::<prop::sample::Index>(), prop::option::weighted(0.8, any::<prop::sample::Index>())), 0..40),
    ) {
        let mut board = workshop.board();
        for (case, rater, criterion, point) in changes {
            let (case, criterion) = (case.index(workshop.cases.len()), criterion.index(workshop.criteria.len()));
            let scale = workshop.criteria[criterion];
            let new = point.map(|point| scale.lowest + u8::try_from(point.index(scale.points())).unwrap());
            let rows = &mut workshop.cases[case].ratings;
            let rater = rater.index(rows.len());
            let old = std::mem::replace(&mut rows[rater][criterion], new);
            board.replace_rating(case, criterion, old, new).unwrap();
        }
        let afresh = workshop.board();
        let settings = Settings::default();
        prop_assert_eq!(board.assess(&board.weights(), &settings), afresh.assess(&afresh.weights(), &settings));
        for case in 0..workshop.cases.len() {
            for criterion in 0..workshop.criteria.len() {
                prop_assert_eq!(board.cell(case, criterion), afresh.cell(case, criterion), "cells too");
            }
        }
    }

    /// The bulk way and the way of single ratings lead to the same board.
    #[test]
    fn a_dense_table_makes_the_same_board(mut workshop in any_workshop()) {
        for case in &mut workshop.cases {
            case.floors.clear();
            case.is_ranked = true;
        }
        let table: Vec<u8> = workshop.cases.iter().flat_map(|case| case.ratings.iter().flatten())
            .map(|rating| rating.unwrap_or(MISSING)).collect();
        let raters = workshop.cases[0].ratings.len();
        let bulk =
            Scoreboard::from_ratings(workshop.criteria.clone(), workshop.cases.len(), raters, &table).unwrap();
        let single = workshop.board();
        let settings = Settings::default();
        prop_assert_eq!(bulk.assess(&bulk.weights(), &settings), single.assess(&single.weights(), &settings));
    }
}

#[test]
fn a_refused_change_leaves_the_board_as_it_was() {
    let mut board = board_of_one_case();
    board.replace_rating(0, 0, None, Some(4)).unwrap();
    let before = board.cell(0, 0);
    let refusals = [
        (board.replace_rating(0, 0, Some(4), Some(6)), BoardError::OutsideTheScale(6)),
        (board.replace_rating(0, 0, Some(0), None), BoardError::OutsideTheScale(0)),
        (board.replace_rating(0, 0, Some(3), Some(4)), BoardError::NothingToTakeBack(3)),
        (board.replace_rating(1, 0, None, Some(4)), BoardError::UnknownUseCase(1)),
        (board.replace_rating(0, 2, None, Some(4)), BoardError::UnknownCriterion(2)),
        (
            board.set_floors(0, vec![Floor { criterion: 9, at_least: 4.0, tag: 2 }]),
            BoardError::UnknownCriterion(9),
        ),
    ];
    for (found, expected) in refusals {
        assert_eq!(found, Err(expected), "the caller hears what was wrong: {expected}");
    }
    assert_eq!(board.cell(0, 0), before, "nothing was half done");
}

#[test]
fn a_table_of_the_wrong_shape_is_refused() {
    let found = Scoreboard::from_ratings(criteria(), 2, 3, &[1; 11]).map(|board| board.use_cases());
    assert_eq!(found, Err(BoardError::WrongLength(12, 11)), "a shifted table would be nonsense");
    let found = Scoreboard::from_ratings(criteria(), 1, 1, &[1, 77]).map(|board| board.use_cases());
    assert_eq!(found, Err(BoardError::OutsideTheScale(77)), "77 is no point of 1..5");
}

#[test]
fn a_new_round_starts_from_nothing() {
    let mut board = board_of_one_case();
    board.set_entitled(0, 0, 5).unwrap();
    board.replace_rating(0, 0, None, Some(4)).unwrap();
    board.replace_rating(0, 0, None, Some(5)).unwrap();
    board.clear_ratings(0).unwrap();
    let cell = board.cell(0, 0).unwrap();
    assert_eq!((cell.n, cell.mean, cell.counts), (0, None, false), "the old round counts no more");
    board.replace_rating(0, 0, None, Some(2)).unwrap();
    assert!(!board.cell(0, 0).unwrap().counts, "five are still entitled, one voice is too little");
}

#[test]
fn one_voice_is_enough_where_one_is_entitled() {
    let mut board = board_of_one_case();
    assert!(!board.cell(0, 0).unwrap().counts, "nobody entitled and nobody heard is no cell");
    board.set_entitled(0, 0, 1).unwrap();
    assert!(!board.cell(0, 0).unwrap().counts, "the one has said nothing yet");
    board.replace_rating(0, 0, None, Some(2)).unwrap();
    assert!(board.cell(0, 0).unwrap().counts, "there is nobody else to ask");
}

#[test]
fn a_whole_point_apart_is_not_tied() {
    let criteria =
        [Side::Value, Side::Cost].map(|side| Criterion { side, weight: 1.0, lowest: 0, highest: 10 });
    let board = Scoreboard::from_ratings(criteria.to_vec(), 2, 1, &[7, 5, 8, 5]).unwrap();
    let found = board.assess(&board.weights(), &Settings { balance: 0.1, ..Settings::default() });
    assert!(
        found.iter().all(|figures| figures.practically_tied_with.is_empty()),
        "exactly one point: {found:?}"
    );
    let found = board.assess(&board.weights(), &Settings { balance: 0.099, ..Settings::default() });
    assert_eq!(found[0].practically_tied_with, [1], "less than a point is practically tied");
    assert_eq!(found[0].rank, Some(2), "and still another rank");
}

#[test]
fn disagreement_counts_as_the_score_does() {
    let table = [1, 3, 1, 3, 5, 3, 5, 3];
    let board = Scoreboard::from_ratings(criteria(), 1, 4, &table).unwrap();
    let at = |balance| board.disagreement(0, &board.weights(), &Settings { balance, ..Settings::default() });
    assert_eq!(at(1.0), Ok(Some(1.0)), "two camps about value, and only value counts");
    assert_eq!(at(0.0), Ok(Some(0.0)), "one mind about cost, and only cost counts");
    assert_eq!(at(0.25), Ok(Some(0.25)), "in between, by the balance");
    let few = Scoreboard::from_ratings(criteria(), 1, 3, &table[..6]).unwrap();
    let found = few.disagreement(0, &few.weights(), &Settings::default());
    assert_eq!(found, Ok(None), "three voices are too few to speak of camps");
}

#[test]
fn a_floor_raises_only_what_is_covered() {
    let mut board = board_of_one_case();
    let gates = [(4, 3.0), (2, 4.0), (3, 4.0)];
    board.set_floors(0, gates.map(|(tag, at_least)| Floor { criterion: 1, at_least, tag }).to_vec()).unwrap();
    board.set_entitled(0, 1, 5).unwrap();
    board.replace_rating(0, 1, None, Some(2)).unwrap();
    let one_voice = board.cell(0, 1).unwrap();
    assert_eq!((one_voice.value, one_voice.raised), (None, None), "a floor alone makes no cell");

    board.replace_rating(0, 1, None, Some(3)).unwrap();
    let cell = board.cell(0, 1).unwrap();
    assert_eq!(cell.value, Some(4.0), "the gate lifts the mean");
    let raised = cell.raised.expect("it says so");
    assert_eq!((raised.from, raised.to, raised.tag), (2.5, 4.0, 2), "raised from 2.5 by X2");
    assert_eq!(cell.mean, Some(2.5), "what the raters said stays");

    board.replace_rating(0, 1, Some(2), Some(5)).unwrap();
    assert_eq!(board.cell(0, 1).unwrap().raised, None, "a mean at the floor needs no lift");
}

#[test]
fn a_side_without_weight_is_said() {
    let board = board_of_one_case();
    assert_eq!(board.zero_sides(&[0.0, 5.0]), [Side::Value], "equal weights were not the room's choice");
    assert!(board.zero_sides(&board.weights()).is_empty(), "both sides have weight");
}

#[test]
fn equal_scores_are_listed_by_value_then_tie_break_then_cost_then_age() {
    let scale = |side| Criterion { side, weight: 1.0, lowest: 1, highest: 5 };
    let value_and_two_costs = vec![scale(Side::Value), scale(Side::Cost), scale(Side::Cost)];
    let table = [
        [3, 3, 3], // 0: oldest of the equals
        [3, 3, 3], // 1
        [3, 2, 4], // 2: the second cost is higher
        [3, 4, 2], // 3: the second cost is lower
        [4, 4, 4], // 4: the same score, more value
        [5, 1, 1], // 5: the best
        [1, 5, 5], // 6: the worst
    ];
    let board = Scoreboard::from_ratings(value_and_two_costs, 7, 1, table.as_flattened()).unwrap();
    let found = board.assess(&board.weights(), &Settings { tie_break: Some(2), ..Settings::default() });
    let mut order: Vec<usize> = (0..7).collect();
    order.sort_by_key(|&index| found[index].display_order);
    assert_eq!(order, [5, 4, 3, 0, 1, 2, 6], "the list has one order");
    let ranks: Vec<Option<u32>> = order.iter().map(|&index| found[index].rank).collect();
    assert_eq!(ranks, [1, 2, 2, 2, 2, 2, 7].map(Some), "equal scores share a rank, the next are skipped");
    assert_eq!(found[4].practically_tied_with, [3, 0, 1, 2], "best first, without itself");
    assert_eq!(found[5].practically_tied_with, [0; 0], "25 points ahead");

    let board = Scoreboard::from_ratings(criteria(), 2, 1, &[4, 3, 4, 2]).unwrap();
    let found = board.assess(&board.weights(), &Settings { balance: 1.0, ..Settings::default() });
    assert_eq!((found[0].rank, found[1].rank), (Some(1), Some(1)), "only value counts");
    assert!(found[1].display_order < found[0].display_order, "the cheaper is listed first all the same");
}

#[test]
fn odd_settings_and_weights_are_survived() {
    let board = board_of_one_case();
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, f64::MAX] {
        let settings = Settings { balance: odd, value_line: odd, cost_line: odd, tie_break: Some(99) };
        assert_eq!(board.assess(&[odd], &settings).len(), 1, "one assessment a use case, whatever {odd} is");
    }
    assert!(Scoreboard::new(Vec::new()).assess(&[], &Settings::default()).is_empty(), "nothing of nothing");
}

fn board_of_one_case() -> Scoreboard {
    let mut board = Scoreboard::new(criteria());
    board.add_use_case();
    board
}

fn criteria() -> Vec<Criterion> {
    [Side::Value, Side::Cost].map(|side| Criterion { side, weight: 1.0, lowest: 1, highest: 5 }).to_vec()
}

fn is_same(found: Option<f64>, expected: Option<f64>) -> bool {
    match (found, expected) {
        (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
        (found, expected) => found == expected,
    }
}
