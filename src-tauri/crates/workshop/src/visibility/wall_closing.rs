//! The last picture of the day: what is begun first, and when the money is back.

use super::{Payback, paybacks};
use crate::{Bilingual, Language, UseCase, UseCaseId, Workshop};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the closing view says of lighthouses beside their cards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallClosing {
    /// After how many months the money is back.
    pub paybacks: Vec<Payback>,
    /// What is done first.
    pub first_tasks: Vec<FirstTask>,
}

/// What the closing view says of lighthouses beside their cards, as far as the room may see it.
#[must_use]
pub fn wall_closing(workshop: &Workshop, now: DateTime<Utc>) -> WallClosing {
    WallClosing { paybacks: paybacks(workshop, now), first_tasks: first_tasks(workshop) }
}

/// What is done first for a lighthouse, by its plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FirstTask {
    /// Which.
    pub use_case: UseCaseId,
    /// What is done.
    pub text: Bilingual,
}

/// What is done first for each lighthouse whose plan somebody has written on: no task says who does it.
fn first_tasks(workshop: &Workshop) -> Vec<FirstTask> {
    let lit = workshop.use_cases().filter(|case| case.lighthouse && case.stands());
    let first = |case: &UseCase| {
        let found = workshop.plan_finding(case.id).ok()?;
        let scheduled = found.tasks.iter().min_by_key(|task| task.starts)?;
        let task = workshop.plan_tasks(case.id).find(|task| task.task == scheduled.task)?;
        let told = |language| task.told(language).to_owned();
        Some(FirstTask {
            use_case: case.id,
            text: Bilingual { en: told(Language::En), zh: told(Language::ZhCn) },
        })
    };
    lit.filter_map(first).collect()
}
