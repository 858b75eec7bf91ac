//! What people type that is no ordinary case.

use crate::reading::default_case;
use money::returns::{payback, rate_of_return};
use money::{Driver, Estimate, EstimateError, Mode, NoRate, modes, outcome, ranges, tornado};

fn one(driver: Driver, value: f64) -> Estimate {
    Estimate::of(driver, value, value, value).unwrap()
}

#[test]
fn values_off_their_bounds_or_out_of_order_are_no_estimate() {
    let of = |low, likely, high| Estimate::of(Driver::Adoption, low, likely, high);
    let bounds = EstimateError::OutOfBounds { lowest: 0.0, highest: 1.0 };
    assert_eq!(of(0.1, 0.5, 3.0), Err(bounds), "300 %");
    assert_eq!(of(-0.1, 0.5, 1.0), Err(bounds), "below nothing");
    assert_eq!(of(f64::NAN, 0.5, 1.0), Err(bounds), "no number");
    assert_eq!(of(0.1, f64::INFINITY, 1.0), Err(bounds), "no end");
    assert_eq!(of(0.6, 0.5, 1.0), Err(EstimateError::LowAboveLikely));
    assert_eq!(of(0.1, 0.5, 0.4), Err(EstimateError::LikelyAboveHigh));
    assert!(of(0.0, 0.0, 1.0).is_ok(), "0 % is an answer");
}

#[test]
fn nobody_who_uses_it_never_pays_it_back() {
    let case = default_case(Mode::Retrieval, "usd").with(Driver::Users, one(Driver::Users, 0.0));
    let case = [Driver::ErrorsAvoided, Driver::ExtraMargin]
        .into_iter()
        .fold(case, |case, driver| case.with(driver, one(driver, 0.0)));
    let found = outcome(&case);
    assert_eq!(found.payback, None, "nothing comes in");
    assert_eq!(found.rate, Err(NoRate::NoSignChange), "only money that goes out");
    assert_eq!(found.break_even_adoption, None, "use brings nothing, however much");
    assert_eq!(found.return_on_cost, Some(-1.0), "all of it is lost");
    let range = ranges(&case, 1);
    assert_eq!(range.never, 10_000, "in no draw it is back");
    assert_eq!(range.payback.p10, None, "not even in the best tenth");
}

#[test]
fn the_largest_numbers_stay_finite() {
    for mode in Mode::ALL {
        let most = Driver::ALL.into_iter().fold(default_case(mode, "usd"), |case, driver| {
            let (lowest, highest) = driver.bounds();
            case.with(driver, Estimate::of(driver, lowest, highest, highest).unwrap())
        });
        let found = outcome(&most);
        assert!(found.net.is_finite() && found.total_cost.is_finite(), "{}", mode.name());
        assert!(modes(&most).ratio.is_none_or(f64::is_finite), "{}", mode.name());
        assert!(tornado(&most).iter().all(|swing| swing.width().is_finite()), "{}", mode.name());
        let net = ranges(&most, 1).net;
        assert!(net.p10.is_finite() && net.p90.is_finite(), "{}", mode.name());
    }
}

#[test]
fn a_flow_that_turns_twice_has_no_rate_and_says_why() {
    assert_eq!(rate_of_return(&[-100.0, 230.0, -132.0], 1), Err(NoRate::SeveralSignChanges), "10 % and 20 %");
    assert_eq!(rate_of_return(&[-1.0, 100.0], 1), Err(NoRate::OutOfReach), "9,900 %");
    assert_eq!(rate_of_return(&[], 1), Err(NoRate::NoSignChange), "nothing at all");
}

#[test]
fn what_costs_nothing_is_paid_back_at_once() {
    assert_eq!(payback([0.0, 1.0, 1.0]).unwrap().periods, 0.0, "nothing to pay back");
    assert_eq!(payback([-1.0, 0.5]), None, "half of it came back");
}
