//! All ratings of a workshop, filed by round and use case.

use crate::rating::{RatingKey, RatingSource};
use crate::{CriterionId, Rating, RoundId, SeatId, UseCaseId};
use std::collections::HashMap;

/// All ratings of a workshop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ratings(HashMap<(RoundId, UseCaseId), OfCase>);

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
        self.0.get(&(round, use_case)).into_iter().flatten().map(move |((seat, criterion), stored)| {
            stored.with_key(RatingKey { round, use_case, criterion: *criterion, seat: *seat })
        })
    }

    /// What one seat rated, in no order. Looks at the given criteria only.
    pub(crate) fn from<'a>(
        &'a self,
        seat: SeatId,
        criteria: impl Iterator<Item = CriterionId> + Clone + 'a,
    ) -> impl Iterator<Item = Rating> + 'a {
        self.0.iter().flat_map(move |((round, use_case), of_case)| {
            let (round, use_case) = (*round, *use_case);
            criteria.clone().filter_map(move |criterion| {
                let stored = of_case.get(&(seat, criterion))?;
                Some(stored.with_key(RatingKey { round, use_case, criterion, seat }))
            })
        })
    }

    /// All of them, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = Rating> + '_ {
        self.0.keys().flat_map(|(round, use_case)| self.of(*round, *use_case))
    }

    pub(crate) fn get(&self, key: &RatingKey) -> Option<Rating> {
        let stored = self.0.get(&(key.round, key.use_case))?.get(&(key.seat, key.criterion))?;
        Some(stored.with_key(*key))
    }

    /// Whether anybody rated anything in a round.
    pub(crate) fn any_in(&self, round: RoundId) -> bool {
        self.0.keys().any(|(rated, _)| *rated == round)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.values().map(HashMap::len).sum()
    }

    pub(crate) fn put(&mut self, rating: &Rating) {
        let stored = Stored { value: rating.value, source: rating.source };
        let of_case = self.0.entry((rating.round, rating.use_case)).or_default();
        of_case.insert((rating.seat, rating.criterion), stored);
    }

    pub(crate) fn remove(&mut self, key: &RatingKey) {
        let place = (key.round, key.use_case);
        if let Some(of_case) = self.0.get_mut(&place) {
            of_case.remove(&(key.seat, key.criterion));
            if of_case.is_empty() {
                self.0.remove(&place);
            }
        }
    }
}

impl Stored {
    fn with_key(self, key: RatingKey) -> Rating {
        let RatingKey { round, use_case, criterion, seat } = key;
        Rating { round, use_case, criterion, seat, value: self.value, source: self.source }
    }
}
