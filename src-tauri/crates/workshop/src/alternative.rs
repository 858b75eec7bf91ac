//! Alternatives: weights that were tried and sets that were picked, kept beside what was agreed.

use crate::budget::{self, Budget};
use crate::change::{Change, Key};
use crate::{AlternativeId, CriterionId, Refusal, UseCaseId, Workshop, criterion, text};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Something that was tried and is kept. What was agreed stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Alternative {
    /// Stable name.
    pub id: AlternativeId,
    /// From 1 on, in order of creation.
    pub number: u32,
    /// Shown name.
    pub name: String,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
    /// What is kept.
    pub kept: KeptAlternative,
}

/// What an alternative holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(export)]
pub enum KeptAlternative {
    /// Weights: the ranking follows from them, also from ratings that come later.
    Weights {
        /// Entered weights, 0..100.
        weights: BTreeMap<CriterionId, f64>,
        /// Share of value in the score, 0..1.
        balance: f64,
    },
    /// A set of use cases, as it was picked under some limits.
    Pick {
        /// The limits.
        budget: Budget,
        /// The set, best rank first; without those that were removed since.
        use_cases: Vec<UseCaseId>,
    },
}

/// Most alternatives of a workshop.
pub(crate) const ALTERNATIVE_LIMIT: usize = 50;

/// Keeps one.
///
/// # Refusals
/// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 50, [`Refusal::NotFound`] and [`Refusal::OutOfRange`] for what
/// cannot be agreed on either, and what [`crate::text`] refuses of a title.
pub(crate) fn keep(
    workshop: &Workshop,
    id: AlternativeId,
    name: &str,
    kept: &KeptAlternative,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    if workshop.alternative(id).is_ok() {
        return Err(Refusal::AlreadyThere);
    }
    if workshop.alternatives().len() >= ALTERNATIVE_LIMIT {
        return Err(Refusal::TooMany { limit: ALTERNATIVE_LIMIT });
    }
    match kept {
        KeptAlternative::Weights { weights, balance } => {
            criterion::is_balance(*balance)?;
            criterion::set_weights(workshop, weights)?;
        }
        KeptAlternative::Pick { budget, use_cases } => {
            budget::set(*budget)?;
            let most = ranking::budget::MOST_CANDIDATES;
            if use_cases.len() > most {
                return Err(Refusal::TooMany { limit: most });
            }
            use_cases.iter().try_for_each(|case| workshop.use_case(*case).map(drop))?;
        }
    }
    let number = workshop.alternatives().map(|one| one.number).max().unwrap_or(0) + 1;
    let (name, kept) = (text::title(name)?, kept.clone());
    Ok(vec![Change::put(Alternative { id, number, name, kept_at: now, kept })])
}

/// Changes what one is called.
///
/// # Refusals
/// [`Refusal::NotFound`], and what [`crate::text`] refuses of a title.
pub(crate) fn rename(workshop: &Workshop, id: AlternativeId, name: &str) -> Result<Vec<Change>, Refusal> {
    let alternative = workshop.alternative(id)?.clone();
    Ok(vec![Change::put(Alternative { name: text::title(name)?, ..alternative })])
}

/// Takes one away.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, id: AlternativeId) -> Result<Vec<Change>, Refusal> {
    workshop.alternative(id)?;
    Ok(vec![Change::Gone(Key::Alternative(id))])
}

impl Alternative {
    /// The alternative without naming use cases that go; None if it names none of them.
    #[must_use]
    pub fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let KeptAlternative::Pick { budget, use_cases } = &self.kept else { return None };
        let left: Vec<_> = use_cases.iter().copied().filter(|case| !goes(*case)).collect();
        let kept = KeptAlternative::Pick { budget: *budget, use_cases: left.clone() };
        (left.len() < use_cases.len()).then(|| Self { kept, ..self.clone() })
    }
}
