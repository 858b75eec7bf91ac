//! The roadmap on the wall: three stages, and what is in the way. Nobody is named who did not say yes to a plan by name, and
//! no item says who makes it happen. A long roadmap is told stage by stage.

use super::may_be_named;
use crate::roadmap_items::finding::RoadmapSheet;
use crate::roadmap_items::{RoadmapItem, RoadmapKind, RoadmapStage, StageFrame};
use crate::{Bilingual, Language, RoadmapItemId, WorkState, Workshop};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What the wall shows of the roadmap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallRoadmap {
    /// What it comes to, in one sentence.
    pub finding: Bilingual,
    /// The three stages, in order.
    pub stages: Vec<WallRoadmapStage>,
    /// Its items, stage by stage and by the day they begin; none where there are more than can be read from the last row.
    pub items: Vec<WallRoadmapItem>,
    /// How many items there are.
    pub count: u32,
    /// Which day it is; None where nobody said.
    pub today: Option<u32>,
    /// How many conflicts there are.
    pub conflicts: u32,
}

/// A stage on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallRoadmapStage {
    /// Which one.
    pub stage: RoadmapStage,
    /// The day it begins.
    pub from_day: u32,
    /// The day it ends.
    pub to_day: u32,
    /// Items of it that are done.
    pub done: u32,
    /// Items of it that are under way.
    pub working: u32,
    /// All of them.
    pub count: u32,
    /// What must be true before it is left and is not yet: at most three.
    pub open: Vec<String>,
    /// What is done next, by the day it is to be there: at most four.
    pub next: Vec<WallNext>,
}

/// Something that is to be there on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallNext {
    /// What is done.
    pub title: String,
    /// By which day.
    pub day: u32,
}

/// An item on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallRoadmapItem {
    /// Stable name.
    pub id: RoadmapItemId,
    /// What is done.
    pub title: String,
    /// What kind of thing it is.
    pub kind: RoadmapKind,
    /// How far it is.
    pub state: WorkState,
    /// The day it begins.
    pub start_day: u32,
    /// The day it is done.
    pub end_day: u32,
    /// It is on the longest chain.
    pub is_critical: bool,
    /// Something else is in its way.
    pub is_clash: bool,
}

/// So many items can be read from the last row, each in a row of its own.
const ROWS: usize = 18;
const NEXT: usize = 4;
const OPEN: usize = 3;

/// What the wall shows of the roadmap; None where nothing is on it. `today` is the date.
#[must_use]
pub fn wall_roadmap(workshop: &Workshop, today: NaiveDate) -> Option<WallRoadmap> {
    let mut items = workshop.roadmap_items_by_number();
    if items.is_empty() {
        return None;
    }
    items.sort_by_key(|item| (item.text.stage, item.text.start_day, item.number));
    let found = workshop.roadmap_sheet();
    let told = |language| workshop.roadmap_told(&found, &|name| may_be_named(workshop, name), language);
    let since = |start: NaiveDate| u32::try_from((today - start).num_days()).unwrap_or(0);
    let shown = if items.len() > ROWS { &[] } else { items.as_slice() };
    Some(WallRoadmap {
        finding: Bilingual { en: told(Language::En), zh: told(Language::ZhCn) },
        stages: found.frame.stages.iter().map(|frame| stage(frame, &items)).collect(),
        items: bars(shown, &found),
        count: u32::try_from(items.len()).unwrap_or(u32::MAX),
        today: found.frame.start.map(since).or(found.frame.day),
        conflicts: found.conflict_count,
    })
}

fn bars(items: &[RoadmapItem], found: &RoadmapSheet) -> Vec<WallRoadmapItem> {
    let critical: BTreeSet<_> = found.critical_path.iter().collect();
    let clashes: BTreeSet<_> = found.conflicts.iter().flat_map(|one| [one.first, one.second]).collect();
    let bar = |item: &RoadmapItem| WallRoadmapItem {
        id: item.id,
        title: item.text.title.clone(),
        kind: item.text.kind,
        state: item.text.state,
        start_day: item.text.start_day,
        end_day: item.text.end_day,
        is_critical: critical.contains(&item.id),
        is_clash: clashes.contains(&item.id),
    };
    items.iter().map(bar).collect()
}

fn stage(frame: &StageFrame, items: &[RoadmapItem]) -> WallRoadmapStage {
    let own = || items.iter().filter(|item| item.text.stage == frame.stage);
    let count = |state: WorkState| {
        u32::try_from(own().filter(|item| item.text.state == state).count()).unwrap_or(u32::MAX)
    };
    let mut left: Vec<&RoadmapItem> = own().filter(|item| item.text.state != WorkState::Done).collect();
    left.sort_by_key(|item| (item.text.end_day, item.number));
    let next = left.iter().take(NEXT);
    let open = frame.must_be_true.iter().filter(|condition| !condition.met);
    WallRoadmapStage {
        stage: frame.stage,
        from_day: frame.from_day,
        to_day: frame.to_day,
        done: count(WorkState::Done),
        working: count(WorkState::Working),
        count: u32::try_from(own().count()).unwrap_or(u32::MAX),
        open: open.take(OPEN).map(|condition| condition.text.clone()).collect(),
        next: next.map(|item| WallNext { title: item.text.title.clone(), day: item.text.end_day }).collect(),
    }
}
