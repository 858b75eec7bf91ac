//! Money month by month: month 0 is what is paid once, 36 months of use follow.

use crate::year::{Once, Year};
use crate::{Driver, Values};

/// Months that are looked at, after month 0.
pub const MONTHS: usize = 36;
/// Quarters of these months.
const QUARTERS: usize = MONTHS / 3;
const MONTHS_A_QUARTER: f64 = 3.0;
/// Months of a year.
pub const MONTHS_A_YEAR: u32 = 12;

/// What comes in less what goes out, month by month. The first four quarters have a level each; from then on it is the
/// full one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CashFlow {
    once: f64,
    /// Share of the full level in each quarter of the first year.
    ramp: [f64; 4],
    /// Benefit of a month at the full level.
    benefit: f64,
    /// What grows with use, a month at the full level.
    variable: f64,
    /// What does not, a month.
    fixed: f64,
}

impl CashFlow {
    /// The cash flow of a year that is ramped up to.
    #[must_use]
    pub fn of(values: &Values, year: &Year, once: &Once) -> Self {
        let ramp = [Driver::RampQ1, Driver::RampQ2, Driver::RampQ3, Driver::RampQ4];
        let a_month = |a_year: f64| a_year / f64::from(MONTHS_A_YEAR);
        Self {
            once: once.cost,
            ramp: ramp.map(|driver| values.get(driver)),
            benefit: a_month(year.benefit()),
            variable: a_month(year.variable_cost()),
            fixed: a_month(year.fixed_cost()),
        }
    }

    /// What comes in less what goes out in a month, 0..=36.
    #[must_use]
    pub fn month(&self, month: usize) -> f64 {
        if month == 0 { -self.once } else { self.level(month) * (self.benefit - self.variable) - self.fixed }
    }

    /// What running it costs in a month, 1..=36, with the use of its quarter.
    #[must_use]
    pub fn running_cost_in(&self, month: usize) -> f64 {
        self.level(month) * self.variable + self.fixed
    }

    /// What it brings in a month, 1..=36, with the use of its quarter.
    #[must_use]
    pub fn benefit_in(&self, month: usize) -> f64 {
        self.level(month) * self.benefit
    }

    /// All months, month 0 first.
    pub fn months(&self) -> impl Iterator<Item = f64> {
        (0..=MONTHS).map(|month| self.month(month))
    }

    /// All that it brings in these months.
    #[must_use]
    pub fn total_benefit(&self) -> f64 {
        self.full_months() * self.benefit
    }

    /// All that it costs in these months, with what is paid once.
    #[must_use]
    pub fn total_cost(&self) -> f64 {
        self.once + self.full_months() * self.variable + self.fixed * MONTHS as f64
    }

    /// Return on what is spent, undiscounted: (benefits - costs)/costs. None where nothing is spent.
    #[must_use]
    pub fn return_on_cost(&self) -> Option<f64> {
        let cost = self.total_cost();
        (cost > 0.0).then(|| (self.total_benefit() - cost) / cost)
    }

    /// Net present value at a rate a year.
    ///
    /// As [`crate::returns::net_present_value`] of [`Self::months`], by the sums of geometric series: ten thousand draws
    /// ask for it.
    #[must_use]
    pub fn net_present_value(&self, rate: f64) -> f64 {
        let (by_use, by_time) = self.present(rate);
        by_use + by_time
    }

    /// By how much use could shrink before the net present value is 0: a factor of use. None where use brings nothing.
    #[must_use]
    pub fn break_even(&self, rate: f64) -> Option<f64> {
        let (by_use, by_time) = self.present(rate);
        (by_use > 0.0).then(|| -by_time / by_use)
    }

    /// Months until the money is back, None if it is not within 36.
    ///
    /// As [`crate::returns::payback`] of [`Self::months`], quarter by quarter: the months of one are equal.
    #[must_use]
    pub fn payback(&self) -> Option<f64> {
        let mut sum = -self.once;
        let mut was_below = sum < 0.0;
        for quarter in 0..QUARTERS {
            let level = self.ramp.get(quarter).copied().unwrap_or(1.0);
            let flow = level * (self.benefit - self.variable) - self.fixed;
            let after = sum + MONTHS_A_QUARTER * flow;
            if sum < 0.0 && after >= 0.0 {
                return Some(quarter as f64 * MONTHS_A_QUARTER - sum / flow);
            }
            was_below |= after < 0.0;
            sum = after;
        }
        (!was_below).then_some(0.0)
    }

    /// Present values of what grows with use, and of what does not.
    fn present(&self, rate: f64) -> (f64, f64) {
        let month = libm::pow(1.0 + rate, -1.0 / f64::from(MONTHS_A_YEAR));
        let quarter = month * month * month;
        // Three months of 1 each, seen from the month before them.
        let three = month + month * month + quarter;
        let (mut before, mut ramped, mut flat) = (1.0, 0.0, 0.0);
        for place in 0..QUARTERS {
            let level = self.ramp.get(place).copied().unwrap_or(1.0);
            ramped += before * level;
            flat += before;
            before *= quarter;
        }
        let by_use = three * ramped * (self.benefit - self.variable);
        (by_use, -three * flat * self.fixed - self.once)
    }

    /// Months at the full level that the ramped ones come to.
    fn full_months(&self) -> f64 {
        let first_year = self.ramp.iter().sum::<f64>() * 3.0;
        first_year + MONTHS as f64 - 12.0
    }

    /// Share of the full level in a month, 1..=36.
    #[must_use]
    pub fn level(&self, month: usize) -> f64 {
        self.ramp.get(month.saturating_sub(1) / 3).copied().unwrap_or(1.0)
    }
}
