//! Codes that people type: six symbols of 31, and one fair queue in which they are checked.

use crate::Trouble;
use sabotage::{Sabotage, sabotaged};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use subtle::ConstantTimeEq;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// No 0 O 1 I L: they are mistaken for each other.
const SYMBOLS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Symbols of a code.
const LENGTH: usize = 6;
/// One code is checked in this time, right or wrong: 20 a second in all.
const CHECK: Duration = Duration::from_millis(50);
/// More than so many do not wait.
const WAITING: usize = 600;

/// A new code.
///
/// # Errors
/// The system has no random numbers.
pub(crate) fn new_code() -> std::io::Result<String> {
    let mut code = String::with_capacity(LENGTH);
    while code.len() < LENGTH {
        let mut random = [0_u8; 16];
        getrandom::fill(&mut random).map_err(std::io::Error::other)?;
        // Of 256 values the last 8 would make some symbols more likely: they are drawn again.
        let fair = random.iter().filter(|byte| usize::from(**byte) < SYMBOLS.len() * 8);
        let symbols = fair.filter_map(|byte| SYMBOLS.get(usize::from(*byte) % SYMBOLS.len()));
        code.extend(symbols.take(LENGTH - code.len()).map(|symbol| char::from(*symbol)));
    }
    Ok(code)
}

/// A code as it was meant: spaces, dashes and small letters do no harm.
pub(crate) fn as_meant(typed: &str) -> String {
    let symbols = typed.chars().filter(|c| c.is_ascii_alphanumeric()).take(LENGTH + 1);
    symbols.map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether two codes are the same, in the same time whether they are or not.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// The queue in which typed codes are checked, first come, first served. Nobody is banned by address: a whole
/// room may share one.
#[derive(Debug)]
pub(crate) struct CodeQueue {
    waiting: AtomicUsize,
    next: Mutex<Instant>,
}

impl CodeQueue {
    pub(crate) fn new() -> Self {
        Self { waiting: AtomicUsize::new(0), next: Mutex::new(Instant::now()) }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// [`Trouble::Busy`] if too many wait already.
    pub(crate) async fn turn(&self) -> Result<(), Trouble> {
        if sabotaged(Sabotage::NoQueue) {
            return Ok(());
        }
        let _waiting = Waiting::begin(&self.waiting)?;
        let mut next = self.next.lock().await;
        tokio::time::sleep_until(*next).await;
        *next = Instant::now() + CHECK;
        Ok(())
    }
}

/// One who waits, until dropped: also one who hangs up.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn begin(count: &'a AtomicUsize) -> Result<Self, Trouble> {
        let waiting = Self(count);
        if count.fetch_add(1, Ordering::Relaxed) >= WAITING { Err(Trouble::Busy) } else { Ok(waiting) }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_as_it_was_meant() {
        assert_eq!(as_meant(" 7km-4tq "), "7KM4TQ", "a phone writes small letters, a wall shows a dash");
        assert_ne!(as_meant("7KM4TQX"), "7KM4TQ", "a seventh symbol is not cut off");
    }

    #[test]
    fn codes_have_six_symbols_that_nobody_mistakes() {
        for _ in 0..500 {
            let code = new_code().unwrap();
            assert_eq!(code.len(), LENGTH);
            assert!(!code.contains(['0', 'O', '1', 'I', 'L']), "{code} could be misread");
        }
    }

    /// 288,000 tries in four hours are all that a queue of 20 a second lets through: 0.03 % of the codes.
    #[tokio::test(start_paused = true)]
    async fn guessing_takes_its_time_however_many_guess() {
        let queue = std::sync::Arc::new(CodeQueue::new());
        let start = Instant::now();
        let guesses: Vec<_> = (0..WAITING)
            .map(|_| {
                tokio::spawn({
                    let queue = std::sync::Arc::clone(&queue);
                    async move { queue.turn().await }
                })
            })
            .collect();
        for guess in guesses {
            assert!(guess.await.unwrap().is_ok(), "all who wait get their turn");
        }
        let taken = start.elapsed();
        assert!(taken >= CHECK * (WAITING as u32 - 1), "{taken:?} for {WAITING} guesses is too fast");
        let codes = (SYMBOLS.len() as f64).powi(LENGTH as i32);
        assert!(288_000.0 / codes < 0.000_4, "four hours of guessing find almost nothing");
    }

    #[tokio::test(start_paused = true)]
    async fn the_queue_is_bounded_and_those_who_hang_up_leave_it() {
        let queue = std::sync::Arc::new(CodeQueue::new());
        let wait = || {
            tokio::spawn({
                let queue = std::sync::Arc::clone(&queue);
                async move { queue.turn().await }
            })
        };
        let guesses: Vec<_> = (0..2 * WAITING).map(|_| wait()).collect();
        tokio::time::sleep(Duration::from_millis(1)).await;
        guesses.iter().for_each(tokio::task::JoinHandle::abort);
        let mut refused = 0;
        for guess in guesses {
            refused += usize::from(matches!(guess.await, Ok(Err(Trouble::Busy))));
        }
        assert!(refused >= WAITING / 2, "more than {WAITING} do not wait");
        assert!(queue.turn().await.is_ok(), "whoever hung up holds no place");
    }
}
