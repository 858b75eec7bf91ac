//! Ratings: one seat's answer to one criterion of one use case in one round.

use crate::about::Step;
use crate::command::{Answer, NewRating};
use crate::text;
use crate::{
    CriterionId, Refusal, RoundId, SeatId, UseCaseId, Workshop,
    change::{Change, Key},
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// One answer. "Can't judge" is an answer too, and is never counted as a middle value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Rating {
    /// In which round.
    pub round: RoundId,
    /// Of which use case.
    pub use_case: UseCaseId,
    /// By which criterion.
    pub criterion: CriterionId,
    /// By whom.
    pub seat: SeatId,
    /// A point of the criterion's scale; None is "can't judge".
    pub value: Option<u8>,
    /// Which way it came.
    pub source: RatingSource,
    /// Why, in one line. Asked only from those who stand outside the middle half of the round before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// Which way a rating came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RatingSource {
    /// From the seat's own device. Nobody but the seat sees it, and figures wait for the third rater.
    Device,
    /// Typed by the facilitator on the seat's behalf. Only such ratings are shown to her one by one.
    Proxy,
    /// From a table that the facilitator imported.
    Import,
}

/// What names a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RatingKey {
    /// In which round.
    pub round: RoundId,
    /// Of which use case.
    pub use_case: UseCaseId,
    /// By whom.
    pub seat: SeatId,
    /// By which criterion.
    pub criterion: CriterionId,
}

impl Rating {
    /// What names this rating.
    #[must_use]
    pub fn key(&self) -> RatingKey {
        RatingKey { round: self.round, use_case: self.use_case, seat: self.seat, criterion: self.criterion }
    }
}

/// Takes, replaces or withdraws one rating typed by the facilitator.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::RoundClosed`] (the value is given back to its author),
/// [`Refusal::NotAsked`] if the round or the seat's group does not rate this, [`Refusal::Stopped`],
/// [`Refusal::OutOfRange`] for a value off the scale.
pub(crate) fn rate(workshop: &Workshop, key: RatingKey, answer: Answer) -> Result<Vec<Change>, Refusal> {
    answered(workshop, key, answer, RatingSource::Proxy, None)
}

/// Takes the answer of a seat, from its own device.
///
/// # Refusals
/// As [`rate`], [`Refusal::NotNow`] while the room does something else than rate, and what [`text::line`]
/// refuses in the reason.
pub(crate) fn rate_from_seat(
    workshop: &Workshop,
    key: RatingKey,
    answer: Answer,
    reason: &str,
) -> Result<Vec<Change>, Refusal> {
    if !workshop.round(key.round)?.closed && workshop.about().step != Step::Rate {
        return Err(Refusal::NotNow);
    }
    let reason = Some(text::line(reason)?).filter(|reason| !reason.is_empty());
    answered(workshop, key, answer, RatingSource::Device, reason)
}

/// Takes many ratings at once, as one step: an imported table.
///
/// # Refusals
/// As [`rate`], and [`Refusal::AlreadyThere`] if the same rating comes twice. All or nothing.
pub(crate) fn import(
    workshop: &Workshop,
    round: RoundId,
    ratings: &[NewRating],
) -> Result<Vec<Change>, Refusal> {
    let mut seen = HashSet::with_capacity(ratings.len());
    ratings
        .iter()
        .map(|new| {
            let key = RatingKey { round, use_case: new.use_case, seat: new.seat, criterion: new.criterion };
            check_asked(workshop, &key)?;
            if !seen.insert(key) {
                return Err(Refusal::AlreadyThere);
            }
            let value = new.value.map(|value| on_scale(workshop, key.criterion, value)).transpose()?;
            Ok(Change::put(rating(key, value, RatingSource::Import, None)))
        })
        .collect()
}

fn answered(
    workshop: &Workshop,
    key: RatingKey,
    answer: Answer,
    source: RatingSource,
    reason: Option<String>,
) -> Result<Vec<Change>, Refusal> {
    check_asked(workshop, &key)?;
    let value = match answer {
        Answer::Withdrawn => return Ok(vec![Change::Gone(Key::Rating(key))]),
        Answer::CannotJudge => None,
        Answer::Value(value) => Some(on_scale(workshop, key.criterion, value)?),
    };
    Ok(vec![Change::put(rating(key, value, source, reason))])
}

fn rating(key: RatingKey, value: Option<u8>, source: RatingSource, reason: Option<String>) -> Rating {
    let RatingKey { round, use_case, seat, criterion } = key;
    Rating { round, use_case, criterion, seat, value, source, reason }
}

fn check_asked(workshop: &Workshop, key: &RatingKey) -> Result<(), Refusal> {
    let round = workshop.round(key.round)?;
    if round.closed {
        return Err(Refusal::RoundClosed);
    }
    workshop.use_case(key.use_case)?;
    workshop.criterion(key.criterion)?;
    let seat = workshop.seat(key.seat)?;
    if workshop.is_stopped(key.use_case) {
        return Err(Refusal::Stopped);
    }
    if !round.asks(key.use_case) || !workshop.is_entitled(seat, key.criterion) {
        return Err(Refusal::NotAsked);
    }
    Ok(())
}

fn on_scale(workshop: &Workshop, criterion: CriterionId, value: u8) -> Result<u8, Refusal> {
    let scale = workshop.criterion(criterion)?;
    if (scale.lowest..=scale.highest).contains(&value) {
        Ok(value)
    } else {
        Err(Refusal::OutOfRange { lowest: scale.lowest.into(), highest: scale.highest.into() })
    }
}
