//! Formulas by themselves: agreement, words, weights, quadrants, quantiles, fronts.

use proptest::prelude::*;
use ranking::agreement::{AgreementWord, van_der_eijk, word};
use ranking::quadrant::{on_the_line, quadrant};
use ranking::{Criterion, Quadrant, Settings, Side, order_statistics, pareto, weights};

#[test]
fn agreement_runs_from_two_camps_over_flat_to_one_mind() {
    assert_eq!(van_der_eijk(&[5, 0, 0, 0, 5]), Some(-1.0), "two camps at the ends");
    assert_eq!(van_der_eijk(&[3, 3, 3, 3, 3]), Some(0.0), "everybody somewhere else");
    assert_eq!(van_der_eijk(&[0, 0, 9, 0, 0]), Some(1.0), "one mind");
    assert_eq!(van_der_eijk(&[1, 1]), None, "two points cannot tell");
    assert_eq!(van_der_eijk(&[0, 0, 0]), None, "nobody said anything");
}

#[test]
fn words_need_four_voices() {
    assert_eq!(word(3, 1.0), None, "three dots speak for themselves");
    assert_eq!(word(4, 0.6), Some(AgreementWord::Agreed), "0.6 is agreed");
    assert_eq!(word(4, 0.2), Some(AgreementWord::Mixed), "0.2 is mixed");
    assert_eq!(word(4, 0.199), Some(AgreementWord::Split), "below 0.2 is split");
}

#[test]
fn a_place_on_a_line_is_on_its_good_side() {
    let settings = Settings::default();
    assert_eq!(quadrant(3.0, 3.0, &settings), Quadrant::QuickWin, "3.0 is high value and low cost");
    let third: f64 = [0.1; 10].iter().sum::<f64>() * 3.0;
    assert_eq!(quadrant(third, 6.0 - third, &settings), Quadrant::QuickWin, "the last digit is noise");
    assert_eq!(quadrant(2.99, 3.0, &settings), Quadrant::FillIn, "2.99 is not 3");
    assert_eq!(quadrant(3.0, 3.01, &settings), Quadrant::BigBet, "3.01 is more than 3");
    assert_eq!(quadrant(1.0, 5.0, &settings), Quadrant::Reconsider, "little for much");
}

#[test]
fn the_band_of_a_line_is_open() {
    let settings = Settings::default();
    assert!(on_the_line(3.149, 1.0, &settings), "nearer than 0.15 to the value line");
    assert!(on_the_line(5.0, 2.86, &settings), "nearer than 0.15 to the cost line");
    assert!(!on_the_line(3.15, 2.85, &settings), "0.15 away is off the line");
}

#[test]
fn a_covered_share_of_exactly_seventy_percent_is_enough() {
    let criteria: Vec<Criterion> = [30.0, 20.0, 20.0, 15.0, 15.0]
        .map(|weight| Criterion { side: Side::Value, weight, lowest: 1, highest: 5 })
        .into_iter()
        .chain([Criterion { side: Side::Cost, weight: 1.0, lowest: 1, highest: 5 }])
        .collect();
    let missing = ranking::scoreboard::MISSING;
    let row = [4, 4, 4, missing, missing, 2];
    let board = ranking::Scoreboard::from_ratings(criteria, 1, 1, &row).unwrap();
    let found = &board.assess(&board.weights(), &Settings::default())[0];
    assert_eq!(found.value, Some(4.0), "30 + 20 + 20 of 100 are covered, whatever the last digit says");
    assert_eq!(found.uncovered, [3, 4], "what is missing is named");
}

#[test]
fn nobody_counts_more_by_giving_more_points() {
    let rows = [vec![100.0, 0.0], vec![0.0, 1.0], vec![0.0, 0.0], vec![f64::NAN, 1.0]];
    let shares = weights::mean_of_points(&rows, 2);
    let expected = [1.0 / 3.0, 2.0 / 3.0];
    for (share, expected) in shares.iter().zip(expected) {
        assert!((share - expected).abs() < 1e-12, "three voices, one each: {shares:?}");
    }
    assert_eq!(weights::mean_of_points(&[], 2), [0.5, 0.5], "without a voice the weights are equal");
}

#[test]
fn weights_of_nothing_are_equal() {
    assert_eq!(weights::normalised(&[0.0, 0.0]), [0.5, 0.5], "no weight at all");
    assert_eq!(weights::normalised(&[f64::NAN, -3.0]), [0.5, 0.5], "nothing that could be a weight");
    assert_eq!(weights::normalised(&[f64::MAX, f64::MAX]), [0.5, 0.5], "the sum does not overflow");
    assert_eq!(weights::normalised(&[3.0, -1.0, 1.0]), [0.75, 0.0, 0.25], "less than nothing is nothing");
    assert!(weights::normalised(&[]).is_empty(), "no criterion, no weight");
    assert!(weights::rank_order_centroid(0).is_empty(), "no order, no weight");
}

#[test]
fn statistics_of_nothing_are_undefined() {
    assert_eq!(order_statistics::mean(&[]), None, "there is no mean of nothing");
    assert_eq!(order_statistics::median(&[]), None, "there is no median of nothing");
    assert_eq!(order_statistics::middle_half(&[0, 0, 0], 1.0), None, "nobody said anything");
    assert_eq!(order_statistics::quantile(&[1.0], f64::NAN), None, "no such share");
}

proptest! {
    /// A is a matter of proportions and does not know which end is up.
    #[test]
    fn agreement_ignores_scaling_and_reversal(
        histogram in prop::collection::vec(0_u32..20, 3..12),
        factor in 1_u32..50,
    ) {
        let found = van_der_eijk(&histogram);
        let scaled: Vec<u32> = histogram.iter().map(|count| count * factor).collect();
        let reversed: Vec<u32> = histogram.iter().rev().copied().collect();
        for other in [van_der_eijk(&scaled), van_der_eijk(&reversed)] {
            match (found, other) {
                (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-12, "{one} and {other}"),
                (one, other) => prop_assert_eq!(one, other, "both are undefined"),
            }
        }
        prop_assert!(found.is_none_or(|a| (-1.0 - 1e-12..=1.0 + 1e-12).contains(&a)), "A is in -1..1");
    }

    /// The counting of triples agrees with the definition, triple by triple.
    #[test]
    fn agreement_is_the_one_of_the_definition(histogram in prop::collection::vec(0_u32..9, 3..9)) {
        match (van_der_eijk(&histogram), agreement_by_triples(&histogram)) {
            (Some(found), Some(expected)) => prop_assert!((found - expected).abs() < 1e-12),
            (found, expected) => prop_assert_eq!(found, expected),
        }
    }

    /// The front is what nobody beats, pair by pair.
    #[test]
    fn the_front_is_what_nobody_beats(points in prop::collection::vec((0_u8..6, 0_u8..6), 0..30)) {
        let points: Vec<(f64, f64)> = points.into_iter().map(|(v, c)| (f64::from(v), f64::from(c))).collect();
        let beats = |one: (f64, f64), other: (f64, f64)| one.0 >= other.0 && one.1 <= other.1 && one != other;
        let expected: Vec<bool> =
            points.iter().map(|&point| !points.iter().any(|&other| beats(other, point))).collect();
        prop_assert_eq!(pareto::front(&points), expected);
    }

    /// Shares of a side sum to 1 and do not depend on the unit of the weights.
    #[test]
    fn shares_sum_to_one(entered in prop::collection::vec(0.0..1e9, 1..12), factor in 1e-6..1e6) {
        let shares = weights::normalised(&entered);
        prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "shares are shares");
        let scaled: Vec<f64> = entered.iter().map(|weight| weight * factor).collect();
        for (one, other) in shares.iter().zip(weights::normalised(&scaled)) {
            prop_assert!((one - other).abs() < 1e-12, "only proportions matter");
        }
    }
}

/// Van der Eijk's A, written as method 2.7 states it.
fn agreement_by_triples(histogram: &[u32]) -> Option<f64> {
    let points = histogram.len();
    let values: f64 = histogram.iter().copied().map(f64::from).sum();
    let mut rest = histogram.to_vec();
    let mut a = 0.0;
    while let Some(height) = rest.iter().copied().filter(|&count| count > 0).min() {
        let pattern: Vec<bool> = rest.iter().map(|&count| count > 0).collect();
        let filled = pattern.iter().filter(|&&is_filled| is_filled).count() as f64;
        let (mut tu, mut tdu) = (0.0, 0.0);
        for i in 0..points {
            for j in i + 1..points {
                for l in j + 1..points {
                    match (pattern[i], pattern[j], pattern[l]) {
                        (true, true, false) | (false, true, true) => tu += 1.0,
                        (true, false, true) => tdu += 1.0,
                        _ => {}
                    }
                }
            }
        }
        let k = points as f64;
        let u =
            if tu + tdu == 0.0 { 0.0 } else { ((k - 2.0) * tu - (k - 1.0) * tdu) / ((k - 2.0) * (tu + tdu)) };
        let of_layer = if filled == 1.0 { 1.0 } else { u * (1.0 - (filled - 1.0) / (k - 1.0)) };
        a += f64::from(height) * filled / values * of_layer;
        rest = rest.iter().map(|&count| count.saturating_sub(height)).collect();
    }
    (values > 0.0).then_some(a)
}
