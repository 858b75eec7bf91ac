//! A text as a direction: how much each of its pieces weighs.

use super::grams::Gram;
use std::cmp::Ordering;
use std::collections::HashMap;

/// How much of a single character's weight a pair of them has: pairs tell more, and are torn by every reordering.
/// With this share the likeness of Chinese texts comes out like that of the same texts in English.
const PAIR_SHARE: f64 = 0.5;

/// Weights of pieces, in the order of the pieces: of length one, or empty.
pub(super) type Vector = Vec<(Gram, f64)>;

/// How much pieces weigh that few texts have.
#[derive(Clone, Debug)]
pub(super) struct Rarity {
    known: HashMap<Gram, f64>,
    /// Of a piece that no text had.
    unknown: f64,
}

impl Rarity {
    /// Of pieces that so many of all texts have.
    pub(super) fn new(total: usize, holders: &HashMap<Gram, usize>) -> Self {
        let total = total.max(1) as f64;
        let weight = |held: f64| (1.0 + total / held).ln();
        Self {
            known: holders.iter().map(|(gram, held)| (*gram, weight(*held as f64))).collect(),
            unknown: weight(1.0),
        }
    }

    fn of(&self, gram: Gram) -> f64 {
        let rare = self.known.get(&gram).copied().unwrap_or(self.unknown);
        rare * if gram.is_pair() { PAIR_SHARE } else { 1.0 }
    }
}

/// The weight of each piece. Said twice counts more than once, not twice as much.
pub(super) fn weighed(counts: &[(Gram, u32)], rarity: &Rarity) -> Vector {
    let weight = |(gram, count): &(Gram, u32)| (*gram, rarity.of(*gram) * (1.0 + f64::from(*count).ln()));
    let mut vector: Vector = counts.iter().map(weight).collect();
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    vector.iter_mut().for_each(|(_, weight)| *weight /= length);
    vector
}

/// The cosine of two vectors, in thousandths. Summed in the order of the pieces: the same two texts give the same
/// sum, whichever comes first.
pub(super) fn likeness(one: &[(Gram, f64)], other: &[(Gram, f64)]) -> u16 {
    let (mut at, mut with, mut sum) = (0, 0, 0.0);
    while let (Some((gram, weight)), Some((theirs, their_weight))) = (one.get(at), other.get(with)) {
        match gram.cmp(theirs) {
            Ordering::Less => at += 1,
            Ordering::Greater => with += 1,
            Ordering::Equal => {
                sum += weight * their_weight;
                (at, with) = (at + 1, with + 1);
            }
        }
    }
    (sum * 1000.0).round().min(1000.0) as u16
}
