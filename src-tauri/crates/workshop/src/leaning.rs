//! Which rows lean on others: what must not go alone.

use crate::change::{Key, Row};
use crate::roadmap_items::RoadmapItem;
use crate::seat_readiness::SeatReadiness;
use crate::{Workshop, handed_card, not_the_same, vote};
use std::collections::{BTreeMap, BTreeSet};

/// Takes away the rows that lean on one that is not among them, and lets the others no longer name it. Parents come
/// before children.
#[must_use]
pub fn that_stand(mut rows: BTreeMap<Key, Row>) -> Vec<Row> {
    loop {
        let hangs = |row: &&Row| row.leans_on().iter().any(|parent| !rows.contains_key(parent));
        let hanging: Vec<Key> = rows.values().filter(hangs).map(Row::key).collect();
        if hanging.is_empty() {
            break;
        }
        for key in hanging {
            rows.remove(&key);
        }
    }
    let there: BTreeSet<Key> = rows.keys().cloned().collect();
    rows.into_values().map(|row| row.naming_only(|key| there.contains(key))).collect()
}

impl Row {
    /// The rows without which it says nothing.
    #[must_use]
    pub fn leans_on(&self) -> Vec<Key> {
        match self {
            Self::SeatKey(row) => vec![Key::Seat(row.seat)],
            Self::Idea(row) => vec![Key::Lane(row.lane)],
            Self::GateAnswer(row) => vec![Key::UseCase(row.use_case)],
            Self::Rating(row) => vec![
                Key::Round(row.round),
                Key::UseCase(row.use_case),
                Key::Seat(row.seat),
                Key::Criterion(row.criterion),
            ],
            Self::Ballot(row) => vec![Key::Vote(row.vote), Key::Seat(row.seat)],
            Self::SeatReadiness(row) => vec![Key::Seat(row.seat)],
            Self::HandedCard(row) => vec![Key::Seat(row.seat), Key::Idea(row.idea)],
            Self::NotTheSame(row) => vec![Key::Idea(row.one), Key::Idea(row.other)],
            Self::NotTheSameCase(row) => vec![Key::UseCase(row.one), Key::UseCase(row.other)],
            Self::BudgetLine(row) => vec![Key::UseCase(row.use_case)],
            Self::MoneyEstimate(row) => vec![Key::UseCase(row.use_case)],
            Self::BenefitSaid(row) => vec![Key::UseCase(row.use_case)],
            Self::RiskSheet(row) => vec![Key::UseCase(row.use_case)],
            Self::PlannedRisk(row) => vec![Key::UseCase(row.use_case)],
            Self::QuickWinPlan(row) => vec![Key::UseCase(row.use_case)],
            Self::PlanTask(row) => vec![Key::UseCase(row.use_case)],
            Self::ModelChoice(row) => vec![Key::UseCase(row.use_case)],
            Self::ModelTest(row) => vec![Key::UseCase(row.use_case)],
            Self::Pilot(row) => vec![Key::UseCase(row.use_case)],
            Self::PilotVerdict(row) => vec![Key::UseCase(row.use_case)],
            Self::PlanSuggestion(row) => {
                std::iter::once(Key::UseCase(row.use_case)).chain(row.seat.map(Key::Seat)).collect()
            }
            Self::Tracking(row) => vec![Key::UseCase(row.use_case)],
            Self::TrackedMonth(row) => vec![Key::UseCase(row.use_case)],
            Self::SlideEdit(row) => row.slide.use_case().map(Key::UseCase).into_iter().collect(),
            Self::InventoryNote(row) => vec![Key::UseCase(row.use_case)],
            Self::DecisionDraft(row) => vec![Key::UseCase(row.use_case)],
            _ => Vec::new(),
        }
    }

    /// The row without naming others that are not there. What it leans on stays named.
    #[must_use]
    pub fn naming_only(self, is_there: impl Fn(&Key) -> bool) -> Self {
        match self {
            Self::Group(mut group) => {
                group.criteria.retain(|id| is_there(&Key::Criterion(*id)));
                group.into()
            }
            Self::Seat(mut seat) => {
                seat.group = seat.group.filter(|group| is_there(&Key::Group(group.clone())));
                seat.into()
            }
            Self::Idea(mut idea) => {
                idea.author = idea.author.filter(|seat| is_there(&Key::Seat(*seat)));
                idea.theme = idea.theme.filter(|theme| is_there(&Key::Theme(*theme)));
                idea.without_naming(|other| !is_there(&Key::Idea(other))).unwrap_or(idea).into()
            }
            Self::UseCase(mut case) => {
                case.ideas.retain(|idea| is_there(&Key::Idea(*idea)));
                case.table.retain(|seat| is_there(&Key::Seat(*seat)));
                case.without_naming(|other| !is_there(&Key::UseCase(other))).unwrap_or(case).into()
            }
            Self::Round(round) => {
                round.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(round).into()
            }
            Self::Vote(vote) => {
                vote.without_rescue(|idea| !is_there(&Key::Idea(idea))).unwrap_or(vote).into()
            }
            Self::RoadmapItem(item) => item
                .without(|case| !is_there(&Key::UseCase(case)), |other| !is_there(&Key::RoadmapItem(other)))
                .unwrap_or(item)
                .into(),
            Self::BudgetLine(line) => {
                line.without_needing(|other| !is_there(&Key::UseCase(other))).unwrap_or(line).into()
            }
            Self::Alternative(alternative) => {
                alternative.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(alternative).into()
            }
            Self::RegisterLine(line) => {
                line.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(line).into()
            }
            Self::Enabler(enabler) => {
                enabler.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(enabler).into()
            }
            Self::GovernanceEntry(entry) => {
                entry.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(entry).into()
            }
            Self::ChainLink(link) => {
                link.without(|case| !is_there(&Key::UseCase(case))).unwrap_or(link).into()
            }
            other => other,
        }
    }
}

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
        (Row::RoadmapItem(item), Key::UseCase(id)) => item.text.use_case == Some(*id),
        (Row::RoadmapItem(item), Key::RoadmapItem(id)) => {
            item.without(|_| false, |other| other == *id).is_some()
        }
        (Row::Alternative(alternative), Key::UseCase(id)) => {
            alternative.without(|other| other == *id).is_some()
        }
        (Row::RegisterLine(line), Key::UseCase(id)) => line.text.use_cases.contains(id),
        (Row::Enabler(enabler), Key::UseCase(id)) => enabler.text.use_cases.contains(id),
        (Row::GovernanceEntry(entry), Key::UseCase(id)) => entry.text.use_case == Some(*id),
        (Row::ChainLink(link), Key::UseCase(id)) => link.text.use_cases.contains(id),
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
                let plan = self.plan_of(*id);
                let slides = self.slide_edits_about(*id);
                let draft = self.decision_draft(*id).map(|_| Key::DecisionDraft(*id));
                let money = self.money_of(*id).chain(self.models_of(*id)).chain(self.pilot_rows(*id));
                let money = money.chain(self.tracking_of(*id));
                let apart = not_the_same::naming_case(self, *id);
                let naming = self.alternatives().filter(|one| one.without(|other| other == *id).is_some());
                let naming = naming.map(|one| Key::Alternative(one.id)).chain(self.registers_naming(*id));
                let bars = self.roadmap_items().filter(|item| item.text.use_case == Some(*id));
                let bars = bars.map(|item| Key::RoadmapItem(item.id));
                let governed = self.governance_naming(*id).chain(self.chain_naming(*id));
                let said = line
                    .into_iter()
                    .chain(risks)
                    .chain(plan)
                    .chain(slides)
                    .chain(needing)
                    .chain(draft)
                    .chain(money)
                    .chain(apart)
                    .chain(naming)
                    .chain(bars)
                    .chain(governed);
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
                let suggested =
                    self.plan_suggestions_from(*id).map(|one| Key::PlanSuggestion(one.use_case, one.id));
                let said = self.seat_readiness_from(*id).map(SeatReadiness::key);
                let given = ratings.chain(ideas).chain(keys).chain(ballots);
                Box::new(given.chain(cards).chain(suggested).chain(said))
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
            Key::RoadmapItem(id) => {
                let waits = |item: &&RoadmapItem| item.without(|_| false, |other| other == *id).is_some();
                Box::new(self.roadmap_items().filter(waits).map(|item| Key::RoadmapItem(item.id)))
            }
            Key::Group(id) => Box::new(
                self.seats().filter(|seat| seat.group.as_ref() == Some(id)).map(|seat| Key::Seat(seat.id)),
            ),
            _ => Box::new(std::iter::empty()),
        }
    }
}
