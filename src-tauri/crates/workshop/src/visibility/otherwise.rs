//! Rows that did not change and are seen otherwise, because others did.

use crate::change::{Row, RowChange};
use crate::vote::VoteQuestion;
use crate::{IdeaId, UseCaseId, Workshop};
use std::collections::BTreeSet;

/// What has to be told beside some changes that were made. Merging and splitting write one row a card; what was
/// voted and made of these cards is read through them.
#[must_use]
pub fn seen_otherwise<'a>(
    workshop: &Workshop,
    changes: impl IntoIterator<Item = &'a RowChange>,
) -> Vec<RowChange> {
    let mut moved = Moved::default();
    for change in changes {
        moved.note(workshop, change);
    }
    let rows = moved.use_cases(workshop).into_iter().chain(moved.of_votes(workshop));
    rows.map(|row| RowChange { before: Some(row.clone()), after: Some(row) }).collect()
}

/// Cards that stand for other ideas now than they did, and use cases that stand for others.
#[derive(Default)]
struct Moved {
    ideas: BTreeSet<IdeaId>,
    use_cases: BTreeSet<UseCaseId>,
}

impl Moved {
    fn note(&mut self, workshop: &Workshop, change: &RowChange) {
        match (&change.before, &change.after) {
            (Some(Row::Idea(before)), after) => {
                let now = match after {
                    Some(Row::Idea(after)) => after.merged_into,
                    _ => None,
                };
                if before.merged_into != now {
                    self.ideas.insert(before.id);
                    let cards = [Some(before.id), before.merged_into, now].into_iter().flatten();
                    self.ideas.extend(cards.filter_map(|id| workshop.card_of(id).ok()).map(|card| card.id));
                }
            }
            (Some(Row::UseCase(before)), after) => {
                let now = match after {
                    Some(Row::UseCase(after)) => after.merged_into,
                    _ => None,
                };
                if before.merged_into != now {
                    self.use_cases.extend([before.merged_into, now].into_iter().flatten());
                }
            }
            _ => {}
        }
    }

    fn is_moved(&self, workshop: &Workshop, idea: IdeaId) -> bool {
        self.ideas.contains(&idea) || workshop.card_of(idea).is_ok_and(|card| self.ideas.contains(&card.id))
    }

    fn use_cases(&self, workshop: &Workshop) -> Vec<Row> {
        if self.ideas.is_empty() && self.use_cases.is_empty() {
            return Vec::new();
        }
        let through_ideas = workshop
            .use_cases()
            .filter(|case| case.ideas.iter().any(|idea| self.is_moved(workshop, *idea)))
            .map(|case| case.id);
        let cards = through_ideas.chain(self.use_cases.iter().copied());
        let cards: BTreeSet<_> =
            cards.filter_map(|id| workshop.case_of(id).ok()).map(|case| case.id).collect();
        cards.into_iter().filter_map(|id| workshop.use_case(id).ok().cloned()).map(Row::from).collect()
    }

    fn of_votes(&self, workshop: &Workshop) -> Vec<Row> {
        if self.ideas.is_empty() {
            return Vec::new();
        }
        let asks_for_dots = |vote: &&crate::Vote| matches!(vote.question, VoteQuestion::Dots { .. });
        let mut rows = Vec::new();
        for vote in workshop.votes().filter(asks_for_dots) {
            let moved = workshop
                .ballots_of(vote.id)
                .filter(|ballot| ballot.marks.ideas().any(|idea| self.is_moved(workshop, idea)));
            if vote.without_rescue(|idea| self.is_moved(workshop, idea)).is_some() {
                rows.push(Row::from(vote.clone()));
            } else if vote.closed {
                rows.extend(moved.take(1).map(|_| Row::from(vote.clone())));
            } else {
                rows.extend(moved.cloned().map(Row::from));
            }
        }
        rows
    }
}
