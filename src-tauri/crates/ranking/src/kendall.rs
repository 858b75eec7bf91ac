//! Kendall's W: how far raters put the use cases in the same order.
//!
//! For the facilitator's panel and exports only.

use std::cmp::Ordering;

use crate::assessment::{SideSum, score};
use crate::model::{Criterion, Settings, Side};

/// Kendall's coefficient of concordance, corrected for ties (Kendall and Smith 1939; Siegel and
/// Castellan 1988): 0 when the orders have nothing in common, 1 when all are the same.
///
/// `rows` has a row of scores a rater, one place a use case. Only complete raters count: a row of
/// another length than the first complete one, or with a gap or a number that is not finite, is left out.
/// With `m` raters and `n` use cases, `R_i` the sum of the mid-ranks of case `i` and `T` the sum of
/// `t^3 - t` over every group of `t` ties of every rater, `W = (12 sum R_i^2 - 3 m^2 n (n+1)^2) / (m^2 n
/// (n^2 - 1) - m T)`. `None` below two complete raters or two use cases, and when everybody gives
/// everything the same.
pub fn concordance(rows: &[Vec<Option<f64>>]) -> Option<f64> {
    let complete: Vec<Vec<f64>> = rows.iter().filter_map(|row| complete(row)).collect();
    let cases = complete.first()?.len();
    let complete: Vec<&Vec<f64>> = complete.iter().filter(|row| row.len() == cases).collect();
    if complete.len() < 2 || cases < 2 {
        return None;
    }
    let (raters, n) = (complete.len() as f64, cases as f64);
    let (mut sums, mut ties) = (vec![0.0; cases], 0.0);
    for row in complete {
        sums.iter_mut().zip(mid_ranks(row)).for_each(|(sum, rank)| *sum += rank);
        ties += tie_correction(row);
    }
    let squares: f64 = sums.iter().map(|sum| sum * sum).sum();
    let spread = 12.0 * squares - 3.0 * raters * raters * n * (n + 1.0) * (n + 1.0);
    let most = raters * raters * n * (n * n - 1.0) - raters * ties;
    (most > 0.0).then(|| (spread / most).clamp(0.0, 1.0))
}

/// A rater's own score S of one use case, 0..1, from their ratings alone: no floors, no others.
///
/// `shares` are the criteria's shares within their sides. `None` unless every criterion is rated on its
/// scale.
pub fn score_of_rater(
    criteria: &[Criterion],
    shares: &[f64],
    ratings: &[Option<u8>],
    settings: &Settings,
) -> Option<f64> {
    if ratings.len() != criteria.len() || shares.len() != criteria.len() {
        return None;
    }
    let (mut value, mut cost) = (SideSum::default(), SideSum::default());
    for ((criterion, &share), rating) in criteria.iter().zip(shares).zip(ratings) {
        let place = criterion.mapped(criterion.point_of((*rating)?)? as f64);
        let side = if criterion.side == Side::Value { &mut value } else { &mut cost };
        side.add(share, place);
    }
    Some(score(value.score()?, cost.score()?, settings))
}

fn complete(row: &[Option<f64>]) -> Option<Vec<f64>> {
    row.iter().map(|score| score.filter(|score| score.is_finite())).collect()
}

/// Ranks from 1; equals all get the middle of the ranks they take up.
fn mid_ranks(row: &[f64]) -> Vec<f64> {
    let count =
        |own: f64, order: Ordering| row.iter().filter(|other| compared(**other, own) == order).count() as f64;
    row.iter().map(|&own| count(own, Ordering::Less) + (count(own, Ordering::Equal) + 1.0) / 2.0).collect()
}

/// `sum of t^3 - t` over the groups of equals: `t^2 - 1` from each of the `t` members.
fn tie_correction(row: &[f64]) -> f64 {
    let equals = |own: f64| row.iter().filter(|other| compared(**other, own).is_eq()).count() as f64;
    row.iter().map(|&own| equals(own) * equals(own) - 1.0).sum()
}

fn compared(one: f64, other: f64) -> Ordering {
    one.partial_cmp(&other).unwrap_or(Ordering::Equal)
}
