//! The registers of a workshop.

use super::Workshop;
use crate::registers::{Enabler, ReadinessAnswer, Register, RegisterLine};
use crate::seat_readiness::SeatReadiness;
use crate::{RegisterLineId, SeatId};

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

    /// The register whose questions the room is asked.
    #[must_use]
    pub fn register_asked(&self) -> Option<Register> {
        self.readiness_asking.as_ref().map(|row| row.register)
    }

    /// What people in the room said about readiness, question by question.
    pub fn seat_readiness(&self) -> impl Iterator<Item = &SeatReadiness> {
        self.seat_readiness.values()
    }

    /// What one seat said about readiness.
    pub fn seat_readiness_from(&self, seat: SeatId) -> impl Iterator<Item = &SeatReadiness> {
        self.seat_readiness().filter(move |row| row.seat == seat)
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
