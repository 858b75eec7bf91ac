//! Writing formulas with the results they have.

use crate::list::WriteError;
use rust_xlsxwriter::{Format, Formula, Worksheet, utility::column_number_to_name};

/// Before the first formula of a sheet: what comes to nothing is stored as nothing, where the writer would store 0.
pub(super) fn begin(sheet: &mut Worksheet) {
    sheet.set_formula_result_default("");
}

/// A formula and what it comes to; an empty text where it comes to nothing.
pub(super) fn number(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    formula: &str,
    result: Option<f64>,
    format: &Format,
) -> Result<(), WriteError> {
    text(sheet, (row, column), formula, &result.map(|number| number.to_string()).unwrap_or_default(), format)
}

/// A formula and the text it comes to.
pub(super) fn text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    formula: &str,
    result: &str,
    format: &Format,
) -> Result<(), WriteError> {
    sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(result), format)?;
    Ok(())
}

/// `C13`.
pub(super) fn cell(row: u32, column: u16) -> String {
    format!("{}{}", column_number_to_name(column), row + 1)
}

/// `$C$13`.
pub(super) fn fixed(row: u32, column: u16) -> String {
    format!("${}${}", column_number_to_name(column), row + 1)
}

/// `$C13`: stays in its column.
pub(super) fn in_column(row: u32, column: u16) -> String {
    format!("${}{}", column_number_to_name(column), row + 1)
}

/// The text as a formula says it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
