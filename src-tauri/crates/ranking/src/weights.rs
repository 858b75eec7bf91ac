//! Weights: from what people entered to shares that sum to 1 on each side.

use crate::model::{Criterion, Side};

/// Shares of one side's weights, summing to 1 (method 2.1).
///
/// What is negative or not finite counts as 0. When nothing is left the shares are equal.
pub fn normalised(entered: &[f64]) -> Vec<f64> {
    let largest = entered.iter().copied().map(sound).fold(0.0, f64::max);
    if largest == 0.0 {
        return vec![1.0 / entered.len() as f64; entered.len()];
    }
    // Divided by the largest first, so that no sum overflows.
    let relative: Vec<f64> = entered.iter().map(|&weight| sound(weight) / largest).collect();
    let sum: f64 = relative.iter().sum();
    relative.iter().map(|weight| weight / sum).collect()
}

/// Shares of all criteria, each within its own side, in the order of the criteria.
///
/// A criterion for which `entered` holds no weight has 0; weights beyond the last criterion are
/// ignored.
pub fn within_sides(criteria: &[Criterion], entered: &[f64]) -> Vec<f64> {
    let sides: Vec<Side> = criteria.iter().map(|criterion| criterion.side).collect();
    within(&sides, entered)
}

/// The same of criteria of which only the sides are known.
pub(crate) fn within(sides: &[Side], entered: &[f64]) -> Vec<f64> {
    let mut shares = vec![0.0; sides.len()];
    for side in [Side::Value, Side::Cost] {
        let members: Vec<usize> = (0..sides.len()).filter(|&index| sides[index] == side).collect();
        let of_side: Vec<f64> = members.iter().map(|&index| entered_at(entered, index)).collect();
        for (&index, share) in members.iter().zip(normalised(&of_side)) {
            shares[index] = share;
        }
    }
    shares
}

/// Sides that have criteria but no weight at all, and therefore fall back to equal weights: the
/// reader must be told.
pub fn zero_sides(criteria: &[Criterion], entered: &[f64]) -> Vec<Side> {
    let is_zero = |side: &Side| {
        let members = members(criteria, *side);
        !members.is_empty() && members.iter().all(|&index| sound(entered_at(entered, index)) == 0.0)
    };
    [Side::Value, Side::Cost].into_iter().filter(is_zero).collect()
}

/// Rank-order-centroid weights of `count` criteria, the most important first (Barron and Barrett
/// 1996): `w(i) = (1/n) sum over j = i..n of 1/j`.
pub fn rank_order_centroid(count: usize) -> Vec<f64> {
    let mut weights = vec![0.0; count];
    let mut tail = 0.0;
    for (index, weight) in weights.iter_mut().enumerate().rev() {
        tail += 1.0 / (index + 1) as f64;
        *weight = tail / count as f64;
    }
    weights
}

/// The group's weights of one side from each person's points: the mean of the individually
/// normalised weights, so that nobody counts more by giving away more points.
///
/// A row gives a person's points in the order of the side's criteria; a short row is filled with 0.
/// A person who gave no points at all has no say. Without any say the weights are equal.
pub fn mean_of_points(rows: &[Vec<f64>], criteria: usize) -> Vec<f64> {
    let mut sums = vec![0.0; criteria];
    for row in rows {
        let points: Vec<f64> = (0..criteria).map(|index| sound(entered_at(row, index))).collect();
        if points.iter().any(|&given| given > 0.0) {
            sums.iter_mut().zip(normalised(&points)).for_each(|(sum, share)| *sum += share);
        }
    }
    normalised(&sums)
}

/// A weight as it counts: what is negative or not finite is 0.
fn sound(weight: f64) -> f64 {
    if weight.is_finite() && weight > 0.0 { weight } else { 0.0 }
}

fn entered_at(entered: &[f64], index: usize) -> f64 {
    entered.get(index).copied().unwrap_or(0.0)
}

fn members(criteria: &[Criterion], side: Side) -> Vec<usize> {
    (0..criteria.len()).filter(|&index| criteria[index].side == side).collect()
}
