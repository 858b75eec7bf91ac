//! Bounds: whatever the bytes are, reading them stays small and quick.

use super::TableError;
use sabotage::{Sabotage, sabotaged};

const MB: usize = 1_000_000;

/// Bytes of a file.
pub(super) const INPUT: usize = 100 * MB;
/// Rows with text below the header.
pub(super) const ROWS: usize = 200_000;
/// Rows of a text, with and without anything in them.
pub(super) const LINES: u32 = 5_000_000;
/// Rows at the top among which the header is looked for.
pub(super) const HEADER_WITHIN: usize = 50;
/// Columns with text.
pub(super) const COLUMNS: usize = 1_000;
/// Characters of one cell.
pub(super) const CELL: usize = 1_000_000;
/// Bytes that a table may take in memory.
pub(super) const TABLE: usize = 120 * MB;
/// Bytes that everything in an xlsx may unpack to.
pub(super) const UNPACKED: u64 = 120_000_000;
/// Entries of an xlsx.
pub(super) const ENTRIES: usize = 10_000;

/// Bytes as megabytes, for saying a limit.
pub(super) fn megabytes(bytes: usize) -> u32 {
    u32::try_from(bytes / MB).unwrap_or(u32::MAX)
}

/// A count as it is told to people.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Adds up what a table takes in memory while it grows.
///
/// Counted is what the allocator gives, not only text: a million cells with one letter each are far more
/// than a megabyte.
#[derive(Debug, Default)]
pub(super) struct Budget {
    used: usize,
}

impl Budget {
    const ROW: usize = 80;
    const CELL: usize = size_of::<String>();
    const SMALLEST_TEXT: usize = 32;

    /// Takes room for a row.
    pub(super) fn row(&mut self) -> Result<(), TableError> {
        self.take(Self::ROW)
    }

    /// Takes room for cells without text.
    pub(super) fn cells(&mut self, count: usize) -> Result<(), TableError> {
        self.take(count.saturating_mul(Self::CELL))
    }

    /// Takes room for the text of a cell.
    pub(super) fn text(&mut self, row: u32, text: &str) -> Result<(), TableError> {
        if text.len() > CELL && text.chars().nth(CELL).is_some() {
            return Err(TableError::CellTooLong { row, limit: number(CELL) });
        }
        self.take(if text.is_empty() { 0 } else { text.len().max(Self::SMALLEST_TEXT) })
    }

    fn take(&mut self, bytes: usize) -> Result<(), TableError> {
        self.used = self.used.saturating_add(bytes);
        let is_over = self.used > TABLE && !sabotaged(Sabotage::NoBudget);
        if is_over { Err(TableError::TooLarge { limit_mb: megabytes(TABLE) }) } else { Ok(()) }
    }
}

/// Refuses more rows than are read; `count` includes those at the top.
pub(super) fn rows(count: usize) -> Result<(), TableError> {
    if count > ROWS { Err(TableError::TooManyRows { limit: number(ROWS) }) } else { Ok(()) }
}

/// Refuses more columns than are read.
pub(super) fn columns(count: usize) -> Result<(), TableError> {
    if count > COLUMNS { Err(TableError::TooManyColumns { limit: number(COLUMNS) }) } else { Ok(()) }
}
