//! What one page of the facilitator is told: a snapshot of what is open, and every change from then on.

use crate::frames::FrameCounter;
use crate::protocol::{Frame, FrameBody, Progress};
use crate::{Live, Subscription};
use std::sync::Arc;
use tokio::sync::watch;

/// The frames of one connection.
#[derive(Debug)]
pub struct Frames {
    open: watch::Receiver<Option<Arc<Live>>>,
    /// Of imports, and of exports.
    progress: [watch::Receiver<Option<Progress>>; 2],
    subscription: Option<Subscription>,
    counter: FrameCounter,
}

impl Frames {
    pub(crate) fn new(
        mut open: watch::Receiver<Option<Arc<Live>>>,
        progress: [watch::Receiver<Option<Progress>>; 2],
    ) -> Self {
        open.mark_changed();
        Self { open, progress, subscription: None, counter: FrameCounter::default() }
    }

    /// The next frame; None when the desk is gone. Not to be broken off: a snapshot could be lost.
    pub async fn next(&mut self) -> Option<Frame> {
        loop {
            let Some(subscription) = self.subscription.as_mut() else {
                if let Some(body) = self.begin().await? {
                    return Some(self.counter.frame(body));
                }
                continue;
            };
            tokio::select! {
                body = subscription.queue.recv() => match body {
                    Some(body) => return Some(self.counter.frame((*body).clone())),
                    None => {
                        // Too slow, asked for, or closed: begin again with what is open now.
                        self.subscription = None;
                        self.open.mark_changed();
                    }
                },
                changed = self.open.changed() => {
                    changed.ok()?;
                    self.subscription = None;
                    self.open.mark_changed();
                }
                progress = changed(&mut self.progress) => {
                    if let Some(progress) = progress {
                        return Some(self.counter.frame(FrameBody::Progress(progress)));
                    }
                }
            }
        }
    }

    /// Subscribes to what is open now, or says that nothing is.
    async fn begin(&mut self) -> Option<Option<FrameBody>> {
        self.open.changed().await.ok()?;
        let live = self.open.borrow_and_update().clone();
        let Some(live) = live else { return Some(Some(FrameBody::NoWorkshop)) };
        let subscribed = tokio::task::spawn_blocking(move || live.subscribe()).await.ok()?;
        // A workshop that was closed in between announces its successor by another change.
        self.subscription = subscribed.ok();
        Some(None)
    }
}

/// How far the long work is that went on, once one did.
async fn changed([one, other]: &mut [watch::Receiver<Option<Progress>>; 2]) -> Option<Progress> {
    tokio::select! {
        Ok(()) = one.changed() => one.borrow_and_update().clone(),
        Ok(()) = other.changed() => other.borrow_and_update().clone(),
        else => std::future::pending().await,
    }
}
