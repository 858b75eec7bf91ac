//! What the backend tells a page of the facilitator by itself.

use super::{ConsoleSignals, HistoryEntry};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::agenda::AgendaFigures;
use workshop::look_alike::Pair;
use workshop::visibility::SeenChange;
use workshop::{CellFigures, ErrorCode, IdeaId, Robustness, Standing, StepName, Talk, UseCaseId, WorkshopId};

/// One message of the stream. Each connection counts its own: a gap is answered by asking for a resync.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Frame {
    /// 1, 2, 3 ... on this connection.
    pub number: u32,
    /// The backend's clock.
    pub now: DateTime<Utc>,
    /// What it brings.
    pub body: FrameBody,
}

/// What a frame brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum FrameBody {
    /// No workshop is open.
    NoWorkshop,
    /// The whole workshop as this page may see it; replaces what it had.
    Snapshot {
        /// What a browser keeps is filed under it.
        workshop: WorkshopId,
        /// Where the file lies.
        path: String,
        /// It is a copy that a rehearsal is played in.
        rehearsal: bool,
        /// It lies in a network, removable or cloud-synced folder.
        shared_folder: bool,
        /// All rows, news of all standings and cells.
        update: Update,
    },
    /// What changed.
    Update(Update),
    /// How far long work is.
    Progress(Progress),
    /// How the day stands against its plan: latest wins. Told when something of the agenda changes, and every few
    /// seconds while it is under way.
    Agenda(Box<AgendaFigures>),
    /// Ideas that look alike, as far as everybody may read them: latest wins. Best first, at most 200 pairs.
    LookAlikes {
        /// Pairs that are kept apart are not among them.
        pairs: Vec<AlikePair<IdeaId>>,
    },
    /// Use cases that look alike, as far as they stand for themselves: latest wins. Best first, at most 200 pairs.
    SimilarCases {
        /// Pairs that are kept apart are not among them.
        pairs: Vec<AlikePair<UseCaseId>>,
    },
    /// How firmly the ranking stands, and where talk can change it: latest wins.
    Robustness(Box<ToldRobustness>),
    /// Doors, people and the wall: latest wins.
    Room(Box<ConsoleSignals>),
    /// How the file is: latest wins, and after a snapshot all is well until this says otherwise.
    Trouble {
        /// What is wrong; None: it is over.
        trouble: Option<FileTrouble>,
    },
}

/// How firmly the ranking stands, and where talk can change it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ToldRobustness {
    /// As it was worked out last.
    pub robustness: Robustness,
    /// Where do we disagree? The first is where talk can change most.
    pub queue: Vec<Talk>,
    /// It is of the workshop as it is; else another one follows at once.
    pub current: bool,
}

/// The file cannot be written: nothing new is accepted, nothing is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileTrouble {
    /// `disk_full`, `disk_trouble` or `file_moved`; the page says it in its own language.
    pub code: ErrorCode,
    /// Everything that was accepted by then is on disk.
    pub kept_until: DateTime<Utc>,
}

/// Rows, and the figures that changed with them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Update {
    /// In the order they apply.
    pub changes: Vec<SeenChange>,
    /// Use cases that stand elsewhere now. A use case that is gone has no standing any more.
    pub standings: Vec<Standing>,
    /// Use cases whose cells changed.
    pub cells: Vec<CellFigures>,
    /// New lines of the history, newest last.
    pub history: Vec<HistoryEntry>,
    /// What undo would take back.
    pub undo: Option<StepName>,
    /// What redo would bring again.
    pub redo: Option<StepName>,
}

/// Two ideas, or two use cases, that look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AlikePair<Id> {
    /// The one with the smaller name.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// In thousandths: 1,000 is the same but for case, width, punctuation and space.
    pub likeness: u16,
}

impl<Id> From<Pair<Id>> for AlikePair<Id> {
    fn from(pair: Pair<Id>) -> Self {
        Self { one: pair.one, other: pair.other, likeness: pair.likeness }
    }
}

/// How far long work is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
}
