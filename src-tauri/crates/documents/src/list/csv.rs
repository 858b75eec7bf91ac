//! The list as csv that spreadsheets open without running any of it.

use super::{ColumnKind, List, Value, WriteError};
use sabotage::{Sabotage, sabotaged};
use std::borrow::Cow;

/// The list as UTF-8 with a byte order mark, lines ending in CRLF, without its notes.
///
/// A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers are rounded to their column.
///
/// # Errors
/// [`WriteError::Csv`] if the writer refuses.
pub fn to_csv(list: &List) -> Result<Vec<u8>, WriteError> {
    let bytes = "\u{FEFF}".as_bytes().to_vec();
    if list.columns.is_empty() {
        return Ok(bytes);
    }
    let mut writer =
        ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).flexible(true).from_writer(bytes);
    let refused = |error: ::csv::Error| WriteError::Csv(error.to_string());
    writer
        .write_record(list.columns.iter().map(|column| harmless(&column.heading).into_owned()))
        .map_err(refused)?;
    for row in &list.rows {
        let values = row.iter().map(Some).chain(std::iter::repeat(None));
        let cells = list.columns.iter().zip(values).map(|(column, value)| cell(column.kind, value));
        writer.write_record(cells.map(Cow::into_owned)).map_err(refused)?;
    }
    writer.into_inner().map_err(|error| WriteError::Csv(error.to_string()))
}

fn cell(kind: ColumnKind, value: Option<&Value>) -> Cow<'_, str> {
    match value {
        Some(Value::Text(text)) => harmless(text),
        Some(Value::Number(number)) => kind.written(*number).unwrap_or_default().into(),
        Some(Value::Empty) | None => Cow::default(),
    }
}

/// The text, as no formula. One that looks like a guarded one is guarded again, so that it comes back as it was.
fn harmless(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches(GUARD)) && !sabotaged(Sabotage::NoFormulaGuard) {
        format!("{GUARD}{text}").into()
    } else {
        text.into()
    }
}

/// A cell as it was before [`to_csv`] wrote it.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix(GUARD).filter(|text| is_formula(text.trim_start_matches(GUARD))).unwrap_or(cell)
}

/// What spreadsheets take for "this is a text".
const GUARD: char = '\'';

/// Whether a spreadsheet would run it.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
