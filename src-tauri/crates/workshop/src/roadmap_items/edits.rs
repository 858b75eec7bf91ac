//! Writing on the roadmap.

use super::bars::Bars;
use super::{
    ITEM_LIMIT, LeftStanding, NewRoadmapItem, RoadmapFrame, RoadmapItem, RoadmapItemText, RoadmapStage,
    StageCondition, StageFrame, checked_scenario, checked_signature,
};
use crate::change::{Change, Key};
use crate::ids::RoadmapItemId;
use crate::model_choice::own_id;
use crate::quick_win_plan::{in_calendar, shortened};
use crate::{Refusal, Workshop, one_owner, text};
use roadmap::{LAST_DAY, Moved, RoadmapError};
use std::collections::BTreeSet;

/// Most items that one waits for.
const NEEDS_LIMIT: usize = 40;
/// Most conditions of a stage.
const CONDITION_LIMIT: usize = 12;

/// Puts items on the roadmap, or writes on those that are there.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case or item to wait for; [`Refusal::AlreadyThere`] for what comes twice;
/// [`Refusal::OutOfRange`] for days outside 0..3,650; [`Refusal::ItemEndsFirst`]; [`Refusal::TwoOwners`];
/// [`Refusal::TaskCircle`] for items that wait for each other; [`Refusal::TooMany`]; and what [`crate::text`] refuses.
pub(crate) fn put(workshop: &Workshop, wishes: &[NewRoadmapItem]) -> Result<Vec<Change>, Refusal> {
    let named: BTreeSet<RoadmapItemId> = wishes.iter().map(|wish| wish.id).collect();
    if named.len() < wishes.len() {
        return Err(Refusal::AlreadyThere);
    }
    let mut all = workshop.roadmap_items_by_number();
    let mut next = all.last().map_or(1, |item| item.number.saturating_add(1));
    for wish in wishes {
        let text = checked(&wish.text)?;
        if let Some(case) = text.use_case {
            workshop.use_case(case)?;
        }
        one_owner::check(workshop, &text.owner)?;
        if let Some(row) = all.iter_mut().find(|item| item.id == wish.id) {
            row.text = text;
        } else {
            all.push(RoadmapItem { id: wish.id, number: next, text, left_standing: Vec::new() });
            next = next.saturating_add(1);
        }
    }
    if all.len() > ITEM_LIMIT {
        return Err(Refusal::TooMany { limit: ITEM_LIMIT });
    }
    let there: BTreeSet<RoadmapItemId> = all.iter().map(|item| item.id).collect();
    if all.iter().flat_map(|item| &item.text.depends_on).any(|need| !there.contains(need)) {
        return Err(Refusal::NotFound);
    }
    settled(workshop, all)
}

/// Puts an item on other days; those that wait for it go along where that is wished, as far as they must.
///
/// # Refusals
/// [`Refusal::NotFound`], and as [`put`] for days.
pub(crate) fn move_item(
    workshop: &Workshop,
    id: RoadmapItemId,
    (start_day, end_day): (u32, u32),
    along: bool,
) -> Result<Vec<Change>, Refusal> {
    let moved = workshop.roadmap_moved(id, start_day, end_day)?;
    let mut all = workshop.roadmap_items_by_number();
    for (id, moved) in moved.iter().take(if along { moved.len() } else { 1 }) {
        if let Some(row) = all.iter_mut().find(|item| item.id == *id) {
            (row.text.start_day, row.text.end_day) = (moved.starts, moved.ends);
        }
    }
    settled(workshop, all)
}

/// Says why two items that are in each other's way stay so; an empty reason takes that back.
///
/// # Refusals
/// [`Refusal::NotFound`] for items that are not there, or not in each other's way, and what [`crate::text`] refuses.
pub(crate) fn leave_standing(
    workshop: &Workshop,
    (one, other): (RoadmapItemId, RoadmapItemId),
    reason: &str,
) -> Result<Vec<Change>, Refusal> {
    let reason = text::line(reason)?;
    let mut all = workshop.roadmap_items_by_number();
    let bars = Bars::of_any(all.iter().collect());
    let (first, second) = bars.place_of(one).zip(bars.place_of(other)).ok_or(Refusal::NotFound)?;
    let is_it = |found: &roadmap::Conflict| {
        (found.first, found.second) == (first, second) || (found.second, found.first) == (first, second)
    };
    let conflict = bars.roadmap.conflicts().into_iter().find(is_it).ok_or(Refusal::NotFound)?;
    let pair = [one, other];
    for item in all.iter_mut().filter(|item| pair.contains(&item.id)) {
        item.left_standing.retain(|standing| !pair.contains(&standing.with));
    }
    let with = all.get(conflict.first).map(|item| item.id);
    if let (false, Some(with), Some(item)) = (reason.is_empty(), with, all.get_mut(conflict.second)) {
        item.left_standing.push(LeftStanding { with, reason });
    }
    settled(workshop, all)
}

/// Takes an item off the roadmap: nothing waits for it any more.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, id: RoadmapItemId) -> Result<Vec<Change>, Refusal> {
    workshop.roadmap_item(id).ok_or(Refusal::NotFound)?;
    let others = workshop.roadmap_items_by_number().into_iter().filter(|item| item.id != id);
    let others = others.map(|item| item.without(|_| false, |other| other == id).unwrap_or(item));
    let mut changes = settled(workshop, others.collect())?;
    changes.push(Change::Gone(Key::RoadmapItem(id)));
    Ok(changes)
}

/// Says when the roadmap begins, how long its stages last, and what must be true before each is left. Days that were kept
/// beside it stay, and so does who signed it.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for days and years, [`Refusal::ItemEndsFirst`] for a stage that does, [`Refusal::NotFound`] unless
/// the stages are all three in their order, [`Refusal::TooMany`], and what [`crate::text`] refuses.
pub(crate) fn set_frame(workshop: &Workshop, frame: &RoadmapFrame) -> Result<Vec<Change>, Refusal> {
    let RoadmapFrame { scenario, signed, .. } = workshop.roadmap_frame_or_default();
    Ok(vec![Change::put(RoadmapFrame { scenario, signed, ..checked_frame(frame)? })])
}

/// An item as a workshop keeps it.
///
/// # Refusals
/// As [`put`], but for what it names.
pub(crate) fn checked_item(row: &RoadmapItem) -> Result<RoadmapItem, Refusal> {
    let standing = |standing: &LeftStanding| {
        Ok(LeftStanding { with: standing.with, reason: text::title(&standing.reason)? })
    };
    let left_standing = row.left_standing.iter().map(standing).collect::<Result<_, _>>()?;
    Ok(RoadmapItem { text: checked(&row.text)?, left_standing, ..*row })
}

/// What the roadmap stands in, as a workshop keeps it.
///
/// # Refusals
/// As [`set_frame`].
pub(crate) fn checked_frame(frame: &RoadmapFrame) -> Result<RoadmapFrame, Refusal> {
    frame.start.map_or(Ok(()), in_calendar)?;
    frame.day.map_or(Ok(()), |day| days(day, day))?;
    if !frame.stages.iter().map(|one| one.stage).eq(RoadmapStage::ALL) {
        return Err(Refusal::NotFound);
    }
    let stages = frame.stages.iter().map(checked_stage).collect::<Result<_, _>>()?;
    let scenario = frame.scenario.as_ref().map(checked_scenario).transpose()?;
    let signed = frame.signed.as_ref().map(checked_signature).transpose()?;
    Ok(RoadmapFrame { stages, scenario, signed, start: frame.start, day: frame.day })
}

fn checked_stage(wish: &StageFrame) -> Result<StageFrame, Refusal> {
    days(wish.from_day, wish.to_day)?;
    if wish.must_be_true.len() > CONDITION_LIMIT {
        return Err(Refusal::TooMany { limit: CONDITION_LIMIT });
    }
    let condition = |one: &StageCondition| Ok(StageCondition { text: text::title(&one.text)?, met: one.met });
    let must_be_true = wish.must_be_true.iter().map(condition).collect::<Result<_, _>>()?;
    Ok(StageFrame { must_be_true, ..wish.clone() })
}

fn checked(wish: &RoadmapItemText) -> Result<RoadmapItemText, Refusal> {
    days(wish.start_day, wish.end_day)?;
    if wish.depends_on.len() > NEEDS_LIMIT {
        return Err(Refusal::TooMany { limit: NEEDS_LIMIT });
    }
    if wish.depends_on.iter().collect::<BTreeSet<_>>().len() < wish.depends_on.len() {
        return Err(Refusal::AlreadyThere);
    }
    Ok(RoadmapItemText {
        title: text::title(&wish.title)?,
        owner: text::line(&wish.owner)?,
        enabler: if wish.enabler.is_empty() { String::new() } else { own_id(&wish.enabler)? },
        component: text::line(&wish.component)?,
        ..wish.clone()
    })
}

pub(super) fn days(from: u32, to: u32) -> Result<(), Refusal> {
    if from > LAST_DAY || to > LAST_DAY {
        Err(Refusal::OutOfRange { lowest: 0, highest: LAST_DAY })
    } else if from > to {
        Err(Refusal::ItemEndsFirst)
    } else {
        Ok(())
    }
}

/// What it takes to come to these items: nothing waits for itself, and what was left standing is forgotten where nothing is in
/// the way any more.
pub(super) fn settled(workshop: &Workshop, mut all: Vec<RoadmapItem>) -> Result<Vec<Change>, Refusal> {
    let bars = Bars::new(all.iter().collect()).map_err(|error| refusal(&error, &all))?;
    let in_the_way: BTreeSet<(RoadmapItemId, RoadmapItemId)> = bars
        .roadmap
        .conflicts()
        .iter()
        .filter_map(|found| Some((bars.items.get(found.first)?.id, bars.items.get(found.second)?.id)))
        .collect();
    for item in &mut all {
        let id = item.id;
        item.left_standing
            .retain(|one| in_the_way.contains(&(id, one.with)) || in_the_way.contains(&(one.with, id)));
    }
    let changed = all.into_iter().filter(|item| workshop.roadmap_item(item.id) != Some(item));
    Ok(changed.map(Change::put).collect())
}

fn refusal(error: &RoadmapError, all: &[RoadmapItem]) -> Refusal {
    match error {
        RoadmapError::Days(_) => Refusal::OutOfRange { lowest: 0, highest: LAST_DAY },
        RoadmapError::Unknown(_) => Refusal::NotFound,
        RoadmapError::Circle(way) => {
            let first = way.first().into_iter();
            let named = way.iter().chain(first).filter_map(|place| all.get(*place));
            let names: Vec<String> = named.map(|item| shortened(&item.text.title)).collect();
            Refusal::TaskCircle { way: names.join(" → ") }
        }
    }
}

impl Workshop {
    /// All items of the roadmap, in the order in which they came.
    #[must_use]
    pub fn roadmap_items_by_number(&self) -> Vec<RoadmapItem> {
        let mut items: Vec<RoadmapItem> = self.roadmap_items().cloned().collect();
        items.sort_by_key(|item| (item.number, item.id));
        items
    }

    /// What would move if an item lay on other days, first that item.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`]; [`Refusal::OutOfRange`] for days off the roadmap, also of one that would have to go along;
    /// [`Refusal::ItemEndsFirst`].
    pub(super) fn roadmap_moved(
        &self,
        id: RoadmapItemId,
        start_day: u32,
        end_day: u32,
    ) -> Result<Vec<(RoadmapItemId, Moved)>, Refusal> {
        days(start_day, end_day)?;
        let all = self.roadmap_items_by_number();
        let bars = Bars::of_any(all.iter().collect());
        let place = bars.place_of(id).ok_or(Refusal::NotFound)?;
        let moved = bars.roadmap.moved(place, start_day, end_day).map_err(|error| refusal(&error, &all))?;
        Ok(moved.into_iter().filter_map(|one| Some((bars.items.get(one.item)?.id, one))).collect())
    }
}
