//! What people take away, opened by programs that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{
    Office, Room, SheetCell, Sheets, audited, cell, done, pages, ranking, run, sheets, text, type_number,
};
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
    let refused = run(&wish);
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

#[test]
fn slides_open_and_say_what_the_app_says() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    for language in ["en", "zh-CN"] {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
        let deck = folder.path().join(format!("{language}.pptx"));
        let _ = done(&["export", text(&file), "--to", text(&deck), "--lang", language]);
        let shown = pages(&office.converted(&deck, "pdf"));
        assert_eq!(shown.len(), 22, "{language}");
        let first = &ranking(&file)[0];
        let title = first["title"].as_str().unwrap();
        assert!(without_spaces(&shown[1]).contains(&without_spaces(title)), "{}", shown[1]);
        assert!(shown[3].contains(&format!("{:.1}", first["score"].as_f64().unwrap())), "{}", shown[3]);
        let lit = ranking(&file).into_iter().filter(|case| case["lighthouse"] == true);
        for (page, case) in shown[4..].iter().zip(lit) {
            assert!(
                without_spaces(page).contains(&without_spaces(case["title"].as_str().unwrap())),
                "{page}"
            );
        }
    }
}

#[test]
fn files_for_office_keep_to_the_schema_whatever_is_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = vec![folder.path().join("example.pharos"), folder.path().join("empty.pharos")];
    let _ = done(&["example", text(&files[0]), "--lang", "zh-CN"]);
    let _ = done(&["new", text(&files[1]), "--template", "default"]);
    for count in [120, 300] {
        let file = folder.path().join(format!("{count}.pharos"));
        many(&file, count);
        files.push(file);
    }
    for file in &files {
        for kind in ["xlsx", "pptx", "md", "csv"] {
            let out = file.with_extension(kind);
            let _ = done(&["export", text(file), "--to", text(&out), "--lang", "zh-CN", "--seat-numbers"]);
            if matches!(kind, "xlsx" | "pptx")
                && let Some(wrong) = audited(&out)
            {
                assert_eq!(wrong, "", "{}", out.display());
            }
        }
    }
    let office = Office::new();
    let many = &files[3];
    assert_eq!(sorted(&office.worked_out(&many.with_extension("xlsx")), "排名清单"), in_the_app(many));
    let shown = pages(&office.converted(&many.with_extension("pptx"), "pdf"));
    assert!(shown.len() > 4 && shown.iter().all(|page| !page.trim().is_empty()), "{}", shown.len());
}

/// So many use cases, rated by four people; titles that are long, right to left, no letters at all, or like markup.
fn many(file: &Path, count: usize) {
    let _ = done(&["new", text(file), "--template", "default"]);
    let (cases, ratings) = (file.with_extension("cases.csv"), file.with_extension("ratings.csv"));
    let long = "喆祎珺堃".repeat(40);
    let odd = [&long, "عربي نص", "👩\u{200d}💻🏭", "=1+1", "<r>&amp;</r>", "\u{b}bell\u{1}"];
    let title = |at: usize| format!("{at} {}", odd[at % odd.len()]);
    let criteria = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5", "C6"];
    let mut listed = String::from("title\n");
    let mut rated = String::from("rater,use_case,criterion,rating\n");
    for at in 0..count {
        listed += &format!("\"{}\"\n", title(at));
        for (rater, (place, criterion)) in
            (0..4).flat_map(|rater| criteria.iter().enumerate().map(move |one| (rater, one)))
        {
            let value = 1 + (at * 7 + rater + place * 3) % 5;
            rated += &format!("R{rater},\"{}\",{criterion},{value}\n", title(at));
        }
    }
    std::fs::write(&cases, listed).unwrap();
    std::fs::write(&ratings, rated).unwrap();
    let _ = done(&["import", text(file), text(&cases), "--as", "use-cases"]);
    let _ = done(&["import", text(file), text(&ratings), "--as", "ratings"]);
    assert!(ranking(file).iter().filter(|case| case["rank"].is_u64()).count() > count / 2, "they are ranked");
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The whole report as a workbook, beside its file.
fn exported(file: &Path, language: &str) -> PathBuf {
    let workbook = file.with_extension("xlsx");
    let _ = done(&["export", text(file), "--to", text(&workbook), "--lang", language]);
    workbook
}

/// Rank, title and score of the sorted list, the score in units of the seventh digit: scores are compared by it.
type Line = (Option<u64>, String, Option<i64>);

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

fn rounded(score: f64) -> i64 {
    (score * 1e7).round() as i64
}
