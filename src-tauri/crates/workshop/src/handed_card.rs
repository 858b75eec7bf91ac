//! Brainwriting: everybody is handed three cards of others, without a name, and adds a sentence to each.
//!
//! What is added is an idea of its own that says which one it goes on from; a handed card is only the right to
//! read that one before it is revealed.

use crate::agenda::AgendaKind;
use crate::change::{Change, Key};
use crate::{Idea, IdeaId, LaneId, Refusal, Seat, SeatId, Workshop};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Cards that somebody has in the hand at a time.
pub const CARDS_EACH: usize = 3;

/// An idea of somebody else in one person's hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HandedCard {
    /// In whose hand.
    pub seat: SeatId,
    /// Which idea.
    pub idea: IdeaId,
    /// Where that hangs.
    pub lane: LaneId,
    /// What it says, as its author last had it.
    pub text: String,
    /// Given back for another one.
    pub given_back: bool,
}

/// Hands a seat cards until it has three, or there are no more. Those come first that the fewest people hold,
/// so that every card is read; among these an order decides that is another one for each person.
///
/// # Refusals
/// [`Refusal::NotNow`] while the room does not brainwrite.
pub(crate) fn draw(workshop: &Workshop, seat: &Seat) -> Result<Vec<Change>, Refusal> {
    brainwriting(workshop)?;
    let held = workshop.cards_of(seat.id).filter(|card| !card.given_back).count();
    Ok(dealt(workshop, seat, CARDS_EACH.saturating_sub(held)))
}

/// Gives a card back and takes another one; where there is none, the hand is one card smaller.
///
/// # Refusals
/// [`Refusal::NotNow`] while the room does not brainwrite, [`Refusal::NotYours`] for a card that is not in the
/// hand.
pub(crate) fn swap(workshop: &Workshop, seat: &Seat, idea: IdeaId) -> Result<Vec<Change>, Refusal> {
    brainwriting(workshop)?;
    let card = held(workshop, seat.id, idea)?;
    let mut changes = vec![Change::put(HandedCard { given_back: true, ..card.clone() })];
    changes.extend(dealt(workshop, seat, 1));
    Ok(changes)
}

/// The idea that somebody goes on from: one that everybody may read, or a card in the hand. Nobody goes on from
/// what goes on from another one: it stays one step.
///
/// # Refusals
/// [`Refusal::NotYours`] for what this seat may not read, [`Refusal::NotFound`].
pub(crate) fn extended<'a>(workshop: &'a Workshop, seat: &Seat, id: IdeaId) -> Result<&'a Idea, Refusal> {
    let idea = workshop.idea(id)?;
    if idea.extends.is_some() {
        return Err(Refusal::NotYours);
    }
    if !idea.revealed {
        held(workshop, seat.id, id)?;
    }
    Ok(idea)
}

/// The cards that show an idea, as they are with another text.
pub(crate) fn with_text<'a>(
    workshop: &'a Workshop,
    idea: IdeaId,
    text: &'a str,
) -> impl Iterator<Item = Change> + 'a {
    let cards = workshop.handed_cards().filter(move |card| card.idea == idea);
    cards.map(|card| Change::put(HandedCard { text: text.to_owned(), ..card.clone() }))
}

/// The names of the cards that show an idea.
pub(crate) fn showing(workshop: &Workshop, idea: IdeaId) -> impl Iterator<Item = Key> + '_ {
    let cards = workshop.handed_cards().filter(move |card| card.idea == idea);
    cards.map(|card| Key::HandedCard(card.seat, card.idea))
}

fn brainwriting(workshop: &Workshop) -> Result<(), Refusal> {
    let now = workshop.running_step().is_some_and(|step| step.kind == AgendaKind::Brainwrite);
    if now { Ok(()) } else { Err(Refusal::NotNow) }
}

fn held(workshop: &Workshop, seat: SeatId, idea: IdeaId) -> Result<&HandedCard, Refusal> {
    workshop.handed_card(seat, idea).filter(|card| !card.given_back).ok_or(Refusal::NotYours)
}

fn dealt(workshop: &Workshop, seat: &Seat, count: usize) -> Vec<Change> {
    if count == 0 {
        return Vec::new();
    }
    let mut holders: HashMap<IdeaId, usize> = HashMap::new();
    for card in workshop.handed_cards().filter(|card| !card.given_back) {
        *holders.entry(card.idea).or_default() += 1;
    }
    // On an anonymous board nobody can tell whose an idea is: its author's device leaves it out of the hand.
    let mut open: Vec<&Idea> = workshop
        .ideas()
        .filter(|idea| idea.extends.is_none() && !idea.parked && idea.merged_into.is_none())
        .filter(|idea| idea.author != Some(seat.id))
        .filter(|idea| workshop.handed_card(seat.id, idea.id).is_none())
        .collect();
    // Both are random names, so that their difference spreads like one.
    let shuffled = |idea: &Idea| idea.id.0.as_u128() ^ seat.id.0.as_u128().rotate_left(64);
    open.sort_unstable_by_key(|idea| (holders.get(&idea.id).copied().unwrap_or(0), shuffled(idea)));
    let hand = |idea: &Idea| HandedCard {
        seat: seat.id,
        idea: idea.id,
        lane: idea.lane,
        text: idea.text.clone(),
        given_back: false,
    };
    open.into_iter().take(count).map(|idea| Change::put(hand(idea))).collect()
}
