//! Which row holds the names of the columns, and what stands below it.

use super::{ReadChoices, TableError, TableRow, limits};

const LONGEST_NAME: usize = 300;

/// The header and what stands below it, every row as wide as the widest.
pub(super) struct Body {
    /// Row of the column names, from 1 on.
    pub(super) header_row: u32,
    /// Names of the columns.
    pub(super) header: Vec<String>,
    /// Rows below.
    pub(super) rows: Vec<TableRow>,
}

/// Parts rows with text, in their order, into a header and what stands below it.
pub(super) fn part(mut rows: Vec<TableRow>, choices: &ReadChoices) -> Result<Body, TableError> {
    let place = match choices.header_row {
        Some(number) => rows.iter().position(|row| row.number == number),
        None => find(&rows),
    }
    .ok_or(TableError::NoHeader)?;
    limits::rows(rows.len() - place - 1)?;

    let width = rows[place..].iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut budget = limits::Budget::default();
    budget.cells(width.saturating_mul(rows.len()))?;
    rows.drain(..place);
    for row in &mut rows {
        row.cells.reserve_exact(width - row.cells.len());
        row.cells.resize(width, String::new());
    }
    let head = rows.remove(0);
    Ok(Body { header_row: head.number, header: head.cells, rows })
}

/// The first row at the top that is about as full as the table is wide and reads like names.
fn find(rows: &[TableRow]) -> Option<usize> {
    let top = &rows[..rows.len().min(limits::HEADER_WITHIN)];
    let width = top.iter().map(filled).max()?;
    let is_full = |row: &TableRow| 3 * filled(row) >= 2 * width;
    let first = |holds: fn(&TableRow) -> bool| top.iter().position(|row| is_full(row) && holds(row));
    first(|row| has_names(row) && is_short(row)).or_else(|| first(has_names))
}

fn filled(row: &TableRow) -> usize {
    row.cells.iter().filter(|cell| !cell.is_empty()).count()
}

fn has_names(row: &TableRow) -> bool {
    row.cells.iter().any(|cell| cell.chars().any(char::is_alphabetic) && !is_number(cell))
}

fn is_short(row: &TableRow) -> bool {
    row.cells.iter().all(|cell| cell.len() <= LONGEST_NAME)
}

/// Numbers as people write them, with any grouping.
fn is_number(cell: &str) -> bool {
    let plain: String = cell.chars().filter(|sign| !",'_ \u{a0}\u{202f}%€$£¥".contains(*sign)).collect();
    plain.parse::<f64>().is_ok()
}
