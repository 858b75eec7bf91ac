//! Who stands behind the roadmap: signed by name, with the days as they were then.

use super::scenario::days_of;
use super::{ITEM_LIMIT, ItemDays, RoadmapFrame};
use crate::change::Change;
use crate::{Refusal, Workshop, text};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// That somebody stands behind the roadmap as it was then. It stays when items change: what changed since is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadmapSignature {
    /// Who, one line.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What was signed: the days of all items as they were then; of items that are gone, too.
    pub days: Vec<ItemDays>,
}

/// Signs the roadmap as it is, in the place of a signature before; an empty name takes it back.
///
/// # Refusals
/// [`Refusal::NotFound`] for an empty roadmap, and what [`crate::text`] refuses.
pub(crate) fn sign(workshop: &Workshop, by: &str, now: DateTime<Utc>) -> Result<Vec<Change>, Refusal> {
    let days = days_of(&workshop.roadmap_items_by_number());
    let by = text::line(by)?;
    if days.is_empty() && !by.is_empty() {
        return Err(Refusal::NotFound);
    }
    let signed = (!by.is_empty()).then(|| RoadmapSignature { by, at: now.trunc_subsecs(3), days });
    Ok(vec![Change::put(RoadmapFrame { signed, ..workshop.roadmap_frame_or_default() })])
}

/// A signature as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::TooMany`], [`Refusal::OutOfRange`], [`Refusal::ItemEndsFirst`], and what [`crate::text`] refuses.
pub(crate) fn checked_signature(wish: &RoadmapSignature) -> Result<RoadmapSignature, Refusal> {
    if wish.days.len() > ITEM_LIMIT {
        return Err(Refusal::TooMany { limit: ITEM_LIMIT });
    }
    crate::quick_win_plan::in_calendar(wish.at.date_naive())?;
    wish.days.iter().try_for_each(|one| super::edits::days(one.start_day, one.end_day))?;
    Ok(RoadmapSignature { by: text::title(&wish.by)?, ..wish.clone() })
}

impl Workshop {
    /// How many items are not as they were signed: on other days, new, or gone. 0 where nobody signed.
    pub(super) fn roadmap_changed_since_signed(&self) -> u32 {
        let Some(signed) = self.roadmap_frame().and_then(|frame| frame.signed.as_ref()) else { return 0 };
        let mut then: BTreeMap<_, _> = signed.days.iter().map(|one| (one.id, *one)).collect();
        let now = days_of(&self.roadmap_items_by_number());
        let other = now.into_iter().filter(|one| then.remove(&one.id) != Some(*one)).count();
        u32::try_from(other.saturating_add(then.len())).unwrap_or(u32::MAX)
    }
}
