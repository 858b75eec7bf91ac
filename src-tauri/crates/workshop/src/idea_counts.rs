//! What adding an idea, moving one and telling how many are hidden would otherwise have to count anew: each costs the
//! same on a full board.

use crate::{Idea, LaneId, ThemeId};
use std::collections::HashMap;

/// Follows all ideas of a workshop.
#[derive(Clone, Debug, Default)]
pub(crate) struct IdeaCounts {
    /// The highest number an idea has had.
    last_number: u32,
    /// The highest place in each lane so far.
    last_places: HashMap<LaneId, i64>,
    /// Ideas that wait for the reveal.
    hidden: HashMap<LaneId, u32>,
    /// Ideas in each theme, also those that are part of another card; themes without any are left out.
    in_themes: HashMap<ThemeId, u32>,
}

impl IdeaCounts {
    /// The highest number an idea has had.
    pub(crate) fn last_number(&self) -> u32 {
        self.last_number
    }

    /// The highest place in a lane so far.
    pub(crate) fn last_place(&self, lane: LaneId) -> i64 {
        self.last_places.get(&lane).copied().unwrap_or(0)
    }

    /// How many ideas of each lane wait for the reveal; lanes where none waits are left out.
    pub(crate) fn hidden(&self) -> impl Iterator<Item = (LaneId, u32)> + '_ {
        self.hidden.iter().map(|(lane, count)| (*lane, *count)).filter(|(_, count)| *count > 0)
    }

    /// How many ideas are in a theme, also those that are part of another card.
    pub(crate) fn in_theme(&self, theme: ThemeId) -> u32 {
        self.in_themes.get(&theme).copied().unwrap_or(0)
    }

    /// An idea is there now.
    pub(crate) fn come(&mut self, idea: &Idea) {
        self.last_number = self.last_number.max(idea.number);
        let last = self.last_places.entry(idea.lane).or_default();
        *last = idea.place.max(*last);
        *self.hidden.entry(idea.lane).or_default() += u32::from(!idea.revealed);
        if let Some(theme) = idea.theme {
            *self.in_themes.entry(theme).or_default() += 1;
        }
    }

    /// An idea is gone, or another form of it has come.
    pub(crate) fn go(&mut self, idea: &Idea) {
        if let Some(count) = self.hidden.get_mut(&idea.lane).filter(|_| !idea.revealed) {
            *count = count.saturating_sub(1);
        }
        let Some(theme) = idea.theme else { return };
        if let Some(count) = self.in_themes.get_mut(&theme) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.in_themes.remove(&theme);
            }
        }
    }
}
