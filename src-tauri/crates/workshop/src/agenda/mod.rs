//! The agenda: what the day is made of, and the clock of the step that runs.
//!
//! A step's clock is three times in its row, so that it goes on after a restart. Nothing here asks what time it
//! is: whoever decides or reads passes it in.

mod clock;
mod elastic;
mod figures;
mod kind;
mod rules;

pub use clock::Clock;
pub use elastic::{AgendaCut, CutWay, Proposal};
pub use figures::{AgendaFigures, figures};
pub use kind::AgendaKind;
pub use rules::{Beside, NewAgendaStep};

pub(crate) use elastic::catch_up;
pub(crate) use rules::{
    end, move_beside, pause, put, remove, reopen, replace, resume, set_day, start, step_name, stretch,
};

use crate::{AgendaStepId, Bilingual, Workshop};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most steps of an agenda.
pub const STEP_LIMIT: usize = 60;
/// Most minutes of one step: a working day. The least is one.
pub const MINUTES_MOST: u32 = 480;
/// Most sittings.
pub const SESSION_LIMIT: u32 = 9;

/// One step of an agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgendaStep {
    /// Stable name.
    pub id: AgendaStepId,
    /// In which sitting, from 1 on.
    pub session: u32,
    /// Place in its sitting: higher is later. Steps of [`crate::idea::PLACE_STEP`] leave room between two.
    #[ts(type = "number")]
    pub place: i64,
    /// What is done in it.
    pub kind: AgendaKind,
    /// One line, shown to the room while it runs.
    pub title: String,
    /// Planned length in minutes, 1..480.
    pub minutes: u32,
    /// Minutes given to it since, or taken from it. With them it has 1..480, or 0: left out today.
    pub added: i32,
    /// The facilitator's own, possibly empty.
    pub note: String,
    /// Its clock; None: it has not begun.
    pub run: Option<AgendaRun>,
}

/// The clock of a step that began. One value: an undo takes all of it back or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgendaRun {
    /// When it began, in whole seconds.
    pub started_at: DateTime<Utc>,
    /// When it ended; None: it runs.
    pub ended_at: Option<DateTime<Utc>>,
    /// Since when its clock stands still; None: it goes.
    pub paused_at: Option<DateTime<Utc>>,
    /// Seconds since the beginning that do not count: pauses, and what a reopening set aside.
    pub uncounted_seconds: u32,
}

/// When the room meets and leaves. One row; each sitting of a series sets it anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Day {
    /// When it is to begin.
    pub starts_at: Option<DateTime<Utc>>,
    /// When the room leaves; None: when the plan is through.
    pub ends_at: Option<DateTime<Utc>>,
}

impl AgendaStep {
    /// Its length today in minutes; 0 is left out.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.minutes.saturating_add_signed(self.added)
    }

    /// Whether it runs now, its clock going or not.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.run.is_some_and(|run| run.ended_at.is_none())
    }

    /// Whether it began and ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.run.is_some_and(|run| run.ended_at.is_some())
    }
}

impl Workshop {
    /// The steps of the agenda in their order, sitting by sitting.
    #[must_use]
    pub fn agenda_in_order(&self) -> Vec<&AgendaStep> {
        let mut steps: Vec<&AgendaStep> = self.agenda().collect();
        steps.sort_unstable_by_key(|step| (step.session, step.place, step.id));
        steps
    }

    /// The step that runs. One runs at a time.
    #[must_use]
    pub fn running_step(&self) -> Option<&AgendaStep> {
        self.agenda().find(|step| step.runs())
    }

    /// What is done in the step that comes next; None where nothing comes.
    #[must_use]
    pub fn next_kind(&self) -> Option<AgendaKind> {
        let mut sitting = self.agenda_in_order();
        let session = figures::session(self, &sitting);
        sitting.retain(|step| step.session == session);
        figures::coming(&sitting).first().map(|step| step.kind)
    }

    /// What the step behind a break asks; None for any other step, and where nothing or another break follows.
    pub(crate) fn question_after_break(&self, step: &AgendaStep) -> Option<&'static Bilingual> {
        if step.kind != AgendaKind::Break {
            return None;
        }
        let mut sitting = self.agenda_in_order();
        sitting.retain(|other| other.session == step.session);
        let next = figures::coming(&sitting).first().map(|step| step.kind);
        next.filter(|kind| *kind != AgendaKind::Break)?.texts().map(|texts| &texts.question)
    }

    /// Whether the room was asked for ideas before: what comes in later is late, not too early.
    pub(crate) fn asked_for_ideas(&self) -> bool {
        self.agenda().any(|step| step.run.is_some() && step.kind.shows() == crate::Step::Ideate)
    }
}
