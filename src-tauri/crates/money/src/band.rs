//! What a plan expects of each month: the draws of [`crate::range`], spread by the ramp.
//!
//! The same draws and the same seed: a month of the band is what those ten thousand cases come to in it, not a second
//! model.

use crate::Case;
use crate::cash_flow::MONTHS;
use crate::outcome::likely_flow;
use crate::range::{DRAWS, Percentiles, each_draw, percentiles};

/// Months whose level may differ from the month before: the first of each quarter of the first year, and the first one
/// at the full level.
const STEPS: [usize; 5] = [1, 4, 7, 10, 13];

/// What a plan expects of a month. Money is in the workshop's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthBand {
    /// What running it costs, by the draws.
    pub cost: Percentiles<f64>,
    /// The same by the likely values.
    pub likely_cost: f64,
    /// What it brings, by the draws.
    pub benefit: Percentiles<f64>,
    /// The same by the likely values.
    pub likely_benefit: f64,
}

/// What the plan of a case expects of months 1 to 36, by [`DRAWS`] draws.
#[must_use]
pub fn month_bands(case: &Case, seed: u64) -> Vec<MonthBand> {
    let mut costs: [Vec<f64>; STEPS.len()] = std::array::from_fn(|_| Vec::with_capacity(DRAWS));
    let mut benefits = costs.clone();
    each_draw(case, seed, |_, _, flow| {
        for ((month, costs), benefits) in STEPS.into_iter().zip(&mut costs).zip(&mut benefits) {
            costs.push(flow.running_cost_in(month));
            benefits.push(flow.benefit_in(month));
        }
    });
    let likely = likely_flow(case);
    let steps = STEPS.into_iter().zip(&mut costs).zip(&mut benefits);
    let bands: Vec<MonthBand> = steps
        .map(|((month, costs), benefits)| MonthBand {
            cost: percentiles(costs),
            likely_cost: likely.running_cost_in(month),
            benefit: percentiles(benefits),
            likely_benefit: likely.benefit_in(month),
        })
        .collect();
    let of = |month: usize| STEPS.into_iter().rposition(|first| first <= month).unwrap_or(0);
    (1..=MONTHS).map(|month| bands[of(month)]).collect()
}
