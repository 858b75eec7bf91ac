//! What people take away, opened by programs that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{Office, Room, SheetCell, Sheets, cell, done, ranking, sheets, text, type_number};
use serde_json::json;
use std::path::{Path, PathBuf};

#[test]
fn a_spreadsheet_works_out_the_ranking_of_the_app() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    for (language, list) in [("en", "Ranked list"), ("zh-CN", "排名清单")] {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
        let workbook = exported(&file, language);
        let stored = sheets(&workbook);
        let again = office.worked_out(&workbook);
        assert_eq!(stored.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
        for (sheet, rows) in &again {
            for (row, cells) in rows.iter().enumerate() {
                for (column, value) in cells.iter().enumerate() {
                    let before = cell(&stored, sheet, row, column);
                    assert!(
                        value.is_like(&before),
                        "{language} {sheet} {row}:{column}: {before:?}, {value:?}"
                    );
                }
            }
        }
        assert_eq!(sorted(&again, list), in_the_app(&file));
    }
}

#[test]
fn a_weight_changed_in_a_spreadsheet_reorders_it_as_the_app_would() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let workbook = exported(&file, "en");
    let before = sheets(&workbook);
    let weights = [("V1", 5.0), ("V3", 70.0), ("C1", 90.0), ("C4", 0.0)];

    let mut room = Room::open(&file);
    let wanted: serde_json::Map<_, _> =
        weights.iter().map(|(criterion, weight)| ((*criterion).to_owned(), json!(weight))).collect();
    room.steer(&json!({ "do": "set_weights", "weights": wanted, "balance": 0.5 }));
    let (file, _folder) = room.closed();

    let model = &before["Model"];
    let head = model.iter().position(|row| row.iter().any(|cell| cell.is_text("V1"))).unwrap();
    for (criterion, weight) in weights {
        let column = model[head].iter().position(|cell| cell.is_text(criterion)).unwrap();
        type_number(&workbook, "Model", (head + 2, column), weight);
    }
    let after = sorted(&Office::new().worked_out(&workbook), "Ranked list");
    assert_ne!(after, sorted(&before, "Ranked list"), "the order changes");
    assert_eq!(after, in_the_app(&file));
}

#[test]
fn those_who_rated_are_named_as_the_room_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let left_out = sheets(&exported(&file, "en"));
    assert!(!left_out.contains_key("Ratings"), "single ratings stay out: {:?}", left_out.keys());
    let seats = folder.path().join("seats.xlsx");
    let _ = done(&["export", text(&file), "--to", text(&seats), "--lang", "en", "--seat-numbers"]);
    let rated = &sheets(&seats)["Ratings"];
    assert!(rated.len() > 200 && rated[1][0].is_text("Seat 1"), "{:?}", rated[1]);
    let named = folder.path().join("named.xlsx");
    let wish = ["export", text(&file), "--to", text(&named), "--lang", "en", "--names"];
    let refused = product_tests::run(&wish);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("names stay out") && !named.exists(), "{said}");
    let mut room = Room::open(&file);
    room.steer(&json!({ "do": "set_names_in_exports", "names": true }));
    let (file, _folder) = room.closed();
    let wish = ["export", text(&file), "--to", text(&named), "--lang", "en", "--names"];
    let _ = done(&wish);
    let rated = &sheets(&named)["Ratings"];
    assert!(matches!(&rated[1][0], SheetCell::Text(name) if !name.starts_with("Seat")), "{:?}", rated[1]);
}

/// The whole report as a workbook, beside its file.
fn exported(file: &Path, language: &str) -> PathBuf {
    let workbook = file.with_extension("xlsx");
    let _ = done(&["export", text(file), "--to", text(&workbook), "--lang", language]);
    workbook
}

/// Rank, title and score of the sorted list, the score to four digits.
type Line = (Option<u64>, String, Option<String>);

fn sorted(sheets: &Sheets, list: &str) -> Vec<Line> {
    let rows = sheets[list].iter().skip(3);
    let number = |cell: &SheetCell| match cell {
        SheetCell::Number(number) => Some(*number),
        _ => None,
    };
    let line = |row: &Vec<SheetCell>| {
        let SheetCell::Text(title) = &row[3] else { return None };
        Some((number(&row[1]).map(|rank| rank as u64), title.clone(), number(&row[6]).map(rounded)))
    };
    rows.filter_map(line).collect()
}

fn in_the_app(file: &Path) -> Vec<Line> {
    let line = |case: serde_json::Value| {
        (
            case["rank"].as_u64(),
            case["title"].as_str().unwrap().to_owned(),
            case["score"].as_f64().map(rounded),
        )
    };
    ranking(file).into_iter().map(line).collect()
}

fn rounded(score: f64) -> String {
    format!("{score:.4}")
}
