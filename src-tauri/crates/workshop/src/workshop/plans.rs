//! The quick-win plans of a workshop.

use super::Workshop;
use crate::change::Key;
use crate::plan_suggestion::PlanSuggestion;
use crate::quick_win_plan::{PlanTask, QuickWinPlan};
use crate::{PlanSuggestionId, UseCaseId};
use std::collections::BTreeMap;

impl Workshop {
    /// The plan of a use case; None where nobody wrote on it.
    #[must_use]
    pub fn quick_win_plan(&self, use_case: UseCaseId) -> Option<&QuickWinPlan> {
        self.quick_win_plans.get(&use_case)
    }

    /// All plans that somebody wrote on.
    pub fn quick_win_plans(&self) -> impl ExactSizeIterator<Item = &QuickWinPlan> {
        self.quick_win_plans.values()
    }

    /// All that the room suggested.
    pub(crate) fn all_plan_suggestions(&self) -> &BTreeMap<(UseCaseId, PlanSuggestionId), PlanSuggestion> {
        &self.plan_suggestions
    }

    /// The tasks of a plan, stage by stage, in their order, those that were struck included.
    pub fn plan_tasks(&self, use_case: UseCaseId) -> impl Iterator<Item = &PlanTask> {
        let of_case = self.plan_tasks.range((use_case, String::new())..);
        let of_case = of_case.take_while(move |((case, _), _)| *case == use_case).map(|(_, task)| task);
        let mut tasks: Vec<&PlanTask> = of_case.collect();
        tasks.sort_by_key(|task| (task.stage, task.number));
        tasks.into_iter()
    }

    /// One of them.
    #[must_use]
    pub fn plan_task(&self, use_case: UseCaseId, task: &str) -> Option<&PlanTask> {
        self.plan_tasks.get(&(use_case, task.to_owned()))
    }

    /// The rows of the plan of a use case, which go with it.
    pub(crate) fn plan_of(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let tasks = self.plan_tasks(use_case).map(move |task| Key::PlanTask(use_case, task.task.clone()));
        let suggested = self.plan_suggestions(use_case).map(move |one| Key::PlanSuggestion(use_case, one.id));
        tasks.chain(self.quick_win_plan(use_case).map(|_| Key::QuickWinPlan(use_case))).chain(suggested)
    }
}
