//! How far something is that people do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far something is. It moves on only by a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum WorkState {
    /// Nobody has begun.
    #[default]
    Open,
    /// Under way.
    Working,
    /// It is there.
    Done,
}

impl WorkState {
    /// All three, in order.
    pub const ALL: [Self; 3] = [Self::Open, Self::Working, Self::Done];

    /// How it stands in the file.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Working => "working",
            Self::Done => "done",
        }
    }
}
