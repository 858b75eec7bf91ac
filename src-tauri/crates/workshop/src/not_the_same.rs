//! Not the same: pairs of ideas that look alike and are two. Nobody is asked about them again.

use crate::change::{Change, Key};
use crate::{Idea, IdeaId, Refusal, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two ideas that somebody keeps apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotTheSame {
    /// In a row, the one with the smaller name.
    pub one: IdeaId,
    /// The other.
    pub other: IdeaId,
}

/// Most pairs that are kept apart.
const PAIR_LIMIT: usize = 20_000;

/// Whether an idea is compared with others: everybody may read it, and it hangs on the board for itself.
#[must_use]
pub fn is_compared(idea: &Idea) -> bool {
    idea.is_on_board()
}

/// Keeps pairs apart. Those that are apart already stay so.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`] for what nobody could compare, [`Refusal::AlreadyThere`] for an
/// idea and itself, [`Refusal::TooMany`] beyond 20,000 pairs.
pub(crate) fn keep_apart(workshop: &Workshop, pairs: &[NotTheSame]) -> Result<Vec<Change>, Refusal> {
    if workshop.not_the_same().len() + pairs.len() > PAIR_LIMIT {
        return Err(Refusal::TooMany { limit: PAIR_LIMIT });
    }
    pairs.iter().map(|pair| apart(workshop, pair)).collect()
}

/// The names of the pairs in which an idea is.
pub(crate) fn naming(workshop: &Workshop, idea: IdeaId) -> impl Iterator<Item = Key> + '_ {
    let pairs = workshop.not_the_same().filter(move |pair| pair.one == idea || pair.other == idea);
    pairs.map(|pair| Key::NotTheSame(pair.one, pair.other))
}

fn apart(workshop: &Workshop, pair: &NotTheSame) -> Result<Change, Refusal> {
    for id in [pair.one, pair.other] {
        if !workshop.idea(id)?.revealed {
            return Err(Refusal::NotRevealed);
        }
    }
    if pair.one == pair.other {
        return Err(Refusal::AlreadyThere);
    }
    let (one, other) = (pair.one.min(pair.other), pair.one.max(pair.other));
    Ok(Change::put(NotTheSame { one, other }))
}
