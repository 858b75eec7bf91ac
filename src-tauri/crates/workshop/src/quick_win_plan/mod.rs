//! The quick-win plan of a lighthouse: what is done in which order, how one knows that it works, when it goes on and when
//! it stops, who has a say, and who said yes to it. What follows from that is in [`finding`], days are in [`schedule`].

mod edits;
mod finding;
mod schedule;
mod tasks;
mod told;

pub(crate) use edits::{NUMBER_MOST, checked_plan, confirm, edit, in_calendar};
pub use finding::{OpenPoint, PlanFinding, ScheduledTask, StageSpan, SuggestedTask};
pub use schedule::{Span, circle, day_of, spans};
pub(crate) use tasks::{add, checked_task, edit_task, remove, shortened};
pub use told::plain;

use crate::{UseCaseId, Workshop};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The plan of one use case. Its tasks are rows of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QuickWinPlan {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Who makes it happen, one line, possibly nobody yet.
    pub owner: String,
    /// Who pays and decides, one line, possibly nobody yet.
    pub sponsor: String,
    /// The first working day; None counts days from a start that is not set.
    pub start: Option<NaiveDate>,
    /// How one knows that it works.
    pub measures: Vec<PlanMeasure>,
    /// When it goes on, and when it stops.
    pub rules: Vec<PlanRule>,
    /// Who has a say beside its owner and its sponsor.
    pub stakeholders: Vec<Stakeholder>,
    /// What a person confirms before it is done: asked for behind gate X5. Who that is stands at the gate.
    pub irreversible: String,
    /// Its owner said yes. Gone with the next change.
    pub owner_yes: Option<PlanYes>,
    /// Its sponsor said yes. Gone with the next change.
    pub sponsor_yes: Option<PlanYes>,
    /// The room is asked to write on it, each on their own device.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub asked: bool,
}

/// That somebody stands behind a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanYes {
    /// Who, one line.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Whose yes a plan needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PlanRole {
    /// Who makes it happen.
    Owner,
    /// Who pays and decides.
    Sponsor,
}

/// Something that is measured before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanMeasure {
    /// Made by the client.
    pub id: String,
    /// What is measured, one line.
    pub name: String,
    /// In what, one line; empty for a share.
    pub unit: String,
    /// Whether it is a number of anything, or so many of a hundred.
    pub scale: MeasureScale,
    /// Which way is good.
    pub better: Better,
    /// What it is today; None is not measured yet.
    pub baseline: Option<f64>,
    /// What it is to be; None is not agreed yet.
    pub target: Option<f64>,
    /// How it is measured, one line.
    pub how: String,
}

/// What numbers a measure has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MeasureScale {
    /// 0..1,000,000,000.
    Number,
    /// 0..100.
    OfHundred,
}

/// Which way is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Better {
    /// The target is above today's figure.
    More,
    /// It is below.
    Less,
}

/// When a plan goes on, and when it stops.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanRule {
    /// An id of `go_rules` in `assets/content/plan_tasks.json`, or one that the client made for a rule of the room's own.
    pub rule: String,
    /// What is counted, one line; empty for a rule that ships.
    pub name: String,
    /// In what, one line; empty for a rule that ships.
    pub unit: String,
    /// From here on it goes on; None is not agreed yet.
    pub go: Option<PlanThreshold>,
    /// From here on it stops; None stops whatever does not go on.
    pub stop: Option<PlanThreshold>,
    /// So much has to be counted, 1..1,000,000; None is any number.
    pub sample: Option<u32>,
    /// Within so many days, 1..1,000; None is until the end of the plan.
    pub days: Option<u32>,
}

/// A number and a side of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanThreshold {
    /// Which side.
    pub is: ThresholdSide,
    /// 0..1,000,000,000.
    pub value: f64,
}

/// On which side of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ThresholdSide {
    /// The number, or more.
    AtLeast,
    /// The number, or less.
    AtMost,
    /// More.
    Above,
    /// Less.
    Below,
}

/// Somebody who has a say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Stakeholder {
    /// An id of `stakeholders` in `assets/content/plan_tasks.json`, or one that the client made.
    pub role: String,
    /// What a part of the room's own is called; empty for one that ships.
    pub title: String,
    /// Who it is, one line, possibly nobody yet.
    pub name: String,
    /// What they decide, one line; empty takes what ships.
    pub decides: String,
}

/// A task of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanTask {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// An id of `tasks` in `assets/content/plan_tasks.json`, or one that the client made.
    pub task: String,
    /// In which stage.
    pub stage: PlanStage,
    /// Place among those of its stage, from 1 on.
    pub number: u32,
    /// What is done, one line; empty takes what ships.
    pub text: String,
    /// Who does it, one line, possibly nobody yet.
    pub owner: String,
    /// Working days of elapsed time, 1..260.
    pub days: u32,
    /// Tasks that come before it. Those that are not in the plan do not count.
    pub after: Vec<String>,
    /// Why it is left out although a gate asks for it. Empty: it is done.
    pub struck: String,
}

/// The three stages of a plan, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PlanStage {
    /// Find out what is to be built.
    Design,
    /// Put it where the work happens.
    Deploy,
    /// See whether it works.
    Validate,
}

/// A task that is put into a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewPlanTask {
    /// Which one, as in the row.
    pub task: String,
    /// In which stage: at its end.
    pub stage: PlanStage,
    /// What is done; empty takes what ships.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// Working days.
    pub days: u32,
    /// Tasks that come before it.
    pub after: Vec<String>,
}

/// A change of one field of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "set", rename_all = "snake_case")]
#[ts(export)]
pub enum TaskEdit {
    /// What is done.
    Text {
        /// Empty takes what ships.
        text: String,
    },
    /// Who does it.
    Owner {
        /// Possibly nobody.
        name: String,
    },
    /// How long it takes.
    Days {
        /// Working days.
        days: u32,
    },
    /// What comes before it.
    After {
        /// All of them.
        tasks: Vec<String>,
    },
    /// In which stage it is done.
    Stage {
        /// At its end.
        stage: PlanStage,
    },
    /// That it is not done although a gate asks for it.
    Struck {
        /// Why; empty: it is done after all.
        reason: String,
    },
    /// Its place within its stage.
    Before {
        /// Above which task; None is the end.
        task: Option<String>,
    },
}

/// A change of one field of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "set", rename_all = "snake_case")]
#[ts(export)]
pub enum PlanEdit {
    /// Who makes it happen.
    Owner {
        /// Possibly nobody.
        name: String,
    },
    /// Who pays and decides.
    Sponsor {
        /// Possibly nobody.
        name: String,
    },
    /// When it begins.
    Start {
        /// None is not set.
        day: Option<NaiveDate>,
    },
    /// What a person confirms before it is done.
    Irreversible {
        /// One line or more.
        text: String,
    },
    /// A measure, new or changed.
    Measure {
        /// All of it.
        measure: PlanMeasure,
    },
    /// A measure goes.
    NoMeasure {
        /// Which.
        id: String,
    },
    /// A rule, new or changed.
    Rule {
        /// All of it.
        rule: PlanRule,
    },
    /// A rule goes.
    NoRule {
        /// Which.
        rule: String,
    },
    /// Somebody who has a say, new or changed.
    Stakeholder {
        /// All of it.
        stakeholder: Stakeholder,
    },
    /// Somebody has no say any more.
    NoStakeholder {
        /// Which part.
        role: String,
    },
}

/// Most tasks of a plan.
pub(crate) const TASK_LIMIT: usize = 120;

impl QuickWinPlan {
    /// A plan nobody has written on.
    #[must_use]
    pub fn of(use_case: UseCaseId) -> Self {
        Self {
            use_case,
            owner: String::new(),
            sponsor: String::new(),
            start: None,
            measures: Vec::new(),
            rules: Vec::new(),
            stakeholders: Vec::new(),
            irreversible: String::new(),
            owner_yes: None,
            sponsor_yes: None,
            asked: false,
        }
    }

    /// Whether it counts: its owner and its sponsor each said yes. Until then it is a draft.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.owner_yes.is_some() && self.sponsor_yes.is_some()
    }
}

impl PlanTask {
    /// Whether it is done: nobody said why not.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.struck.is_empty()
    }
}

impl PlanStage {
    /// All three, in order.
    pub const ALL: [Self; 3] = [Self::Design, Self::Deploy, Self::Validate];

    /// How it stands in the file and in keys of texts.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Design => "design",
            Self::Deploy => "deploy",
            Self::Validate => "validate",
        }
    }
}

impl ThresholdSide {
    /// How it stands in keys of texts.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Above => "above",
            Self::Below => "below",
        }
    }
}

impl PlanThreshold {
    /// Whether a number is on its side.
    #[must_use]
    pub fn holds(&self, number: f64) -> bool {
        match self.is {
            ThresholdSide::AtLeast => number >= self.value,
            ThresholdSide::AtMost => number <= self.value,
            ThresholdSide::Above => number > self.value,
            ThresholdSide::Below => number < self.value,
        }
    }
}

impl Workshop {
    /// The plan of a use case. Where nobody wrote on it, it begins with whom the decision record names.
    #[must_use]
    pub fn quick_win_plan_of(&self, use_case: UseCaseId) -> QuickWinPlan {
        if let Some(plan) = self.quick_win_plan(use_case) {
            return plan.clone();
        }
        let record = self.standing_record(use_case);
        let (owner, sponsor) = record
            .map(|record| (record.text.owner.clone(), record.text.signed_by.clone()))
            .unwrap_or_default();
        QuickWinPlan { owner, sponsor, ..QuickWinPlan::of(use_case) }
    }
}
