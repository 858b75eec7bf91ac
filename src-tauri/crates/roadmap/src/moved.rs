//! What moves with what.

use crate::Roadmap;
use crate::item::{LAST_DAY, RoadmapError};

/// An item on other days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub item: usize,
    /// The day it would begin.
    pub starts: u32,
    /// The day it would be done.
    pub ends: u32,
}

impl Roadmap {
    /// What would move if one item lay on other days: first that item, then those that wait for it, in an order in which
    /// they can be moved.
    ///
    /// Those behind go just as far as they must, keep their length, and never come forward. One that begins before what
    /// it needs is done was left so on purpose, and stays as much before it. What is done stays.
    ///
    /// # Errors
    /// [`RoadmapError::Unknown`] without such an item, [`RoadmapError::Days`] for the item that would end before it begins
    /// or leave 0..=[`LAST_DAY`].
    pub fn moved(&self, item: usize, starts: u32, ends: u32) -> Result<Vec<Moved>, RoadmapError> {
        if item >= self.items.len() {
            return Err(RoadmapError::Unknown(item));
        }
        if starts > ends || ends > LAST_DAY {
            return Err(RoadmapError::Days(item));
        }
        let mut now: Vec<Option<Moved>> = vec![None; self.items.len()];
        now[item] = Some(Moved { item, starts, ends });
        let mut moved = vec![Moved { item, starts, ends }];
        for &place in self.order.iter().filter(|place| **place != item) {
            let there = &self.items[place];
            if there.is_done {
                continue;
            }
            let waits_until = |need: &usize| {
                let ends = now[*need]?.ends;
                let overlap = self.items[*need].ends.saturating_sub(there.starts);
                Some(ends.saturating_sub(overlap))
            };
            let starts = there.needs.iter().filter_map(waits_until).fold(there.starts, u32::max);
            if starts == there.starts {
                continue;
            }
            let ends = starts + there.length();
            if ends > LAST_DAY {
                return Err(RoadmapError::Days(place));
            }
            now[place] = Some(Moved { item: place, starts, ends });
            moved.push(Moved { item: place, starts, ends });
        }
        Ok(moved)
    }
}
