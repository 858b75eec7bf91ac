//! The plans of the example: its tasks stand on calendar days, ours on working days and on what comes before.

use super::Named;
use crate::plan_content;
use crate::quick_win_plan::{
    Better, MeasureScale, NewPlanTask, PlanEdit, PlanMeasure, PlanRule, PlanStage, PlanThreshold, Stakeholder,
};
use crate::{Bilingual, Language, OperatingMode, Steering, UseCaseId};
use serde::Deserialize;

/// How the example counts a share.
const OF_HUNDRED: &str = "of 100";

/// The plan of a use case.
#[derive(Deserialize)]
pub(super) struct ExamplePlan {
    pub(super) use_case: String,
    owner: String,
    pub(super) sponsor: String,
    pub(super) operating_mode: OperatingMode,
    tasks: Vec<ExampleTask>,
    measures: Vec<ExampleMeasure>,
    go_lines: Vec<ExampleRule>,
    /// Who has a say, by the part they play.
    #[serde(default)]
    stakeholders: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct ExampleTask {
    id: String,
    phase: PlanStage,
    title: Bilingual,
    owner: String,
    start_day: u32,
    end_day: u32,
}

#[derive(Deserialize)]
struct ExampleMeasure {
    name: Bilingual,
    baseline: Option<f64>,
    target: f64,
    unit: Bilingual,
    how: Bilingual,
}

/// A rule that ships, or one of the example's own.
#[derive(Deserialize)]
#[serde(untagged)]
enum ExampleRule {
    Ships { rule: String },
    Own { name: Bilingual, unit: Bilingual, go: PlanThreshold, days: Option<u32> },
}

impl ExamplePlan {
    /// What makes it, its texts in one language.
    pub(super) fn commands(
        &self,
        named: &Named,
        person: &dyn Fn(&str) -> String,
        language: Language,
    ) -> Vec<Steering> {
        let Some(use_case) = named.use_cases.get(&self.use_case).copied() else { return Vec::new() };
        let text = |text: &Bilingual| text.in_language(language).to_owned();
        let people = [
            PlanEdit::Owner { name: person(&self.owner) },
            PlanEdit::Sponsor { name: person(&self.sponsor) },
        ];
        let measures = (1..).zip(&self.measures).map(|(number, measure)| {
            let is_share = measure.unit.en == OF_HUNDRED;
            let falls = measure.baseline.is_some_and(|today| measure.target < today);
            PlanEdit::Measure {
                measure: PlanMeasure {
                    id: format!("measure-{number}"),
                    name: text(&measure.name),
                    unit: if is_share { String::new() } else { text(&measure.unit) },
                    scale: if is_share { MeasureScale::OfHundred } else { MeasureScale::Number },
                    better: if falls { Better::Less } else { Better::More },
                    baseline: measure.baseline,
                    target: Some(measure.target),
                    how: text(&measure.how),
                },
            }
        });
        let rules = (1..).zip(&self.go_lines).filter_map(|(number, rule)| rule.as_rule(number, language));
        let rules = rules.map(|rule| PlanEdit::Rule { rule });
        let heard = self.stakeholders.iter().map(|(role, seat)| PlanEdit::Stakeholder {
            stakeholder: Stakeholder {
                role: role.clone(),
                title: String::new(),
                name: person(seat),
                decides: String::new(),
            },
        });
        let edits = people.into_iter().chain(measures).chain(rules).chain(heard);
        let edits = edits.map(|edit| Steering::EditPlan { use_case, edit: Box::new(edit) });
        std::iter::once(self.tasks(use_case, person, language)).chain(edits).collect()
    }

    fn tasks(&self, use_case: UseCaseId, person: &dyn Fn(&str) -> String, language: Language) -> Steering {
        let tasks = self.tasks.iter().map(|task| NewPlanTask {
            task: task.id.clone(),
            stage: task.phase,
            text: task.title.in_language(language).to_owned(),
            owner: person(&task.owner),
            days: working_days(task.end_day + 1 - task.start_day),
            after: self.before(task),
        });
        Steering::AddPlanTasks { use_case, tasks: tasks.collect() }
    }

    /// Those that end last of all that have ended when a task begins, or end on the day after.
    fn before(&self, task: &ExampleTask) -> Vec<String> {
        let ended = || {
            let others = self.tasks.iter().filter(|other| other.id != task.id);
            others.filter(|other| other.end_day <= task.start_day + 1)
        };
        let last = ended().map(|other| other.end_day).max();
        ended().filter(|other| Some(other.end_day) == last).map(|other| other.id.clone()).collect()
    }
}

impl ExampleRule {
    fn as_rule(&self, number: u32, language: Language) -> Option<PlanRule> {
        Some(match self {
            Self::Ships { rule } => {
                let shipped = plan_content::rule(rule)?;
                PlanRule {
                    rule: rule.clone(),
                    name: String::new(),
                    unit: String::new(),
                    go: Some(shipped.go),
                    stop: Some(shipped.stop),
                    sample: shipped.sample,
                    days: Some(shipped.days),
                }
            }
            Self::Own { name, unit, go, days } => PlanRule {
                rule: format!("rule-{number}"),
                name: name.in_language(language).to_owned(),
                unit: unit.in_language(language).to_owned(),
                go: Some(*go),
                stop: None,
                sample: None,
                days: *days,
            },
        })
    }
}

/// Of so many days, about so many are no weekend.
fn working_days(days: u32) -> u32 {
    (days * 5).div_ceil(7).max(1)
}
