//! Risks of a lighthouse, and what is done about each. What follows from them is in [`finding`].

mod finding;

pub use finding::{ControlCounts, ControlProposal, RequiredControls, RiskFinding, RiskReason, SuggestedRisk};

use crate::change::{Change, Key};
use crate::{Refusal, UseCaseId, Workshop, risk_content, text};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What is said about the risks of one use case as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RiskSheet {
    /// Which use case.
    pub use_case: UseCaseId,
    /// Who reads what comes out; None is not said yet.
    pub audience: Option<Audience>,
    /// Who said that nothing is missing. Gone with the next change.
    pub confirmed: Option<RiskConfirmation>,
}

/// That somebody has looked through all risks of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RiskConfirmation {
    /// Who, one line.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Who reads what comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Audience {
    /// Only the person who asked.
    Author,
    /// Colleagues.
    Colleagues,
    /// Management.
    Management,
    /// Known customers and suppliers.
    Customers,
    /// Anybody.
    Public,
}

/// A risk of a use case, and what is done about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlannedRisk {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// An id of `assets/content/risks.json`, or one that the client made for a risk of the room's own.
    pub risk: String,
    /// From 1 on within the use case, in the order in which they came.
    pub number: u32,
    /// What it says.
    #[serde(flatten)]
    pub text: RiskText,
}

/// What is said about a risk.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RiskText {
    /// Name of a risk of the room's own; empty for one that ships.
    pub name: String,
    /// What would happen here, possibly empty.
    pub what: String,
    /// How often it would; None is not said yet.
    pub likelihood: Option<Likelihood>,
    /// How bad it would be; None is not said yet.
    pub impact: Option<Impact>,
    /// Why it does not concern this use case. Empty: it does.
    pub no_concern: String,
    /// Whoever answers for it, possibly nobody yet.
    pub owner: String,
    /// What is done about it.
    pub controls: Vec<PlannedControl>,
}

/// How often something would happen, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Likelihood {
    /// Once in a while.
    Seldom,
    /// Every month or so.
    Sometimes,
    /// Every week or more.
    Often,
}

/// How bad something would be, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Impact {
    /// Somebody is annoyed.
    Small,
    /// It costs money or trust.
    Noticeable,
    /// People are harmed, or a law is broken.
    Heavy,
}

/// What is done about a risk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlannedControl {
    /// An id of `assets/content/controls.json`, or one that the client made for a control of the room's own.
    pub control: String,
    /// What shows that it works; empty takes what ships.
    pub evidence: String,
    /// What a control of the room's own is and does; None for one that ships.
    pub own: Option<OwnControl>,
}

/// A control of the room's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnControl {
    /// Shown name.
    pub name: String,
    /// What it does to a risk.
    pub works: ControlWork,
    /// Whether something watches, or somebody looks.
    pub kind: ControlKind,
}

/// What a control does to a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ControlWork {
    /// It makes it rarer.
    Prevents,
    /// It shows that it happened.
    Detects,
    /// It limits what follows.
    Corrects,
}

/// How a control works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ControlKind {
    /// Something limits or watches while it runs.
    Supervise,
    /// A person or a test looks before the result counts.
    Review,
}

/// What is asked for when a risk is put down, anew or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewPlannedRisk {
    /// Which one, as in the row.
    pub risk: String,
    /// What it says.
    #[serde(flatten)]
    pub text: RiskText,
}

/// Most risks of a use case.
pub(crate) const RISK_LIMIT: usize = 40;
/// Most controls of a risk.
const CONTROL_LIMIT: usize = 12;
/// Longest name of a risk or control, in characters: those that clients make are UUIDs.
const ID_LIMIT: usize = 40;

/// Puts down risks of a use case, new ones and changed ones.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, or for a risk or control that neither ships nor has a name of its own;
/// [`Refusal::AlreadyThere`] for a risk or a control of a risk that comes twice; [`Refusal::TooMany`] beyond 40 risks
/// or 12 controls; and what [`crate::text`] refuses.
pub(crate) fn put(
    workshop: &Workshop,
    use_case: UseCaseId,
    risks: &[NewPlannedRisk],
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let mut next = workshop.planned_risks(use_case).map(|risk| risk.number).max().unwrap_or(0) + 1;
    let mut known = BTreeSet::new();
    let mut changes = Vec::with_capacity(risks.len() + 1);
    for wish in risks {
        if !known.insert(&wish.risk) {
            return Err(Refusal::AlreadyThere);
        }
        let there = workshop.planned_risk(use_case, &wish.risk).map(|risk| risk.number);
        let number = there.unwrap_or(next);
        next += u32::from(there.is_none());
        let (risk, text) = (wish.risk.clone(), cleaned(&wish.risk, &wish.text)?);
        changes.push(Change::put(PlannedRisk { use_case, risk, number, text }));
    }
    let others = workshop.planned_risks(use_case).filter(|risk| !known.contains(&risk.risk)).count();
    if others + risks.len() > RISK_LIMIT {
        return Err(Refusal::TooMany { limit: RISK_LIMIT });
    }
    changes.extend(unconfirmed(workshop, use_case));
    Ok(changes)
}

/// Takes a risk out of the register.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, use_case: UseCaseId, risk: &str) -> Result<Vec<Change>, Refusal> {
    let row = workshop.planned_risk(use_case, risk).ok_or(Refusal::NotFound)?;
    let mut changes = vec![Change::Gone(Key::PlannedRisk(use_case, row.risk.clone()))];
    changes.extend(unconfirmed(workshop, use_case));
    Ok(changes)
}

/// Says who reads what comes out.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn set_audience(
    workshop: &Workshop,
    use_case: UseCaseId,
    audience: Option<Audience>,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    Ok(vec![Change::put(RiskSheet { use_case, audience, confirmed: None })])
}

/// Somebody says that nothing is missing; an empty name takes that back.
///
/// # Refusals
/// [`Refusal::NotFound`], and what [`crate::text`] refuses.
pub(crate) fn confirm(
    workshop: &Workshop,
    use_case: UseCaseId,
    by: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let by = text::line(by)?;
    let confirmed = (!by.is_empty()).then_some(RiskConfirmation { by, at: now });
    Ok(vec![Change::put(RiskSheet { confirmed, ..workshop.risk_sheet_of(use_case) })])
}

/// What was confirmed was what stood there then.
fn unconfirmed(workshop: &Workshop, use_case: UseCaseId) -> Option<Change> {
    let sheet = workshop.risk_sheet(use_case)?;
    sheet.confirmed.as_ref()?;
    Some(Change::put(RiskSheet { confirmed: None, ..sheet.clone() }))
}

/// What is said about a risk, as a workshop keeps it.
///
/// # Refusals
/// As [`put`].
pub(crate) fn cleaned(risk: &str, text: &RiskText) -> Result<RiskText, Refusal> {
    let name = if risk_content::risk(risk).is_some() {
        String::new()
    } else {
        is_id(risk)?;
        text::title(&text.name)?
    };
    if text.controls.len() > CONTROL_LIMIT {
        return Err(Refusal::TooMany { limit: CONTROL_LIMIT });
    }
    let mut known = BTreeSet::new();
    let mut controls = Vec::with_capacity(text.controls.len());
    for control in &text.controls {
        if !known.insert(&control.control) {
            return Err(Refusal::AlreadyThere);
        }
        controls.push(checked_control(control)?);
    }
    Ok(RiskText {
        name,
        what: text::line(&text.what)?,
        likelihood: text.likelihood,
        impact: text.impact,
        no_concern: text::line(&text.no_concern)?,
        owner: text::line(&text.owner)?,
        controls,
    })
}

fn checked_control(wish: &PlannedControl) -> Result<PlannedControl, Refusal> {
    let own = match &wish.own {
        _ if risk_content::control(&wish.control).is_some() => None,
        Some(own) => {
            is_id(&wish.control)?;
            Some(OwnControl { name: text::title(&own.name)?, ..own.clone() })
        }
        None => return Err(Refusal::NotFound),
    };
    Ok(PlannedControl { control: wish.control.clone(), evidence: text::line(&wish.evidence)?, own })
}

fn is_id(id: &str) -> Result<(), Refusal> {
    let is_one = (1..=ID_LIMIT).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_one { Ok(()) } else { Err(Refusal::NotFound) }
}

impl RiskSheet {
    /// A use case nobody has said anything about.
    #[must_use]
    pub fn of(use_case: UseCaseId) -> Self {
        Self { use_case, audience: None, confirmed: None }
    }
}

impl PlannedRisk {
    /// Whether it is said that it does not concern the use case, and why.
    #[must_use]
    pub fn is_no_concern(&self) -> bool {
        !self.text.no_concern.is_empty()
    }
}

impl PlannedControl {
    /// What it does to a risk.
    #[must_use]
    pub fn works(&self) -> Option<ControlWork> {
        let shipped = || risk_content::control(&self.control).map(|control| control.works);
        self.own.as_ref().map(|own| own.works).or_else(shipped)
    }
}

impl Likelihood {
    /// How it stands in keys of texts.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Seldom => "seldom",
            Self::Sometimes => "sometimes",
            Self::Often => "often",
        }
    }
}

impl Impact {
    /// How it stands in keys of texts.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Noticeable => "noticeable",
            Self::Heavy => "heavy",
        }
    }
}

impl ControlWork {
    /// All three, in the order in which they are drawn.
    pub const ALL: [Self; 3] = [Self::Prevents, Self::Detects, Self::Corrects];
}

impl Workshop {
    /// What is said about the risks of a use case as a whole; as a beginning where nobody said anything.
    #[must_use]
    pub fn risk_sheet_of(&self, use_case: UseCaseId) -> RiskSheet {
        self.risk_sheet(use_case).cloned().unwrap_or_else(|| RiskSheet::of(use_case))
    }
}
