//! What a cash flow amounts to: net present value, rate of return, payback. Golden g11.

use std::fmt;

/// Lowest rate that is looked at: nearly everything is lost.
const LOWEST_RATE: f64 = -0.99;
/// Highest rate that is looked at: eleven times the money in a period.
const HIGHEST_RATE: f64 = 10.0;
/// Halvings of the bracket: its width is then below the last digit of a rate.
const HALVINGS: u32 = 80;

/// Why a cash flow has no rate of return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRate {
    /// It never turns from paying to earning, or back: every rate, or none, would do.
    NoSignChange,
    /// It turns more than once: several rates could do, and none of them means anything.
    SeveralSignChanges,
    /// The rate is below -99 % or above 1,000 %.
    OutOfReach,
}

/// When the money is back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payback {
    /// Periods until what came in covers what went out, linear inside a period.
    pub periods: f64,
    /// Later it no longer covers it.
    pub turns_negative_later: bool,
}

/// Sum of flows, each discounted by its place: the first one, at time 0, is not.
///
/// `rate` is that of `periods` periods: a rate a year for monthly flows has 12.
#[must_use]
pub fn net_present_value(rate: f64, flows: &[f64], periods: u32) -> f64 {
    let period = libm::pow(1.0 + rate, -1.0 / f64::from(periods.max(1)));
    let mut factor = 1.0;
    let discounted = flows.iter().map(|flow| {
        let present = flow * factor;
        factor *= period;
        present
    });
    discounted.sum()
}

/// The rate at which the net present value is 0, by bisection between -0.99 and 10.
///
/// # Errors
/// Those of [`NoRate`]: a rate that is not the only one is not given.
pub fn rate_of_return(flows: &[f64], periods: u32) -> Result<f64, NoRate> {
    match sign_changes(flows) {
        0 => return Err(NoRate::NoSignChange),
        1 => {}
        _ => return Err(NoRate::SeveralSignChanges),
    }
    let value = |rate| net_present_value(rate, flows, periods);
    let (mut low, mut high) = (LOWEST_RATE, HIGHEST_RATE);
    let at_low = value(low);
    if at_low * value(high) > 0.0 {
        return Err(NoRate::OutOfReach);
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if value(middle) * at_low > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(f64::midpoint(low, high))
}

/// The first time at which all flows so far are not below 0 any more, after they were; time 0 if they never were. None if
/// they stay below.
#[must_use]
pub fn payback(flows: impl IntoIterator<Item = f64>) -> Option<Payback> {
    let (mut sum, mut was_below) = (0.0, false);
    let mut found: Option<Payback> = None;
    for (place, flow) in flows.into_iter().enumerate() {
        let before = sum;
        sum += flow;
        if let Some(found) = &mut found {
            found.turns_negative_later |= sum < 0.0;
        } else if sum < 0.0 {
            was_below = true;
        } else if was_below {
            let periods = place as f64 - 1.0 - before / flow;
            found = Some(Payback { periods, turns_negative_later: false });
        }
    }
    found.or_else(|| (!was_below).then_some(Payback { periods: 0.0, turns_negative_later: false }))
}

fn sign_changes(flows: &[f64]) -> usize {
    let signs: Vec<bool> = flows.iter().filter(|flow| **flow != 0.0).map(|flow| *flow > 0.0).collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

impl fmt::Display for NoRate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoSignChange => "the cash flow never turns",
            Self::SeveralSignChanges => "the cash flow turns more than once",
            Self::OutOfReach => "the rate is below -99 % or above 1,000 %",
        })
    }
}

impl std::error::Error for NoRate {}
