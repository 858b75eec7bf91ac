//! What robustness works on: the ranked use cases, best first, and how good each is on each criterion.

use crate::input_error::InputError;
use crate::model::{SCALE_HIGHEST, SCALE_LOWEST, Settings, Side};
use crate::places::rounded;
use crate::scoreboard::Scoreboard;
use crate::weights;

/// A criterion as a comparison knows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedCriterion {
    /// The axis it counts for.
    pub side: Side,
    /// Weight as entered, at least 0.
    pub weight: f64,
    /// The caller's lasting number for it; its random numbers hang on this alone.
    pub key: u32,
}

/// The set I of method 2.8 and its figures `x`.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub(crate) criteria: Vec<ComparedCriterion>,
    /// Share of each criterion within its side.
    pub(crate) shares: Vec<f64>,
    /// Lambda.
    balance: f64,
    /// The caller's index of each row.
    cases: Vec<usize>,
    /// How good each case is on each criterion, 0..1: v of a value cell, 1 - c of a cost cell. Case by case.
    goodness: Vec<f64>,
}

impl Comparison {
    /// A comparison of given figures: a row a use case, in it a number of 0..1 a criterion, more is better.
    /// The first of equally good rows counts as the better one.
    ///
    /// # Errors
    /// [`InputError::WrongLength`] for a row of another length than `criteria`,
    /// [`InputError::OutOfRange`] for a row with a number that is not in 0..1.
    pub fn new(
        criteria: Vec<ComparedCriterion>,
        balance: f64,
        rows: &[Vec<f64>],
    ) -> Result<Self, InputError> {
        for (index, row) in rows.iter().enumerate() {
            if row.len() != criteria.len() {
                return Err(InputError::WrongLength(criteria.len(), row.len()));
            }
            if !row.iter().all(|figure| (0.0..=1.0).contains(figure)) {
                return Err(InputError::OutOfRange(index));
            }
        }
        let goodness = rows.iter().flatten().copied().collect();
        Ok(Comparison::of(criteria, balance, (0..rows.len()).collect(), goodness))
    }

    fn of(criteria: Vec<ComparedCriterion>, balance: f64, cases: Vec<usize>, goodness: Vec<f64>) -> Self {
        let entered: Vec<f64> = criteria.iter().map(|criterion| criterion.weight).collect();
        let sides: Vec<Side> = criteria.iter().map(|criterion| criterion.side).collect();
        let shares = weights::within(&sides, &entered);
        let balance = Settings { balance, ..Settings::default() }.sound_balance();
        Comparison { criteria, shares, balance, cases, goodness }
    }

    /// The caller's index of each row: for a board, the use case. Rows stand best first there.
    pub fn cases(&self) -> &[usize] {
        &self.cases
    }

    /// Number of criteria.
    pub fn criteria(&self) -> usize {
        self.criteria.len()
    }

    /// The share of a criterion within its side, 0..1; `None` without such a criterion.
    pub fn share_within_side(&self, criterion: usize) -> Option<f64> {
        self.shares.get(criterion).copied()
    }

    /// S of each row under the agreed weights, 0..1.
    pub fn scores(&self) -> Vec<f64> {
        let flat = self.flat_weights();
        (0..self.cases.len())
            .map(|row| self.goodness_of(row).iter().zip(&flat).map(|(good, weight)| good * weight).sum())
            .collect()
    }

    /// The row that is first: the best score, and among equals the row given first.
    pub(crate) fn first(&self) -> Option<usize> {
        let scores = self.scores();
        // The earlier of two equals: max_by_key would take the later.
        (0..scores.len()).rev().max_by_key(|&row| rounded(scores[row]))
    }

    /// How good a row is on each criterion.
    pub(crate) fn goodness_of(&self, row: usize) -> &[f64] {
        &self.goodness[row * self.criteria.len()..(row + 1) * self.criteria.len()]
    }

    /// L of method 2.8: the share of a side in S.
    pub(crate) fn share_of(&self, side: Side) -> f64 {
        match side {
            Side::Value => self.balance,
            Side::Cost => 1.0 - self.balance,
        }
    }

    /// W of method 2.8, so that S = W.x.
    pub(crate) fn flat_weights(&self) -> Vec<f64> {
        let flat = |(criterion, share): (&ComparedCriterion, &f64)| self.share_of(criterion.side) * share;
        self.criteria.iter().zip(&self.shares).map(flat).collect()
    }
}

impl Scoreboard {
    /// The ranked use cases as robustness sees them, best first, under `entered` weights.
    ///
    /// `keys` gives each criterion's lasting number. A cell that does not count is as good as the use
    /// case's own side.
    ///
    /// # Errors
    /// [`InputError::WrongLength`] when there is not one key a criterion.
    pub fn comparison(
        &self,
        entered: &[f64],
        settings: &Settings,
        keys: &[u32],
    ) -> Result<Comparison, InputError> {
        if keys.len() != self.criteria.len() {
            return Err(InputError::WrongLength(self.criteria.len(), keys.len()));
        }
        let criteria: Vec<ComparedCriterion> = self
            .criteria
            .iter()
            .zip(keys)
            .enumerate()
            .map(|(number, (criterion, &key))| ComparedCriterion {
                side: criterion.side,
                weight: entered.get(number).copied().unwrap_or(0.0),
                key,
            })
            .collect();
        let assessments = self.assess(entered, settings);
        let mut cases: Vec<usize> =
            (0..assessments.len()).filter(|&case| assessments[case].rank.is_some()).collect();
        cases.sort_by_key(|&case| assessments[case].display_order);
        let mut goodness = Vec::with_capacity(cases.len() * criteria.len());
        for &case in &cases {
            for (number, criterion) in criteria.iter().enumerate() {
                let own_side = match criterion.side {
                    Side::Value => assessments[case].value,
                    Side::Cost => assessments[case].cost,
                };
                let place =
                    self.counted(case, number).map(|cell| cell.value).or(own_side).unwrap_or(SCALE_LOWEST);
                goodness.push(good(criterion.side, place));
            }
        }
        Ok(Comparison::of(criteria, settings.balance, cases, goodness))
    }
}

/// A place on 1..5 as something that is better the nearer it is to 1.
fn good(side: Side, place: f64) -> f64 {
    let share = (place - SCALE_LOWEST) / (SCALE_HIGHEST - SCALE_LOWEST);
    match side {
        Side::Value => share,
        Side::Cost => 1.0 - share,
    }
}
