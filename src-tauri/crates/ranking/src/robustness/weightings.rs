//! Weightings: in how many of many sets of weights a use case comes in at which rank.
//!
//! SMAA-2 with ratings fixed (Lahdelma and Salminen 2001; method 2.8). Weights are drawn on each side
//! by itself; the balance of the sides stays.

use crate::model::Side;
use crate::robustness::comparison::Comparison;
use crate::robustness::draws::{Purpose, gammas, generator};
use crate::robustness::rank_counts::{BLOCK, RankCounts};

/// How near drawn weights stay to the agreed ones: a weight of 20 % then has a deviation of about 6
/// points.
pub const KAPPA: f64 = 40.0;

/// Which weights are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighting {
    /// Dirichlet(40 w) on each side. A weight of 0 stays 0.
    AroundYours,
    /// Every set of weights of a side is as likely as any other: Dirichlet(1).
    AnythingGoes,
}

/// Drawn weights of a comparison's criteria.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightDraws {
    /// How many sets.
    draws: usize,
    /// W of each criterion in each set: all weights of a set sum to 1 over both sides.
    columns: Vec<Vec<f64>>,
}

/// How often each use case came in at each rank.
#[derive(Clone, Debug, PartialEq)]
pub struct RankShares {
    cases: Vec<usize>,
    draws: usize,
    /// Row by row, the first rank first.
    counts: Vec<f64>,
}

impl Comparison {
    /// Draws sets of weights; the same `seed` gives the same sets.
    pub fn draw_weights(&self, weighting: Weighting, seed: u64, draws: usize) -> WeightDraws {
        let purpose = match weighting {
            Weighting::AroundYours => Purpose::AroundYours,
            Weighting::AnythingGoes => Purpose::AnythingGoes,
        };
        let column = |(criterion, share): (&crate::robustness::ComparedCriterion, &f64)| {
            let shape = match weighting {
                Weighting::AroundYours => whole_digits(KAPPA * share),
                Weighting::AnythingGoes => 1.0,
            };
            gammas(&mut generator(seed, purpose, criterion.key), shape, draws)
        };
        let mut columns: Vec<Vec<f64>> = self.criteria.iter().zip(&self.shares).map(column).collect();
        for side in [Side::Value, Side::Cost] {
            self.normalise(side, &mut columns, draws);
        }
        WeightDraws { draws, columns }
    }

    /// How often each use case comes in at each rank under drawn weights. Equals share the ranks they
    /// take up: two at the top are first half a time each.
    pub fn rank_shares(&self, weights: &WeightDraws) -> RankShares {
        let rows = self.cases().len();
        let mut counts = RankCounts::of(rows);
        let mut scores = vec![[0.0; BLOCK]; rows];
        let mut block = vec![[0.0; BLOCK]; self.criteria.len()];
        for from in (0..weights.draws).step_by(BLOCK) {
            let length = BLOCK.min(weights.draws - from);
            for (block, column) in block.iter_mut().zip(&weights.columns) {
                block[..length].copy_from_slice(&column[from..from + length]);
            }
            for (row, scores) in scores.iter_mut().enumerate() {
                *scores = weighted(self.goodness_of(row), &block);
            }
            counts.add(&scores, length);
        }
        RankShares { cases: self.cases().to_vec(), draws: weights.draws, counts: counts.into_counts() }
    }

    /// Turns the gamma variables of one side into its part of W.
    fn normalise(&self, side: Side, columns: &mut [Vec<f64>], draws: usize) {
        let members = || (0..self.criteria.len()).filter(|&number| self.criteria[number].side == side);
        let mut sums = vec![0.0; draws];
        for number in members() {
            sums.iter_mut().zip(&columns[number]).for_each(|(sum, gamma)| *sum += gamma);
        }
        let share_of_side = self.share_of(side);
        for number in members() {
            let agreed = share_of_side * self.shares[number];
            for (gamma, sum) in columns[number].iter_mut().zip(&sums) {
                // Tiny shapes can all round to 0 in a draw: then the agreed weights stand.
                *gamma = if *sum > 0.0 { share_of_side * *gamma / sum } else { agreed };
            }
        }
    }
}

impl WeightDraws {
    /// How many sets of weights there are.
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// The weights of one criterion, set by set, as shares of the whole score; `None` without such a
    /// criterion.
    pub fn of_criterion(&self, criterion: usize) -> Option<&[f64]> {
        self.columns.get(criterion).map(Vec::as_slice)
    }
}

impl RankShares {
    /// The caller's index of each row.
    pub fn cases(&self) -> &[usize] {
        &self.cases
    }

    /// Share of the draws in which the case of this row came in at this rank, from 1, 0..1; 0 of what is
    /// not there.
    pub fn at(&self, row: usize, rank: usize) -> f64 {
        rank.checked_sub(1).and_then(|place| self.of(row).get(place)).map_or(0.0, |count| self.share(*count))
    }

    /// Share of the draws in which the case of this row was among the first `count`, 0..1.
    pub fn top(&self, row: usize, count: usize) -> f64 {
        self.share(self.of(row).iter().take(count).sum())
    }

    fn of(&self, row: usize) -> &[f64] {
        let width = self.cases.len();
        self.counts.get(row.saturating_mul(width)..).and_then(|rest| rest.get(..width)).unwrap_or_default()
    }

    fn share(&self, count: f64) -> f64 {
        if self.draws == 0 { 0.0 } else { (count / self.draws as f64).min(1.0) }
    }
}

/// S = W.x for a block of draws.
fn weighted(goodness: &[f64], block: &[[f64; BLOCK]]) -> [f64; BLOCK] {
    let mut scores = [0.0; BLOCK];
    for (good, weights) in goodness.iter().zip(block) {
        for draw in 0..BLOCK {
            scores[draw] += good * weights[draw];
        }
    }
    scores
}

/// The shape without its last digits: shares are quotients of a sum, whose last digit hangs on its order, and at 1 gamma
/// variables are drawn in another way.
fn whole_digits(shape: f64) -> f64 {
    (shape * 1e9).round() / 1e9
}
