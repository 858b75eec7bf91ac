//! Roadmap: what has to be done before what, what is in the way of what, and what moves with what.
//!
//! Numbers in, numbers out: no texts, no clock, no file. Items are called by their place in a list, days are counted from
//! the day the roadmap begins. No input makes this crate panic.
//!
//! - [`Item`] is a bar on the roadmap: days, whom and what it takes, and what has to be done before;
//! - [`Roadmap`] holds items whose dependencies make no circle;
//! - [`Roadmap::critical_path`] is the longest chain of days, [`Roadmap::conflicts`] is what cannot be as it stands,
//!   [`Roadmap::moved`] is what would move if one item did, [`Roadmap::earliest`] is all as soon as possible.
//!
//! Written by hand: graph libraries bring an order and longest paths, but a roadmap is mostly its rules about days.

mod conflict;
mod critical_path;
mod earliest;
mod item;
mod moved;
mod order;

pub use conflict::Conflict;
pub use item::{Item, LAST_DAY, Resource, RoadmapError};
pub use moved::Moved;

/// Items, in an order in which each comes after what it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roadmap {
    items: Vec<Item>,
    /// Every item once, each after what it needs.
    order: Vec<usize>,
    /// By item: those that need it, in order, each once.
    needed_by: Vec<Vec<usize>>,
}

impl Roadmap {
    /// A roadmap of these items.
    ///
    /// # Errors
    /// [`RoadmapError::Days`] for an item that ends before it begins or leaves 0..=[`LAST_DAY`],
    /// [`RoadmapError::Unknown`] for one that needs what is not there, [`RoadmapError::Circle`] for items that need each
    /// other.
    pub fn new(items: Vec<Item>) -> Result<Self, RoadmapError> {
        for (place, item) in items.iter().enumerate() {
            if item.starts > item.ends || item.ends > LAST_DAY {
                return Err(RoadmapError::Days(place));
            }
            if item.needs.iter().any(|need| *need >= items.len()) {
                return Err(RoadmapError::Unknown(place));
            }
        }
        let mut needed_by = vec![Vec::new(); items.len()];
        for (place, item) in items.iter().enumerate() {
            for need in &item.needs {
                let others: &mut Vec<usize> = &mut needed_by[*need];
                if others.last() != Some(&place) {
                    others.push(place);
                }
            }
        }
        let order = order::order(&items, &needed_by).map_err(RoadmapError::Circle)?;
        Ok(Self { items, order, needed_by })
    }

    /// The items, as they were given.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }
}
