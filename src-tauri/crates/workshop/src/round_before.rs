//! What the round before came to: in a second round people see what the room said, and keep their value or change it.

use crate::{Criterion, CriterionId, Round, RoundId, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::order_statistics::{middle_half, quantile_of_histogram};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the room said about one use case in the last closed round before the open one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoundBefore {
    /// About which use case.
    pub use_case: UseCaseId,
    /// In which round.
    pub round: RoundId,
    /// Lower quartile, median and upper quartile of the cells with three values or more, in points of the
    /// criterion's scale.
    pub cells: BTreeMap<CriterionId, (f64, f64, f64)>,
}

impl Workshop {
    /// What the round before came to, for each use case that the open round asks about again; in the order of
    /// their numbers.
    #[must_use]
    pub fn round_before(&self) -> Vec<RoundBefore> {
        let Some(open) = self.open_round() else { return Vec::new() };
        let mut cases: Vec<_> = self
            .use_cases()
            .filter(|case| open.asks(case.id) && case.stands() && !self.is_stopped(case.id))
            .filter_map(|case| Some((case.number, self.before(open, case.id)?)))
            .collect();
        cases.sort_unstable_by_key(|(number, _)| *number);
        cases.into_iter().map(|(_, before)| before).collect()
    }

    /// None where no earlier round has a cell that may be shown.
    fn before(&self, open: &Round, use_case: UseCaseId) -> Option<RoundBefore> {
        let earlier = self.rounds().filter(|round| round.closed && round.number < open.number);
        let rated = earlier.filter(|round| self.ratings_in(round.id, use_case).next().is_some());
        let round = rated.max_by_key(|round| round.number)?.id;
        let mut values: BTreeMap<CriterionId, Vec<u8>> = BTreeMap::new();
        for rating in self.ratings_in(round, use_case) {
            values.entry(rating.criterion).or_default().extend(rating.value);
        }
        let cells = self
            .criteria()
            .filter_map(|criterion| Some((criterion.id, spread(criterion, values.get(&criterion.id)?)?)));
        let cells: BTreeMap<_, _> = cells.collect();
        (!cells.is_empty()).then_some(RoundBefore { use_case, round, cells })
    }
}

/// Lower quartile, median and upper quartile; None below three values.
pub(crate) fn spread(criterion: &Criterion, values: &[u8]) -> Option<(f64, f64, f64)> {
    if values.len() < MIN_RATERS_SHOWN as usize {
        return None;
    }
    let mut histogram = vec![0; usize::from(criterion.highest - criterion.lowest) + 1];
    for value in values {
        *histogram.get_mut(usize::from(value.checked_sub(criterion.lowest)?))? += 1;
    }
    let lowest = f64::from(criterion.lowest);
    let (low, high) = middle_half(&histogram, lowest)?;
    Some((low, quantile_of_histogram(&histogram, lowest, 0.5)?, high))
}
