//! What a workshop says about the models and the pilots of its use cases.

use super::Workshop;
use crate::UseCaseId;
use crate::model_choice::own_cases::ModelTest;
use crate::model_choice::{ModelChoice, OwnModel};
use crate::pilot::{Pilot, PilotVerdict};

impl Workshop {
    /// Models that the workshop knows itself.
    pub fn own_models(&self) -> impl ExactSizeIterator<Item = &OwnModel> {
        self.own_models.values()
    }

    /// One of them.
    #[must_use]
    pub fn own_model(&self, model: &str) -> Option<&OwnModel> {
        self.own_models.get(model)
    }

    /// All choices of a model.
    pub fn model_choices(&self) -> impl ExactSizeIterator<Item = &ModelChoice> {
        self.model_choices.values()
    }

    /// Those of a use case, in no order that means anything.
    pub fn model_choices_of(&self, use_case: UseCaseId) -> impl Iterator<Item = &ModelChoice> {
        let from = (use_case, String::new());
        self.model_choices.range(from..).take_while(move |((id, _), _)| *id == use_case).map(|(_, row)| row)
    }

    /// The one for a kind of task; None where nobody said anything.
    #[must_use]
    pub fn model_choice(&self, use_case: UseCaseId, domain: &str) -> Option<&ModelChoice> {
        self.model_choices.get(&(use_case, domain.to_owned()))
    }

    /// Own cases of a use case, in the order in which they came, of every kind of task.
    pub fn all_model_tests(&self, use_case: UseCaseId) -> impl Iterator<Item = &ModelTest> {
        self.model_tests.range((use_case, 0)..=(use_case, u32::MAX)).map(|(_, row)| row)
    }

    /// Those for one kind of task.
    pub fn model_tests<'a>(
        &'a self,
        use_case: UseCaseId,
        domain: &'a str,
    ) -> impl Iterator<Item = &'a ModelTest> {
        self.all_model_tests(use_case).filter(move |case| case.domain == domain)
    }

    /// One of them.
    #[must_use]
    pub fn model_test(&self, use_case: UseCaseId, number: u32) -> Option<&ModelTest> {
        self.model_tests.get(&(use_case, number))
    }

    /// What was seen while a use case was tried.
    #[must_use]
    pub fn pilot(&self, use_case: UseCaseId) -> Option<&Pilot> {
        self.pilots.get(&use_case)
    }

    /// All verdicts on the pilot of a use case, oldest first.
    pub fn pilot_verdicts(&self, use_case: UseCaseId) -> impl Iterator<Item = &PilotVerdict> {
        self.pilot_verdicts.range((use_case, 0)..=(use_case, u32::MAX)).map(|(_, row)| row)
    }
}
