//! Gates: questions of law and ethics that are answered before rating. A gate can stop a use case or raise
//! a floor, never earn points (method 1.3).

use crate::{
    Refusal, UseCaseId, Workshop,
    change::{Change, Key},
    text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// X1 to X5 of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum Gate {
    /// A banned practice: stopped, neither rated nor ranked.
    X1,
    /// Helps to decide about people: C4 at least 4.
    X2,
    /// Offered to the public: C4 at least 4.
    X3,
    /// Personal or confidential data leaves: C1 at least 3, C4 at least 3.
    X4,
    /// Acts without a person confirming: a required line in the plan.
    X5,
}

/// What was answered for one use case at one gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GateAnswer {
    /// Which use case.
    pub use_case: UseCaseId,
    /// Which gate.
    pub gate: Gate,
    /// Yes or no; unanswered gates have no row.
    pub yes: bool,
    /// The reason, possibly empty.
    pub note: String,
}

impl Gate {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::X1, Self::X2, Self::X3, Self::X4, Self::X5];

    /// Its number, 1..5.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The floors a yes puts under cost criteria: criterion number on the cost side, and the least value.
    #[must_use]
    pub fn floors(self) -> &'static [(u8, f64)] {
        match self {
            Self::X1 | Self::X5 => &[],
            Self::X2 | Self::X3 => &[(4, 4.0)],
            Self::X4 => &[(1, 3.0), (4, 3.0)],
        }
    }

    /// The gate with this number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|gate| gate.number() == number)
    }
}

/// What is asked for when gates are answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewGateAnswer {
    /// Which use case.
    pub use_case: UseCaseId,
    /// Which gate.
    pub gate: Gate,
    /// None takes the answer back.
    pub yes: Option<bool>,
    /// The reason, possibly empty.
    pub note: String,
}

/// Answers gates, or takes answers back.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, and what [`crate::text`] refuses in a reason.
pub(crate) fn answer(workshop: &Workshop, answers: &[NewGateAnswer]) -> Result<Vec<Change>, Refusal> {
    answers
        .iter()
        .map(|wish| {
            let (use_case, gate) = (workshop.use_case(wish.use_case)?.id, wish.gate);
            Ok(match wish.yes {
                Some(yes) => {
                    Change::put(GateAnswer { use_case, gate, yes, note: text::paragraph(&wish.note)? })
                }
                None => Change::Gone(Key::GateAnswer(use_case, gate)),
            })
        })
        .collect()
}
