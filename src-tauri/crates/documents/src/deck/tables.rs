//! Tables of slides: as much of a list as a slide holds.

use super::fit::{Size, row_height};
use crate::list::{ColumnKind, List, Value};
use crate::report::Report;
use workshop::Facts;

/// Most rows of a table on one slide; the rest is in the workbook, and the slide says so.
pub(super) const ROWS: usize = 14;
/// Longest text of a table's cell, in characters: the first length at which all rows stand on the slide, else the last.
const CELLS: [usize; 5] = [600, 300, 200, 140, 90];

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

/// The beginning of a list, as far as a slide holds it: cells are as long as all rows leave room for.
pub(super) fn cut(report: &Report, list: &List, widths: &[u32], room: Size) -> Table {
    let kept: Vec<usize> =
        (0..list.columns.len()).filter(|at| widths.get(*at).is_some_and(|w| *w > 0)).collect();
    let cell = |row: &Vec<Value>, at: usize, longest: usize| match row.get(at) {
        Some(Value::Text(text)) => shortened(text, longest),
        Some(Value::Number(number)) => (list.columns[at].kind.read(*number).unwrap_or_default(), false),
        Some(Value::Empty) | None => (String::new(), false),
    };
    let heads: Vec<String> = kept.iter().map(|at| list.columns[*at].heading.clone()).collect();
    let widths: Vec<u32> = kept.iter().map(|at| widths[*at]).collect();
    let wanted = list.rows.len().min(ROWS);
    let cells = |longest: usize| {
        let row = |row: &Vec<Value>| kept.iter().map(|at| cell(row, *at, longest)).unzip();
        let rows: Vec<(Vec<String>, Vec<bool>)> = list.rows.iter().take(ROWS).map(row).collect();
        let fit = rows_that_fit(&heads, rows.iter().map(|(cells, _)| cells), &widths, room);
        (rows, fit)
    };
    let [longer @ .., short] = CELLS;
    let with_room = longer.into_iter().map(cells).find(|(_, fit)| *fit == wanted);
    let (mut rows, fit) = with_room.unwrap_or_else(|| cells(short));
    rows.truncate(fit);
    let left = list.rows.len() - fit;
    let below = report.language.say("deck-more", &Facts::new().with("count", left));
    Table {
        is_cut: rows.iter().any(|(_, are_cut)| are_cut.contains(&true)),
        heads,
        rows: rows.into_iter().map(|(cells, _)| cells).collect(),
        numbers: kept.iter().map(|at| list.columns[*at].kind != ColumnKind::Text).collect(),
        widths,
        below: if left > 0 { below } else { String::new() },
    }
}

/// How many of the first rows stand on a slide below their heads.
fn rows_that_fit<'a>(
    heads: &[String],
    rows: impl Iterator<Item = &'a Vec<String>>,
    widths: &[u32],
    room: Size,
) -> usize {
    let mut left = room.height - row_height(heads, widths, room.width);
    let fits = |row: &&Vec<String>| {
        left -= row_height(row, widths, room.width);
        left >= 0.0
    };
    rows.take_while(fits).count()
}

/// The words in one line, as far as a cell of so many characters holds them, and whether that is less than all.
fn shortened(text: &str, longest: usize) -> (String, bool) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return (line, false);
    }
    let beginning: String = line.chars().take(longest - 1).collect();
    (format!("{}…", beginning.trim_end()), true)
}
