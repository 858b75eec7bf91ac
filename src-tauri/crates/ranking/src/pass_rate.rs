//! Small tests: how sure a count of passes is, and whether two candidates differ at all.
//!
//! Both are exact and need no approximation for few cases: Clopper and Pearson, "The use of confidence or fiducial
//! limits illustrated in the case of the binomial", Biometrika 26 (1934), and the two-sided sign test.

/// Mass on each side that the interval leaves out: together 5 %.
const TAIL: f64 = 0.025;
/// Below this two candidates differ.
pub const SIGNIFICANT: f64 = 0.05;
/// Halvings of a bracket of 0..1: far below what anybody reads.
const HALVINGS: usize = 50;

/// Where the true rate lies behind `passed` of `of`, with 95 % confidence; None of no cases, or of more passes than
/// cases.
#[must_use]
pub fn true_rate(passed: u32, of: u32) -> Option<(f64, f64)> {
    if of == 0 || passed > of {
        return None;
    }
    let chances = Chances::of(of);
    // The lower end makes so many passes just unlikely, the upper end so few.
    let low = if passed == 0 { 0.0 } else { root(|rate| chances.at_least(passed, rate) > TAIL) };
    let high = if passed == of { 1.0 } else { root(|rate| 1.0 - chances.at_least(passed + 1, rate) <= TAIL) };
    Some((low, high))
}

/// How likely at least so lopsided a split is between two that are equally good, from cases where only one of them
/// passed: the two-sided sign test, 0..1. 1 where there is no such case.
#[must_use]
pub fn sign_test(wins: u32, losses: u32) -> f64 {
    let differ = wins.saturating_add(losses);
    if differ == 0 {
        return 1.0;
    }
    let more = wins.max(losses);
    (2.0 * Chances::of(differ).at_least(more, 0.5)).min(1.0)
}

/// The smallest rate from which on something holds.
fn root(holds: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if holds(middle) { high = middle } else { low = middle }
    }
    f64::midpoint(low, high)
}

/// A number of cases, and in how many ways so many of them can pass.
struct Chances {
    /// Natural logarithm of "n choose k", k from 0 on.
    ways: Vec<f64>,
}

impl Chances {
    fn of(cases: u32) -> Self {
        let factorial = |n: u32| libm::lgamma(f64::from(n) + 1.0);
        let ways = (0..=cases).map(|k| factorial(cases) - factorial(k) - factorial(cases - k));
        Self { ways: ways.collect() }
    }

    /// How likely `passed` or more of them pass at a rate inside 0..1.
    fn at_least(&self, passed: u32, rate: f64) -> f64 {
        let cases = self.ways.len() - 1;
        let (pass, fail) = (libm::log(rate), libm::log1p(-rate));
        let chance = |(k, ways): (usize, &f64)| libm::exp(ways + k as f64 * pass + (cases - k) as f64 * fail);
        self.ways.iter().enumerate().skip(passed as usize).map(chance).sum::<f64>().min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `how_sure` of `assets/content/models.json`.
    #[test]
    fn the_rates_of_the_content_come_out() {
        for (passed, of, from, to) in
            [(18, 20, 0.683, 0.988), (27, 30, 0.735, 0.979), (36, 40, 0.763, 0.972), (45, 50, 0.782, 0.967)]
        {
            let (low, high) = true_rate(passed, of).unwrap_or_default();
            assert!((low - from).abs() < 5e-4, "{passed} of {of} from {low}, not {from}");
            assert!((high - to).abs() < 5e-4, "{passed} of {of} to {high}, not {to}");
        }
    }

    #[test]
    fn the_ends_are_closed_forms() {
        // With no pass, (1 - high)^n = 0.025; with passes alone the same from below.
        let (low, high) = true_rate(0, 10).unwrap_or_default();
        assert!(low == 0.0 && (high - (1.0 - 0.025_f64.powf(0.1))).abs() < 1e-9, "{low}..{high}");
        let (low, high) = true_rate(10, 10).unwrap_or_default();
        assert!(high == 1.0 && (low - 0.025_f64.powf(0.1)).abs() < 1e-9, "{low}..{high}");
        assert_eq!((true_rate(0, 0), true_rate(3, 2)), (None, None));
    }

    /// `wins_needed` of the same content: so many wins decide, one fewer does not.
    #[test]
    fn the_wins_of_the_content_decide() {
        for (differ, needed) in [(6, 6), (8, 8), (10, 9), (12, 10), (15, 12), (20, 15), (25, 18), (30, 21)] {
            let decides = |wins: u32| sign_test(wins, differ - wins) < SIGNIFICANT;
            assert!(decides(needed) && !decides(needed - 1), "{needed} of {differ}");
        }
        assert!(sign_test(5, 4) > 0.99 && sign_test(4, 5) > 0.99, "five to four decides nothing");
        assert_eq!(sign_test(0, 0), 1.0);
    }

    #[test]
    fn thousands_of_cases_stay_finite() {
        let (low, high) = true_rate(1_999, 2_000).unwrap_or_default();
        assert!(0.99 < low && low < high && high < 1.0, "{low}..{high}");
        assert!(sign_test(2_000, 0) < 1e-100);
    }
}
