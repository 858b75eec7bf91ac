//! The money of a use case as it stands: every driver with where it comes from, and what follows (method 2.10).
//!
//! A question is taken out of the workshop, and answered on whatever thread: ten thousand cases are drawn.

mod shown;

use crate::case_money::{self, Currency, EstimateValues, MoneyTerms, NewEstimate};
use crate::content::{self, MoneyDefaults};
use crate::{OperatingMode, Refusal, UseCaseId, Workshop};
use chrono::{DateTime, Utc};
use money::{Case, Driver, Estimate, Once, Year};
use shown::group_name;
pub use shown::{
    MoneyDriver, MoneyMeasure, MoneyNoRate, MoneyOfMode, MoneyOrigin, MoneyRanges, MoneyReturns, MoneySheet,
    MoneySwing, MoneyYear,
};
use std::collections::BTreeMap;

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
