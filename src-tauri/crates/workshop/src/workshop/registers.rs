//! The registers of a workshop.

use super::Workshop;
use crate::RegisterLineId;
use crate::registers::{Enabler, ReadinessAnswer, RegisterLine};

impl Workshop {
    /// The lines of all four registers, in no order that means anything.
    pub fn register_lines(&self) -> impl ExactSizeIterator<Item = &RegisterLine> {
        self.register_lines.values()
    }

    /// One of them.
    #[must_use]
    pub fn register_line(&self, id: RegisterLineId) -> Option<&RegisterLine> {
        self.register_lines.get(&id)
    }

    /// Which sentence of a question of readiness is true today; None where nobody said so.
    #[must_use]
    pub fn readiness_answer(&self, question: &str) -> Option<&ReadinessAnswer> {
        self.readiness_answers.get(question)
    }

    /// Enablers that were taken up, in no order that means anything.
    pub fn enablers(&self) -> impl ExactSizeIterator<Item = &Enabler> {
        self.enablers.values()
    }

    /// One of them.
    #[must_use]
    pub fn enabler(&self, enabler: &str) -> Option<&Enabler> {
        self.enablers.get(enabler)
    }
}
