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
