//! What follows from the roadmap: the longest chain, what is in the way of what, and what would move with what.

use super::bars::Bars;
use super::{ItemDays, RoadmapFrame, RoadmapItemText, RoadmapKind, RoadmapStage};
use crate::ids::RoadmapItemId;
use crate::quick_win_plan::spans;
use crate::{Refusal, UseCase, WorkState, Workshop};
use roadmap::{LAST_DAY, Resource};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days that a lighthouse takes whose plan does not say.
const LIGHTHOUSE_DAYS: u32 = 84;
/// Most conflicts that are told: nobody works through more, and a thousand items can have half a million.
const CONFLICTS_TOLD: usize = 500;
/// Days and working days of a week.
const WEEK: (u32, u32) = (7, 5);

/// What follows from the roadmap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapSheet {
    /// What it stands in, as it was set or as it begins.
    pub frame: RoadmapFrame,
    /// The longest chain of days over the dependencies, first to last.
    pub critical_path: Vec<RoadmapItemId>,
    /// Items that are in each other's way, by the day it begins; those that stand on purpose come last.
    pub conflicts: Vec<RoadmapConflict>,
    /// How many conflicts there are: no more than the first 500 are told.
    pub conflict_count: u32,
    /// Lighthouses that are not on it, as they would be put there.
    pub suggested: Vec<RoadmapItemText>,
    /// How many items are not as they were signed: on other days, new, or gone. 0 where nobody signed.
    pub changed_since_signed: u32,
}

/// Two items that are in each other's way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapConflict {
    /// The one that begins first, or that the other needs.
    pub first: RoadmapItemId,
    /// The other.
    pub second: RoadmapItemId,
    /// The second begins before the first, which it needs, is done.
    pub begins_too_early: bool,
    /// Who is at both; empty for nobody.
    pub person: String,
    /// What both work on; empty for nothing.
    pub component: String,
    /// From this day.
    pub from: u32,
    /// To this day.
    pub to: u32,
    /// Why it stands; empty: nobody said that it may.
    pub reason: String,
    /// What would end it: the second one on later days, and what would have to go along. Empty where the roadmap is too short
    /// for that.
    pub later: Vec<ItemDays>,
}

impl Workshop {
    /// What follows from the roadmap.
    #[must_use]
    pub fn roadmap_sheet(&self) -> RoadmapSheet {
        let all = self.roadmap_items_by_number();
        let bars = Bars::of_any(all.iter().collect());
        let path = bars.roadmap.critical_path();
        let found = bars.roadmap.conflicts();
        let mut conflicts: Vec<RoadmapConflict> =
            found.iter().take(CONFLICTS_TOLD).filter_map(|one| told(&bars, one)).collect();
        conflicts.sort_by_key(|conflict| !conflict.reason.is_empty());
        RoadmapSheet {
            frame: self.roadmap_frame_or_default(),
            critical_path: path
                .iter()
                .filter_map(|place| bars.items.get(*place))
                .map(|item| item.id)
                .collect(),
            conflicts,
            conflict_count: u32::try_from(found.len()).unwrap_or(u32::MAX),
            suggested: self.lighthouses_to_place(),
            changed_since_signed: self.roadmap_changed_since_signed(),
        }
    }

    /// What would move if an item lay on other days: first that item, then those that wait for it. Changes nothing.
    ///
    /// # Errors
    /// As the command that moves it.
    pub fn try_roadmap_move(
        &self,
        id: RoadmapItemId,
        start_day: u32,
        end_day: u32,
    ) -> Result<Vec<ItemDays>, Refusal> {
        let moved = self.roadmap_moved(id, start_day, end_day)?;
        let told =
            moved.into_iter().map(|(id, one)| ItemDays { id, start_day: one.starts, end_day: one.ends });
        Ok(told.collect())
    }

    fn lighthouses_to_place(&self) -> Vec<RoadmapItemText> {
        let is_there = |case: &&UseCase| self.roadmap_items().any(|item| item.text.use_case == Some(case.id));
        let lit = self.use_cases().filter(|case| case.lighthouse && case.merged_into.is_none());
        lit.filter(|case| !is_there(case)).map(|case| self.as_lighthouse(case)).collect()
    }

    fn as_lighthouse(&self, case: &UseCase) -> RoadmapItemText {
        let tasks: Vec<_> = self.plan_tasks(case.id).filter(|task| task.stands()).collect();
        let working = spans(&tasks).values().map(|span| span.ends).max();
        let days = working.map_or(LIGHTHOUSE_DAYS, |days| days.saturating_mul(WEEK.0).div_ceil(WEEK.1));
        RoadmapItemText {
            kind: RoadmapKind::Lighthouse,
            stage: RoadmapStage::Pilot,
            title: case.text.title.clone(),
            start_day: 0,
            end_day: days.min(LAST_DAY),
            owner: self.quick_win_plan_of(case.id).owner,
            depends_on: Vec::new(),
            use_case: Some(case.id),
            enabler: String::new(),
            component: String::new(),
            state: WorkState::Open,
        }
    }
}

fn told(bars: &Bars, found: &roadmap::Conflict) -> Option<RoadmapConflict> {
    let (first, second) = (bars.items.get(found.first)?, bars.items.get(found.second)?);
    let standing = |of: &super::RoadmapItem, with: RoadmapItemId| {
        of.left_standing.iter().find(|one| one.with == with).map(|one| one.reason.clone())
    };
    let shares_person = found.shared.iter().any(|one| matches!(one, Resource::Person(_)));
    let later = found.to.saturating_sub(second.text.start_day);
    let days = (second.text.start_day.saturating_add(later), second.text.end_day.saturating_add(later));
    let moved = bars.roadmap.moved(found.second, days.0, days.1).unwrap_or_default();
    let as_told = |one: roadmap::Moved| {
        Some(ItemDays { id: bars.items.get(one.item)?.id, start_day: one.starts, end_day: one.ends })
    };
    Some(RoadmapConflict {
        first: first.id,
        second: second.id,
        begins_too_early: found.begins_too_early,
        person: if shares_person { second.text.owner.clone() } else { String::new() },
        component: found.shared.iter().find_map(|one| bars.component(*one)).unwrap_or_default().to_owned(),
        from: found.from,
        to: found.to,
        reason: standing(second, first.id).or_else(|| standing(first, second.id)).unwrap_or_default(),
        later: moved.into_iter().filter_map(as_told).collect(),
    })
}
