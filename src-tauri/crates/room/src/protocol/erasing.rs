//! What can be deleted for good although it was removed already.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::RemovedRow;
use ts_rs::TS;
use workshop::{IdeaId, Row, UseCaseId};

/// An idea or a use case that is no more and still in the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RemovedText {
    /// The idea, or the title of the use case.
    pub text: String,
    /// When it was removed.
    pub at: DateTime<Utc>,
    /// Whose text it is.
    #[serde(flatten)]
    pub of: TextOf,
}

/// Whose text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum TextOf {
    /// An idea's.
    Idea(IdeaId),
    /// A use case's.
    UseCase(UseCaseId),
}

impl RemovedText {
    /// None for a row that is neither.
    pub(crate) fn of(RemovedRow { at, row }: RemovedRow) -> Option<Self> {
        let of = match &row {
            Row::Idea(idea) => TextOf::Idea(idea.id),
            Row::UseCase(use_case) => TextOf::UseCase(use_case.id),
            _ => return None,
        };
        Some(Self { text: row.subject()?.to_owned(), at, of })
    }
}
