//! All ratings of a workshop, filed by round and use case.

use crate::rating::{RatingKey, RatingSource};
use crate::{CriterionId, Rating, RoundId, SeatId, UseCaseId};
use std::collections::HashMap;

/// All ratings of a workshop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ratings {
    of_cases: HashMap<(RoundId, UseCaseId), OfCase>,
    /// The few that say why.
    reasons: HashMap<(RoundId, UseCaseId), HashMap<(SeatId, CriterionId), String>>,
}

type OfCase = HashMap<(SeatId, CriterionId), Stored>;

/// A rating without its key: a workshop may hold a million.
#[derive(Clone, Copy, Debug)]
struct Stored {
    value: Option<u8>,
    source: RatingSource,
}

impl Ratings {
    /// The ratings of one use case in one round, in no order.
    pub(crate) fn of(&self, round: RoundId, use_case: UseCaseId) -> impl Iterator<Item = Rating> + '_ {
        self.of_cases.get(&(round, use_case)).into_iter().flatten().map(move |((seat, criterion), stored)| {
            self.whole(*stored, RatingKey { round, use_case, criterion: *criterion, seat: *seat })
        })
    }

    /// What one seat rated, in no order. Looks at the given criteria only.
    pub(crate) fn from<'a>(
        &'a self,
        seat: SeatId,
        criteria: impl Iterator<Item = CriterionId> + Clone + 'a,
    ) -> impl Iterator<Item = Rating> + 'a {
        self.of_cases.iter().flat_map(move |((round, use_case), of_case)| {
            let (round, use_case) = (*round, *use_case);
            criteria.clone().filter_map(move |criterion| {
                let stored = of_case.get(&(seat, criterion))?;
                Some(self.whole(*stored, RatingKey { round, use_case, criterion, seat }))
            })
        })
    }

    /// All of them, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = Rating> + '_ {
        self.of_cases.keys().flat_map(|(round, use_case)| self.of(*round, *use_case))
    }

    pub(crate) fn get(&self, key: &RatingKey) -> Option<Rating> {
        let stored = self.of_cases.get(&(key.round, key.use_case))?.get(&(key.seat, key.criterion))?;
        Some(self.whole(*stored, *key))
    }

    /// Whether anybody rated anything in a round.
    pub(crate) fn any_in(&self, round: RoundId) -> bool {
        self.of_cases.keys().any(|(rated, _)| *rated == round)
    }

    pub(crate) fn len(&self) -> usize {
        self.of_cases.values().map(HashMap::len).sum()
    }

    /// Why people rated one use case so in one round, in no order.
    pub(crate) fn reasons(&self, round: RoundId, use_case: UseCaseId) -> impl Iterator<Item = Rating> + '_ {
        let of_case = self.reasons.get(&(round, use_case)).into_iter().flatten();
        of_case.filter_map(move |((seat, criterion), _)| {
            self.get(&RatingKey { round, use_case, criterion: *criterion, seat: *seat })
        })
    }

    pub(crate) fn put(&mut self, rating: &Rating) {
        self.forget_reason(&rating.key());
        if let Some(reason) = &rating.reason {
            let of_case = self.reasons.entry((rating.round, rating.use_case)).or_default();
            of_case.insert((rating.seat, rating.criterion), reason.clone());
        }
        let stored = Stored { value: rating.value, source: rating.source };
        let of_case = self.of_cases.entry((rating.round, rating.use_case)).or_default();
        of_case.insert((rating.seat, rating.criterion), stored);
    }

    pub(crate) fn remove(&mut self, key: &RatingKey) {
        self.forget_reason(key);
        let place = (key.round, key.use_case);
        if let Some(of_case) = self.of_cases.get_mut(&place) {
            of_case.remove(&(key.seat, key.criterion));
            if of_case.is_empty() {
                self.of_cases.remove(&place);
            }
        }
    }

    fn forget_reason(&mut self, key: &RatingKey) {
        if let Some(of_case) = self.reasons.get_mut(&(key.round, key.use_case)) {
            of_case.remove(&(key.seat, key.criterion));
        }
    }

    fn whole(&self, stored: Stored, key: RatingKey) -> Rating {
        let RatingKey { round, use_case, criterion, seat } = key;
        let of_case = self.reasons.get(&(round, use_case));
        let reason = of_case.and_then(|of_case| of_case.get(&(seat, criterion))).cloned();
        Rating { round, use_case, criterion, seat, value: stored.value, source: stored.source, reason }
    }
}
