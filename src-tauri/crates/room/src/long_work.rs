//! Work that takes its time: how far it is, and whether somebody wants it stopped.

use crate::protocol::Progress;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// One kind of it; one at a time.
#[derive(Debug)]
pub(crate) struct LongWork {
    cancelled: AtomicBool,
    progress: watch::Sender<Option<Progress>>,
}

impl Default for LongWork {
    fn default() -> Self {
        Self { cancelled: AtomicBool::new(false), progress: watch::Sender::new(None) }
    }
}

impl LongWork {
    /// Whoever wanted it stopped meant what ran before.
    pub(crate) fn begin(&self) {
        self.cancelled.store(false, Ordering::Relaxed);
    }

    /// It is done, or was given up.
    pub(crate) fn end(&self) {
        self.begin();
        self.progress.send_replace(None);
    }

    /// Stops what is running.
    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether somebody wants it stopped.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Says how far it is, and hears whether to go on.
    pub(crate) fn tell(&self, done: u64, total: u64) -> ControlFlow<()> {
        let whole = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        self.progress.send_replace(Some(Progress { done: whole(done), total: whole(total) }));
        if self.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// How far it is; None when none runs.
    pub(crate) fn progress(&self) -> watch::Receiver<Option<Progress>> {
        self.progress.subscribe()
    }
}
