//! Tables on their way in: how they are read, what would come of it, and what came.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::tracking::NewTrackedMonth;
use workshop::{CommandId, UseCaseId};

/// A table on this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LoadTableAt {
    /// Where it lies.
    pub path: String,
}

/// A table whose bytes the backend holds, until another is loaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LoadedTable {
    /// For `inspect_table` and `import_table`.
    pub table: String,
    /// Name of the file, empty for pasted text.
    pub name: String,
    /// Its size.
    pub bytes: u32,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TableKind {
    /// Each row a use case.
    UseCases,
    /// Each row an idea.
    Ideas,
    /// Each row a rating: rater, use case, criterion, rating.
    Ratings,
}

/// How a table is to be read. What is None is found by looking.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct TableChoices {
    /// `utf-8`, `gb18030`, `windows-1252`, `utf-16le`, `utf-16be`.
    pub encoding: Option<String>,
    /// `,` `;` `|` or a tab.
    pub delimiter: Option<String>,
    /// From 1 on.
    pub header_row: Option<u32>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// One target a column: `title`, `problem`, `description`, `users`, `data`, `outcome`, `department`,
    /// `owner`, `note`; `text`, `lane`; `rater`, `use_case`, `criterion`, `rating`; or `skip`.
    pub targets: Option<Vec<String>>,
}

/// Asks what would be imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InspectTable {
    /// From `load_table`.
    pub table: String,
    /// What its rows are.
    pub kind: TableKind,
    /// How to read it.
    pub choices: TableChoices,
}

/// What would be imported, row by row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableView {
    /// `csv`, `tsv` or `xlsx`.
    pub format: String,
    /// As read; empty for xlsx.
    pub encoding: String,
    /// As read; empty for xlsx.
    pub delimiter: String,
    /// Names of all sheets; empty but for xlsx.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// From 1 on.
    pub header_row: u32,
    /// From left to right.
    pub columns: Vec<TableColumn>,
    /// The first rows, at most 60.
    pub rows: Vec<TablePreviewRow>,
    /// Rows below the header.
    pub total: u32,
    /// Rows that come in.
    pub taken: u32,
    /// Rows that do not, with the reason.
    pub skipped: Vec<RowNote>,
    /// Rows that come in with a text cut to its field.
    pub cut: Vec<RowNote>,
    /// Rows whose title stands in an earlier row or in the workshop already: left to the person.
    pub repeats: Vec<RowNote>,
    /// Whole-table remarks, in the reader's language.
    pub notes: Vec<String>,
}

/// A column and where it goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableColumn {
    /// As in the header row.
    pub heading: String,
    /// As in [`TableChoices::targets`].
    pub target: String,
    /// It seems to hold e-mail addresses, phone numbers or names of people: not imported unless chosen.
    pub personal: bool,
}

/// A row as it stands in the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TablePreviewRow {
    /// Number in the file.
    pub number: u32,
    /// Cut to 300 characters each.
    pub cells: Vec<String>,
    /// Whether it comes in.
    pub state: RowState,
}

/// Whether a row comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowState {
    /// It does.
    Taken,
    /// It does not.
    Skipped,
    /// It does, unless the person leaves it out.
    Repeat,
}

/// A row and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RowNote {
    /// Number in the file.
    pub row: u32,
    /// What it is about: a title or the beginning of the row.
    pub subject: String,
    /// In the reader's language.
    pub message: String,
}

/// Imports what `inspect_table` showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportTable {
    /// Made by the page.
    pub id: CommandId,
    /// From `load_table`.
    pub table: String,
    /// What its rows are.
    pub kind: TableKind,
    /// How to read it.
    pub choices: TableChoices,
    /// Numbers of repeated rows that the person leaves out.
    pub leave_out: Vec<u32>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportReport {
    /// Rows that came in.
    pub taken: u32,
    /// Rows that did not, with the reason.
    pub skipped: Vec<RowNote>,
    /// Rows that came in with a text cut to its field.
    pub cut: Vec<RowNote>,
    /// Rows that stand twice and were kept.
    pub repeats: Vec<RowNote>,
}

/// Puts the cases of a loaded table to a kind of task of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportModelTests {
    /// Made by the page.
    pub id: CommandId,
    /// From `load_table`.
    pub table: String,
    /// Of which use case.
    pub use_case: UseCaseId,
    /// For which kind of task.
    pub domain: String,
}

/// Puts the values of a loaded table to the pilot of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportMeasured {
    /// Made by the page.
    pub id: CommandId,
    /// From `load_table`.
    pub table: String,
    /// Of which use case.
    pub use_case: UseCaseId,
    /// The measure where the table names none.
    pub measure: String,
    /// Values that are there give way.
    pub replace: bool,
}

/// What an import of cases or values did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrialReport {
    /// Cases or values that came in.
    pub taken: u32,
    /// Rows that did not.
    pub skipped: Vec<u32>,
    /// Cells that were passed over, for they hold something else: row and name of the column.
    pub unread: Vec<(u32, String)>,
    /// Columns that are about nothing that is known.
    pub unknown: Vec<String>,
}

/// Reads a loaded table as months of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadMonths {
    /// From `load_table`.
    pub table: String,
    /// Of which use case.
    pub use_case: UseCaseId,
}

/// Months that a table tells of, and what of it was passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthsRead {
    /// In the order of their rows.
    pub months: Vec<NewTrackedMonth>,
    /// Of these, the ones that have figures already.
    pub taken: Vec<u32>,
    /// Rows without a month.
    pub without_month: Vec<u32>,
    /// Rows in another currency than the workshop's.
    pub other_currency: Vec<u32>,
    /// Cells that were passed over, for they hold something else: row and name of the column.
    pub unread: Vec<(u32, String)>,
    /// Columns that are about nothing that is known.
    pub unknown: Vec<String>,
}
