//! Published and independently computed examples.

use ranking::{Scoreboard, Settings, agreement, order_statistics, pareto, weights};
use serde_json::Value;

use crate::reading::{default_criteria, golden, is_close, numbers, rows};

#[test]
fn order_statistics_are_those_of_r() {
    let file = golden("g04_order_statistics");
    for case in rows(&file["cases"]) {
        let values = numbers(&case["x"]);
        let mean = order_statistics::mean(&values);
        assert!(is_close(mean, &case["mean"], 1e-12), "the mean of {values:?} is {mean:?}");
        let median = order_statistics::median(&values);
        assert!(is_close(median, &case["median"], 1e-12), "the median of {values:?} is {median:?}");

        let quantiles = rows(&case["q10_25_50_75_90_type7"]);
        for (share, expected) in [0.1, 0.25, 0.5, 0.75, 0.9].into_iter().zip(quantiles) {
            let found = order_statistics::quantile(&values, share);
            assert!(is_close(found, expected, 1e-12), "quantile {share} of {values:?} is {found:?}");
            let counted = order_statistics::quantile_of_histogram(&histogram(&values), 1.0, share);
            assert!(is_close(counted, expected, 1e-12), "a histogram knows the same quantiles");
        }
    }
}

#[test]
fn rank_order_centroid_weights_are_the_published_ones() {
    let file = golden("g08_roc_weights");
    for count in 2..=8 {
        let found = weights::rank_order_centroid(count);
        let expected = rows(&file["expected"][count.to_string()]);
        assert_eq!(found.len(), expected.len(), "there is a weight for each criterion");
        for (found, expected) in found.into_iter().zip(expected) {
            assert!(is_close(Some(found), expected, 1e-12), "{found} instead of {expected} among {count}");
        }
    }
}

#[test]
fn pareto_fronts_are_those_of_two_libraries() {
    let file = golden("g13_pareto");
    for case in rows(&file["cases"]) {
        let points: Vec<(f64, f64)> =
            numbers(&case["value"]).into_iter().zip(numbers(&case["cost"])).collect();
        let kept = pareto::front(&points);
        let found: Vec<usize> = (0..points.len()).filter(|&index| kept[index]).collect();
        let expected: Vec<usize> =
            rows(&case["front"]).iter().filter_map(|index| usize::try_from(index.as_u64()?).ok()).collect();
        assert_eq!(found, expected, "the front of {points:?}");
    }
}

#[test]
fn a_whole_workshop_comes_out_as_computed_elsewhere() {
    let file = golden("g17_workshop_end_to_end");
    let board = board(&file);
    let assessments = board.assess(&board.weights(), &Settings::default());
    for (index, (found, expected)) in assessments.iter().zip(rows(&file["expected_mean"])).enumerate() {
        let is_near = |figure, name: &str| is_close(figure, &expected[name], 1e-9);
        assert!(is_near(found.value, "value"), "value of {index}: {found:?}");
        assert!(is_near(found.cost, "cost"), "cost of {index} stands even where value is missing: {found:?}");
        assert!(is_near(Some(found.covered_value), "covered_value"), "covered value of {index}: {found:?}");
        assert!(is_near(Some(found.covered_cost), "covered_cost"), "covered cost of {index}: {found:?}");
        assert!(is_near(found.score, "net"), "score of {index}: {found:?}");
        let quadrant = serde_json::to_value(found.quadrant).expect("a quadrant has a name");
        assert_eq!(quadrant, expected["quadrant"], "quadrant of {index}");
        assert_eq!(found.rank.map(u64::from), expected["rank"].as_u64(), "equal cases share a rank");
        assert_eq!(found.pareto, expected["pareto"].as_bool(), "duplicates stay on the front together");
        if let Some(is_on_the_line) = expected["on_the_line"].as_bool() {
            assert_eq!(found.on_the_line, is_on_the_line, "line of {index}");
        }
    }
}

#[test]
fn cells_of_a_whole_workshop_come_out_as_computed_elsewhere() {
    let file = golden("g17_workshop_end_to_end");
    let board = board(&file);
    for (index, (means, agreements)) in
        rows(&file["cells_mean"]).iter().zip(rows(&file["agreement_A"])).enumerate()
    {
        for (criterion, (mean, agreement)) in rows(means).iter().zip(rows(agreements)).enumerate() {
            let cell = board.cell(index, criterion).expect("the cell exists");
            assert!(is_close(cell.value, mean, 1e-9), "a cell of one voice does not count: {cell:?}");
            assert!(is_close(cell.agreement, agreement, 1e-9), "A of {index}, {criterion}: {cell:?}");
            assert_eq!(cell.agreement, agreement::van_der_eijk(&cell.histogram), "A is that of the dots");
        }
    }
}

/// The board of golden g17: raters x use cases x criteria, null is no rating.
fn board(file: &Value) -> Scoreboard {
    let mut board = Scoreboard::new(default_criteria(&numbers(&file["weights"])));
    let raters = rows(&file["ratings_rater_usecase_criterion"]);
    for _ in rows(&raters[0]) {
        board.add_use_case();
    }
    for rater in raters {
        for (use_case, ratings) in rows(rater).iter().enumerate() {
            for (criterion, rating) in rows(ratings).iter().enumerate() {
                let rating = rating.as_u64().and_then(|rating| u8::try_from(rating).ok());
                board.replace_rating(use_case, criterion, None, rating).expect("it is on the scale");
                board.set_entitled(use_case, criterion, 6).expect("the cell exists");
            }
        }
    }
    board
}

fn histogram(values: &[f64]) -> Vec<u32> {
    let count = |point: u32| values.iter().filter(|&&value| value == f64::from(point)).count();
    (1..=5).map(|point| u32::try_from(count(point)).expect("few values")).collect()
}
