//! What devices hear, written down once for each kind of device.

use crate::Trouble;
use chrono::{DateTime, SecondsFormat, Utc};
use sabotage::{Sabotage, sabotaged};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;
use workshop::{KeyHash, SeatId};

/// Something that devices hear.
#[derive(Debug)]
pub(crate) struct News {
    /// 1, 2, 3 ... as they were told.
    pub(super) number: u64,
    pub(super) what: What,
    pub(super) acknowledgements: Acknowledgements,
}

/// Those who wait for a commit. Whoever passes its news on tells them, so that a device's outcome and the frame of
/// the same commit travel together. Who was not told by then is told when this is dropped.
#[derive(Debug, Default)]
pub(crate) struct Acknowledgements(Mutex<Vec<oneshot::Sender<Result<(), Trouble>>>>);

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
    /// Whether it says anything.
    says: bool,
    /// The frame behind its number, up to what is for one seat alone.
    head: String,
}

impl Shared {
    pub(super) fn new(part: Option<&str>, at: DateTime<Utc>) -> Self {
        let head = head_of_update(at, part.unwrap_or(r#"{"changes":[]}"#));
        Self { says: part.is_some(), head }
    }
}

impl Acknowledgements {
    pub(crate) fn new(waiting: Vec<oneshot::Sender<Result<(), Trouble>>>) -> Self {
        Self(Mutex::new(waiting))
    }

    /// Tells all that their change is on disk. False: there is nobody to tell.
    pub(super) fn tell(&self) -> bool {
        let waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let is_somebody_there = !waiting.is_empty();
        // Nobody waits any more: then nobody needs to be told.
        waiting.into_iter().for_each(|task| drop(task.send(Ok(()))));
        is_somebody_there
    }
}

impl Drop for Acknowledgements {
    fn drop(&mut self) {
        self.tell();
    }
}

impl News {
    /// The frame behind its number that all devices of a kind hear, in pieces; None if there is nothing to hear.
    pub(super) fn shared(&self, is_wall: bool) -> Option<[&str; 3]> {
        match &self.what {
            What::Update { participants, walls, .. } => {
                let shared = if is_wall { walls } else { participants };
                shared.says.then_some([&shared.head, "[]", END_OF_UPDATE])
            }
            What::Signals { participants, walls } => {
                Some([if is_wall { walls } else { participants }, "", ""])
            }
            What::Nudge { .. } | What::Again { .. } | What::Keys(_) | What::Ping | What::Over => None,
        }
    }

    /// The frame behind its number with what is for one seat alone, in pieces; None if nothing is.
    pub(super) fn own(&self, seat: SeatId) -> Option<[&str; 3]> {
        let What::Update { participants, own, .. } = &self.what else { return None };
        let another = || own.values().next().filter(|_| sabotaged(Sabotage::SharedFrame));
        own.get(&seat).or_else(another).map(|own| [participants.head.as_str(), own, END_OF_UPDATE])
    }
}

/// A frame behind its number. Most are the same for all devices of a kind and are written down once.
#[derive(Debug)]
pub(crate) enum Rest {
    /// The same for all.
    Shared(Arc<News>, bool),
    /// An update with what is for one seat alone.
    Update(Arc<News>, SeatId),
    /// Rows that did not fit into the first frame of a snapshot; the same for all.
    More(Arc<str>),
    /// For this device alone.
    Own(String),
}

impl Rest {
    /// As it stands on the wire, in pieces: a burst lets everybody have a large one of their own, and it is
    /// written down once for each.
    pub(crate) fn pieces(&self) -> [&str; 3] {
        match self {
            Self::Own(text) => [text, "", ""],
            Self::More(text) => [text, "", ""],
            Self::Update(news, seat) => news.own(*seat).unwrap_or_default(),
            Self::Shared(news, is_wall) => news.shared(*is_wall).unwrap_or_default(),
        }
    }
}

const END_OF_UPDATE: &str = "}}";

/// What stands behind the number of an update that has nothing for one seat alone.
pub(super) fn update(at: DateTime<Utc>, shared: &str) -> String {
    head_of_update(at, shared) + "[]" + END_OF_UPDATE
}

fn head_of_update(at: DateTime<Utc>, shared: &str) -> String {
    let at = at.to_rfc3339_opts(SecondsFormat::Micros, true);
    [r#","now":""#, &at, r#"","body":{"kind":"update","shared":"#, shared, r#","own":"#].concat()
}

/// What stands behind the number of a frame.
pub(super) fn rest(at: DateTime<Utc>, body: &str) -> String {
    format!(r#","now":"{}","body":{body}}}"#, at.to_rfc3339_opts(SecondsFormat::Micros, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_for_a_commit_is_told_once_even_if_its_news_reach_nobody() {
        let (waits, mut outcome) = oneshot::channel();
        let acknowledgements = Acknowledgements::new(vec![waits]);
        assert!(outcome.try_recv().is_err(), "not before somebody passes the news on");
        drop(acknowledgements);
        assert!(matches!(outcome.try_recv(), Ok(Ok(()))));
    }

    #[test]
    fn what_is_for_one_seat_stands_behind_what_is_for_all() {
        let seat = SeatId(uuid::Uuid::from_u128(7));
        let shared = |part| Shared::new(part, DateTime::UNIX_EPOCH);
        let what = What::Update {
            participants: shared(Some(r#"{"changes":[1]}"#)),
            walls: shared(None),
            own: HashMap::from([(seat, "[2]".to_owned())]),
        };
        let news = Arc::new(News { number: 1, what, acknowledgements: Acknowledgements::default() });
        let written = |rest: Rest| rest.pieces().concat();
        let all = written(Rest::Shared(Arc::clone(&news), false));
        assert!(all.ends_with(r#""body":{"kind":"update","shared":{"changes":[1]},"own":[]}}"#), "{all}");
        let own = written(Rest::Update(Arc::clone(&news), seat));
        assert!(own.ends_with(r#""shared":{"changes":[1]},"own":[2]}}"#), "{own}");
        assert!(news.shared(true).is_none(), "walls hear nothing of it");
    }
}
