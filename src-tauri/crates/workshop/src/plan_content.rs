//! Tasks, rules and people of a quick-win plan that ship, read from `assets/content`.

use crate::quick_win_plan::{PlanStage, PlanThreshold};
use crate::{Bilingual, Gate, OperatingMode, content};
use serde::Deserialize;
use std::sync::LazyLock;

/// The tasks to choose from, in their order.
#[must_use]
pub fn tasks() -> &'static [ContentTask] {
    &file().tasks
}

/// The rules of go or stop to choose from.
#[must_use]
pub fn rules() -> &'static [ContentRule] {
    &file().go_rules
}

/// Who may have a say.
#[must_use]
pub fn stakeholders() -> &'static [ContentStakeholder] {
    &file().stakeholders
}

/// How many weeks a plan usually takes: at least, at most.
#[must_use]
pub fn usual_weeks() -> (u32, u32) {
    file().weeks
}

/// A task that ships, by its name.
#[must_use]
pub fn task(id: &str) -> Option<&'static ContentTask> {
    tasks().iter().find(|task| task.id == id)
}

/// A rule that ships, by its name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static ContentRule> {
    rules().iter().find(|rule| rule.id == id)
}

/// Somebody who has a say, by name of the part they play.
#[must_use]
pub fn stakeholder(id: &str) -> Option<&'static ContentStakeholder> {
    stakeholders().iter().find(|one| one.id == id)
}

fn file() -> &'static PlanFile {
    static FILE: LazyLock<PlanFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../assets/content/plan_tasks.json")));
    &FILE
}

/// A task, as far as the rules and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentTask {
    /// Its stable name.
    pub id: String,
    /// In which stage.
    pub phase: PlanStage,
    /// What people read.
    pub text: Bilingual,
    /// Working days of elapsed time.
    pub days: u32,
    /// Who does it: names of [`ContentStakeholder`].
    pub who: Vec<String>,
    /// Tasks that come before it.
    pub needs: Vec<String>,
    /// For which plans.
    #[serde(rename = "for")]
    pub for_what: ForWhat,
}

/// A rule of go or stop, as far as the rules and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentRule {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// In what it is counted.
    pub unit: Bilingual,
    /// From here on it goes on.
    pub go: PlanThreshold,
    /// From here on it stops.
    pub stop: PlanThreshold,
    /// So much has to be counted.
    pub sample: Option<u32>,
    /// Within so many days.
    pub days: u32,
    /// For which plans.
    #[serde(rename = "for")]
    pub for_what: ForWhat,
}

/// Somebody who has a say.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentStakeholder {
    /// Stable name of the part they play.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// What they decide.
    pub decides: Bilingual,
}

/// For which plans something is; for all of them where nothing is named.
#[derive(Clone, Debug, Deserialize)]
pub struct ForWhat {
    /// Run in one of these modes.
    pub modes: Vec<OperatingMode>,
    /// Behind one of these gates, answered with yes.
    pub gates: Vec<Gate>,
    /// With one of these capability cards.
    pub capabilities: Vec<String>,
}

impl ForWhat {
    /// Whether it is for every plan.
    #[must_use]
    pub fn is_for_all(&self) -> bool {
        self.modes.is_empty() && self.gates.is_empty() && self.capabilities.is_empty()
    }
}

#[derive(Debug, Default, Deserialize)]
struct PlanFile {
    weeks: (u32, u32),
    tasks: Vec<ContentTask>,
    go_rules: Vec<ContentRule>,
    stakeholders: Vec<ContentStakeholder>,
}
