//! A full year of use, without ramp: calls, tokens, what it costs and what it brings.

use crate::{Driver, Mode, Values};

/// A year at the full level. Money is in the workshop's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// Calls.
    pub calls: f64,
    /// Tokens that go in.
    pub tokens_in: f64,
    /// Tokens that come out.
    pub tokens_out: f64,
    /// What is paid for tokens.
    pub token_cost: f64,
    /// Index, training and GPUs: the same whatever the use.
    pub hosting: f64,
    /// People who keep it running.
    pub upkeep: f64,
    /// People who review.
    pub review: f64,
    /// All saved time.
    pub time_saved: f64,
    /// The part of it that becomes something one can count.
    pub time_realised: f64,
    /// Errors avoided, and margin.
    pub other_benefit: f64,
}

/// What is paid once, in month 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Once {
    /// Person-days.
    pub days: f64,
    /// Their cost, with licences.
    pub cost: f64,
}

impl Year {
    /// What a year comes to in a mode: the formulas of method 2.10 and of `money_defaults.json`.
    #[must_use]
    pub fn of(values: &Values, mode: Mode) -> Self {
        let get = |driver| values.get(driver);
        let calls =
            get(Driver::Users) * get(Driver::UsesPerDay) * get(Driver::DaysPerYear) * get(Driver::Adoption);
        let (tokens_in, tokens_out) = tokens(values, mode, calls);
        let saved = calls * get(Driver::MinutesSaved) / 60.0 * get(Driver::BenefitHourly);
        Self {
            calls,
            tokens_in,
            tokens_out,
            token_cost: token_cost(values, mode, tokens_in, tokens_out),
            hosting: hosting(values, mode),
            upkeep: get(Driver::UpkeepFte) * get(Driver::FteCost),
            review: calls * get(Driver::ReviewShare) * get(Driver::ReviewMinutes) / 60.0
                * get(Driver::ReviewHourly),
            time_saved: saved,
            time_realised: saved * get(Driver::Realisation),
            other_benefit: get(Driver::ErrorsAvoided) * get(Driver::CostPerError) + get(Driver::ExtraMargin),
        }
    }

    /// Tokens, index, training and GPUs.
    #[must_use]
    pub fn computing(&self) -> f64 {
        self.token_cost + self.hosting
    }

    /// What a mode costs before people review.
    #[must_use]
    pub fn before_review(&self) -> f64 {
        self.computing() + self.upkeep
    }

    /// All that running it costs.
    #[must_use]
    pub fn running_cost(&self) -> f64 {
        self.before_review() + self.review
    }

    /// What does not change with use.
    #[must_use]
    pub fn fixed_cost(&self) -> f64 {
        self.hosting + self.upkeep
    }

    /// What grows with use.
    #[must_use]
    pub fn variable_cost(&self) -> f64 {
        self.token_cost + self.review
    }

    /// All that it brings.
    #[must_use]
    pub fn benefit(&self) -> f64 {
        self.time_realised + self.other_benefit
    }
}

impl Once {
    /// What is paid once.
    #[must_use]
    pub fn of(values: &Values) -> Self {
        let days = [
            Driver::DesignDays,
            Driver::BuildDays,
            Driver::IntegrationDays,
            Driver::DataDays,
            Driver::TrainingDays,
            Driver::ApprovalDays,
        ];
        let days = days.into_iter().map(|driver| values.get(driver)).sum::<f64>();
        Self { days, cost: days * values.get(Driver::DayRate) + values.get(Driver::LicencesOnce) }
    }
}

/// What a million tokens cost on one's own servers; None where nothing goes through them.
#[must_use]
pub fn own_unit_cost(values: &Values) -> Option<f64> {
    let millions = values.get(Driver::Throughput) * values.get(Driver::Utilisation) / 1e6;
    (millions > 0.0).then(|| values.get(Driver::OwnGpus) * values.get(Driver::GpuPriceOwn) / millions)
}

fn tokens(values: &Values, mode: Mode, calls: f64) -> (f64, f64) {
    let get = |driver| values.get(driver);
    let base = get(Driver::SystemTokens) + get(Driver::QuestionTokens) + get(Driver::HistoryTokens);
    let context = if mode.has_context() { get(Driver::PassageTokens) * get(Driver::Passages) } else { 0.0 };
    if mode == Mode::Agent {
        // Each step carries what came before it.
        let steps = get(Driver::AgentSteps);
        let growth = get(Driver::AgentGrowthTokens) * steps * (steps - 1.0) / 2.0;
        let tokens_in = calls * (steps * (base + context) + growth);
        (tokens_in, calls * steps * get(Driver::AgentAnswerTokens))
    } else {
        (calls * (base + context), calls * get(Driver::AnswerTokens))
    }
}

fn token_cost(values: &Values, mode: Mode, tokens_in: f64, tokens_out: f64) -> f64 {
    if !mode.pays_for_tokens() {
        return 0.0;
    }
    let get = |driver| values.get(driver);
    let cached = 1.0 - get(Driver::CachedShare) * (1.0 - get(Driver::CachePriceRatio));
    let retries = if mode == Mode::Agent { Driver::AgentRetries } else { Driver::Retries };
    (tokens_in * get(Driver::PriceIn) * cached + tokens_out * get(Driver::PriceOut)) / 1e6 * get(retries)
}

fn hosting(values: &Values, mode: Mode) -> f64 {
    let get = |driver| values.get(driver);
    match mode {
        Mode::PromptOnly => 0.0,
        Mode::Retrieval | Mode::Agent => {
            get(Driver::IndexMtok) * get(Driver::IndexBuilds) * get(Driver::IndexPrice)
                + get(Driver::IndexHosting)
        }
        Mode::FineTuned => {
            get(Driver::TrainingCost) / get(Driver::TrainingLifeYears)
                + get(Driver::TunedGpus) * get(Driver::TunedHours) * get(Driver::GpuPriceRented)
        }
        Mode::OwnServers => get(Driver::OwnGpus) * get(Driver::OwnHours) * get(Driver::GpuPriceOwn),
    }
}
