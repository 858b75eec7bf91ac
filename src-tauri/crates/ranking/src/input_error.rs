//! Refusals of the mathematics beside the board.

use std::fmt;

/// Why numbers were refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputError {
    /// A list has another length than its shape says: expected, given.
    WrongLength(usize, usize),
    /// A number is not finite, or not in the range its place asks for: the index of its row.
    OutOfRange(usize),
    /// There is no row with this index.
    Unknown(usize),
    /// More rows than can be searched completely: the most, given.
    TooMany(usize, usize),
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::WrongLength(expected, given) => {
                write!(formatter, "{expected} numbers expected, {given} given")
            }
            InputError::OutOfRange(row) => write!(formatter, "row {row} has a number out of range"),
            InputError::Unknown(row) => write!(formatter, "there is no row {row}"),
            InputError::TooMany(most, given) => write!(formatter, "{given} rows given, {most} at most"),
        }
    }
}

impl std::error::Error for InputError {}
