//! The wall on this machine: on its second screen, and in small on the facilitator's page. The same frames as a wall
//! in a browser, without a door.

use crate::Live;
use crate::doors::framed;
use crate::protocol::{FromWall, LabelPlacement};
use crate::room_news::{Heard, Visit, Visitor};
use crate::signals::Signal;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often a workshop that has too much to do is asked again.
const AGAIN: Duration = Duration::from_millis(200);

/// What a wall on this machine shows: frames as they are written on the wire.
#[derive(Debug)]
pub struct OwnWall {
    visitor: Visitor,
    open: watch::Receiver<Option<Arc<Live>>>,
    visit: Option<(Arc<Live>, Visit)>,
    frames: u32,
}

impl OwnWall {
    pub(crate) fn new(visitor: Visitor, mut open: watch::Receiver<Option<Arc<Live>>>) -> Self {
        open.mark_changed();
        Self { visitor, open, visit: None, frames: 0 }
    }

    /// The next frame; None when the desk is gone. Not to be broken off.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            let Some((_, visit)) = self.visit.as_mut() else {
                self.begin().await?;
                continue;
            };
            let heard = tokio::select! {
                heard = visit.next() => heard,
                changed = self.open.changed() => {
                    changed.ok()?;
                    Heard::Again
                }
            };
            match heard {
                Heard::Frame(rest) => {
                    self.frames += 1;
                    return Some(framed(self.frames, &rest));
                }
                // The shell's own window needs no asking.
                Heard::Ping => {}
                Heard::Again | Heard::TakenOut | Heard::Over => {
                    self.leave();
                    self.open.mark_changed();
                }
            }
        }
    }

    /// Answers what a wall may ask.
    #[must_use]
    pub fn answer(asked: &FromWall) -> Option<Vec<LabelPlacement>> {
        match asked {
            FromWall::PlaceLabels { wish, .. } => Some(crate::labels::place(wish)),
            FromWall::Resync {} => None,
        }
    }

    /// Enters what is open, or waits until something is.
    async fn begin(&mut self) -> Option<()> {
        self.open.changed().await.ok()?;
        let live = self.open.borrow_and_update().clone();
        if let Some(live) = live {
            match live.enter(self.visitor, None).await {
                Ok(visit) => self.visit = Some((live, visit)),
                Err(_) => {
                    tokio::time::sleep(AGAIN).await;
                    self.open.mark_changed();
                }
            }
        }
        Some(())
    }

    fn leave(&mut self) {
        if let Some((live, visit)) = self.visit.take() {
            drop(visit);
            live.signal(Signal::Went);
        }
    }
}

impl Drop for OwnWall {
    fn drop(&mut self) {
        self.leave();
    }
}
