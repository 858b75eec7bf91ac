//! The quick-win plans of lighthouses, each in words, and their tasks as a table.

use super::ReportedUseCase;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::text;
use std::collections::BTreeMap;
use workshop::quick_win_plan::{PlanFinding, PlanMeasure, ScheduledTask, StageSpan};
use workshop::{Facts, Language, PlanTask, UseCaseId, Workshop, plan_content};

/// A plan as it is read on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedPlan {
    /// Of which use case.
    pub id: UseCaseId,
    /// Number of its use case.
    pub number: u32,
    /// What that is called.
    pub title: String,
    /// Its owner and its sponsor have not both said yes.
    pub is_draft: bool,
    /// What stands on it: a name, and what there is to say about it, a line each.
    pub parts: Vec<(String, Vec<String>)>,
    /// Its tasks, in the order in which they stand.
    pub tasks: List,
}

/// Columns of the tasks of one plan; the table of all begins with number and title of the use case.
const COLUMNS: [(&str, ColumnKind); 8] = [
    ("sheet-plan-place", ColumnKind::Whole),
    ("sheet-plan-stage", ColumnKind::Text),
    ("quickwin-head-task", ColumnKind::Text),
    ("quickwin-head-owner", ColumnKind::Text),
    ("quickwin-head-days", ColumnKind::Whole),
    ("quickwin-head-after", ColumnKind::Text),
    ("sheet-plan-from", ColumnKind::Text),
    ("sheet-plan-to", ColumnKind::Text),
];

/// The plans that somebody has written on, best lighthouse first.
pub(super) fn all(workshop: &Workshop, cases: &[ReportedUseCase], language: Language) -> Vec<ReportedPlan> {
    let lit = cases.iter().filter(|case| case.lighthouse);
    let planned = lit.filter(|case| {
        workshop.quick_win_plan(case.id).is_some() || workshop.plan_tasks(case.id).next().is_some()
    });
    planned.filter_map(|case| reported(workshop, case, language)).collect()
}

/// The tasks of all plans.
pub(super) fn list(plans: &[ReportedPlan], language: Language) -> List {
    let columns: Vec<(&str, ColumnKind)> =
        [("list-number", ColumnKind::Whole), ("list-title", ColumnKind::Text)]
            .into_iter()
            .chain(COLUMNS)
            .collect();
    let rows = plans.iter().flat_map(|plan| {
        let of_plan = || vec![Value::Number(plan.number.into()), text(&plan.title)];
        plan.tasks.rows.iter().map(move |row| of_plan().into_iter().chain(row.iter().cloned()).collect())
    });
    let mut list = sheet("sheet-plans-title", &columns, rows.collect(), &["sheet-plans-note"], language);
    let drafts = plans.iter().filter(|plan| plan.is_draft);
    let draft = |plan: &ReportedPlan| {
        language.say("sheet-plan-draft-of", &Facts::new().with("title", plan.title.as_str()))
    };
    list.notes.splice(0..0, drafts.map(draft));
    list
}

fn reported(workshop: &Workshop, case: &ReportedUseCase, language: Language) -> Option<ReportedPlan> {
    let found = workshop.plan_finding(case.id).ok()?;
    let teller = Teller { language, found: &found };
    let rows: BTreeMap<&str, &PlanTask> =
        workshop.plan_tasks(case.id).map(|task| (task.task.as_str(), task)).collect();
    let places: BTreeMap<&str, usize> =
        (1..).zip(&found.tasks).map(|(n, task)| (task.task.as_str(), n)).collect();
    let tasks =
        found.tasks.iter().filter_map(|at| Some(teller.row(rows.get(at.task.as_str())?, at, &places)));
    let tasks = sheet("sheet-plans-title", &COLUMNS, tasks.collect(), &[], language);
    Some(ReportedPlan {
        id: case.id,
        number: case.number,
        title: case.text.title.clone(),
        is_draft: !found.plan.is_confirmed(),
        parts: teller.parts(case),
        tasks,
    })
}

/// Says what stands in a plan.
struct Teller<'a> {
    language: Language,
    found: &'a PlanFinding,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn parts(&self, case: &ReportedUseCase) -> Vec<(String, Vec<String>)> {
        let plan = &self.found.plan;
        let what = case.record.as_ref().map_or(&case.text.description, |record| &record.text.what);
        let person = if self.found.asks_for_person { self.person() } else { Vec::new() };
        let parts = [
            ("record-part-what", vec![what.clone()]),
            ("sheet-plan-people", self.people()),
            ("sheet-plan-time", self.times()),
            ("quickwin-measures", plan.measures.iter().map(|measure| self.measure(measure)).collect()),
            ("quickwin-say", self.heard()),
            ("quickwin-person", person),
            ("sheet-plan-rules", plan.rules.iter().map(|rule| rule.told(self.language)).collect()),
            (
                "quickwin-still-open",
                self.found.open.iter().map(|point| point.told(&plan.rules, self.language)).collect(),
            ),
            ("sheet-plan-yes", self.yes()),
        ];
        let mut said: Vec<(String, Vec<String>)> = Vec::with_capacity(parts.len());
        for (key, lines) in parts {
            let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
            if !lines.is_empty() {
                said.push((self.say(key), lines));
            }
        }
        said
    }

    fn people(&self) -> Vec<String> {
        let plan = &self.found.plan;
        [("owner", &plan.owner), ("sponsor", &plan.sponsor)]
            .map(|(role, name)| if name.is_empty() { String::new() } else { self.of_part(role, name) })
            .into()
    }

    /// "Sponsor: Xie".
    fn of_part(&self, role: &str, name: &str) -> String {
        let part = plan_content::stakeholder(role).map_or(role, |one| one.name.in_language(self.language));
        self.language.say("sheet-plan-of", &Facts::new().with("name", part).with("said", name))
    }

    fn times(&self) -> Vec<String> {
        if self.found.tasks.is_empty() {
            return Vec::new();
        }
        let facts = Facts::new().with("count", self.found.tasks.len()).with("weeks", self.found.weeks);
        let stages = self.found.stages.iter().map(|span| self.stage(span));
        std::iter::once(self.language.say("quickwin-length", &facts)).chain(stages).collect()
    }

    fn stage(&self, span: &StageSpan) -> String {
        let name = self.say(&format!("quickwin-stage-{}", span.stage.as_key()));
        let days = match (span.first_day, span.last_day) {
            (Some(from), Some(to)) => {
                let facts = Facts::new().with("from", from.to_string()).with("to", to.to_string());
                self.language.say("quickwin-dates", &facts)
            }
            _ => {
                let facts = Facts::new().with("from", span.starts + 1).with("to", span.ends);
                self.language.say("quickwin-days", &facts)
            }
        };
        self.language.say("sheet-plan-of", &Facts::new().with("name", name).with("said", days))
    }

    fn measure(&self, measure: &PlanMeasure) -> String {
        let figure = |number: Option<f64>| match number {
            Some(number) => measure.told(number, self.language),
            None => self.say("sheet-plan-to-fill"),
        };
        let from_to = Facts::new()
            .with("name", measure.name.as_str())
            .with("today", figure(measure.baseline))
            .with("target", figure(measure.target));
        let told = self.language.say("sheet-plan-measure", &from_to);
        match measure.how.as_str() {
            "" => told,
            how => self.language.say("sheet-plan-how", &Facts::new().with("told", told).with("how", how)),
        }
    }

    fn heard(&self) -> Vec<String> {
        let named = self.found.plan.stakeholders.iter().filter(|one| !one.name.is_empty());
        named
            .map(|one| self.of_part(if one.title.is_empty() { &one.role } else { &one.title }, &one.name))
            .collect()
    }

    fn person(&self) -> Vec<String> {
        vec![self.found.plan.irreversible.clone(), self.found.confirms.clone()]
    }

    fn yes(&self) -> Vec<String> {
        let plan = &self.found.plan;
        let said = |yes: &workshop::quick_win_plan::PlanYes| {
            let when = yes.at.format("%Y-%m-%d").to_string();
            let facts = Facts::new().with("by", yes.by.as_str()).with("when", when);
            self.language.say("quickwin-said-yes", &facts)
        };
        let yes = plan.owner_yes.iter().chain(&plan.sponsor_yes).map(said);
        let draft = (!plan.is_confirmed()).then(|| self.say("sheet-plan-draft"));
        yes.chain(draft).collect()
    }

    fn row(&self, task: &PlanTask, at: &ScheduledTask, places: &BTreeMap<&str, usize>) -> Vec<Value> {
        let place = |name: &str| places.get(name).copied();
        let mut after: Vec<usize> = task.after.iter().filter_map(|name| place(name)).collect();
        after.sort_unstable();
        let after: Vec<String> = after.iter().map(ToString::to_string).collect();
        let day = |date: Option<chrono::NaiveDate>, day: u32| {
            date.map_or_else(
                || self.language.say("sheet-plan-day", &Facts::new().with("day", day)),
                |date| date.to_string(),
            )
        };
        vec![
            Value::Number(place(&task.task).unwrap_or_default() as f64),
            text(&self.say(&format!("quickwin-stage-{}", task.stage.as_key()))),
            text(task.told(self.language)),
            text(&self.who(task)),
            Value::Number(task.days.into()),
            text(&after.join(&self.say("list-comma"))),
            text(&day(at.first_day, at.starts + 1)),
            text(&day(at.last_day, at.ends)),
        ]
    }

    /// Whoever does it, or the parts that do.
    fn who(&self, task: &PlanTask) -> String {
        if !task.owner.is_empty() {
            return task.owner.clone();
        }
        let parts = plan_content::task(&task.task).map(|task| task.who.as_slice()).unwrap_or_default();
        let parts = parts.iter().filter_map(|role| plan_content::stakeholder(role));
        let names: Vec<&str> = parts.map(|part| part.name.in_language(self.language)).collect();
        names.join(&self.say("list-comma"))
    }
}
