//! The five gates of one use case on the wall: the answers alone.

use crate::{Gate, UseCaseId, Workshop};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the wall shows of the gates of one use case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallGates {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// From 1 on; people say "number seven".
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Yes or no; gates that were not answered are left out.
    pub answers: BTreeMap<Gate, bool>,
}

/// What the wall shows of the gates of a use case, also of one that was just stopped there; None for one that is not
/// there, was put aside or is a part of another one. Reasons, and who said so, stay with the facilitator.
#[must_use]
pub fn wall_gates(workshop: &Workshop, use_case: UseCaseId) -> Option<WallGates> {
    let case = workshop.use_case(use_case).ok().filter(|case| case.stands())?;
    let answers = workshop.gate_answers(use_case).map(|answer| (answer.gate, answer.yes)).collect();
    Some(WallGates { use_case, number: case.number, title: case.text.title.clone(), answers })
}
