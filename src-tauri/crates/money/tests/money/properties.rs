//! What holds for any estimates (method 2.12).

use crate::reading::default_case;
use money::returns::{net_present_value, payback, rate_of_return};
use money::{Case, Driver, Estimate, Mode, likely_flow, month_bands, outcome, ranges};
use proptest::prelude::*;

/// A case whose estimates are the defaults, stretched.
fn any_case() -> impl Strategy<Value = Case> {
    let stretch = prop::collection::vec(0.05_f64..4.0, Driver::COUNT);
    (0..Mode::ALL.len(), stretch).prop_map(|(mode, stretch)| {
        let case = default_case(Mode::ALL[mode], "usd");
        Driver::ALL.into_iter().zip(stretch).fold(case, |case, (driver, by)| {
            let (lowest, highest) = driver.bounds();
            let known = case.estimate(driver);
            let [low, likely, high] =
                [known.low, known.likely, known.high].map(|value| (value * by).clamp(lowest, highest));
            case.with(driver, Estimate::of(driver, low, likely, high).unwrap())
        })
    })
}

proptest! {
    #[test]
    fn the_net_present_value_at_the_rate_of_return_is_0(
        once in 1.0_f64..1e6,
        flows in prop::collection::vec(0.0_f64..1e6, 1..40),
        periods in prop::sample::select(vec![1_u32, 4, 12]),
    ) {
        let flows: Vec<f64> = std::iter::once(-once).chain(flows).collect();
        if let Ok(rate) = rate_of_return(&flows, periods) {
            let sum: f64 = flows.iter().map(|flow| flow.abs()).sum();
            let off = net_present_value(rate, &flows, periods).abs();
            prop_assert!(off <= 1e-6 * sum, "at {rate} it is {off}");
        }
    }

    #[test]
    fn more_benefit_never_pays_back_later(case in any_case(), more in 1.0_f64..3.0) {
        let known = case.estimate(Driver::CostPerError);
        let errors = Estimate::of(Driver::ErrorsAvoided, 5.0, 5.0, 5.0).unwrap();
        let case = case.with(Driver::ErrorsAvoided, errors);
        let better = Estimate { likely: known.likely * more, high: known.high * more, ..known };
        let months = |case: &Case| outcome(case).payback.map_or(f64::INFINITY, |payback| payback.periods);
        let (before, after) = (months(&case), months(&case.with(Driver::CostPerError, better)));
        prop_assert!(after <= before + 1e-9, "{before} months, and {after} with more benefit");
    }

    #[test]
    fn the_short_sum_is_the_sum_of_all_months(case in any_case(), rate in 0.0_f64..0.5) {
        let flow = likely_flow(&case);
        let months: Vec<f64> = flow.months().collect();
        let (short, long) = (flow.net_present_value(rate), net_present_value(rate, &months, 12));
        let sum: f64 = months.iter().map(|month| month.abs()).sum();
        prop_assert!((short - long).abs() <= 1e-9 * sum.max(1.0), "{short}, not {long}");
        let (quick, exact) = (flow.payback(), payback(months.iter().copied()).map(|found| found.periods));
        prop_assert_eq!(quick.is_some(), exact.is_some());
        prop_assert!((quick.unwrap_or(0.0) - exact.unwrap_or(0.0)).abs() <= 1e-6, "{quick:?}, not {exact:?}");
        let total: f64 = months.iter().sum();
        prop_assert!((flow.total_benefit() - flow.total_cost() - total).abs() <= 1e-9 * sum.max(1.0));
    }

    #[test]
    fn at_break_even_adoption_the_net_present_value_is_0(case in any_case()) {
        let found = outcome(&case);
        let adoption = case.estimate(Driver::Adoption).likely;
        let Some(even) = found.break_even_adoption else { return Ok(()) };
        // Errors and margin shrink along with use.
        let factor = even / adoption;
        prop_assume!((0.0..=1.0).contains(&(factor * adoption)));
        let scaled = [Driver::Adoption, Driver::ErrorsAvoided, Driver::ExtraMargin].into_iter();
        let scaled = scaled.fold(case.clone(), |case, driver| {
            let value = case.estimate(driver).likely * factor;
            case.with(driver, Estimate { low: value, likely: value, high: value })
        });
        let net = outcome(&scaled).net;
        prop_assert!(net.abs() <= 1e-6 * found.total_cost.max(1.0), "it is {net}");
    }

    #[test]
    fn the_mean_is_inside_the_estimate(low in -1e6_f64..1e6, one in 0.0_f64..1e6, other in 0.0_f64..1e6) {
        let estimate = Estimate { low, likely: low + one, high: low + one + other };
        prop_assert!(estimate.mean() >= low - 1e-6 && estimate.mean() <= estimate.high + 1e-6);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn percentiles_are_in_order_and_the_same_seed_gives_the_same(case in any_case(), seed in any::<u64>()) {
        let found = ranges(&case, seed);
        let months = [found.payback.p10, found.payback.p50, found.payback.p90].map(|m| m.unwrap_or(f64::INFINITY));
        prop_assert!(months[0] <= months[1] && months[1] <= months[2], "{months:?}");
        prop_assert!(found.benefit.p10 <= found.benefit.p50 && found.benefit.p50 <= found.benefit.p90);
        prop_assert!(found.net.p10 <= found.net.p50 && found.net.p50 <= found.net.p90);
        prop_assert!(found.within_a_year + found.never <= money::DRAWS);
        prop_assert_eq!(found, ranges(&case, seed));
        let full = month_bands(&case, seed)[35];
        prop_assert!(full.cost.p10 <= full.cost.p50 && full.cost.p50 <= full.cost.p90);
        let off = (full.benefit.p90 * 12.0 - found.benefit.p90).abs();
        prop_assert!(off <= 1e-9 * found.benefit.p90.abs(), "a month at the full level is a twelfth of the year's draw");
    }

    #[test]
    fn what_does_not_count_in_a_mode_changes_nothing(case in any_case()) {
        let before = outcome(&case);
        for driver in Driver::ALL.into_iter().filter(|driver| !driver.counts_in(case.mode)) {
            let (_, highest) = driver.bounds();
            let other = Estimate { low: highest, likely: highest, high: highest };
            let after = outcome(&case.clone().with(driver, other));
            prop_assert_eq!(before.net, after.net, "{} moves it", driver.name());
        }
    }
}

/// Payback is taken of the months themselves, not of a short sum.
#[test]
fn payback_is_linear_inside_a_month() {
    assert_eq!(payback([-100.0, 40.0, 40.0, 40.0]).unwrap().periods, 2.5, "half of the third month");
}
