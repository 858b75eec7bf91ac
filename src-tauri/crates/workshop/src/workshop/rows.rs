//! The rows of a workshop: which there are, and how one is put in or taken out.

use super::Workshop;
use crate::change::{Key, Row};

impl Workshop {
    /// Every row, parents before children.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        [
            Row::from(self.about.clone()),
            Row::from(self.board),
            Row::from(self.day),
            Row::from(self.preparation.clone()),
        ]
        .into_iter()
        .chain(self.agenda.values().cloned().map(Row::from))
        .chain(self.criteria.values().cloned().map(Row::from))
        .chain(self.groups.values().cloned().map(Row::from))
        .chain(self.seats.values().cloned().map(Row::from))
        .chain(self.seat_keys.values().cloned().map(Row::from))
        .chain(self.lanes.values().cloned().map(Row::from))
        .chain(self.themes.values().cloned().map(Row::from))
        .chain(self.ideas.values().cloned().map(Row::from))
        .chain(self.use_cases.values().cloned().map(Row::from))
        .chain(self.gate_answers.values().cloned().map(Row::from))
        .chain(self.rounds.values().cloned().map(Row::from))
        .chain(self.ratings.all().map(Row::from))
        .chain(self.votes.values().cloned().map(Row::from))
        .chain(self.ballots.values().cloned().map(Row::from))
        .chain(self.handed_cards.values().cloned().map(Row::from))
        .chain(self.not_the_same.values().copied().map(Row::from))
        .chain(self.not_the_same_cases.values().copied().map(Row::from))
        .chain([Row::from(self.budget)])
        .chain(self.budget_lines.values().cloned().map(Row::from))
        .chain(self.money_terms.map(Row::from))
        .chain(self.money_estimates.values().cloned().map(Row::from))
        .chain(self.benefits_said.values().cloned().map(Row::from))
        .chain(self.risk_sheets.values().cloned().map(Row::from))
        .chain(self.planned_risks.values().cloned().map(Row::from))
        .chain(self.quick_win_plans.values().cloned().map(Row::from))
        .chain(self.plan_tasks.values().cloned().map(Row::from))
        .chain(self.own_models.values().cloned().map(Row::from))
        .chain(self.model_choices.values().cloned().map(Row::from))
        .chain(self.model_tests.values().cloned().map(Row::from))
        .chain(self.pilots.values().cloned().map(Row::from))
        .chain(self.pilot_verdicts.values().cloned().map(Row::from))
        .chain(self.roadmap_frame.clone().map(Row::from))
        .chain(self.roadmap_items.values().cloned().map(Row::from))
        .chain(self.plan_suggestions.values().cloned().map(Row::from))
        .chain(self.register_lines.values().cloned().map(Row::from))
        .chain(self.readiness_answers.values().cloned().map(Row::from))
        .chain(self.enablers.values().cloned().map(Row::from))
        .chain(self.trackings.values().cloned().map(Row::from))
        .chain(self.tracked_months.values().cloned().map(Row::from))
        .chain(self.slide_edits.values().cloned().map(Row::from))
        .chain(self.governance_policy.clone().map(Row::from))
        .chain(self.governance_entries.values().cloned().map(Row::from))
        .chain(self.inventory_notes.values().cloned().map(Row::from))
        .chain(self.chain_links.values().cloned().map(Row::from))
        .chain(self.business_change.clone().map(Row::from))
        .chain(self.readiness_asking.clone().map(Row::from))
        .chain(self.seat_readiness.values().cloned().map(Row::from))
        .chain(self.decision_drafts.values().cloned().map(Row::from))
        .chain(self.decision_records.values().cloned().map(Row::from))
        .chain(self.alternatives.values().cloned().map(Row::from))
    }

    /// One row as it is now.
    #[must_use]
    pub fn row(&self, key: &Key) -> Option<Row> {
        match key {
            Key::Workshop => Some(self.about.clone().into()),
            Key::Board => Some(self.board.into()),
            Key::Day => Some(self.day.into()),
            Key::Preparation => Some(self.preparation.clone().into()),
            Key::AgendaStep(id) => self.agenda.get(id).cloned().map(Row::from),
            Key::SeatKey(seat) => self.seat_keys.get(seat).cloned().map(Row::from),
            Key::Criterion(id) => self.criteria.get(id).cloned().map(Row::from),
            Key::Group(id) => self.groups.get(id).cloned().map(Row::from),
            Key::Seat(id) => self.seats.get(id).cloned().map(Row::from),
            Key::Lane(id) => self.lanes.get(id).cloned().map(Row::from),
            Key::Theme(id) => self.themes.get(id).cloned().map(Row::from),
            Key::Idea(id) => self.ideas.get(id).cloned().map(Row::from),
            Key::UseCase(id) => self.use_cases.get(id).cloned().map(Row::from),
            Key::GateAnswer(case, gate) => self.gate_answers.get(&(*case, *gate)).cloned().map(Row::from),
            Key::Round(id) => self.rounds.get(id).cloned().map(Row::from),
            Key::Rating(key) => self.ratings.get(key).map(Row::from),
            Key::HandedCard(seat, idea) => self.handed_card(*seat, *idea).cloned().map(Row::from),
            Key::Vote(id) => self.votes.get(id).cloned().map(Row::from),
            Key::Ballot(vote, seat) => self.ballot(*vote, *seat).cloned().map(Row::from),
            Key::NotTheSame(one, other) => self.not_the_same.get(&(*one, *other)).copied().map(Row::from),
            Key::NotTheSameCase(one, other) => {
                self.not_the_same_cases.get(&(*one, *other)).copied().map(Row::from)
            }
            Key::Budget => Some(self.budget.into()),
            Key::BudgetLine(case) => self.budget_lines.get(case).cloned().map(Row::from),
            Key::MoneyTerms => self.money_terms.map(Row::from),
            Key::MoneyEstimate(case, driver) => {
                self.money_estimates.get(&(*case, driver.clone())).cloned().map(Row::from)
            }
            Key::BenefitSaid(case) => self.benefits_said.get(case).cloned().map(Row::from),
            Key::RiskSheet(case) => self.risk_sheets.get(case).cloned().map(Row::from),
            Key::PlannedRisk(case, risk) => self.planned_risk(*case, risk).cloned().map(Row::from),
            Key::QuickWinPlan(case) => self.quick_win_plans.get(case).cloned().map(Row::from),
            Key::PlanTask(case, task) => self.plan_task(*case, task).cloned().map(Row::from),
            Key::OwnModel(model) => self.own_model(model).cloned().map(Row::from),
            Key::ModelChoice(case, domain) => self.model_choice(*case, domain).cloned().map(Row::from),
            Key::ModelTest(case, number) => self.model_test(*case, *number).cloned().map(Row::from),
            Key::Pilot(case) => self.pilot(*case).cloned().map(Row::from),
            Key::PilotVerdict(case, number) => {
                self.pilot_verdicts.get(&(*case, *number)).cloned().map(Row::from)
            }
            Key::RoadmapFrame => self.roadmap_frame.clone().map(Row::from),
            Key::RoadmapItem(id) => self.roadmap_items.get(id).cloned().map(Row::from),
            Key::PlanSuggestion(case, id) => self.plan_suggestion(*case, *id).cloned().map(Row::from),
            Key::RegisterLine(id) => self.register_line(*id).cloned().map(Row::from),
            Key::ReadinessAnswer(question) => self.readiness_answer(question).cloned().map(Row::from),
            Key::Enabler(enabler) => self.enabler(enabler).cloned().map(Row::from),
            Key::Tracking(case) => self.tracking(*case).cloned().map(Row::from),
            Key::TrackedMonth(case, month) => self.tracked_month(*case, *month).cloned().map(Row::from),
            Key::SlideEdit(slide) => self.slide_edits.get(slide).cloned().map(Row::from),
            Key::GovernancePolicy => self.governance_policy.clone().map(Row::from),
            Key::GovernanceEntry(id) => self.governance_entry(*id).cloned().map(Row::from),
            Key::InventoryNote(case) => self.inventory_note(*case).cloned().map(Row::from),
            Key::ChainLink(id) => self.chain_link(*id).cloned().map(Row::from),
            Key::BusinessChange => self.business_change.clone().map(Row::from),
            Key::ReadinessAsking => self.readiness_asking.clone().map(Row::from),
            Key::SeatReadiness(question, seat) => {
                self.seat_readiness.get(&(question.clone(), *seat)).cloned().map(Row::from)
            }
            Key::DecisionDraft(case) => self.decision_drafts.get(case).cloned().map(Row::from),
            Key::DecisionRecord(id) => self.decision_records.get(id).cloned().map(Row::from),
            Key::Alternative(id) => self.alternatives.get(id).cloned().map(Row::from),
        }
    }

    pub(super) fn put(&mut self, row: Row) {
        match row {
            Row::Workshop(row) => self.about = row,
            Row::Board(row) => self.board = row,
            Row::Day(row) => self.day = row,
            Row::Preparation(row) => self.preparation = row,
            Row::AgendaStep(row) => drop(self.agenda.insert(row.id, row)),
            Row::SeatKey(row) => {
                self.seats_by_key.insert(row.hash, row.seat);
                if let Some(before) = self.seat_keys.insert(row.seat, row)
                    && self.seat_keys.get(&before.seat).is_some_and(|now| now.hash != before.hash)
                {
                    self.seats_by_key.remove(&before.hash);
                }
            }
            Row::Criterion(row) => drop(self.criteria.insert(row.id, row)),
            Row::Group(row) => drop(self.groups.insert(row.id.clone(), row)),
            Row::Seat(row) => drop(self.seats.insert(row.id, row)),
            Row::Lane(row) => drop(self.lanes.insert(row.id, row)),
            Row::Theme(row) => drop(self.themes.insert(row.id, row)),
            Row::Idea(row) => {
                if let Some(before) = self.ideas.get(&row.id) {
                    self.idea_piles.go(before.id, before.merged_into);
                }
                self.idea_piles.come(row.id, row.merged_into);
                self.idea_counts.come(&row);
                if let Some(before) = self.ideas.insert(row.id, row) {
                    self.idea_counts.go(&before);
                }
            }
            Row::UseCase(row) => {
                if let Some(before) = self.use_cases.get(&row.id) {
                    self.case_piles.go(before.id, before.merged_into);
                }
                self.case_piles.come(row.id, row.merged_into);
                drop(self.use_cases.insert(row.id, row));
            }
            Row::GateAnswer(row) => drop(self.gate_answers.insert((row.use_case, row.gate), row)),
            Row::Round(row) => drop(self.rounds.insert(row.id, row)),
            Row::Rating(row) => self.ratings.put(&row),
            Row::Vote(row) => drop(self.votes.insert(row.id, row)),
            Row::Ballot(row) => drop(self.ballots.insert((row.vote, row.seat), row)),
            Row::HandedCard(row) => drop(self.handed_cards.insert((row.seat, row.idea), row)),
            Row::NotTheSame(row) => drop(self.not_the_same.insert((row.one, row.other), row)),
            Row::NotTheSameCase(row) => drop(self.not_the_same_cases.insert((row.one, row.other), row)),
            Row::Budget(row) => self.budget = row,
            Row::BudgetLine(row) => drop(self.budget_lines.insert(row.use_case, row)),
            Row::MoneyTerms(row) => self.money_terms = Some(row),
            Row::MoneyEstimate(row) => {
                drop(self.money_estimates.insert((row.use_case, row.driver.clone()), row));
            }
            Row::BenefitSaid(row) => drop(self.benefits_said.insert(row.use_case, row)),
            Row::RiskSheet(row) => drop(self.risk_sheets.insert(row.use_case, row)),
            Row::PlannedRisk(row) => {
                drop(self.planned_risks.insert((row.use_case, row.risk.clone()), row));
            }
            Row::QuickWinPlan(row) => drop(self.quick_win_plans.insert(row.use_case, row)),
            Row::PlanTask(row) => drop(self.plan_tasks.insert((row.use_case, row.task.clone()), row)),
            Row::OwnModel(row) => drop(self.own_models.insert(row.model.clone(), row)),
            Row::ModelChoice(row) => {
                drop(self.model_choices.insert((row.use_case, row.domain.clone()), row));
            }
            Row::ModelTest(row) => drop(self.model_tests.insert((row.use_case, row.number), row)),
            Row::Pilot(row) => drop(self.pilots.insert(row.use_case, row)),
            Row::PilotVerdict(row) => drop(self.pilot_verdicts.insert((row.use_case, row.number), row)),
            Row::RoadmapFrame(row) => self.roadmap_frame = Some(row),
            Row::RoadmapItem(row) => drop(self.roadmap_items.insert(row.id, row)),
            Row::PlanSuggestion(row) => drop(self.plan_suggestions.insert((row.use_case, row.id), row)),
            Row::RegisterLine(row) => drop(self.register_lines.insert(row.id, row)),
            Row::ReadinessAnswer(row) => drop(self.readiness_answers.insert(row.question.clone(), row)),
            Row::Enabler(row) => drop(self.enablers.insert(row.enabler.clone(), row)),
            Row::Tracking(row) => drop(self.trackings.insert(row.use_case, row)),
            Row::TrackedMonth(row) => drop(self.tracked_months.insert((row.use_case, row.month), row)),
            Row::SlideEdit(row) => drop(self.slide_edits.insert(row.slide, row)),
            Row::GovernancePolicy(row) => self.governance_policy = Some(row),
            Row::GovernanceEntry(row) => drop(self.governance_entries.insert(row.id, row)),
            Row::InventoryNote(row) => drop(self.inventory_notes.insert(row.use_case, row)),
            Row::ChainLink(row) => drop(self.chain_links.insert(row.id, row)),
            Row::BusinessChange(row) => self.business_change = Some(row),
            Row::ReadinessAsking(row) => self.readiness_asking = Some(row),
            Row::SeatReadiness(row) => {
                drop(self.seat_readiness.insert((row.question.clone(), row.seat), row));
            }
            Row::DecisionDraft(row) => drop(self.decision_drafts.insert(row.use_case, row)),
            Row::DecisionRecord(row) => drop(self.decision_records.insert(row.id, row)),
            Row::Alternative(row) => drop(self.alternatives.insert(row.id, row)),
        }
    }

    pub(super) fn remove(&mut self, key: &Key) {
        match key {
            Key::Workshop | Key::Board | Key::Day | Key::Preparation | Key::Budget => {}
            Key::AgendaStep(id) => drop(self.agenda.remove(id)),
            Key::SeatKey(seat) => {
                if let Some(row) = self.seat_keys.remove(seat) {
                    self.seats_by_key.remove(&row.hash);
                }
            }
            Key::Criterion(id) => drop(self.criteria.remove(id)),
            Key::Group(id) => drop(self.groups.remove(id)),
            Key::Seat(id) => drop(self.seats.remove(id)),
            Key::Lane(id) => drop(self.lanes.remove(id)),
            Key::Theme(id) => drop(self.themes.remove(id)),
            Key::Idea(id) => {
                if let Some(before) = self.ideas.remove(id) {
                    self.idea_piles.go(before.id, before.merged_into);
                    self.idea_counts.go(&before);
                }
            }
            Key::UseCase(id) => {
                if let Some(before) = self.use_cases.remove(id) {
                    self.case_piles.go(before.id, before.merged_into);
                }
            }
            Key::GateAnswer(case, gate) => drop(self.gate_answers.remove(&(*case, *gate))),
            Key::Round(id) => drop(self.rounds.remove(id)),
            Key::Rating(key) => self.ratings.remove(key),
            Key::Vote(id) => drop(self.votes.remove(id)),
            Key::Ballot(vote, seat) => drop(self.ballots.remove(&(*vote, *seat))),
            Key::HandedCard(seat, idea) => drop(self.handed_cards.remove(&(*seat, *idea))),
            Key::NotTheSame(one, other) => drop(self.not_the_same.remove(&(*one, *other))),
            Key::NotTheSameCase(one, other) => drop(self.not_the_same_cases.remove(&(*one, *other))),
            Key::BudgetLine(case) => drop(self.budget_lines.remove(case)),
            Key::MoneyTerms => self.money_terms = None,
            Key::MoneyEstimate(case, driver) => drop(self.money_estimates.remove(&(*case, driver.clone()))),
            Key::BenefitSaid(case) => drop(self.benefits_said.remove(case)),
            Key::RiskSheet(case) => drop(self.risk_sheets.remove(case)),
            Key::PlannedRisk(case, risk) => drop(self.planned_risks.remove(&(*case, risk.clone()))),
            Key::QuickWinPlan(case) => drop(self.quick_win_plans.remove(case)),
            Key::PlanTask(case, task) => drop(self.plan_tasks.remove(&(*case, task.clone()))),
            Key::OwnModel(model) => drop(self.own_models.remove(model)),
            Key::ModelChoice(case, domain) => drop(self.model_choices.remove(&(*case, domain.clone()))),
            Key::ModelTest(case, number) => drop(self.model_tests.remove(&(*case, *number))),
            Key::Pilot(case) => drop(self.pilots.remove(case)),
            Key::PilotVerdict(case, number) => drop(self.pilot_verdicts.remove(&(*case, *number))),
            Key::RoadmapFrame => self.roadmap_frame = None,
            Key::RoadmapItem(id) => drop(self.roadmap_items.remove(id)),
            Key::PlanSuggestion(case, id) => drop(self.plan_suggestions.remove(&(*case, *id))),
            Key::RegisterLine(id) => drop(self.register_lines.remove(id)),
            Key::ReadinessAnswer(question) => drop(self.readiness_answers.remove(question)),
            Key::Enabler(enabler) => drop(self.enablers.remove(enabler)),
            Key::Tracking(case) => drop(self.trackings.remove(case)),
            Key::TrackedMonth(case, month) => drop(self.tracked_months.remove(&(*case, *month))),
            Key::SlideEdit(slide) => drop(self.slide_edits.remove(slide)),
            Key::GovernancePolicy => self.governance_policy = None,
            Key::GovernanceEntry(id) => drop(self.governance_entries.remove(id)),
            Key::InventoryNote(case) => drop(self.inventory_notes.remove(case)),
            Key::ChainLink(id) => drop(self.chain_links.remove(id)),
            Key::BusinessChange => self.business_change = None,
            Key::ReadinessAsking => self.readiness_asking = None,
            Key::SeatReadiness(question, seat) => {
                drop(self.seat_readiness.remove(&(question.clone(), *seat)));
            }
            Key::DecisionDraft(case) => drop(self.decision_drafts.remove(case)),
            Key::DecisionRecord(id) => drop(self.decision_records.remove(id)),
            Key::Alternative(id) => drop(self.alternatives.remove(id)),
        }
    }
}
