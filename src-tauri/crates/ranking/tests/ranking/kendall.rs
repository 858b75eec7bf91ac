//! Kendall's W.

use proptest::prelude::*;
use ranking::kendall::{concordance, score_of_rater};
use ranking::{Criterion, Settings, Side};

use crate::reading::{golden, is_close, numbers, rows};

#[test]
fn concordance_is_that_of_r() {
    let file = golden("g02_kendall_w");
    let cases = rows(&file["cases"]).iter().chain(file["named"].as_array().into_iter().flatten());
    let mut checked = 0;
    for case in cases {
        let items: Vec<Vec<f64>> = rows(&case["ratings_item_rows"]).iter().map(numbers).collect();
        let of_rater = |rater: usize| items.iter().map(|item| Some(item[rater])).collect();
        let raters: Vec<Vec<Option<f64>>> = (0..items[0].len()).map(of_rater).collect();
        let found = concordance(&raters);
        assert!(is_close(found, &case["Wt"], 1e-9), "W of {items:?} is {found:?}");
        checked += 1;
    }
    assert!(checked >= 27, "all examples of the file: {checked}");
}

#[test]
fn only_complete_raters_count() {
    let row = |scores: [f64; 3]| scores.map(Some).to_vec();
    let whole = [row([1.0, 2.0, 3.0]), row([1.0, 3.0, 2.0])];
    let with_gaps = [
        whole[0].clone(),
        vec![Some(3.0), None, Some(1.0)],
        vec![Some(3.0), Some(f64::NAN), Some(1.0)],
        whole[1].clone(),
        vec![Some(3.0)],
    ];
    assert_eq!(concordance(&with_gaps), concordance(&whole), "half a list has no order");
    assert_eq!(concordance(&whole[..1]), None, "one rater agrees with nobody");
    assert_eq!(concordance(&[vec![Some(1.0)], vec![Some(2.0)]]), None, "one use case has no order");
    assert_eq!(concordance(&[row([2.0; 3]), row([4.0; 3])]), None, "nobody put anything in order");
    assert_eq!(concordance(&[]), None, "nobody");
}

#[test]
fn a_rater_with_a_gap_has_no_score() {
    let of = |side| Criterion { side, weight: 1.0, lowest: 0, highest: 10 };
    let criteria = [of(Side::Value), of(Side::Cost)];
    let score =
        |ratings: &[Option<u8>]| score_of_rater(&criteria, &[1.0, 1.0], ratings, &Settings::default());
    assert_eq!(score(&[Some(10), Some(0)]), Some(1.0), "all for nothing");
    assert_eq!(score(&[Some(10), Some(10)]), Some(0.5), "all for all");
    assert_eq!(score(&[Some(10), None]), None, "a gap");
    assert_eq!(score(&[Some(11), Some(0)]), None, "not on the scale");
    assert_eq!(score(&[Some(1)]), None, "a short row");
}

proptest! {
    /// W is a share, does not know whose row is which, and is 1 for one mind.
    #[test]
    fn concordance_is_a_share(
        scores in prop::collection::vec(prop::collection::vec(0_u8..6, 5), 2..8),
    ) {
        let rows: Vec<Vec<Option<f64>>> =
            scores.iter().map(|row| row.iter().map(|&score| Some(score.into())).collect()).collect();
        let reversed: Vec<_> = rows.iter().rev().cloned().collect();
        let found = concordance(&rows);
        prop_assert!(found.is_none_or(|w| (0.0..=1.0).contains(&w)), "{found:?}");
        let close = |other: Option<f64>| match (found, other) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-12,
            (one, other) => one == other,
        };
        prop_assert!(close(concordance(&reversed)), "raters have no order");
        let same = vec![rows[0].clone(); 3];
        prop_assert!(concordance(&same).is_none_or(|w| (w - 1.0).abs() < 1e-12), "one mind");
    }
}
