//! One-time codes that move a seat to another device.

use super::typed_code::{new_code, same};
use std::time::{Duration, Instant};
use workshop::SeatId;

/// A code that nobody used by then is void.
const LASTS: Duration = Duration::from_secs(600);
/// Codes that are good at once; the oldest gives way.
const MOST: usize = 32;

/// Codes that are good now.
#[derive(Debug, Default)]
pub(crate) struct OneTimeCodes(Vec<OneTime>);

#[derive(Debug)]
struct OneTime {
    code: String,
    seat: SeatId,
    until: Instant,
}

impl OneTimeCodes {
    /// A new code for a seat; the one it had is void.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub(crate) fn make(&mut self, seat: SeatId) -> std::io::Result<String> {
        let code = new_code()?;
        self.0.retain(|other| other.seat != seat);
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(OneTime { code: code.clone(), seat, until: Instant::now() + LASTS });
        Ok(code)
    }

    /// The seat that a code moves. It is void from then on.
    pub(crate) fn take(&mut self, code: &str) -> Option<SeatId> {
        let now = Instant::now();
        self.0.retain(|one| one.until > now);
        let at = self.0.iter().position(|one| same(&one.code, code))?;
        Some(self.0.remove(at).seat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_moves_one_seat_once() {
        let mut codes = OneTimeCodes::default();
        let seat = SeatId::random();
        let (first, second) = (codes.make(seat).unwrap(), codes.make(seat).unwrap());
        assert_eq!(codes.take(&first), None, "a new code makes the old one void");
        assert_eq!(codes.take(&second), Some(seat));
        assert_eq!(codes.take(&second), None, "once is once");
    }
}
