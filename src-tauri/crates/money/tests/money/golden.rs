//! Published examples: net present value, rate of return and payback (g11), beta-PERT means (g16).

use crate::reading::{golden, numbers};
use money::returns::{net_present_value, payback, rate_of_return};
use money::{Estimate, NoRate};

#[test]
fn cash_flows_are_those_of_numpy_financial_and_excel() {
    let file = golden("g11_npv_irr_payback");
    let tolerance = file["tolerance_abs"].as_f64().unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let flows = numbers(&case["cashflows_t0"]);
        let rate = case["rate"].as_f64().unwrap();
        let close = |found: Option<f64>, field: &str| match (found, case[field].as_f64()) {
            (Some(found), Some(expected)) => (found - expected).abs() <= tolerance,
            (found, expected) => found.is_none() && expected.is_none(),
        };
        assert!(close(Some(net_present_value(rate, &flows, 1)), "npv"), "{name}: net present value");
        let found = payback(flows.iter().copied());
        assert!(close(found.map(|found| found.periods), "payback_periods"), "{name}: payback");
        let discounted = flows.iter().enumerate().map(|(place, flow)| flow / (1.0 + rate).powi(place as i32));
        let found = payback(discounted);
        assert!(
            close(found.map(|found| found.periods), "discounted_payback_periods"),
            "{name}: discounted payback"
        );
        match rate_of_return(&flows, 1) {
            Ok(found) => assert!(close(Some(found), "irr"), "{name}: rate of return {found}"),
            // Method 2.10 shows no rate that is not the only one; numpy gives one of them.
            Err(reason) => {
                assert_eq!(reason, NoRate::SeveralSignChanges, "{name}: why there is no rate");
                let several = ["npf_irr3", "npf_irr4", "excel_npv2b"];
                assert!(several.contains(&name), "{name}: turns once, and has a rate");
            }
        }
    }
}

#[test]
fn money_that_is_lost_again_is_flagged() {
    let lost = payback([-5.0, 10.5, 1.0, -8.0, 1.0]).unwrap();
    assert!(lost.turns_negative_later, "the sum falls below 0 in period 3");
    let kept = payback([-5.0, 10.5, 1.0, 8.0]).unwrap();
    assert!(!kept.turns_negative_later, "it stays above");
}

#[test]
fn estimates_have_the_mean_of_beta_pert() {
    for case in golden("g16_three_point")["cases"].as_array().unwrap() {
        let of = |field: &str| case[field].as_f64().unwrap();
        let estimate = Estimate { low: of("low"), likely: of("likely"), high: of("high") };
        assert!((estimate.mean() - of("pert_mean")).abs() < 1e-9, "the mean of {estimate:?}");
    }
}
