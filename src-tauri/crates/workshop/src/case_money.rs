//! What people said about the money of a use case: estimates that take the place of the defaults, what the saved time
//! becomes, and who in finance agreed. What follows from it is worked out elsewhere ([`crate::money_sheet`]).

use crate::change::{Change, Key};
use crate::{Language, Refusal, UseCaseId, Workshop, text};
use chrono::{DateTime, Datelike, SubsecRound, Utc};
use money::{Driver, Estimate, EstimateError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which money the workshop counts. One row, written with the first estimate at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyTerms {
    /// All figures are in it.
    pub currency: Currency,
    /// Prices are those of this year, 2000..2100.
    pub year: u32,
}

/// A currency for which defaults ship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[ts(export)]
pub enum Currency {
    /// Renminbi.
    Cny,
    /// US dollar.
    Usd,
}

/// Three values of a driver that somebody said. A driver nobody spoke of has no row, and its default counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MoneyEstimate {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Which driver: an id of `assets/content/money_defaults.json`.
    pub driver: String,
    /// In numbers.
    #[serde(flatten)]
    pub values: EstimateValues,
}

/// Three values, and where they come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EstimateValues {
    /// As low as one has to expect.
    pub low: f64,
    /// What one would say if asked for one number.
    pub likely: f64,
    /// As high as one has to expect.
    pub high: f64,
    /// Where they come from, one line. Empty: somebody typed them.
    pub source: String,
}

/// Values of a driver, or its default again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewEstimate {
    /// Which driver.
    pub driver: String,
    /// None is the default.
    pub values: Option<EstimateValues>,
}

/// What was said about the benefit of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BenefitSaid {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// What the saved time becomes: saved time is never money by itself. Possibly empty.
    pub becomes: String,
    /// Who in finance agreed.
    pub agreed: Option<BenefitAgreed>,
}

/// Somebody in finance agreed to the benefit as it stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BenefitAgreed {
    /// Who, one line.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Benefit of a full year as it stood, in the workshop's currency.
    pub benefit: f64,
}

/// First and last year whose prices can be counted in.
const YEARS: std::ops::RangeInclusive<u32> = 2000..=2100;

/// Says in which money the workshop counts.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for the year, [`Refusal::CurrencyInUse`] for another currency once somebody put in figures:
/// they would silently become others.
pub(crate) fn set_terms(
    workshop: &Workshop,
    terms: MoneyTerms,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    check_terms(terms)?;
    let is_other = terms.currency != workshop.money_terms(now).currency;
    let is_tracked = || workshop.trackings().any(|row| row.text.holds_money());
    if is_other && (workshop.money_estimates().next().is_some() || is_tracked()) {
        return Err(Refusal::CurrencyInUse);
    }
    Ok(vec![Change::put(terms)])
}

/// Puts values in the place of defaults, or defaults in the place of values. Whoever agreed to the benefit agreed to
/// others: that goes.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case or driver, [`Refusal::OutOfRange`] for a value off the driver's bounds,
/// [`Refusal::EstimateOutOfOrder`] where low, likely and high do not rise, and what [`text`] refuses in a source.
pub(crate) fn put_estimates(
    workshop: &Workshop,
    use_case: UseCaseId,
    estimates: &[NewEstimate],
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let mut changes = Vec::with_capacity(estimates.len() + 2);
    for NewEstimate { driver, values } in estimates {
        changes.push(match values {
            Some(values) => {
                let values = cleaned(driver, values)?;
                Change::put(MoneyEstimate { use_case, driver: driver.clone(), values })
            }
            None => Change::Gone(Key::MoneyEstimate(use_case, driver.clone())),
        });
    }
    // From here on the figures are in a currency.
    if workshop.agreed_money_terms().is_none() {
        changes.push(Change::put(workshop.money_terms(now)));
    }
    let said = workshop.benefit_said(use_case).filter(|said| said.agreed.is_some());
    changes.extend(said.map(|said| Change::put(BenefitSaid { agreed: None, ..said.clone() })));
    Ok(changes)
}

/// Says what the saved time becomes. Whoever agreed to another sentence did not agree to this one.
///
/// # Refusals
/// [`Refusal::NotFound`], and what [`text`] refuses.
pub(crate) fn say_what_time_becomes(
    workshop: &Workshop,
    use_case: UseCaseId,
    becomes: &str,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let becomes = text::paragraph(becomes)?;
    if becomes.is_empty() {
        return Ok(vec![Change::Gone(Key::BenefitSaid(use_case))]);
    }
    let agreed = workshop.benefit_said(use_case).filter(|said| said.becomes == becomes);
    let agreed = agreed.and_then(|said| said.agreed.clone());
    Ok(vec![Change::put(BenefitSaid { use_case, becomes, agreed })])
}

/// Writes down who in finance agrees to the benefit as it stands, or takes it back.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::BenefitNotSaid`] as long as nobody said what the saved time becomes, and what
/// [`text`] refuses in a name.
pub(crate) fn agree_to_benefit(
    workshop: &Workshop,
    use_case: UseCaseId,
    by: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let said = workshop.benefit_said(use_case).ok_or(Refusal::BenefitNotSaid)?;
    let agreed = match by {
        Some(by) => {
            let benefit = workshop.money_question(use_case, &[], now)?.benefit();
            Some(BenefitAgreed { by: text::title(by)?, at: now.trunc_subsecs(3), benefit })
        }
        None => None,
    };
    Ok(vec![Change::put(BenefitSaid { agreed, ..said.clone() })])
}

/// Whether one can count in such money.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for the year.
pub(crate) fn check_terms(terms: MoneyTerms) -> Result<(), Refusal> {
    if YEARS.contains(&terms.year) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: *YEARS.start(), highest: *YEARS.end() })
    }
}

/// Values of a driver as a workshop keeps them.
///
/// # Refusals
/// As [`put_estimates`].
pub(crate) fn cleaned(driver: &str, values: &EstimateValues) -> Result<EstimateValues, Refusal> {
    estimate(Driver::named(driver).ok_or(Refusal::NotFound)?, values)?;
    Ok(EstimateValues { source: text::line(&values.source)?, ..values.clone() })
}

/// Three values as an estimate of a driver.
///
/// # Refusals
/// [`Refusal::OutOfRange`], [`Refusal::EstimateOutOfOrder`].
pub(crate) fn estimate(driver: Driver, values: &EstimateValues) -> Result<Estimate, Refusal> {
    Estimate::of(driver, values.low, values.likely, values.high).map_err(|error| match error {
        EstimateError::OutOfBounds { lowest, highest } => {
            Refusal::OutOfRange { lowest: lowest as u32, highest: highest as u32 }
        }
        EstimateError::LowAboveLikely | EstimateError::LikelyAboveHigh => Refusal::EstimateOutOfOrder,
    })
}

impl Currency {
    /// Every currency there is.
    pub const ALL: [Self; 2] = [Self::Cny, Self::Usd];

    /// Its name on the wire and in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cny => "CNY",
            Self::Usd => "USD",
        }
    }
}

impl MoneyTerms {
    /// What one would count in, as long as nobody said: renminbi in Chinese, US dollars in English, at prices of now.
    #[must_use]
    pub fn of(language: Language, now: DateTime<Utc>) -> Self {
        let currency = match language {
            Language::ZhCn => Currency::Cny,
            Language::En => Currency::Usd,
        };
        Self { currency, year: u32::try_from(now.year()).unwrap_or(*YEARS.start()) }
    }
}
