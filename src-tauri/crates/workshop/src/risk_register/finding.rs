//! What is still missing in a register of risks, and what is to be expected beside it.

use super::{ControlWork, PlannedRisk};
use crate::risk_content::{self, ContentControl, ContentRisk};
use crate::{Gate, OperatingMode, Refusal, UseCaseId, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Risks about which something is said on every plan, if only that they do not concern it.
const ALWAYS: [&str; 8] = [
    "confabulation",
    "confidentiality",
    "data_privacy",
    "information_security",
    "prompt_injection",
    "intellectual_property",
    "harmful_bias",
    "human_ai_configuration",
];
/// So many are suggested.
const SUGGESTED: usize = 3;

/// What stands in a register of risks, and what does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RiskFinding {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Controls, each counted once for each risk it stands at.
    pub counts: ControlCounts,
    /// Risks without a control.
    pub without_control: Vec<String>,
    /// Risks that nobody answers for.
    pub without_owner: Vec<String>,
    /// Of those that every plan answers, those about which nothing is said.
    pub unanswered: Vec<String>,
    /// What the gates ask for that were answered with yes.
    pub required: Vec<RequiredControls>,
    /// A control that would fill the first gap.
    pub proposal: Option<ControlProposal>,
    /// Risks that are to be expected and are not in the register, the likeliest first, 3 at most.
    pub suggested: Vec<SuggestedRisk>,
}

/// How many controls do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "each counts the controls of its kind of work")]
pub struct ControlCounts {
    pub prevents: u32,
    pub detects: u32,
    pub corrects: u32,
}

/// What a gate asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequiredControls {
    /// Which gate.
    pub gate: Gate,
    /// One of these has to stand at a risk that somebody answers for.
    pub one_of: Vec<String>,
    /// It does.
    pub is_met: bool,
}

/// A control that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ControlProposal {
    /// What nothing in the register does.
    pub works: ControlWork,
    /// A control that does, of those that ship.
    pub control: String,
    /// The risk it would stand at.
    pub risk: String,
    /// Others that would do as well, in the order in which they are offered.
    pub instead: Vec<String>,
}

/// A risk that is to be expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SuggestedRisk {
    /// Of those that ship.
    pub risk: String,
    /// Why.
    pub because: Vec<RiskReason>,
}

/// Why a risk is to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum RiskReason {
    /// A capability card of the use case.
    Capability(String),
    /// A gate that was answered with yes.
    Gate(Gate),
    /// The way it is meant to run.
    Mode(OperatingMode),
}

impl Workshop {
    /// What stands in the register of a use case, and what does not.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn risk_finding(&self, use_case: UseCaseId) -> Result<RiskFinding, Refusal> {
        let case = self.use_case(use_case)?;
        let all: Vec<&PlannedRisk> = self.planned_risks(use_case).collect();
        let standing: Vec<&PlannedRisk> = all.iter().copied().filter(|risk| !risk.is_no_concern()).collect();
        let without = |lacks: fn(&PlannedRisk) -> bool| {
            standing.iter().filter(|risk| lacks(risk)).map(|risk| risk.risk.clone()).collect()
        };
        let counts = ControlCounts::of(&standing);
        let says_nothing = |id: &&str| !all.iter().any(|risk| risk.risk == *id);
        Ok(RiskFinding {
            use_case,
            counts,
            without_control: without(|risk| risk.text.controls.is_empty()),
            without_owner: without(|risk| risk.text.owner.is_empty()),
            unanswered: ALWAYS.iter().copied().filter(says_nothing).map(str::to_owned).collect(),
            required: self.required_controls(use_case, &standing),
            proposal: proposal(counts, &standing, case.text.mode),
            suggested: self.suggested_risks(use_case, &all)?,
        })
    }

    /// What the gates ask for, in their order.
    fn required_controls(&self, use_case: UseCaseId, standing: &[&PlannedRisk]) -> Vec<RequiredControls> {
        let yes = self.gate_answers(use_case).filter(|answer| answer.yes).map(|answer| answer.gate);
        let asks = |gate: Gate| {
            let controls = risk_content::controls().iter();
            let fitting = controls.filter(|control| control.required_by_gates.contains(&gate));
            let one_of: Vec<String> = fitting.map(|control| control.id.clone()).collect();
            let owned = standing.iter().filter(|risk| !risk.text.owner.is_empty());
            let mut there = owned.flat_map(|risk| &risk.text.controls);
            let is_met = there.any(|control| one_of.contains(&control.control));
            (!one_of.is_empty()).then_some(RequiredControls { gate, one_of, is_met })
        };
        yes.filter_map(asks).collect()
    }

    /// Those that the capability cards, the gates and the mode of a use case bring with them for its audience. A gate
    /// alone is enough. The likeliest first; of those that are as likely, the order in which they ship.
    fn suggested_risks(
        &self,
        use_case: UseCaseId,
        all: &[&PlannedRisk],
    ) -> Result<Vec<SuggestedRisk>, Refusal> {
        let case = self.use_case(use_case)?;
        let audience = self.risk_sheet_of(use_case).audience;
        let gates: Vec<Gate> =
            self.gate_answers(use_case).filter(|answer| answer.yes).map(|answer| answer.gate).collect();
        let expected = |risk: &ContentRisk| {
            let likely = &risk.likely;
            let of_gates = gates.iter().filter(|gate| likely.gates.contains(gate)).copied();
            let of_cards = case.text.capabilities.iter().filter(|card| likely.capabilities.contains(card));
            let of_mode = case.text.mode.filter(|mode| likely.modes.contains(mode));
            let is_read = audience.is_none_or(|audience| likely.audiences.contains(&audience));
            let mut because: Vec<RiskReason> = of_gates.map(RiskReason::Gate).collect();
            if is_read || !because.is_empty() {
                because.extend(of_cards.cloned().map(RiskReason::Capability));
                because.extend(of_mode.map(RiskReason::Mode));
            }
            (!because.is_empty()).then(|| SuggestedRisk { risk: risk.id.clone(), because })
        };
        let new = risk_content::risks().iter().filter(|risk| !all.iter().any(|known| known.risk == risk.id));
        let mut suggested: Vec<SuggestedRisk> = new.filter_map(expected).collect();
        suggested.sort_by_key(|one| std::cmp::Reverse(one.because.len()));
        suggested.truncate(SUGGESTED);
        Ok(suggested)
    }
}

impl ControlCounts {
    fn of(risks: &[&PlannedRisk]) -> Self {
        let mut counts = Self::default();
        for works in
            risks.iter().flat_map(|risk| &risk.text.controls).filter_map(super::PlannedControl::works)
        {
            *match works {
                ControlWork::Prevents => &mut counts.prevents,
                ControlWork::Detects => &mut counts.detects,
                ControlWork::Corrects => &mut counts.corrects,
            } += 1;
        }
        counts
    }

    /// How many do this.
    #[must_use]
    pub fn doing(self, works: ControlWork) -> u32 {
        match works {
            ControlWork::Prevents => self.prevents,
            ControlWork::Detects => self.detects,
            ControlWork::Corrects => self.corrects,
        }
    }
}

/// What would fill the first gap: something that prevents, then something that shows, then something that limits. At the
/// first risk in the register for which such a control ships.
fn proposal(
    counts: ControlCounts,
    standing: &[&PlannedRisk],
    mode: Option<OperatingMode>,
) -> Option<ControlProposal> {
    let works = ControlWork::ALL.into_iter().find(|works| counts.doing(*works) == 0)?;
    standing.iter().find_map(|risk| {
        let mut fitting = fitting_controls(&risk.risk, works, mode).into_iter().map(|one| one.id.clone());
        let control = fitting.next()?;
        Some(ControlProposal { works, control, risk: risk.risk.clone(), instead: fitting.collect() })
    })
}

/// Controls that do this to a risk in a mode: those that the risk offers first, then those that are less work.
fn fitting_controls(
    risk: &str,
    works: ControlWork,
    mode: Option<OperatingMode>,
) -> Vec<&'static ContentControl> {
    let fits = |control: &&ContentControl| {
        let goes_with = mode.is_none_or(|mode| control.modes.is_empty() || control.modes.contains(&mode));
        control.works == works && goes_with && control.risks.iter().any(|id| id == risk)
    };
    let first = risk_content::risk(risk).map_or(&[][..], |risk| &risk.first_controls);
    let mut fitting: Vec<&ContentControl> = risk_content::controls().iter().filter(fits).collect();
    fitting.sort_by_key(|control| (!first.contains(&control.id), control.effort));
    fitting
}
