//! Disagreement: how much of a score rests on cells where the raters stand apart.

use std::cmp::Reverse;

use crate::agreement;
use crate::board_error::BoardError;
use crate::model::{MIN_RATERS_FOR_WORDS, MIN_RATERS_SHOWN, Settings, Side};
use crate::places::rounded;
use crate::robustness::ClassShares;
use crate::scoreboard::Scoreboard;
use crate::weights;

impl Scoreboard {
    /// The first factor of "Where do we disagree?" (method 2.7): the weighted mean of `(1 - A)/2` over
    /// the cells with at least four values, from 0 (all agree) to 1 (two camps everywhere).
    ///
    /// The weights are those of the score: lambda times the value shares, 1 - lambda times the cost
    /// shares. `None` when no cell with weight has four values.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`].
    pub fn disagreement(
        &self,
        use_case: usize,
        entered: &[f64],
        settings: &Settings,
    ) -> Result<Option<f64>, BoardError> {
        if use_case >= self.use_cases.len() {
            return Err(BoardError::UnknownUseCase(use_case));
        }
        let (mut weighted, mut total) = (0.0, 0.0);
        for cell in self.divided_cells(use_case, entered, settings) {
            if cell.values >= MIN_RATERS_FOR_WORDS {
                weighted += cell.weight * (1.0 - cell.agreement) / 2.0;
                total += cell.weight;
            }
        }
        Ok((total > 0.0).then(|| weighted / total))
    }

    /// The criterion that a talk about a use case should be about: the one that adds most to the first factor, of
    /// cells with at least three values; of equals the first. `None` where no cell has three.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`].
    pub fn most_divided_cell(
        &self,
        use_case: usize,
        entered: &[f64],
        settings: &Settings,
    ) -> Result<Option<usize>, BoardError> {
        if use_case >= self.use_cases.len() {
            return Err(BoardError::UnknownUseCase(use_case));
        }
        let cells = self.divided_cells(use_case, entered, settings);
        let shown = cells.filter(|cell| cell.values >= MIN_RATERS_SHOWN);
        // Where nothing has a weight, how far people stand apart decides.
        let adds = |cell: &DividedCell| {
            (Reverse(rounded(cell.weight * (1.0 - cell.agreement))), rounded(cell.agreement))
        };
        Ok(shown.min_by_key(adds).map(|cell| cell.criterion))
    }

    /// The cells of a use case that have an A, with their weight in the score: lambda times the value shares,
    /// 1 - lambda times the cost shares.
    fn divided_cells(
        &self,
        use_case: usize,
        entered: &[f64],
        settings: &Settings,
    ) -> impl Iterator<Item = DividedCell> + '_ {
        let shares = weights::within_sides(&self.criteria, entered);
        let balance = settings.sound_balance();
        self.tallies_of(use_case).iter().enumerate().filter_map(move |(criterion, tally)| {
            let share_of_side = match self.criteria[criterion].side {
                Side::Value => balance,
                Side::Cost => 1.0 - balance,
            };
            let agreement = agreement::van_der_eijk(self.histogram(use_case, criterion))?;
            let weight = share_of_side * shares[criterion];
            Some(DividedCell { criterion, values: tally.values, agreement, weight })
        })
    }
}

/// How far people stand apart in one cell.
struct DividedCell {
    criterion: usize,
    values: u32,
    /// Van der Eijk's A.
    agreement: f64,
    /// Its part in the score, 0..1.
    weight: f64,
}

/// A use case in the queue "Where do we disagree?".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dispute {
    /// The caller's index of the use case.
    pub use_case: usize,
    /// The first factor, [`Scoreboard::disagreement`]; `None` where no cell has four values.
    pub disagreement: Option<f64>,
    /// The re-votes; `None` below four raters.
    pub classes: Option<ClassShares>,
    /// How far the use case lies from the nearer line, in points of 1..5.
    pub distance: f64,
}

impl Dispute {
    /// Q of method 2.7, 0..1: how far the raters stand apart, times how often a re-vote would put the use
    /// case into another box than the likeliest. "Here talk can change the decision."
    ///
    /// `None` with fewer than four raters.
    pub fn talk(&self) -> Option<f64> {
        Some(self.disagreement? * (1.0 - self.classes?.largest()))
    }
}

/// Puts use cases in the order in which talking about them can change most: by Q, equals by how far the
/// raters stand apart; then those with fewer than four raters, the ones nearest to a line first. What is
/// equal in all keeps its order.
pub fn in_order_of_talk(mut disputes: Vec<Dispute>) -> Vec<Dispute> {
    disputes.sort_by_key(|dispute| match dispute.talk() {
        Some(talk) => (false, Reverse(rounded(talk)), Reverse(dispute.disagreement.map(rounded)), 0),
        None => (true, Reverse(0), Reverse(None), rounded(dispute.distance)),
    });
    disputes
}
