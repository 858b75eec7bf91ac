//! Autosaves, as the facilitator's page lists them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::StepName;

/// One autosave of the open workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Autosave {
    /// What it is asked for with.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Made at a step of the workshop, not because ten minutes were over.
    pub is_step: bool,
    /// What the facilitator had done last.
    pub step: Option<StepName>,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Which autosave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichAutosave {
    /// [`Autosave::name`].
    pub name: String,
}

/// What is in an autosave: counts only, as everything else would have to be hidden where it was hidden then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AutosaveContents {
    /// What the workshop was called.
    pub title: String,
    /// Who had a seat.
    pub people: u32,
    /// Ideas, parked ones included.
    pub ideas: u32,
    /// Use cases, parked ones included.
    pub use_cases: u32,
    /// Single ratings, of all rounds.
    pub ratings: u32,
    /// Use cases whose lamp was lit.
    pub lighthouses: u32,
}
