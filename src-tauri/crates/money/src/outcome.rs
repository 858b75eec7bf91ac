//! What the likely values amount to; the five modes side by side; and which driver matters most.

use crate::cash_flow::{CashFlow, MONTHS_A_YEAR};
use crate::returns::{NoRate, Payback, payback, rate_of_return};
use crate::year::{Once, Year};
use crate::{Case, Driver, Mode, Values};

/// What the likely values amount to over 36 months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// A full year.
    pub year: Year,
    /// What is paid once.
    pub once: Once,
    /// Net present value.
    pub net: f64,
    /// Rate of return a year, or why there is none.
    pub rate: Result<f64, NoRate>,
    /// Months until the money is back; None if it is not within 36.
    pub payback: Option<Payback>,
    /// (benefits - costs)/costs, undiscounted; None where nothing is spent.
    pub return_on_cost: Option<f64>,
    /// All benefits of 36 months.
    pub total_benefit: f64,
    /// All costs of 36 months, with what is paid once.
    pub total_cost: f64,
    /// Share of users at which the net present value is 0, with errors avoided and margin in the same proportion. Above 1
    /// even all users would not do; None where use brings nothing.
    pub break_even_adoption: Option<f64>,
}

/// A year of the same use in one mode.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModeYear {
    /// Which.
    pub mode: Mode,
    /// What it comes to.
    pub year: Year,
}

/// The same use in all modes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Modes {
    /// In the order of [`Mode::ALL`].
    pub years: [ModeYear; Mode::ALL.len()],
    /// The dearest over the cheapest, before people review. None where one costs nothing.
    pub ratio: Option<f64>,
    /// The same of computing alone.
    pub ratio_of_computing: Option<f64>,
}

/// What the net present value is when one driver is low or high, and all others likely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// Which.
    pub driver: Driver,
    /// With its low value.
    pub at_low: f64,
    /// With its high value.
    pub at_high: f64,
}

/// What the likely values of a case amount to.
#[must_use]
pub fn outcome(case: &Case) -> Outcome {
    let values = case.likely();
    let (year, once, flow) = flow(&values, case.mode);
    let rate = values.get(Driver::DiscountRate);
    let months: Vec<f64> = flow.months().collect();
    let adoption = values.get(Driver::Adoption);
    Outcome {
        year,
        once,
        net: flow.net_present_value(rate),
        rate: rate_of_return(&months, MONTHS_A_YEAR),
        payback: payback(months.iter().copied()),
        return_on_cost: flow.return_on_cost(),
        total_benefit: flow.total_benefit(),
        total_cost: flow.total_cost(),
        break_even_adoption: flow.break_even(rate).map(|factor| factor * adoption).filter(|_| adoption > 0.0),
    }
}

/// The cash flow of the likely values, month by month.
#[must_use]
pub fn likely_flow(case: &Case) -> CashFlow {
    flow(&case.likely(), case.mode).2
}

/// The same use in all modes.
#[must_use]
pub fn modes(case: &Case) -> Modes {
    let years = Mode::ALL.map(|mode| ModeYear { mode, year: Year::of(&case.likely_in(mode), mode) });
    Modes {
        years,
        ratio: ratio(years.map(|mode| mode.year.before_review())),
        ratio_of_computing: ratio(years.map(|mode| mode.year.computing())),
    }
}

/// Each driver that moves the net present value, the one that moves it most first.
#[must_use]
pub fn tornado(case: &Case) -> Vec<Swing> {
    let mut values = case.likely();
    let mut net = |driver: Driver, value: f64, likely: f64| {
        values.set(driver, value);
        let net = flow(&values, case.mode).2.net_present_value(values.get(Driver::DiscountRate));
        values.set(driver, likely);
        net
    };
    let swing = |driver: Driver| {
        let estimate = case.estimate(driver);
        let at_low = net(driver, estimate.low, estimate.likely);
        Swing { driver, at_low, at_high: net(driver, estimate.high, estimate.likely) }
    };
    let mut swings: Vec<Swing> =
        Driver::ALL.into_iter().filter(|driver| driver.counts_in(case.mode)).map(swing).collect();
    swings.retain(|swing| swing.width() > 0.0);
    swings.sort_by(|one, other| other.width().total_cmp(&one.width()));
    swings
}

impl Swing {
    /// How far the driver moves the net present value.
    #[must_use]
    pub fn width(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

fn flow(values: &Values, mode: Mode) -> (Year, Once, CashFlow) {
    let (year, once) = (Year::of(values, mode), Once::of(values));
    (year, once, CashFlow::of(values, &year, &once))
}

fn ratio(costs: [f64; Mode::ALL.len()]) -> Option<f64> {
    let cheapest = costs.into_iter().fold(f64::INFINITY, f64::min);
    let dearest = costs.into_iter().fold(0.0, f64::max);
    (cheapest > 0.0).then(|| dearest / cheapest)
}
