//! What a workshop came to, said in one language: the one model that every deliverable is written from.
//!
//! It holds what the facilitator's own pages show, and nothing that is hidden from her: no idea before it is revealed, no
//! ballot, no rating of an open round, no figure of a cell below three raters. Notes on cards stay with her as well.

mod business;
mod facts;
mod figures;
mod finding;
mod firmness;
mod governance;
mod in_short;
pub(crate) mod models;
pub(crate) mod money;
mod owners;
mod pack;
mod parts;
mod pilots;
mod plans;
mod registers;
mod risks;
pub(crate) mod roadmap;
pub(crate) mod second_round;
mod sheets;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod tracking;
mod use_cases;

pub use models::{ReportedModelTask, ReportedModels};
pub use money::ReportedMoney;
pub use pack::ReportedPack;
pub use parts::ReportPart;
pub use pilots::ReportedPilot;
pub use plans::ReportedPlan;
pub use registers::{ReportedRegister, ReportedRegisters};
pub use roadmap::{ReportedClash, ReportedItem, ReportedRoadmap, ReportedStage};
pub use sheets::Sheets;
pub use tracking::ReportedTracking;
pub use use_cases::{ReportedCell, ReportedUseCase};

use crate::lists::Names;
use chrono::NaiveDate;
use ranking::{Side, weights::within_sides};
use std::collections::BTreeSet;
use workshop::{CriterionId, Facts, Language, SlideEdit, Workshop};

/// What a deliverable is asked to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Language of all words that nobody in the workshop wrote.
    pub language: Language,
    /// How those who rated and wrote are named.
    pub names: Names,
    /// The day it is made.
    pub today: NaiveDate,
}

/// What a workshop came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Language of its words.
    pub language: Language,
    /// What the workshop is called.
    pub title: String,
    /// What the room was to answer, possibly empty.
    pub question: String,
    /// Whose workshop it is, possibly empty.
    pub organisation: String,
    /// The day it was made.
    pub today: NaiveDate,
    /// Why it is a draft, a sentence each.
    pub draft: Vec<String>,
    /// Whether it is marked as a draft: because of a reason, or because somebody wants it so.
    pub is_draft: bool,
    /// What is in it: parts that somebody wants and that have content.
    pub parts: BTreeSet<ReportPart>,
    /// The finding: what a reader has to know if it is all they read.
    pub finding: Vec<String>,
    /// What belongs to the finding.
    pub facts: Vec<String>,
    /// How firmly the ranking stands, a sentence each; none below two ranked use cases.
    pub firmness: Vec<String>,
    /// Share of value in the score, 0..1.
    pub balance: f64,
    /// From here on value is high, 1..5.
    pub value_line: f64,
    /// Up to here cost is low, 1..5.
    pub cost_line: f64,
    /// Value first, then cost.
    pub criteria: Vec<ReportedCriterion>,
    /// Best first, the unrated last.
    pub use_cases: Vec<ReportedUseCase>,
    /// The plans of lighthouses that somebody has written on, best first.
    pub plans: Vec<ReportedPlan>,
    /// Which models lighthouses are to run on, best first.
    pub models: Vec<ReportedModels>,
    /// Use cases that somebody put figures of money in for, best first.
    pub money: Vec<ReportedMoney>,
    /// The pilots of use cases, best first.
    pub pilots: Vec<ReportedPilot>,
    /// Use cases whose months are counted, best first.
    pub tracking: Vec<ReportedTracking>,
    /// What is done when; None where nothing is on it.
    pub roadmap: Option<ReportedRoadmap>,
    /// What must be there before things can go on; None where nothing was said.
    pub registers: Option<ReportedRegisters>,
    /// Governance; None where nobody wrote anything about it.
    pub governance: Option<ReportedPack>,
    /// How the chain of work changes; None where nothing was said.
    pub business: Option<ReportedPack>,
    /// The tables beside the ranking.
    pub sheets: Sheets,
    /// How the figures came about, a paragraph each.
    pub method: Vec<String>,
    /// Slides that somebody changed.
    pub slide_edits: Vec<SlideEdit>,
    /// Whether slides come with what to say beside them.
    pub has_notes: bool,
}

/// A criterion as it was agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedCriterion {
    /// `V1`, `C4`.
    pub id: CriterionId,
    /// Short name.
    pub name: String,
    /// What was asked.
    pub question: String,
    /// Weight as entered, 0..100.
    pub weight: f64,
    /// Share within its side, 0..1.
    pub share: f64,
}

impl Report {
    /// The report of a workshop as it stands.
    #[must_use]
    pub fn of(workshop: &Workshop, wish: Wish) -> Self {
        let about = workshop.about();
        let language = wish.language;
        let robustness = workshop.robustness(None);
        let standings = workshop.standings();
        let use_cases = use_cases::all(workshop, &standings, &robustness, language);
        let (finding, facts) = finding::finding(workshop, &use_cases, language);
        let planned = sheets::Planned {
            plans: plans::all(workshop, &use_cases, language),
            models: models::all(workshop, &use_cases, wish.today, language),
            pilots: pilots::all(workshop, &use_cases, language),
        };
        let draft = facts::draft(workshop, &use_cases, language);
        let report = Self {
            language,
            title: about.title.clone(),
            question: about.question.clone(),
            organisation: about.organisation.clone(),
            today: wish.today,
            is_draft: !draft.is_empty(),
            draft,
            parts: BTreeSet::new(),
            finding,
            facts,
            firmness: firmness::sentences(workshop, &use_cases, &robustness, language),
            balance: about.balance,
            value_line: about.value_line,
            cost_line: about.cost_line,
            criteria: criteria(workshop, language),
            sheets: Sheets::of(workshop, &use_cases, &planned, &robustness, wish),
            plans: planned.plans,
            models: planned.models,
            money: money::all(workshop, &use_cases, wish.today),
            pilots: planned.pilots,
            tracking: tracking::all(workshop, &use_cases, wish.today),
            roadmap: roadmap::reported(workshop, &use_cases, (wish.names, wish.today), language),
            registers: registers::reported(workshop, wish.names, language),
            governance: governance::reported(workshop, (wish.names, wish.today), language),
            business: business::reported(workshop, wish.names, language),
            method: facts::method(workshop, language),
            slide_edits: workshop.slide_edits().cloned().collect(),
            has_notes: true,
            use_cases,
        };
        report.with_parts(&BTreeSet::from(ReportPart::ALL))
    }

    /// Use cases with a rank, best first.
    pub fn ranked(&self) -> impl Iterator<Item = &ReportedUseCase> {
        self.use_cases.iter().filter(|case| case.standing.rank.is_some())
    }

    /// Lit use cases, best first.
    pub fn lighthouses(&self) -> impl Iterator<Item = &ReportedUseCase> {
        self.use_cases.iter().filter(|case| case.lighthouse)
    }

    /// Criteria of one side with their places among all of them.
    pub fn criteria_of(&self, side: Side) -> impl Iterator<Item = (usize, &ReportedCriterion)> {
        self.criteria.iter().enumerate().filter(move |(_, criterion)| criterion.id.side == side)
    }

    /// A text of the language files.
    pub(crate) fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }
}

fn criteria(workshop: &Workshop, language: Language) -> Vec<ReportedCriterion> {
    let scales: Vec<ranking::Criterion> = workshop
        .criteria()
        .map(|one| ranking::Criterion {
            side: one.id.side,
            weight: one.weight,
            lowest: one.lowest,
            highest: one.highest,
        })
        .collect();
    let weights: Vec<f64> = scales.iter().map(|one| one.weight).collect();
    let shares = within_sides(&scales, &weights);
    let reported = workshop.criteria().zip(shares).map(|(one, share)| ReportedCriterion {
        id: one.id,
        name: one.name.in_language(language).to_owned(),
        question: one.question.in_language(language).to_owned(),
        weight: one.weight,
        share,
    });
    reported.collect()
}
