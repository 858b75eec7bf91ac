//! How often something is told: at once if it was quiet, else together with what comes until the next time.

use std::time::{Duration, Instant};

/// Something that is told at most so often.
#[derive(Debug)]
pub(crate) struct Pace {
    every: Duration,
    /// Not told again before.
    next: Instant,
    waiting: bool,
}

impl Pace {
    pub(crate) fn new(every: Duration) -> Self {
        Self { every, next: Instant::now(), waiting: false }
    }

    /// There is something to tell.
    pub(crate) fn mark(&mut self) {
        self.waiting = true;
    }

    /// Whether it is to be told now; if so, it counts as told.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let due = self.next().is_some_and(|at| at <= now);
        if due {
            self.told(now);
        }
        due
    }

    /// It was told now, whether due or not.
    pub(crate) fn told(&mut self, now: Instant) {
        self.next = now + self.every;
        self.waiting = false;
    }

    /// When it is to be told; None while there is nothing to tell.
    pub(crate) fn next(&self) -> Option<Instant> {
        self.waiting.then_some(self.next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_told_at_once_and_the_rest_together() {
        let mut pace = Pace::new(Duration::from_secs(1));
        let start = Instant::now();
        assert!(!pace.take(start), "nothing to tell yet");
        pace.mark();
        assert!(pace.take(start + Duration::from_millis(1)), "it was quiet: at once");
        pace.mark();
        pace.mark();
        assert!(!pace.take(start + Duration::from_millis(900)), "told a moment ago: it waits");
        assert!(pace.take(start + Duration::from_millis(1_002)), "and comes once, for both");
        assert_eq!(pace.next(), None, "nothing is left to tell");
    }
}
