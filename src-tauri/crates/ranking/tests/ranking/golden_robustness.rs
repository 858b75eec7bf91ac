//! Published and independently computed examples of robustness.

use ranking::Side;
use ranking::robustness::revotes::for_each_revote;
use ranking::robustness::{ComparedCriterion, Comparison, RankShares, Weighting};
use serde_json::Value;

use crate::reading::{golden, is_close, numbers, rows, text};

#[test]
fn uniform_weightings_of_small_cases_are_the_exact_ones() {
    let file = golden("g06_smaa_exact_small");
    for case in rows(&file["cases"]).iter().filter(|case| case["ordinal_weights_w1_ge_w2_ge_w3"] == false) {
        let draws = 200_000;
        // The file's own tolerance: four deviations of a share at its widest.
        check(case, draws, 4.0 * (0.25 / f64::from(draws)).sqrt());
    }
}

#[test]
fn uniform_weightings_of_six_criteria_are_those_of_another_program() {
    let file = golden("g07_smaa_mc_6x7");
    for case in rows(&file["cases"]).iter().filter(|case| case["ordinal_weights"] == false) {
        check(case, 100_000, 0.007);
    }
}

#[test]
fn flips_of_one_side_are_those_of_a_closed_form() {
    let file = golden("g10_weight_sensitivity_oat");
    for case in rows(&file["cases"]) {
        let table: Vec<Vec<f64>> = rows(&case["X"]).iter().map(numbers).collect();
        let weights = numbers(&case["weights"]);
        let sum: f64 = weights.iter().sum();
        for (found, expected) in one_side(&weights, &table).scores().iter().zip(rows(&case["scores"])) {
            assert!(is_close(Some(found * sum), expected, 1e-9), "a score: {found} {expected}");
        }
        for expected in rows(&case["thresholds"]) {
            let tried = usize::try_from(expected["criterion"].as_u64().expect("a number")).expect("small");
            let found = one_side(&weights, &as_entered(&table, &weights, tried)).flips()[tried];
            assert!(is_close(found.map(|flip| flip.weight), &expected["t"], 1e-9), "{found:?} {expected}");
            // Two draw level at once in places, and the file then names either.
            let named = usize::try_from(expected["challenger"].as_u64().expect("a number")).expect("small");
            let at_the_flip = scores_at(&table, &weights, tried, found.expect("it was near").weight);
            let leads = found.map_or(0.0, |flip| at_the_flip[flip.leads]);
            assert!((leads - at_the_flip[named]).abs() < 1e-12, "who takes over: {found:?} {expected}");
        }
    }
}

/// The example takes weights as they are, and those of its first case sum to 1.0001: what the others
/// then count for too much is put into their figures.
fn as_entered(table: &[Vec<f64>], weights: &[f64], tried: usize) -> Vec<Vec<f64>> {
    let others: f64 = weights.iter().sum::<f64>() - weights[tried];
    let too_much = others / (1.0 - weights[tried]);
    let scaled = |(number, figure): (usize, &f64)| if number == tried { *figure } else { figure * too_much };
    table.iter().map(|row| row.iter().enumerate().map(scaled).collect()).collect()
}

/// Scores with one weight changed and the others in proportion.
fn scores_at(table: &[Vec<f64>], weights: &[f64], tried: usize, weight: f64) -> Vec<f64> {
    let left_over = (1.0 - weight) / (1.0 - weights[tried]);
    let weight_of = |number: usize| if number == tried { weight } else { left_over * weights[number] };
    let score = |row: &Vec<f64>| row.iter().enumerate().map(|(number, good)| good * weight_of(number)).sum();
    table.iter().map(score).collect()
}

#[test]
fn all_revotes_of_few_raters_are_the_exact_ones() {
    let file = golden("g15_bootstrap_raters_exact");
    for case in rows(&file["cases"]) {
        let scores: Vec<Vec<f64>> = rows(&case["scores_rater_rows"]).iter().map(numbers).collect();
        let cases = scores[0].len();
        let mut shares = vec![vec![0.0; cases]; cases];
        let revotes = for_each_revote(&vec![0; scores.len()], 1, 0, |drawn| {
            let sums: Vec<f64> =
                (0..cases).map(|case| drawn.iter().map(|&rater| scores[rater][case]).sum()).collect();
            for (case, own) in sums.iter().enumerate() {
                let better = sums.iter().filter(|other| *other > own).count();
                let equal = sums.iter().filter(|other| *other == own).count();
                (better..better + equal).for_each(|place| shares[case][place] += 1.0 / equal as f64);
            }
        });
        assert_eq!(Some(revotes as u64), case["n_resamples"].as_u64(), "every re-vote once");
        for (found, expected) in shares.iter().zip(rows(&case["rank_probability"])) {
            for (found, expected) in found.iter().zip(rows(expected)) {
                let share = found / revotes as f64;
                assert!(is_close(Some(share), expected, 1e-12), "{share} instead of {expected}");
            }
        }
    }
}

fn check(case: &Value, draws: u32, tolerance: f64) {
    let table: Vec<Vec<f64>> = rows(&case["X"]).iter().map(numbers).collect();
    let comparison = one_side(&vec![1.0; table[0].len()], &table);
    let draws = comparison.draw_weights(Weighting::AnythingGoes, 20_261_129, draws as usize);
    let found: RankShares = comparison.rank_shares(&draws);
    for (row, expected) in rows(&case["rank_acceptability"]).iter().enumerate() {
        for (rank, expected) in (1..).zip(rows(expected)) {
            let share = found.at(row, rank);
            let name = text(&case["name"]);
            assert!(is_close(Some(share), expected, tolerance), "{name} {row} {rank}: {share} {expected}");
        }
    }
}

/// A comparison of the value side alone.
fn one_side(weights: &[f64], table: &[Vec<f64>]) -> Comparison {
    let criteria =
        (0..).zip(weights).map(|(key, &weight)| ComparedCriterion { side: Side::Value, weight, key });
    Comparison::new(criteria.collect(), 1.0, table).expect("the example is sound")
}
