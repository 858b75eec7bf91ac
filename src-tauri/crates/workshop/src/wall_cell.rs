//! One cell on the wall: where the room disagrees, and what a talk moved.
//!
//! Numbers only, of a round that is closed, from three values on; and two reasons without names.

use crate::standing::QuadrantName;
use crate::visibility::{Audience, results};
use crate::{Criterion, CriterionId, GivenReason, GroupId, Rating, Round, UseCaseId, Workshop};
use ranking::agreed::camps;
use ranking::agreement::{van_der_eijk, word};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::{AgreementWord, Quadrant};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the wall shows of one cell, and the console beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallCell {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// By which criterion.
    pub criterion: CriterionId,
    /// What the last closed round came to.
    pub now: CellInRound,
    /// What the closed round before it came to, if one may be shown.
    pub before: Option<CellInRound>,
    /// The room stands closer together than before.
    pub closer: bool,
    /// One from the lowest value and one from the highest, as far as reasons were given.
    pub reasons: Vec<GivenReason>,
    /// What agreement would change: where the use case would lie if everybody came over to one of the two camps, the
    /// lower one first. Empty where there are no two, and while the room may not know where it lies.
    #[serde(default)]
    pub if_agreed: Vec<IfAgreed>,
}

/// Where a use case would lie if the room agreed on one point, all else staying as it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct IfAgreed {
    /// A point of the criterion's scale.
    pub point: u8,
    /// The box of the matrix it would lie in.
    #[ts(as = "QuadrantName")]
    pub quadrant: Quadrant,
    /// That is where it lies now.
    pub stays: bool,
}

/// What one closed round came to in one cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CellInRound {
    /// Its number.
    pub round: u32,
    /// How many values, 3 or more.
    pub n: u32,
    /// How many gave each point, from the lowest on.
    pub histogram: Vec<u32>,
    /// In points of the criterion's scale.
    pub mean: f64,
    /// How far the room agrees; None below four values.
    #[ts(type = "\"agreed\" | \"mixed\" | \"split\" | null")]
    pub word: Option<AgreementWord>,
    /// Means of the groups that can be compared: two or more with three values each, and nobody left over who
    /// could be worked out from the rest.
    #[ts(as = "BTreeMap<GroupId, Option<f64>>")]
    pub groups: BTreeMap<GroupId, f64>,
}

impl Workshop {
    /// What the wall may show of one cell; None below three values, while the round that counts is open, or of a
    /// use case that the room does not see.
    #[must_use]
    pub fn wall_cell(&self, use_case: UseCaseId, criterion: CriterionId) -> Option<WallCell> {
        let counting = self.round(self.scoring().counting_round(use_case)?).ok();
        let cell =
            self.disputed_cell(use_case, criterion).filter(|_| counting.is_some_and(|it| it.closed))?;
        let may_know =
            results(self, Audience::Wall { results: true }).iter().any(|it| it.use_case == use_case);
        let if_agreed = if may_know { cell.if_agreed } else { Vec::new() };
        Some(WallCell { if_agreed, ..cell })
    }

    /// The same for the facilitator, who also follows a round that is open; None below three values, and of a use case
    /// that was put aside.
    #[must_use]
    pub fn disputed_cell(&self, use_case: UseCaseId, criterion: CriterionId) -> Option<WallCell> {
        let case = self.use_case(use_case).ok().filter(|case| case.stands() && !self.is_stopped(case.id))?;
        let criterion = self.criterion(criterion).ok()?;
        let counting = self.round(self.scoring().counting_round(case.id)?).ok()?;
        let ratings = self.ratings_of_cell(counting, use_case, criterion);
        let now = self.cell_in_round(counting, criterion, &ratings)?;
        let before = self.earlier_cell(counting, use_case, criterion);
        let agreement = |cell: &CellInRound| van_der_eijk(&cell.histogram);
        let closer = before.as_ref().is_some_and(|before| agreement(&now) > agreement(before));
        let reasons = outermost(ratings);
        let if_agreed = self.if_agreed(use_case, criterion, &now);
        Some(WallCell { use_case, criterion: criterion.id, now, before, closer, reasons, if_agreed })
    }

    /// Where it would lie if everybody came over to one of the two camps.
    fn if_agreed(&self, use_case: UseCaseId, criterion: &Criterion, cell: &CellInRound) -> Vec<IfAgreed> {
        let Some((low, high)) = camps(&cell.histogram).filter(|_| !self.scoring().is_withheld(use_case))
        else {
            return Vec::new();
        };
        let (weights, settings) = (self.agreed_weights(), self.agreed_settings());
        let place = self.criteria().position(|other| other.id == criterion.id);
        let at = self.scoring().index_of(use_case).zip(place);
        let Some((index, place)) = at else { return Vec::new() };
        let board = self.scoring().scoreboard();
        let now = self.scoring().assess(&weights, &settings).get(index).and_then(|now| now.quadrant);
        let would = |point: usize| {
            let point = criterion.lowest.saturating_add(u8::try_from(point).ok()?);
            let agreed = board.if_agreed(index, place, point, &weights, &settings).ok()??;
            let quadrant = agreed.quadrant;
            Some(IfAgreed { point, quadrant, stays: Some(quadrant) == now })
        };
        [low, high].into_iter().filter_map(would).collect()
    }

    /// The cell in the last closed round before another one in which it may be shown.
    fn earlier_cell(&self, than: &Round, case: UseCaseId, criterion: &Criterion) -> Option<CellInRound> {
        let mut earlier: Vec<&Round> =
            self.rounds().filter(|round| round.closed && round.number < than.number).collect();
        earlier.sort_unstable_by_key(|round| round.number);
        earlier.into_iter().rev().find_map(|round| {
            self.cell_in_round(round, criterion, &self.ratings_of_cell(round, case, criterion))
        })
    }

    /// Values that somebody gave: "can't judge" is none.
    fn ratings_of_cell(&self, round: &Round, case: UseCaseId, criterion: &Criterion) -> Vec<Rating> {
        let of_case = self.ratings_in(round.id, case);
        of_case.filter(|rating| rating.criterion == criterion.id && rating.value.is_some()).collect()
    }

    fn cell_in_round(&self, round: &Round, criterion: &Criterion, ratings: &[Rating]) -> Option<CellInRound> {
        let values: Vec<u8> = ratings.iter().filter_map(|rating| rating.value).collect();
        let mean = shown_mean(&values)?;
        let mut histogram = vec![0; usize::from(criterion.highest - criterion.lowest) + 1];
        for value in &values {
            *histogram.get_mut(usize::from(value.checked_sub(criterion.lowest)?))? += 1;
        }
        let n = u32::try_from(values.len()).unwrap_or(u32::MAX);
        let word = van_der_eijk(&histogram).and_then(|a| word(n, a));
        let groups = self.comparable_groups(ratings);
        Some(CellInRound { round: round.number, n, histogram, mean, word, groups })
    }

    fn comparable_groups(&self, ratings: &[Rating]) -> BTreeMap<GroupId, f64> {
        let mut values: BTreeMap<GroupId, Vec<u8>> = BTreeMap::new();
        for rating in ratings {
            let group = self.seat(rating.seat).ok().and_then(|seat| seat.group.clone());
            if let (Some(group), Some(value)) = (group, rating.value) {
                values.entry(group).or_default().push(value);
            }
        }
        values.retain(|_, values| values.len() >= MIN_RATERS_SHOWN as usize);
        let left_over = ratings.len() - values.values().map(Vec::len).sum::<usize>();
        // The mean of all and those of the groups would tell what one or two people gave.
        let tells_of_few = (1..MIN_RATERS_SHOWN as usize).contains(&left_over);
        if values.len() < 2 || tells_of_few {
            return BTreeMap::new();
        }
        values.into_iter().filter_map(|(group, values)| Some((group, shown_mean(&values)?))).collect()
    }
}

/// None below three values.
fn shown_mean(values: &[u8]) -> Option<f64> {
    let n = u32::try_from(values.len()).ok().filter(|n| *n >= MIN_RATERS_SHOWN)?;
    Some(f64::from(values.iter().map(|value| u32::from(*value)).sum::<u32>()) / f64::from(n))
}

/// The reason of the lowest value and that of the highest, where they are two.
fn outermost(ratings: Vec<Rating>) -> Vec<GivenReason> {
    let given = ratings
        .into_iter()
        .filter_map(|rating| Some(GivenReason { value: rating.value?, text: rating.reason? }));
    let mut reasons: Vec<GivenReason> = given.collect();
    reasons.sort_unstable();
    let highest = reasons.pop();
    reasons.into_iter().take(1).chain(highest).collect()
}
