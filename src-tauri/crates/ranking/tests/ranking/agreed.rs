//! What agreement would change, camps, and the queue.

use proptest::prelude::*;
use ranking::agreed::camps;
use ranking::disagreement::{Dispute, in_order_of_talk};
use ranking::robustness::ClassShares;
use ranking::{BoardError, Quadrant, Scoreboard, Settings};

use crate::oracle::any_workshop;

proptest! {
    /// A room that agrees is a room in which everybody gave that point.
    #[test]
    fn agreeing_is_everybody_giving_the_same(
        workshop in any_workshop(),
        case in any::<prop::sample::Index>(),
        criterion in any::<prop::sample::Index>(),
        point in any::<prop::sample::Index>(),
    ) {
        let (case, criterion) = (case.index(workshop.cases.len()), criterion.index(workshop.criteria.len()));
        let scale = workshop.criteria[criterion];
        let rating = scale.lowest + u8::try_from(point.index(scale.points())).unwrap();
        let board = workshop.board();
        let found = board.if_agreed(case, criterion, rating, &board.weights(), &Settings::default()).unwrap();
        let mut of_one_mind = workshop.clone();
        for row in &mut of_one_mind.cases[case].ratings {
            row[criterion] = Some(rating);
        }
        let expected = &of_one_mind.board().assess(&board.weights(), &Settings::default())[case];
        prop_assert_eq!(found.map(|found| found.quadrant), expected.quadrant);
        prop_assert_eq!(found.map(|found| found.rank), expected.rank);
        prop_assert_eq!(found.map(|found| found.score), expected.score);
    }

    /// A room that gives one point less is a room in which everybody did.
    #[test]
    fn lowering_is_everybody_giving_one_point_less(
        workshop in any_workshop(),
        case in any::<prop::sample::Index>(),
        lowered in prop::collection::vec(any::<bool>(), 12),
    ) {
        let case = case.index(workshop.cases.len());
        let criteria: Vec<usize> = (0..workshop.criteria.len()).filter(|place| lowered[place % 12]).collect();
        let mut lower = workshop.clone();
        for row in &mut lower.cases[case].ratings {
            for criterion in &criteria {
                // Only where nobody stands at the end of the scale is one point less the same for each and for the mean.
                let lowest = workshop.criteria[*criterion].lowest;
                prop_assume!(row[*criterion].is_none_or(|rating| rating > lowest));
                row[*criterion] = row[*criterion].map(|rating| rating - 1);
            }
        }
        let board = workshop.board();
        let settings = Settings::default();
        let found = board.if_lowered(case, &criteria, &board.weights(), &settings).unwrap();
        let expected = &lower.board().assess(&board.weights(), &settings)[case];
        let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-9,
            (one, other) => one.is_none() && other.is_none(),
        };
        prop_assert_eq!(found.is_some(), expected.score.is_some());
        if let Some(found) = found {
            prop_assert!(near(Some(found.cost), expected.cost), "{found:?} {expected:?}");
            prop_assert!(near(Some(found.value), expected.value), "{found:?} {expected:?}");
            prop_assert!(near(Some(found.score), expected.score), "{found:?} {expected:?}");
        }
    }

    /// Camps stand on points that somebody gave, one below the other.
    #[test]
    fn camps_stand_where_somebody_stands(histogram in prop::collection::vec(0_u32..6, 0..8)) {
        let filled = histogram.iter().filter(|count| **count > 0).count();
        prop_assert_eq!(camps(&histogram).is_some(), filled >= 2, "two camps need two points");
        if let Some((low, high)) = camps(&histogram) {
            prop_assert!(low < high && histogram[low] > 0 && histogram[high] > 0, "{low} {high}");
            let turned: Vec<u32> = histogram.iter().rev().copied().collect();
            prop_assert!(camps(&turned).is_some(), "from the other end too");
        }
    }
}

#[test]
fn camps_are_told_by_their_middle() {
    assert_eq!(camps(&[3, 5, 0, 2, 5]), Some((1, 4)), "business at 2, the others at 5");
    assert_eq!(camps(&[4, 0, 0, 0, 4]), Some((0, 4)), "two ends");
    assert_eq!(camps(&[0, 2, 2, 0, 0]), Some((1, 2)), "neighbours");
    assert_eq!(camps(&[0, 0, 9, 0, 0]), None, "one mind has no camps");
    assert_eq!(camps(&[]), None, "no scale");
}

#[test]
fn what_is_not_there_cannot_be_agreed_on() {
    let workshop = Scoreboard::new(crate::reading::default_criteria(&[1.0; 11]));
    let mut board = workshop.clone();
    board.add_use_case();
    let found = |board: &Scoreboard, case, criterion, rating| {
        board.if_agreed(case, criterion, rating, &board.weights(), &Settings::default())
    };
    assert_eq!(found(&workshop, 0, 0, 3), Err(BoardError::UnknownUseCase(0)), "no use case");
    assert_eq!(found(&board, 0, 11, 3), Err(BoardError::UnknownCriterion(11)), "no criterion");
    assert_eq!(found(&board, 0, 0, 6), Err(BoardError::OutsideTheScale(6)), "no point");
    assert_eq!(found(&board, 0, 0, 3), Ok(None), "one cell is not enough for a place");
}

#[test]
fn no_cell_goes_below_its_scale() {
    let mut board = Scoreboard::new(crate::reading::default_criteria(&[1.0; 11]));
    let case = board.add_use_case();
    for criterion in 0..11 {
        for rating in [1, 2] {
            board.replace_rating(case, criterion, None, Some(rating)).unwrap();
        }
    }
    board.set_ranked(case, true).unwrap();
    let settings = Settings::default();
    let now = &board.assess(&board.weights(), &settings)[case];
    let is = |found: f64, expected: f64| (found - expected).abs() < 1e-9;
    assert!(now.value.is_some_and(|value| is(value, 1.5)) && now.cost.is_some_and(|cost| is(cost, 1.5)));
    let costs: Vec<usize> = (5..11).collect();
    let then = board.if_lowered(case, &costs, &board.weights(), &settings).unwrap().unwrap();
    assert!(is(then.value, 1.5) && is(then.cost, 1.0), "half a point, then the scale ends: {then:?}");
    let unknown = board.if_lowered(case, &[11], &board.weights(), &settings);
    assert_eq!(unknown, Err(BoardError::UnknownCriterion(11)), "no criterion");
    let nobody = board.if_lowered(1, &[0], &board.weights(), &settings);
    assert_eq!(nobody, Err(BoardError::UnknownUseCase(1)), "no use case");
}

#[test]
fn the_queue_asks_for_talk_where_it_decides() {
    let dispute = |use_case, disagreement, quick_win: Option<f64>, distance| Dispute {
        use_case,
        disagreement,
        classes: quick_win.map(|quick_win| ClassShares {
            quick_win,
            big_bet: 1.0 - quick_win,
            ..ClassShares::default()
        }),
        distance,
    };
    let queue = in_order_of_talk(vec![
        dispute(0, Some(0.9), Some(1.0), 1.0),
        dispute(1, Some(0.2), Some(0.5), 1.0),
        dispute(2, None, None, 0.3),
        dispute(3, None, None, 0.1),
        dispute(4, Some(0.3), Some(0.5), 1.0),
        dispute(5, Some(0.95), Some(1.0), 1.0),
    ]);
    let order: Vec<usize> = queue.iter().map(|dispute| dispute.use_case).collect();
    assert_eq!(order, [4, 1, 5, 0, 3, 2], "talk, then disagreement, then few raters by the nearer line");
    assert_eq!(queue[0].talk(), Some(0.15), "0.3 apart, and in half of the re-votes elsewhere");
    assert_eq!(ClassShares { fill_in: 1.0, ..ClassShares::default() }.of(Quadrant::FillIn), 1.0);
}
