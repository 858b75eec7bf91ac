//! The board: how ideas are collected on it, and whether its box is closed.

use crate::change::{Change, Row};
use crate::{Idea, IdeaId, RatingSource, Refusal, Workshop};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How ideas are collected. A workshop has one board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Board {
    /// Who learns who wrote what; told to people before they type.
    pub names: Names,
    /// Files that are taken away may name who rated; told to people before they rate.
    #[serde(default)]
    pub names_in_exports: bool,
    /// An anonymous box that was closed: what was typed can no longer be told from its authors' devices.
    pub box_closed: bool,
}

/// Who learns who wrote an idea. From weak to strict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Names {
    /// Everybody, once an idea is revealed.
    #[default]
    Named,
    /// Nobody in the room; the facilitator's file has them.
    #[serde(alias = "hidden_from_group")]
    Hidden,
    /// Nobody: the file cannot tell.
    Anonymous,
}

impl Names {
    /// Whether an idea keeps the seat that wrote it.
    #[must_use]
    pub fn keep_author(self) -> bool {
        self != Self::Anonymous
    }
}

/// Chooses who learns who wrote what. Once somebody wrote, the promise can only become stricter, and an
/// anonymous board is chosen before anybody writes: what was written with a name has one in the file.
///
/// # Refusals
/// [`Refusal::CannotWeaken`].
pub(crate) fn set_names(workshop: &Workshop, names: Names) -> Result<Vec<Change>, Refusal> {
    let board = *workshop.board();
    let somebody_wrote = workshop.ideas().any(|idea| idea.author.is_some() || idea.secret.is_some());
    let anonymity_changes = names.keep_author() != board.names.keep_author();
    if somebody_wrote && (names < board.names || anonymity_changes)
        || (board.box_closed && names != board.names)
    {
        return Err(Refusal::CannotWeaken);
    }
    Ok(vec![Change::put(Board { names, ..board })])
}

/// Says whether files that are taken away may name who rated. Once somebody rated on a device of their own, reading that
/// no name ever stands beside it, the promise can only become stricter.
///
/// # Refusals
/// [`Refusal::CannotNameRaters`].
pub(crate) fn set_names_in_exports(workshop: &Workshop, names: bool) -> Result<Vec<Change>, Refusal> {
    let mut given = workshop.seats().flat_map(|seat| workshop.ratings_from(seat.id));
    if names && !workshop.board().names_in_exports && given.any(|one| one.source == RatingSource::Device) {
        return Err(Refusal::CannotNameRaters);
    }
    Ok(vec![Change::put(Board { names_in_exports: names, ..*workshop.board() })])
}

/// Closes the box of an anonymous board: secrets go, and the numbers no longer tell who wrote first.
///
/// # Refusals
/// [`Refusal::NotAnonymous`], [`Refusal::TooLate`] if it is closed already.
pub(crate) fn close_box(workshop: &Workshop) -> Result<Vec<Change>, Refusal> {
    let board = *workshop.board();
    if board.names.keep_author() {
        return Err(Refusal::NotAnonymous);
    }
    if board.box_closed {
        return Err(Refusal::TooLate);
    }
    // Ids are random, so their order says nothing; the numbers are handed out anew in it.
    let from_the_box: BTreeMap<IdeaId, &Idea> =
        workshop.ideas().filter(|idea| idea.secret.is_some()).map(|idea| (idea.id, idea)).collect();
    let mut numbers: Vec<u32> = from_the_box.values().map(|idea| idea.number).collect();
    numbers.sort_unstable();
    let ideas = from_the_box
        .values()
        .zip(numbers)
        .map(|(idea, number)| Row::from(Idea { number, secret: None, ..(*idea).clone() }));
    let closed = Row::from(Board { box_closed: true, ..board });
    Ok(ideas.chain([closed]).map(Change::Put).collect())
}
