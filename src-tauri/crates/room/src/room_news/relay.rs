//! From the writer's thread to the devices of another one.

use super::RING;
use super::news::{News, What};
use crate::doors::ping_times;
use chrono::Utc;
use std::sync::Arc;
use tokio::sync::broadcast;

/// Passes news on within one thread: waking five hundred devices from another thread costs much more than
/// waking one that wakes the others.
#[derive(Debug)]
pub(crate) struct Relay(broadcast::Sender<Arc<News>>);

impl Relay {
    pub(crate) fn new() -> Self {
        Self(broadcast::Sender::new(RING))
    }

    /// A place at the ring.
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Arc<News>> {
        self.0.subscribe()
    }

    /// Passes on what is heard, until the workshop is closed.
    pub(crate) async fn run(&self, mut heard: broadcast::Receiver<Arc<News>>) {
        let all = |what| News { number: u64::MAX, at: Utc::now(), what };
        let mut ping = ping_times();
        loop {
            let news = tokio::select! {
                heard = heard.recv() => match heard {
                    Ok(news) => news,
                    Err(broadcast::error::RecvError::Lagged(_)) => {
                        Arc::new(all(What::Again { participants: true, walls: true }))
                    }
                    Err(broadcast::error::RecvError::Closed) => break,
                },
                _ = ping.tick() => Arc::new(all(What::Ping)),
            };
            // Nobody is there: then nobody needs to be told.
            let _ = self.0.send(news);
        }
        let _ = self.0.send(Arc::new(all(What::Over)));
    }
}
