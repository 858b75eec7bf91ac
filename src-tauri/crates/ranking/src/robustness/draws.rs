//! Random numbers that are the same everywhere.
//!
//! ChaCha8 with the seed as its key; logarithm, power and root from `libm`, never from the platform.
//! Each criterion has a stream of its own, and each draw a block of words of its own in it: a weight that
//! changes, or a criterion that is added, moves no other criterion's draws.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use crate::robustness::normal;

/// Words of 32 bits that belong to one draw: one block of ChaCha.
const WORDS_OF_A_DRAW: usize = 16;

/// What a stream of random numbers is for; streams of different purposes never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    AroundYours = 1,
    AnythingGoes = 2,
    Revotes = 3,
}

/// The generator of one purpose and one criterion or use case, at its first draw.
pub(crate) fn generator(seed: u64, purpose: Purpose, key: u32) -> ChaCha8Rng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut generator = ChaCha8Rng::from_seed(bytes);
    generator.set_stream((purpose as u64) << 32 | u64::from(key));
    generator
}

/// `count` gamma variables of one `shape` and scale 1, draw by draw. Shape 0 gives zeros.
///
/// Normalised to sum 1, such columns of shapes `a` are Dirichlet(a).
pub(crate) fn gammas(generator: &mut ChaCha8Rng, shape: f64, count: usize) -> Vec<f64> {
    if shape <= 0.0 {
        return vec![0.0; count];
    }
    let gamma = Gamma::of(shape);
    let mut bytes = [0; 4 * WORDS_OF_A_DRAW];
    let mut draw = || {
        generator.fill_bytes(&mut bytes);
        gamma.variable(&bytes)
    };
    (0..count).map(|_| draw()).collect()
}

/// A number of 0..`count`, from one word; no more uneven than `count` in 2^32.
pub(crate) fn pick(generator: &mut ChaCha8Rng, count: usize) -> usize {
    let place = u64::from(generator.next_u32()).wrapping_mul(count as u64) >> 32;
    usize::try_from(place).unwrap_or(0)
}

/// The same logarithm on every platform.
pub(crate) fn ln(number: f64) -> f64 {
    libm::log(number)
}

/// The same root on every platform.
pub(crate) fn sqrt(number: f64) -> f64 {
    libm::sqrt(number)
}

/// Marsaglia and Tsang 2000, "A simple method for generating gamma variables".
struct Gamma {
    /// d of the paper.
    middle: f64,
    /// c of the paper.
    width: f64,
    /// Below shape 1 the paper draws with shape + 1 and multiplies with a uniform number to this power.
    power: Option<f64>,
}

impl Gamma {
    fn of(shape: f64) -> Gamma {
        let power = (shape < 1.0).then(|| 1.0 / shape);
        let middle = if shape < 1.0 { shape + 1.0 } else { shape } - 1.0 / 3.0;
        Gamma { middle, width: 1.0 / sqrt(9.0 * middle), power }
    }

    /// A variable out of one block: the first word is for the power, each try takes two more.
    ///
    /// A try is refused with a probability below 0.05 for every shape, all seven of a block with one
    /// below 1e-9: the variable is then the middle of its distribution.
    fn variable(&self, bytes: &[u8; 4 * WORDS_OF_A_DRAW]) -> f64 {
        let mut tries = (1..WORDS_OF_A_DRAW - 1).step_by(2);
        let accepted = tries.find_map(|word| self.attempt(uniform(bytes, word), uniform(bytes, word + 1)));
        let drawn = accepted.unwrap_or(self.middle);
        match self.power {
            Some(power) => drawn * libm::exp(ln(uniform(bytes, 0)) * power),
            None => drawn,
        }
    }

    fn attempt(&self, share: f64, height: f64) -> Option<f64> {
        let x = normal::quantile(share);
        let root = 1.0 + self.width * x;
        if root <= 0.0 {
            return None;
        }
        let v = root * root * root;
        let square = x * x;
        let is_under_the_squeeze = height < 1.0 - 0.0331 * square * square;
        let is_accepted = is_under_the_squeeze || ln(height) < 0.5 * square + self.middle * (1.0 - v + ln(v));
        is_accepted.then_some(self.middle * v)
    }
}

/// A word as a number between 0 and 1, never either.
fn uniform(bytes: &[u8; 4 * WORDS_OF_A_DRAW], word: usize) -> f64 {
    let at = 4 * word;
    let word = u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    (f64::from(word) + 0.5) / 4_294_967_296.0
}
