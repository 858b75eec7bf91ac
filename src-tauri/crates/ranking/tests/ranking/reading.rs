//! Reading fixtures: where they are, and short ways into their JSON.

use std::fs;
use std::path::Path;

use ranking::{Criterion, Side};
use serde_json::Value;

/// A golden file by the beginning of its name, as `g04_order_statistics`.
pub(crate) fn golden(name: &str) -> Value {
    read(&format!("../../../tests/fixtures/golden/{name}.json"))
}

/// A JSON file of the product's content.
pub(crate) fn content(name: &str) -> Value {
    read(&format!("../../../assets/content/{name}.json"))
}

/// Numbers of a JSON list; null is not a number.
pub(crate) fn numbers(list: &Value) -> Vec<f64> {
    rows(list).iter().map(|number| number.as_f64().unwrap_or(f64::NAN)).collect()
}

pub(crate) fn rows(list: &Value) -> &Vec<Value> {
    list.as_array().expect("the fixture has a list here")
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().expect("the fixture has a text here")
}

/// The two agree within the tolerance, or both are undefined.
pub(crate) fn is_close(found: Option<f64>, expected: &Value, tolerance: f64) -> bool {
    match (found, expected.as_f64()) {
        (Some(found), Some(expected)) => (found - expected).abs() <= tolerance,
        (None, None) => true,
        _ => false,
    }
}

/// The default criteria on 1..5, V1 to V5 and C1 to C6, with these weights.
pub(crate) fn default_criteria(weights: &[f64]) -> Vec<Criterion> {
    let of = |(index, &weight): (usize, &f64)| {
        let side = if index < 5 { Side::Value } else { Side::Cost };
        Criterion { side, weight, lowest: 1, highest: 5 }
    };
    weights.iter().enumerate().map(of).collect()
}

fn read(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).expect("the fixture is JSON")
}
