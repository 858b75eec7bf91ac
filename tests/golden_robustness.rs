//! Golden examples of robustness, brought in as tables and read from the command line.
//!
//! They know one side: all use cases cost the same. The figures of the examples stand on 0..1 in quarters and eighths,
//! which two people on 1..5 say exactly.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Served, done, new_id, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const COST: &str = "C1";
const COSTS_LEFT_OUT: [&str; 5] = ["C2", "C3", "C4", "C5", "C6"];
const VALUES: [&str; 6] = ["V1", "V2", "V3", "V4", "V5", "V6"];

fn golden(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/golden/{name}.json"));
    let golden: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    golden["cases"].as_array().unwrap().clone()
}

fn numbers(row: &Value) -> Vec<f64> {
    row.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

fn table(of: &Value) -> Vec<Vec<f64>> {
    of.as_array().unwrap().iter().map(numbers).collect()
}

/// A workshop whose sheet has some value criteria and one cost criterion.
struct Example {
    file: PathBuf,
    folder: TempDir,
}

impl Example {
    /// With as many value criteria as there are weights, on a scale.
    fn new(weights: &[f64], scale: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("golden.pharos");
        let _ = done(&["new", text(&file), "--template", "default", "--lang", "en"]);
        let (kept, left_out) = VALUES.split_at(weights.len());
        let mut commands = Vec::new();
        if kept.contains(&"V6") {
            let both = |text: &str| json!({ "en": text, "zh": text });
            commands.push(json!({ "do": "put_criterion", "criterion": {
                "id": "V6", "name": both("A sixth one"), "question": both("How much?"), "anchors": [],
                "weight": 0.0, "lowest": 1, "highest": 5 } }));
        }
        let gone = left_out.iter().filter(|id| **id != "V6").chain(&COSTS_LEFT_OUT);
        commands.extend(gone.map(|id| json!({ "do": "remove_criterion", "id": id })));
        let weights: BTreeMap<&str, f64> =
            kept.iter().copied().zip(weights.iter().copied()).chain([(COST, 100.0)]).collect();
        commands.push(json!({ "do": "set_weights", "weights": weights, "balance": 0.5 }));
        commands.push(json!({ "do": "choose_scale", "scale": scale }));
        let mut served = Served::new(&file);
        let mut page = served.page();
        for command in commands {
            let reply = page.ask("steer", &json!({ "id": new_id(), "command": command }));
            assert!(reply.get("ok").is_some(), "{command} is carried out: {reply}");
        }
        served.kill();
        Self { file, folder }
    }

    /// Brings in what each rater said: `said[rater][use case][criterion]`, and the same cost for all.
    fn rate(&self, said: &[Vec<Vec<u32>>], cost: u32) {
        let (cases, ratings) = (self.folder.path().join("cases.csv"), self.folder.path().join("ratings.csv"));
        let titles = (0..said[0].len()).fold(String::from("title\n"), |titles, n| titles + &title(n) + "\n");
        std::fs::write(&cases, titles).unwrap();
        let mut long = String::from("rater,use_case,criterion,rating\n");
        for (rater, sheets) in said.iter().enumerate() {
            for (n, sheet) in sheets.iter().enumerate() {
                for (criterion, value) in VALUES.into_iter().zip(sheet).chain([(COST, &cost)]) {
                    writeln!(long, "R{rater},{},{criterion},{value}", title(n)).unwrap();
                }
            }
        }
        std::fs::write(&ratings, long).unwrap();
        let _ = done(&["import", text(&self.file), text(&cases), "--as", "use-cases"]);
        let _ = done(&["import", text(&self.file), text(&ratings), "--as", "ratings"]);
    }

    /// `pharos rank --robustness`, in the order of the example.
    fn robust(&self) -> Vec<Value> {
        let words = ["rank", text(&self.file), "--format", "json", "--robustness", "--seed", "20261129"];
        let printed: Value = serde_json::from_str(&done(&words)).unwrap();
        let ranked = printed["use_cases"].as_array().unwrap();
        let nth = |n| ranked.iter().find(|case| case["title"] == title(n)).unwrap().clone();
        (0..ranked.len()).map(nth).collect()
    }

    /// A table on 0..1, said by two people on 1..5 whose mean it is.
    fn of_table(weights: &[f64], table: &[Vec<f64>]) -> Self {
        let example = Self::new(weights, "one_to_five");
        // Halves of a point lie between two whole ones.
        let halves = |figure: f64| (2.0 * (1.0 + 4.0 * figure)).round() as u32;
        let said = |round_up: u32| -> Vec<Vec<u32>> {
            let row = |row: &Vec<f64>| row.iter().map(|figure| (halves(*figure) + round_up) / 2).collect();
            table.iter().map(row).collect()
        };
        example.rate(&[said(0), said(1)], 3);
        example
    }
}

fn title(n: usize) -> String {
    format!("Case {}", n + 1)
}

/// How often the example has each use case among the first three.
fn first_three(case: &Value) -> Vec<f64> {
    table(&case["rank_acceptability"]).iter().map(|ranks| ranks.iter().take(3).sum()).collect()
}

fn check_first_three(case: &Value, tolerance: f64) {
    let table = table(&case["X"]);
    let example = Example::of_table(&vec![1.0; table[0].len()], &table);
    for (found, wanted) in example.robust().iter().zip(first_three(case)) {
        let share = found["top3_share"]["anything_goes"].as_f64().unwrap();
        assert!((share - wanted).abs() < tolerance, "{}: {share} instead of {wanted}", found["title"]);
    }
}

#[test]
fn with_any_weights_at_all_the_first_three_are_those_of_exact_areas() {
    for case in golden("g06_smaa_exact_small") {
        if case["ordinal_weights_w1_ge_w2_ge_w3"] == false {
            // The file's own tolerance, four deviations of 10,000 draws.
            check_first_three(&case, 4.0 * (0.25_f64 / 10_000.0).sqrt());
        }
    }
}

#[test]
fn with_any_weights_at_all_the_first_three_are_those_of_another_program() {
    for case in golden("g07_smaa_mc_6x7") {
        if case["ordinal_weights"] == false {
            check_first_three(&case, 4.0 * (0.25_f64 / 10_000.0).sqrt());
        }
    }
}

/// The other case of this example is in ten thousandths, which nobody can say on a scale of whole points.
#[test]
fn one_weight_brings_another_to_the_first_place_where_a_closed_form_says() {
    let cases = golden("g10_weight_sensitivity_oat");
    let case = cases.iter().find(|case| case["name"] == "x6").unwrap();
    let weights: Vec<f64> = numbers(&case["weights"]).iter().map(|weight| (weight * 100.0).round()).collect();
    let found = Example::of_table(&weights, &table(&case["X"])).robust();
    let flip = &found[0]["flip"];
    for wanted in case["thresholds"].as_array().unwrap() {
        let criterion = VALUES[usize::try_from(wanted["criterion"].as_u64().unwrap()).unwrap()];
        let (found, wanted) = (flip[criterion].as_f64().unwrap(), wanted["t"].as_f64().unwrap());
        assert!((found - wanted).abs() < 1e-9, "{criterion}: {found} instead of {wanted}");
    }
}

/// The example tells ranks, the command line boxes: whether one of two ranks before the other is which box their
/// difference lies in, a point of 0..10 above or below the middle. All re-votes are gone through, so it is exact.
#[test]
fn all_revotes_of_few_raters_come_to_the_exact_ranks() {
    for case in golden("g15_bootstrap_raters_exact") {
        let scores = table(&case["scores_rater_rows"]);
        if scores.len() < 4 {
            // "Too few voices."
            continue;
        }
        let count = scores[0].len();
        let pairs: Vec<(usize, usize)> = (0..count)
            .flat_map(|one| (0..count).map(move |other| (one, other)))
            .filter(|(one, other)| one != other)
            .collect();
        let example = Example::new(&[100.0], "zero_to_ten");
        let differences = |rater: &Vec<f64>| {
            let difference = |(one, other): &(usize, usize)| (5.0 + rater[*one] - rater[*other]) as u32;
            pairs.iter().map(|pair| vec![difference(pair)]).collect::<Vec<_>>()
        };
        example.rate(&scores.iter().map(differences).collect::<Vec<_>>(), 5);
        let found = example.robust();
        // How often one is at least as good as another.
        let at_least: BTreeMap<(usize, usize), f64> = pairs
            .iter()
            .copied()
            .zip(&found)
            .map(|(pair, found)| {
                let shares = &found["class_share"];
                (pair, shares["quick_win"].as_f64().unwrap() + shares["big_bet"].as_f64().unwrap())
            })
            .collect();
        for (one, wanted) in table(&case["rank_probability"]).iter().enumerate() {
            let wanted: f64 = (1..).map(f64::from).zip(wanted).map(|(rank, share)| rank * share).sum();
            // Behind each that is better, and behind half of those that are as good.
            let behind = |other| 0.5 * (1.0 - at_least[&(one, other)] + at_least[&(other, one)]);
            let others = (0..count).filter(|other| *other != one);
            let rank = 1.0 + others.map(behind).sum::<f64>();
            assert!((rank - wanted).abs() < 1e-9, "{one}: {rank} instead of {wanted}");
        }
    }
}
