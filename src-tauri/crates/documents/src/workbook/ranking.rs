//! The sorted list: it re-sorts itself when the model changes, by the place that the model gives each use case. Tables do
//! not sort themselves, and no function that sorts is known to every spreadsheet.

use super::formulas::{self, in_column};
use super::model::{Column, Model};
use super::style::Styles;
use crate::list::{WriteError, harmless};
use crate::report::Report;
use rust_xlsxwriter::{ConditionalFormatDataBar, Worksheet};

/// The row of headings.
const HEAD: u32 = 2;
/// Where the place stands, and the row of the model it leads to.
const PLACE: u16 = 0;
const FOUND: u16 = 11;
const SCORE: u16 = 6;

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    styles: &Styles,
) -> Result<(), WriteError> {
    super::begin(sheet, &report.say("list-sheet"), &report.say("workbook-list-about"), styles)?;
    let heads = [
        ("list-place", true),
        ("list-rank", true),
        ("list-number", true),
        ("list-title", false),
        ("list-value", true),
        ("list-cost", true),
        ("list-score", true),
        ("list-quadrant", false),
        ("list-ratio", true),
        ("list-raters", true),
        ("workbook-marks", false),
    ];
    for (column, (key, is_number)) in (0..).zip(heads) {
        let format = if is_number { &styles.figure_heading } else { &styles.heading };
        sheet.write_string_with_format(HEAD, column, report.say(key), format)?;
    }
    for (row, case) in (HEAD + 1..).zip(&report.use_cases) {
        let place = f64::from(row - HEAD);
        sheet.write_number_with_format(row, PLACE, place, &styles.whole)?;
        let found = format!("=MATCH({},{},0)", in_column(row, PLACE), model.range(model.at(Column::Place)));
        formulas::number(sheet, (row, FOUND), &found, Some(place), &styles.whole)?;
        let look_up = |column| format!("=INDEX({},{})", model.range(column), in_column(row, FOUND));
        let standing = &case.standing;
        let rank = standing.rank.map(f64::from);
        for (at, column, result, format) in [
            (1, model.at(Column::Rank), rank, &styles.whole),
            (2, model.number(), Some(f64::from(case.number)), &styles.whole),
            (4, model.at(Column::Value), standing.value, &styles.two),
            (5, model.at(Column::Cost), standing.cost, &styles.two),
            (SCORE, model.at(Column::Score), standing.score, &styles.one),
            (8, model.at(Column::Ratio), standing.ratio, &styles.two),
            (9, model.at(Column::Raters), Some(f64::from(standing.raters)), &styles.whole),
        ] {
            formulas::number(sheet, (row, at), &look_up(column), result, format)?;
        }
        for (at, column, result) in [
            (3, model.title(), &case.text.title),
            (7, model.at(Column::Quadrant), &case.quadrant),
            (10, model.at(Column::Marks), &case.marks),
        ] {
            // An empty cell looked up would be 0.
            let formula = format!("{}&\"\"", look_up(column));
            formulas::text(sheet, (row, at), &formula, &harmless(result), &styles.words)?;
        }
    }
    if let Some(last) = (HEAD..).zip(&report.use_cases).last().map(|(row, _)| row + 1) {
        let bar = ConditionalFormatDataBar::new()
            .set_fill_color("#F2A93B")
            .set_solid_fill(true)
            .set_minimum(rust_xlsxwriter::ConditionalFormatType::Number, 0)
            .set_maximum(rust_xlsxwriter::ConditionalFormatType::Number, 100);
        sheet.add_conditional_format(HEAD + 1, SCORE, last, SCORE, &bar)?;
    }
    for (column, width) in [(3, 40), (SCORE, 14), (7, 14), (8, 12), (10, 30)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_hidden(FOUND)?;
    sheet.set_freeze_panes(HEAD + 1, 4)?;
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}
