//! The rules for changing an agenda and for its clock.

use super::clock::whole;
use super::{AgendaKind, AgendaRun, AgendaStep, Day, MINUTES_MOST, SESSION_LIMIT, STEP_LIMIT};
use crate::about::{About, Step};
use crate::batch::{StepKind, StepName};
use crate::change::{Change, Key};
use crate::command::Steering;
use crate::idea::PLACE_STEP;
use crate::{AgendaStepId, Refusal, Workshop, text, vote};
use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What is asked for when a step is added or edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewAgendaStep {
    /// Made by the client; one that is there already is edited.
    pub id: AgendaStepId,
    /// What is done in it.
    pub kind: AgendaKind,
    /// One line.
    pub title: String,
    /// Planned length, 1..480.
    pub minutes: u32,
    /// In which sitting, 1..9.
    pub session: u32,
    /// The facilitator's own, possibly empty.
    pub note: String,
}

/// A place beside a step, in the sitting of that step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Beside {
    /// Right before it.
    Before(AgendaStepId),
    /// Right after it.
    After(AgendaStepId),
}

/// Adds a step, or edits one and keeps its clock. A new one comes beside another, or at the end of its sitting;
/// an edited one keeps its place, or goes to the end of another sitting.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown neighbour, [`Refusal::OutOfRange`] for minutes or sitting,
/// [`Refusal::TooMany`] beyond 60 steps, and what [`crate::text`] refuses.
pub(crate) fn put(
    workshop: &Workshop,
    wish: &NewAgendaStep,
    beside: Option<Beside>,
) -> Result<Vec<Change>, Refusal> {
    let new = checked(wish)?;
    let Ok(known) = workshop.agenda_step(wish.id) else {
        if workshop.agenda().len() >= STEP_LIMIT {
            return Err(Refusal::TooMany { limit: STEP_LIMIT });
        }
        return match beside {
            Some(beside) => placed(workshop, new, beside),
            None => Ok(vec![Change::put(at_the_end(workshop, new))]),
        };
    };
    let added = if known.length() == 0 { -minutes_as_difference(new.minutes) } else { known.added };
    let edited = AgendaStep { place: known.place, added, run: known.run, ..new };
    if known.length() != 0 {
        in_range(i64::from(edited.minutes) + i64::from(added))?;
    }
    let edited = if edited.session == known.session { edited } else { at_the_end(workshop, edited) };
    let mut changes = Vec::new();
    if edited.runs() && edited.kind != known.kind {
        changes.extend(lead(workshop, edited.kind.shows()));
    }
    changes.push(Change::put(edited));
    Ok(changes)
}

/// Moves a step beside another one.
///
/// # Refusals
/// [`Refusal::NotFound`], also beside itself.
pub(crate) fn move_beside(
    workshop: &Workshop,
    id: AgendaStepId,
    beside: Beside,
) -> Result<Vec<Change>, Refusal> {
    placed(workshop, workshop.agenda_step(id)?.clone(), beside)
}

/// Removes a step that does not run.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::StepRunning`].
pub(crate) fn remove(workshop: &Workshop, id: AgendaStepId) -> Result<Vec<Change>, Refusal> {
    if workshop.agenda_step(id)?.runs() {
        return Err(Refusal::StepRunning);
    }
    Ok(vec![Change::Gone(Key::AgendaStep(id))])
}

/// Puts other steps in the place of all, in the given order.
///
/// # Refusals
/// [`Refusal::StepRunning`] while one runs, [`Refusal::AlreadyThere`] for an id that is taken, and as [`put`].
pub(crate) fn replace(workshop: &Workshop, wishes: &[NewAgendaStep]) -> Result<Vec<Change>, Refusal> {
    if workshop.running_step().is_some() {
        return Err(Refusal::StepRunning);
    }
    if wishes.len() > STEP_LIMIT {
        return Err(Refusal::TooMany { limit: STEP_LIMIT });
    }
    let mut ids = BTreeSet::new();
    let mut changes: Vec<Change> =
        workshop.agenda_in_order().iter().map(|step| Change::Gone(Key::AgendaStep(step.id))).collect();
    for (place, wish) in (1..).map(|n| n * PLACE_STEP).zip(wishes) {
        if workshop.agenda_step(wish.id).is_ok() || !ids.insert(wish.id) {
            return Err(Refusal::AlreadyThere);
        }
        changes.push(Change::put(AgendaStep { place, ..checked(wish)? }));
    }
    Ok(changes)
}

/// Starts a step: it ends the one that runs, sets the clock, leads the room, and opens its vote if it has one.
/// One that was left out comes back with its planned length.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::StepRunning`] if it runs already, [`Refusal::StepOver`] if it has ended.
pub(crate) fn start(
    workshop: &Workshop,
    id: AgendaStepId,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let step = workshop.agenda_step(id)?;
    match step.run {
        Some(run) if run.ended_at.is_some() => return Err(Refusal::StepOver),
        Some(_) => return Err(Refusal::StepRunning),
        None => {}
    }
    let added = if step.length() == 0 { 0 } else { step.added };
    let started = AgendaStep { added, run: Some(AgendaRun::beginning(now)), ..step.clone() };
    let mut changes = run_alone(workshop, started, now);
    changes.extend(vote::open_with_step(workshop, step));
    Ok(changes)
}

/// Ends a step. The room waits, unless it sees results: those stay.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::StepNotRunning`], [`Refusal::StepOver`] if it has ended already.
pub(crate) fn end(workshop: &Workshop, id: AgendaStepId, now: DateTime<Utc>) -> Result<Vec<Change>, Refusal> {
    let (step, run) = running(workshop, id)?;
    let shown = step.kind.shows();
    let mut changes = vec![Change::put(AgendaStep { run: Some(run.ended(now)), ..step.clone() })];
    // Where she led the room elsewhere meanwhile, it stays.
    if shown != Step::Results && workshop.about().step == shown {
        changes.extend(lead(workshop, Step::Welcome));
    }
    Ok(changes)
}

/// Gives a step minutes or takes some. One that was left out comes back with what it is given.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::StepOver`], [`Refusal::OutOfRange`] if it would have less than one minute
/// or more than 480.
pub(crate) fn stretch(workshop: &Workshop, id: AgendaStepId, minutes: i32) -> Result<Vec<Change>, Refusal> {
    let step = workshop.agenda_step(id)?;
    if step.is_over() {
        return Err(Refusal::StepOver);
    }
    in_range(i64::from(step.length()) + i64::from(minutes))?;
    Ok(vec![Change::put(AgendaStep { added: step.added.saturating_add(minutes), ..step.clone() })])
}

/// Lets the clock of a step stand still.
///
/// # Refusals
/// As [`end`]. One that stands still already changes nothing.
pub(crate) fn pause(
    workshop: &Workshop,
    id: AgendaStepId,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let (step, run) = running(workshop, id)?;
    Ok(vec![Change::put(AgendaStep { run: Some(run.paused(now)), ..step.clone() })])
}

/// Lets the clock of a step go on.
///
/// # Refusals
/// As [`end`]. One that goes already changes nothing.
pub(crate) fn resume(
    workshop: &Workshop,
    id: AgendaStepId,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let (step, run) = running(workshop, id)?;
    Ok(vec![Change::put(AgendaStep { run: Some(run.resumed(now)), ..step.clone() })])
}

/// Opens an ended step again with so many minutes on its clock, and ends the one that runs.
///
/// Nothing that was made is lost or reset but the clock: ideas that came late stay in the parking lot until
/// they are taken back, ideas from now on are in time again, and a round that was closed stays closed.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::StepNotRunning`] if it never began, [`Refusal::StepRunning`],
/// [`Refusal::OutOfRange`] for minutes outside 1..480.
pub(crate) fn reopen(
    workshop: &Workshop,
    id: AgendaStepId,
    minutes: u32,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let step = workshop.agenda_step(id)?;
    let run = step.run.ok_or(Refusal::StepNotRunning)?;
    if run.ended_at.is_none() {
        return Err(Refusal::StepRunning);
    }
    in_range(i64::from(minutes))?;
    // What it did not use is no time that passed: one that ended early is shorter then.
    let used = run.whole_minutes_since(now).min(step.length().saturating_sub(minutes));
    let added = minutes_as_difference(used + minutes) - minutes_as_difference(step.minutes);
    let run = Some(run.reopened(i64::from(used) * 60, whole(now)));
    Ok(run_alone(workshop, AgendaStep { added, run, ..step.clone() }, now))
}

/// Says when the room meets and leaves.
///
/// # Refusals
/// [`Refusal::EndsBeforeStart`], [`Refusal::OutOfRange`] for a year outside 2000..2200.
pub(crate) fn set_day(day: Day) -> Result<Vec<Change>, Refusal> {
    let (starts_at, ends_at) = (day.starts_at.map(whole), day.ends_at.map(whole));
    let (lowest, highest) = (2000, 2200);
    let known = |at: &DateTime<Utc>| (lowest as i32..=highest as i32).contains(&at.year());
    if !starts_at.iter().chain(&ends_at).all(known) {
        return Err(Refusal::OutOfRange { lowest, highest });
    }
    if starts_at.zip(ends_at).is_some_and(|(start, end)| end <= start) {
        return Err(Refusal::EndsBeforeStart);
    }
    Ok(vec![Change::put(Day { starts_at, ends_at })])
}

/// How history names a command about the agenda.
pub(crate) fn step_name(workshop: &Workshop, command: &Steering) -> StepName {
    let step = |id: &AgendaStepId| workshop.agenda_step(*id).ok();
    let title = |id: &AgendaStepId| step(id).map(|step| step.title.clone()).unwrap_or_default();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (kind, subject, count) = match command {
        Steering::PutAgendaStep { step, .. } => (StepKind::PutAgendaStep, step.title.clone(), 1),
        Steering::MoveAgendaStep { id, .. } => (StepKind::MoveAgendaStep, title(id), 1),
        Steering::RemoveAgendaStep { id } => (StepKind::RemoveAgendaStep, title(id), 1),
        Steering::ReplaceAgenda { steps } => (StepKind::ReplaceAgenda, String::new(), count(steps.len())),
        Steering::StartAgendaStep { id } => (StepKind::StartAgendaStep, title(id), 1),
        Steering::EndAgendaStep { id } => (StepKind::EndAgendaStep, title(id), 1),
        Steering::StretchAgendaStep { id, minutes } => {
            let length = step(id).map_or(0, AgendaStep::length).saturating_add_signed(*minutes);
            (StepKind::StretchAgendaStep, title(id), length)
        }
        Steering::PauseAgendaStep { id } => (StepKind::PauseAgendaStep, title(id), 1),
        Steering::ResumeAgendaStep { id } => (StepKind::ResumeAgendaStep, title(id), 1),
        Steering::ReopenAgendaStep { id, minutes } => (StepKind::ReopenAgendaStep, title(id), *minutes),
        Steering::CatchUp { cuts } => {
            let subject = cuts.first().map(|cut| title(&cut.step)).unwrap_or_default();
            (StepKind::CatchUp, subject, count(cuts.len()))
        }
        _ => (StepKind::SetDay, String::new(), 1),
    };
    StepName { kind, subject, count, of: None }
}

/// The change that leads the room; none if it is there.
fn lead(workshop: &Workshop, step: Step) -> Option<Change> {
    let about = workshop.about();
    (about.step != step).then(|| Change::put(About { step, ..about.clone() }))
}

/// Lets a step run, alone, and leads the room to it.
fn run_alone(workshop: &Workshop, step: AgendaStep, now: DateTime<Utc>) -> Vec<Change> {
    let others = workshop.agenda().filter(|other| other.runs() && other.id != step.id);
    let ended = others
        .map(|other| Change::put(AgendaStep { run: other.run.map(|run| run.ended(now)), ..other.clone() }));
    let mut changes: Vec<Change> = ended.collect();
    changes.extend(lead(workshop, step.kind.shows()));
    changes.push(Change::put(step));
    changes
}

fn running(workshop: &Workshop, id: AgendaStepId) -> Result<(&AgendaStep, AgendaRun), Refusal> {
    let step = workshop.agenda_step(id)?;
    let run = step.run.ok_or(Refusal::StepNotRunning)?;
    if run.ended_at.is_some() { Err(Refusal::StepOver) } else { Ok((step, run)) }
}

/// A step as it was asked for, not placed and not begun.
fn checked(wish: &NewAgendaStep) -> Result<AgendaStep, Refusal> {
    in_range(i64::from(wish.minutes))?;
    if !(1..=SESSION_LIMIT).contains(&wish.session) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: SESSION_LIMIT });
    }
    Ok(AgendaStep {
        id: wish.id,
        session: wish.session,
        place: 0,
        kind: wish.kind,
        title: text::title(&wish.title)?,
        minutes: wish.minutes,
        added: 0,
        note: text::paragraph(&wish.note)?,
        run: None,
    })
}

fn in_range(minutes: i64) -> Result<(), Refusal> {
    if (1..=i64::from(MINUTES_MOST)).contains(&minutes) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: 1, highest: MINUTES_MOST })
    }
}

fn at_the_end(workshop: &Workshop, step: AgendaStep) -> AgendaStep {
    let last = workshop.agenda().filter(|other| other.session == step.session && other.id != step.id);
    let place = last.map(|other| other.place).max().unwrap_or(0) + PLACE_STEP;
    AgendaStep { place, ..step }
}

/// A step beside another one: one row changes while there is room between its neighbours.
fn placed(workshop: &Workshop, step: AgendaStep, beside: Beside) -> Result<Vec<Change>, Refusal> {
    let (neighbour, after) = match beside {
        Beside::Before(id) => (id, 0),
        Beside::After(id) => (id, 1),
    };
    let session = workshop.agenda_step(neighbour)?.session;
    let mut others = workshop.agenda_in_order();
    others.retain(|other| other.session == session && other.id != step.id);
    let at = others.iter().position(|other| other.id == neighbour).ok_or(Refusal::NotFound)? + after;
    let low = at.checked_sub(1).and_then(|n| others.get(n)).map_or(0, |other| other.place);
    let high = others.get(at).map_or(low + 2 * PLACE_STEP, |other| other.place);
    let step = AgendaStep { session, place: low + (high - low) / 2, ..step };
    if low < step.place && step.place < high {
        return Ok(vec![Change::put(step)]);
    }
    // No room left between the neighbours: the sitting is set anew.
    others.insert(at, &step);
    let places = (1..).map(|n| n * PLACE_STEP);
    Ok(places.zip(others).map(|(place, other)| Change::put(AgendaStep { place, ..other.clone() })).collect())
}

/// Minutes are at most 480, so they always fit.
fn minutes_as_difference(minutes: u32) -> i32 {
    i32::try_from(minutes).unwrap_or(i32::MAX)
}
