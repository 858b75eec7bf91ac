//! The numbers behind the chart of the matrix: a workbook within the deck, so that the chart can be edited.

use crate::chart::Scatter;
use crate::list::{WriteError, harmless, properties};
use crate::lists::ranking::quadrant_key;
use crate::matrix_chart::{BOXES, Places, ends, value_in};
use crate::report::{Report, ReportedUseCase};
use rust_xlsxwriter::Workbook;

/// The column of the ends of the lines, across; upwards is the next one.
const ENDS: u16 = 8;

/// The chart of a slide, its references into [`numbers`].
pub(super) fn scatter(report: &Report) -> Scatter {
    let cases: Vec<&ReportedUseCase> = report.ranked().collect();
    let last = cases.len() + 1;
    let column = |letter: char| format!("Sheet1!${letter}$2:${letter}${last}");
    let ends = |letter: char, first: u32| format!("Sheet1!${letter}${first}:${letter}${}", first + 1);
    let places = Places {
        cost: column('C'),
        boxes: ['D', 'E', 'F', 'G'].map(column),
        lines: [(ends('I', 2), ends('J', 2)), (ends('I', 4), ends('J', 4))],
    };
    crate::matrix_chart::scatter(report, &cases, &places)
}

/// The workbook: number, title, cost, and value in the column of its box; then the ends of the lines.
pub(super) fn numbers(report: &Report) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties((2000, 1, 1))?);
    let sheet = workbook.add_worksheet();
    for (column, key) in [(0, "list-number"), (1, "list-title"), (2, "list-cost")] {
        sheet.write_string(0, column, report.say(key))?;
    }
    for (column, quadrant) in (3..).zip(BOXES) {
        sheet.write_string(0, column, report.say(quadrant_key(quadrant)))?;
    }
    for (row, case) in (1..).zip(report.ranked()) {
        sheet.write_number(row, 0, case.number)?;
        sheet.write_string(row, 1, harmless(&case.text.title))?;
        if let Some(cost) = case.standing.cost {
            sheet.write_number(row, 2, cost)?;
        }
        for (column, quadrant) in (3..).zip(BOXES) {
            if let Some(value) = value_in(case, quadrant) {
                sheet.write_number(row, column, value)?;
            }
        }
    }
    for (row, (across, upwards)) in (1..).zip(ends(report).into_iter().flatten()) {
        sheet.write_number(row, ENDS, across)?.write_number(row, ENDS + 1, upwards)?;
    }
    Ok(workbook.save_to_buffer()?)
}
