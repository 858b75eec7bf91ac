//! What changes in the chain of work: each link before and after, how much of it a machine does on its own, what a person
//! still decides, and whether the business itself changes. How far a machine may go is one table, in [`levels`].

pub mod finding;
pub mod levels;

use crate::change::{Change, Key};
use crate::ids::ChainLinkId;
use crate::{Refusal, UseCaseId, Workshop, one_owner, text};
use levels::{LEVEL_MOST, LEVEL_OF_THE_BOARD};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A link of the chain of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChainLink {
    /// Stable name.
    pub id: ChainLinkId,
    /// Its place in the chain, from 1 on.
    pub number: u32,
    /// What it says.
    #[serde(flatten)]
    pub text: ChainLinkText,
}

/// What is said about a link of the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChainLinkText {
    /// What is done there, one line, never empty.
    pub name: String,
    /// The use cases that change it.
    pub use_cases: Vec<UseCaseId>,
    /// How it went, one line.
    pub before: String,
    /// How it goes then, one line.
    pub after: String,
    /// How much a machine does now: 0 a person does it, 1 it finds things, 2 it drafts, 3 it acts when a person nods, 4 it
    /// acts and a person samples.
    pub level_now: u8,
    /// The same at the end of the plan.
    pub level_end: u8,
    /// What a person still decides, one line, never empty.
    pub decides: String,
    /// What has to be watched before it goes a level up, one line, possibly empty.
    pub watch: String,
    /// The decision of the board, without which nothing reaches the top level.
    pub board: Option<BoardDecision>,
}

/// That the board decided something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BoardDecision {
    /// Who, one line, never empty.
    pub by: String,
    /// On which day after the workshop, 0..3650.
    pub day: u32,
}

/// A link to be put down, a new one or a changed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewChainLink {
    /// Made by the client for a new one.
    pub id: ChainLinkId,
    /// What it says.
    #[serde(flatten)]
    pub text: ChainLinkText,
}

/// Whether the business itself changes: one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BusinessChange {
    /// How money is made now, one line, never empty.
    pub from: String,
    /// How it is made then, one line, never empty.
    pub to: String,
    /// What has to be true before, one line, possibly empty.
    pub condition: String,
    /// From which day after the workshop it is decided, 0..3650.
    pub from_day: u32,
    /// Until which day, the same or later.
    pub to_day: u32,
    /// One person who decides, possibly nobody yet.
    pub owner: String,
}

/// Most links of a chain: what one page holds.
pub(crate) const LINK_LIMIT: usize = 12;
/// Most use cases of a link.
const USES_LIMIT: usize = 20;
/// Last day that anything can be on: ten years.
const DAY_MOST: u32 = 3_650;

/// Puts links down, new ones at the end of the chain.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for a link, or a use case of a link, that comes twice; [`Refusal::NotFound`] for an unknown use
/// case; [`Refusal::PersonDecidesNothing`]; [`Refusal::AboveGate`] for a level that a gate of its use cases does not allow;
/// [`Refusal::BoardUndecided`] for the top level without a decision of the board; [`Refusal::OutOfRange`] for a level outside
/// 0..4 or a day outside 0..3650; [`Refusal::TooMany`] beyond twelve links; and what [`crate::text`] refuses.
pub(crate) fn put_links(workshop: &Workshop, links: &[NewChainLink]) -> Result<Vec<Change>, Refusal> {
    let known: BTreeSet<_> = links.iter().map(|link| link.id).collect();
    if known.len() < links.len() {
        return Err(Refusal::AlreadyThere);
    }
    let mut next = workshop.chain_links().map(|link| link.number).max().unwrap_or(0) + 1;
    let mut changes = Vec::with_capacity(links.len());
    for wish in links {
        for case in &wish.text.use_cases {
            workshop.use_case(*case)?;
        }
        // What a gate does not allow, no board can decide either.
        levels::check(workshop, &wish.text)?;
        let text = checked_link(&wish.text)?;
        let there = workshop.chain_link(wish.id).map(|link| link.number);
        changes.push(Change::put(ChainLink { id: wish.id, number: there.unwrap_or(next), text }));
        next += u32::from(there.is_none());
    }
    let stay = workshop.chain_links().filter(|link| !known.contains(&link.id)).count();
    if stay + links.len() > LINK_LIMIT {
        return Err(Refusal::TooMany { limit: LINK_LIMIT });
    }
    Ok(changes)
}

/// Puts a link elsewhere in the chain; the others make room.
///
/// # Refusals
/// [`Refusal::NotFound`], and [`Refusal::OutOfRange`] for a place outside 1 and the number of links.
pub(crate) fn move_link(workshop: &Workshop, id: ChainLinkId, place: u32) -> Result<Vec<Change>, Refusal> {
    let mut links = workshop.chain_in_order();
    let at = links.iter().position(|link| link.id == id).ok_or(Refusal::NotFound)?;
    let count = u32::try_from(links.len()).unwrap_or(u32::MAX);
    if !(1..=count).contains(&place) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: count });
    }
    let moved = links.remove(at);
    links.insert(place as usize - 1, moved);
    let numbered = (1..).zip(links).filter(|(number, link)| link.number != *number);
    Ok(numbered.map(|(number, link)| Change::put(ChainLink { number, ..link.clone() })).collect())
}

/// Takes a link out of the chain.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_link(workshop: &Workshop, id: ChainLinkId) -> Result<Vec<Change>, Refusal> {
    workshop.chain_link(id).ok_or(Refusal::NotFound)?;
    Ok(vec![Change::Gone(Key::ChainLink(id))])
}

/// Says how the business itself changes; None takes that back.
///
/// # Refusals
/// [`Refusal::NotFound`] where there is nothing to take back; [`Refusal::TwoOwners`]; [`Refusal::ItemEndsFirst`];
/// [`Refusal::OutOfRange`] for days outside 0..3650; and what [`crate::text`] refuses.
pub(crate) fn set_change(
    workshop: &Workshop,
    change: Option<&BusinessChange>,
) -> Result<Vec<Change>, Refusal> {
    let Some(change) = change else {
        workshop.business_change().ok_or(Refusal::NotFound)?;
        return Ok(vec![Change::Gone(Key::BusinessChange)]);
    };
    let change = checked_change(change)?;
    one_owner::check(workshop, &change.owner)?;
    Ok(vec![Change::put(change)])
}

/// What is said about a link, as a workshop keeps it.
///
/// # Refusals
/// As [`put_links`], apart from what is not there and from gates.
pub(crate) fn checked_link(wish: &ChainLinkText) -> Result<ChainLinkText, Refusal> {
    if wish.use_cases.len() > USES_LIMIT {
        return Err(Refusal::TooMany { limit: USES_LIMIT });
    }
    if wish.use_cases.iter().collect::<BTreeSet<_>>().len() < wish.use_cases.len() {
        return Err(Refusal::AlreadyThere);
    }
    let decides = text::line(&wish.decides)?;
    if decides.is_empty() {
        return Err(Refusal::PersonDecidesNothing);
    }
    let highest = wish.level_now.max(wish.level_end);
    if highest > LEVEL_MOST {
        return Err(Refusal::OutOfRange { lowest: 0, highest: LEVEL_MOST.into() });
    }
    let board = wish.board.as_ref().map(checked_decision).transpose()?;
    if highest >= LEVEL_OF_THE_BOARD && board.is_none() {
        return Err(Refusal::BoardUndecided);
    }
    Ok(ChainLinkText {
        name: text::title(&wish.name)?,
        use_cases: wish.use_cases.clone(),
        before: text::line(&wish.before)?,
        after: text::line(&wish.after)?,
        level_now: wish.level_now,
        level_end: wish.level_end,
        decides,
        watch: text::line(&wish.watch)?,
        board,
    })
}

fn checked_decision(wish: &BoardDecision) -> Result<BoardDecision, Refusal> {
    Ok(BoardDecision { by: text::title(&wish.by)?, day: checked_day(wish.day)? })
}

/// How the business changes, as a workshop keeps it.
///
/// # Refusals
/// As [`set_change`], apart from two owners.
pub(crate) fn checked_change(wish: &BusinessChange) -> Result<BusinessChange, Refusal> {
    let (from_day, to_day) = (checked_day(wish.from_day)?, checked_day(wish.to_day)?);
    if to_day < from_day {
        return Err(Refusal::ItemEndsFirst);
    }
    Ok(BusinessChange {
        from: text::title(&wish.from)?,
        to: text::title(&wish.to)?,
        condition: text::line(&wish.condition)?,
        from_day,
        to_day,
        owner: text::line(&wish.owner)?,
    })
}

fn checked_day(day: u32) -> Result<u32, Refusal> {
    if day > DAY_MOST { Err(Refusal::OutOfRange { lowest: 0, highest: DAY_MOST }) } else { Ok(day) }
}

impl ChainLink {
    /// The link without use cases that go; None if it names none of them.
    #[must_use]
    pub fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let use_cases: Vec<_> = self.text.use_cases.iter().copied().filter(|id| !goes(*id)).collect();
        let names_one = use_cases.len() < self.text.use_cases.len();
        names_one.then(|| Self { text: ChainLinkText { use_cases, ..self.text.clone() }, ..self.clone() })
    }
}

impl Workshop {
    /// The links, from the first to the last.
    #[must_use]
    pub fn chain_in_order(&self) -> Vec<&ChainLink> {
        let mut links: Vec<_> = self.chain_links().collect();
        links.sort_by_key(|link| (link.number, link.id));
        links
    }

    /// The links that name a use case.
    pub(crate) fn chain_naming(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let links = self.chain_links().filter(move |link| link.text.use_cases.contains(&use_case));
        links.map(|link| Key::ChainLink(link.id))
    }

    /// The same links as they are without use cases that go.
    pub(crate) fn chain_without<'a>(
        &'a self,
        goes: &'a dyn Fn(UseCaseId) -> bool,
    ) -> impl Iterator<Item = Change> + 'a {
        self.chain_links().filter_map(move |link| link.without(goes)).map(Change::put)
    }
}
