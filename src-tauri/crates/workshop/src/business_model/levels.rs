//! How far a machine may go: what each gate allows, in one table.

use super::ChainLinkText;
use crate::{Gate, Refusal, UseCaseId, Workshop};

/// A machine acts, and a person samples.
pub const LEVEL_MOST: u8 = 4;
/// From this level on the board decides, and it is recorded.
pub const LEVEL_OF_THE_BOARD: u8 = 4;

impl Gate {
    /// The highest level that a yes allows, 0..4, after what method 1.3 asks for behind it.
    ///
    /// X1: not done at all, so that a person does it. X2: a person decides, with a record, so that a machine drafts at most.
    /// X5: a person confirms what cannot be undone, so that a machine acts at most when somebody nods. X3 and X4 ask for
    /// labels, filing and a review by lawyers, and for no person in between.
    #[must_use]
    pub fn level_allowed(self) -> u8 {
        match self {
            Self::X1 => 0,
            Self::X2 => 2,
            Self::X5 => 3,
            Self::X3 | Self::X4 => LEVEL_MOST,
        }
    }
}

/// Refuses a link above what a gate allows.
///
/// # Refusals
/// [`Refusal::AboveGate`], which names the strictest gate.
pub(super) fn check(workshop: &Workshop, text: &ChainLinkText) -> Result<(), Refusal> {
    let highest = text.level_now.max(text.level_end);
    match workshop.gate_that_limits(&text.use_cases) {
        Some(gate) if highest > gate.level_allowed() => {
            Err(Refusal::AboveGate { gate, level: gate.level_allowed() })
        }
        _ => Ok(()),
    }
}

impl Workshop {
    /// The strictest gate that was answered with yes at any of some use cases; None where none limits.
    #[must_use]
    pub fn gate_that_limits(&self, use_cases: &[UseCaseId]) -> Option<Gate> {
        let answers = use_cases.iter().flat_map(|case| self.gate_answers(*case));
        let gates = answers.filter(|answer| answer.yes).map(|answer| answer.gate);
        gates.filter(|gate| gate.level_allowed() < LEVEL_MOST).min_by_key(|gate| gate.level_allowed())
    }
}
