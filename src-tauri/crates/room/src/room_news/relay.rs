//! From the writer's thread to the devices of another one.

use super::RING;
use super::news::{Acknowledgements, News, What};
use crate::doors::ping_times;
use std::sync::Arc;
use tokio::sync::broadcast;

/// News for a relay, from the writer.
#[derive(Debug)]
pub(crate) struct Feed {
    pub(super) news: broadcast::Receiver<Arc<News>>,
    /// Held while there is a relay that tells who waits for a commit.
    pub(super) _standing: Arc<()>,
}

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
    pub(crate) async fn run(&self, mut feed: Feed) {
        let all = |what| {
            let acknowledgements = Acknowledgements::default();
            News { number: u64::MAX, what, acknowledgements }
        };
        let mut ping = ping_times();
        loop {
            let news = tokio::select! {
                heard = feed.news.recv() => match heard {
                    Ok(news) => news,
                    Err(broadcast::error::RecvError::Lagged(_)) => {
                        Arc::new(all(What::Again { participants: true, walls: true }))
                    }
                    Err(broadcast::error::RecvError::Closed) => break,
                },
                _ = ping.tick() => Arc::new(all(What::Ping)),
            };
            news.acknowledgements.tell();
            // Nobody is there: then nobody needs to be told.
            let _ = self.0.send(news);
        }
        let _ = self.0.send(Arc::new(all(What::Over)));
    }
}
