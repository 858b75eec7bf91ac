//! Why bytes are not taken as a table.

use super::Encoding;
use serde::{Deserialize, Serialize};

/// What a file is when it is not a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A SQLite file, as workshops are.
    Workshop,
    /// A PDF.
    Pdf,
    /// A picture.
    Image,
    /// A workbook that is not xlsx: xls or xlsb.
    OldExcel,
    /// A document with running text.
    Word,
    /// Slides.
    Presentation,
    /// Other files packed into one.
    Archive,
    /// Nothing that could be named.
    Other,
}

/// Why bytes are not taken as a table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The file is something else.
    #[error("not a table")]
    NotATable {
        /// What it seems to be.
        seems_to_be: Option<Kind>,
    },
    /// No row reads like column names.
    #[error("no row with column names")]
    NoHeader,
    /// The file, or what would be kept of it, is too large.
    #[error("more than {limit_mb} MB")]
    TooLarge {
        /// Most that is read.
        limit_mb: u32,
    },
    /// Too many rows with text.
    #[error("more than {limit} rows")]
    TooManyRows {
        /// Most that are read.
        limit: u32,
    },
    /// Too many columns with text.
    #[error("more than {limit} columns")]
    TooManyColumns {
        /// Most that are read.
        limit: u32,
    },
    /// One cell holds too much text.
    #[error("a cell in row {row} has more than {limit} characters")]
    CellTooLong {
        /// Row of the cell, from 1 on.
        row: u32,
        /// Most characters that are read.
        limit: u32,
    },
    /// A small file that would unpack to something huge.
    #[error("unpacks to far more than its size")]
    Bomb,
    /// Damaged; the text is for those who look for the cause.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// The text is not written in the encoding that was chosen.
    #[error("the text is not {0:?}")]
    WrongEncoding(Encoding),
    /// The workbook has no sheet of that name.
    #[error("no sheet {wanted:?}")]
    NoSheet {
        /// Name that was asked for.
        wanted: String,
        /// Names that there are.
        sheets: Vec<String>,
    },
    /// Whoever watched the progress stopped it.
    #[error("cancelled")]
    Cancelled,
}
