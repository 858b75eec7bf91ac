//! Criteria: what use cases are rated by, and how much each counts.

use crate::{Refusal, Workshop, change::Change, profile, scale};
use ranking::Side;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{collections::BTreeMap, fmt, str::FromStr};
use ts_rs::TS;

/// `V1`.. on the value side, `C1`.. on the cost side. Never reused within a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, TS)]
#[ts(export, type = "string")]
pub struct CriterionId {
    /// Which axis it counts for.
    pub side: Side,
    /// From 1 on.
    pub number: u8,
}

/// The same text in both languages, each written natively.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh: String,
}

/// One line of the rating sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Criterion {
    /// `V1`..`C6` for those that ship.
    pub id: CriterionId,
    /// Short name.
    pub name: Bilingual,
    /// What the rater is asked.
    pub question: Bilingual,
    /// One sentence for each point of the scale, from the lowest on.
    pub anchors: Vec<Bilingual>,
    /// Entered weight, 0 or more; only shares within a side matter.
    pub weight: f64,
    /// Lowest point of the scale.
    pub lowest: u8,
    /// Highest point of the scale.
    pub highest: u8,
}

/// Sets the agreed weights of some criteria; the others stay.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown criterion, [`Refusal::OutOfRange`] for a weight below 0, above 100
/// or not a number.
pub(crate) fn set_weights(
    workshop: &Workshop,
    weights: &BTreeMap<CriterionId, f64>,
) -> Result<Vec<Change>, Refusal> {
    weights
        .iter()
        .map(|(id, weight)| {
            let criterion = workshop.criterion(*id)?;
            if !(0.0..=100.0).contains(weight) {
                return Err(Refusal::OutOfRange { lowest: 0, highest: 100 });
            }
            Ok(Change::put(Criterion { weight: *weight, ..criterion.clone() }))
        })
        .collect()
}

/// Whether a figure can be the share of value in the score.
///
/// # Refusals
/// [`Refusal::OutOfRange`] outside 0..1 or for what is no number.
pub(crate) fn is_balance(balance: f64) -> Result<(), Refusal> {
    if (0.0..=1.0).contains(&balance) { Ok(()) } else { Err(Refusal::OutOfRange { lowest: 0, highest: 1 }) }
}

/// Most criteria of a sheet, both sides together: nobody rates more.
pub const CRITERION_LIMIT: usize = 24;

/// Adds a criterion or replaces its texts and weight. Groups that rate a choice rate a new one too.
///
/// # Refusals
/// [`Refusal::TooMany`] beyond 24, [`Refusal::AlreadyThere`] for the number of one that was removed,
/// [`Refusal::TextEmpty`] for one without a name in both languages,
/// [`Refusal::OutOfRange`] for a scale without two points or above 0..10, [`Refusal::ScaleInUse`] for
/// another scale once somebody rated, and what [`crate::text`] refuses.
pub(crate) fn put(workshop: &Workshop, wish: &Criterion) -> Result<Vec<Change>, Refusal> {
    check_scale(wish)?;
    let same_scale = |known: &Criterion| (known.lowest, known.highest) == (wish.lowest, wish.highest);
    if scale::is_used(workshop) && workshop.criterion(wish.id).is_ok_and(|known| !same_scale(known)) {
        return Err(Refusal::ScaleInUse);
    }
    let is_new = workshop.criterion(wish.id).is_err();
    if is_new && workshop.criteria().len() >= CRITERION_LIMIT {
        return Err(Refusal::TooMany { limit: CRITERION_LIMIT });
    }
    if is_new && profile::is_retired(workshop, wish.id) {
        return Err(Refusal::AlreadyThere);
    }
    let mut changes = vec![Change::put(cleaned(wish)?)];
    if is_new {
        changes.extend(profile::masks(workshop, &[], &[wish.id])?);
    }
    Ok(changes)
}

/// The highest point that a scale may have.
pub(crate) const HIGHEST_MOST: u8 = 10;

/// Whether a criterion can be rated and weighed.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for a scale without two points or above 0..10, and for a weight outside 0..100.
pub(crate) fn check_scale(wish: &Criterion) -> Result<(), Refusal> {
    let is_scale = wish.lowest < wish.highest && wish.highest <= HIGHEST_MOST;
    if is_scale && (0.0..=100.0).contains(&wish.weight) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: 0, highest: HIGHEST_MOST.into() })
    }
}

/// A criterion with its texts as a workshop keeps them.
///
/// # Refusals
/// [`Refusal::TextEmpty`] for one without a name in both languages, and what [`crate::text`] refuses.
pub(crate) fn cleaned(wish: &Criterion) -> Result<Criterion, Refusal> {
    let both = |text: &Bilingual| -> Result<Bilingual, Refusal> {
        Ok(Bilingual { en: crate::text::paragraph(&text.en)?, zh: crate::text::paragraph(&text.zh)? })
    };
    Ok(Criterion {
        name: Bilingual { en: crate::text::title(&wish.name.en)?, zh: crate::text::title(&wish.name.zh)? },
        question: both(&wish.question)?,
        anchors: wish.anchors.iter().map(both).collect::<Result<_, _>>()?,
        ..wish.clone()
    })
}

impl fmt::Display for CriterionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.side {
            Side::Value => 'V',
            Side::Cost => 'C',
        };
        write!(f, "{letter}{}", self.number)
    }
}

/// Not the name of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a criterion is named V or C and a number from 1 on")]
pub struct NotACriterion;

impl FromStr for CriterionId {
    type Err = NotACriterion;

    fn from_str(text: &str) -> Result<Self, NotACriterion> {
        let mut letters = text.trim().chars();
        let side = match letters.next() {
            Some('V' | 'v') => Side::Value,
            Some('C' | 'c') => Side::Cost,
            _ => return Err(NotACriterion),
        };
        match letters.as_str().parse() {
            Ok(number) if number > 0 => Ok(Self { side, number }),
            _ => Err(NotACriterion),
        }
    }
}

/// Value criteria first, each side in the order of its numbers.
impl Ord for CriterionId {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |id: &Self| (id.side == Side::Cost, id.number);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for CriterionId {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for CriterionId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CriterionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}
