//! The worked case of `money_defaults.json`, and the example of method 2.10.

use crate::reading::{content, default_case};
use money::year::own_unit_cost;
use money::{Driver, Estimate, Mode, Values, Year, modes};
use serde_json::Value;

#[test]
fn a_year_in_each_mode_is_as_it_was_worked_out() {
    let expected = &content("money_defaults")["default_case"]["expected"];
    let tolerance = expected["tolerance"].as_f64().unwrap();
    for currency in ["usd", "cny"] {
        for mode in Mode::ALL {
            let case = default_case(mode, currency);
            let year = Year::of(&case.likely(), mode);
            let close = |found: f64, expected: &Value, what: &str| {
                let expected = expected.as_f64().unwrap();
                let name = mode.name();
                assert!(
                    (found - expected).abs() <= tolerance,
                    "{currency} {name} {what}: {found}, not {expected}"
                );
            };
            let row = &expected[currency][mode.name()];
            close(year.calls, &expected["calls"], "calls");
            close(year.tokens_in, &row["tokens_in"], "tokens in");
            close(year.tokens_out, &row["tokens_out"], "tokens out");
            close(year.token_cost, &row["token_cost"], "token cost");
            close(year.hosting, &row["fixed_cost"], "fixed cost");
            close(year.computing(), &row["computing"], "computing");
            close(year.upkeep, &row["upkeep"], "upkeep");
            close(year.before_review(), &row["before_review"], "before review");
            close(year.review, &expected[&format!("review_{currency}")], "review");
        }
    }
}

#[test]
fn the_dearest_mode_is_5_to_20_times_the_cheapest() {
    let expected = &content("money_defaults")["default_case"]["expected"];
    for currency in ["usd", "cny"] {
        let modes = modes(&default_case(Mode::Retrieval, currency));
        let close = |found: Option<f64>, field: &str| {
            let expected = expected[field].as_f64().unwrap();
            assert!((found.unwrap() - expected).abs() < 0.001, "{field}: {found:?}, not {expected}");
        };
        close(modes.ratio_of_computing, "ratio_computing");
        close(modes.ratio, &format!("ratio_before_review_{currency}"));
        assert!((5.0..20.0).contains(&modes.ratio.unwrap()), "method 2.10: it lands in 5..20");
    }
    let unit = own_unit_cost(&default_case(Mode::OwnServers, "usd").likely()).unwrap();
    assert!(
        (unit - expected["own_unit_cost_per_mtok_usd"].as_f64().unwrap()).abs() < 1e-4,
        "own unit cost: {unit}"
    );
}

/// Method 2.10: 200 users x 20 x 220 days = 880,000 calls x 3,500 tokens = 3,080 Mtok = 92,400 / 6,776 / 2,248 USD.
#[test]
fn tokens_of_the_method_cost_what_it_says() {
    for (price, expected) in [(30.0, 92_400.0), (2.2, 6_776.0), (0.73, 2_248.4)] {
        let values = Values::of(|driver| match driver {
            Driver::Users => 200.0,
            Driver::UsesPerDay => 20.0,
            Driver::DaysPerYear => 220.0,
            Driver::QuestionTokens => 3_500.0,
            Driver::PriceIn => price,
            Driver::Adoption | Driver::Retries => 1.0,
            _ => 0.0,
        });
        let year = Year::of(&values, Mode::PromptOnly);
        assert_eq!(year.calls, 880_000.0, "calls");
        assert_eq!(year.tokens_in, 3_080_000_000.0, "tokens");
        assert!((year.token_cost - expected).abs() < 0.01, "at {price}: {}, not {expected}", year.token_cost);
    }
}

#[test]
fn only_the_plans_own_mode_keeps_its_own_upkeep() {
    let own = Estimate::of(Driver::UpkeepFte, 2.0, 3.0, 4.0).unwrap();
    let case = default_case(Mode::Retrieval, "usd").with(Driver::UpkeepFte, own);
    let years = modes(&case).years;
    assert_eq!(years[1].year.upkeep, 330_000.0, "three people, as estimated for this plan");
    assert_eq!(
        years[0].year.upkeep, 11_000.0,
        "another mode takes a tenth of one, as one would expect of it"
    );
}

#[test]
fn every_driver_of_content_is_known() {
    let defaults = content("money_defaults");
    let known = |row: &&Value| Driver::named(row["id"].as_str().unwrap()).is_none();
    let unknown: Vec<&Value> = defaults["drivers"].as_array().unwrap().iter().filter(known).collect();
    // The horizon is 36 months everywhere.
    assert_eq!(unknown.len(), 1, "{unknown:?}");
    assert_eq!(unknown[0]["id"], "horizon_years");
    for (place, driver) in Driver::ALL.into_iter().enumerate() {
        assert_eq!(driver as usize, place, "{}: its place is where its values are", driver.name());
    }
}
