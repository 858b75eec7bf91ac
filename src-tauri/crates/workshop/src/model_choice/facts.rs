//! What is known of a model, and whether that meets what is asked. What is not known is not met.

use super::catalogue::{self, RequirementKind};
use crate::{Currency, Refusal, text};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What is known of a model. What is None or empty is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelFacts {
    /// What it is called, one line.
    pub name: String,
    /// Who makes or offers it, one line.
    pub maker: String,
    /// What it costs.
    pub price: Option<ModelPrice>,
    /// How near its texts stay.
    pub residency: Option<Residency>,
    /// Its weights can be kept.
    pub open_weights: Option<bool>,
    /// Name of its licence.
    pub licence: String,
    /// Somebody has read the licence, and says whether it fits.
    pub licence_fits: Option<bool>,
    /// Number under which it is filed in mainland China.
    pub filed: String,
    /// Most tokens of a call.
    pub context: Option<u32>,
    /// Seconds to the first word.
    pub latency: Option<f64>,
    /// It can be trained further.
    pub fine_tuning: Option<bool>,
    /// It runs in rooms of one's own.
    pub private_hosting: Option<bool>,
    /// What can go in.
    pub modality: Vec<Modality>,
    /// Calls an hour that are promised.
    pub volume: Option<u32>,
    /// Somebody answers within a promised time.
    pub support: Option<bool>,
}

/// What a million tokens cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelPrice {
    /// In.
    pub price_in: f64,
    /// Out.
    pub price_out: f64,
    /// In and out have prices of their own; else it is one that was quoted for both.
    pub told_apart: bool,
    /// In which money.
    pub currency: Currency,
    /// Of when: a year, a month or a day, as `2026-11-30`. Empty is not known.
    pub on: String,
    /// Where it comes from, one line.
    pub source: String,
    /// Read on the vendor's own page.
    pub checked: bool,
}

/// How near texts stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Residency {
    /// Anywhere.
    Anywhere,
    /// In our country or region.
    Region,
    /// In our own rooms.
    OwnRooms,
}

/// What can go in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Modality {
    /// Written text.
    Text,
    /// Pictures.
    Picture,
    /// Scanned paper.
    Scan,
    /// Speech.
    Speech,
    /// Video.
    Video,
}

/// Something that is asked of every model: who does not meet it is out before any points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AskedRequirement {
    /// An id of `assets/content/models.json`.
    pub requirement: String,
    /// How much of it.
    pub asks: RequirementAsk,
    /// Why, one line, possibly empty.
    pub why: String,
}

/// How much of a requirement is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[ts(export)]
pub enum RequirementAsk {
    /// It is needed.
    Yes,
    /// This one of its options, from 0 on.
    Choice(u32),
    /// So much, or so little.
    Number(f64),
    /// All of these of its options, from 0 on.
    Several(Vec<u32>),
}

/// Whether a model meets what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RequirementState {
    /// It does.
    Met,
    /// It does not.
    NotMet,
    /// There is something to read first: until then it is not met.
    ToRead,
    /// Nobody knows, which is not met.
    NotKnown,
}

/// How fresh a price is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PriceAge {
    /// A year old at most.
    Fresh,
    /// Older than a year.
    Old,
    /// Nobody knows.
    Undated,
}

/// Most money for a million tokens.
pub(crate) const PRICE_MOST: u32 = 1_000_000;
/// Most tokens, calls or seconds that can be asked for or told.
const NUMBER_MOST: u32 = 1_000_000_000;
/// Licences under which one may do nearly anything.
const PERMISSIVE: [&str; 7] =
    ["mit", "apache 2.0", "apache-2.0", "apache license 2.0", "bsd", "bsd-2-clause", "bsd-3-clause"];
/// Days of a year, and the day that it may take longer.
const YEAR_DAYS: i64 = 366;

impl ModelFacts {
    /// The facts as a workshop keeps them.
    ///
    /// # Refusals
    /// [`Refusal::TextEmpty`] without a name, [`Refusal::OutOfRange`] for a price below 0 or above a million and for other
    /// numbers beyond a billion, [`Refusal::DateUnreadable`] for a date that is none, and what [`text`] refuses.
    pub(crate) fn cleaned(&self) -> Result<Self, Refusal> {
        let modality: BTreeSet<_> = self.modality.iter().copied().collect();
        for number in [self.context, self.volume].into_iter().flatten() {
            in_range(f64::from(number), NUMBER_MOST)?;
        }
        self.latency.map_or(Ok(()), |seconds| in_range(seconds, NUMBER_MOST))?;
        Ok(Self {
            name: text::title(&self.name)?,
            maker: text::line(&self.maker)?,
            price: self.price.as_ref().map(ModelPrice::cleaned).transpose()?,
            licence: text::line(&self.licence)?,
            filed: text::line(&self.filed)?,
            modality: modality.into_iter().collect(),
            ..self.clone()
        })
    }

    /// Whether this meets what is asked.
    #[must_use]
    pub fn meets(&self, asked: &AskedRequirement) -> RequirementState {
        let yes = |known: Option<bool>| match known {
            Some(true) => RequirementState::Met,
            Some(false) => RequirementState::NotMet,
            None => RequirementState::NotKnown,
        };
        let number = match asked.asks {
            RequirementAsk::Number(number) => number,
            _ => 0.0,
        };
        let choice = match asked.asks {
            RequirementAsk::Choice(choice) => choice,
            _ => 0,
        };
        match asked.requirement.as_str() {
            "residency" => self.stays(choice),
            "open_weights" => yes(self.open_weights),
            "licence" => self.is_licensed(choice),
            "filing_cn" => yes((!self.filed.is_empty()).then_some(true)),
            "context" => yes(self.context.map(|tokens| f64::from(tokens) >= number)),
            "latency" => yes(self.latency.map(|seconds| seconds <= number)),
            "fine_tuning" => yes(self.fine_tuning),
            "private_hosting" => yes(self.runs_at_home()),
            "modality" => self.takes(&asked.asks),
            "volume" => yes(self.volume.map(|calls| f64::from(calls) >= number)),
            "support" => yes(self.support),
            _ => RequirementState::NotKnown,
        }
    }

    /// A model that can be kept can be run wherever one likes.
    fn runs_at_home(&self) -> Option<bool> {
        if self.open_weights == Some(true) { Some(true) } else { self.private_hosting }
    }

    fn stays(&self, asked: u32) -> RequirementState {
        let needed = match asked {
            0 => Residency::Anywhere,
            1 => Residency::Region,
            _ => Residency::OwnRooms,
        };
        let nearest =
            if self.runs_at_home() == Some(true) { Some(Residency::OwnRooms) } else { self.residency };
        match nearest {
            _ if needed == Residency::Anywhere => RequirementState::Met,
            Some(near) if near >= needed => RequirementState::Met,
            Some(_) => RequirementState::NotMet,
            None => RequirementState::NotKnown,
        }
    }

    /// A licence with conditions has to be read by somebody. One that is permissive fits, whatever is asked.
    fn is_licensed(&self, asked: u32) -> RequirementState {
        match self.licence_fits {
            Some(true) => return RequirementState::Met,
            Some(false) => return RequirementState::NotMet,
            None => {}
        }
        let licence = self.licence.to_lowercase();
        if licence.is_empty() {
            RequirementState::NotKnown
        } else if PERMISSIVE.contains(&licence.as_str()) || asked == 2 {
            RequirementState::Met
        } else {
            RequirementState::ToRead
        }
    }

    fn takes(&self, asks: &RequirementAsk) -> RequirementState {
        const ORDER: [Modality; 5] =
            [Modality::Text, Modality::Picture, Modality::Scan, Modality::Speech, Modality::Video];
        let RequirementAsk::Several(asked) = asks else { return RequirementState::NotKnown };
        let does = |option: &u32| ORDER.get(*option as usize).is_some_and(|one| self.modality.contains(one));
        if asked.iter().all(does) { RequirementState::Met } else { RequirementState::NotKnown }
    }
}

impl ModelPrice {
    fn cleaned(&self) -> Result<Self, Refusal> {
        [self.price_in, self.price_out].into_iter().try_for_each(|price| in_range(price, PRICE_MOST))?;
        let on = text::line(&self.on)?;
        if !on.is_empty() && first_day(&on).is_none() {
            return Err(Refusal::DateUnreadable);
        }
        Ok(Self { on, source: text::line(&self.source)?, ..self.clone() })
    }

    /// How fresh it is. Of a year or a month the first day counts: it may be no younger.
    #[must_use]
    pub fn age(&self, now: DateTime<Utc>) -> PriceAge {
        match first_day(&self.on) {
            None => PriceAge::Undated,
            Some(day) if (now.date_naive() - day).num_days() > YEAR_DAYS => PriceAge::Old,
            Some(_) => PriceAge::Fresh,
        }
    }
}

impl AskedRequirement {
    /// The requirement as a workshop keeps it.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`] for one that does not ship or is asked in another way, [`Refusal::OutOfRange`] for an
    /// option that it does not have or a number below 0 or beyond a billion, and what [`text`] refuses.
    pub(crate) fn cleaned(&self) -> Result<Self, Refusal> {
        let shipped = catalogue::requirement(&self.requirement).ok_or(Refusal::NotFound)?;
        let option = |option: u32, most: u32| in_range(f64::from(option), most);
        let asks = match (&self.asks, shipped.kind) {
            (RequirementAsk::Yes, RequirementKind::YesNo) => RequirementAsk::Yes,
            (RequirementAsk::Choice(choice), RequirementKind::Choice) => {
                option(*choice, 2)?;
                RequirementAsk::Choice(*choice)
            }
            (RequirementAsk::Number(number), RequirementKind::Number) => {
                in_range(*number, NUMBER_MOST)?;
                RequirementAsk::Number(*number)
            }
            (RequirementAsk::Several(options), RequirementKind::Multi) => {
                options.iter().try_for_each(|one| option(*one, 4))?;
                let options: BTreeSet<u32> = options.iter().copied().collect();
                RequirementAsk::Several(options.into_iter().collect())
            }
            _ => return Err(Refusal::NotFound),
        };
        Ok(Self { requirement: self.requirement.clone(), asks, why: text::line(&self.why)? })
    }
}

impl RequirementState {
    /// It keeps a model on the list.
    #[must_use]
    pub fn is_met(self) -> bool {
        self == Self::Met
    }
}

/// The first day that a year, a month or a day begins with; None for what is no date.
fn first_day(date: &str) -> Option<NaiveDate> {
    let whole = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        10 => date.to_owned(),
        _ => return None,
    };
    let day = NaiveDate::parse_from_str(&whole, "%Y-%m-%d").ok()?;
    (1990..=2200).contains(&day.year()).then_some(day)
}

/// A number from 0 to a most.
fn in_range(number: f64, highest: u32) -> Result<(), Refusal> {
    let is_inside = (0.0..=f64::from(highest)).contains(&number);
    if is_inside { Ok(()) } else { Err(Refusal::OutOfRange { lowest: 0, highest }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(requirement: &str, asks: RequirementAsk) -> AskedRequirement {
        AskedRequirement { requirement: requirement.to_owned(), asks, why: String::new() }
    }

    fn facts(id: &str) -> ModelFacts {
        catalogue::model(id).unwrap().facts()
    }

    fn price(price_in: f64, on: &str) -> ModelPrice {
        ModelPrice { price_in, on: on.to_owned(), ..facts("M02").price.unwrap() }
    }

    #[test]
    fn what_is_not_known_is_not_met() {
        let permissive = asks("licence", RequirementAsk::Choice(0));
        assert_eq!(facts("M01").meets(&permissive), RequirementState::NotKnown);
        assert_eq!(facts("M03").meets(&permissive), RequirementState::Met);
        assert_eq!(facts("M06").meets(&permissive), RequirementState::ToRead, "a modified one is read first");
        let read = ModelFacts { licence_fits: Some(true), ..facts("M06") };
        assert_eq!(read.meets(&permissive), RequirementState::Met);
        let context = asks("context", RequirementAsk::Number(17_700.0));
        assert_eq!(facts("M01").meets(&context), RequirementState::NotMet);
        assert_eq!(facts("M03").meets(&context), RequirementState::Met);
        let filed = asks("filing_cn", RequirementAsk::Yes);
        assert_eq!(facts("M03").meets(&filed), RequirementState::NotKnown);
    }

    #[test]
    fn open_weights_may_move_into_our_own_rooms() {
        let own_rooms = asks("residency", RequirementAsk::Choice(2));
        assert_eq!(facts("M03").meets(&own_rooms), RequirementState::Met);
        assert_eq!(facts("M01").meets(&own_rooms), RequirementState::NotKnown);
        let hosted = ModelFacts { residency: Some(Residency::Region), ..facts("M01") };
        assert_eq!(hosted.meets(&own_rooms), RequirementState::NotMet);
        assert_eq!(hosted.meets(&asks("residency", RequirementAsk::Choice(1))), RequirementState::Met);
    }

    #[test]
    fn a_price_older_than_a_year_is_marked() {
        let now = DateTime::from_timestamp(1_796_000_000, 0).unwrap();
        let of = |on: &str| price(1.0, on).age(now);
        assert_eq!(now.date_naive().to_string(), "2026-11-30");
        assert_eq!(
            (of("2025"), of("2025-11-20"), of("2026-01")),
            (PriceAge::Old, PriceAge::Old, PriceAge::Fresh)
        );
        assert_eq!(of("2025-12-05"), PriceAge::Fresh);
        assert_eq!((of(""), of("soon")), (PriceAge::Undated, PriceAge::Undated));
    }

    #[test]
    fn prices_that_are_none_are_refused() {
        let of = |price_in: f64, on: &str| {
            let price = Some(price(price_in, on));
            ModelFacts { name: "Ours".to_owned(), price, ..ModelFacts::default() }.cleaned()
        };
        let range = Refusal::OutOfRange { lowest: 0, highest: PRICE_MOST };
        for price in [-0.1, 1e9, f64::NAN, f64::INFINITY] {
            assert_eq!(of(price, "2026").err(), Some(range.clone()), "{price}");
        }
        assert_eq!(of(1.0, "2026-13").err(), Some(Refusal::DateUnreadable));
        assert!(of(0.0, "2026-11-30").is_ok(), "what costs nothing has a price");
    }

    #[test]
    fn a_requirement_is_asked_in_its_own_way() {
        assert_eq!(asks("context", RequirementAsk::Yes).cleaned().err(), Some(Refusal::NotFound));
        assert_eq!(asks("beauty", RequirementAsk::Yes).cleaned().err(), Some(Refusal::NotFound));
        let twice =
            asks("modality", RequirementAsk::Several(vec![3, 0, 3])).cleaned().map(|asked| asked.asks);
        assert_eq!(twice, Ok(RequirementAsk::Several(vec![0, 3])));
    }
}
