//! Not the same: pairs of ideas, and of use cases, that look alike and are two. Nobody is asked about them again.

use crate::change::{Change, Key};
use crate::{Idea, IdeaId, Refusal, UseCase, UseCaseId, Workshop};
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

/// Two use cases that somebody keeps apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotTheSameCase {
    /// In a row, the one with the smaller name.
    pub one: UseCaseId,
    /// The other.
    pub other: UseCaseId,
}

/// Most pairs of a kind that are kept apart.
pub(crate) const PAIR_LIMIT: usize = 20_000;

/// What an idea is compared by; None: it is not compared, since not everybody may read it, or it does not hang on the
/// board for itself.
#[must_use]
pub fn compared_text(idea: &Idea) -> Option<&str> {
    idea.is_on_board().then_some(idea.text.as_str())
}

/// What a use case is compared by: what it is called, what hurts and what would change. How it is done is left out: the
/// same trouble is the same use case, and a card that has only begun would look like no full one. So are people and
/// data, which cards of one department share. None: it is not compared, since it was put aside or is a part of
/// another one.
#[must_use]
pub fn compared_card(case: &UseCase) -> Option<String> {
    let text = &case.text;
    let lines = [&text.title, &text.problem, &text.outcome].map(String::as_str);
    case.stands().then(|| lines.join("\n"))
}

/// Keeps pairs of ideas apart. Those that are apart already stay so.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`] for what nobody could compare, [`Refusal::AlreadyThere`] for an
/// idea and itself, [`Refusal::TooMany`] beyond 20,000 pairs.
pub(crate) fn keep_apart(workshop: &Workshop, pairs: &[NotTheSame]) -> Result<Vec<Change>, Refusal> {
    has_room(workshop.not_the_same().len() + pairs.len())?;
    let apart = |pair: &NotTheSame| {
        for id in [pair.one, pair.other] {
            if !workshop.idea(id)?.revealed {
                return Err(Refusal::NotRevealed);
            }
        }
        let (one, other) = in_order(pair.one, pair.other)?;
        Ok(Change::put(NotTheSame { one, other }))
    };
    pairs.iter().map(apart).collect()
}

/// Keeps pairs of use cases apart. Those that are apart already stay so.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::AlreadyThere`] for a use case and itself, [`Refusal::TooMany`] beyond 20,000
/// pairs.
pub(crate) fn keep_cases_apart(
    workshop: &Workshop,
    pairs: &[NotTheSameCase],
) -> Result<Vec<Change>, Refusal> {
    has_room(workshop.not_the_same_cases().len() + pairs.len())?;
    let apart = |pair: &NotTheSameCase| {
        for id in [pair.one, pair.other] {
            workshop.use_case(id)?;
        }
        cases_apart(pair.one, pair.other)
    };
    pairs.iter().map(apart).collect()
}

/// The change that keeps two use cases apart, which are there or come with it.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for a use case and itself.
pub(crate) fn cases_apart(one: UseCaseId, other: UseCaseId) -> Result<Change, Refusal> {
    let (one, other) = in_order(one, other)?;
    Ok(Change::put(NotTheSameCase { one, other }))
}

/// The names of the pairs in which an idea is.
pub(crate) fn naming(workshop: &Workshop, idea: IdeaId) -> impl Iterator<Item = Key> + '_ {
    let pairs = workshop.not_the_same().filter(move |pair| pair.one == idea || pair.other == idea);
    pairs.map(|pair| Key::NotTheSame(pair.one, pair.other))
}

/// The names of the pairs in which a use case is.
pub(crate) fn naming_case(workshop: &Workshop, case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
    let pairs = workshop.not_the_same_cases().filter(move |pair| pair.one == case || pair.other == case);
    pairs.map(|pair| Key::NotTheSameCase(pair.one, pair.other))
}

fn has_room(pairs: usize) -> Result<(), Refusal> {
    if pairs > PAIR_LIMIT { Err(Refusal::TooMany { limit: PAIR_LIMIT }) } else { Ok(()) }
}

/// Two names in the order of a row.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for something and itself.
pub(crate) fn in_order<Id: Ord>(one: Id, other: Id) -> Result<(Id, Id), Refusal> {
    match one.cmp(&other) {
        std::cmp::Ordering::Less => Ok((one, other)),
        std::cmp::Ordering::Greater => Ok((other, one)),
        std::cmp::Ordering::Equal => Err(Refusal::AlreadyThere),
    }
}
