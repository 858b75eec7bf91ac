//! The money of a use case as it stands: every driver with where it comes from, and what follows (method 2.10).
//!
//! A question is taken out of the workshop, and answered on whatever thread: ten thousand cases are drawn.

use crate::case_money::{self, Currency, EstimateValues, MoneyTerms, NewEstimate};
use crate::content::{self, MoneyDefaults};
use crate::{OperatingMode, Refusal, UseCaseId, Workshop};
use chrono::{DateTime, Utc};
use money::{Case, DRAWS, Driver, DriverGroup, Estimate, Measure, Mode, NoRate, Once, Percentiles, Year};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The money of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneySheet {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// In which money, at prices of which year.
    pub terms: MoneyTerms,
    /// How it runs.
    pub mode: OperatingMode,
    /// Nobody chose the mode: it is what the capability cards suggest.
    pub mode_is_assumed: bool,
    /// Every driver, in the order of content.
    pub drivers: Vec<MoneyDriver>,
    /// A full year of use.
    pub year: MoneyYear,
    /// Person-days that are paid once.
    pub once_days: f64,
    /// What is paid once.
    pub once: f64,
    /// Over 36 months.
    pub returns: MoneyReturns,
    /// The same use in all modes, the simplest first.
    pub modes: Vec<MoneyOfMode>,
    /// The dearest mode over the cheapest, before people review; None where one costs nothing.
    pub ratio: Option<f64>,
    /// The same of computing alone.
    pub ratio_of_computing: Option<f64>,
    /// What ten thousand draws say.
    pub ranges: MoneyRanges,
    /// The six drivers that move the net present value most, the first one most.
    pub swings: Vec<MoneySwing>,
}

/// A driver with its values and where they come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyDriver {
    /// An id of `assets/content/money_defaults.json`.
    pub driver: String,
    /// What it is about: a group of content.
    pub group: String,
    /// What kind of number it is.
    pub measure: MoneyMeasure,
    /// The mode has a use for it.
    pub counts: bool,
    /// What counts now.
    pub values: EstimateValues,
    /// What counts where nobody said anything.
    pub default: EstimateValues,
    /// Where the values come from.
    pub origin: MoneyOrigin,
    /// Least that a value may be.
    pub lowest: f64,
    /// Most that a value may be.
    pub highest: f64,
}

/// What kind of number a driver is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoneyMeasure {
    /// A share, 0..1.
    Share,
    /// In the workshop's currency.
    Money,
    /// A number of something.
    Amount,
}

/// Where values come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoneyOrigin {
    /// The default, which is an assumption unless content says otherwise.
    Default,
    /// Somebody typed them.
    Typed,
    /// Somebody typed them and said where they come from.
    Source,
}

/// A full year at the full level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyYear {
    /// Calls.
    pub calls: f64,
    /// Tokens that go in.
    pub tokens_in: f64,
    /// Tokens that come out.
    pub tokens_out: f64,
    /// What is paid for tokens.
    pub token_cost: f64,
    /// Index, training and GPUs.
    pub hosting: f64,
    /// People who keep it running.
    pub upkeep: f64,
    /// People who review.
    pub review: f64,
    /// All that running it costs.
    pub running_cost: f64,
    /// All saved time.
    pub time_saved: f64,
    /// The part of it that becomes something one can count.
    pub time_realised: f64,
    /// With errors avoided and margin.
    pub benefit: f64,
}

/// What the likely values amount to over 36 months.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyReturns {
    /// Net present value.
    pub net: f64,
    /// Rate of return a year; None where there is none.
    pub rate: Option<f64>,
    /// Why there is none.
    pub no_rate: Option<MoneyNoRate>,
    /// Months until the money is back; None if it is not within 36.
    pub payback: Option<f64>,
    /// Later it is lost again.
    pub turns_negative_later: bool,
    /// (benefits - costs)/costs; None where nothing is spent.
    pub return_on_cost: Option<f64>,
    /// All benefits.
    pub total_benefit: f64,
    /// All costs.
    pub total_cost: f64,
    /// Share of users at which the net present value is 0; above 1 even all would not do. None where use brings nothing.
    pub break_even_adoption: Option<f64>,
}

/// Why there is no rate of return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoneyNoRate {
    /// The cash flow never turns.
    NoSignChange,
    /// It turns more than once.
    SeveralSignChanges,
    /// It is below -99 % or above 1,000 %.
    OutOfReach,
}

/// A year of the same use in one mode.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyOfMode {
    /// Which.
    pub mode: OperatingMode,
    /// It puts passages of documents in front of each question, so that answers can name a source.
    pub has_sources: bool,
    /// Tokens, index, training and GPUs.
    pub computing: f64,
    /// People who keep it running.
    pub upkeep: f64,
    /// Both together.
    pub before_review: f64,
    /// People who review.
    pub review: f64,
    /// How many times the cheapest, before people review; None where that costs nothing.
    pub times_cheapest: Option<f64>,
}

/// What ten thousand draws say: P10, P50 and P90.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyRanges {
    /// Months until the money is back; None where it is not within 36.
    pub payback: [Option<f64>; 3],
    /// What a full year brings.
    pub benefit: [f64; 3],
    /// Net present value over 36 months.
    pub net: [f64; 3],
    /// In so many of 100 the money is back within 12 months.
    pub of_100_within_a_year: u32,
    /// In so many of 100 it is not back within 36.
    pub of_100_never: u32,
}

/// What the net present value is with one driver low or high.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneySwing {
    /// Which driver.
    pub driver: String,
    /// With its low value.
    pub at_low: f64,
    /// With its high value.
    pub at_high: f64,
}

/// Drivers that are shown by how much they move the net present value.
const SWINGS: usize = 6;

/// Everything that the money of a use case hangs on: numbers, no text but where they come from.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyQuestion {
    use_case: UseCaseId,
    terms: MoneyTerms,
    mode_is_assumed: bool,
    mode: OperatingMode,
    said: BTreeMap<Driver, EstimateValues>,
    seed: u64,
}

impl Workshop {
    /// What the money of a use case hangs on as things stand, with some values in the place of what was said.
    ///
    /// # Refusals
    /// Those of [`case_money::put_estimates`].
    pub fn money_question(
        &self,
        use_case: UseCaseId,
        trial: &[NewEstimate],
        now: DateTime<Utc>,
    ) -> Result<MoneyQuestion, Refusal> {
        let case = self.use_case(use_case)?;
        let mut said = BTreeMap::new();
        for row in self.estimates_of(use_case) {
            // A driver that a newer program knows is none here.
            if let Some(driver) = Driver::named(&row.driver) {
                said.insert(driver, row.values.clone());
            }
        }
        for NewEstimate { driver, values } in trial {
            let driver = Driver::named(driver).ok_or(Refusal::NotFound)?;
            match values {
                Some(values) => {
                    case_money::estimate(driver, values)?;
                    said.insert(driver, values.clone());
                }
                None => drop(said.remove(&driver)),
            }
        }
        Ok(MoneyQuestion {
            use_case,
            terms: self.money_terms(now),
            mode_is_assumed: case.text.mode.is_none(),
            mode: case.text.mode.unwrap_or_else(|| suggested_mode(&case.text.capabilities)),
            said,
            seed: self.about().id.0.as_u64_pair().1,
        })
    }
}

impl MoneyQuestion {
    /// Months until the money is back by the likely values; None if it is not within 36, or is lost again later.
    #[must_use]
    pub fn payback(&self) -> Option<f64> {
        let back = money::outcome(&self.case()).payback?;
        (!back.turns_negative_later).then_some(back.periods)
    }

    /// What follows.
    #[must_use]
    pub fn answered(&self) -> MoneySheet {
        let case = self.case();
        let outcome = money::outcome(&case);
        let modes = money::modes(&case);
        let cheapest = modes.years.iter().map(|mode| mode.year.before_review()).fold(f64::INFINITY, f64::min);
        let of_mode = |mode: &money::ModeYear| MoneyOfMode {
            mode: mode.mode.into(),
            has_sources: mode.mode.has_context(),
            computing: mode.year.computing(),
            upkeep: mode.year.upkeep,
            before_review: mode.year.before_review(),
            review: mode.year.review,
            times_cheapest: (cheapest > 0.0).then(|| mode.year.before_review() / cheapest),
        };
        let swings = money::tornado(&case).into_iter().take(SWINGS);
        let swing = |swing: money::Swing| MoneySwing {
            driver: swing.driver.name().to_owned(),
            at_low: swing.at_low,
            at_high: swing.at_high,
        };
        let Once { days, cost } = outcome.once;
        MoneySheet {
            use_case: self.use_case,
            terms: self.terms,
            mode: self.mode,
            mode_is_assumed: self.mode_is_assumed,
            drivers: Driver::ALL.into_iter().map(|driver| self.driver(driver)).collect(),
            year: outcome.year.into(),
            once_days: days,
            once: cost,
            returns: outcome.into(),
            modes: modes.years.iter().map(of_mode).collect(),
            ratio: modes.ratio,
            ratio_of_computing: modes.ratio_of_computing,
            ranges: money::ranges(&case, self.seed).into(),
            swings: swings.map(swing).collect(),
        }
    }

    /// What a full year brings.
    #[must_use]
    pub fn benefit(&self) -> f64 {
        Year::of(&self.case().likely(), self.mode.into()).benefit()
    }

    /// What the tokens of a full year cost at other prices for a million of them, in and out.
    pub(crate) fn token_cost_at(&self, price_in: f64, price_out: f64) -> f64 {
        let price = |likely| Estimate { low: likely, likely, high: likely };
        let case = self.case().with(Driver::PriceIn, price(price_in));
        let case = case.with(Driver::PriceOut, price(price_out));
        Year::of(&case.likely(), self.mode.into()).token_cost
    }

    /// In which money, at prices of which year.
    #[must_use]
    pub fn terms(&self) -> MoneyTerms {
        self.terms
    }

    /// The number that decides which draws are made.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// All estimates as they count, in the mode in which it runs.
    #[must_use]
    pub fn case(&self) -> Case {
        let estimate = |driver| {
            let EstimateValues { low, likely, high, .. } = self.values(driver);
            Estimate { low, likely, high }
        };
        let upkeep = OperatingMode::ALL.map(|mode| defaults().upkeep(mode)[1]);
        Case::of(self.mode.into(), estimate, upkeep)
    }

    fn values(&self, driver: Driver) -> EstimateValues {
        self.said.get(&driver).cloned().unwrap_or_else(|| self.default(driver))
    }

    fn default(&self, driver: Driver) -> EstimateValues {
        let [low, likely, high] = match driver {
            Driver::UpkeepFte => defaults().upkeep(self.mode),
            _ => defaults().values(driver, self.terms.currency),
        };
        EstimateValues { low, likely, high, source: String::new() }
    }

    fn driver(&self, driver: Driver) -> MoneyDriver {
        let origin = match self.said.get(&driver) {
            None => MoneyOrigin::Default,
            Some(said) if said.source.is_empty() => MoneyOrigin::Typed,
            Some(_) => MoneyOrigin::Source,
        };
        let (lowest, highest) = driver.bounds();
        MoneyDriver {
            driver: driver.name().to_owned(),
            group: group_name(driver.group()).to_owned(),
            measure: driver.measure().into(),
            counts: driver.counts_in(self.mode.into()),
            values: self.values(driver),
            default: self.default(driver),
            origin,
            lowest,
            highest,
        }
    }
}

/// How a use case would run that nobody chose a mode for: an agent acts, documents are searched, else a prompt will do.
fn suggested_mode(capabilities: &[String]) -> OperatingMode {
    let has = |name: &str| capabilities.iter().any(|card| card == name);
    if has("agent") {
        OperatingMode::Agent
    } else if has("rag") {
        OperatingMode::Retrieval
    } else {
        OperatingMode::PromptOnly
    }
}

fn defaults() -> &'static MoneyDefaults {
    content::money_defaults()
}

fn group_name(group: DriverGroup) -> &'static str {
    match group {
        DriverGroup::Volume => "volume",
        DriverGroup::Tokens => "tokens",
        DriverGroup::Price => "price",
        DriverGroup::Retrieval => "retrieval",
        DriverGroup::FineTuned => "fine_tuned",
        DriverGroup::OwnServers => "own_servers",
        DriverGroup::Agent => "agent",
        DriverGroup::People => "people",
        DriverGroup::Once => "once",
        DriverGroup::Benefit => "benefit",
        DriverGroup::Finance => "finance",
    }
}

impl From<OperatingMode> for Mode {
    fn from(mode: OperatingMode) -> Self {
        match mode {
            OperatingMode::PromptOnly => Self::PromptOnly,
            OperatingMode::Retrieval => Self::Retrieval,
            OperatingMode::FineTuned => Self::FineTuned,
            OperatingMode::OwnServers => Self::OwnServers,
            OperatingMode::Agent => Self::Agent,
        }
    }
}

impl From<Mode> for OperatingMode {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::PromptOnly => Self::PromptOnly,
            Mode::Retrieval => Self::Retrieval,
            Mode::FineTuned => Self::FineTuned,
            Mode::OwnServers => Self::OwnServers,
            Mode::Agent => Self::Agent,
        }
    }
}

impl From<Measure> for MoneyMeasure {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Share => Self::Share,
            Measure::Money => Self::Money,
            Measure::Amount => Self::Amount,
        }
    }
}

impl From<Year> for MoneyYear {
    fn from(year: Year) -> Self {
        Self {
            calls: year.calls,
            tokens_in: year.tokens_in,
            tokens_out: year.tokens_out,
            token_cost: year.token_cost,
            hosting: year.hosting,
            upkeep: year.upkeep,
            review: year.review,
            running_cost: year.running_cost(),
            time_saved: year.time_saved,
            time_realised: year.time_realised,
            benefit: year.benefit(),
        }
    }
}

impl From<money::Outcome> for MoneyReturns {
    fn from(outcome: money::Outcome) -> Self {
        Self {
            net: outcome.net,
            rate: outcome.rate.ok(),
            no_rate: outcome.rate.err().map(|reason| match reason {
                NoRate::NoSignChange => MoneyNoRate::NoSignChange,
                NoRate::SeveralSignChanges => MoneyNoRate::SeveralSignChanges,
                NoRate::OutOfReach => MoneyNoRate::OutOfReach,
            }),
            payback: outcome.payback.map(|payback| payback.periods),
            turns_negative_later: outcome.payback.is_some_and(|payback| payback.turns_negative_later),
            return_on_cost: outcome.return_on_cost,
            total_benefit: outcome.total_benefit,
            total_cost: outcome.total_cost,
            break_even_adoption: outcome.break_even_adoption,
        }
    }
}

impl From<money::Ranges> for MoneyRanges {
    fn from(ranges: money::Ranges) -> Self {
        let of_100 = |draws: usize| u32::try_from((draws * 100 + DRAWS / 2) / DRAWS).unwrap_or(100);
        Self {
            payback: list(ranges.payback),
            benefit: list(ranges.benefit),
            net: list(ranges.net),
            of_100_within_a_year: of_100(ranges.within_a_year),
            of_100_never: of_100(ranges.never),
        }
    }
}

fn list<T>(percentiles: Percentiles<T>) -> [T; 3] {
    [percentiles.p10, percentiles.p50, percentiles.p90]
}

impl MoneyDefaults {
    /// Low, likely and high of a driver in a currency.
    fn values(&self, driver: Driver, currency: Currency) -> [f64; 3] {
        let known = self.drivers.iter().find(|known| known.id == driver.name());
        let values = known.and_then(|known| match currency {
            Currency::Cny => known.value.or(known.cny),
            Currency::Usd => known.value.or(known.usd),
        });
        // A test sees that each driver has its default.
        values.unwrap_or_default()
    }

    /// Low, likely and high of the people who keep a mode running.
    fn upkeep(&self, mode: OperatingMode) -> [f64; 3] {
        self.modes.iter().find(|known| known.id == mode).map(|known| known.upkeep_fte).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_driver_has_a_default_that_is_an_estimate() {
        for currency in Currency::ALL {
            for driver in Driver::ALL {
                let known = defaults().drivers.iter().any(|known| known.id == driver.name());
                assert!(known, "{} has a default", driver.name());
                let [low, likely, high] = defaults().values(driver, currency);
                assert!(
                    Estimate::of(driver, low, likely, high).is_ok(),
                    "{}: {low}, {likely}, {high}",
                    driver.name()
                );
            }
        }
        for mode in OperatingMode::ALL {
            assert!(defaults().upkeep(mode)[0] > 0.0, "somebody keeps {} running", mode.name());
        }
    }
}
