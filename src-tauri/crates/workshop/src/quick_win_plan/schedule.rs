//! When each task of a plan is done: as early as what comes before it allows, on working days. Holidays are nobody's
//! here; weekends are left out.

use super::PlanTask;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// Working days of a week.
pub(crate) const WEEK: u32 = 5;

/// From when to when, in working days from the start of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Working days before it begins: 0 is the first day of the plan.
    pub starts: u32,
    /// Working days until it is done.
    pub ends: u32,
}

/// When each task is done, by its name: as soon as the last one that it comes after is. What is not among the tasks is not
/// waited for, and neither is what waits for itself in the end.
#[must_use]
pub fn spans(tasks: &[&PlanTask]) -> BTreeMap<String, Span> {
    let mut done: BTreeMap<String, Span> = BTreeMap::new();
    let mut waiting: Vec<&PlanTask> = tasks.to_vec();
    while !waiting.is_empty() {
        let is_waiting = |name: &String| waiting.iter().any(|other| other.task == *name);
        let is_free = |task: &&&PlanTask| !task.after.iter().any(&is_waiting);
        let mut free: Vec<&PlanTask> = waiting.iter().filter(is_free).copied().collect();
        if free.is_empty() {
            // A circle, as only a damaged file has one: its first task does not wait.
            free.extend(waiting.first());
        }
        for task in &free {
            let starts = task.after.iter().filter_map(|name| done.get(name)).map(|span| span.ends).max();
            let starts = starts.unwrap_or(0);
            done.insert(task.task.clone(), Span { starts, ends: starts.saturating_add(task.days) });
        }
        waiting.retain(|task| !done.contains_key(&task.task));
    }
    done
}

/// A way through the tasks that comes back to where it began, each named once; None where there is none.
#[must_use]
pub fn circle<'a>(tasks: &[&'a PlanTask]) -> Option<Vec<&'a str>> {
    let by_name: BTreeMap<&str, &'a PlanTask> =
        tasks.iter().map(|task| (task.task.as_str(), *task)).collect();
    let mut through: Vec<&str> = Vec::new();
    for task in tasks {
        let mut way: Vec<(&'a PlanTask, usize)> = vec![(*task, 0)];
        while let Some((at, next)) = way.last_mut() {
            let Some(name) = at.after.get(*next) else {
                through.push(at.task.as_str());
                way.pop();
                continue;
            };
            *next += 1;
            let Some(before) = by_name.get(name.as_str()).copied() else { continue };
            if let Some(begins) = way.iter().position(|(task, _)| task.task == before.task) {
                return Some(way.iter().skip(begins).map(|(task, _)| task.task.as_str()).collect());
            }
            if !through.contains(&before.task.as_str()) {
                way.push((before, 0));
            }
        }
    }
    None
}

/// The date of a working day: 0 is the first one from the start on. None beyond the calendar.
#[must_use]
pub fn day_of(start: NaiveDate, working_day: u32) -> Option<NaiveDate> {
    let weekend = match start.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    let first = start.checked_add_days(Days::new(weekend))?;
    let place = first.weekday().num_days_from_monday() + working_day % WEEK;
    let over_weekend = if place >= WEEK { 2 } else { 0 };
    let days = 7 * (working_day / WEEK) + working_day % WEEK + over_weekend;
    first.checked_add_days(Days::new(u64::from(days)))
}
