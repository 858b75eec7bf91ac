//! One device's place at the ring of news: what is for its kind and for its seat.

use super::news::{News, Rest, What};
use crate::signals::Standing;
use std::sync::Arc;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use workshop::{KeyHash, SeatId};

/// Who comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visitor {
    /// A participant, by the key of a seat.
    Seat(KeyHash),
    /// A wall.
    Wall,
    /// The facilitator's own small picture of the wall: it sees what a wall sees, and does not count as one.
    Mirror,
}

impl Visitor {
    /// Whether it sees what walls see.
    pub(crate) fn is_shown_the_wall(self) -> bool {
        matches!(self, Self::Wall | Self::Mirror)
    }
}

/// What one device hears, from a snapshot on.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(super) visitor: Visitor,
    pub(super) seat: Option<SeatId>,
    /// Frames that are still to come before the news, last first.
    pub(super) snapshot: Vec<Rest>,
    pub(super) news: broadcast::Receiver<Arc<News>>,
    /// News up to this number are in the snapshot.
    pub(super) known: u64,
    pub(super) _standing: Standing,
}

/// What a device hears next.
#[derive(Debug)]
pub(crate) enum Heard {
    /// The rest of a frame, behind its number: see [`Visit::next`].
    Frame(Rest),
    /// Time to ask whether it is still there.
    Ping,
    /// It fell behind, or it may see other things now: it enters again.
    Again,
    /// Its seat is another's now, or nobody's.
    TakenOut,
    /// The workshop was closed.
    Over,
}

impl Visit {
    /// The seat that was entered; None for a wall.
    pub(crate) fn seat(&self) -> Option<SeatId> {
        self.seat
    }

    /// What comes next: a frame behind its number, `,"now":…,"body":…}`, or why there is none. May be broken
    /// off.
    pub(crate) async fn next(&mut self) -> Heard {
        loop {
            if let Some(next) = self.next_now() {
                return next;
            }
            match self.news.recv().await {
                Ok(news) => {
                    if let Some(heard) = self.heard(news) {
                        return heard;
                    }
                }
                Err(RecvError::Lagged(_)) => return Heard::Again,
                Err(RecvError::Closed) => return Heard::Over,
            }
        }
    }

    /// [`Self::next`] if it is there already.
    pub(crate) fn next_now(&mut self) -> Option<Heard> {
        if let Some(next) = self.snapshot.pop() {
            return Some(Heard::Frame(next));
        }
        loop {
            match self.news.try_recv() {
                Ok(news) => {
                    if let Some(heard) = self.heard(news) {
                        return Some(heard);
                    }
                }
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Lagged(_)) => return Some(Heard::Again),
                Err(TryRecvError::Closed) => return Some(Heard::Over),
            }
        }
    }

    fn heard(&self, news: Arc<News>) -> Option<Heard> {
        if news.number <= self.known {
            return None;
        }
        let is_wall = self.visitor.is_shown_the_wall();
        match &news.what {
            What::Update { .. } => {
                if let Some(seat) = self.seat.filter(|seat| news.own(*seat).is_some()) {
                    return Some(Heard::Frame(Rest::Update(news, seat)));
                }
            }
            What::Signals { .. } => {}
            What::Nudge { seats, frame } => {
                let is_meant = self.seat.is_some_and(|seat| seats.contains(&seat));
                return is_meant.then(|| Heard::Frame(Rest::Own(frame.clone())));
            }
            What::Ping => return Some(Heard::Ping),
            What::Over => return Some(Heard::Over),
            What::Again { participants, walls } => {
                return (if is_wall { *walls } else { *participants }).then_some(Heard::Again);
            }
            What::Keys(keys) => {
                let now = keys.iter().find(|(seat, _)| Some(*seat) == self.seat)?.1;
                let still = matches!(self.visitor, Visitor::Seat(key) if Some(key) == now);
                return (!still).then_some(Heard::TakenOut);
            }
        }
        news.shared(is_wall)?;
        Some(Heard::Frame(Rest::Shared(news, is_wall)))
    }
}
