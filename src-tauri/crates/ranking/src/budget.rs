//! The budget pick: which use cases to start with when money and people are limited.
//!
//! Every allowed set is looked at (method 2.9), so that what is best is best, and what is in every good
//! set is known.

use crate::input_error::InputError;

pub use fill::rank_then_fill;

mod fill;
mod search;

/// The most candidates whose sets are all looked at.
pub const MOST_CANDIDATES: usize = 24;
/// A set whose sum is at least this share of the best one's is as good for a room.
pub const NEARLY_BEST: f64 = 0.98;

/// A use case that may be picked. Candidates stand in the order of the ranking, best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidate {
    /// v, 0..1: what a pick is worth while money or people are limited.
    pub value: f64,
    /// S, 0..100: what it is worth when only the number of picks is.
    pub score: f64,
    /// Money it takes, at least 0.
    pub money: f64,
    /// People it takes, at least 0.
    pub people: f64,
    /// Who it belongs to; `None` stands in nobody's way.
    pub department: Option<u32>,
    /// What the room has already said.
    pub wish: Wish,
    /// Indices of candidates without which it cannot be picked.
    pub depends_on: Vec<usize>,
}

/// What the room has already said about a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// Nothing.
    #[default]
    Open,
    /// It is in every pick.
    Must,
    /// It is in no pick.
    Never,
}

/// What a pick may take up; `None` is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Money, at least 0.
    pub money: Option<f64>,
    /// People, at least 0.
    pub people: Option<f64>,
    /// Number of picks.
    pub count: Option<usize>,
    /// At most one pick a department.
    pub one_a_department: bool,
}

/// The best set and what surrounds it. Indices of candidates, lowest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// The set with the largest sum; among equals the cheaper one, then the one of fewer people, then the
    /// one whose first difference stands higher in the ranking.
    pub best: Vec<usize>,
    /// Its sum: of v, or of S when the number of picks is the only limit.
    pub sum: f64,
    /// What is in all sets whose sum is within 2 % of it: "always in".
    pub always_in: Vec<usize>,
    /// How many sets there are within 2 % of it, itself among them.
    pub good_sets: u64,
    /// In how many of those each candidate is.
    pub in_sets: Vec<u64>,
}

/// The best set of candidates within the limits; `None` when what must be in does not fit.
///
/// # Errors
/// [`InputError::TooMany`] above [`MOST_CANDIDATES`], [`InputError::OutOfRange`] for a candidate with a
/// figure that is negative or not finite, and, with the number of candidates as its row, for such a limit;
/// [`InputError::Unknown`] for a dependence on no candidate.
pub fn pick(candidates: &[Candidate], limits: &Limits) -> Result<Option<Pick>, InputError> {
    if candidates.len() > MOST_CANDIDATES {
        return Err(InputError::TooMany(MOST_CANDIDATES, candidates.len()));
    }
    check(candidates, limits)?;
    Ok(search::best_set(candidates, limits))
}

/// What a candidate adds to the sum that is to be largest.
fn worth(candidate: &Candidate, limits: &Limits) -> f64 {
    let only_counts = limits.count.is_some() && limits.money.is_none() && limits.people.is_none();
    if only_counts { candidate.score } else { candidate.value }
}

/// Whether an amount is within a limit, whatever the last digit says.
fn fits(amount: f64, limit: Option<f64>) -> bool {
    limit.is_none_or(|limit| amount <= limit + SLACK * limit.max(1.0))
}

/// Sums of amounts differ in the last digits by the order of adding.
const SLACK: f64 = 1e-12;

fn check(candidates: &[Candidate], limits: &Limits) -> Result<(), InputError> {
    let is_amount = |figure: f64| (0.0..f64::INFINITY).contains(&figure);
    for (index, candidate) in candidates.iter().enumerate() {
        let figures = [candidate.value, candidate.score, candidate.money, candidate.people];
        if !figures.into_iter().all(is_amount) {
            return Err(InputError::OutOfRange(index));
        }
        if let Some(&lost) = candidate.depends_on.iter().find(|&&other| other >= candidates.len()) {
            return Err(InputError::Unknown(lost));
        }
    }
    let is_limit = |limit: Option<f64>| limit.is_none_or(is_amount);
    if !is_limit(limits.money) || !is_limit(limits.people) {
        return Err(InputError::OutOfRange(candidates.len()));
    }
    Ok(())
}
