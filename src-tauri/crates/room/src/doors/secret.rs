//! Secrets that travel in a link's fragment and in the first message of a socket, and nowhere else.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// 128 random bits, kept hashed.
#[derive(Debug)]
pub(crate) struct Secret([u8; 32]);

impl Secret {
    /// A new secret, and the token that proves it.
    pub(crate) fn new() -> std::io::Result<(Self, String)> {
        let mut bits = [0_u8; 16];
        getrandom::fill(&mut bits).map_err(std::io::Error::other)?;
        let token: String = bits.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((Self(hash(&token)), token))
    }

    /// Whether a token proves it. Takes the same time for right and wrong ones.
    pub(crate) fn is(&self, token: &str) -> bool {
        self.0.ct_eq(&hash(token)).into()
    }
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
