//! Refusals of the scoreboard.

use std::fmt;

/// Why the board refused a change. It is then as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardError {
    /// There is no use case with this index.
    UnknownUseCase(usize),
    /// There is no criterion with this index.
    UnknownCriterion(usize),
    /// The rating is not a point of the criterion's scale.
    OutsideTheScale(u8),
    /// Nobody on the board has given the rating that was to be taken back.
    NothingToTakeBack(u8),
    /// A dense table of ratings has another length than its shape says: expected, given.
    WrongLength(usize, usize),
}

impl fmt::Display for BoardError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BoardError::UnknownUseCase(index) => write!(formatter, "no use case has index {index}"),
            BoardError::UnknownCriterion(index) => write!(formatter, "no criterion has index {index}"),
            BoardError::OutsideTheScale(rating) => write!(formatter, "the scale has no point {rating}"),
            BoardError::NothingToTakeBack(rating) => write!(formatter, "nobody has given a {rating} here"),
            BoardError::WrongLength(expected, given) => {
                write!(formatter, "{expected} ratings expected, {given} given")
            }
        }
    }
}

impl std::error::Error for BoardError {}
