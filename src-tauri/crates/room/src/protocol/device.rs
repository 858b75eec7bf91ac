//! What a device in the room and the backend say to each other. `PROTOCOL.md` tells it as a story, and a test
//! replays the story.
//!
//! A participant's socket decodes [`Hello`] once and then [`FromParticipant`] only: nothing in it can steer.

use super::doors::WallSignals;
use super::{LabelPlacement, PlaceLabels};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::visibility::{HiddenIdeas, RoomClock, SeenChange};
use workshop::{
    CommandId, Contribution, ErrorCode, Group, GroupId, Language, Names, Problem, RoundBefore, SeatId,
    Standing, WorkshopId,
};

/// The first message on a socket: what proves that this device belongs into the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "hello", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Hello {
    /// The code of six symbols, as typed.
    Code {
        /// Spaces, dashes and small letters do no harm.
        code: String,
        /// For messages.
        language: Language,
    },
    /// The secret behind the `#` of the QR's address.
    Secret {
        /// 32 hexadecimal digits.
        secret: String,
        /// For messages.
        language: Language,
    },
    /// The key of a seat that this device took before.
    Seat {
        /// 32 hexadecimal digits.
        key: String,
        /// For messages.
        language: Language,
    },
    /// The key of a seat that is taken: another person who shares the device sits down beside it.
    Beside {
        /// 32 hexadecimal digits.
        key: String,
        /// For messages.
        language: Language,
    },
    /// A one-time code from the facilitator: a seat moves to this device.
    MoveSeat {
        /// As typed.
        code: String,
        /// The new key of the seat, made by this device.
        key: String,
        /// For messages.
        language: Language,
    },
    /// The secret behind the `#` of the wall's link.
    Wall {
        /// 32 hexadecimal digits.
        secret: String,
        /// For messages.
        language: Language,
    },
}

/// What a participant's device sends after its hello.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "send", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum FromParticipant {
    /// After a code, a secret or the key of the seat beside: sits down. The same key again finds the same seat.
    TakeSeat {
        /// 32 hexadecimal digits, made and kept by the device.
        key: String,
        /// May be empty.
        name: String,
        /// One of those in the welcome, or None.
        group: Option<GroupId>,
    },
    /// Writes, rates, or says who it is. Answered by an outcome; the same id again changes nothing.
    Contribute {
        /// Made by the device: 128 random bits.
        id: CommandId,
        /// What is wanted.
        contribution: Contribution,
    },
    /// Ready for what comes, or not any more.
    Ready {
        /// Yes or no.
        ready: bool,
    },
    /// The person is typing. Not passed on where it would tell who writes what.
    Typing {},
    /// Asks for a fresh snapshot, after a gap in the frames.
    Resync {},
    /// The language of messages from now on.
    Speak {
        /// Which.
        language: Language,
    },
}

/// What a wall sends after its hello. It can ask where things go on its canvas, and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "send", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum FromWall {
    /// Places bubbles and names on a matrix.
    PlaceLabels {
        /// Given back with the places.
        number: u32,
        /// What is to be placed.
        wish: PlaceLabels,
    },
    /// Asks for a fresh snapshot, after a gap in the frames.
    Resync {},
}

/// What the backend sends to a device in the room, wall or participant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum ToDevice {
    /// The code or secret was right: what to choose from before sitting down.
    Welcome(Welcome),
    /// The device sits. Frames follow.
    Seated {
        /// What the device keeps is filed under it.
        workshop: WorkshopId,
        /// Which seat.
        seat: SeatId,
    },
    /// What came of a contribution: None is done and on disk.
    Outcome {
        /// The contribution's id.
        id: CommandId,
        /// Why not. `unknown` is to be sent again with the same id.
        problem: Option<Problem>,
    },
    /// Why the door stays shut. The socket closes after it.
    Refused {
        /// In the device's language.
        problem: Problem,
    },
    /// Where bubbles and names go, for a wall.
    Labels {
        /// The number of the question.
        number: u32,
        /// One for each bubble.
        labels: Vec<LabelPlacement>,
    },
    /// The next frame. Each connection counts its own.
    Frame {
        /// 1, 2, 3 ... on this connection.
        number: u32,
        /// The backend's clock.
        now: DateTime<Utc>,
        /// What it brings.
        body: RoomBody,
    },
}

/// What to choose from before sitting down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Welcome {
    /// What the device keeps is filed under it.
    pub workshop: WorkshopId,
    /// What it is called.
    pub title: String,
    /// Whose it is, possibly empty.
    pub organisation: String,
    /// Sides of the house; none to choose from if empty.
    pub groups: Vec<Group>,
    /// What is promised about names on the board.
    pub names: Names,
}

/// What a frame brings to a device in the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum RoomBody {
    /// Everything this device may see; replaces what it had.
    Snapshot {
        /// The same for all devices of its kind.
        shared: Box<RoomSnapshot>,
        /// What this seat alone sees: itself, its ideas, its ratings. Where a row is in both, this one holds.
        own: Vec<SeenChange>,
    },
    /// What changed.
    Update {
        /// The same for all devices of its kind.
        shared: RoomUpdate,
        /// What this seat alone sees, in the order it applies, after the shared part.
        own: Vec<SeenChange>,
    },
    /// What is no change: latest wins.
    Signals(RoomSignals),
    /// The facilitator reminds this person of what is asked.
    Nudge {},
    /// The file cannot be written: nothing new is accepted, nothing is lost.
    Trouble {
        /// `disk_full` or `disk_trouble`. A snapshot or an update says that it is over.
        code: ErrorCode,
    },
}

/// Everything that all devices of a kind may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoomSnapshot {
    /// What the device keeps is filed under it.
    pub workshop: WorkshopId,
    /// The first rows. Ideas come after all others, however many there are.
    pub rows: Vec<SeenChange>,
    /// So many updates follow at once and belong to this snapshot: they bring the other rows.
    pub more: u32,
    /// How many ideas wait for the reveal; lanes where none waits are left out.
    pub hidden: Vec<HiddenIdeas>,
    /// Where use cases stand, best first; empty until results are shown.
    pub standings: Vec<Standing>,
    /// What the round before came to, for participants while one is open again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<RoundBefore>>", optional)]
    pub round_before: Vec<RoundBefore>,
    /// The step that runs, and its clock.
    pub clock: RoomClock,
    /// What is no change.
    pub signals: RoomSignals,
}

/// What changed for all devices of a kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoomUpdate {
    /// In the order they apply.
    pub changes: Vec<SeenChange>,
    /// How many ideas wait for the reveal, if that changed: at most once a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hidden: Option<Vec<HiddenIdeas>>,
    /// The step that runs, and its clock, if that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub clock: Option<RoomClock>,
    /// What the round before came to, all of it, if that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub round_before: Option<Vec<RoundBefore>>,
    /// Where use cases stand, all of them, best first, if anything moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub standings: Option<Vec<Standing>>,
}

/// What is no change: kept in memory, latest wins, gone on restart. No name is in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoomSignals {
    /// People whose device is connected.
    pub here: u32,
    /// People who sit in the room, connected or not.
    pub seats: u32,
    /// People who said that they are ready.
    pub ready: u32,
    /// People who gave every answer that the open vote, or else the open round, asks of them; None while neither
    /// is open.
    pub finished: Option<u32>,
    /// For walls only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub wall: Option<WallSignals>,
}
