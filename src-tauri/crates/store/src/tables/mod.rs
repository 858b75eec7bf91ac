//! The tables of a workshop: one file a table, its SQL, its read and its write side by side.
//!
//! References are checked at the commit: rows of one batch may lean on each other in either direction. (The
//! pragma that defers them would make SQLite prepare every statement anew in each transaction.)

pub(crate) mod agenda_step;
pub(crate) mod alternative;
pub(crate) mod ballot;
pub(crate) mod benefit_said;
pub(crate) mod board;
pub(crate) mod budget;
pub(crate) mod budget_line;
pub(crate) mod business_change;
pub(crate) mod chain_link;
pub(crate) mod criterion;
pub(crate) mod day;
pub(crate) mod decision_draft;
pub(crate) mod decision_record;
pub(crate) mod enabler;
pub(crate) mod gate_answer;
pub(crate) mod governance_entry;
pub(crate) mod governance_policy;
pub(crate) mod handed_card;
pub(crate) mod idea;
pub(crate) mod inventory_note;
pub(crate) mod lane;
pub(crate) mod model_choice;
pub(crate) mod model_test;
pub(crate) mod money_estimate;
pub(crate) mod money_terms;
pub(crate) mod not_the_same;
pub(crate) mod not_the_same_case;
pub(crate) mod own_model;
pub(crate) mod pilot;
pub(crate) mod pilot_verdict;
pub(crate) mod plan_suggestion;
pub(crate) mod plan_task;
pub(crate) mod planned_risk;
pub(crate) mod preparation;
pub(crate) mod quick_win_plan;
pub(crate) mod rater_group;
pub(crate) mod rating;
pub(crate) mod readiness_answer;
pub(crate) mod readiness_asking;
pub(crate) mod register_line;
pub(crate) mod risk_sheet;
pub(crate) mod roadmap_frame;
pub(crate) mod roadmap_item;
pub(crate) mod round;
pub(crate) mod seat;
pub(crate) mod seat_key;
pub(crate) mod seat_readiness;
pub(crate) mod slide_edit;
pub(crate) mod theme;
pub(crate) mod tracked_month;
pub(crate) mod tracking;
pub(crate) mod use_case;
pub(crate) mod vote;
pub(crate) mod workshop;

use ::workshop::{Key, Row};
use rusqlite::{Connection, Transaction};

type Read = fn(&Connection, &mut Vec<Row>) -> rusqlite::Result<()>;

/// Reads each table, parents before children, without the one about the workshop itself.
pub(crate) const READS: [Read; 53] = [
    board::read,
    day::read,
    preparation::read,
    agenda_step::read,
    criterion::read,
    rater_group::read,
    seat::read,
    seat_key::read,
    lane::read,
    theme::read,
    idea::read,
    use_case::read,
    gate_answer::read,
    round::read,
    rating::read,
    vote::read,
    ballot::read,
    handed_card::read,
    not_the_same::read,
    not_the_same_case::read,
    budget::read,
    budget_line::read,
    money_terms::read,
    money_estimate::read,
    benefit_said::read,
    risk_sheet::read,
    planned_risk::read,
    quick_win_plan::read,
    plan_task::read,
    own_model::read,
    model_choice::read,
    model_test::read,
    pilot::read,
    pilot_verdict::read,
    roadmap_frame::read,
    roadmap_item::read,
    plan_suggestion::read,
    register_line::read,
    readiness_answer::read,
    enabler::read,
    tracking::read,
    tracked_month::read,
    slide_edit::read,
    governance_policy::read,
    governance_entry::read,
    inventory_note::read,
    chain_link::read,
    business_change::read,
    readiness_asking::read,
    seat_readiness::read,
    decision_draft::read,
    decision_record::read,
    alternative::read,
];

/// Every row of every table, parents before children, without the one about the workshop itself.
pub(crate) fn all(file: &Connection) -> rusqlite::Result<Vec<Row>> {
    let mut rows = Vec::new();
    READS.iter().try_for_each(|read| read(file, &mut rows))?;
    Ok(rows)
}

/// Takes every row that can be read, and says what was wrong with the first that cannot.
fn take(found: impl Iterator<Item = rusqlite::Result<Row>>, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut wrong = Ok(());
    for row in found {
        match row {
            Ok(row) => rows.push(row),
            Err(error) if wrong.is_ok() => wrong = Err(error),
            Err(_) => {}
        }
    }
    wrong
}

/// Writes a row, new or changed.
pub(crate) fn put(tx: &Transaction, row: &Row) -> rusqlite::Result<()> {
    match row {
        Row::Workshop(row) => workshop::put(tx, row),
        Row::Board(row) => board::put(tx, row),
        Row::Day(row) => day::put(tx, row),
        Row::Preparation(row) => preparation::put(tx, row),
        Row::AgendaStep(row) => agenda_step::put(tx, row),
        Row::Criterion(row) => criterion::put(tx, row),
        Row::Group(row) => rater_group::put(tx, row),
        Row::Seat(row) => seat::put(tx, row),
        Row::SeatKey(row) => seat_key::put(tx, row),
        Row::Lane(row) => lane::put(tx, row),
        Row::Theme(row) => theme::put(tx, row),
        Row::Idea(row) => idea::put(tx, row),
        Row::UseCase(row) => use_case::put(tx, row),
        Row::GateAnswer(row) => gate_answer::put(tx, row),
        Row::Round(row) => round::put(tx, row),
        Row::Rating(row) => rating::put(tx, row),
        Row::Vote(row) => vote::put(tx, row),
        Row::Ballot(row) => ballot::put(tx, row),
        Row::HandedCard(row) => handed_card::put(tx, row),
        Row::NotTheSame(row) => not_the_same::put(tx, row),
        Row::NotTheSameCase(row) => not_the_same_case::put(tx, row),
        Row::Budget(row) => budget::put(tx, row),
        Row::BudgetLine(row) => budget_line::put(tx, row),
        Row::MoneyTerms(row) => money_terms::put(tx, row),
        Row::MoneyEstimate(row) => money_estimate::put(tx, row),
        Row::BenefitSaid(row) => benefit_said::put(tx, row),
        Row::RiskSheet(row) => risk_sheet::put(tx, row),
        Row::PlannedRisk(row) => planned_risk::put(tx, row),
        Row::QuickWinPlan(row) => quick_win_plan::put(tx, row),
        Row::PlanTask(row) => plan_task::put(tx, row),
        Row::OwnModel(row) => own_model::put(tx, row),
        Row::ModelChoice(row) => model_choice::put(tx, row),
        Row::ModelTest(row) => model_test::put(tx, row),
        Row::Pilot(row) => pilot::put(tx, row),
        Row::PilotVerdict(row) => pilot_verdict::put(tx, row),
        Row::RoadmapFrame(row) => roadmap_frame::put(tx, row),
        Row::RoadmapItem(row) => roadmap_item::put(tx, row),
        Row::PlanSuggestion(row) => plan_suggestion::put(tx, row),
        Row::RegisterLine(row) => register_line::put(tx, row),
        Row::ReadinessAnswer(row) => readiness_answer::put(tx, row),
        Row::Enabler(row) => enabler::put(tx, row),
        Row::Tracking(row) => tracking::put(tx, row),
        Row::TrackedMonth(row) => tracked_month::put(tx, row),
        Row::SlideEdit(row) => slide_edit::put(tx, row),
        Row::GovernancePolicy(row) => governance_policy::put(tx, row),
        Row::GovernanceEntry(row) => governance_entry::put(tx, row),
        Row::InventoryNote(row) => inventory_note::put(tx, row),
        Row::ChainLink(row) => chain_link::put(tx, row),
        Row::BusinessChange(row) => business_change::put(tx, row),
        Row::ReadinessAsking(row) => readiness_asking::put(tx, row),
        Row::SeatReadiness(row) => seat_readiness::put(tx, row),
        Row::DecisionDraft(row) => decision_draft::put(tx, row),
        Row::DecisionRecord(row) => decision_record::put(tx, row),
        Row::Alternative(row) => alternative::put(tx, row),
    }
}

/// Removes a row.
pub(crate) fn remove(tx: &Transaction, key: &Key) -> rusqlite::Result<()> {
    match key {
        Key::Workshop | Key::Board | Key::Day | Key::Preparation | Key::Budget => Ok(()),
        Key::AgendaStep(id) => agenda_step::remove(tx, *id),
        Key::Criterion(id) => criterion::remove(tx, *id),
        Key::Group(id) => rater_group::remove(tx, id),
        Key::Seat(id) => seat::remove(tx, *id),
        Key::SeatKey(seat) => seat_key::remove(tx, *seat),
        Key::Lane(id) => lane::remove(tx, *id),
        Key::Theme(id) => theme::remove(tx, *id),
        Key::Idea(id) => idea::remove(tx, *id),
        Key::UseCase(id) => use_case::remove(tx, *id),
        Key::GateAnswer(case, gate) => gate_answer::remove(tx, *case, *gate),
        Key::Round(id) => round::remove(tx, *id),
        Key::Rating(key) => rating::remove(tx, key),
        Key::Vote(id) => vote::remove(tx, *id),
        Key::Ballot(vote, seat) => ballot::remove(tx, *vote, *seat),
        Key::HandedCard(seat, idea) => handed_card::remove(tx, *seat, *idea),
        Key::NotTheSame(one, other) => not_the_same::remove(tx, *one, *other),
        Key::NotTheSameCase(one, other) => not_the_same_case::remove(tx, *one, *other),
        Key::BudgetLine(case) => budget_line::remove(tx, *case),
        Key::MoneyTerms => money_terms::remove(tx),
        Key::MoneyEstimate(case, driver) => money_estimate::remove(tx, *case, driver),
        Key::BenefitSaid(case) => benefit_said::remove(tx, *case),
        Key::RiskSheet(case) => risk_sheet::remove(tx, *case),
        Key::PlannedRisk(case, risk) => planned_risk::remove(tx, *case, risk),
        Key::QuickWinPlan(case) => quick_win_plan::remove(tx, *case),
        Key::PlanTask(case, task) => plan_task::remove(tx, *case, task),
        Key::OwnModel(model) => own_model::remove(tx, model),
        Key::ModelChoice(case, domain) => model_choice::remove(tx, *case, domain),
        Key::ModelTest(case, number) => model_test::remove(tx, *case, *number),
        Key::Pilot(case) => pilot::remove(tx, *case),
        Key::PilotVerdict(case, number) => pilot_verdict::remove(tx, *case, *number),
        Key::RoadmapFrame => roadmap_frame::remove(tx),
        Key::RoadmapItem(id) => roadmap_item::remove(tx, *id),
        Key::PlanSuggestion(case, id) => plan_suggestion::remove(tx, *case, *id),
        Key::RegisterLine(id) => register_line::remove(tx, *id),
        Key::ReadinessAnswer(question) => readiness_answer::remove(tx, question),
        Key::Enabler(enabler) => enabler::remove(tx, enabler),
        Key::Tracking(case) => tracking::remove(tx, *case),
        Key::TrackedMonth(case, month) => tracked_month::remove(tx, *case, *month),
        Key::SlideEdit(slide) => slide_edit::remove(tx, *slide),
        Key::GovernancePolicy => governance_policy::remove(tx),
        Key::GovernanceEntry(id) => governance_entry::remove(tx, *id),
        Key::InventoryNote(id) => inventory_note::remove(tx, *id),
        Key::ChainLink(id) => chain_link::remove(tx, *id),
        Key::BusinessChange => business_change::remove(tx),
        Key::ReadinessAsking => readiness_asking::remove(tx),
        Key::SeatReadiness(question, seat) => seat_readiness::remove(tx, question, *seat),
        Key::DecisionDraft(case) => decision_draft::remove(tx, *case),
        Key::DecisionRecord(id) => decision_record::remove(tx, *id),
        Key::Alternative(id) => alternative::remove(tx, *id),
    }
}
