//! The sheets of money in a workbook, worked out by a program that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{
    Office, Room, SheetCell, Sheets, audited, cell, done, ids, rows, sheets, text, type_number,
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const MODES: [&str; 5] = ["prompt_only", "retrieval", "fine_tuned", "own_servers", "agent"];
/// Columns of a sheet: the likely values, names of figures, and figures.
const LIKELY: usize = 3;
const LABEL: usize = 7;
const FIGURE: usize = 8;
/// Row of the first driver.
const FIRST: usize = 5;
const CENT: f64 = 0.005;

/// A room with a use case in each mode, and figures that are nobody's defaults.
struct Money {
    room: Room,
    cases: Vec<String>,
}

impl Money {
    fn new() -> Self {
        let mut room = Room::new();
        let cases = room.add_use_cases(&MODES);
        let mut seed = 7_u64;
        let mut random = || {
            // Knuth's MMIX: any numbers will do, the same ones each time.
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 40) as f64 / f64::from(1_u32 << 24)
        };
        for (case, mode) in cases.iter().zip(MODES) {
            let was = rows(&room.snapshot(), "use_case").into_iter().find(|row| row["id"] == **case).unwrap();
            let was = Self::text_of(&was);
            let mut now = was.clone();
            now["mode"] = json!(mode);
            room.steer(&json!({ "do": "edit_use_case", "id": case, "was": was, "text": now }));
            let sheet = room.ask("look_at_money", &json!({ "use_case": case, "trial": [] }));
            let estimate = |driver: &Value| {
                let of = |name: &str| driver["default"][name].as_f64().unwrap();
                let (low, high) = (of("low"), of("high"));
                let likely = low + (high - low) * random();
                let values = json!({ "low": low, "likely": likely, "high": high, "source": "=1+1" });
                json!({ "driver": driver["driver"], "values": values })
            };
            let estimates: Vec<Value> = sheet["drivers"].as_array().unwrap().iter().map(estimate).collect();
            room.steer(&json!({ "do": "put_estimates", "use_case": case, "estimates": estimates }));
        }
        Self { room, cases }
    }

    /// The card of a use case as a command takes it.
    fn text_of(row: &Value) -> Value {
        let mut text = row.clone();
        let kept = [
            "id",
            "number",
            "parked",
            "lighthouse",
            "ideas",
            "table",
            "set_aside",
            "merged_into",
            "split_from",
        ];
        kept.iter().for_each(|name| drop(text.as_object_mut().unwrap().remove(*name)));
        text
    }

    /// What the app says of each.
    fn told(&mut self) -> Vec<Value> {
        let cases = self.cases.clone();
        let ask = |case: &String| self.room.ask("look_at_money", &json!({ "use_case": case, "trial": [] }));
        cases.iter().map(ask).collect()
    }
}

fn exported(file: &Path, name: &str) -> PathBuf {
    let workbook = file.with_file_name(name);
    let _ = done(&["export", text(file), "--to", text(&workbook), "--lang", "en"]);
    workbook
}

/// A figure by its name, the first of that name from a row on.
fn figure(sheets: &Sheets, sheet: &str, from: usize, name: &str) -> Option<f64> {
    let row = (from..sheets[sheet].len()).find(|row| cell(sheets, sheet, *row, LABEL).is_text(name));
    match cell(sheets, sheet, row.unwrap_or_else(|| panic!("{sheet}: {name}")), FIGURE) {
        SheetCell::Number(number) => Some(number),
        _ => None,
    }
}

/// What a sheet comes to against what the app says, to a cent.
fn agrees(sheets: &Sheets, sheet: &str, told: &Value) {
    const YEAR: usize = 17;
    const RESULT: usize = 28;
    let (year, returns) = (&told["year"], &told["returns"]);
    for (from, name, wanted) in [
        (YEAR, "Saved time", &year["time_saved"]),
        (YEAR, "Of it counts", &year["time_realised"]),
        (YEAR, "Benefit", &year["benefit"]),
        (YEAR, "Running cost", &year["running_cost"]),
        (YEAR, "Person-days, once", &told["once_days"]),
        (YEAR, "Paid once", &told["once"]),
        (RESULT, "Net present value", &returns["net"]),
        (RESULT, "Return a year (IRR)", &returns["rate"]),
        (RESULT, "Months to pay back", &returns["payback"]),
        (RESULT, "Return on cost (ROI)", &returns["return_on_cost"]),
        (RESULT, "All benefits", &returns["total_benefit"]),
        (RESULT, "All costs", &returns["total_cost"]),
        (RESULT, "Adoption at which nothing is lost", &returns["break_even_adoption"]),
    ] {
        let found = figure(sheets, sheet, from, name);
        match (found, wanted.as_f64()) {
            (Some(found), Some(wanted)) => {
                assert!((found - wanted).abs() < CENT, "{sheet}: {name}: {found}, {wanted}");
            }
            (found, wanted) => assert_eq!(found, wanted, "{sheet}: {name}"),
        }
    }
    for (place, mode) in told["modes"].as_array().unwrap().iter().enumerate() {
        for (row, name) in [(FIRST + 6, "computing"), (FIRST + 7, "upkeep"), (FIRST + 8, "review")] {
            let SheetCell::Number(found) = cell(sheets, sheet, row, FIGURE + place) else {
                panic!("{sheet}: {name} of {mode}");
            };
            let wanted = mode[name].as_f64().unwrap();
            assert!((found - wanted).abs() < CENT, "{sheet}: {name} of {mode}: {found}, {wanted}");
        }
    }
}

#[test]
fn a_spreadsheet_works_out_the_money_of_every_mode_to_a_cent() {
    let mut money = Money::new();
    let told = money.told();
    let (file, _folder) = money.room.closed();
    let workbook = exported(&file, "money.xlsx");
    if let Some(wrong) = audited(&workbook) {
        assert_eq!(wrong, "");
    }
    let (stored, again) = (sheets(&workbook), Office::new().worked_out(&workbook));
    for (number, told) in (1..).zip(&told) {
        let sheet = format!("Money {number}");
        agrees(&stored, &sheet, told);
        agrees(&again, &sheet, told);
        for (row, cells) in stored[&sheet].iter().enumerate() {
            for (column, before) in cells.iter().enumerate() {
                let after = cell(&again, &sheet, row, column);
                let is_same = match (before, &after) {
                    (SheetCell::Number(one), SheetCell::Number(other)) => (one - other).abs() < CENT,
                    (one, other) => one == other,
                };
                assert!(is_same, "{sheet} {row}:{column}: {before:?}, {after:?}");
            }
        }
    }
    let all = &again["Money"];
    assert_eq!(all.iter().filter(|row| matches!(row[0], SheetCell::Number(_))).count(), MODES.len());
}

#[test]
fn a_value_changed_in_a_spreadsheet_changes_the_money_as_in_the_app() {
    let mut money = Money::new();
    let (file, case) = (money.room.file.clone(), money.cases[4].clone());
    let before = exported_while_open(&mut money, &file);
    type_number(&before, "Money 5", (FIRST, LIKELY), 321.0);
    let values = json!({ "low": 100.0, "likely": 321.0, "high": 400.0, "source": "" });
    let estimates = json!([{ "driver": "users", "values": values }]);
    money.room.steer(&json!({ "do": "put_estimates", "use_case": case, "estimates": estimates }));
    let told = money.told();
    let again = Office::new().worked_out(&before);
    agrees(&again, "Money 5", &told[4]);
    agrees(&again, "Money 4", &told[3]);
}

/// A workbook of a copy: the file stays open.
fn exported_while_open(money: &mut Money, file: &Path) -> PathBuf {
    let line = last_line(money);
    let copy = money.room.ask("save_moment", &json!({ "number": line }));
    let copy = PathBuf::from(copy["path"].as_str().unwrap());
    exported(&copy, &format!("{}.xlsx", file.file_stem().unwrap().to_string_lossy()))
}

fn last_line(money: &mut Money) -> u64 {
    money.room.ask("history", &json!({ "before": null }))[0]["number"].as_u64().unwrap()
}

#[test]
fn use_cases_without_figures_have_no_sheet() {
    let mut room = Room::new();
    let cases = room.add_use_cases(&["Nothing said"]);
    assert_eq!(ids(&rows(&room.snapshot(), "use_case")), cases);
    let (file, _folder) = room.closed();
    let workbook = sheets(&exported(&file, "none.xlsx"));
    assert!(!workbook.keys().any(|name| name.starts_with("Money")), "{:?}", workbook.keys());
}
