//! Cells: what the raters said about one use case on one criterion.

use serde::{Deserialize, Serialize};

use crate::agreement::{self, AgreementWord};
use crate::model::{Criterion, Floor, MIN_VALUES, SCALE_HIGHEST, SCALE_LOWEST};
use crate::order_statistics;

/// One cell in full, for whoever wants to look inside a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Number of values; "can't judge" is no value.
    pub n: u32,
    /// Mean of the values mapped to 1..5, before any floor; `None` without values.
    pub mean: Option<f64>,
    /// What enters the side's score: the mean, or the floor that raised it. `None` when the cell does
    /// not count.
    pub value: Option<f64>,
    /// Set when a floor raised the mean.
    pub raised: Option<Raised>,
    /// Number of values on each point of the scale, lowest point first.
    pub histogram: Vec<u32>,
    /// Van der Eijk's A, -1..1; `None` without values and on scales of fewer than three points.
    pub agreement: Option<f64>,
    /// Agreement in a word; `None` below four values.
    pub word: Option<AgreementWord>,
    /// Lower and upper quartile (type 7) in points of the criterion's own scale.
    pub middle_half: Option<(f64, f64)>,
    /// Whether there are enough values: at least `min(2, raters entitled)`, and at least one.
    pub counts: bool,
}

/// A cell lifted to a floor: "C4 raised from 2.8 by X2".
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Raised {
    /// Index of the criterion.
    pub criterion: usize,
    /// The mean of the raters, on 1..5.
    pub from: f64,
    /// What it was raised to, on 1..5.
    pub to: f64,
    /// The mark of the floor that raised it; among equally high floors, the one given first.
    pub tag: u8,
}

/// The running sums of a cell, enough for its mean.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// Number of values.
    pub(crate) values: u32,
    /// Sum of the values, each counted from the lowest point of the scale.
    pub(crate) above_lowest: u64,
    /// Raters who were asked.
    pub(crate) entitled: u32,
}

/// The value with which a cell enters its side's score.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    pub(crate) value: f64,
    pub(crate) raised: Option<Raised>,
}

impl Tally {
    /// The sums of a histogram, nobody entitled.
    pub(crate) fn of(histogram: &[u32]) -> Tally {
        let above_lowest = (0_u64..).zip(histogram).map(|(point, &count)| point * u64::from(count)).sum();
        let values = histogram.iter().fold(0, |sum: u32, &count| sum.saturating_add(count));
        Tally { values, above_lowest, entitled: 0 }
    }

    /// Adds a value on a point of the scale, counted from 0.
    pub(crate) fn give(&mut self, point: usize) {
        self.values = self.values.saturating_add(1);
        self.above_lowest = self.above_lowest.saturating_add(point as u64);
    }

    /// Removes a value from a point of the scale, counted from 0.
    pub(crate) fn take(&mut self, point: usize) {
        self.values = self.values.saturating_sub(1);
        self.above_lowest = self.above_lowest.saturating_sub(point as u64);
    }

    /// Mean mapped to 1..5.
    pub(crate) fn mean(&self, criterion: &Criterion) -> Option<f64> {
        (self.values > 0).then(|| criterion.mapped(self.above_lowest as f64 / f64::from(self.values)))
    }

    pub(crate) fn counts(&self) -> bool {
        self.values >= self.entitled.clamp(1, MIN_VALUES)
    }

    /// The cell of criterion number `index` as it counts, lifted by the highest of `floors` that is
    /// about it; `None` when too few have rated. A floor alone makes no cell (method 2.2).
    pub(crate) fn counted(&self, index: usize, criterion: &Criterion, floors: &[Floor]) -> Option<Counted> {
        let mean = self.mean(criterion).filter(|_| self.counts())?;
        Some(Counted::lifted(mean, index, floors))
    }

    /// Everything there is to say about the cell of criterion number `index`.
    pub(crate) fn described(
        &self,
        index: usize,
        criterion: &Criterion,
        histogram: &[u32],
        floors: &[Floor],
    ) -> Cell {
        let counted = self.counted(index, criterion, floors);
        let agreement = agreement::van_der_eijk(histogram);
        Cell {
            n: self.values,
            mean: self.mean(criterion),
            value: counted.map(|counted| counted.value),
            raised: counted.and_then(|counted| counted.raised),
            histogram: histogram.to_vec(),
            agreement,
            word: agreement.and_then(|a| agreement::word(self.values, a)),
            middle_half: order_statistics::middle_half(histogram, f64::from(criterion.lowest)),
            counts: self.counts(),
        }
    }
}

impl Counted {
    /// A mean, lifted by the highest of `floors` that is about criterion number `index`.
    pub(crate) fn lifted(mean: f64, index: usize, floors: &[Floor]) -> Counted {
        let mut counted = Counted { value: mean, raised: None };
        for floor in floors.iter().filter(|floor| floor.criterion == index) {
            let at_least = floor.at_least.clamp(SCALE_LOWEST, SCALE_HIGHEST);
            if at_least > counted.value {
                counted.value = at_least;
                counted.raised = Some(Raised { criterion: index, from: mean, to: at_least, tag: floor.tag });
            }
        }
        counted
    }
}
