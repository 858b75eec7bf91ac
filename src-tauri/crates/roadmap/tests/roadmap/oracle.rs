//! The same, slow and obvious.

use roadmap::{Item, LAST_DAY, Moved, Resource};
use std::collections::BTreeSet;

/// Days of the longest chain that ends with an item: every chain is walked.
pub(crate) fn longest_chain(items: &[Item], place: usize) -> u64 {
    let before = items[place].needs.iter().map(|need| longest_chain(items, *need)).max().unwrap_or(0);
    before + u64::from(items[place].ends - items[place].starts)
}

/// First, second, whether too early, what is shared: each two looked at by themselves, day by day.
pub(crate) fn conflicts(items: &[Item]) -> BTreeSet<(usize, usize, bool, Vec<Resource>)> {
    let mut found = BTreeSet::new();
    for one in 0..items.len() {
        for other in one + 1..items.len() {
            let (left, right) = (&items[one], &items[other]);
            if left.is_done || right.is_done {
                continue;
            }
            let early = (left.needs.contains(&other) && left.starts < right.ends)
                || (right.needs.contains(&one) && right.starts < left.ends);
            let days = |item: &Item| (item.starts..item.ends).collect::<BTreeSet<u32>>();
            let same_day = days(left).intersection(&days(right)).next().is_some();
            let takes = |item: &Item| item.takes.iter().copied().collect::<BTreeSet<Resource>>();
            let shared: Vec<Resource> = takes(left).intersection(&takes(right)).copied().collect();
            let shared = if same_day { shared } else { Vec::new() };
            if early || !shared.is_empty() {
                found.insert((one, other, early, shared));
            }
        }
    }
    found
}

/// Pushes one item at a time by one day, until nobody waits less than before. None if one leaves the roadmap.
pub(crate) fn moved(items: &[Item], item: usize, starts: u32, ends: u32) -> Option<Vec<Moved>> {
    let mut now: Vec<(u32, u32)> = items.iter().map(|item| (item.starts, item.ends)).collect();
    now[item] = (starts, ends);
    loop {
        let too_early = |place: &usize| {
            *place != item
                && !items[*place].is_done
                && items[*place].needs.iter().any(|need| {
                    let left_standing = i64::from(items[*need].ends) - i64::from(items[*place].starts);
                    i64::from(now[*place].0) < i64::from(now[*need].1) - left_standing.max(0)
                })
        };
        let Some(place) = (0..items.len()).find(too_early) else { break };
        now[place] = (now[place].0 + 1, now[place].1 + 1);
        if now[place].1 > LAST_DAY {
            return None;
        }
    }
    let days = |place: usize| Moved { item: place, starts: now[place].0, ends: now[place].1 };
    let is_other = |place: &usize| *place == item || now[*place].0 != items[*place].starts;
    Some((0..items.len()).filter(is_other).map(days).collect())
}
