//! Risks and controls that ship, read from `assets/content`.

use crate::risk_register::{Audience, ControlKind, ControlWork};
use crate::{Bilingual, Gate, OperatingMode, content};
use serde::Deserialize;
use std::sync::LazyLock;

/// The risks to choose from.
#[must_use]
pub fn risks() -> &'static [ContentRisk] {
    static RISKS: LazyLock<RisksFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../assets/content/risks.json")));
    &RISKS.risks
}

/// The controls to choose from.
#[must_use]
pub fn controls() -> &'static [ContentControl] {
    static CONTROLS: LazyLock<ControlsFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../assets/content/controls.json")));
    &CONTROLS.controls
}

/// A risk that ships, by its name.
#[must_use]
pub fn risk(id: &str) -> Option<&'static ContentRisk> {
    risks().iter().find(|risk| risk.id == id)
}

/// A control that ships, by its name.
#[must_use]
pub fn control(id: &str) -> Option<&'static ContentControl> {
    controls().iter().find(|control| control.id == id)
}

/// A risk, as far as the rules and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentRisk {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// One sentence.
    pub what: Bilingual,
    /// Where it is to be expected.
    pub likely: Likely,
    /// Controls to offer first.
    pub first_controls: Vec<String>,
}

/// Where a risk is to be expected.
#[derive(Clone, Debug, Deserialize)]
pub struct Likely {
    /// With which capability cards.
    pub capabilities: Vec<String>,
    /// Behind which gates that were answered with yes.
    pub gates: Vec<Gate>,
    /// In which operating modes.
    pub modes: Vec<OperatingMode>,
    /// For whose eyes.
    pub audiences: Vec<Audience>,
}

/// A control, as far as the rules and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentControl {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// What it does to a risk.
    pub works: ControlWork,
    /// Whether something watches, or somebody looks.
    pub kind: ControlKind,
    /// How much work it is for one use case.
    pub effort: Effort,
    /// What shows that it works.
    pub evidence: Bilingual,
    /// The risks it is for.
    pub risks: Vec<String>,
    /// Gates behind which one of these controls has to stand.
    pub required_by_gates: Vec<Gate>,
    /// Operating modes it goes with; empty for any.
    pub modes: Vec<OperatingMode>,
}

/// How much work a control is for one use case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// Up to 3 days of a person.
    Small,
    /// Up to 15.
    Medium,
    /// More.
    Large,
}

#[derive(Debug, Default, Deserialize)]
struct RisksFile {
    risks: Vec<ContentRisk>,
}

#[derive(Debug, Default, Deserialize)]
struct ControlsFile {
    controls: Vec<ContentControl>,
}
