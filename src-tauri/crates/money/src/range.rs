//! How sure the money is: ten thousand cases, each driver drawn from its estimate, independently of the others.
//!
//! ChaCha8 with the seed as its key. Each driver has a stream of its own, and each draw a word of its own in it: an
//! estimate that changes moves no other driver's draws.

use crate::cash_flow::{CashFlow, MONTHS, MONTHS_A_YEAR};
use crate::pert::Pert;
use crate::year::{Once, Year};
use crate::{Case, Driver, Values};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Cases that are drawn: the half-width of a share is one of a hundred.
pub const DRAWS: usize = 10_000;
/// Bytes of a draw.
const WORD: usize = 4;

/// Three places in the order of all draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percentiles<T> {
    /// One of ten draws is lower.
    pub p10: T,
    /// Half of them are.
    pub p50: T,
    /// Nine of ten are.
    pub p90: T,
}

/// What the draws say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges {
    /// Months until the money is back; None where it is not within 36.
    pub payback: Percentiles<Option<f64>>,
    /// What a full year brings.
    pub benefit: Percentiles<f64>,
    /// Net present value of 36 months.
    pub net: Percentiles<f64>,
    /// Draws in which the money is back within 12 months.
    pub within_a_year: usize,
    /// Draws in which it is not back within 36.
    pub never: usize,
}

/// Draws a case [`DRAWS`] times.
#[must_use]
pub fn ranges(case: &Case, seed: u64) -> Ranges {
    let mut months = Vec::with_capacity(DRAWS);
    let mut benefits = Vec::with_capacity(DRAWS);
    let mut nets = Vec::with_capacity(DRAWS);
    each_draw(case, seed, |values, year, flow| {
        months.push(flow.payback().unwrap_or(f64::INFINITY));
        benefits.push(year.benefit());
        nets.push(flow.net_present_value(values.get(Driver::DiscountRate)));
    });
    let within_a_year = months.iter().filter(|months| **months <= f64::from(MONTHS_A_YEAR)).count();
    let never = months.iter().filter(|months| **months > MONTHS as f64).count();
    let payback = percentiles(&mut months);
    let known = |months: f64| months.is_finite().then_some(months);
    Ranges {
        payback: Percentiles { p10: known(payback.p10), p50: known(payback.p50), p90: known(payback.p90) },
        benefit: percentiles(&mut benefits),
        net: percentiles(&mut nets),
        within_a_year,
        never,
    }
}

/// Calls something with each of the [`DRAWS`] cases that are drawn: its values, its full year and its cash flow.
pub(crate) fn each_draw(case: &Case, seed: u64, mut told: impl FnMut(&Values, &Year, &CashFlow)) {
    let columns = columns(case, seed);
    let mut values = case.likely();
    for draw in 0..DRAWS {
        for (driver, column) in &columns {
            values.set(*driver, column[draw]);
        }
        let year = Year::of(&values, case.mode);
        let flow = CashFlow::of(&values, &year, &Once::of(&values));
        told(&values, &year, &flow);
    }
}

/// The draws of each driver that counts in the mode and is not one number.
fn columns(case: &Case, seed: u64) -> Vec<(Driver, Vec<f64>)> {
    let is_drawn = |driver: &Driver| {
        let estimate = case.estimate(*driver);
        driver.counts_in(case.mode) && estimate.high > estimate.low
    };
    let drawn = Driver::ALL.into_iter().filter(is_drawn);
    drawn.map(|driver| (driver, column(&Pert::of(case.estimate(driver)), seed, driver))).collect()
}

fn column(pert: &Pert, seed: u64, driver: Driver) -> Vec<f64> {
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    let mut generator = ChaCha8Rng::from_seed(key);
    generator.set_stream(driver as u64);
    let mut words = vec![0; DRAWS * WORD];
    generator.fill_bytes(&mut words);
    let words = words.as_chunks::<WORD>().0;
    words.iter().map(|word| pert.value(u32::from_le_bytes(*word))).collect()
}

/// The values that a tenth, half and nine tenths of all are not above.
pub(crate) fn percentiles(values: &mut [f64]) -> Percentiles<f64> {
    let mut at = |tenths: usize| {
        let place = (values.len() * tenths).div_ceil(10).saturating_sub(1);
        *values.select_nth_unstable_by(place, f64::total_cmp).1
    };
    Percentiles { p10: at(1), p50: at(5), p90: at(9) }
}
