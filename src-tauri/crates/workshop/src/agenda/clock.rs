//! The arithmetic of a step's clock.

use super::{AgendaRun, AgendaStep};
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sabotage::{Sabotage, sabotaged};

/// How the clock of a running step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It goes, and shows zero then. A time that has passed: the step runs over.
    Until(DateTime<Utc>),
    /// It stands still with so many seconds; less than zero is over time.
    Paused(i64),
}

impl AgendaRun {
    /// A clock that starts now.
    pub(super) fn beginning(now: DateTime<Utc>) -> Self {
        Self { started_at: whole(now), ended_at: None, paused_at: None, uncounted_seconds: 0 }
    }

    /// Seconds that counted by then. A machine's clock that was set back takes nothing away.
    pub(super) fn counted_seconds(&self, now: DateTime<Utc>) -> i64 {
        let until = self.ended_at.or(self.paused_at).unwrap_or(now);
        let counted = seconds_between(self.started_at, until) - i64::from(self.uncounted_seconds);
        if sabotaged(Sabotage::CountBackwards) { counted } else { counted.max(0) }
    }

    pub(super) fn paused(self, now: DateTime<Utc>) -> Self {
        Self { paused_at: Some(self.paused_at.unwrap_or_else(|| whole(now))), ..self }
    }

    /// Goes on with what counted before the pause. Where the machine's clock was set meanwhile, nothing of that counts,
    /// and no step began later than now.
    pub(super) fn resumed(self, now: DateTime<Utc>) -> Self {
        let Some(paused_at) = self.paused_at else { return self };
        let (counted, now) = (self.counted_seconds(paused_at), whole(now));
        let started_at = self.started_at.min(later(now, -counted));
        let uncounted_seconds = as_seconds(seconds_between(started_at, now) - counted);
        Self { started_at, paused_at: None, uncounted_seconds, ..self }
    }

    pub(super) fn ended(self, now: DateTime<Utc>) -> Self {
        Self { ended_at: Some(whole(now).max(self.started_at)), ..self.resumed(now) }
    }

    /// Whole minutes since it began.
    pub(super) fn whole_minutes_since(&self, now: DateTime<Utc>) -> u32 {
        as_seconds(seconds_between(self.started_at, now)) / 60
    }

    /// Goes on now as if only so many seconds had counted. No more than there were.
    pub(super) fn reopened(self, counted: i64, now: DateTime<Utc>) -> Self {
        let since = seconds_between(self.started_at, now);
        Self { ended_at: None, paused_at: None, uncounted_seconds: as_seconds(since - counted), ..self }
    }
}

impl AgendaStep {
    /// How its clock stands; None while it does not run.
    #[must_use]
    pub fn clock(&self) -> Option<Clock> {
        let run = self.run.filter(|run| run.ended_at.is_none())?;
        let length = i64::from(self.length()) * 60;
        Some(match run.paused_at {
            Some(paused) => Clock::Paused(length - run.counted_seconds(paused)),
            None => Clock::Until(later(run.started_at, length + i64::from(run.uncounted_seconds))),
        })
    }

    /// Seconds left on its clock, less than zero when it runs over; None while it does not run.
    #[must_use]
    pub fn seconds_left(&self, now: DateTime<Utc>) -> Option<i64> {
        let run = self.run.filter(|run| run.ended_at.is_none())?;
        Some(i64::from(self.length()) * 60 - run.counted_seconds(now))
    }
}

/// So many seconds later; the same time for one that no calendar has.
pub(super) fn later(at: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    TimeDelta::try_seconds(seconds).and_then(|more| at.checked_add_signed(more)).unwrap_or(at)
}

/// Whole seconds from one time to the next; less than zero if it came before.
pub(super) fn seconds_between(from: DateTime<Utc>, until: DateTime<Utc>) -> i64 {
    until.signed_duration_since(from).num_seconds()
}

/// Clocks count whole seconds: the file, the journal and the wire then hold the same time.
pub(super) fn whole(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(0)
}

fn as_seconds(seconds: i64) -> u32 {
    u32::try_from(seconds.max(0)).unwrap_or(u32::MAX)
}
