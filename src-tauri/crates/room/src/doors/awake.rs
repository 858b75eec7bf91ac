//! Keeps the machine awake while the doors are open: a laptop that falls asleep takes the room with it.

use std::sync::mpsc::{self, Sender};
use std::time::Duration;

/// A system that has not agreed by then is not waited for: the doors open, and the console says what to do.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Holds off sleep until it is dropped, where the system lets it.
#[derive(Debug)]
pub(crate) struct Awake {
    is_held: bool,
    /// Its end is what the thread waits for.
    _release: Option<Sender<()>>,
}

impl Awake {
    /// Asks the system not to go to sleep by itself, and says why.
    pub(crate) fn hold(why: String) -> Self {
        Self::hold_by(move || {
            // Not the display: on Linux the crate breaks down when a session ends before it lets go of that.
            let mut wish = keepawake::Builder::default();
            wish.idle(true).sleep(true).display(!cfg!(target_os = "linux"));
            wish.reason(why).app_name("Pharos").app_reverse_domain("org.pharos.Pharos").create()
        })
    }

    /// Whether the system agreed.
    pub(crate) fn is_held(&self) -> bool {
        self.is_held
    }

    /// On a thread of its own: a system bus may be silent, and what holds sleep off may not wander.
    fn hold_by<T, E: std::fmt::Display>(hold: impl FnOnce() -> Result<T, E> + Send + 'static) -> Self {
        let (told, agreed) = mpsc::channel();
        let (release, released) = mpsc::channel::<()>();
        let run = move || {
            let held = hold();
            if let Err(error) = &held {
                tracing::warn!(%error, "the machine cannot be kept awake");
            }
            // Nobody waits any more: then nobody needs to be told.
            let _ = told.send(held.is_ok());
            // Nothing is ever sent: this waits for the other end to be dropped.
            let _ = released.recv();
            drop(held);
        };
        let started = std::thread::Builder::new().name("pharos-awake".to_owned()).spawn(run);
        let is_held = started.is_ok() && agreed.recv_timeout(TIMEOUT).unwrap_or(false);
        Self { is_held, _release: Some(release) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Instant;

    struct Held(Arc<AtomicBool>);

    impl Drop for Held {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    #[test]
    fn sleep_is_held_off_until_the_doors_close() {
        let released = Arc::new(AtomicBool::new(false));
        let held = Held(Arc::clone(&released));
        let awake = Awake::hold_by(move || Ok::<_, String>(held));
        assert!(awake.is_held() && !released.load(Ordering::SeqCst));
        drop(awake);
        let until = Instant::now() + Duration::from_secs(5);
        while !released.load(Ordering::SeqCst) {
            assert!(Instant::now() < until, "it lets go");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn a_system_that_refuses_or_says_nothing_is_not_believed() {
        assert!(!Awake::hold_by(|| Err::<(), _>("no bus")).is_held());
        let start = Instant::now();
        let silent = Awake::hold_by(|| {
            std::thread::sleep(TIMEOUT * 3);
            Ok::<_, String>(())
        });
        assert!(!silent.is_held() && start.elapsed() < TIMEOUT * 2, "nor waited for");
    }
}
