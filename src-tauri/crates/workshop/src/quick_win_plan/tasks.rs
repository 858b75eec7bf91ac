//! Tasks of a plan: putting them in, changing them, taking them out.

use super::{NewPlanTask, PlanStage, PlanTask, QuickWinPlan, TASK_LIMIT, TaskEdit, circle};
use crate::change::{Change, Key};
use crate::{Gate, Refusal, UseCaseId, Workshop, plan_content, text};
use std::collections::BTreeSet;

/// Most tasks that one waits for.
const AFTER_LIMIT: usize = 40;
/// Most working days of a task: a year.
const DAYS_MOST: u32 = 260;
/// Longest name of a task, measure or rule, in characters: those that clients make are UUIDs.
const ID_LIMIT: usize = 40;
/// Characters of a task's text that name it in a sentence.
const NAMED_BY: usize = 40;

/// Puts tasks into a plan, each at the end of its stage.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case or a name that is none; [`Refusal::AlreadyThere`] for a task that is there
/// or comes twice; [`Refusal::TextEmpty`] for one of the room's own that says nothing; [`Refusal::OutOfRange`] for its days;
/// [`Refusal::TooMany`] beyond 120 tasks or 40 before one; [`Refusal::TaskCircle`] for tasks that wait for each other;
/// and what [`crate::text`] refuses.
pub(crate) fn add(
    workshop: &Workshop,
    use_case: UseCaseId,
    wishes: &[NewPlanTask],
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let mut all: Vec<PlanTask> = workshop.plan_tasks(use_case).cloned().collect();
    let there = all.len();
    if there + wishes.len() > TASK_LIMIT {
        return Err(Refusal::TooMany { limit: TASK_LIMIT });
    }
    for wish in wishes {
        if all.iter().any(|task| task.task == wish.task) {
            return Err(Refusal::AlreadyThere);
        }
        let task = PlanTask {
            use_case,
            task: wish.task.clone(),
            stage: wish.stage,
            number: end_of(&all, wish.stage),
            text: wish.text.clone(),
            owner: wish.owner.clone(),
            days: wish.days,
            after: wish.after.clone(),
            struck: String::new(),
        };
        all.push(checked_task(task)?);
    }
    without_circle(workshop, &all)?;
    let mut changes: Vec<Change> = all.drain(there..).map(Change::put).collect();
    changes.extend(unconfirmed(workshop, use_case));
    Ok(changes)
}

/// Changes one field of a task.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown task, and as [`add`].
pub(crate) fn edit_task(
    workshop: &Workshop,
    use_case: UseCaseId,
    name: &str,
    edit: &TaskEdit,
) -> Result<Vec<Change>, Refusal> {
    let row = workshop.plan_task(use_case, name).ok_or(Refusal::NotFound)?;
    let mut task = row.clone();
    match edit {
        TaskEdit::Text { text } => task.text.clone_from(text),
        TaskEdit::Owner { name } => task.owner.clone_from(name),
        TaskEdit::Days { days } => task.days = *days,
        TaskEdit::After { tasks } => task.after.clone_from(tasks),
        TaskEdit::Struck { reason } => task.struck.clone_from(reason),
        TaskEdit::Stage { stage } if *stage == task.stage => {}
        TaskEdit::Stage { stage } => {
            let all: Vec<PlanTask> = workshop.plan_tasks(use_case).cloned().collect();
            (task.stage, task.number) = (*stage, end_of(&all, *stage));
        }
        TaskEdit::Before { task: above } => return moved(workshop, row, above.as_deref()),
    }
    let task = checked_task(task)?;
    if matches!(edit, TaskEdit::After { .. }) {
        let others = workshop.plan_tasks(use_case).filter(|other| other.task != task.task).cloned();
        let all: Vec<PlanTask> = std::iter::once(task.clone()).chain(others).collect();
        without_circle(workshop, &all)?;
    }
    let mut changes = vec![Change::put(task)];
    changes.extend(unconfirmed(workshop, use_case));
    Ok(changes)
}

/// Takes a task out. One that a gate asks for is not taken out but struck, with a reason.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::TaskRequired`].
pub(crate) fn remove(workshop: &Workshop, use_case: UseCaseId, name: &str) -> Result<Vec<Change>, Refusal> {
    let row = workshop.plan_task(use_case, name).ok_or(Refusal::NotFound)?;
    if let Some(gate) = workshop.gates_asking_for(use_case, name).first() {
        return Err(Refusal::TaskRequired { gate: *gate });
    }
    let mut changes = vec![Change::Gone(Key::PlanTask(use_case, row.task.clone()))];
    changes.extend(unconfirmed(workshop, use_case));
    Ok(changes)
}

/// A task as a workshop keeps it.
///
/// # Refusals
/// As [`add`], but for circles.
pub(crate) fn checked_task(row: PlanTask) -> Result<PlanTask, Refusal> {
    let ships = plan_content::task(&row.task).is_some();
    if !ships {
        is_id(&row.task)?;
    }
    if !(1..=DAYS_MOST).contains(&row.days) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: DAYS_MOST });
    }
    if row.after.len() > AFTER_LIMIT {
        return Err(Refusal::TooMany { limit: AFTER_LIMIT });
    }
    row.after.iter().try_for_each(|name| is_id(name))?;
    let named = row.after.iter().collect::<BTreeSet<_>>().len();
    if named < row.after.len() {
        return Err(Refusal::AlreadyThere);
    }
    let text = if ships { text::line(&row.text)? } else { text::title(&row.text)? };
    let (owner, struck) = (text::line(&row.owner)?, text::line(&row.struck)?);
    Ok(PlanTask { text, owner, struck, ..row })
}

/// # Refusals
/// [`Refusal::NotFound`] for a name that nothing can have.
pub(super) fn is_id(id: &str) -> Result<(), Refusal> {
    let is_one = (1..=ID_LIMIT).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_one { Ok(()) } else { Err(Refusal::NotFound) }
}

/// Above another task of its stage, or at the end. Only those get another number that need one.
fn moved(workshop: &Workshop, row: &PlanTask, above: Option<&str>) -> Result<Vec<Change>, Refusal> {
    let of_stage = workshop.plan_tasks(row.use_case).filter(|task| task.stage == row.stage);
    let mut order: Vec<&PlanTask> = of_stage.filter(|task| task.task != row.task).collect();
    let place = match above {
        Some(above) => order.iter().position(|task| task.task == above).ok_or(Refusal::NotFound)?,
        None => order.len(),
    };
    order.insert(place, row);
    let numbered = (1..).zip(order).filter(|(number, task)| task.number != *number);
    Ok(numbered.map(|(number, task)| Change::put(PlanTask { number, ..task.clone() })).collect())
}

fn end_of(all: &[PlanTask], stage: PlanStage) -> u32 {
    all.iter().filter(|task| task.stage == stage).map(|task| task.number).max().unwrap_or(0) + 1
}

/// # Refusals
/// [`Refusal::TaskCircle`], naming those that wait for each other.
fn without_circle(workshop: &Workshop, all: &[PlanTask]) -> Result<(), Refusal> {
    let tasks: Vec<&PlanTask> = all.iter().collect();
    let Some(way) = circle(&tasks) else { return Ok(()) };
    let named = |name: &&str| {
        let task = all.iter().find(|task| task.task == *name);
        task.map(|task| shortened(task.told(workshop.about().language))).unwrap_or_default()
    };
    let first = way.first().into_iter();
    let names: Vec<String> = way.iter().chain(first).map(named).collect();
    Err(Refusal::TaskCircle { way: names.join(" → ") })
}

/// So much of a text as names it in a sentence.
pub(crate) fn shortened(text: &str) -> String {
    let cut: String = text.chars().take(NAMED_BY).collect();
    if cut.len() < text.len() {
        format!("{}…", cut.trim_end_matches([' ', ',', '，', '、']))
    } else {
        cut
    }
}

/// What somebody said yes to was what stood there then.
fn unconfirmed(workshop: &Workshop, use_case: UseCaseId) -> Option<Change> {
    let plan = workshop.quick_win_plan(use_case)?;
    let has_yes = plan.owner_yes.is_some() || plan.sponsor_yes.is_some();
    has_yes.then(|| Change::put(QuickWinPlan { owner_yes: None, sponsor_yes: None, ..plan.clone() }))
}

impl PlanTask {
    /// What it says: what somebody wrote, or what ships.
    #[must_use]
    pub fn told(&self, language: crate::Language) -> &str {
        let ships = || plan_content::task(&self.task).map(|task| task.text.in_language(language));
        if self.text.is_empty() { ships().unwrap_or_default() } else { &self.text }
    }
}

impl Workshop {
    /// The gates of a use case, answered with yes, that ask for a task.
    pub(crate) fn gates_asking_for(&self, use_case: UseCaseId, task: &str) -> Vec<Gate> {
        let Some(task) = plan_content::task(task) else { return Vec::new() };
        let yes = self.gate_answers(use_case).filter(|answer| answer.yes).map(|answer| answer.gate);
        yes.filter(|gate| task.for_what.gates.contains(gate)).collect()
    }
}
