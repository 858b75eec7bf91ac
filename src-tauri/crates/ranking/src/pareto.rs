//! The Pareto front: what nothing else beats on both axes.

use std::cmp::Ordering;

/// For each `(value, cost)` whether no other point is at least as valuable and at most as dear, and
/// strictly better in one of the two (method 2.6).
///
/// Points in the same place are kept or dropped together. A point that is not a number is not on
/// the front and beats nobody. Takes O(n log n).
pub fn front(points: &[(f64, f64)]) -> Vec<bool> {
    let mut best_first: Vec<usize> = (0..points.len()).filter(|&index| is_number(points[index])).collect();
    best_first.sort_by(|&a, &b| {
        let ((value_a, cost_a), (value_b, cost_b)) = (points[a], points[b]);
        // Not total_cmp: 0 and -0 are the same place.
        let order = value_b.partial_cmp(&value_a).zip(cost_a.partial_cmp(&cost_b));
        order.map_or(Ordering::Equal, |(by_value, by_cost)| by_value.then(by_cost))
    });

    let mut on_front = vec![false; points.len()];
    let mut last_kept: Option<(f64, f64)> = None;
    for index in best_first {
        let (value, cost) = points[index];
        // All points seen so far are at least as valuable, and the last one kept is their cheapest.
        let is_kept = last_kept.is_none_or(|kept| cost < kept.1 || kept == (value, cost));
        if is_kept {
            last_kept = Some((value, cost));
        }
        on_front[index] = is_kept;
    }
    on_front
}

fn is_number((value, cost): (f64, f64)) -> bool {
    !value.is_nan() && !cost.is_nan()
}
