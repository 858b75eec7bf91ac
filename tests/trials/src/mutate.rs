//! Inputs that nobody would send: good ones with something changed.

use fastrand::Rng;

/// What parsers stumble over.
const ODD: [&str; 24] = [
    "\u{0}",
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "-1",
    "1e999",
    "9999999999999999999999",
    "0.1",
    "true",
    "\u{feff}",
    "字",
    "🙂",
    "\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{202e}",
    "\\ud800",
    "\r\n",
    "\t",
    "''",
];

/// One of some inputs, changed in one place or in some.
pub(crate) fn mutated(random: &mut Rng, good: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = random.choice(good).cloned().unwrap_or_default();
    for _ in 0..random.usize(1..5) {
        change(random, &mut bytes, good);
    }
    bytes
}

fn change(random: &mut Rng, bytes: &mut Vec<u8>, good: &[Vec<u8>]) {
    let at = random.usize(0..=bytes.len());
    let end = (at + random.usize(0..20)).min(bytes.len());
    match random.u8(0..9) {
        0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.u8(0..8)),
        1 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.u8(..)),
        2 => drop(bytes.splice(at..at, random.choice(ODD).unwrap_or_default().bytes())),
        3 => drop(bytes.splice(at..end, random.choice(ODD).unwrap_or_default().bytes())),
        4 => drop(bytes.drain(at..end)),
        5 => bytes.truncate(at),
        6 => {
            let piece: Vec<u8> = bytes[at..end].repeat(random.usize(1..50));
            drop(bytes.splice(at..at, piece));
        }
        7 => {
            let other = random.choice(good).cloned().unwrap_or_default();
            let from = random.usize(0..=other.len());
            drop(bytes.splice(at.., other[from..].iter().copied()));
        }
        _ => {
            let length = [10, 100, 2_000, 9_000][random.usize(0..4)];
            let odd = random.choice(ODD).unwrap_or_default().repeat(length / 2);
            drop(bytes.splice(at..at, odd.into_bytes()));
        }
    }
}
