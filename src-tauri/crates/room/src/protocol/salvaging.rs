//! What came out of a damaged file.

use serde::{Deserialize, Serialize};
use store::Salvaged;
use ts_rs::TS;
use workshop::Table;

/// What came out of a damaged file, and where it lies now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Salvage {
    /// The new file.
    pub path: String,
    /// What people look for first, and all the rest together.
    pub parts: Vec<SalvagedPart>,
    /// Lines of the history that could not be read: what they brought may be missing.
    pub lines_lost: u32,
}

/// What came out of one part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SalvagedPart {
    /// Which.
    pub part: Part,
    /// Rows in the new file.
    pub kept: u32,
    /// Rows that are known to be missing.
    pub lost: u32,
}

/// A part of a workshop that a person has a word for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
#[expect(missing_docs, reason = "each is what it says")]
pub enum Part {
    People,
    Ideas,
    UseCases,
    Ratings,
    Votes,
    Rest,
}

impl Part {
    const ALL: [Self; 6] =
        [Self::People, Self::Ideas, Self::UseCases, Self::Ratings, Self::Votes, Self::Rest];

    /// How it is called in the keys of messages.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Ideas => "ideas",
            Self::UseCases => "use-cases",
            Self::Ratings => "ratings",
            Self::Votes => "votes",
            Self::Rest => "rest",
        }
    }

    /// To which a table belongs.
    #[must_use]
    pub fn of(table: Table) -> Self {
        match table {
            Table::Seat => Self::People,
            Table::Idea => Self::Ideas,
            Table::UseCase => Self::UseCases,
            Table::Rating => Self::Ratings,
            Table::Ballot => Self::Votes,
            _ => Self::Rest,
        }
    }
}

/// What came out, part by part; parts that held nothing are left out.
#[must_use]
pub fn salvaged_parts(salvaged: &Salvaged) -> Vec<SalvagedPart> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let parts = Part::ALL.into_iter().map(|part| {
        let tables = || salvaged.tables.iter().filter(move |table| Part::of(table.table) == part);
        let kept = count(tables().map(|table| table.kept).sum());
        SalvagedPart { part, kept, lost: count(tables().map(|table| table.lost).sum()) }
    });
    parts.filter(|part| part.kept + part.lost > 0).collect()
}

/// Writes a workshop anew whose file is gone.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SaveAnew {
    /// Among the other workshops, not where it lay.
    pub elsewhere: bool,
}
