//! When each task of a plan is done: as early as what comes before it allows, on working days. Holidays are nobody's
//! here; weekends are left out.

use super::PlanTask;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use roadmap::{Item, Roadmap, RoadmapError};
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
    let mut items = items(tasks);
    let roadmap = loop {
        match Roadmap::new(items.clone()) {
            Ok(roadmap) => break roadmap,
            // A circle, as only a damaged file has one: one of its tasks does not wait.
            Err(error) => match waiting_in(&error).and_then(|place| items.get_mut(place)) {
                Some(item) if !item.needs.is_empty() => item.needs.clear(),
                _ => return BTreeMap::new(),
            },
        }
    };
    let spans = roadmap.earliest().into_iter().map(|(starts, ends)| Span { starts, ends });
    tasks.iter().map(|task| task.task.clone()).zip(spans).collect()
}

/// A way through the tasks that comes back to where it began, each named once; None where there is none.
#[must_use]
pub fn circle<'a>(tasks: &[&'a PlanTask]) -> Option<Vec<&'a str>> {
    let Err(RoadmapError::Circle(way)) = Roadmap::new(items(tasks)) else { return None };
    Some(way.into_iter().filter_map(|place| tasks.get(place)).map(|task| task.task.as_str()).collect())
}

/// Tasks as bars: how long each lasts, and what it waits for among them.
fn items(tasks: &[&PlanTask]) -> Vec<Item> {
    let places: BTreeMap<&str, usize> =
        (0..).zip(tasks).map(|(place, task)| (task.task.as_str(), place)).collect();
    let item = |task: &&PlanTask| Item {
        ends: task.days,
        needs: task.after.iter().filter_map(|name| places.get(name.as_str()).copied()).collect(),
        ..Item::default()
    };
    tasks.iter().map(item).collect()
}

fn waiting_in(error: &RoadmapError) -> Option<usize> {
    match error {
        RoadmapError::Circle(way) => way.first().copied(),
        RoadmapError::Days(_) | RoadmapError::Unknown(_) => None,
    }
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
