//! Use cases: what is rated, ranked and, for a few, lit as a lighthouse.

use crate::{
    IdeaId, Refusal, UseCaseId, Workshop,
    change::{Change, Key},
    text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A candidate for generative AI, on one card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UseCase {
    /// Stable name.
    pub id: UseCaseId,
    /// From 1 on, in order of creation; people say "number seven".
    pub number: u32,
    /// What is written on the card.
    #[serde(flatten)]
    pub text: UseCaseText,
    /// Put aside: kept and marked, not ranked.
    pub parked: bool,
    /// Chosen as one of the first to be built.
    pub lighthouse: bool,
    /// The ideas it was made from.
    pub ideas: Vec<IdeaId>,
}

/// The fields of a card. All but the title may be empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct UseCaseText {
    /// One line.
    pub title: String,
    /// What hurts today.
    pub problem: String,
    /// What the use case does.
    pub description: String,
    /// Who uses it.
    pub users: String,
    /// Data it needs.
    pub data: String,
    /// What changes, from - to.
    pub outcome: String,
    /// Department or function, one line.
    pub department: String,
    /// Who owns it, one line.
    pub owner: String,
    /// Anything else.
    pub note: String,
}

/// What is asked for when use cases are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewUseCase {
    /// Made by the client.
    pub id: UseCaseId,
    /// What is written on the card.
    #[serde(flatten)]
    pub text: UseCaseText,
    /// The ideas it is made from.
    #[serde(default)]
    pub ideas: Vec<IdeaId>,
}

/// Most use cases of a workshop.
pub const USE_CASE_LIMIT: usize = 5_000;

/// Adds use cases in the given order, as one step.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for an id that is taken, [`Refusal::TooMany`] beyond 5,000,
/// [`Refusal::NotFound`] and [`Refusal::NotRevealed`] for the ideas it is made from, and what [`crate::text`]
/// refuses.
pub(crate) fn add(workshop: &Workshop, wishes: &[NewUseCase]) -> Result<Vec<Change>, Refusal> {
    if workshop.use_cases().len() + wishes.len() > USE_CASE_LIMIT {
        return Err(Refusal::TooMany { limit: USE_CASE_LIMIT });
    }
    let last = workshop.use_cases().map(|case| case.number).max().unwrap_or(0);
    (last + 1..)
        .zip(wishes)
        .map(|(number, wish)| {
            if workshop.use_case(wish.id).is_ok() {
                return Err(Refusal::AlreadyThere);
            }
            for idea in &wish.ideas {
                if !workshop.idea(*idea)?.revealed {
                    return Err(Refusal::NotRevealed);
                }
            }
            let (text, ideas) = (wish.text.cleaned()?, wish.ideas.clone());
            Ok(Change::put(UseCase { id: wish.id, number, text, parked: false, lighthouse: false, ideas }))
        })
        .collect()
}

/// Replaces what is written on a card.
///
/// # Refusals
/// [`Refusal::NotFound`], and what [`crate::text`] refuses.
pub(crate) fn edit(workshop: &Workshop, id: UseCaseId, text: &UseCaseText) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    Ok(vec![Change::put(UseCase { text: text.cleaned()?, ..case.clone() })])
}

/// Removes use cases with their ratings and gate answers. One step, so that one undo brings all back.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, ids: &[UseCaseId]) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::new();
    for id in ids {
        workshop.use_case(*id)?;
        changes.extend(workshop.ratings_of(*id).map(|rating| Change::Gone(Key::Rating(rating.key()))));
        changes
            .extend(workshop.gate_answers(*id).map(|answer| Change::Gone(Key::GateAnswer(*id, answer.gate))));
        changes.extend(workshop.rounds().filter_map(|round| round.without(*id)).map(Change::put));
        changes.push(Change::Gone(Key::UseCase(*id)));
    }
    Ok(changes)
}

/// Puts a use case aside or takes it back.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn park(workshop: &Workshop, id: UseCaseId, parked: bool) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    Ok(vec![Change::put(UseCase { parked, ..case.clone() })])
}

/// Lights a use case as a lighthouse, or puts the lamp out. Ranks advise, people decide: any use case that
/// was not stopped at a gate can be lit.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::Stopped`] for a use case that gate X1 stopped.
pub(crate) fn light(workshop: &Workshop, id: UseCaseId, lit: bool) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    if lit && workshop.is_stopped(id) {
        return Err(Refusal::Stopped);
    }
    Ok(vec![Change::put(UseCase { lighthouse: lit, ..case.clone() })])
}

impl UseCaseText {
    /// The text as a workshop keeps it.
    ///
    /// # Refusals
    /// What [`crate::text`] refuses.
    pub fn cleaned(&self) -> Result<Self, Refusal> {
        Ok(Self {
            title: text::title(&self.title)?,
            problem: text::paragraph(&self.problem)?,
            description: text::paragraph(&self.description)?,
            users: text::paragraph(&self.users)?,
            data: text::paragraph(&self.data)?,
            outcome: text::paragraph(&self.outcome)?,
            department: text::line(&self.department)?,
            owner: text::line(&self.owner)?,
            note: text::paragraph(&self.note)?,
        })
    }
}
