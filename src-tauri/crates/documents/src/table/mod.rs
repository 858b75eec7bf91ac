//! Tables that people bring: csv, tsv and xlsx, found out by looking, read within bounds.

mod archive;
mod decode;
mod encoding;
mod error;
mod header;
mod kind;
mod limits;
mod text;
mod watch;
mod xlsx;

pub use error::{Kind, TableError};

use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// The bytes of a file, or text that was pasted.
#[derive(Clone, Copy, Debug)]
pub struct TableSource<'a> {
    /// Name of the file; empty for pasted text.
    pub name: &'a str,
    /// Everything in it.
    pub bytes: &'a [u8],
}

/// How a table is to be read. What is None is found by looking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadChoices {
    /// Encoding of the text.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub delimiter: Option<Delimiter>,
    /// Row of the column names, from 1 on, as a person counts rows in the file.
    pub header_row: Option<u32>,
    /// Sheet of an xlsx file.
    pub sheet: Option<String>,
}

/// How text is written down as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the encodings")]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Gb18030,
    Windows1252,
}

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the signs")]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Pipe,
}

/// What kind of file a table was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the formats")]
pub enum Format {
    Csv,
    Tsv,
    Xlsx,
}

/// A table as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What kind of file it was.
    pub format: Format,
    /// How its text was read; None for xlsx.
    pub encoding: Option<Encoding>,
    /// What stood between cells; None for xlsx.
    pub delimiter: Option<Delimiter>,
    /// Names of all sheets; empty but for xlsx.
    pub sheets: Vec<String>,
    /// The sheet that was read; None but for xlsx.
    pub sheet: Option<String>,
    /// Row of the column names, from 1 on.
    pub header_row: u32,
    /// Column names, from left to right; as many as the widest row has cells.
    pub header: Vec<String>,
    /// Rows below the header; rows without any text are left out.
    pub rows: Vec<TableRow>,
    /// How many characters could not be read and were replaced.
    pub replaced: u32,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Its number in the file, from 1 on.
    pub number: u32,
    /// From left to right, as many as the header has.
    pub cells: Vec<String>,
}

/// Told how far reading is: done, total. Break stops it.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Reads a table of any dialect.
///
/// What kind of file it is, its encoding, its delimiter and its header are found by looking; the name of
/// the file says nothing. What is chosen in `choices` is taken as said.
///
/// # Errors
/// [`TableError`] names every reason why bytes are not taken as a table.
pub fn read(source: TableSource, choices: &ReadChoices, progress: Progress) -> Result<Table, TableError> {
    if source.bytes.len() > limits::INPUT {
        return Err(TableError::TooLarge { limit_mb: limits::megabytes(limits::INPUT) });
    }
    match kind::look(source.bytes)? {
        kind::Looks::Xlsx => xlsx::read(source.bytes, choices, progress),
        kind::Looks::Text => text::read(source.bytes, choices, progress),
    }
}
