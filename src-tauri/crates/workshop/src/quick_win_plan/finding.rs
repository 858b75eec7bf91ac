//! What follows from a plan: when each task is done, what is proposed beside it, and what is still open.

use super::schedule::WEEK;
use super::{PlanStage, PlanTask, QuickWinPlan, Span, day_of, spans};
use crate::plan_content::{self, ForWhat};
use crate::risk_register::RiskReason;
use crate::{Gate, Refusal, UseCaseId, UseCaseText, Workshop};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What stands in a plan, and what does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanFinding {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// The plan as it is, or as it begins.
    pub plan: QuickWinPlan,
    /// Its tasks that are done, stage by stage.
    pub tasks: Vec<ScheduledTask>,
    /// The stages that hold a task.
    pub stages: Vec<StageSpan>,
    /// Working days from the first to the last.
    pub days: u32,
    /// The same in weeks, the last one whole.
    pub weeks: u32,
    /// How many weeks a plan usually takes: at least.
    pub weeks_least: u32,
    /// At most.
    pub weeks_most: u32,
    /// The last day; None without a start or without a task.
    pub last_day: Option<NaiveDate>,
    /// Tasks that ship for such a use case and are not in the plan, in their order.
    pub suggested: Vec<SuggestedTask>,
    /// Rules that ship for such a use case and are not in the plan: first those that are for it, then those for all.
    pub suggested_rules: Vec<String>,
    /// Parts that tasks ask for, without those that somebody in the plan plays.
    pub roles: Vec<String>,
    /// What is still open.
    pub open: Vec<OpenPoint>,
    /// Whether it is behind gate X5: a person confirms what cannot be undone.
    pub asks_for_person: bool,
    /// Who that is, as it stands at the gate.
    pub confirms: String,
    /// People the plan names who have left the room, and nobody of that name is in it.
    pub left: Vec<String>,
}

/// A task and when it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScheduledTask {
    /// Which one.
    pub task: String,
    /// Working days before it begins: 0 is the first day of the plan.
    pub starts: u32,
    /// Working days until it is done.
    pub ends: u32,
    /// Its first day; None without a start.
    pub first_day: Option<NaiveDate>,
    /// Its last day.
    pub last_day: Option<NaiveDate>,
    /// Gates that ask for it.
    pub required_by: Vec<Gate>,
}

/// A stage and when it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageSpan {
    /// Which one.
    pub stage: PlanStage,
    /// Working days before its first task begins.
    pub starts: u32,
    /// Working days until its last task is done.
    pub ends: u32,
    /// Its first day; None without a start.
    pub first_day: Option<NaiveDate>,
    /// Its last day.
    pub last_day: Option<NaiveDate>,
}

/// A task that ships for such a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SuggestedTask {
    /// Of those that ship.
    pub task: String,
    /// Why; nothing for what every plan does.
    pub because: Vec<RiskReason>,
}

/// Something that is still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(export)]
pub enum OpenPoint {
    /// A gate asks for a task that is not in the plan.
    Required {
        /// Which gate.
        gate: Gate,
        /// Which task, of those that ship.
        task: String,
    },
    /// It is not said what a person confirms, or who.
    PersonConfirms,
    /// Nobody makes it happen.
    Owner,
    /// Nobody pays and decides.
    Sponsor,
    /// Nothing is done.
    Tasks,
    /// Tasks that nobody does.
    TaskOwners {
        /// How many.
        count: u32,
    },
    /// Nothing is measured.
    Measures,
    /// It is not known what a measure is today.
    Baseline {
        /// What is measured.
        measure: String,
    },
    /// It is not said what a measure is to be.
    Target {
        /// What is measured.
        measure: String,
    },
    /// It is not said when it goes on.
    Rules,
    /// A rule says so without a number.
    RuleNumber {
        /// Which rule, as in the plan.
        rule: String,
    },
    /// It is not said how it is meant to run.
    Mode,
    /// Risks without a control, without an owner, or without an answer.
    Risks {
        /// How many.
        count: u32,
    },
    /// Somebody the plan names has left.
    Left {
        /// Who.
        name: String,
    },
    /// The owner has not said yes.
    OwnerYes {
        /// Who that is.
        name: String,
    },
    /// The sponsor has not said yes.
    SponsorYes {
        /// Who that is.
        name: String,
    },
}

impl Workshop {
    /// What stands in the plan of a use case, and what does not.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn plan_finding(&self, use_case: UseCaseId) -> Result<PlanFinding, Refusal> {
        let card = &self.use_case(use_case)?.text;
        let plan = self.quick_win_plan_of(use_case);
        let rows: Vec<&PlanTask> = self.plan_tasks(use_case).collect();
        let done: Vec<&PlanTask> = rows.iter().copied().filter(|task| task.stands()).collect();
        let tasks = self.scheduled(use_case, &done, plan.start);
        let days = tasks.iter().map(|task| task.ends).max().unwrap_or(0);
        let (weeks_least, weeks_most) = plan_content::usual_weeks();
        let yes: BTreeSet<Gate> =
            self.gate_answers(use_case).filter(|answer| answer.yes).map(|answer| answer.gate).collect();
        let x5 = self.gate_answers(use_case).find(|answer| answer.gate == Gate::X5 && answer.yes);
        let left = self.who_left(&plan, &done);
        Ok(PlanFinding {
            use_case,
            stages: stages(&done, &tasks),
            days,
            weeks: days.div_ceil(WEEK),
            weeks_least,
            weeks_most,
            last_day: tasks.iter().filter_map(|task| task.last_day).max(),
            suggested: suggested_tasks(card, &yes, &rows),
            suggested_rules: suggested_rules(card, &yes, &plan),
            roles: roles(&plan, &done),
            open: self.open_points(&plan, &rows, card, &left)?,
            asks_for_person: x5.is_some(),
            confirms: x5.map(|answer| answer.confirms.clone()).unwrap_or_default(),
            left,
            tasks,
            plan,
        })
    }

    fn scheduled(
        &self,
        use_case: UseCaseId,
        done: &[&PlanTask],
        start: Option<NaiveDate>,
    ) -> Vec<ScheduledTask> {
        let spans = spans(done);
        let scheduled = done.iter().filter_map(|task| {
            let Span { starts, ends } = *spans.get(&task.task)?;
            Some(ScheduledTask {
                task: task.task.clone(),
                starts,
                ends,
                first_day: start.and_then(|start| day_of(start, starts)),
                last_day: start.and_then(|start| day_of(start, ends.saturating_sub(1))),
                required_by: self.gates_asking_for(use_case, &task.task),
            })
        });
        scheduled.collect()
    }

    /// Names of the plan that belong to people who left the room, and to nobody who is in it.
    fn who_left(&self, plan: &QuickWinPlan, done: &[&PlanTask]) -> Vec<String> {
        let of_tasks = done.iter().map(|task| &task.owner);
        let of_plan = [&plan.owner, &plan.sponsor].into_iter();
        let named = of_plan.chain(plan.stakeholders.iter().map(|one| &one.name)).chain(of_tasks);
        let is_gone = |name: &&String| {
            let mut seats = self.seats().filter(|seat| seat.name == **name && !name.is_empty()).peekable();
            seats.peek().is_some() && seats.all(|seat| seat.left)
        };
        let left: BTreeSet<&String> = named.filter(is_gone).collect();
        left.into_iter().cloned().collect()
    }

    fn open_points(
        &self,
        plan: &QuickWinPlan,
        rows: &[&PlanTask],
        card: &UseCaseText,
        left: &[String],
    ) -> Result<Vec<OpenPoint>, Refusal> {
        let done = || rows.iter().filter(|task| task.stands());
        let mut open = self.required_tasks(plan.use_case, rows);
        let mut note = |is_open: bool, point: OpenPoint| is_open.then(|| open.push(point));
        note(!self.person_confirms(plan.use_case, plan), OpenPoint::PersonConfirms);
        note(plan.owner.is_empty(), OpenPoint::Owner);
        note(plan.sponsor.is_empty(), OpenPoint::Sponsor);
        note(done().next().is_none(), OpenPoint::Tasks);
        let count = count(done().filter(|task| task.owner.is_empty()).count());
        note(count > 0, OpenPoint::TaskOwners { count });
        note(plan.measures.is_empty(), OpenPoint::Measures);
        for measure in &plan.measures {
            note(measure.baseline.is_none(), OpenPoint::Baseline { measure: measure.name.clone() });
            note(measure.target.is_none(), OpenPoint::Target { measure: measure.name.clone() });
        }
        note(plan.rules.is_empty(), OpenPoint::Rules);
        for rule in &plan.rules {
            note(rule.go.is_none(), OpenPoint::RuleNumber { rule: rule.rule.clone() });
        }
        note(card.mode.is_none(), OpenPoint::Mode);
        let risks = self.uncovered_risks(plan.use_case)?;
        note(risks > 0, OpenPoint::Risks { count: risks });
        for name in left {
            note(true, OpenPoint::Left { name: name.clone() });
        }
        note(plan.owner_yes.is_none(), OpenPoint::OwnerYes { name: plan.owner.clone() });
        note(plan.sponsor_yes.is_none(), OpenPoint::SponsorYes { name: plan.sponsor.clone() });
        Ok(open)
    }

    /// Tasks that gates ask for and about which the plan says nothing; each once.
    fn required_tasks(&self, use_case: UseCaseId, rows: &[&PlanTask]) -> Vec<OpenPoint> {
        let silent = plan_content::tasks().iter().filter(|one| !rows.iter().any(|row| row.task == one.id));
        let required = silent.filter_map(|one| {
            let gate = *self.gates_asking_for(use_case, &one.id).first()?;
            Some(OpenPoint::Required { gate, task: one.id.clone() })
        });
        required.collect()
    }

    /// Risks that are not covered: each that lacks a control, an owner or an answer, and each gate without its control.
    fn uncovered_risks(&self, use_case: UseCaseId) -> Result<u32, Refusal> {
        let found = self.risk_finding(use_case)?;
        let of_risks = [found.without_control, found.without_owner, found.unanswered];
        let lacking: BTreeSet<String> = of_risks.into_iter().flatten().collect();
        let unmet = found.required.iter().filter(|required| !required.is_met).count();
        Ok(count(lacking.len() + unmet))
    }
}

fn stages(done: &[&PlanTask], tasks: &[ScheduledTask]) -> Vec<StageSpan> {
    let span = |stage: PlanStage| {
        let of_stage = || done.iter().zip(tasks).filter(move |(row, _)| row.stage == stage);
        let of_stage = || of_stage().map(|(_, task)| task);
        Some(StageSpan {
            stage,
            starts: of_stage().map(|task| task.starts).min()?,
            ends: of_stage().map(|task| task.ends).max()?,
            first_day: of_stage().filter_map(|task| task.first_day).min(),
            last_day: of_stage().filter_map(|task| task.last_day).max(),
        })
    };
    PlanStage::ALL.into_iter().filter_map(span).collect()
}

fn suggested_tasks(card: &UseCaseText, yes: &BTreeSet<Gate>, rows: &[&PlanTask]) -> Vec<SuggestedTask> {
    let new = plan_content::tasks().iter().filter(|task| !rows.iter().any(|row| row.task == task.id));
    let suggested = new.filter_map(|task| {
        let because = reasons(&task.for_what, card, yes)?;
        Some(SuggestedTask { task: task.id.clone(), because })
    });
    suggested.collect()
}

fn suggested_rules(card: &UseCaseText, yes: &BTreeSet<Gate>, plan: &QuickWinPlan) -> Vec<String> {
    let new = plan_content::rules().iter().filter(|rule| !plan.rules.iter().any(|one| one.rule == rule.id));
    let mut fitting: Vec<_> = new
        .filter_map(|rule| Some((reasons(&rule.for_what, card, yes)?.is_empty(), rule.id.clone())))
        .collect();
    fitting.sort_by_key(|(is_for_all, _)| *is_for_all);
    fitting.into_iter().map(|(_, rule)| rule).collect()
}

/// Why something is for a use case; None where it is not.
fn reasons(for_what: &ForWhat, card: &UseCaseText, yes: &BTreeSet<Gate>) -> Option<Vec<RiskReason>> {
    let of_gates = for_what.gates.iter().filter(|gate| yes.contains(gate)).copied().map(RiskReason::Gate);
    let of_cards = for_what.capabilities.iter().filter(|card_id| card.capabilities.contains(card_id));
    let of_mode = card.mode.filter(|mode| for_what.modes.contains(mode)).map(RiskReason::Mode);
    let reasons: Vec<RiskReason> =
        of_gates.chain(of_cards.cloned().map(RiskReason::Capability)).chain(of_mode).collect();
    (for_what.is_for_all() || !reasons.is_empty()).then_some(reasons)
}

/// Parts that ship for the tasks of a plan, in their order.
fn roles(plan: &QuickWinPlan, done: &[&PlanTask]) -> Vec<String> {
    let asked: BTreeSet<&String> =
        done.iter().filter_map(|row| plan_content::task(&row.task)).flat_map(|task| &task.who).collect();
    let is_open = |id: &String| {
        let is_named = matches!(id.as_str(), "owner" | "sponsor");
        asked.contains(id) && !is_named && !plan.stakeholders.iter().any(|one| one.role == *id)
    };
    plan_content::stakeholders().iter().map(|one| one.id.clone()).filter(is_open).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
