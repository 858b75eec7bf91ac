//! What cannot be as it stands.

use crate::Roadmap;
use crate::item::Resource;
use std::collections::BTreeMap;

/// Two items that are in each other's way. Neither is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The one that begins first, or that the other needs.
    pub first: usize,
    /// The other.
    pub second: usize,
    /// The second begins before the first, which it needs, is done.
    pub begins_too_early: bool,
    /// What both take at the same time, in order.
    pub shared: Vec<Resource>,
    /// From this day.
    pub from: u32,
    /// To this day.
    pub to: u32,
}

impl Roadmap {
    /// Every two items that are in each other's way, by the day it begins, then as they were given.
    ///
    /// An item that begins before what it needs is done, and items that take the same at the same time; the same two only
    /// once, whatever the reasons.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut found: BTreeMap<(usize, usize), Conflict> = BTreeMap::new();
        for (second, item) in self.items.iter().enumerate().filter(|(_, item)| !item.is_done) {
            for &first in item.needs.iter().filter(|need| !self.items[**need].is_done) {
                let to = self.items[first].ends;
                if item.starts < to {
                    let early = Conflict {
                        first,
                        second,
                        begins_too_early: true,
                        shared: Vec::new(),
                        from: item.starts,
                        to,
                    };
                    found.insert(pair(first, second), early);
                }
            }
        }
        for (resource, mut items) in self.taken() {
            items.sort_unstable_by_key(|place| (self.items[*place].starts, *place));
            for (at, &first) in items.iter().enumerate() {
                let ends = self.items[first].ends;
                let beside = items[at + 1..].iter().take_while(|place| self.items[**place].starts < ends);
                for &second in beside {
                    let (from, to) = (self.items[second].starts, ends.min(self.items[second].ends));
                    if from < to {
                        let of_two = || Conflict {
                            first,
                            second,
                            begins_too_early: false,
                            shared: Vec::new(),
                            from,
                            to,
                        };
                        let conflict = found.entry(pair(first, second)).or_insert_with(of_two);
                        conflict.shared.push(resource);
                    }
                }
            }
        }
        let mut found: Vec<Conflict> = found.into_values().collect();
        found.sort_by_key(|conflict| (conflict.from, conflict.first, conflict.second));
        found
    }

    /// Who and what is taken by items that are not done, each item once.
    fn taken(&self) -> BTreeMap<Resource, Vec<usize>> {
        let mut taken: BTreeMap<Resource, Vec<usize>> = BTreeMap::new();
        for (place, item) in self.items.iter().enumerate().filter(|(_, item)| !item.is_done) {
            for resource in &item.takes {
                let items = taken.entry(*resource).or_default();
                if items.last() != Some(&place) {
                    items.push(place);
                }
            }
        }
        taken
    }
}

fn pair(one: usize, other: usize) -> (usize, usize) {
    (one.min(other), one.max(other))
}
