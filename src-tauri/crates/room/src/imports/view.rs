//! What a page shows of a table before it is imported.

use super::choices::{Targets, delimiter_sign, encoding_name};
use super::plan::Plan;
use crate::protocol::{RowState, TableColumn, TablePreviewRow, TableView};
use documents::table::{Format, Table};
use std::collections::HashSet;
use workshop::{Facts, Language};

/// Rows a page shows.
const ROWS: usize = 60;
/// Characters of a cell it shows.
const CELL: usize = 300;

/// The table as a page shows it.
pub(super) fn view(table: &Table, targets: &Targets, plan: &Plan, language: Language) -> TableView {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let repeats: HashSet<u32> = plan.repeats.iter().map(|note| note.row).collect();
    let state = |row: u32| match (plan.taken.contains(&row), repeats.contains(&row)) {
        (false, _) => RowState::Skipped,
        (true, true) => RowState::Repeat,
        (true, false) => RowState::Taken,
    };
    let rows = table.rows.iter().take(ROWS).map(|row| TablePreviewRow {
        number: row.number,
        cells: row.cells.iter().map(|cell| cell.chars().take(CELL).collect()).collect(),
        state: state(row.number),
    });
    let columns = table.header.iter().zip(targets.told()).map(|(heading, (target, personal))| TableColumn {
        heading: heading.clone(),
        target,
        personal,
    });
    TableView {
        format: match table.format {
            Format::Csv => "csv",
            Format::Tsv => "tsv",
            Format::Xlsx => "xlsx",
        }
        .to_owned(),
        encoding: table.encoding.map(encoding_name).unwrap_or_default().to_owned(),
        delimiter: table.delimiter.map(delimiter_sign).unwrap_or_default().to_owned(),
        sheets: table.sheets.clone(),
        sheet: table.sheet.clone().unwrap_or_default(),
        header_row: table.header_row,
        columns: columns.collect(),
        rows: rows.collect(),
        total: count(table.rows.len()),
        taken: count(plan.taken.len()),
        skipped: plan.skipped.clone(),
        cut: plan.cut.clone(),
        repeats: plan.repeats.clone(),
        notes: notes(table, plan, language),
    }
}

fn notes(table: &Table, plan: &Plan, language: Language) -> Vec<String> {
    let counted = [("note-replaced", table.replaced), ("note-controls", plan.controls)];
    let there = counted.into_iter().filter(|(_, count)| *count > 0);
    there.map(|(key, count)| language.say(key, &Facts::new().with("count", count))).collect()
}
