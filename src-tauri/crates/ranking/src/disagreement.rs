//! Disagreement: how much of a score rests on cells where the raters stand apart.

use crate::agreement;
use crate::board_error::BoardError;
use crate::model::{MIN_RATERS_FOR_WORDS, Settings, Side};
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
        let shares = weights::within_sides(&self.criteria, entered);
        let balance = settings.sound_balance();
        let (mut weighted, mut total) = (0.0, 0.0);
        for (number, tally) in self.tallies_of(use_case).iter().enumerate() {
            let agreement = agreement::van_der_eijk(self.histogram(use_case, number));
            if let Some(agreement) = agreement.filter(|_| tally.values >= MIN_RATERS_FOR_WORDS) {
                let share_of_side = match self.criteria[number].side {
                    Side::Value => balance,
                    Side::Cost => 1.0 - balance,
                };
                weighted += share_of_side * shares[number] * (1.0 - agreement) / 2.0;
                total += share_of_side * shares[number];
            }
        }
        Ok((total > 0.0).then(|| weighted / total))
    }
}
