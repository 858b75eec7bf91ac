//! Merging and splitting: several cards become one, or one becomes several, and each of them is kept as it was.
//!
//! A card that was merged away points to the one it went into and keeps its text, its lane and its theme: it is
//! evidence, and can be taken out again at any time. Piles can be merged into piles. Nothing else is written down:
//! who voted for what stays as it was typed, and is read through the pile ([`crate::vote`]).

use crate::change::Change;
use crate::use_case::{self, NewUseCase};
use crate::{Idea, IdeaId, Refusal, Round, UseCase, UseCaseId, Workshop, idea, not_the_same};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::ops::RangeInclusive;
use ts_rs::TS;

/// One of the cards that an idea becomes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct IdeaPart {
    /// Made by the client.
    pub id: IdeaId,
    /// What it says.
    pub text: String,
}

/// Into how many cards an idea can be split at once.
const PARTS: RangeInclusive<usize> = 2..=12;

/// Merges ideas into another one, which stands for all of them from now on.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`], [`Refusal::MergedAway`] for what is part of another card
/// already, [`Refusal::IntoItself`], [`Refusal::AlreadyThere`] if an idea comes twice.
pub(crate) fn merge_ideas(workshop: &Workshop, ids: &[IdeaId], into: IdeaId) -> Result<Vec<Change>, Refusal> {
    workshop.standing_idea(into)?;
    each_once(ids, into)?;
    let merged = |id: &IdeaId| {
        let idea = workshop.standing_idea(*id)?;
        Ok(Change::put(Idea { merged_into: Some(into), ..idea.clone() }))
    };
    ids.iter().map(merged).collect()
}

/// Takes ideas out of the cards they were merged into. They stand where they stood; what was merged into them
/// stays with them. One that stands on its own already stays as it is.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn unmerge_ideas(workshop: &Workshop, ids: &[IdeaId]) -> Result<Vec<Change>, Refusal> {
    let alone =
        |id: &IdeaId| workshop.idea(*id).map(|idea| Change::put(Idea { merged_into: None, ..idea.clone() }));
    ids.iter().map(alone).collect()
}

/// Makes several cards of one. The first part stands for the idea as it was, with its votes; all of them hang
/// where it hung and belong to who wrote it.
///
/// # Refusals
/// As [`merge_ideas`], [`Refusal::OutOfRange`] for fewer than two parts or more than twelve, and what
/// [`crate::text`] refuses.
pub(crate) fn split_idea(
    workshop: &Workshop,
    id: IdeaId,
    parts: &[IdeaPart],
) -> Result<Vec<Change>, Refusal> {
    let whole = workshop.standing_idea(id)?;
    let (Some(first), true) = (parts.first(), PARTS.contains(&parts.len())) else {
        return Err(Refusal::OutOfRange { lowest: *PARTS.start() as u32, highest: *PARTS.end() as u32 });
    };
    let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
    each_once(&ids, id)?;
    let number = idea::next_number(workshop, parts.len())?;
    let mut changes = (0..)
        .zip(parts)
        .map(|(at, part)| {
            Ok(Change::put(Idea {
                id: idea::unused(workshop, part.id)?,
                number: number + at,
                place: whole.place + i64::from(at),
                text: idea::note(&part.text)?,
                split_from: Some(id),
                moves: 0,
                secret: None,
                ..whole.clone()
            }))
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    changes.push(Change::put(Idea { merged_into: Some(first.id), ..whole.clone() }));
    Ok(changes)
}

/// Merges use cases into another one. Their ratings stay with them, out of the ranking; a round in which one of
/// them was rated is marked: what was rated is no longer what is on the card. A lamp goes along.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::MergedAway`], [`Refusal::IntoItself`], [`Refusal::AlreadyThere`],
/// [`Refusal::Stopped`] for one that gate X1 stopped: it is kept by itself.
pub(crate) fn merge_use_cases(
    workshop: &Workshop,
    ids: &[UseCaseId],
    into: UseCaseId,
) -> Result<Vec<Change>, Refusal> {
    let survivor = standing_case(workshop, into)?;
    each_once(ids, into)?;
    let mut lighthouse = survivor.lighthouse;
    let mut changes = Vec::with_capacity(ids.len() + 1);
    for id in ids {
        let case = standing_case(workshop, *id)?;
        lighthouse |= case.lighthouse;
        changes.push(Change::put(UseCase { merged_into: Some(into), lighthouse: false, ..case.clone() }));
    }
    changes.push(Change::put(UseCase { lighthouse, ..survivor.clone() }));
    let rated: Vec<_> = ids.iter().copied().chain([into]).collect();
    changes.extend(marked_rounds(workshop, &rated, into));
    Ok(changes)
}

/// Takes use cases out of those they were merged into, with their ratings. The mark of a round stays: the card
/// was another one in between.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn unmerge_use_cases(workshop: &Workshop, ids: &[UseCaseId]) -> Result<Vec<Change>, Refusal> {
    let alone = |id: &UseCaseId| {
        workshop.use_case(*id).map(|case| Change::put(UseCase { merged_into: None, ..case.clone() }))
    };
    ids.iter().map(alone).collect()
}

/// Makes a second card of a part of one. Ideas that the new one names leave the old one, which keeps its ratings;
/// rounds in which it was rated are marked. Whoever splits a card says that the two are not the same, however alike
/// they read.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::MergedAway`], [`Refusal::Stopped`], and those of adding a use case.
pub(crate) fn split_use_case(
    workshop: &Workshop,
    id: UseCaseId,
    part: &NewUseCase,
) -> Result<Vec<Change>, Refusal> {
    let whole = standing_case(workshop, id)?;
    let ideas = whole.ideas.iter().copied().filter(|idea| !part.ideas.contains(idea)).collect();
    let mut changes = use_case::add_from(workshop, std::slice::from_ref(part), Some(id))?;
    changes.push(Change::put(UseCase { ideas, ..whole.clone() }));
    changes.push(not_the_same::cases_apart(id, part.id)?);
    changes.extend(marked_rounds(workshop, &[id], id));
    Ok(changes)
}

impl Workshop {
    /// The card that stands for an idea: what it was merged into in the end, or the idea itself.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`].
    pub fn card_of(&self, id: IdeaId) -> Result<&Idea, Refusal> {
        let mut card = self.idea(id)?;
        // Rules make no rings; a file that holds one must not hold up the writer.
        for _ in 0..self.ideas().len() {
            match card.merged_into.and_then(|into| self.idea(into).ok()) {
                Some(into) => card = into,
                None => break,
            }
        }
        Ok(card)
    }

    /// All ideas that a card stands for: itself first, then what was merged into it, pile by pile.
    #[must_use]
    pub fn pile(&self, card: IdeaId) -> Vec<IdeaId> {
        self.idea_piles().pile(card)
    }

    /// The use case that stands for one: what it was merged into in the end, or itself.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`].
    pub fn case_of(&self, id: UseCaseId) -> Result<&UseCase, Refusal> {
        let mut card = self.use_case(id)?;
        for _ in 0..self.use_cases().len() {
            match card.merged_into.and_then(|into| self.use_case(into).ok()) {
                Some(into) => card = into,
                None => break,
            }
        }
        Ok(card)
    }

    /// All ideas that live in a use case, each once: those it was made from and those of the use cases merged into
    /// it, with all that each of their cards stands for.
    #[must_use]
    pub fn sources(&self, case: &UseCase) -> Vec<IdeaId> {
        let (mut sources, mut known) = (Vec::new(), HashSet::new());
        let cases = self.case_piles().pile(case.id).into_iter().filter_map(|id| self.use_case(id).ok());
        let cards = cases.flat_map(|case| &case.ideas).filter_map(|idea| self.card_of(*idea).ok());
        for idea in cards.flat_map(|card| self.pile(card.id)) {
            if known.insert(idea) {
                sources.push(idea);
            }
        }
        sources
    }

    /// An idea that everybody may read and that stands for itself.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`], [`Refusal::NotRevealed`], [`Refusal::MergedAway`].
    pub(crate) fn standing_idea(&self, id: IdeaId) -> Result<&Idea, Refusal> {
        let idea = self.idea(id)?;
        match idea {
            Idea { revealed: false, .. } => Err(Refusal::NotRevealed),
            Idea { merged_into: Some(_), .. } => Err(Refusal::MergedAway),
            _ => Ok(idea),
        }
    }
}

/// Which cards were merged into which, kept beside the rows: looked up, never searched for.
#[derive(Clone, Debug)]
pub(crate) struct Piles<Id>(HashMap<Id, BTreeSet<Id>>);

impl<Id> Default for Piles<Id> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Id: Copy + Ord + Hash> Piles<Id> {
    /// A card and all that was merged into it, pile by pile.
    fn pile(&self, card: Id) -> Vec<Id> {
        let (mut pile, mut known) = (vec![card], HashSet::from([card]));
        let mut at = 0;
        while let Some(id) = pile.get(at).copied() {
            let below = self.0.get(&id).into_iter().flatten().copied();
            pile.extend(below.filter(|id| known.insert(*id)));
            at += 1;
        }
        pile
    }

    /// A card is there now.
    pub(crate) fn come(&mut self, id: Id, merged_into: Option<Id>) {
        if let Some(into) = merged_into {
            self.0.entry(into).or_default().insert(id);
        }
    }

    /// A card is gone, or another form of it is about to come.
    pub(crate) fn go(&mut self, id: Id, merged_into: Option<Id>) {
        let Some(into) = merged_into else { return };
        if let Some(pile) = self.0.get_mut(&into) {
            pile.remove(&id);
            if pile.is_empty() {
                self.0.remove(&into);
            }
        }
    }
}

fn standing_case(workshop: &Workshop, id: UseCaseId) -> Result<&UseCase, Refusal> {
    let case = workshop.use_case(id)?;
    if case.merged_into.is_some() {
        return Err(Refusal::MergedAway);
    }
    if workshop.is_stopped(id) { Err(Refusal::Stopped) } else { Ok(case) }
}

/// Rounds in which any of some use cases was rated, with a mark at the one that changed.
fn marked_rounds<'a>(
    workshop: &'a Workshop,
    rated: &'a [UseCaseId],
    changed: UseCaseId,
) -> impl Iterator<Item = Change> + 'a {
    let was_rated =
        move |round: &&Round| rated.iter().any(|id| workshop.ratings_in(round.id, *id).next().is_some());
    let unmarked = workshop.rounds().filter(move |round| !round.changed.contains(&changed));
    unmarked.filter(was_rated).map(move |round| {
        let mut round = round.clone();
        round.changed.push(changed);
        Change::put(round)
    })
}

fn each_once<T: Copy + Eq + Hash>(ids: &[T], other: T) -> Result<(), Refusal> {
    if ids.is_empty() {
        return Err(Refusal::NotFound);
    }
    if ids.contains(&other) {
        return Err(Refusal::IntoItself);
    }
    let mut known = HashSet::new();
    if ids.iter().all(|id| known.insert(*id)) { Ok(()) } else { Err(Refusal::AlreadyThere) }
}
