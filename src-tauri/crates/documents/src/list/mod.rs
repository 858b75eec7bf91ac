//! Lists as files for people outside: csv for any program, xlsx for a spreadsheet.

mod csv;
mod xlsx;

pub use csv::to_csv;
pub(crate) use csv::unguarded;
pub(crate) use workshop::figures::apart;
pub use xlsx::to_xlsx;
pub(crate) use xlsx::{SheetNames, harmless, properties, write_sheet};

/// A list as rows of text and numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// Name of the sheet it stands on.
    pub sheet: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom; a row that is shorter than the list is wide ends with empty cells.
    pub rows: Vec<Vec<Value>>,
    /// What a reader has to know beside the list. Sheets show it below the list; csv, read by programs, does not.
    pub notes: Vec<String>,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub heading: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with so many decimals.
    Decimal(u8),
}

impl ColumnKind {
    /// Decimals of its numbers; beyond ten, a double says nothing.
    fn decimals(self) -> usize {
        match self {
            Self::Text | Self::Whole => 0,
            Self::Decimal(decimals) => usize::from(decimals.min(10)),
        }
    }

    /// A number as it is written in this column; None for what is no number. Halves go away from zero.
    pub(crate) fn written(self, number: f64) -> Option<String> {
        if !number.is_finite() {
            return None;
        }
        let text = match self {
            Self::Text => number.to_string(),
            Self::Whole | Self::Decimal(_) => {
                format!("{:.*}", self.decimals(), half_away(number, self.decimals()))
            }
        };
        Some(if text.contains(|c: char| ('1'..='9').contains(&c)) { text } else { text.replace('-', "") })
    }

    /// [`Self::written`] for people: from ten thousand on with its thousands apart, since a shorter one is read at once,
    /// and may be the number of a use case.
    pub(crate) fn read(self, number: f64) -> Option<String> {
        const LONG: f64 = 10_000.0;
        let text = self.written(number)?;
        Some(if number.abs() < LONG || self == Self::Text { text } else { apart(&text) })
    }
}

/// The number, moved away from a tie that binary fractions would round the other way: 2.675 is 2.68.
fn half_away(number: f64, decimals: usize) -> f64 {
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let scaled = number * scale * (1.0 + f64::EPSILON);
    if scaled.is_finite() && scaled.abs() < 1e15 { scaled.round() / scale } else { number }
}

/// A cell of a list.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Value {
    Text(String),
    Number(f64),
    Empty,
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The csv writer refused.
    #[error("the list cannot be written as csv: {0}")]
    Csv(String),
    /// The xlsx writer refused.
    #[error("the list cannot be written as a sheet: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The package of a workbook could not be put together.
    #[error("the file cannot be put together: {0}")]
    Package(#[from] zip::result::ZipError),
    /// Something could not be written into a package.
    #[error("the file cannot be written: {0}")]
    Part(#[from] std::io::Error),
    /// More than a sheet holds.
    #[error("the list has {rows} rows and {columns} columns, more than a sheet holds")]
    TooLarge {
        /// Rows, headings and notes included.
        rows: usize,
        /// Columns.
        columns: usize,
    },
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

#[cfg(test)]
mod tests {
    use super::ColumnKind;

    #[test]
    fn long_numbers_are_read_apart_and_written_together() {
        let read = |kind: ColumnKind, number| kind.read(number).unwrap();
        assert_eq!(read(ColumnKind::Whole, 220_000.0), "220,000");
        assert_eq!(read(ColumnKind::Decimal(2), -1_234_567.5), "-1,234,567.50");
        assert_eq!(read(ColumnKind::Whole, 1_204.0), "1204", "the number of a use case");
        assert_eq!(ColumnKind::Whole.written(220_000.0).unwrap(), "220000", "programs read it");
        assert_eq!(ColumnKind::Whole.read(f64::NAN), None);
    }
}
