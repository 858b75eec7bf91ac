//! What lighthouses really cost and bring.

use super::Workshop;
use crate::UseCaseId;
use crate::change::Key;
use crate::tracking::{MONTH_MOST, TrackedMonth, Tracking};

impl Workshop {
    /// That a use case is tracked; None where nobody said so.
    #[must_use]
    pub fn tracking(&self, use_case: UseCaseId) -> Option<&Tracking> {
        self.trackings.get(&use_case)
    }

    /// The use cases that are tracked.
    pub fn trackings(&self) -> impl ExactSizeIterator<Item = &Tracking> {
        self.trackings.values()
    }

    /// The months of a use case that are there, in order.
    pub fn tracked_months(&self, use_case: UseCaseId) -> impl DoubleEndedIterator<Item = &TrackedMonth> {
        self.tracked_months.range((use_case, 0)..=(use_case, MONTH_MOST)).map(|(_, row)| row)
    }

    /// One of them.
    #[must_use]
    pub fn tracked_month(&self, use_case: UseCaseId, month: u32) -> Option<&TrackedMonth> {
        self.tracked_months.get(&(use_case, month))
    }

    /// The rows about the tracking of a use case, which go with it.
    pub(crate) fn tracking_of(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let months = self.tracked_months(use_case).map(move |row| Key::TrackedMonth(use_case, row.month));
        months.chain(self.tracking(use_case).map(|_| Key::Tracking(use_case)))
    }
}
