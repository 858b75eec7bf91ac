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

/// Which autosave of a workshop that is not open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AutosaveOf {
    /// Where the workshop lies.
    pub path: String,
    /// [`Autosave::name`].
    pub name: String,
}
