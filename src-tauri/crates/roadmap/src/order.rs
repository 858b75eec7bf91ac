//! What comes after what.

use crate::item::Item;
use std::collections::VecDeque;

/// Every item once, each after what it needs (Kahn 1962); as they were given where nothing is needed.
///
/// # Errors
/// A circle: each of these needs the next one, and the last one needs the first.
pub(crate) fn order(items: &[Item], needed_by: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut waits_for = vec![0_usize; items.len()];
    for others in needed_by {
        others.iter().for_each(|other| waits_for[*other] += 1);
    }
    let mut ready: VecDeque<usize> = (0..items.len()).filter(|place| waits_for[*place] == 0).collect();
    let mut order = Vec::with_capacity(items.len());
    while let Some(place) = ready.pop_front() {
        order.push(place);
        for other in &needed_by[place] {
            waits_for[*other] -= 1;
            if waits_for[*other] == 0 {
                ready.push_back(*other);
            }
        }
    }
    if order.len() == items.len() { Ok(order) } else { Err(circle(items, &waits_for)) }
}

/// A circle among those that wait for ever: following what each needs among them has to come back to one.
fn circle(items: &[Item], waits_for: &[usize]) -> Vec<usize> {
    let needs = |place: usize| items[place].needs.iter().copied().find(|need| waits_for[*need] > 0);
    let mut way = Vec::new();
    let mut next = (0..items.len()).find(|place| waits_for[*place] > 0);
    while let Some(place) = next {
        if let Some(at) = way.iter().position(|other| *other == place) {
            return way.split_off(at);
        }
        way.push(place);
        next = needs(place);
    }
    way
}
