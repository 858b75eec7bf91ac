//! Places: who comes first, who shares a rank, who is practically tied.

use std::cmp::Reverse;

use crate::model::PRACTICALLY_TIED;

/// Figures are rounded to nine decimals before they are compared; a tolerance would not be transitive.
const DECIMALS: f64 = 1e9;
/// The same nine decimals of S, which is kept out of 100.
const DECIMALS_OF_SCORE: f64 = 1e7;

/// A use case that takes part in the ranking.
pub(crate) struct Contender {
    pub(crate) use_case: usize,
    /// S, 0..100.
    pub(crate) score: f64,
    /// V, 1..5.
    pub(crate) value: f64,
    /// C, 1..5.
    pub(crate) cost: f64,
    /// The cell that decides among equals, lower first; what is not covered comes last.
    pub(crate) tie_break: Option<f64>,
}

/// A contender's place.
pub(crate) struct Place {
    pub(crate) use_case: usize,
    /// From 1, competition style: 1 2 2 4.
    pub(crate) rank: u32,
    /// Use cases less than a point away, best first.
    pub(crate) practically_tied_with: Vec<usize>,
}

/// Puts contenders in display order: higher score; among equals higher value, lower tie-break cell,
/// lower cost, then the order of their indices (method 2.5).
pub(crate) fn in_order(contenders: &[Contender]) -> Vec<Place> {
    let mut order: Vec<&Contender> = contenders.iter().collect();
    order.sort_by_cached_key(|contender| {
        (
            Reverse(rounded_score(contender.score)),
            Reverse(rounded(contender.value)),
            contender.tie_break.map_or(i64::MAX, rounded),
            rounded(contender.cost),
            contender.use_case,
        )
    });
    let scores: Vec<i64> = order.iter().map(|contender| rounded_score(contender.score)).collect();
    order
        .iter()
        .enumerate()
        .map(|(place, contender)| Place {
            use_case: contender.use_case,
            rank: rank_at(place, &scores),
            practically_tied_with: tied_at(place, &scores).map(|other| order[other].use_case).collect(),
        })
        .collect()
}

/// A figure as it is compared: in units of the ninth decimal.
pub(crate) fn rounded(figure: f64) -> i64 {
    (figure * DECIMALS).round() as i64
}

pub(crate) fn rounded_score(points: f64) -> i64 {
    (points * DECIMALS_OF_SCORE).round() as i64
}

/// One more than the number of better scores; `scores` fall.
fn rank_at(place: usize, scores: &[i64]) -> u32 {
    let better = scores.partition_point(|&score| score > scores[place]);
    u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1)
}

/// The other places whose score is less than [`PRACTICALLY_TIED`] points away; `scores` fall.
fn tied_at(place: usize, scores: &[i64]) -> impl Iterator<Item = usize> {
    let near = rounded_score(PRACTICALLY_TIED);
    let first = scores.partition_point(|&score| score - scores[place] >= near);
    let end = scores.partition_point(|&score| scores[place] - score < near);
    (first..end).filter(move |&other| other != place)
}
