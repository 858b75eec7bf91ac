//! What devices hear, written down once for each kind of device.

use chrono::{DateTime, SecondsFormat, Utc};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use workshop::{KeyHash, SeatId};

/// Something that devices hear.
#[derive(Debug)]
pub(crate) struct News {
    /// 1, 2, 3 ... as they were told.
    pub(super) number: u64,
    pub(super) at: DateTime<Utc>,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    /// Frames behind their number for each kind of device; with what is for one seat alone, and the shared part
    /// that goes with it.
    Update { participants: Shared, walls: Shared, own: HashMap<SeatId, String> },
    /// Frames behind their number for each kind of device.
    Signals { participants: String, walls: String },
    /// A frame behind its number for some seats.
    Nudge { seats: HashSet<SeatId>, frame: String },
    /// One kind of device begins again.
    Again { participants: bool, walls: bool },
    /// Every device is asked whether it is still there.
    Ping,
    /// The workshop was closed.
    Over,
    /// The key that opens a seat now; None if nothing does.
    Keys(Vec<(SeatId, Option<KeyHash>)>),
}

/// The shared part of an update.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// The part itself; None if it says nothing.
    pub(super) part: Option<String>,
    /// The whole frame behind its number, for all who have nothing of their own in it.
    frame: String,
}

impl Shared {
    pub(super) fn new(part: Option<String>, at: DateTime<Utc>) -> Self {
        let frame = part.as_deref().map(|part| update(at, part, "[]")).unwrap_or_default();
        Self { part, frame }
    }
}

impl News {
    /// The frame behind its number that all devices of a kind hear; None if there is nothing to hear.
    pub(super) fn shared(&self, is_wall: bool) -> Option<&str> {
        match &self.what {
            What::Update { participants, walls, .. } => {
                let shared = if is_wall { walls } else { participants };
                shared.part.as_ref().map(|_| shared.frame.as_str())
            }
            What::Signals { participants, walls } => Some(if is_wall { walls } else { participants }),
            What::Nudge { .. } | What::Again { .. } | What::Keys(_) | What::Ping | What::Over => None,
        }
    }
}

/// A frame behind its number. Most are the same for all devices of a kind and are written down once.
#[derive(Debug)]
pub(crate) enum Rest {
    /// The same for all.
    Shared(Arc<News>, bool),
    /// Rows that did not fit into the first frame of a snapshot; the same for all.
    More(Arc<str>),
    /// For this device alone.
    Own(String),
}

impl Rest {
    /// As it stands on the wire.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::More(text) => text,
            Self::Shared(news, is_wall) => news.shared(*is_wall).unwrap_or_default(),
        }
    }
}

/// What stands behind the number of an update.
pub(super) fn update(at: DateTime<Utc>, shared: &str, own: &str) -> String {
    let at = at.to_rfc3339_opts(SecondsFormat::Micros, true);
    // In one piece: a burst lets everybody have a large one of their own.
    [r#","now":""#, &at, r#"","body":{"kind":"update","shared":"#, shared, r#","own":"#, own, "}}"].concat()
}

/// What stands behind the number of a frame.
pub(super) fn rest(at: DateTime<Utc>, body: &str) -> String {
    format!(r#","now":"{}","body":{body}}}"#, at.to_rfc3339_opts(SecondsFormat::Micros, true))
}
