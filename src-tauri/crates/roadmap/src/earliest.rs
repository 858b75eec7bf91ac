//! As soon as possible.

use crate::Roadmap;

impl Roadmap {
    /// The day each item begins, and the day it is done, if it begins as soon as what it needs is done and on day 0
    /// without needs. Its own days only say how long it lasts.
    #[must_use]
    pub fn earliest(&self) -> Vec<(u32, u32)> {
        let mut days = vec![(0_u32, 0_u32); self.items.len()];
        for &place in &self.order {
            let item = &self.items[place];
            let starts = item.needs.iter().map(|need| days[*need].1).max().unwrap_or(0);
            days[place] = (starts, starts.saturating_add(item.length()));
        }
        days
    }
}
