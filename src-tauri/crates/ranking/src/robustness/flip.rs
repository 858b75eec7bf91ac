//! The flip: the smallest change of one weight that brings another use case to the first place.
//!
//! One weight at a time, the others of its side rescaled in proportion (Triantaphyllou and Sanchez
//! 1997; method 2.8). The other side and the balance stay.

use std::cmp::Reverse;

use crate::places::rounded;
use crate::robustness::comparison::Comparison;
use crate::weights;

/// "Only if running cost counted 46 instead of 15 would B lead."
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flip {
    /// The weight within the side at which the other draws level, 0..1; a little beyond, it leads.
    pub weight: f64,
    /// The caller's index of the use case that then leads.
    pub leads: usize,
}

impl Comparison {
    /// The flip of each criterion, in their order; `None` where no change of this weight alone dethrones
    /// the first, and on a side with one criterion.
    pub fn flips(&self) -> Vec<Option<Flip>> {
        let Some(first) = self.first() else { return vec![None; self.criteria.len()] };
        (0..self.criteria.len()).map(|criterion| self.flip(first, criterion)).collect()
    }

    /// Who leads, by the caller's index, if a criterion had this share of its side, 0..1, the others of the side
    /// sharing the rest as they do now. Of equals the one that leads now does, else the one given first.
    ///
    /// `None` where [`Self::flips`] finds none for it, and without use cases.
    pub fn leader_if(&self, criterion: usize, weight: f64) -> Option<usize> {
        let trial = (criterion < self.criteria.len()).then(|| TrialOfOneWeight::of(self, criterion))??;
        let now = self.first()?;
        let score = |row: usize| rounded(trial.score(self.goodness_of(row), weight.clamp(0.0, 1.0)));
        // `max_by_key` takes the last of equals.
        let best = (0..self.cases().len()).rev().max_by_key(|&row| (score(row), row == now))?;
        Some(self.cases()[best])
    }

    fn flip(&self, first: usize, criterion: usize) -> Option<Flip> {
        let trial = TrialOfOneWeight::of(self, criterion)?;
        let takes_over = |row: usize| {
            let figures = self.goodness_of(first).iter().zip(self.goodness_of(row));
            let lead: Vec<f64> = figures.map(|(first, other)| first - other).collect();
            let (weight, slope) = trial.root(&lead)?;
            // Of those that draw level at once, the one whose lead grows fastest; then the one that stands best.
            let order = (rounded((weight - self.shares[criterion]).abs()), Reverse(rounded(slope.abs())));
            Some((order, Flip { weight, leads: self.cases()[row] }))
        };
        let others = (0..self.cases().len()).filter(|&row| row != first);
        others.filter_map(takes_over).min_by_key(|(order, _)| *order).map(|(_, flip)| flip)
    }
}

/// One criterion whose weight is tried, and what happens to the others meanwhile.
struct TrialOfOneWeight {
    criterion: usize,
    /// L of its side.
    share_of_side: f64,
    /// W of the other side's criteria, 0 for those of this side.
    across: Vec<f64>,
    /// Shares of the other criteria of this side in what the tried one leaves over.
    beside: Vec<f64>,
}

impl TrialOfOneWeight {
    /// `None` on a side with one criterion, and on a side that does not count at all.
    fn of(comparison: &Comparison, criterion: usize) -> Option<Self> {
        let side = comparison.criteria[criterion].side;
        let share_of_side = comparison.share_of(side);
        let others: Vec<usize> = (0..comparison.criteria.len())
            .filter(|&other| other != criterion && comparison.criteria[other].side == side)
            .collect();
        if others.is_empty() || share_of_side <= 0.0 {
            return None;
        }
        // Where the tried criterion has all the weight, the others would get the same each.
        let shares: Vec<f64> = others.iter().map(|&other| comparison.shares[other]).collect();
        let mut beside = vec![0.0; comparison.criteria.len()];
        for (&other, share) in others.iter().zip(weights::normalised(&shares)) {
            beside[other] = share;
        }
        let flat = comparison.flat_weights();
        let is_across = |number: usize| comparison.criteria[number].side != side;
        let across =
            (0..flat.len()).map(|number| if is_across(number) { flat[number] } else { 0.0 }).collect();
        Some(TrialOfOneWeight { criterion, share_of_side, across, beside })
    }

    /// S of a row at a weight t: `B + L_s (t x_k + (1 - t) e)`, with the sums over its goodness.
    fn score(&self, goodness: &[f64], weight: f64) -> f64 {
        let sum = |weights: &[f64]| weights.iter().zip(goodness).map(|(weight, x)| weight * x).sum::<f64>();
        let own = weight * goodness[self.criterion] + (1.0 - weight) * sum(&self.beside);
        self.share_of_side * own + sum(&self.across)
    }

    /// The weight t at which a lead `d` is gone, when it lies inside 0..1, and how fast the lead changes
    /// with t: `B + e + t (d_k - e) = 0`.
    fn root(&self, lead: &[f64]) -> Option<(f64, f64)> {
        let sum = |weights: &[f64]| weights.iter().zip(lead).map(|(weight, d)| weight * d).sum::<f64>();
        let at_nothing = sum(&self.across) / self.share_of_side + sum(&self.beside);
        let slope = lead[self.criterion] - sum(&self.beside);
        // Scores are compared at nine decimals: a flatter line never tells the two apart.
        if slope.abs() < FLAT {
            return None;
        }
        let root = -at_nothing / slope;
        // At the ends the two are level, but there is no beyond where the other would lead.
        (root > 0.0 && root < 1.0).then_some((root, slope))
    }
}

/// Two use cases whose lead changes by less than this over the whole slider are parallel.
const FLAT: f64 = 1e-9;
