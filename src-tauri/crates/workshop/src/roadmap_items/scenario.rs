//! Days that are kept beside those of the roadmap, so that two ways can be compared.

use super::{ITEM_LIMIT, ItemDays, RoadmapFrame, RoadmapItem, RoadmapScenario};
use crate::change::Change;
use crate::{Refusal, Workshop, text};
use std::collections::BTreeMap;

/// Keeps the days of all items under a name, in the place of those that were kept before.
///
/// # Refusals
/// [`Refusal::NotFound`] for an empty roadmap, and what [`crate::text`] refuses.
pub(crate) fn keep_days(workshop: &Workshop, name: &str) -> Result<Vec<Change>, Refusal> {
    let days = days_of(&workshop.roadmap_items_by_number());
    if days.is_empty() {
        return Err(Refusal::NotFound);
    }
    let scenario = Some(RoadmapScenario { name: text::title(name)?, days });
    Ok(vec![Change::put(RoadmapFrame { scenario, ..workshop.roadmap_frame_or_default() })])
}

/// Forgets the days that were kept.
///
/// # Refusals
/// [`Refusal::NotFound`] where none were.
pub(crate) fn forget_days(workshop: &Workshop) -> Result<Vec<Change>, Refusal> {
    kept(workshop)?;
    Ok(vec![Change::put(RoadmapFrame { scenario: None, ..workshop.roadmap_frame_or_default() })])
}

/// Puts all items on the days that were kept, and keeps those that they lay on. Items that came later stay where they are.
///
/// # Refusals
/// [`Refusal::NotFound`] where none were kept.
pub(crate) fn swap_days(workshop: &Workshop) -> Result<Vec<Change>, Refusal> {
    let kept = kept(workshop)?;
    let mut all = workshop.roadmap_items_by_number();
    let scenario = Some(RoadmapScenario { name: kept.name.clone(), days: days_of(&all) });
    let days: BTreeMap<_, _> = kept.days.iter().map(|one| (one.id, one)).collect();
    for item in &mut all {
        if let Some(days) = days.get(&item.id) {
            (item.text.start_day, item.text.end_day) = (days.start_day, days.end_day);
        }
    }
    let mut changes = super::edits::settled(workshop, all)?;
    changes.push(Change::put(RoadmapFrame { scenario, ..workshop.roadmap_frame_or_default() }));
    Ok(changes)
}

/// Days that were kept, as a workshop keeps them.
///
/// # Refusals
/// [`Refusal::TooMany`], [`Refusal::OutOfRange`], [`Refusal::ItemEndsFirst`], and what [`crate::text`] refuses.
pub(crate) fn checked_scenario(wish: &RoadmapScenario) -> Result<RoadmapScenario, Refusal> {
    if wish.days.len() > ITEM_LIMIT {
        return Err(Refusal::TooMany { limit: ITEM_LIMIT });
    }
    wish.days.iter().try_for_each(|one| super::edits::days(one.start_day, one.end_day))?;
    Ok(RoadmapScenario { name: text::title(&wish.name)?, days: wish.days.clone() })
}

fn kept(workshop: &Workshop) -> Result<&RoadmapScenario, Refusal> {
    workshop.roadmap_frame().and_then(|frame| frame.scenario.as_ref()).ok_or(Refusal::NotFound)
}

pub(super) fn days_of(items: &[RoadmapItem]) -> Vec<ItemDays> {
    let days = |item: &RoadmapItem| ItemDays {
        id: item.id,
        start_day: item.text.start_day,
        end_day: item.text.end_day,
    };
    items.iter().map(days).collect()
}
