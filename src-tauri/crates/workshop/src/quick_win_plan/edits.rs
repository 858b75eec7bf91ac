//! Writing on a plan, and saying yes to it.

use super::tasks::is_id;
use super::{
    Better, MeasureScale, PlanEdit, PlanMeasure, PlanRole, PlanRule, PlanThreshold, PlanYes, QuickWinPlan,
    Stakeholder, ThresholdSide,
};
use crate::change::Change;
use crate::{Gate, Refusal, UseCaseId, Workshop, plan_content, text};
use chrono::{DateTime, Datelike, NaiveDate, SubsecRound, Utc};
use std::collections::BTreeSet;

/// Most measures of a plan.
const MEASURE_LIMIT: usize = 12;
/// Most rules of a plan.
const RULE_LIMIT: usize = 12;
/// Most people who have a say.
const STAKEHOLDER_LIMIT: usize = 30;
/// Largest figure of a measure or a rule.
pub(crate) const NUMBER_MOST: u32 = 1_000_000_000;
/// Largest number of things that are counted for a rule.
const SAMPLE_MOST: u32 = 1_000_000;
/// Longest time that is counted for a rule, in days.
const DAYS_MOST: u32 = 1_000;
/// First and last year in which a plan begins.
const YEARS: std::ops::RangeInclusive<u32> = 2000..=2200;

/// Changes one field of a plan. Whoever said yes to it said yes to another one.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, or for a measure, a rule or somebody who is not there;
/// [`Refusal::OutOfRange`] for a figure off its bounds; [`Refusal::TargetWorse`] for a target on the wrong side of today's
/// figure; [`Refusal::StopInsideGo`] where a number would both go on and stop; [`Refusal::TooMany`]; and what
/// [`crate::text`] refuses.
pub(crate) fn edit(
    workshop: &Workshop,
    use_case: UseCaseId,
    edit: &PlanEdit,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let mut plan =
        QuickWinPlan { owner_yes: None, sponsor_yes: None, ..workshop.quick_win_plan_of(use_case) };
    match edit {
        PlanEdit::Owner { name } => plan.owner = text::line(name)?,
        PlanEdit::Sponsor { name } => plan.sponsor = text::line(name)?,
        PlanEdit::Start { day } => {
            day.map_or(Ok(()), in_calendar)?;
            plan.start = *day;
        }
        PlanEdit::Irreversible { text } => plan.irreversible = text::paragraph(text)?,
        PlanEdit::Measure { measure } => {
            put(&mut plan.measures, checked_measure(measure)?, |one| &one.id, MEASURE_LIMIT)?;
        }
        PlanEdit::NoMeasure { id } => take(&mut plan.measures, |one| one.id == *id)?,
        PlanEdit::Rule { rule } => {
            put(&mut plan.rules, checked_rule(rule)?, |one| &one.rule, RULE_LIMIT)?;
        }
        PlanEdit::NoRule { rule } => take(&mut plan.rules, |one| one.rule == *rule)?,
        PlanEdit::Stakeholder { stakeholder } => {
            let checked = checked_stakeholder(stakeholder)?;
            put(&mut plan.stakeholders, checked, |one| &one.role, STAKEHOLDER_LIMIT)?;
        }
        PlanEdit::NoStakeholder { role } => take(&mut plan.stakeholders, |one| one.role == *role)?,
    }
    Ok(vec![Change::put(plan)])
}

/// Somebody says yes to a plan as it stands; an empty name takes that back. Where nobody was named yet, whoever says yes is
/// its owner or its sponsor from now on.
///
/// # Refusals
/// [`Refusal::NotFound`]; [`Refusal::RuleWithoutNumber`] as long as no rule says with a number when it goes on;
/// [`Refusal::NobodyConfirms`] behind gate X5 as long as it is not said what a person confirms, and who; and what
/// [`crate::text`] refuses.
pub(crate) fn confirm(
    workshop: &Workshop,
    use_case: UseCaseId,
    role: PlanRole,
    by: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let mut plan = workshop.quick_win_plan_of(use_case);
    let by = text::line(by)?;
    if !by.is_empty() {
        if plan.rules.is_empty() || plan.rules.iter().any(|rule| rule.go.is_none()) {
            return Err(Refusal::RuleWithoutNumber);
        }
        if !workshop.person_confirms(use_case, &plan) {
            return Err(Refusal::NobodyConfirms);
        }
    }
    let (name, yes) = match role {
        PlanRole::Owner => (&mut plan.owner, &mut plan.owner_yes),
        PlanRole::Sponsor => (&mut plan.sponsor, &mut plan.sponsor_yes),
    };
    if name.is_empty() {
        name.clone_from(&by);
    }
    *yes = (!by.is_empty()).then(|| PlanYes { by, at: now.trunc_subsecs(3) });
    Ok(vec![Change::put(plan)])
}

/// A plan as a workshop keeps it, but for who said yes to it; nobody is asked about it.
///
/// # Refusals
/// As [`edit`], and [`Refusal::AlreadyThere`] for what comes twice.
pub(crate) fn checked_plan(row: QuickWinPlan) -> Result<QuickWinPlan, Refusal> {
    row.start.map_or(Ok(()), in_calendar)?;
    Ok(QuickWinPlan {
        owner: text::line(&row.owner)?,
        sponsor: text::line(&row.sponsor)?,
        irreversible: text::paragraph(&row.irreversible)?,
        measures: each(&row.measures, checked_measure, |one| &one.id, MEASURE_LIMIT)?,
        rules: each(&row.rules, checked_rule, |one| &one.rule, RULE_LIMIT)?,
        stakeholders: each(&row.stakeholders, checked_stakeholder, |one| &one.role, STAKEHOLDER_LIMIT)?,
        asked: false,
        ..row
    })
}

/// A measure as a workshop keeps it.
///
/// # Refusals
/// As [`edit`].
fn checked_measure(wish: &PlanMeasure) -> Result<PlanMeasure, Refusal> {
    is_id(&wish.id)?;
    let most = match wish.scale {
        MeasureScale::Number => NUMBER_MOST,
        MeasureScale::OfHundred => 100,
    };
    wish.baseline.iter().chain(&wish.target).try_for_each(|number| within(*number, most))?;
    if let (Some(today), Some(target)) = (wish.baseline, wish.target) {
        let is_worse = match wish.better {
            Better::More => target < today,
            Better::Less => target > today,
        };
        if is_worse {
            return Err(Refusal::TargetWorse);
        }
    }
    let unit = match wish.scale {
        MeasureScale::Number => text::line(&wish.unit)?,
        MeasureScale::OfHundred => String::new(),
    };
    Ok(PlanMeasure { name: text::title(&wish.name)?, unit, how: text::line(&wish.how)?, ..wish.clone() })
}

/// A rule as a workshop keeps it.
///
/// # Refusals
/// As [`edit`].
fn checked_rule(wish: &PlanRule) -> Result<PlanRule, Refusal> {
    let (name, unit) = if plan_content::rule(&wish.rule).is_some() {
        (String::new(), String::new())
    } else {
        is_id(&wish.rule)?;
        (text::title(&wish.name)?, text::line(&wish.unit)?)
    };
    for threshold in wish.go.iter().chain(&wish.stop) {
        within(threshold.value, NUMBER_MOST)?;
    }
    if let (Some(go), Some(stop)) = (wish.go, wish.stop)
        && meet(go, stop)
    {
        return Err(Refusal::StopInsideGo);
    }
    counted(wish.sample, SAMPLE_MOST)?;
    counted(wish.days, DAYS_MOST)?;
    Ok(PlanRule { name, unit, ..wish.clone() })
}

/// Somebody who has a say, as a workshop keeps it.
///
/// # Refusals
/// As [`edit`].
fn checked_stakeholder(wish: &Stakeholder) -> Result<Stakeholder, Refusal> {
    let title = if plan_content::stakeholder(&wish.role).is_some() {
        String::new()
    } else {
        is_id(&wish.role)?;
        text::title(&wish.title)?
    };
    Ok(Stakeholder {
        title,
        name: text::line(&wish.name)?,
        decides: text::line(&wish.decides)?,
        ..wish.clone()
    })
}

/// # Refusals
/// [`Refusal::OutOfRange`] for a year in which no plan begins.
pub(crate) fn in_calendar(day: NaiveDate) -> Result<(), Refusal> {
    if YEARS.contains(&u32::try_from(day.year()).unwrap_or(0)) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: *YEARS.start(), highest: *YEARS.end() })
    }
}

/// Whether some number is on both sides.
fn meet(go: PlanThreshold, stop: PlanThreshold) -> bool {
    let goes_up = |one: &PlanThreshold| matches!(one.is, ThresholdSide::AtLeast | ThresholdSide::Above);
    match (goes_up(&go), goes_up(&stop)) {
        (true, true) | (false, false) => true,
        (true, false) => overlap(go, stop),
        (false, true) => overlap(stop, go),
    }
}

/// Whether what goes up from one number reaches what goes down from another.
fn overlap(up: PlanThreshold, down: PlanThreshold) -> bool {
    up.value < down.value || (up.value <= down.value && up.holds(up.value) && down.holds(down.value))
}

/// One that is there is changed in its place; a new one comes last.
fn put<Item>(
    items: &mut Vec<Item>,
    item: Item,
    name: fn(&Item) -> &String,
    limit: usize,
) -> Result<(), Refusal> {
    match items.iter().position(|other| name(other) == name(&item)) {
        Some(place) => {
            items.remove(place);
            items.insert(place, item);
        }
        None if items.len() >= limit => return Err(Refusal::TooMany { limit }),
        None => items.push(item),
    }
    Ok(())
}

fn each<Item>(
    items: &[Item],
    checked: fn(&Item) -> Result<Item, Refusal>,
    name: fn(&Item) -> &String,
    limit: usize,
) -> Result<Vec<Item>, Refusal> {
    if items.len() > limit {
        return Err(Refusal::TooMany { limit });
    }
    let names: BTreeSet<&String> = items.iter().map(name).collect();
    if names.len() < items.len() {
        return Err(Refusal::AlreadyThere);
    }
    items.iter().map(checked).collect()
}

fn take<Item>(items: &mut Vec<Item>, goes: impl Fn(&Item) -> bool) -> Result<(), Refusal> {
    let place = items.iter().position(goes).ok_or(Refusal::NotFound)?;
    items.remove(place);
    Ok(())
}

fn within(number: f64, most: u32) -> Result<(), Refusal> {
    // Not a number is within nothing.
    if (0.0..=f64::from(most)).contains(&number) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: 0, highest: most })
    }
}

fn counted(number: Option<u32>, most: u32) -> Result<(), Refusal> {
    if number.is_none_or(|number| (1..=most).contains(&number)) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: 1, highest: most })
    }
}

impl Workshop {
    /// Whether a plan says what gate X5 asks for, if it does: what a person confirms, and who.
    pub(crate) fn person_confirms(&self, use_case: UseCaseId, plan: &QuickWinPlan) -> bool {
        let mut asked = self.gate_answers(use_case).filter(|answer| answer.gate == Gate::X5 && answer.yes);
        asked.all(|answer| answer.is_complete() && !plan.irreversible.is_empty())
    }
}
