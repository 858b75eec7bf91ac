//! What the console and the backend say about the doors, the people and the wall.

use super::certificate::OwnCertificate;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::seat_readiness::ReadinessTurnout;
use workshop::visibility::{
    HiddenIdeas, TopThree, WallClosing, WallGates, WallPlan, WallRegisters, WallRoadmap,
};
use workshop::{AgendaKind, CriterionId, IdeaId, LaneId, Problem, Refusal, SeatId, UseCaseId, WallCell};

/// What is no change, for the facilitator's page: latest wins.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConsoleSignals {
    /// Whether people can come in.
    pub doors: Doors,
    /// Everybody who did not leave, with or without a device, in no order.
    pub people: Vec<Presence>,
    /// What the wall shows.
    pub wall: WallSignals,
    /// What a frozen wall still shows; None while it is not frozen.
    pub held_view: Option<WallView>,
    /// What it shows once the step that comes next begins; None: it keeps its view.
    pub next_view: Option<WallView>,
    /// How many walls are watching.
    pub walls: u32,
    /// How many people have moved an idea since the room began to sort in silence. Who did is told to nobody.
    pub sorted: u32,
    /// How far the room is with the questions of readiness that it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub readiness: Option<ReadinessTurnout>,
    /// How many ideas wait for the reveal; lanes where none waits are left out.
    pub hidden: Vec<HiddenIdeas>,
}

/// How one person is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Presence {
    /// Who.
    pub seat: SeatId,
    /// A device is connected.
    pub here: bool,
    /// They said that they are ready.
    pub ready: bool,
    /// They typed in the last seconds. Always false where it would tell who writes what.
    pub typing: bool,
    /// Nothing was heard of them for two minutes.
    pub idle: bool,
    /// Answers given in the open round.
    pub answered: u32,
    /// Answers that the open round asks of them; 0 while none is open.
    pub asked: u32,
}

/// Whether people can come in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum Doors {
    /// Nobody can.
    #[default]
    Closed,
    /// A port is taken and the address proven.
    Opening,
    /// They can, unless locked.
    Open(Box<OpenDoors>),
    /// They cannot; the console still works.
    Failed {
        /// Why, and what to do.
        problem: Problem,
    },
}

/// Doors that people come in through.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OpenDoors {
    /// How to get in.
    pub joining: Joining,
    /// Every address this machine has, best first; the chosen one is among them.
    pub addresses: Vec<NetworkAddress>,
    /// Since when this machine no longer has the chosen one: nobody reaches it then.
    pub gone_since: Option<DateTime<Utc>>,
    /// The port asked for was taken, and this is the next one.
    pub other_port: bool,
    /// What they speak https with; None for plain http.
    pub certificate: Option<OwnCertificate>,
    /// A device has come in from outside this machine: neither its firewall nor the network is in the way.
    pub reached: bool,
    /// The machine is kept from going to sleep by itself.
    pub awake: bool,
    /// Nobody new comes in.
    pub locked: bool,
    /// Most people.
    pub cap: u32,
    /// Where a browser shows the wall. Whoever has it sees what the wall sees.
    pub wall_link: String,
}

/// How to get in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Joining {
    /// What to type into a browser: `192.168.43.12:7420`, or `https://pharos.example.org:7420`.
    pub address: String,
    /// Six symbols of 31, without a dash.
    pub code: String,
    /// The address with its secret, to scan.
    pub qr: QrCode,
}

/// A QR code as a drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QrCode {
    /// Modules on each side, without a quiet zone.
    pub size: u32,
    /// SVG path of the dark modules, one unit each.
    pub path: String,
}

/// An address of this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NetworkAddress {
    /// `192.168.43.12`.
    pub address: String,
    /// The system's name of the adapter.
    pub adapter: String,
    /// What kind it seems to be.
    pub kind: AdapterKind,
    /// Pharos fetched its own page through it.
    pub proven: bool,
    /// The one in the QR.
    pub chosen: bool,
}

/// What kind of adapter an address belongs to. From likely to unlikely to be reached by phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AdapterKind {
    /// Wireless.
    Wifi,
    /// A cable.
    Ethernet,
    /// Something else.
    Other,
    /// VPN, virtual machines, containers: phones cannot reach these.
    Virtual,
    /// This machine only.
    Loopback,
}

/// Opens the doors, or opens them elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WishForDoors {
    /// One of the machine's addresses; None takes the best.
    pub address: Option<String>,
}

/// Whether the machine is kept from going to sleep by itself while the doors are open.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KeepAwake {
    /// It is, as far as the system lets us.
    pub on: bool,
}

/// Who may come in. What is left out stays as it is: two wishes in a row do not undo each other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DoorRules {
    /// Nobody new comes in. Seats already taken stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub locked: Option<bool>,
    /// Most people, 1 to 1,200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cap: Option<u32>,
}

/// Takes out everybody whose device was silent for so long.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Sweep {
    /// Since how many minutes.
    pub minutes: u32,
}

/// How many were taken out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Swept {
    /// Seats.
    pub seats: u32,
}

/// Asks for a one-time code.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeatToMove {
    /// Whose.
    pub seat: SeatId,
}

/// Moves a seat to another device. Works once, for ten minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OneTimeCode {
    /// Six symbols of 31.
    pub code: String,
}

/// What the wall shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallSignals {
    /// Which view.
    pub view: WallView,
    /// Nothing but the time.
    pub blank: bool,
    /// The picture stays whatever happens.
    pub frozen: bool,
    /// Dark on light, for a bright room.
    pub day: bool,
    /// The note in the light.
    pub spotlight: Option<IdeaId>,
    /// How to get in, while the doors are open. Filled by the backend.
    pub joining: Option<Joining>,
    /// Nobody new comes in. Filled by the backend.
    pub locked: bool,
    /// What a view of one cell shows, as far as it may. Filled by the backend.
    pub cell: Option<Box<WallCell>>,
    /// What a view of the gates shows, as far as it may. Filled by the backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gates: Option<Box<WallGates>>,
    /// What a view of a plan shows, as far as it may. Filled by the backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub plan: Option<Box<WallPlan>>,
    /// What a view of the roadmap shows, as far as it may. Filled by the backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub roadmap: Option<Box<WallRoadmap>>,
    /// What a view of the registers shows, as far as it may. Filled by the backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub registers: Option<Box<WallRegisters>>,
    /// How firmly the first three of the ranking stand, while that is shown; None while it is worked out. Filled by the
    /// backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub top_three: Option<Vec<TopThree>>,
    /// What the closing view says of lighthouses beside their cards, as far as it may. Filled by the backend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub closing: Option<Box<WallClosing>>,
}

/// Most use cases that are told about one after the other.
const PITCHED_MOST: usize = 60;

impl WallSignals {
    /// Whether a wall can show it.
    ///
    /// # Refusals
    /// [`Refusal::TooMany`] where more use cases are to be told about than a day has room for.
    pub fn check(&self) -> Result<(), Refusal> {
        match &self.view {
            WallView::Pitch { use_cases, .. } if use_cases.len() > PITCHED_MOST => {
                Err(Refusal::TooMany { limit: PITCHED_MOST })
            }
            _ => Ok(()),
        }
    }
}

/// A view of the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(export)]
pub enum WallView {
    /// How to get in.
    #[default]
    Join,
    /// The board, hidden or revealed.
    Board,
    /// Cards by theme, as far as they are sorted.
    Themes,
    /// How many have voted; once the vote is closed, what came of it.
    Vote,
    /// One use case's card, as it fills.
    Card {
        /// Which.
        use_case: UseCaseId,
    },
    /// One use case at the five gates, as they are answered.
    Gates {
        /// Which.
        use_case: UseCaseId,
    },
    /// The plan of one lighthouse.
    Plan {
        /// Which.
        use_case: UseCaseId,
    },
    /// What is done when, and what is in the way.
    Roadmap,
    /// How far the registers are, and what holds something up.
    Registers,
    /// How many have rated.
    Rating,
    /// Value against cost.
    Matrix {
        /// 1 axes, 2 bubbles, 3 the beam.
        beat: u8,
    },
    /// Where people stand in one cell.
    Disagreement {
        /// Of which use case.
        use_case: UseCaseId,
        /// By which criterion.
        criterion: CriterionId,
        /// The time that the talk has; None until its clock is started.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        clock: Option<TalkClock>,
    },
    /// What moved in one cell between two rounds.
    Shift {
        /// Of which use case.
        use_case: UseCaseId,
        /// By which criterion.
        criterion: CriterionId,
    },
    /// Use cases by their rank.
    Ranking,
    /// The chosen ones.
    Lighthouses,
    /// The chosen ones, what exactly and who: the last picture of the day.
    Closing,
    /// One use case after the other is told about, each for as long.
    Pitch {
        /// In the order that was drawn.
        use_cases: Vec<UseCaseId>,
        /// Whose turn it is, from 0 on.
        at: u32,
        /// How long each of them has.
        seconds: u32,
        /// When the clock shows zero, by the backend's clock. A time that has passed: it runs over.
        ends_at: DateTime<Utc>,
    },
}

/// The time that a talk about one cell has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TalkClock {
    /// How long it is.
    pub seconds: u32,
    /// When it shows zero, by the backend's clock. A time that has passed: it runs over.
    pub ends_at: DateTime<Utc>,
}

impl WallView {
    /// What belongs to a step of the agenda; None where the wall keeps what it shows. `first` is asked where a step begins
    /// with one of many: the use case at its gates, or the cell that a talk is about.
    pub(crate) fn of_step(kind: AgendaKind, first: impl FnOnce() -> Option<Self>) -> Option<Self> {
        match kind {
            AgendaKind::Welcome => Some(Self::Join),
            AgendaKind::Ideate | AgendaKind::Brainwrite | AgendaKind::RevealAndCluster => Some(Self::Board),
            AgendaKind::Sort => Some(Self::Themes),
            AgendaKind::Vote | AgendaKind::Calibrate | AgendaKind::Commit => Some(Self::Vote),
            AgendaKind::Rate | AgendaKind::RateAgain => Some(Self::Rating),
            AgendaKind::GateCheck | AgendaKind::Discuss => first(),
            AgendaKind::Decide => Some(Self::Matrix { beat: 1 }),
            AgendaKind::Plan | AgendaKind::Roadmap => Some(Self::Lighthouses),
            AgendaKind::Close => Some(Self::Closing),
            AgendaKind::Shape | AgendaKind::Pitch | AgendaKind::Break => None,
        }
    }

    /// Whether the wall is sent where use cases stand.
    #[must_use]
    pub fn shows_results(&self) -> bool {
        matches!(self, Self::Matrix { .. } | Self::Ranking | Self::Lighthouses | Self::Closing)
    }

    /// The cell it is about, if it is about one.
    #[must_use]
    pub fn cell(&self) -> Option<(UseCaseId, CriterionId)> {
        match self {
            Self::Disagreement { use_case, criterion, .. } | Self::Shift { use_case, criterion } => {
                Some((*use_case, *criterion))
            }
            _ => None,
        }
    }
}

/// Whom to remind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NudgeSeats {
    /// Those who are not in the room hear nothing.
    pub seats: Vec<SeatId>,
}

/// Which lane to look into.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeekInto {
    /// Which.
    pub lane: LaneId,
}

/// An idea that waits for the reveal, seen on the console alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeekedIdea {
    /// Which.
    pub id: IdeaId,
    /// What was written.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pitch(count: usize) -> WallSignals {
        let use_cases = std::iter::repeat_with(UseCaseId::random).take(count).collect();
        let view = WallView::Pitch { use_cases, at: 0, seconds: 60, ends_at: Utc::now() };
        WallSignals { view, ..WallSignals::default() }
    }

    #[test]
    fn an_order_is_as_long_as_a_day_can_hear() {
        assert_eq!(pitch(PITCHED_MOST).check(), Ok(()));
        assert_eq!(
            pitch(PITCHED_MOST + 1).check(),
            Err(Refusal::TooMany { limit: PITCHED_MOST }),
            "every wall is sent the whole order with every signal: it stays short"
        );
    }

    #[test]
    fn the_step_of_the_pitch_shows_nothing_by_itself() {
        assert_eq!(WallView::of_step(AgendaKind::Pitch, || None), None, "no order is drawn yet");
        assert!(!pitch(2).view.shows_results(), "where use cases stand stays in the backend");
    }
}
