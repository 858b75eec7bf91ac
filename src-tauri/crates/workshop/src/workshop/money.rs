//! What a workshop says about the money of its use cases.

use super::Workshop;
use crate::UseCaseId;
use crate::case_money::{BenefitSaid, MoneyEstimate, MoneyTerms};
use crate::change::Key;
use chrono::{DateTime, Utc};

impl Workshop {
    /// In which money it counts; None as long as nobody put in a figure.
    #[must_use]
    pub fn agreed_money_terms(&self) -> Option<MoneyTerms> {
        self.money_terms
    }

    /// In which money it counts, or would count.
    #[must_use]
    pub fn money_terms(&self, now: DateTime<Utc>) -> MoneyTerms {
        self.money_terms.unwrap_or_else(|| MoneyTerms::of(self.about.language, now))
    }

    /// All estimates that take the place of defaults.
    pub fn money_estimates(&self) -> impl ExactSizeIterator<Item = &MoneyEstimate> {
        self.money_estimates.values()
    }

    /// Those of one use case.
    pub fn estimates_of(&self, use_case: UseCaseId) -> impl Iterator<Item = &MoneyEstimate> {
        let from = (use_case, String::new());
        self.money_estimates.range(from..).take_while(move |((id, _), _)| *id == use_case).map(|(_, row)| row)
    }

    /// What was said about the benefit of a use case.
    #[must_use]
    pub fn benefit_said(&self, use_case: UseCaseId) -> Option<&BenefitSaid> {
        self.benefits_said.get(&use_case)
    }

    /// The rows about the money of a use case, which go with it.
    pub(crate) fn money_of(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let estimates =
            self.estimates_of(use_case).map(|row| Key::MoneyEstimate(row.use_case, row.driver.clone()));
        estimates.chain(self.benefit_said(use_case).map(|row| Key::BenefitSaid(row.use_case)))
    }
}
