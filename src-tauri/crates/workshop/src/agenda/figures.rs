//! How the day stands against its plan.

use super::clock::{later, seconds_between};
use super::{AgendaStep, Proposal, elastic};
use crate::{AgendaStepId, Step, Workshop};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the day stands against its plan, for the facilitator. About the sitting that is held or comes next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgendaFigures {
    /// Which sitting, from 1 on.
    pub session: u32,
    /// The step that runs.
    pub running: Option<AgendaStepId>,
    /// What the phones show once the step that comes next begins. None: nothing comes.
    pub next_shows: Option<Step>,
    /// Something of this sitting began, and something of it is still to come or runs: what follows moves with
    /// the clock.
    pub under_way: bool,
    /// Minutes of the plan in all, without what was added or cut since.
    pub planned_minutes: u32,
    /// When it is to end: as the facilitator said, else as the plan adds up from its beginning. None while neither
    /// is known.
    pub planned_end: Option<DateTime<Utc>>,
    /// When it will end if everything to come takes as long as it has.
    pub expected_end: DateTime<Utc>,
    /// Seconds from the planned to the expected end; less than zero is ahead. None without a planned end.
    #[ts(type = "number | null")]
    pub behind_seconds: Option<i64>,
    /// Minutes by which the plan is longer than the day; 0 if it fits or nobody said when the day ends.
    pub too_long_minutes: u32,
    /// At most three ways to catch up, in the order of the agenda. Empty in time.
    pub proposals: Vec<Proposal>,
    /// Minutes that are missing even if all proposals are taken.
    pub short_by_minutes: u32,
}

/// How the day stands at a time.
#[must_use]
pub fn figures(workshop: &Workshop, now: DateTime<Utc>) -> AgendaFigures {
    let steps = workshop.agenda_in_order();
    let session = session(workshop, &steps);
    let steps: Vec<&AgendaStep> = steps.into_iter().filter(|step| step.session == session).collect();
    let running = steps.iter().find(|step| step.runs());
    let began = steps.iter().filter_map(|step| step.run).map(|run| run.started_at).min();
    let coming = coming(&steps);
    let planned_minutes = steps.iter().map(|step| step.minutes).sum();

    let day = workshop.day();
    let starts_at = began.or(day.starts_at.filter(|start| *start > now)).unwrap_or(now);
    // A day that was over before this sitting began says nothing about it.
    let ends_at = day.ends_at.filter(|end| *end > starts_at);
    let by_plan = began.or(day.starts_at.filter(|start| *start > now));
    let planned_end = ends_at.or(by_plan.map(|start| later(start, i64::from(planned_minutes) * 60)));

    let to_come: i64 = coming.iter().map(|step| i64::from(step.length()) * 60).sum();
    let last_end = steps.iter().filter_map(|step| step.run?.ended_at).max();
    let expected_end = match (running, began, last_end) {
        (Some(step), ..) => later(now, step.seconds_left(now).unwrap_or(0).max(0) + to_come),
        (None, Some(_), Some(end)) if coming.is_empty() => end,
        (None, Some(_), _) => later(now, to_come),
        (None, None, _) => later(starts_at, to_come),
    };
    let behind_seconds = planned_end.map(|end| seconds_between(end, expected_end));
    // Less than a minute late is in time.
    let wanted = behind_seconds.filter(|behind| *behind >= 60).map_or(0, minutes);
    let proposals = if wanted == 0 { Vec::new() } else { elastic::proposals(workshop, &coming, wanted) };
    let saved: u32 = proposals.iter().map(|proposal| proposal.saves_minutes).sum();
    AgendaFigures {
        session,
        running: running.map(|step| step.id),
        next_shows: coming.first().map(|step| step.kind.shows()),
        under_way: running.is_some() || (began.is_some() && !coming.is_empty()),
        planned_minutes,
        planned_end,
        expected_end,
        behind_seconds,
        too_long_minutes: too_long(workshop, planned_minutes),
        proposals,
        short_by_minutes: wanted.saturating_sub(saved),
    }
}

/// The sitting that is held, else the one that comes next, else the last.
pub(super) fn session(workshop: &Workshop, steps: &[&AgendaStep]) -> u32 {
    if let Some(running) = workshop.running_step() {
        return running.session;
    }
    let held = steps.iter().filter(|step| step.run.is_some()).map(|step| step.session).max().unwrap_or(1);
    let of = |session| steps.iter().filter(|step| step.session == session).copied().collect::<Vec<_>>();
    let next = steps.iter().map(|step| step.session).find(|session| *session > held);
    if coming(&of(held)).is_empty() { next.unwrap_or(held) } else { held }
}

/// What is still to come in a sitting: what stands behind everything that began. A step that the room passed over
/// is not waited for.
pub(super) fn coming<'a>(steps: &[&'a AgendaStep]) -> Vec<&'a AgendaStep> {
    let front = steps.iter().rposition(|step| step.run.is_some()).map_or(0, |last| last + 1);
    steps.iter().skip(front).filter(|step| step.length() > 0).copied().collect()
}

fn too_long(workshop: &Workshop, planned_minutes: u32) -> u32 {
    let day = workshop.day();
    let length = day.starts_at.zip(day.ends_at).map(|(start, end)| seconds_between(start, end));
    length.map_or(0, |length| minutes(i64::from(planned_minutes) * 60 - length))
}

/// Whole minutes, begun ones counted; 0 for less than nothing.
fn minutes(seconds: i64) -> u32 {
    let begun = seconds.max(0).saturating_add(59) / 60;
    u32::try_from(begun).unwrap_or(u32::MAX)
}
