//! Dots as they lie on the cards of the board. A ballot keeps what was typed; what lies on ideas that were merged
//! counts for the card that stands for them, and a person counts once there.

use super::{Ballot, Marks, Outcome, Vote, VoteQuestion, outcome};
use crate::{IdeaId, Workshop};
use std::collections::BTreeMap;

impl Workshop {
    /// A ballot as it counts now.
    #[must_use]
    pub fn on_cards(&self, ballot: &Ballot) -> Ballot {
        let marks = match (&ballot.marks, self.vote(ballot.vote).map(|vote| &vote.question)) {
            (Marks::Dots(dots), Ok(VoteQuestion::Dots { most_on_one, .. })) => {
                Marks::Dots(dots_on_cards(self, dots, *most_on_one))
            }
            (marks, _) => marks.clone(),
        };
        Ballot { marks, ..ballot.clone() }
    }

    /// What came of a closed vote, on the cards as they are now. None where it said nothing as it was closed.
    #[must_use]
    pub fn outcome_on_cards(&self, vote: &Vote) -> Option<Outcome> {
        let then = vote.outcome.as_ref()?;
        match then {
            Outcome::Dots { .. } => {
                let ballots: Vec<_> = self.ballots_of(vote.id).collect();
                outcome::of(self, &vote.question, &ballots)
            }
            _ => Some(then.clone()),
        }
    }
}

/// What a person gave to ideas that are one card by now comes together there, and is not more than one card may
/// have from one person. Ideas that are gone have none.
pub(super) fn dots_on_cards(
    workshop: &Workshop,
    dots: &BTreeMap<IdeaId, u32>,
    most_on_one: u32,
) -> BTreeMap<IdeaId, u32> {
    let mut cards: BTreeMap<IdeaId, u32> = BTreeMap::new();
    for (idea, count) in dots {
        if let Ok(card) = workshop.card_of(*idea) {
            let on_card = cards.entry(card.id).or_default();
            *on_card = on_card.saturating_add(*count).min(most_on_one);
        }
    }
    cards
}
