//! The matrix as a chart of the spreadsheet's own: it moves when the model changes.

use super::formulas::{self, fixed};
use super::model::{Column, Model};
use super::style::Styles;
use crate::list::WriteError;
use crate::matrix_chart::{Places, ends, scatter};
use crate::report::{Report, ReportedUseCase};
use rust_xlsxwriter::{Chart, ChartType, Worksheet};

/// Where the ends of the two lines stand: value line, then cost line.
const ENDS: u32 = 40;

/// Writes the sheet, with a chart in its place. What is drawn is [`chart`].
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    styles: &Styles,
) -> Result<(), WriteError> {
    super::begin(sheet, &report.say("workbook-matrix"), &report.say("workbook-matrix-about"), styles)?;
    if model.rows.is_empty() {
        return Ok(());
    }
    let (value_line, cost_line) = model.lines();
    let [value_ends, cost_ends] = ends(report);
    for (row, (across, upwards)) in (ENDS..).zip(value_ends) {
        formulas::number(sheet, (row, 0), &format!("={across}"), Some(across), &styles.muted)?;
        formulas::number(sheet, (row, 1), &format!("={value_line}"), Some(upwards), &styles.muted)?;
    }
    for (row, (across, upwards)) in (ENDS + 2..).zip(cost_ends) {
        formulas::number(sheet, (row, 0), &format!("={cost_line}"), Some(across), &styles.muted)?;
        formulas::number(sheet, (row, 1), &format!("={upwards}"), Some(upwards), &styles.muted)?;
    }
    let mut place = Chart::new(ChartType::Scatter);
    let nowhere = (model.sheet.as_str(), 0, 0, 0, 0);
    place.add_series().set_categories(nowhere).set_values(nowhere);
    place.set_width(900).set_height(640).set_alt_text(report.headline());
    sheet.insert_chart(3, 0, &place)?;
    sheet.set_landscape().set_print_area(0, 0, ENDS - 2, 14)?.set_print_fit_to_pages(1, 1);
    Ok(())
}

/// The chart itself; `sheet` is the name of the one it stands on. None without use cases.
pub(super) fn chart(report: &Report, model: &Model, sheet: &str) -> Option<String> {
    if model.rows.is_empty() {
        return None;
    }
    let own = |column: u16, row: u32| {
        format!("'{}'!{}:{}", sheet.replace('\'', "''"), fixed(row, column), fixed(row + 1, column))
    };
    let in_box = |place: u16| model.range(model.at(Column::InBox) + place);
    let places = Places {
        cost: model.range(model.at(Column::Cost)),
        boxes: [in_box(0), in_box(1), in_box(2), in_box(3)],
        lines: [(own(0, ENDS), own(1, ENDS)), (own(0, ENDS + 2), own(1, ENDS + 2))],
    };
    let cases: Vec<&ReportedUseCase> = report.use_cases.iter().collect();
    Some(scatter(report, &cases, &places).to_xml(None))
}
