//! The roadmap of a workshop: what is done when in three stages, what has to be done before it, and what must be true before
//! a stage is left. What follows from it is in [`finding`]; the arithmetic of days is that of the crate `roadmap`.

mod bars;
mod edits;
pub mod finding;
mod scenario;
mod signature;
mod step_name;
pub mod told;

use crate::ids::RoadmapItemId;
use crate::{UseCaseId, WorkState, Workshop};
use chrono::NaiveDate;
pub(crate) use edits::{checked_frame, checked_item, leave_standing, move_item, put, remove, set_frame};
pub(crate) use scenario::{checked_scenario, forget_days, keep_days, swap_days};
use serde::{Deserialize, Serialize};
pub use signature::RoadmapSignature;
pub(crate) use signature::{checked_signature, sign};
pub(crate) use step_name::step_name;
use ts_rs::TS;

/// A bar on the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapItem {
    /// Stable name.
    pub id: RoadmapItemId,
    /// From 1 on, in order of creation.
    pub number: u32,
    /// What is written about it.
    #[serde(flatten)]
    pub text: RoadmapItemText,
    /// Conflicts that stand on purpose.
    pub left_standing: Vec<LeftStanding>,
}

/// What is written about a bar on the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapItemText {
    /// What kind of thing it is.
    pub kind: RoadmapKind,
    /// In which stage.
    pub stage: RoadmapStage,
    /// One line.
    pub title: String,
    /// The calendar day it begins, 0..3,650; 0 is the day the roadmap begins.
    pub start_day: u32,
    /// The calendar day it is done, the same or later.
    pub end_day: u32,
    /// Who makes it happen: one person, possibly nobody yet. A person can only be at one item at a time.
    pub owner: String,
    /// What has to be done before it begins.
    pub depends_on: Vec<RoadmapItemId>,
    /// The use case it is about.
    pub use_case: Option<UseCaseId>,
    /// The enabler it brings: an id of `assets/content/readiness.json`, or one that the client made; empty for none.
    pub enabler: String,
    /// What it works on that several share, one line, possibly nothing: only one item at a time can.
    pub component: String,
    /// How far it is.
    pub state: WorkState,
}

/// Why two items that are in each other's way stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LeftStanding {
    /// The other item.
    pub with: RoadmapItemId,
    /// One line.
    pub reason: String,
}

/// What a bar on the roadmap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RoadmapKind {
    /// A use case that is tried out first.
    Lighthouse,
    /// A use case that goes to more people.
    #[serde(alias = "rollout")]
    RollOut,
    /// A use case that takes much and brings much.
    BigBet,
    /// Something small that is tried.
    Try,
    /// What others stand on.
    Enabler,
    /// Something that somebody decides.
    Decision,
    /// A day on which something is to be there.
    Milestone,
}

/// The three stages of a roadmap, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RoadmapStage {
    /// See whether it works.
    Pilot,
    /// Prepare what many will stand on.
    Plan,
    /// Bring it to everybody.
    Scale,
}

/// What all items of a roadmap stand in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapFrame {
    /// The date of day 0; None counts days from a start that is not set.
    pub start: Option<NaiveDate>,
    /// Which day it is taken to be as long as day 0 has no date, 0..3,650; None is not said.
    pub day: Option<u32>,
    /// The three stages, in order. They may overlap.
    pub stages: Vec<StageFrame>,
    /// Days that were kept beside those of the roadmap; None keeps none.
    pub scenario: Option<RoadmapScenario>,
    /// Who stands behind it; None is nobody yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub signed: Option<RoadmapSignature>,
}

/// From when to when a stage lasts, and what must be true before it is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageFrame {
    /// Which one.
    pub stage: RoadmapStage,
    /// The day it begins, 0..3,650.
    pub from_day: u32,
    /// The day it ends, the same or later.
    pub to_day: u32,
    /// What must be true before it is left.
    pub must_be_true: Vec<StageCondition>,
}

/// Something that must be true before a stage is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageCondition {
    /// One line.
    pub text: String,
    /// Somebody saw that it is.
    pub met: bool,
}

/// Days of all items that were kept under a name, beside those of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapScenario {
    /// One line.
    pub name: String,
    /// As they were then, by the number of the item; of items that are gone, too.
    pub days: Vec<ItemDays>,
}

/// An item and days of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ItemDays {
    /// Which.
    pub id: RoadmapItemId,
    /// The day it begins.
    pub start_day: u32,
    /// The day it is done.
    pub end_day: u32,
}

/// An item that is put on the roadmap, or written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewRoadmapItem {
    /// A new name, or that of the one that is written anew.
    pub id: RoadmapItemId,
    /// All that is written about it.
    pub text: RoadmapItemText,
}

/// Most items of a roadmap.
pub(crate) const ITEM_LIMIT: usize = 1_000;

impl Default for RoadmapFrame {
    /// Twelve to eighteen months, as first roadmaps are: try for four, prepare from the third on, scale after half a year.
    fn default() -> Self {
        let stage =
            |stage, from_day, to_day| StageFrame { stage, from_day, to_day, must_be_true: Vec::new() };
        let stages = vec![
            stage(RoadmapStage::Pilot, 0, 120),
            stage(RoadmapStage::Plan, 90, 240),
            stage(RoadmapStage::Scale, 200, 540),
        ];
        Self { start: None, day: None, stages, scenario: None, signed: None }
    }
}

impl RoadmapItem {
    /// The item without naming use cases or other items that go; None if it names none of them.
    #[must_use]
    pub fn without(
        &self,
        case_goes: impl Fn(UseCaseId) -> bool,
        item_goes: impl Fn(RoadmapItemId) -> bool,
    ) -> Option<Self> {
        let mut left = self.clone();
        left.text.use_case = left.text.use_case.filter(|case| !case_goes(*case));
        left.text.depends_on.retain(|other| !item_goes(*other));
        left.left_standing.retain(|standing| !item_goes(standing.with));
        (left != *self).then_some(left)
    }
}

impl RoadmapKind {
    /// All there are.
    pub const ALL: [Self; 7] = [
        Self::Lighthouse,
        Self::RollOut,
        Self::BigBet,
        Self::Try,
        Self::Enabler,
        Self::Decision,
        Self::Milestone,
    ];

    /// How it stands in the file.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Lighthouse => "lighthouse",
            Self::RollOut => "roll_out",
            Self::BigBet => "big_bet",
            Self::Try => "try",
            Self::Enabler => "enabler",
            Self::Decision => "decision",
            Self::Milestone => "milestone",
        }
    }
}

impl RoadmapStage {
    /// All three, in order.
    pub const ALL: [Self; 3] = [Self::Pilot, Self::Plan, Self::Scale];

    /// How it stands in the file.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Pilot => "pilot",
            Self::Plan => "plan",
            Self::Scale => "scale",
        }
    }
}

impl Workshop {
    /// What the roadmap stands in, as it was set or as it begins.
    #[must_use]
    pub fn roadmap_frame_or_default(&self) -> RoadmapFrame {
        self.roadmap_frame().cloned().unwrap_or_default()
    }
}
