//! How long an edit of the money waits for its consequence.

use divan::{Bencher, black_box};
use money::{Case, Driver, Estimate, Mode, outcome, ranges, tornado};

/// Drivers that are drawn; the others are one number.
const DRAWN: usize = 30;

fn main() {
    divan::main();
}

/// Budget: 10 ms.
#[divan::bench]
fn ranges_10000_draws_30_drivers(bencher: Bencher) {
    let case = case();
    bencher.bench(|| ranges(black_box(&case), 7));
}

/// Budget: one frame with all of the page, 16 ms.
#[divan::bench]
fn outcome_and_tornado(bencher: Bencher) {
    let case = case();
    bencher.bench(|| (outcome(black_box(&case)), tornado(&case)));
}

/// Retrieval, as a department would use it.
fn case() -> Case {
    let mut drawn = 0;
    let estimate = |driver: Driver| {
        let likely = match driver {
            Driver::Users => 200.0,
            Driver::UsesPerDay | Driver::DaysPerYear => 20.0,
            Driver::BenefitHourly | Driver::ReviewHourly => 50.0,
            Driver::FteCost => 100_000.0,
            Driver::DayRate => 700.0,
            Driver::AgentSteps | Driver::MinutesSaved | Driver::TrainingLifeYears => 2.0,
            Driver::Retries | Driver::AgentRetries => 1.1,
            Driver::DiscountRate => 0.1,
            _ => 0.5,
        };
        let is_drawn = driver.counts_in(Mode::Retrieval) && drawn < DRAWN;
        drawn += usize::from(is_drawn);
        let width = if is_drawn { 0.4 } else { 0.0 };
        Estimate { low: likely * (1.0 - width), likely, high: likely * (1.0 + width) }
    };
    Case::of(Mode::Retrieval, estimate, [0.1, 0.25, 0.4, 0.6, 0.6])
}
