//! The plan of one lighthouse on the wall: what is done and when, how one knows that it works, when it stops, and what is
//! open. Nothing of the money leaves, no task says who does it, and only those are named who said yes to the plan by name.

use crate::quick_win_plan::{OpenPoint, PlanFinding, PlanMeasure, PlanRole, PlanStage, PlanYes, StageSpan};
use crate::{Bilingual, Facts, PlanTask, UseCaseId, Workshop, plan_content};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the wall shows of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallPlan {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// From 1 on; people say "number seven".
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Its owner and its sponsor have not both said yes.
    pub is_draft: bool,
    /// Who said yes to it, owner first.
    pub people: Vec<WallPerson>,
    /// The stages that hold a task.
    pub stages: Vec<WallStage>,
    /// How one knows that it works.
    pub measures: Vec<WallMeasure>,
    /// When it goes on and when it stops, a sentence each.
    pub rules: Vec<Bilingual>,
    /// What is still open, a sentence each.
    pub open: Vec<Bilingual>,
    /// The room is asked to write on it.
    pub asked: bool,
    /// How many suggestions nobody has read yet.
    pub suggested: u32,
}

/// Somebody who said yes to a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallPerson {
    /// As it was said.
    pub name: String,
    /// As what.
    pub part: Bilingual,
}

/// A stage of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallStage {
    /// Which one.
    pub stage: PlanStage,
    /// From which to which working day.
    pub days: Bilingual,
    /// What is done, in order.
    pub tasks: Vec<WallTask>,
}

/// A task of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallTask {
    /// What is done.
    pub text: Bilingual,
    /// By the end of which working day, from 1 on.
    pub day: u32,
}

/// A measure of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallMeasure {
    /// What is measured.
    pub name: String,
    /// What it is today, with its unit; None is not measured yet.
    pub today: Option<Bilingual>,
    /// What it is to be; None is not agreed yet.
    pub target: Option<Bilingual>,
}

/// What the wall shows of the plan of a use case; None for one that is not there, was put aside or stopped, or is a part
/// of another one.
#[must_use]
pub fn wall_plan(workshop: &Workshop, use_case: UseCaseId) -> Option<WallPlan> {
    let case =
        workshop.use_case(use_case).ok().filter(|case| case.stands() && !workshop.is_stopped(case.id))?;
    let found = workshop.plan_finding(use_case).ok()?;
    let plan = &found.plan;
    let people = [(PlanRole::Owner, &plan.owner_yes), (PlanRole::Sponsor, &plan.sponsor_yes)];
    let open = found.open.iter().cloned().filter_map(OpenPoint::unnamed);
    Some(WallPlan {
        use_case,
        number: case.number,
        title: case.text.title.clone(),
        is_draft: !plan.is_confirmed(),
        people: people.into_iter().filter_map(|(role, yes)| Some(person(role, yes.as_ref()?))).collect(),
        stages: found.stages.iter().map(|span| stage(workshop, &found, span)).collect(),
        measures: plan.measures.iter().map(measure).collect(),
        rules: plan.rules.iter().map(|rule| Bilingual::told(|language| rule.told(language))).collect(),
        open: open.map(|point| Bilingual::told(|language| point.told(&plan.rules, language))).collect(),
        asked: plan.asked,
        suggested: hidden_suggestions(workshop, use_case),
    })
}

fn hidden_suggestions(workshop: &Workshop, use_case: UseCaseId) -> u32 {
    let hidden = workshop.plan_suggestions(use_case).filter(|one| !one.revealed);
    u32::try_from(hidden.count()).unwrap_or(u32::MAX)
}

fn person(role: PlanRole, yes: &PlanYes) -> WallPerson {
    let id = match role {
        PlanRole::Owner => "owner",
        PlanRole::Sponsor => "sponsor",
    };
    let part = plan_content::stakeholder(id).map(|one| one.name.clone()).unwrap_or_default();
    WallPerson { name: yes.by.clone(), part }
}

fn stage(workshop: &Workshop, found: &PlanFinding, span: &StageSpan) -> WallStage {
    let facts = || Facts::new().with("from", span.starts + 1).with("to", span.ends);
    let of_stage = workshop.plan_tasks(found.use_case).filter(|task| task.stage == span.stage);
    let told = |task: &PlanTask| {
        let at = found.tasks.iter().find(|at| at.task == task.task)?;
        Some(WallTask { text: Bilingual::told(|language| task.told(language).to_owned()), day: at.ends })
    };
    WallStage {
        stage: span.stage,
        days: Bilingual::told(|language| language.say("quickwin-days", &facts())),
        tasks: of_stage.filter_map(told).collect(),
    }
}

fn measure(measure: &PlanMeasure) -> WallMeasure {
    let figure =
        |number: Option<f64>| number.map(|number| Bilingual::told(|language| measure.told(number, language)));
    WallMeasure {
        name: measure.name.clone(),
        today: figure(measure.baseline),
        target: figure(measure.target),
    }
}
