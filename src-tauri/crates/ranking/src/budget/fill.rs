//! Rank, then fill: what people expect a budget to do.

use super::{Candidate, Limits, Wish, check, fits};
use crate::input_error::InputError;

/// Goes down the ranking and takes whatever still fits, what must be in first. Shown beside the best set.
///
/// What must be in brings along what it depends on. Any other candidate is passed over when something it
/// depends on has not been taken before it. `None` when what must be in does not fit.
///
/// # Errors
/// As [`pick`](super::pick), but for any number of candidates.
pub fn rank_then_fill(candidates: &[Candidate], limits: &Limits) -> Result<Option<Vec<usize>>, InputError> {
    check(candidates, limits)?;
    let mut taken = Taken { candidates, limits, members: Vec::new() };
    for index in taken.all_with(Wish::Must) {
        taken.bring(index);
    }
    let is_refused = |&index: &usize| candidates[index].wish == Wish::Never;
    if !taken.is_allowed() || taken.members.iter().any(is_refused) {
        return Ok(None);
    }
    for index in taken.all_with(Wish::Open) {
        let is_new = !taken.members.contains(&index);
        if is_new && candidates[index].depends_on.iter().all(|other| taken.members.contains(other)) {
            taken.members.push(index);
            if !taken.is_allowed() {
                taken.members.pop();
            }
        }
    }
    taken.members.sort_unstable();
    Ok(Some(taken.members))
}

struct Taken<'a> {
    candidates: &'a [Candidate],
    limits: &'a Limits,
    members: Vec<usize>,
}

impl Taken<'_> {
    fn all_with(&self, wish: Wish) -> Vec<usize> {
        (0..self.candidates.len()).filter(|&index| self.candidates[index].wish == wish).collect()
    }

    /// Takes a candidate and everything it depends on.
    fn bring(&mut self, index: usize) {
        let mut waiting = vec![index];
        while let Some(next) = waiting.pop() {
            if !self.members.contains(&next) {
                self.members.push(next);
                waiting.extend(&self.candidates[next].depends_on);
            }
        }
    }

    fn is_allowed(&self) -> bool {
        let sum = |figure: fn(&Candidate) -> f64| -> f64 {
            self.members.iter().map(|&index| figure(&self.candidates[index])).sum()
        };
        let departments: Vec<u32> =
            self.members.iter().filter_map(|&index| self.candidates[index].department).collect();
        let is_second = |place: usize| departments[..place].contains(&departments[place]);
        self.limits.count.is_none_or(|count| self.members.len() <= count)
            && fits(sum(|candidate| candidate.money), self.limits.money)
            && fits(sum(|candidate| candidate.people), self.limits.people)
            && !(self.limits.one_a_department && (0..departments.len()).any(is_second))
    }
}
