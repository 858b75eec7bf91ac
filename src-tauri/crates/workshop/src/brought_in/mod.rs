//! A workshop that comes from outside as rows: what commands make sure of, one by one, is made sure of again.
//!
//! A file of rows may have been written by any program, or by hand. Texts go through the same choke point as typed ones,
//! numbers have the same bounds, no table holds more than commands let in, and nothing leans on what is not there.

mod rows;

use crate::change::{Key, Row, Table};
use crate::{About, Rating, Refusal, Workshop, leaning::that_stand};
use crate::{
    agenda, alternative, business_model, criterion, decision_record, governance, group, idea, model_choice,
    not_the_same, pilot, quick_win_plan, readiness_content, registers, risk_register, roadmap_items, round,
    slide_edit, theme, tracking, use_case, vote,
};
use std::collections::{BTreeMap, BTreeSet};

/// A row that no workshop has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table:?} {key}: {refusal}")]
pub struct Unfit {
    /// In which table.
    pub table: Table,
    /// Its key within the table.
    pub key: String,
    /// What is against it.
    pub refusal: Refusal,
}

/// Rows on their way into a workshop.
#[derive(Debug, Default)]
pub struct BroughtIn {
    rows: BTreeMap<Key, Row>,
    counts: BTreeMap<Table, usize>,
    /// By themselves: a workshop may hold a million, and as rows each would take ten times its room.
    ratings: Vec<Rating>,
}

impl BroughtIn {
    /// Takes a row, its texts as a workshop keeps them.
    ///
    /// # Errors
    /// [`Unfit`] with [`Refusal::NotFound`] for a row of a table that stays with its file: keys of seats, ballots and
    /// cards in somebody's hand; with [`Refusal::AlreadyThere`] for one that came before, [`Refusal::TooMany`] for more
    /// than a workshop holds, and what the rules of its kind refuse.
    pub fn take(&mut self, row: Row) -> Result<(), Unfit> {
        let (table, key) = (row.key().table(), row.key());
        let unfit = |refusal| Unfit { table, key: key.to_string(), refusal };
        let count = self.counts.entry(table).or_default();
        *count += 1;
        let limit = most(table);
        if *count > limit {
            return Err(unfit(if limit == 0 { Refusal::NotFound } else { Refusal::TooMany { limit } }));
        }
        match rows::checked(row).map_err(unfit)? {
            Row::Rating(rating) => self.ratings.push(rating),
            row => {
                if self.rows.insert(row.key(), row).is_some() {
                    return Err(unfit(Refusal::AlreadyThere));
                }
            }
        }
        Ok(())
    }

    /// The workshop they make. What a row names beside what it leans on, and that is not there, it no longer names.
    ///
    /// # Errors
    /// [`Unfit`] with [`Refusal::NotFound`] for a row that leans on one that is not there, [`Refusal::AlreadyThere`] for a
    /// rating that comes twice and for the number of a round or vote that is taken, [`Refusal::RoundOpen`] and
    /// [`Refusal::VoteOpen`] for a second one that is open, [`Refusal::IntoItself`] for what was merged into itself or needs
    /// itself, by way of others too, [`Refusal::OutOfRange`] for a rating off its scale, and what the rules refuse in what
    /// the workshop is about.
    pub fn workshop(self, about: About) -> Result<Workshop, Unfit> {
        let about = rows::about(about).map_err(|refusal| Unfit {
            table: Table::Workshop,
            key: Key::Workshop.to_string(),
            refusal,
        })?;
        let Self { rows, ratings, .. } = self;
        let unfit = |key: &Key, refusal| Unfit { table: key.table(), key: key.to_string(), refusal };
        for (key, row) in &rows {
            if row.leans_on().iter().any(|parent| !rows.contains_key(parent)) {
                return Err(unfit(key, Refusal::NotFound));
            }
        }
        rounds_and_votes(&rows).map_err(|(key, refusal)| unfit(&key, refusal))?;
        if let Some(key) = leading_to_itself(&rows) {
            return Err(unfit(&key, Refusal::IntoItself));
        }
        for rating in &ratings {
            rated(&rows, rating).map_err(|refusal| unfit(&Key::Rating(rating.key()), refusal))?;
        }
        let count = ratings.len();
        let rows = that_stand(rows).into_iter().chain(ratings.into_iter().map(Row::from));
        let workshop = Workshop::from_rows(about, rows, []);
        if workshop.rating_count() < count {
            let (table, key) = (Table::Rating, String::new());
            return Err(Unfit { table, key, refusal: Refusal::AlreadyThere });
        }
        Ok(workshop)
    }
}

/// Most rows of a table that come from outside.
fn most(table: Table) -> usize {
    match table {
        Table::Board
        | Table::Day
        | Table::Preparation
        | Table::Budget
        | Table::MoneyTerms
        | Table::RoadmapFrame => 1,
        Table::Workshop
        | Table::SeatKey
        | Table::Ballot
        | Table::HandedCard
        | Table::PlanSuggestion
        | Table::ReadinessAsking
        | Table::SeatReadiness => 0,
        Table::AgendaStep => agenda::STEP_LIMIT,
        Table::Criterion | Table::Group => criterion::CRITERION_LIMIT,
        Table::Seat => group::SEATS_EVER,
        Table::Lane => idea::LANE_LIMIT,
        Table::Theme => theme::THEME_LIMIT,
        Table::Idea => idea::IDEA_LIMIT,
        Table::UseCase
        | Table::BudgetLine
        | Table::BenefitSaid
        | Table::RiskSheet
        | Table::QuickWinPlan
        | Table::DecisionDraft => use_case::USE_CASE_LIMIT,
        Table::MoneyEstimate => use_case::USE_CASE_LIMIT * money::Driver::COUNT,
        Table::PlannedRisk => use_case::USE_CASE_LIMIT * risk_register::RISK_LIMIT,
        Table::PlanTask => use_case::USE_CASE_LIMIT * quick_win_plan::TASK_LIMIT,
        Table::OwnModel => model_choice::OWN_MODEL_LIMIT,
        Table::ModelChoice => use_case::USE_CASE_LIMIT * model_choice::catalogue::models().domains.len(),
        Table::ModelTest => use_case::USE_CASE_LIMIT * model_choice::own_cases::TEST_LIMIT,
        Table::Pilot => use_case::USE_CASE_LIMIT,
        Table::PilotVerdict => use_case::USE_CASE_LIMIT * pilot::VERDICT_LIMIT,
        Table::RoadmapItem => roadmap_items::ITEM_LIMIT,
        Table::RegisterLine => registers::Register::ALL.len() * registers::LINE_LIMIT,
        Table::ReadinessAnswer => readiness_content::questions().len(),
        Table::Enabler => registers::ENABLER_LIMIT,
        Table::Tracking => use_case::USE_CASE_LIMIT,
        Table::TrackedMonth => use_case::USE_CASE_LIMIT * tracking::MONTH_MOST as usize,
        Table::SlideEdit => slide_edit::WHOLE.len() + use_case::USE_CASE_LIMIT,
        Table::GovernancePolicy | Table::BusinessChange => 1,
        Table::GovernanceEntry => governance::ENTRY_LIMIT,
        Table::InventoryNote => use_case::USE_CASE_LIMIT,
        Table::ChainLink => business_model::LINK_LIMIT,
        Table::GateAnswer => use_case::USE_CASE_LIMIT * crate::Gate::ALL.len(),
        Table::Round => round::ROUND_LIMIT as usize,
        Table::Vote => vote::VOTE_LIMIT,
        Table::NotTheSame | Table::NotTheSameCase => not_the_same::PAIR_LIMIT,
        Table::Alternative => alternative::ALTERNATIVE_LIMIT,
        Table::DecisionRecord => decision_record::RECORD_LIMIT,
        Table::Rating => usize::MAX,
    }
}

/// One round and one vote are open at a time, and each has a number of its own.
fn rounds_and_votes(rows: &BTreeMap<Key, Row>) -> Result<(), (Key, Refusal)> {
    let (mut numbers, mut open) = (BTreeSet::new(), BTreeSet::new());
    for (key, row) in rows {
        let (number, is_closed, refusal) = match row {
            Row::Round(round) => (round.number, round.closed, Refusal::RoundOpen),
            Row::Vote(vote) => (vote.number, vote.closed, Refusal::VoteOpen),
            _ => continue,
        };
        if !numbers.insert((key.table(), number)) {
            return Err((key.clone(), Refusal::AlreadyThere));
        }
        if !is_closed && !open.insert(key.table()) {
            return Err((key.clone(), refusal));
        }
    }
    Ok(())
}

/// A card that was merged into itself, a use case that needs itself, or a task that waits for itself, in the end. Each row is walked through once,
/// however long the ways are.
fn leading_to_itself(rows: &BTreeMap<Key, Row>) -> Option<Key> {
    let next = |key: &Key| -> Vec<Key> {
        match rows.get(key) {
            Some(Row::Idea(idea)) => idea.merged_into.map(Key::Idea).into_iter().collect(),
            Some(Row::UseCase(case)) => case.merged_into.map(Key::UseCase).into_iter().collect(),
            Some(Row::PlanTask(task)) => {
                task.after.iter().map(|before| Key::PlanTask(task.use_case, before.clone())).collect()
            }
            Some(Row::RoadmapItem(item)) => {
                item.text.depends_on.iter().map(|id| Key::RoadmapItem(*id)).collect()
            }
            Some(Row::BudgetLine(line)) => line.needs.iter().map(|id| Key::BudgetLine(*id)).collect(),
            _ => Vec::new(),
        }
    };
    let (mut done, mut on_the_way) = (BTreeSet::new(), BTreeSet::new());
    for start in rows.keys() {
        let mut way = vec![(start.clone(), next(start))];
        on_the_way.insert(start.clone());
        while let Some((at, left)) = way.last_mut() {
            match left.pop() {
                Some(key) if on_the_way.contains(&key) => return Some(key),
                Some(key) if !done.contains(&key) => {
                    on_the_way.insert(key.clone());
                    let after = next(&key);
                    way.push((key, after));
                }
                Some(_) => {}
                None => {
                    on_the_way.remove(at);
                    done.insert(at.clone());
                    way.pop();
                }
            }
        }
    }
    None
}

fn rated(rows: &BTreeMap<Key, Row>, rating: &Rating) -> Result<(), Refusal> {
    let there = [Key::Round(rating.round), Key::UseCase(rating.use_case), Key::Seat(rating.seat)];
    if !there.iter().all(|key| rows.contains_key(key)) {
        return Err(Refusal::NotFound);
    }
    let Some(Row::Criterion(scale)) = rows.get(&Key::Criterion(rating.criterion)) else {
        return Err(Refusal::NotFound);
    };
    match rating.value {
        Some(value) if !(scale.lowest..=scale.highest).contains(&value) => {
            Err(Refusal::OutOfRange { lowest: scale.lowest.into(), highest: scale.highest.into() })
        }
        _ => Ok(()),
    }
}
