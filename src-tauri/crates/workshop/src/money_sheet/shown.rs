//! The money of a use case as it is shown: what goes to a page and into a document.

use crate::case_money::{EstimateValues, MoneyTerms};
use crate::{OperatingMode, UseCaseId};
use money::{DRAWS, DriverGroup, Measure, Mode, NoRate, Percentiles, Year};
use serde::{Deserialize, Serialize};
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

pub(super) fn group_name(group: DriverGroup) -> &'static str {
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
