//! What an enabler would do to the matrix. Trying changes nothing.

use crate::standing::{QuadrantName, StandingState};
use crate::{CriterionId, Refusal, UseCaseId, Workshop};
use ranking::Quadrant;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the use cases of an enabler would stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnablerTrial {
    /// Of which enabler.
    pub enabler: String,
    /// Criteria of cost that are rated one point lower: those that it lowers and that the workshop rates by.
    pub lowered: Vec<CriterionId>,
    /// Those of its use cases that are ranked, in the order of the enabler.
    pub moves: Vec<EnablerMove>,
    /// Those that are not, and so cannot be moved.
    pub unranked: Vec<UseCaseId>,
}

/// Where one use case would stand, the others as they stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnablerMove {
    /// Which one.
    pub use_case: UseCaseId,
    /// Value side, 1..5, as it is.
    pub value: f64,
    /// Cost side now, 1..5.
    pub cost_now: f64,
    /// Cost side then, 1..5.
    pub cost_then: f64,
    /// Which box of the matrix now.
    #[ts(as = "QuadrantName")]
    pub now: Quadrant,
    /// Which box then.
    #[ts(as = "QuadrantName")]
    pub then: Quadrant,
}

impl Workshop {
    /// Where the use cases of an enabler would stand if each criterion that it lowers were rated one point lower, never
    /// below its scale; what a gate asks for at least stays. Changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn enabler_trial(&self, enabler: &str) -> Result<EnablerTrial, Refusal> {
        let row = self.enabler(enabler).ok_or(Refusal::NotFound)?;
        let is_lowered = |id: &CriterionId| row.text.lowers.contains(id);
        let rated: Vec<(usize, CriterionId)> = self
            .criteria()
            .map(|criterion| criterion.id)
            .enumerate()
            .filter(|(_, id)| is_lowered(id))
            .collect();
        let places: Vec<usize> = rated.iter().map(|(place, _)| *place).collect();
        let standings = self.standings();
        let (weights, settings) = (self.agreed_weights(), self.agreed_settings());
        let move_of = |use_case: &UseCaseId| {
            let standing = standings.iter().find(|standing| standing.use_case == *use_case)?;
            if standing.state != StandingState::Ranked {
                return None;
            }
            let index = self.scoring().index_of(*use_case)?;
            let board = self.scoring().scoreboard();
            let then = board.if_lowered(index, &places, &weights, &settings).ok()??;
            Some(EnablerMove {
                use_case: *use_case,
                value: then.value,
                cost_now: standing.cost?,
                cost_then: then.cost,
                now: standing.quadrant?,
                then: then.quadrant,
            })
        };
        let moves: Vec<EnablerMove> = row.text.use_cases.iter().filter_map(move_of).collect();
        let is_moved = |id: &UseCaseId| moves.iter().any(|one| one.use_case == *id);
        let unranked = row.text.use_cases.iter().copied().filter(|id| !is_moved(id)).collect();
        let lowered = rated.into_iter().map(|(_, id)| id).collect();
        Ok(EnablerTrial { enabler: enabler.to_owned(), lowered, moves, unranked })
    }
}
