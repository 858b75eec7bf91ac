//! Drivers: the numbers that the money of a use case hangs on, and the range each may have.

use crate::Mode;

/// A number that goes into the money of a use case: an id of `assets/content/money_defaults.json`.
///
/// The place of a driver decides which random numbers it draws: a new one comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Driver {
    /// People who use it.
    Users,
    /// Uses a person a working day.
    UsesPerDay,
    /// Working days a year.
    DaysPerYear,
    /// Share of the users who use it.
    Adoption,
    /// Tokens of the instructions, a call.
    SystemTokens,
    /// Tokens of the question, a call.
    QuestionTokens,
    /// Tokens of earlier turns, a call.
    HistoryTokens,
    /// Tokens of a passage of documents.
    PassageTokens,
    /// Passages a call.
    Passages,
    /// Tokens of the answer, a call.
    AnswerTokens,
    /// Money for a million tokens in.
    PriceIn,
    /// Money for a million tokens out.
    PriceOut,
    /// Share of the input that is in the vendor's cache.
    CachedShare,
    /// Price of cached input, as a share of the full price.
    CachePriceRatio,
    /// Calls made for each one that counts.
    Retries,
    /// Million tokens of documents, a build of the index.
    IndexMtok,
    /// Full builds of the index a year.
    IndexBuilds,
    /// Money for a million tokens indexed.
    IndexPrice,
    /// Money a year for the search server.
    IndexHosting,
    /// Money for a training.
    TrainingCost,
    /// Years a training is used.
    TrainingLifeYears,
    /// Rented GPUs.
    TunedGpus,
    /// Hours a year that they are rented.
    TunedHours,
    /// Money for a rented GPU hour.
    GpuPriceRented,
    /// GPUs of one's own.
    OwnGpus,
    /// Hours a year that they cost.
    OwnHours,
    /// Money for an hour of one's own GPU.
    GpuPriceOwn,
    /// Tokens an hour, all own GPUs together.
    Throughput,
    /// Share of that throughput that is used.
    Utilisation,
    /// Steps a task.
    AgentSteps,
    /// Tokens that each step adds to the context.
    AgentGrowthTokens,
    /// Tokens out, a step.
    AgentAnswerTokens,
    /// Steps made for each one that counts.
    AgentRetries,
    /// Share of the calls that somebody reviews.
    ReviewShare,
    /// Minutes a review.
    ReviewMinutes,
    /// Money for an hour of a reviewer.
    ReviewHourly,
    /// Full-time people who keep it running.
    UpkeepFte,
    /// Money for a full-time year.
    FteCost,
    /// Person-days of design.
    DesignDays,
    /// Person-days of building.
    BuildDays,
    /// Person-days of integration.
    IntegrationDays,
    /// Person-days of preparing data.
    DataDays,
    /// Person-days of training people.
    TrainingDays,
    /// Person-days of approval.
    ApprovalDays,
    /// Money for a person-day.
    DayRate,
    /// Money for licences, once.
    LicencesOnce,
    /// Minutes saved, a use.
    MinutesSaved,
    /// Money for an hour of a user.
    BenefitHourly,
    /// Share of the saved time that becomes something one can count.
    Realisation,
    /// Errors avoided a year.
    ErrorsAvoided,
    /// Money for an error.
    CostPerError,
    /// Additional margin a year.
    ExtraMargin,
    /// Share of the full year's level in the first quarter.
    RampQ1,
    /// The same in the second quarter.
    RampQ2,
    /// The same in the third quarter.
    RampQ3,
    /// The same in the fourth quarter; from then on it is all of it.
    RampQ4,
    /// Discount rate a year.
    DiscountRate,
}

/// What drivers are about; they are shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriverGroup {
    /// How much it is used.
    Volume,
    /// How long calls are.
    Tokens,
    /// What tokens cost.
    Price,
    /// Search in documents.
    Retrieval,
    /// A model trained further.
    FineTuned,
    /// Servers of one's own.
    OwnServers,
    /// Steps of an agent.
    Agent,
    /// People who review and keep it running.
    People,
    /// What it costs once.
    Once,
    /// What it brings.
    Benefit,
    /// How money is counted over time.
    Finance,
}

/// What kind of number a driver is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A share of something, 0..1.
    Share,
    /// In the workshop's currency.
    Money,
    /// A number of something.
    Amount,
}

impl Driver {
    /// Every driver there is, in the order of content.
    pub const ALL: [Self; 57] = [
        Self::Users,
        Self::UsesPerDay,
        Self::DaysPerYear,
        Self::Adoption,
        Self::SystemTokens,
        Self::QuestionTokens,
        Self::HistoryTokens,
        Self::PassageTokens,
        Self::Passages,
        Self::AnswerTokens,
        Self::PriceIn,
        Self::PriceOut,
        Self::CachedShare,
        Self::CachePriceRatio,
        Self::Retries,
        Self::IndexMtok,
        Self::IndexBuilds,
        Self::IndexPrice,
        Self::IndexHosting,
        Self::TrainingCost,
        Self::TrainingLifeYears,
        Self::TunedGpus,
        Self::TunedHours,
        Self::GpuPriceRented,
        Self::OwnGpus,
        Self::OwnHours,
        Self::GpuPriceOwn,
        Self::Throughput,
        Self::Utilisation,
        Self::AgentSteps,
        Self::AgentGrowthTokens,
        Self::AgentAnswerTokens,
        Self::AgentRetries,
        Self::ReviewShare,
        Self::ReviewMinutes,
        Self::ReviewHourly,
        Self::UpkeepFte,
        Self::FteCost,
        Self::DesignDays,
        Self::BuildDays,
        Self::IntegrationDays,
        Self::DataDays,
        Self::TrainingDays,
        Self::ApprovalDays,
        Self::DayRate,
        Self::LicencesOnce,
        Self::MinutesSaved,
        Self::BenefitHourly,
        Self::Realisation,
        Self::ErrorsAvoided,
        Self::CostPerError,
        Self::ExtraMargin,
        Self::RampQ1,
        Self::RampQ2,
        Self::RampQ3,
        Self::RampQ4,
        Self::DiscountRate,
    ];
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Its name in content, on the wire and in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::UsesPerDay => "uses_per_day",
            Self::DaysPerYear => "days_per_year",
            Self::Adoption => "adoption",
            Self::SystemTokens => "system_tokens",
            Self::QuestionTokens => "question_tokens",
            Self::HistoryTokens => "history_tokens",
            Self::PassageTokens => "passage_tokens",
            Self::Passages => "passages",
            Self::AnswerTokens => "answer_tokens",
            Self::PriceIn => "price_in",
            Self::PriceOut => "price_out",
            Self::CachedShare => "cached_share",
            Self::CachePriceRatio => "cache_price_ratio",
            Self::Retries => "retries",
            Self::IndexMtok => "index_mtok",
            Self::IndexBuilds => "index_builds",
            Self::IndexPrice => "index_price",
            Self::IndexHosting => "index_hosting",
            Self::TrainingCost => "training_cost",
            Self::TrainingLifeYears => "training_life_years",
            Self::TunedGpus => "tuned_gpus",
            Self::TunedHours => "tuned_hours",
            Self::GpuPriceRented => "gpu_price_rented",
            Self::OwnGpus => "own_gpus",
            Self::OwnHours => "own_hours",
            Self::GpuPriceOwn => "gpu_price_own",
            Self::Throughput => "throughput",
            Self::Utilisation => "utilisation",
            Self::AgentSteps => "agent_steps",
            Self::AgentGrowthTokens => "agent_growth_tokens",
            Self::AgentAnswerTokens => "agent_answer_tokens",
            Self::AgentRetries => "agent_retries",
            Self::ReviewShare => "review_share",
            Self::ReviewMinutes => "review_minutes",
            Self::ReviewHourly => "review_hourly",
            Self::UpkeepFte => "upkeep_fte",
            Self::FteCost => "fte_cost",
            Self::DesignDays => "design_days",
            Self::BuildDays => "build_days",
            Self::IntegrationDays => "integration_days",
            Self::DataDays => "data_days",
            Self::TrainingDays => "training_days",
            Self::ApprovalDays => "approval_days",
            Self::DayRate => "day_rate",
            Self::LicencesOnce => "licences_once",
            Self::MinutesSaved => "minutes_saved",
            Self::BenefitHourly => "benefit_hourly",
            Self::Realisation => "realisation",
            Self::ErrorsAvoided => "errors_avoided",
            Self::CostPerError => "cost_per_error",
            Self::ExtraMargin => "extra_margin",
            Self::RampQ1 => "ramp_q1",
            Self::RampQ2 => "ramp_q2",
            Self::RampQ3 => "ramp_q3",
            Self::RampQ4 => "ramp_q4",
            Self::DiscountRate => "discount_rate",
        }
    }

    /// The driver of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|driver| driver.name() == name)
    }

    /// What it is about.
    #[must_use]
    pub fn group(self) -> DriverGroup {
        match self {
            Self::Users | Self::UsesPerDay | Self::DaysPerYear | Self::Adoption => DriverGroup::Volume,
            Self::SystemTokens
            | Self::QuestionTokens
            | Self::HistoryTokens
            | Self::PassageTokens
            | Self::Passages
            | Self::AnswerTokens => DriverGroup::Tokens,
            Self::PriceIn | Self::PriceOut | Self::CachedShare | Self::CachePriceRatio | Self::Retries => {
                DriverGroup::Price
            }
            Self::IndexMtok | Self::IndexBuilds | Self::IndexPrice | Self::IndexHosting => {
                DriverGroup::Retrieval
            }
            Self::TrainingCost
            | Self::TrainingLifeYears
            | Self::TunedGpus
            | Self::TunedHours
            | Self::GpuPriceRented => DriverGroup::FineTuned,
            Self::OwnGpus | Self::OwnHours | Self::GpuPriceOwn | Self::Throughput | Self::Utilisation => {
                DriverGroup::OwnServers
            }
            Self::AgentSteps | Self::AgentGrowthTokens | Self::AgentAnswerTokens | Self::AgentRetries => {
                DriverGroup::Agent
            }
            Self::ReviewShare
            | Self::ReviewMinutes
            | Self::ReviewHourly
            | Self::UpkeepFte
            | Self::FteCost => DriverGroup::People,
            Self::DesignDays
            | Self::BuildDays
            | Self::IntegrationDays
            | Self::DataDays
            | Self::TrainingDays
            | Self::ApprovalDays
            | Self::DayRate
            | Self::LicencesOnce => DriverGroup::Once,
            Self::MinutesSaved
            | Self::BenefitHourly
            | Self::Realisation
            | Self::ErrorsAvoided
            | Self::CostPerError
            | Self::ExtraMargin
            | Self::RampQ1
            | Self::RampQ2
            | Self::RampQ3
            | Self::RampQ4 => DriverGroup::Benefit,
            Self::DiscountRate => DriverGroup::Finance,
        }
    }

    /// What kind of number it is.
    #[must_use]
    pub fn measure(self) -> Measure {
        match self {
            Self::Adoption
            | Self::CachedShare
            | Self::CachePriceRatio
            | Self::Utilisation
            | Self::ReviewShare
            | Self::Realisation
            | Self::RampQ1
            | Self::RampQ2
            | Self::RampQ3
            | Self::RampQ4
            | Self::DiscountRate => Measure::Share,
            Self::PriceIn
            | Self::PriceOut
            | Self::IndexPrice
            | Self::IndexHosting
            | Self::TrainingCost
            | Self::GpuPriceRented
            | Self::GpuPriceOwn
            | Self::ReviewHourly
            | Self::FteCost
            | Self::DayRate
            | Self::LicencesOnce
            | Self::BenefitHourly
            | Self::CostPerError
            | Self::ExtraMargin => Measure::Money,
            _ => Measure::Amount,
        }
    }

    /// Least and most that it may be. Beyond them a number is a slip of the pen, and sums stay finite.
    #[must_use]
    pub fn bounds(self) -> (f64, f64) {
        match self {
            Self::Users => (0.0, 10_000_000.0),
            Self::UsesPerDay => (0.0, 10_000.0),
            Self::DaysPerYear => (0.0, 366.0),
            Self::Retries | Self::AgentRetries => (1.0, 10.0),
            Self::AgentSteps => (1.0, 1_000.0),
            Self::TrainingLifeYears => (1.0, 10.0),
            Self::TunedHours | Self::OwnHours => (0.0, 8_784.0),
            Self::Throughput => (1.0, 1e9),
            Self::ReviewMinutes | Self::MinutesSaved => (0.0, 10_000.0),
            Self::TunedGpus | Self::OwnGpus | Self::UpkeepFte => (0.0, 10_000.0),
            Self::IndexBuilds => (0.0, 10_000.0),
            _ => match self.measure() {
                Measure::Share => (0.0, 1.0),
                Measure::Money => (0.0, 1e9),
                Measure::Amount => (0.0, 10_000_000.0),
            },
        }
    }

    /// Whether a mode has any use for it.
    #[must_use]
    pub fn counts_in(self, mode: Mode) -> bool {
        match self {
            Self::PassageTokens | Self::Passages => mode.has_context() && mode.pays_for_tokens(),
            Self::AnswerTokens => mode.pays_for_tokens() && mode != Mode::Agent,
            Self::Retries => matches!(mode, Mode::PromptOnly | Mode::Retrieval),
            // They say what a token costs on one's own servers, which cost the same however many there are.
            Self::Throughput | Self::Utilisation => false,
            _ => match self.group() {
                DriverGroup::Tokens | DriverGroup::Price => mode.pays_for_tokens(),
                DriverGroup::Retrieval => matches!(mode, Mode::Retrieval | Mode::Agent),
                DriverGroup::FineTuned => mode == Mode::FineTuned,
                DriverGroup::OwnServers => mode == Mode::OwnServers,
                DriverGroup::Agent => mode == Mode::Agent,
                _ => true,
            },
        }
    }
}
