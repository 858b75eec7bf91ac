//! Reading fixtures, and cases made of content.

use money::{Case, Driver, Estimate, Mode};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A golden file by its name without ending.
pub(crate) fn golden(name: &str) -> Value {
    read(&format!("../../../tests/fixtures/golden/{name}.json"))
}

/// A JSON file of the product's content.
pub(crate) fn content(name: &str) -> Value {
    read(&format!("../../../assets/content/{name}.json"))
}

/// Numbers of a JSON list.
pub(crate) fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// The estimate of three numbers of content.
pub(crate) fn estimate(driver: Driver, list: &Value) -> Estimate {
    let [low, likely, high] = numbers(list)[..] else { panic!("{}: three numbers", driver.name()) };
    Estimate::of(driver, low, likely, high).unwrap_or_else(|error| panic!("{}: {error}", driver.name()))
}

/// The default case in a mode and a currency, `usd` or `cny`.
pub(crate) fn default_case(mode: Mode, currency: &str) -> Case {
    let defaults = content("money_defaults");
    let of = |driver: Driver| {
        let drivers = defaults["drivers"].as_array().unwrap();
        let row = drivers.iter().find(|row| row["id"] == driver.name()).unwrap();
        estimate(driver, row.get("value").unwrap_or(&row[currency]))
    };
    let modes = defaults["modes"].as_array().unwrap();
    let upkeep = Mode::ALL.map(|mode| {
        let row = modes.iter().find(|row| row["id"] == mode.name()).unwrap();
        row["upkeep_fte"][1].as_f64().unwrap()
    });
    let own = modes.iter().find(|row| row["id"] == mode.name()).unwrap();
    Case::of(mode, of, upkeep).with(Driver::UpkeepFte, estimate(Driver::UpkeepFte, &own["upkeep_fte"]))
}

fn read(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap()
}
