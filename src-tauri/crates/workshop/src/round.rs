//! Rounds of rating, typed in or imported by the facilitator. What counts for a use case is its last closed
//! round; the first one counts as it grows, and so does one that was opened again to correct it.

use crate::{Refusal, RoundId, UseCaseId, Workshop, change::Change};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One time of asking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Round {
    /// Stable name.
    pub id: RoundId,
    /// From 1 on.
    pub number: u32,
    /// The use cases that are rated; None means all, also those that come later.
    pub use_cases: Option<Vec<UseCaseId>>,
    /// Ratings are taken until it is closed.
    pub closed: bool,
    /// It was closed before, so it goes on counting while it is corrected.
    pub reopened: bool,
    /// Use cases that were merged or split after they were rated here: their ratings are of another card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<UseCaseId>>")]
    pub changed: Vec<UseCaseId>,
}

impl Round {
    /// Whether a use case is rated in this round.
    #[must_use]
    pub fn asks(&self, use_case: UseCaseId) -> bool {
        self.use_cases.as_ref().is_none_or(|cases| cases.contains(&use_case))
    }

    /// Whether its ratings come before those of an open round.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.closed || self.reopened
    }

    /// The round without use cases that go; None if it never named them.
    pub(crate) fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let mut rest = self.clone();
        if let Some(cases) = &mut rest.use_cases {
            cases.retain(|case| !goes(*case));
        }
        rest.changed.retain(|case| !goes(*case));
        (rest != *self).then_some(rest)
    }
}

/// Opens the next round. One round is open at a time, so that everybody knows what a rating counts for.
///
/// # Refusals
/// [`Refusal::RoundOpen`] while one is open, [`Refusal::NotFound`] for an unknown use case,
/// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 9 rounds.
pub(crate) fn open(
    workshop: &Workshop,
    id: RoundId,
    use_cases: Option<&[UseCaseId]>,
) -> Result<Vec<Change>, Refusal> {
    if workshop.open_round().is_some() {
        return Err(Refusal::RoundOpen);
    }
    if workshop.round(id).is_ok() {
        return Err(Refusal::AlreadyThere);
    }
    for case in use_cases.unwrap_or_default() {
        workshop.use_case(*case)?;
    }
    let number = workshop.rounds().map(|round| round.number).max().unwrap_or(0) + 1;
    if number > ROUND_LIMIT {
        return Err(Refusal::TooMany { limit: ROUND_LIMIT as usize });
    }
    Ok(vec![Change::put(Round {
        id,
        number,
        use_cases: use_cases.map(<[_]>::to_vec),
        closed: false,
        reopened: false,
        changed: Vec::new(),
    })])
}

/// Most rounds of a workshop.
pub(crate) const ROUND_LIMIT: u32 = 9;

/// Closes a round: its ratings stand.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::RoundClosed`] if it is closed already.
pub(crate) fn close(workshop: &Workshop, id: RoundId) -> Result<Vec<Change>, Refusal> {
    let round = workshop.round(id)?;
    if round.closed {
        return Err(Refusal::RoundClosed);
    }
    Ok(vec![Change::put(Round { closed: true, ..round.clone() })])
}

/// Opens a closed round again, as a step of its own in the history.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::RoundOpen`] while any round is open.
pub(crate) fn reopen(workshop: &Workshop, id: RoundId) -> Result<Vec<Change>, Refusal> {
    let round = workshop.round(id)?;
    if workshop.open_round().is_some() {
        return Err(Refusal::RoundOpen);
    }
    Ok(vec![Change::put(Round { closed: false, reopened: true, ..round.clone() })])
}
