//! Keys of seats and of anonymous ideas: made by the device that keeps them, known here by their hash only.

use crate::{Refusal, SeatId};
use sabotage::{Sabotage, sabotaged};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use ts_rs::TS;

/// What opens a seat. One device, one key; a seat without a key cannot be entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeatKey {
    /// Which seat.
    pub seat: SeatId,
    /// Of the key that the device keeps.
    pub hash: KeyHash,
}

/// SHA-256 of a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct KeyHash(pub [u8; 32]);

impl KeyHash {
    /// The hash of a key: 128 random bits or more, as the device wrote them down.
    ///
    /// # Refusals
    /// [`Refusal::OutOfRange`] for fewer than 32 or more than 64 hexadecimal digits.
    pub fn of(key: &str) -> Result<Self, Refusal> {
        use sha2::{Digest, Sha256};
        if !(32..=64).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Refusal::OutOfRange { lowest: 32, highest: 64 });
        }
        if sabotaged(Sabotage::PlainKeys) {
            let bytes = key.bytes().chain([b'0'; 32]).take(32).collect::<Vec<_>>();
            return Ok(Self(bytes.try_into().unwrap_or_default()));
        }
        Ok(Self(Sha256::digest(key.as_bytes()).into()))
    }
}

impl fmt::Display for KeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for KeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for KeyHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for KeyHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0_u8; 32];
        let digits =
            |at: usize| text.get(at * 2..at * 2 + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = digits(at).ok_or_else(|| serde::de::Error::custom("not a hash"))?;
        }
        Ok(Self(bytes))
    }
}
