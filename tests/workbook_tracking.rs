//! The sheet of what a lighthouse costs and brings, worked out by a program that Pharos did not write.

use product_tests::{Office, SheetCell, Sheets, audited, cell, done, sheets, text, type_number};
use std::path::{Path, PathBuf};

const CENT: f64 = 0.005;
/// Rows of the sheet: the first month and how many there are; and of what was paid once.
const FIRST: usize = 6;
const MONTHS: usize = 4;
const ONCE: usize = 3;
/// Columns.
const CALLS: usize = 2;
const COST: usize = 8;
const BENEFIT: usize = 13;
const EFFECT: usize = 16;
const CUMULATIVE: usize = 17;
const PER_CALL: usize = 18;

fn exported(folder: &Path, language: &str) -> PathBuf {
    let file = folder.join(format!("{language}.pharos"));
    let workbook = folder.join(format!("{language}.xlsx"));
    let _ = done(&["example", text(&file), "--lang", language]);
    let _ = done(&["export", text(&file), "--to", text(&workbook), "--lang", language]);
    workbook
}

/// The one sheet of the example, which tracks its first lighthouse.
fn tracked(sheets: &Sheets, name: &str) -> String {
    let found: Vec<&String> = sheets.keys().filter(|one| one.starts_with(name)).collect();
    assert_eq!(found.len(), 1, "{:?}", sheets.keys());
    found[0].clone()
}

fn number(sheets: &Sheets, sheet: &str, row: usize, column: usize) -> f64 {
    match cell(sheets, sheet, row, column) {
        SheetCell::Number(number) => number,
        other => panic!("{sheet} {row}:{column}: {other:?}"),
    }
}

#[test]
fn a_spreadsheet_works_out_the_months_to_a_cent() {
    let folder = tempfile::tempdir().unwrap();
    for (language, name) in [("en", "Tracking"), ("zh-CN", "跟踪")] {
        let workbook = exported(folder.path(), language);
        if let Some(wrong) = audited(&workbook) {
            assert_eq!(wrong, "");
        }
        let (stored, again) = (sheets(&workbook), Office::new().worked_out(&workbook));
        let sheet = tracked(&again, name);
        for (row, cells) in stored[&sheet].iter().enumerate() {
            for (column, before) in cells.iter().enumerate() {
                let after = cell(&again, &sheet, row, column);
                assert!(before.is_like(&after), "{sheet} {row}:{column}: {before:?}, {after:?}");
            }
        }
        let of = |row, column| number(&again, &sheet, row, column);
        let mut open = -of(ONCE, COST);
        for row in FIRST..FIRST + MONTHS {
            let effect = of(row, BENEFIT) - of(row, COST);
            open += effect;
            assert!((of(row, EFFECT) - effect).abs() < CENT, "row {row}: benefit less cost");
            assert!(
                (of(row, CUMULATIVE) - open).abs() < CENT,
                "row {row}: all effects, less what was paid once"
            );
        }
        let all = (FIRST..FIRST + MONTHS).map(|row| of(row, EFFECT)).sum::<f64>();
        assert!((of(FIRST + MONTHS, EFFECT) - all).abs() < CENT, "the sum of the effects");
        assert!((open + of(ONCE, COST) - all).abs() < CENT);
    }
}

#[test]
fn a_figure_changed_in_a_spreadsheet_moves_what_follows() {
    let folder = tempfile::tempdir().unwrap();
    let workbook = exported(folder.path(), "en");
    let before = sheets(&workbook);
    let sheet = tracked(&before, "Tracking");
    type_number(&workbook, &sheet, (FIRST, CALLS), number(&before, &sheet, FIRST, CALLS) / 2.0);
    type_number(&workbook, &sheet, (ONCE, COST), number(&before, &sheet, ONCE, COST) - 1_000.0);
    let after = Office::new().worked_out(&workbook);
    let both = |row, column| (number(&before, &sheet, row, column), number(&after, &sheet, row, column));
    let (was, is) = both(FIRST, PER_CALL);
    assert!((is - was * 2.0).abs() < CENT, "half the calls: {was}, {is}");
    let (was, is) = both(FIRST + MONTHS - 1, CUMULATIVE);
    assert!((is - was - 1_000.0).abs() < CENT, "less paid once: {was}, {is}");
}
