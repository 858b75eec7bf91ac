//! Drawing from the beta-PERT distribution: beta on low..high with shapes 1 + 4 (likely - low)/(high - low) and
//! 1 + 4 (high - likely)/(high - low).
//!
//! By inversion: one random number gives one value, so that the same draw stays on its side of the distribution when an
//! estimate is moved, and figures follow the estimates without jitter. The distribution function is summed up by
//! Simpson's rule on a grid, and turned round into a table of quantiles that is straight between its places: that is off
//! by less than 0.0005 of the width, but for the outermost thousandth on either side.

use crate::Estimate;
use std::sync::LazyLock;

/// Cells of the grid.
const CELLS: usize = 256;
/// Bits of a random number that choose a place in the table of quantiles; the rest says how far behind it.
const PLACE_BITS: u32 = 10;
const PLACES: usize = 1 << PLACE_BITS;
const REST_BITS: u32 = 32 - PLACE_BITS;
/// Sum of both shapes less 2: what "PERT" adds to "beta".
const WEIGHT_OF_LIKELY: f64 = 4.0;

/// Logarithms of the places and middles of the grid, 0..1, and of their distances from 1.
static LOGARITHMS: LazyLock<Vec<(f64, f64)>> = LazyLock::new(|| {
    let place = |at: usize| at as f64 / (2 * CELLS) as f64;
    (0..=2 * CELLS).map(|at| (libm::log(place(at)), libm::log(1.0 - place(at)))).collect()
});

/// The distribution of an estimate, ready to be drawn from: its quantiles at equal shares.
pub(crate) struct Pert([f64; PLACES + 1]);

impl Pert {
    pub(crate) fn of(estimate: Estimate) -> Self {
        let width = estimate.high - estimate.low;
        let likely = if width > 0.0 { (estimate.likely - estimate.low) / width } else { 0.0 };
        let cumulated = cumulated(likely);
        let mut cell = 0;
        let quantiles = std::array::from_fn(|place| {
            let share = place as f64 / PLACES as f64;
            while cell < CELLS - 1 && cumulated[cell + 1] < share {
                cell += 1;
            }
            let (from, to) = (cumulated[cell], cumulated[cell + 1]);
            let inside = if to > from { ((share - from) / (to - from)).clamp(0.0, 1.0) } else { 0.5 };
            estimate.low + width * (cell as f64 + inside) / CELLS as f64
        });
        Self(quantiles)
    }

    /// The value that a random number of 32 bits stands for.
    pub(crate) fn value(&self, random: u32) -> f64 {
        let place = (random >> REST_BITS) as usize;
        let rest = f64::from(random & ((1 << REST_BITS) - 1)) / f64::from(1_u32 << REST_BITS);
        let (from, to) = (self.0[place], self.0[place + 1]);
        from + rest * (to - from)
    }
}

/// The distribution function at the places of the grid, 0 first, 1 last.
fn cumulated(likely: f64) -> [f64; CELLS + 1] {
    let (left, right) = (WEIGHT_OF_LIKELY * likely, WEIGHT_OF_LIKELY * (1.0 - likely));
    // A shape of 1 has the power 0, and 0^0 is 1.
    let power = |power: f64, logarithm: f64| if power > 0.0 { power * logarithm } else { 0.0 };
    let density = |at: usize| {
        let (below, above) = LOGARITHMS[at];
        libm::exp(power(left, below) + power(right, above))
    };
    let mut cumulated = [0.0; CELLS + 1];
    let mut sum = 0.0;
    let mut at_left = density(0);
    for cell in 0..CELLS {
        let at_right = density(2 * cell + 2);
        sum += at_left + 4.0 * density(2 * cell + 1) + at_right;
        at_left = at_right;
        cumulated[cell + 1] = sum;
    }
    for place in &mut cumulated {
        *place /= sum;
    }
    cumulated
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantile(pert: &Pert, share: f64) -> f64 {
        pert.value((share * 4_294_967_296.0) as u32)
    }

    fn estimate(low: f64, likely: f64, high: f64) -> Estimate {
        Estimate { low, likely, high }
    }

    #[test]
    fn a_uniform_grid_of_shares_has_the_mean_of_the_distribution() {
        for (low, likely, high) in [(2.0, 5.0, 11.0), (0.0, 1.0, 1.0), (10.0, 10.0, 40.0), (-5.0, 0.0, 20.0)]
        {
            let estimate = estimate(low, likely, high);
            let pert = Pert::of(estimate);
            let shares = 20_000;
            let sum =
                (0..shares).map(|at| quantile(&pert, (f64::from(at) + 0.5) / f64::from(shares))).sum::<f64>();
            let off = (sum / f64::from(shares) - estimate.mean()).abs() / (high - low);
            assert!(off < 0.0005, "the mean of {low}, {likely}, {high} is off by {off} of the width");
        }
    }

    /// Golden g16, by scipy's beta.ppf.
    #[test]
    fn quantiles_are_those_of_the_beta_distribution() {
        let known = [
            ((2.0, 5.0, 11.0), [3.377_249_243, 5.382_312_563, 7.800_110_279]),
            ((0.0, 1.0, 1.0), [0.630_957_345, 0.870_550_563, 0.979_148_362]),
            ((10.0, 10.0, 40.0), [10.625_549_129, 13.883_483_101, 21.071_279_666]),
            ((-5.0, 0.0, 20.0), [-2.752_446_739, 1.916_806_485, 8.633_351_261]),
        ];
        for ((low, likely, high), expected) in known {
            let pert = Pert::of(estimate(low, likely, high));
            for (share, expected) in [0.1, 0.5, 0.9].into_iter().zip(expected) {
                let off = (quantile(&pert, share) - expected).abs() / (high - low);
                assert!(
                    off < 0.0005,
                    "the quantile {share} of {low}, {likely}, {high} is off by {off} of the width"
                );
            }
        }
    }

    #[test]
    fn an_estimate_that_is_one_number_is_drawn_as_it_is() {
        let pert = Pert::of(estimate(7.0, 7.0, 7.0));
        assert_eq!(
            [0.0, 0.3, 0.999].map(|share| quantile(&pert, share)),
            [7.0; 3],
            "there is nothing to draw"
        );
    }
}
