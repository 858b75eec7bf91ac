//! Tables of slides: as much of a list as a slide holds.

use super::fit::{Size, row_height};
use crate::list::{ColumnKind, List, Value};
use crate::report::Report;
use workshop::Facts;

/// Most rows of a table on one slide; the rest is in the workbook, and the slide says so.
pub(super) const ROWS: usize = 14;
/// Longest text of a table's cell.
const CELL: usize = 90;

/// A table as a slide holds it.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) numbers: Vec<bool>,
    /// Shares of the width.
    pub(super) widths: Vec<u32>,
    /// Below it, possibly empty.
    pub(super) below: String,
    /// A cell of it is shortened.
    pub(super) is_cut: bool,
}

/// The beginning of a list, as far as a slide holds it.
pub(super) fn cut(report: &Report, list: &List, widths: &[u32], room: Size) -> Table {
    let kept: Vec<usize> =
        (0..list.columns.len()).filter(|at| widths.get(*at).is_some_and(|w| *w > 0)).collect();
    let cell = |row: &Vec<Value>, at: usize| match row.get(at) {
        Some(Value::Text(text)) => shortened(text).0,
        Some(Value::Number(number)) => list.columns[at].kind.written(*number).unwrap_or_default(),
        Some(Value::Empty) | None => String::new(),
    };
    let cells = |row: &Vec<Value>| kept.iter().map(|at| cell(row, *at)).collect::<Vec<_>>();
    let heads: Vec<String> = kept.iter().map(|at| list.columns[*at].heading.clone()).collect();
    let widths: Vec<u32> = kept.iter().map(|at| widths[*at]).collect();
    let rows = rows_that_fit(&heads, list.rows.iter().map(cells), &widths, room);
    let left = list.rows.len().saturating_sub(rows.len());
    let is_long = |row: &Vec<Value>| {
        kept.iter().any(|at| matches!(row.get(*at), Some(Value::Text(text)) if shortened(text).1))
    };
    let is_cut = list.rows.iter().take(rows.len()).any(is_long);
    let below = report.language.say("deck-more", &Facts::new().with("count", left));
    Table {
        is_cut,
        heads,
        rows,
        numbers: kept.iter().map(|at| list.columns[*at].kind != ColumnKind::Text).collect(),
        widths,
        below: if left > 0 { below } else { String::new() },
    }
}

/// The first rows, as many as stand on a slide below their heads.
fn rows_that_fit(
    heads: &[String],
    rows: impl Iterator<Item = Vec<String>>,
    widths: &[u32],
    room: Size,
) -> Vec<Vec<String>> {
    let mut left = room.height - row_height(heads, widths, room.width);
    let mut kept = Vec::new();
    for row in rows.take(ROWS) {
        left -= row_height(&row, widths, room.width);
        if left < 0.0 {
            break;
        }
        kept.push(row);
    }
    kept
}

/// The words in one line, as far as a cell holds them, and whether that is less than all.
pub(super) fn shortened(text: &str) -> (String, bool) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= CELL {
        return (line, false);
    }
    let beginning: String = line.chars().take(CELL - 1).collect();
    (format!("{}…", beginning.trim_end()), true)
}
