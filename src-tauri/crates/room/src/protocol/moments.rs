//! The workshop as it was at some moment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::{Standing, UseCase, Workshop};

/// What is in a workshop: counts only, as everything else would have to be hidden where it was hidden then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WorkshopContents {
    /// What the workshop was called.
    pub title: String,
    /// Who had a seat, the facilitator apart.
    pub people: u32,
    /// Ideas, parked ones included.
    pub ideas: u32,
    /// Use cases, parked ones included.
    pub use_cases: u32,
    /// Single ratings, of all rounds.
    pub ratings: u32,
    /// Use cases whose lamp was lit.
    pub lighthouses: u32,
}

/// A moment of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LineOfHistory {
    /// Right after the line with this number.
    pub number: u32,
}

/// The workshop as it was then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PastMoment {
    /// In numbers.
    pub contents: WorkshopContents,
    /// Best first.
    pub standings: Vec<Standing>,
    /// Those of the standings.
    pub use_cases: Vec<UseCase>,
    /// Where the quadrants met, 1..5.
    pub value_line: f64,
    /// Where the quadrants met, 1..5.
    pub cost_line: f64,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SavedCopy {
    /// Where it lies.
    pub path: String,
}

impl WorkshopContents {
    pub(crate) fn of(workshop: &Workshop) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            title: workshop.about().title.clone(),
            people: count(workshop.seats().filter(|seat| !seat.left && !seat.facilitator).count()),
            ideas: count(workshop.ideas().len()),
            use_cases: count(workshop.use_cases().len()),
            ratings: count(workshop.use_cases().map(|it| workshop.ratings_of(it.id).count()).sum()),
            lighthouses: count(workshop.use_cases().filter(|use_case| use_case.lighthouse).count()),
        }
    }
}

impl PastMoment {
    pub(crate) fn of(workshop: &Workshop) -> Self {
        let mut standings = workshop.standings();
        standings.sort_by_key(|standing| standing.place);
        Self {
            contents: WorkshopContents::of(workshop),
            standings,
            use_cases: workshop.use_cases().cloned().collect(),
            value_line: workshop.about().value_line,
            cost_line: workshop.about().cost_line,
        }
    }
}
