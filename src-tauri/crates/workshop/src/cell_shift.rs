//! What a second round moved cell by cell: where the middle of the room stood and stands, and how many people changed
//! their mind.
//!
//! For reports. Figures of closed rounds, of cells with three values or more in both, and no person by name.

use crate::round_before::spread;
use crate::{CriterionId, RoundId, SeatId, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use std::collections::BTreeMap;

/// How one cell moved between the round that counts and the last one before it that asked about the use case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellShift {
    /// By which criterion.
    pub criterion: CriterionId,
    /// Before.
    pub before: Spread,
    /// By the round that counts.
    pub now: Spread,
    /// How many people who gave a value in both rounds gave another one; None below three people in both.
    pub moved: Option<u32>,
    /// By how many points at most one of them moved; None as [`Self::moved`].
    pub furthest: Option<u8>,
}

/// Where the middle of the room stands, in points of the criterion's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Lower quartile.
    pub lower: f64,
    /// Median.
    pub median: f64,
    /// Upper quartile.
    pub upper: f64,
}

impl Spread {
    /// Width of the middle half.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.upper - self.lower
    }

    fn of((lower, median, upper): (f64, f64, f64)) -> Self {
        Self { lower, median, upper }
    }
}

/// What each seat said, criterion by criterion.
type Said = BTreeMap<CriterionId, BTreeMap<SeatId, u8>>;

impl Workshop {
    /// What the round that counts for a use case moved, criterion by criterion; empty while that one is open, where there
    /// is none before it, and while nothing of the use case may be shown.
    #[must_use]
    pub fn cell_shifts(&self, use_case: UseCaseId) -> Vec<CellShift> {
        let counting = self.scoring().counting_round(use_case).and_then(|id| self.round(id).ok());
        let Some(now) = counting.filter(|round| round.closed && !self.scoring().is_withheld(use_case)) else {
            return Vec::new();
        };
        let earlier = self.rounds().filter(|round| round.closed && round.number < now.number);
        let rated = earlier.filter(|round| self.ratings_in(round.id, use_case).next().is_some());
        let Some(before) = rated.max_by_key(|round| round.number) else { return Vec::new() };
        let (said_before, said_now) = (self.said_in(before.id, use_case), self.said_in(now.id, use_case));
        let shift = |criterion: &crate::Criterion| {
            let (earlier, later) = (said_before.get(&criterion.id)?, said_now.get(&criterion.id)?);
            let spread_of = |said: &BTreeMap<SeatId, u8>| {
                let values: Vec<u8> = said.values().copied().collect();
                spread(criterion, &values).map(Spread::of)
            };
            let both = earlier.iter().filter_map(|(seat, value)| Some((*value, *later.get(seat)?)));
            let steps: Vec<u8> = both.map(|(before, now)| before.abs_diff(now)).collect();
            let is_told = steps.len() >= MIN_RATERS_SHOWN as usize;
            let moved = u32::try_from(steps.iter().filter(|step| **step > 0).count()).unwrap_or(u32::MAX);
            Some(CellShift {
                criterion: criterion.id,
                before: spread_of(earlier)?,
                now: spread_of(later)?,
                moved: is_told.then_some(moved),
                furthest: steps.into_iter().max().filter(|_| is_told),
            })
        };
        self.criteria().filter_map(shift).collect()
    }

    fn said_in(&self, round: RoundId, use_case: UseCaseId) -> Said {
        let mut said = Said::new();
        for rating in self.ratings_in(round, use_case) {
            if let Some(value) = rating.value {
                said.entry(rating.criterion).or_default().insert(rating.seat, value);
            }
        }
        said
    }
}
