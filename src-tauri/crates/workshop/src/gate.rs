//! Gates: questions of law and ethics that are answered before rating. A gate can stop a use case or raise
//! a floor, never earn points (method 1.3).

use crate::{
    Refusal, UseCase, UseCaseId, Workshop,
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
    /// Who said so, one line, possibly empty.
    pub by: String,
    /// At X5: who confirms what cannot be undone. One line, empty while nobody is named.
    pub confirms: String,
    /// What others said before, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<EarlierAnswer>>")]
    pub earlier: Vec<EarlierAnswer>,
}

/// What somebody else had answered at the same gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EarlierAnswer {
    /// Yes or no.
    pub yes: bool,
    /// The reason, possibly empty.
    pub note: String,
    /// Who said so, possibly empty.
    pub by: String,
}

/// Answers of others that a gate keeps.
pub(crate) const EARLIER_LIMIT: usize = 5;

impl GateAnswer {
    /// Whether nothing is missing: a yes at X5 names the person who confirms.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.gate != Gate::X5 || !self.yes || !self.confirms.is_empty()
    }
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

impl Workshop {
    /// The use case with which a check of the gates goes on: the first that has not been through all of them.
    #[must_use]
    pub fn first_at_gates(&self) -> Option<UseCaseId> {
        let is_through =
            |id| self.gate_answers(id).filter(|answer| answer.is_complete()).count() == Gate::ALL.len();
        let waits = |case: &&UseCase| case.stands() && !self.is_stopped(case.id) && !is_through(case.id);
        self.use_cases().filter(waits).min_by_key(|case| case.number).map(|case| case.id)
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
    /// Who said so, possibly empty.
    #[serde(default)]
    pub by: String,
    /// At X5: who confirms, possibly empty. Elsewhere it is not kept.
    #[serde(default)]
    pub confirms: String,
}

/// Answers gates, or takes answers back. Where two people answer the same gate the later answer counts, and the
/// other one is kept beside it.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, and what [`crate::text`] refuses in a reason.
pub(crate) fn answer(workshop: &Workshop, answers: &[NewGateAnswer]) -> Result<Vec<Change>, Refusal> {
    let answered = |wish: &NewGateAnswer| {
        let (use_case, gate) = (workshop.use_case(wish.use_case)?.id, wish.gate);
        let Some(yes) = wish.yes else { return Ok(Change::Gone(Key::GateAnswer(use_case, gate))) };
        let (note, by) = (text::paragraph(&wish.note)?, text::line(&wish.by)?);
        let confirms = if gate == Gate::X5 { text::line(&wish.confirms)? } else { String::new() };
        let before = workshop.gate_answers(use_case).find(|answer| answer.gate == gate);
        let earlier = before.map(|before| earlier_than(before, &by)).unwrap_or_default();
        Ok(Change::put(GateAnswer { use_case, gate, yes, note, by, confirms, earlier }))
    };
    answers.iter().map(answered).collect()
}

/// What was answered before somebody answers: her own answer is replaced, one of somebody else is kept. Whoever
/// answered last stands for those who gave no name.
fn earlier_than(before: &GateAnswer, by: &str) -> Vec<EarlierAnswer> {
    let mut earlier = before.earlier.clone();
    earlier.retain(|answer| answer.by != by);
    if !before.by.is_empty() && before.by != by {
        earlier.push(EarlierAnswer { yes: before.yes, note: before.note.clone(), by: before.by.clone() });
    }
    let too_many = earlier.len().saturating_sub(EARLIER_LIMIT);
    earlier.drain(..too_many);
    earlier
}
