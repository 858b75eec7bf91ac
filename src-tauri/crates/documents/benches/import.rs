//! How long a page waits for a large list: read, understood, turned into drafts.

use divan::{Bencher, black_box};
use documents::columns::propose_use_case_columns;
use documents::drafts::{FieldLimits, use_case_drafts};
use documents::table::{ReadChoices, Table, TableSource, read};
use rust_xlsxwriter::{Workbook, XlsxError};
use std::ops::ControlFlow;

const ROWS: u32 = 3_600;
const HEADER: [&str; 15] = [
    "use_case_name",
    "problem_solved",
    "benefits",
    "system_outputs",
    "agency",
    "agency_name",
    "bureau",
    "stage",
    "high_impact",
    "topic",
    "classification",
    "pii",
    "vendor",
    "operational_date",
    "source_row",
];

fn main() {
    divan::main();
}

/// From bytes to drafts.
#[divan::bench(sample_count = 20)]
fn import_3600x15_xlsx(bencher: Bencher) {
    let Ok(bytes) = inventory() else { return };
    bencher.bench(|| read_xlsx(black_box(&bytes)).map(|table| drafts(&table)));
}

/// What every change of a column costs once the table is read.
#[divan::bench(sample_count = 20)]
fn columns_and_drafts_3600x15(bencher: Bencher) {
    let Some(table) = inventory().ok().and_then(|bytes| read_xlsx(&bytes)) else { return };
    bencher.bench(|| drafts(black_box(&table)));
}

fn read_xlsx(bytes: &[u8]) -> Option<Table> {
    let source = TableSource { name: "inventory.xlsx", bytes };
    read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Continue(())).ok()
}

fn drafts(table: &Table) -> usize {
    let targets: Vec<_> = propose_use_case_columns(table).iter().map(|proposal| proposal.target).collect();
    use_case_drafts(table, &targets, &FieldLimits::default()).rows.len()
}

/// A list of the size of the public inventory of a government.
fn inventory() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(HEADER) {
        sheet.write_string(0, column, heading)?;
    }
    for row in 1..=ROWS {
        for (column, heading) in (0..).zip(HEADER) {
            let text = match column {
                1..=3 => format!("{heading} of row {row}: staff review long documents by hand. ").repeat(6),
                _ => format!("{heading} {row}"),
            };
            sheet.write_string(row, column, text)?;
        }
        sheet.write_number(row, 14, row)?;
    }
    workbook.save_to_buffer()
}
