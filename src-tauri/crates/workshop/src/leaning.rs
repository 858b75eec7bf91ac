//! Which rows lean on others: what must not go alone.

use crate::change::{Key, Row};
use crate::{Workshop, handed_card, not_the_same, vote};

/// Whether a row that leaned on another one still does, as it is to be.
pub(crate) fn still_leans(row: &Row, on: &Key) -> bool {
    match (row, on) {
        (Row::Idea(idea), Key::Idea(id)) => idea.without_naming(|other| other == *id).is_some(),
        (Row::Idea(idea), Key::Theme(id)) => idea.theme == Some(*id),
        (Row::Vote(vote), Key::Idea(id)) => vote.without_rescue(|other| other == *id).is_some(),
        (Row::UseCase(case), Key::Idea(id)) => case.ideas.contains(id),
        (Row::UseCase(case), Key::UseCase(id)) => case.without_naming(|other| other == *id).is_some(),
        (Row::BudgetLine(line), Key::UseCase(id)) => {
            line.use_case == *id || line.without_needing(|other| other == *id).is_some()
        }
        (Row::Alternative(alternative), Key::UseCase(id)) => {
            alternative.without(|other| other == *id).is_some()
        }
        _ => true,
    }
}

impl Workshop {
    /// The rows that point to this one and would be left hanging without it.
    pub(crate) fn leaning_on<'a>(&'a self, key: &'a Key) -> Box<dyn Iterator<Item = Key> + 'a> {
        match key {
            Key::UseCase(id) => {
                let gates =
                    self.gate_answers(*id).map(|answer| Key::GateAnswer(answer.use_case, answer.gate));
                let names_it = |case: &&crate::UseCase| case.without_naming(|other| other == *id).is_some();
                let cases = self.use_cases().filter(names_it).map(|case| Key::UseCase(case.id));
                let ratings = self.ratings_of(*id).map(|rating| Key::Rating(rating.key()));
                let line = self.budget_line(*id).map(|_| Key::BudgetLine(*id));
                let needing =
                    self.budget_lines().filter(|line| line.without_needing(|other| other == *id).is_some());
                let needing = needing.map(|line| Key::BudgetLine(line.use_case));
                let risks = self.planned_risks(*id).map(|risk| Key::PlannedRisk(*id, risk.risk.clone()));
                let risks = risks.chain(self.risk_sheet(*id).map(|_| Key::RiskSheet(*id)));
                let draft = self.decision_draft(*id).map(|_| Key::DecisionDraft(*id));
                let money = self.money_of(*id);
                let apart = not_the_same::naming_case(self, *id);
                let naming = self.alternatives().filter(|one| one.without(|other| other == *id).is_some());
                let naming = naming.map(|one| Key::Alternative(one.id));
                let said = line
                    .into_iter()
                    .chain(risks)
                    .chain(needing)
                    .chain(draft)
                    .chain(money)
                    .chain(apart)
                    .chain(naming);
                Box::new(ratings.chain(gates).chain(cases).chain(said))
            }
            Key::Round(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_in(*id, case.id));
                Box::new(ratings.map(|rating| Key::Rating(rating.key())))
            }
            Key::Seat(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_of(case.id));
                let ratings =
                    ratings.filter(|rating| rating.seat == *id).map(|rating| Key::Rating(rating.key()));
                let ideas =
                    self.ideas().filter(|idea| idea.author == Some(*id)).map(|idea| Key::Idea(idea.id));
                let keys = self.seat_key(*id).map(|key| Key::SeatKey(key.seat));
                let ballots = self.ballots_from(*id).map(|ballot| Key::Ballot(ballot.vote, ballot.seat));
                let cards = self.cards_of(*id).map(|card| Key::HandedCard(card.seat, card.idea));
                Box::new(ratings.chain(ideas).chain(keys).chain(ballots).chain(cards))
            }
            Key::Vote(id) => Box::new(vote::withdrawn_ballots(self, *id)),
            Key::Idea(id) => {
                let cases = self.use_cases().filter(|case| case.ideas.contains(id));
                let names_it = |idea: &&crate::Idea| idea.without_naming(|other| other == *id).is_some();
                let added = self.ideas().filter(names_it).map(|idea| Key::Idea(idea.id));
                let cards = handed_card::showing(self, *id);
                let names_it = |ballot: &&crate::Ballot| ballot.marks.ideas().any(|other| other == *id);
                let ballots = self.votes().flat_map(|vote| self.ballots_of(vote.id)).filter(names_it);
                let ballots = ballots.map(|ballot| Key::Ballot(ballot.vote, ballot.seat));
                let apart = not_the_same::naming(self, *id);
                let leaning = cases.map(|case| Key::UseCase(case.id)).chain(added).chain(cards);
                let rescuing =
                    self.votes().filter(|vote| vote.without_rescue(|other| other == *id).is_some());
                let rescuing = rescuing.map(|vote| Key::Vote(vote.id));
                Box::new(leaning.chain(ballots).chain(apart).chain(rescuing))
            }
            Key::Theme(id) => {
                Box::new(self.ideas().filter(|idea| idea.theme == Some(*id)).map(|idea| Key::Idea(idea.id)))
            }
            Key::Lane(id) => {
                Box::new(self.ideas().filter(|idea| idea.lane == *id).map(|idea| Key::Idea(idea.id)))
            }
            Key::Criterion(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_of(case.id));
                let ratings = ratings.filter(|rating| rating.criterion == *id);
                Box::new(ratings.map(|rating| Key::Rating(rating.key())))
            }
            Key::Group(id) => Box::new(
                self.seats().filter(|seat| seat.group.as_ref() == Some(id)).map(|seat| Key::Seat(seat.id)),
            ),
            _ => Box::new(std::iter::empty()),
        }
    }
}
