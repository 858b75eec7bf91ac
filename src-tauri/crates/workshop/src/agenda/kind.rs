//! The kinds of steps that ship: those of `assets/content/step_texts.json`.

use crate::Step;
use crate::content::{self, MayWhenLate, StepTexts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is done in a step of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
#[expect(missing_docs, reason = "each is described by its entry in step_texts.json")]
pub enum AgendaKind {
    Welcome,
    Ideate,
    Brainwrite,
    RevealAndCluster,
    Sort,
    Vote,
    Shape,
    GateCheck,
    Calibrate,
    Pitch,
    Rate,
    Discuss,
    RateAgain,
    Decide,
    Commit,
    Plan,
    Roadmap,
    Close,
    Break,
}

impl AgendaKind {
    /// Every kind there is.
    pub const ALL: [Self; 19] = [
        Self::Welcome,
        Self::Ideate,
        Self::Brainwrite,
        Self::RevealAndCluster,
        Self::Sort,
        Self::Vote,
        Self::Shape,
        Self::GateCheck,
        Self::Calibrate,
        Self::Pitch,
        Self::Rate,
        Self::Discuss,
        Self::RateAgain,
        Self::Decide,
        Self::Commit,
        Self::Plan,
        Self::Roadmap,
        Self::Close,
        Self::Break,
    ];

    /// Its name in content, on the wire and in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Ideate => "ideate",
            Self::Brainwrite => "brainwrite",
            Self::RevealAndCluster => "reveal_and_cluster",
            Self::Sort => "sort",
            Self::Vote => "vote",
            Self::Shape => "shape",
            Self::GateCheck => "gate_check",
            Self::Calibrate => "calibrate",
            Self::Pitch => "pitch",
            Self::Rate => "rate",
            Self::Discuss => "discuss",
            Self::RateAgain => "rate_again",
            Self::Decide => "decide",
            Self::Commit => "commit",
            Self::Plan => "plan",
            Self::Roadmap => "roadmap",
            Self::Close => "close",
            Self::Break => "break",
        }
    }

    /// What the screens of the room show in it.
    ///
    /// A kind without a screen of its own shows the waiting screen, not the one before: ideas after their step
    /// would be taken as in time. From the decision on, the room sees what came of it, but for the show of hands.
    /// Brainwriting is writing, and a practice rating is a vote: it counts for nothing.
    #[must_use]
    pub fn shows(self) -> Step {
        match self {
            Self::Ideate | Self::Brainwrite => Step::Ideate,
            Self::Sort => Step::Sort,
            Self::Shape => Step::Cards,
            Self::Rate | Self::RateAgain => Step::Rate,
            Self::Vote | Self::Calibrate | Self::Commit => Step::Vote,
            Self::Decide | Self::Plan | Self::Roadmap | Self::Close => Step::Results,
            Self::Welcome
            | Self::RevealAndCluster
            | Self::GateCheck
            | Self::Pitch
            | Self::Discuss
            | Self::Break => Step::Welcome,
        }
    }

    /// What ships about it; None never happens, and a test holds that.
    #[must_use]
    pub fn texts(self) -> Option<&'static StepTexts> {
        content::step_texts().iter().find(|texts| texts.id == self)
    }

    /// The shortest that still does its work, in minutes, 1 or more.
    #[must_use]
    pub fn least_minutes(self) -> u32 {
        self.texts().map_or(1, |texts| texts.minutes.least.max(1))
    }

    /// What may be done to it when the room is late. Gates and breaks stay as they are: a use case may win that
    /// must not be built, and people leave anyway, one by one.
    pub(crate) fn may_when_late(self) -> Option<MayWhenLate> {
        match self {
            Self::GateCheck | Self::Break => None,
            _ => self.texts().map(|texts| texts.late.may),
        }
    }
}
