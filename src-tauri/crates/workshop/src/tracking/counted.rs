//! What a month came to in money (method 2.10), from what was counted in it.

use super::MonthFigures;
use money::{Driver, Values, Year};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Months of a year.
const MONTHS_A_YEAR: f64 = 12.0;

/// Prices and rates that a month is counted with. Money is in the workshop's currency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingRates {
    /// People who are meant to use it.
    pub users: f64,
    /// For a million tokens in; 0 where tokens are not paid by the piece.
    pub price_in: f64,
    /// For a million tokens out; 0 where tokens are not paid by the piece.
    pub price_out: f64,
    /// Price of cached input, as a share of the full price.
    pub cache_price_ratio: f64,
    /// For an hour of a reviewer.
    pub review_hourly: f64,
    /// For an hour of a user.
    pub benefit_hourly: f64,
    /// Share of the saved time that becomes something one can count.
    pub realisation: f64,
    /// For an error that did not happen.
    pub cost_per_error: f64,
    /// What keeping it running costs a month.
    pub upkeep_month: f64,
    /// What index, training and servers cost a month.
    pub hosting_month: f64,
}

/// What a month came to. Money is in the workshop's currency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthMoney {
    /// Paid for tokens.
    pub tokens: f64,
    /// People who looked at answers.
    pub review: f64,
    /// People who keep it running.
    pub upkeep: f64,
    /// Index, training and servers.
    pub hosting: f64,
    /// All four.
    pub running_cost: f64,
    /// Saved time, as far as it becomes something one can count.
    pub benefit_of_time: f64,
    /// Errors that did not happen.
    pub benefit_of_errors: f64,
    /// Both.
    pub benefit: f64,
    /// Benefit less running cost: the effect on EBITDA. What was paid once stands apart.
    pub net: f64,
}

impl TrackingRates {
    /// The likely values of the money of a use case, with what was really billed in the place of two of them.
    pub(crate) fn of(
        values: &Values,
        year: &Year,
        pays_for_tokens: bool,
        (upkeep, hosting): (Option<f64>, Option<f64>),
    ) -> Self {
        let get = |driver| values.get(driver);
        let price = |driver| if pays_for_tokens { get(driver) } else { 0.0 };
        Self {
            users: get(Driver::Users),
            price_in: price(Driver::PriceIn),
            price_out: price(Driver::PriceOut),
            cache_price_ratio: get(Driver::CachePriceRatio),
            review_hourly: get(Driver::ReviewHourly),
            benefit_hourly: get(Driver::BenefitHourly),
            realisation: get(Driver::Realisation),
            cost_per_error: get(Driver::CostPerError),
            upkeep_month: upkeep.unwrap_or(year.upkeep / MONTHS_A_YEAR),
            hosting_month: hosting.unwrap_or(year.hosting / MONTHS_A_YEAR),
        }
    }

    /// What a month came to.
    #[must_use]
    pub fn money(&self, month: &MonthFigures) -> MonthMoney {
        let full_price = 1.0 - month.cached_share + month.cached_share * self.cache_price_ratio;
        let tokens = month.tokens_in_m * self.price_in * full_price + month.tokens_out_m * self.price_out;
        let review = month.review_hours * self.review_hourly;
        let running_cost = tokens + review + self.upkeep_month + self.hosting_month;
        let benefit_of_time =
            month.calls * month.minutes_saved / 60.0 * self.benefit_hourly * self.realisation;
        let benefit_of_errors = month.errors_avoided * self.cost_per_error;
        let benefit = benefit_of_time + benefit_of_errors;
        MonthMoney {
            tokens,
            review,
            upkeep: self.upkeep_month,
            hosting: self.hosting_month,
            running_cost,
            benefit_of_time,
            benefit_of_errors,
            benefit,
            net: benefit - running_cost,
        }
    }
}

impl MonthFigures {
    /// Tokens a call, in and out; None without calls.
    #[must_use]
    pub fn tokens_a_call(&self) -> Option<f64> {
        (self.calls > 0.0).then(|| (self.tokens_in_m + self.tokens_out_m) * 1e6 / self.calls)
    }
}
