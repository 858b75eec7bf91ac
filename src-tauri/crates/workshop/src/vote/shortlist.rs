//! The shortlist: what a closed vote by dots comes to. Its cards in order, a line that can be moved, and one card
//! from below it that is kept for a reason. Dots choose what gets a card; they never rank use cases.

use super::{Outcome, Rescue, Vote};
use crate::change::Change;
use crate::ids::VoteId;
use crate::{Idea, IdeaId, Refusal, Workshop, text};

/// Nobody rates more than ten to twenty use cases well in one workshop.
const CUT_MOST: u32 = 20;

/// A card of the board, as the dots of a vote lie on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The card.
    pub idea: IdeaId,
    /// Sum of its dots.
    pub dots: u32,
    /// How many people gave any.
    pub people: u32,
    /// From 1 on; cards with as many dots of as many people share it.
    pub place: u32,
    /// Above the line.
    pub above: bool,
    /// Below the line, and kept all the same.
    pub rescued: bool,
}

impl Placed {
    /// Whether it gets a card.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.above || self.rescued
    }
}

impl Workshop {
    /// All cards that hang on the board by the dots of a closed vote: most dots first, then most people, then in the
    /// order they were written; those without a dot last. Empty where nothing came of it.
    #[must_use]
    pub fn shortlist(&self, vote: &Vote) -> Vec<Placed> {
        let Some(Outcome::Dots { dots, people, .. }) = self.outcome_on_cards(vote) else { return Vec::new() };
        let mut cards: Vec<&Idea> = self.ideas().filter(|idea| idea.is_on_board()).collect();
        cards.sort_unstable_by_key(|idea| idea.number);
        let count = |idea: &Idea| {
            (dots.get(&idea.id).copied().unwrap_or(0), people.get(&idea.id).copied().unwrap_or(0))
        };
        cards.sort_by_key(|idea| std::cmp::Reverse(count(idea)));
        let cut = vote.cut.unwrap_or(0);
        let rescued =
            vote.rescue.as_ref().and_then(|rescue| self.card_of(rescue.idea).ok()).map(|card| card.id);
        let mut list: Vec<Placed> = Vec::with_capacity(cards.len());
        for (at, card) in (1_u32..).zip(cards) {
            let (dots, people) = count(card);
            let shared = list.last().filter(|before| (before.dots, before.people) == (dots, people));
            let (place, above) = (shared.map_or(at, |before| before.place), at <= cut);
            let rescued = !above && rescued == Some(card.id);
            list.push(Placed { idea: card.id, dots, people, place, above, rescued });
        }
        list
    }

    /// The vote by dots that was closed before another one and says something, if there is one.
    #[must_use]
    pub fn vote_before(&self, vote: &Vote) -> Option<&Vote> {
        let earlier = self.votes().filter(|other| other.number < vote.number && other.is_shortlist());
        earlier.max_by_key(|other| other.number)
    }

    /// Why somebody wanted a use case to be made although its idea was below the line: of the newest vote that says.
    #[must_use]
    pub fn rescued_because(&self, ideas: &[IdeaId]) -> Option<&str> {
        let mut votes: Vec<&Vote> = self.votes().filter(|vote| vote.is_shortlist()).collect();
        votes.sort_unstable_by_key(|vote| std::cmp::Reverse(vote.number));
        let rescues = votes.into_iter().filter_map(|vote| vote.rescue.as_ref());
        rescues.filter(|rescue| ideas.contains(&rescue.idea)).map(|rescue| rescue.reason.as_str()).next()
    }
}

impl Vote {
    /// Whether it was by dots, is closed, and three people or more gave some.
    #[must_use]
    pub fn is_shortlist(&self) -> bool {
        self.closed && matches!(self.outcome, Some(Outcome::Dots { .. }))
    }

    /// The vote without the rescue of an idea that goes; None if it rescues none of them.
    #[must_use]
    pub fn without_rescue(&self, goes: impl Fn(IdeaId) -> bool) -> Option<Self> {
        let rescues = self.rescue.as_ref().is_some_and(|rescue| goes(rescue.idea));
        rescues.then(|| Self { rescue: None, ..self.clone() })
    }
}

/// Where the line lies until the facilitator moves it: after about a third of the cards, which is as much as each
/// person has dots for; never after more than 20, the most that a group rates well; and never below the last card
/// that has a dot. (The room's craft: budget about a third, rate the best 10 to 20.) None where nothing came of it.
pub(super) fn proposed_cut(list: &[Placed]) -> Option<u32> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let with_dots = count(list.iter().filter(|card| card.dots > 0).count());
    let third = count(list.len().saturating_add(1) / 3);
    (!list.is_empty()).then(|| third.min(CUT_MOST).min(with_dots).max(1))
}

/// Moves the line: so many cards stand above it.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteOpen`] while it takes ballots, [`Refusal::NoShortlist`] where no dots were
/// shared by three people or more, [`Refusal::OutOfRange`] outside 1 and the number of cards.
pub(crate) fn set_cut(workshop: &Workshop, id: VoteId, cut: u32) -> Result<Vec<Change>, Refusal> {
    let vote = shortlist_vote(workshop, id)?;
    let highest = u32::try_from(workshop.shortlist(vote).len()).unwrap_or(u32::MAX);
    super::rules::in_range(cut, 1, highest)?;
    Ok(vec![Change::put(Vote { cut: Some(cut), ..vote.clone() })])
}

/// Keeps one card from below the line, for a reason; or takes that back. The reason of the card that is kept can be
/// written anew.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteOpen`], [`Refusal::NoShortlist`] as for the line; for the idea
/// [`Refusal::NotRevealed`], [`Refusal::MergedAway`], and [`Refusal::NotListed`] if it is put aside;
/// [`Refusal::AboveTheLine`], [`Refusal::AlreadyRescued`] while another one is kept, and what [`crate::text`]
/// refuses, an empty reason among it.
pub(crate) fn rescue(workshop: &Workshop, id: VoteId, wish: Option<&Rescue>) -> Result<Vec<Change>, Refusal> {
    let vote = shortlist_vote(workshop, id)?;
    let Some(wish) = wish else { return Ok(vec![Change::put(Vote { rescue: None, ..vote.clone() })]) };
    workshop.standing_idea(wish.idea)?;
    let list = workshop.shortlist(vote);
    let card = list.iter().find(|card| card.idea == wish.idea).ok_or(Refusal::NotListed)?;
    if card.above {
        return Err(Refusal::AboveTheLine);
    }
    // One that counts for nothing any more, because the line or the cards moved, is not in the way.
    if list.iter().any(|other| other.rescued && other.idea != wish.idea) {
        return Err(Refusal::AlreadyRescued);
    }
    let rescue = Rescue { idea: wish.idea, reason: text::title(&wish.reason)? };
    Ok(vec![Change::put(Vote { rescue: Some(rescue), ..vote.clone() })])
}

/// Writes down what was said about what came of a vote.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteOpen`], and what [`crate::text`] refuses.
pub(crate) fn set_note(workshop: &Workshop, id: VoteId, note: &str) -> Result<Vec<Change>, Refusal> {
    let vote = closed_vote(workshop, id)?;
    Ok(vec![Change::put(Vote { note: text::paragraph(note)?, ..vote.clone() })])
}

/// Says whether exports show the vote before beside it.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn set_both_in_exports(
    workshop: &Workshop,
    id: VoteId,
    both: bool,
) -> Result<Vec<Change>, Refusal> {
    let vote = workshop.vote(id)?;
    Ok(vec![Change::put(Vote { both_in_exports: both, ..vote.clone() })])
}

fn shortlist_vote(workshop: &Workshop, id: VoteId) -> Result<&Vote, Refusal> {
    let vote = closed_vote(workshop, id)?;
    if vote.is_shortlist() { Ok(vote) } else { Err(Refusal::NoShortlist) }
}

fn closed_vote(workshop: &Workshop, id: VoteId) -> Result<&Vote, Refusal> {
    let vote = workshop.vote(id)?;
    if vote.closed { Ok(vote) } else { Err(Refusal::VoteOpen) }
}
