//! From the writer's thread to the devices of another one.

use super::RING;
use super::news::{Acknowledgements, News, What};
use crate::doors::ping_times;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tokio::sync::broadcast;
use tokio::task::{unconstrained, yield_now};

/// News for a relay, from the writer.
#[derive(Debug)]
pub(crate) struct Feed {
    pub(super) news: broadcast::Receiver<Arc<News>>,
    /// Held while there is a relay that tells who waits for a commit.
    pub(super) _standing: Arc<()>,
}

/// Hears that there is news.
pub(crate) trait Listener: Debug + Send + Sync {
    /// There is news at the ring. Returns at once.
    fn news_came(&self);
}

/// Passes news on within one thread: waking five hundred devices from another thread costs much more than
/// waking one that goes to the others.
#[derive(Debug)]
pub(crate) struct Relay {
    news: broadcast::Sender<Arc<News>>,
    /// Those that need no task of theirs to wake up. The ones that are gone are dropped when looked at.
    listeners: Mutex<Vec<Weak<dyn Listener>>>,
}

impl Relay {
    pub(crate) fn new() -> Self {
        Self { news: broadcast::Sender::new(RING), listeners: Mutex::default() }
    }

    /// A place at the ring.
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Arc<News>> {
        self.news.subscribe()
    }

    /// Lets somebody with a place at the ring hear of all news from now on.
    pub(crate) fn add(&self, listener: Weak<dyn Listener>) {
        self.listeners().push(listener);
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
            self.pass_on(news).await;
            if !feed.news.is_empty() {
                // More is there already: those who want to say something have their turn in between.
                yield_now().await;
            }
        }
        self.pass_on(Arc::new(all(What::Over))).await;
    }

    async fn pass_on(&self, news: Arc<News>) {
        // Nobody is there: then nobody needs to be told.
        let _ = self.news.send(Arc::clone(&news));
        if news.acknowledgements.tell() {
            // Who waits for an outcome comes before all the others.
            yield_now().await;
        }
        let tell_all = async {
            self.listeners()
                .retain(|listener| listener.upgrade().inspect(|listener| listener.news_came()).is_some());
        };
        // A task may send only so much at a time, and this one sends for all of them.
        unconstrained(tell_all).await;
    }

    fn listeners(&self) -> MutexGuard<'_, Vec<Weak<dyn Listener>>> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
