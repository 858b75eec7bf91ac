//! What follows for governance: which rules concern which use case, what stands in the inventory, who watches, and when
//! somebody looks next.

use super::GovernanceKind;
use crate::pilot::PilotDecision;
use crate::risk_register::ControlWork;
use crate::rules_content::{self, ContentRule, RuleDuty, RuleForce};
use crate::{Gate, GovernanceEntryId, UseCase, UseCaseId, Workshop};
use chrono::NaiveDate;
use ranking::Quadrant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Days from one look to the next: a quarter.
const QUARTER_DAYS: u32 = 91;

/// Governance, and what follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GovernanceSheet {
    /// The day on which the list of rules was looked through.
    pub as_of: NaiveDate,
    /// The list is older than six months.
    pub is_too_old: bool,
    /// How many rules there are in the list, of whatever region.
    pub rule_count: u32,
    /// How many of them were not found in a public text as a whole.
    pub unchecked_count: u32,
    /// Regions that were chosen, and that have no rules in the list.
    pub without_rules: Vec<String>,
    /// All rules of the list; those of the regions chosen say whom they concern.
    pub rules: Vec<RuleFinding>,
    /// Use cases that touch a gate, that are lit, or about which somebody said something; by their numbers.
    pub inventory: Vec<InventoryLine>,
    /// What it comes to.
    pub counts: GovernanceCounts,
    /// What notices while it runs, by use case.
    pub monitoring: Vec<MonitoringLine>,
    /// Looks that were taken, the latest first.
    pub reviews: Vec<GovernanceEntryId>,
    /// The day of the next look: a quarter after the last one; None as long as nobody looked.
    pub next_review_day: Option<u32>,
}

/// A rule, and whom it concerns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RuleFinding {
    /// An id of `assets/content/rules.json`.
    pub rule: String,
    /// Its region was chosen.
    pub is_chosen: bool,
    /// How far it is today.
    pub force: RuleForce,
    /// Something of it was not found in a public text.
    pub unchecked: bool,
    /// The gates that bring it up; empty: it does not go by gates.
    pub gates: Vec<Gate>,
    /// Use cases that it concerns.
    pub concerns: Vec<UseCaseId>,
    /// Use cases that it may concern: something was not answered.
    pub may_concern: Vec<UseCaseId>,
}

/// A use case in the inventory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InventoryLine {
    /// Which.
    pub use_case: UseCaseId,
    /// Gates that were answered with yes.
    pub gates: Vec<Gate>,
    /// Gates that nobody answered.
    pub unanswered: Vec<Gate>,
    /// How far it is, as it follows from gates, verdicts, plans and the roadmap.
    pub state: InventoryState,
    /// For one that comes later: its first day on the roadmap.
    pub from_day: Option<u32>,
    /// Who answers for it: as somebody said, of the plan, or of the card; possibly nobody.
    pub owner: String,
    /// Rules in force that concern it.
    pub rules: Vec<String>,
}

/// How far a use case is, seen from governance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum InventoryState {
    /// Gate X1 stopped it; it stays here.
    Stopped,
    /// Its pilot ended with a stop; it stays here.
    Ended,
    /// Its pilot ended with a go.
    InUse,
    /// It is tried out.
    Pilot,
    /// It stands on the roadmap and has not begun.
    Planned,
    /// Put aside.
    Parked,
    /// Thought about again: neither worth much nor cheap.
    Reconsider,
    /// None of these.
    Idea,
}

/// What the inventory comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GovernanceCounts {
    /// Lighthouses.
    pub lighthouses: u32,
    /// Those of them at which every gate was answered with no.
    pub clear: u32,
    /// Use cases that are stopped.
    pub stopped: u32,
    /// Use cases offered to the public, which are not stopped.
    pub public: u32,
    /// Others behind X2, X4 or X5: people watch.
    pub watched: u32,
    /// Use cases of the inventory at which a gate was not answered.
    pub unanswered: u32,
}

/// What notices that something goes wrong while a use case runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonitoringLine {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Controls that detect, each once: ids of `assets/content/controls.json`.
    pub controls: Vec<String>,
    /// The same of the room's own, by their words.
    pub own: Vec<String>,
}

/// Whether a rule concerns a use case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Concern {
    No,
    Open,
    Yes,
}

impl Workshop {
    /// Governance as it stands on a day.
    #[must_use]
    pub fn governance_sheet(&self, on: NaiveDate) -> GovernanceSheet {
        let policy = self.governance_policy_or_default();
        let cases = self.cases_by_number();
        let rules: Vec<_> = rules_content::rules()
            .iter()
            .map(|rule| self.rule_finding(rule, &policy.regions, &cases, on))
            .collect();
        let unchecked = rules_content::rules().iter().filter(|rule| !rule.checked).count();
        let inventory: Vec<_> = self.inventory(&cases, &rules);
        let mut looks = self.governance_entries_of(GovernanceKind::Review);
        looks.sort_by_key(|entry| std::cmp::Reverse((entry.text.day, entry.number)));
        let last = looks.first().and_then(|entry| entry.text.day);
        let unknown = policy.regions.into_iter().filter(|region| rules_content::region(region).is_none());
        GovernanceSheet {
            as_of: rules_content::as_of(),
            is_too_old: rules_content::is_too_old(on),
            rule_count: counted(rules.len()),
            unchecked_count: counted(unchecked),
            without_rules: unknown.collect(),
            counts: self.governance_counts(&inventory),
            rules,
            inventory,
            monitoring: cases.iter().filter_map(|case| self.monitoring_of(case.id)).collect(),
            reviews: looks.iter().map(|entry| entry.id).collect(),
            next_review_day: last.map(|day| day.saturating_add(QUARTER_DAYS)),
        }
    }

    /// Use cases that stand for themselves, by their numbers; those that were put aside and stopped too.
    fn cases_by_number(&self) -> Vec<&UseCase> {
        let mut cases: Vec<_> = self.use_cases().filter(|case| case.merged_into.is_none()).collect();
        cases.sort_by_key(|case| case.number);
        cases
    }

    fn rule_finding(
        &self,
        rule: &ContentRule,
        regions: &[String],
        cases: &[&UseCase],
        on: NaiveDate,
    ) -> RuleFinding {
        let is_chosen = regions.contains(&rule.region);
        let found = |wanted: Concern| {
            let concerned = cases.iter().filter(|case| is_chosen && self.concern(rule, case) == wanted);
            concerned.map(|case| case.id).collect()
        };
        RuleFinding {
            rule: rule.id.clone(),
            is_chosen,
            force: rule.force_on(on),
            unchecked: !rule.checked,
            gates: rule.gates(),
            concerns: found(Concern::Yes),
            may_concern: found(Concern::Open),
        }
    }

    /// As much as the duty that concerns it most.
    fn concern(&self, rule: &ContentRule, case: &UseCase) -> Concern {
        rule.duties.iter().map(|duty| self.duty_concern(duty, case)).max().unwrap_or(Concern::No)
    }

    /// A duty with a gate goes by that gate alone, another one by who reads and by what the AI does.
    fn duty_concern(&self, duty: &RuleDuty, case: &UseCase) -> Concern {
        if let Some(gate) = duty.gate {
            return match self.gate_answers(case.id).find(|answer| answer.gate == gate) {
                Some(answer) if answer.yes => Concern::Yes,
                Some(_) => Concern::No,
                None => Concern::Open,
            };
        }
        let fits_cards = duty.capabilities.is_empty()
            || duty.capabilities.iter().any(|card| case.text.capabilities.contains(card));
        let reads = self.risk_sheet(case.id).and_then(|sheet| sheet.audience);
        let fits_readers = match reads {
            _ if duty.audiences.is_empty() => Concern::Yes,
            Some(audience) if duty.audiences.contains(&audience) => Concern::Yes,
            Some(_) => Concern::No,
            None => Concern::Open,
        };
        if fits_cards { fits_readers } else { Concern::No }
    }

    fn inventory(&self, cases: &[&UseCase], rules: &[RuleFinding]) -> Vec<InventoryLine> {
        let quadrants: BTreeMap<UseCaseId, Quadrant> = self
            .standings()
            .into_iter()
            .filter_map(|standing| Some((standing.use_case, standing.quadrant?)))
            .collect();
        let line = |case: &&UseCase| {
            let answered: BTreeMap<Gate, bool> =
                self.gate_answers(case.id).map(|answer| (answer.gate, answer.yes)).collect();
            let gates: Vec<Gate> =
                Gate::ALL.into_iter().filter(|gate| answered.get(gate) == Some(&true)).collect();
            let belongs = case.lighthouse || !gates.is_empty() || self.inventory_note(case.id).is_some();
            let (state, from_day) = self.inventory_state(case, quadrants.get(&case.id).copied());
            let holds =
                |rule: &&RuleFinding| rule.force == RuleForce::InForce && rule.concerns.contains(&case.id);
            belongs.then(|| InventoryLine {
                use_case: case.id,
                unanswered: Gate::ALL.into_iter().filter(|gate| !answered.contains_key(gate)).collect(),
                gates,
                state,
                from_day,
                owner: self.answers_for(case),
                rules: rules.iter().filter(holds).map(|rule| rule.rule.clone()).collect(),
            })
        };
        cases.iter().filter_map(line).collect()
    }

    /// How far a use case is: what stops it comes first, then what was tried, then what is meant.
    fn inventory_state(&self, case: &UseCase, quadrant: Option<Quadrant>) -> (InventoryState, Option<u32>) {
        let verdict = self.standing_verdict(case.id).map(|verdict| verdict.decision);
        let items = self.roadmap_items().filter(|item| item.text.use_case == Some(case.id));
        let begins = items.map(|item| item.text.start_day).min();
        let state = match verdict {
            _ if self.is_stopped(case.id) => InventoryState::Stopped,
            Some(PilotDecision::Stop) => InventoryState::Ended,
            Some(PilotDecision::Go) => InventoryState::InUse,
            _ if case.lighthouse => InventoryState::Pilot,
            _ if case.parked => InventoryState::Parked,
            _ if begins.is_some() => InventoryState::Planned,
            _ if quadrant == Some(Quadrant::Reconsider) => InventoryState::Reconsider,
            _ => InventoryState::Idea,
        };
        (state, begins.filter(|_| state == InventoryState::Planned))
    }

    fn answers_for(&self, case: &UseCase) -> String {
        let said = self.inventory_note(case.id).map(|note| note.text.owner.clone());
        let planned = self.quick_win_plan(case.id).map(|plan| plan.owner.clone());
        let mut named = said.into_iter().chain(planned).filter(|owner| !owner.is_empty());
        named.next().unwrap_or_else(|| case.text.owner.clone())
    }

    fn governance_counts(&self, inventory: &[InventoryLine]) -> GovernanceCounts {
        let count = |holds: &dyn Fn(&InventoryLine) -> bool| {
            counted(inventory.iter().filter(|line| holds(line)).count())
        };
        let is_lit = |line: &InventoryLine| self.use_case(line.use_case).is_ok_and(|case| case.lighthouse);
        let goes_on = |line: &InventoryLine| line.state != InventoryState::Stopped;
        let is_public = |line: &InventoryLine| goes_on(line) && line.gates.contains(&Gate::X3);
        GovernanceCounts {
            lighthouses: count(&is_lit),
            clear: count(&|line| is_lit(line) && line.gates.is_empty() && line.unanswered.is_empty()),
            stopped: count(&|line| !goes_on(line)),
            public: count(&is_public),
            watched: count(&|line| goes_on(line) && !is_public(line) && !line.gates.is_empty()),
            unanswered: count(&|line| goes_on(line) && !line.unanswered.is_empty()),
        }
    }

    fn monitoring_of(&self, use_case: UseCaseId) -> Option<MonitoringLine> {
        let (mut controls, mut own) = (Vec::new(), Vec::new());
        let risks = self.planned_risks(use_case).filter(|risk| !risk.is_no_concern());
        for control in risks.flat_map(|risk| &risk.text.controls) {
            if control.works() != Some(ControlWork::Detects) {
                continue;
            }
            let (list, name) = match &control.own {
                Some(said) => (&mut own, &said.name),
                None => (&mut controls, &control.control),
            };
            if !list.contains(name) {
                list.push(name.clone());
            }
        }
        let watches = !(controls.is_empty() && own.is_empty());
        watches.then_some(MonitoringLine { use_case, controls, own })
    }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
