//! Who has which piece: finds those that may be alike without looking at the others.

use super::grams::Gram;
use super::vector::Vector;
use std::collections::HashMap;

/// The lightest pieces of a text are left out of the search, up to this length: they are held by most texts and
/// decide nothing.
const LEFT_OUT: f64 = 0.25;

/// The holders of each piece with its weight in them, in order. Texts are called by small numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    holders: HashMap<Gram, Vec<(u32, f32)>>,
}

impl Postings {
    pub(super) fn add(&mut self, text: u32, vector: &Vector) {
        for (gram, weight) in vector {
            let holders = self.holders.entry(*gram).or_default();
            let at = holders.partition_point(|(holder, _)| *holder < text);
            holders.insert(at, (text, *weight as f32));
        }
    }

    pub(super) fn remove(&mut self, text: u32, vector: &Vector) {
        for (gram, _) in vector {
            let Some(holders) = self.holders.get_mut(gram) else { continue };
            if let Ok(at) = holders.binary_search_by_key(&text, |(holder, _)| *holder) {
                holders.remove(at);
            }
            if holders.is_empty() {
                self.holders.remove(gram);
            }
        }
    }

    /// All texts of numbers below `count` whose cosine may be so much, each with the most that it can be. None that is
    /// so much is missing.
    ///
    /// What was left out adds no more than its length times the length of what the other text has besides (Cauchy and
    /// Schwarz).
    pub(super) fn may_be_alike(&self, vector: &Vector, cosine: f64, count: usize) -> Vec<(u32, f64)> {
        let (pieces, left_out) = searched(vector);
        let mut found = vec![Found::default(); count];
        for (gram, weight) in pieces {
            for (holder, their_weight) in self.holders.get(&gram).into_iter().flatten() {
                if let Some(found) = found.get_mut(*holder as usize) {
                    found.sum += weight as f32 * their_weight;
                    found.of_theirs += their_weight * their_weight;
                }
            }
        }
        let most = |found: Found| {
            let besides = (1.0 - f64::from(found.of_theirs) + ROUNDING).max(0.0).sqrt();
            f64::from(found.sum) + left_out * besides + ROUNDING
        };
        let alike = |(_, most): &(u32, f64)| *most >= cosine;
        (0..).zip(found).map(|(text, found)| (text, most(found))).filter(alike).collect()
    }
}

/// Sums of short numbers may come out so much wrong: a text has some thousand pieces at the most.
const ROUNDING: f64 = 0.0005;

/// What the searched pieces of two texts amount to.
#[derive(Clone, Copy, Default)]
struct Found {
    /// Their part of the cosine.
    sum: f32,
    /// The square of their length in the other text.
    of_theirs: f32,
}

/// The heaviest pieces, and the length of all others together.
fn searched(vector: &Vector) -> (Vector, f64) {
    let mut pieces = vector.clone();
    pieces.sort_unstable_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let mut left_out = 0.0;
    while let Some((_, weight)) = pieces.last() {
        if left_out + weight * weight > LEFT_OUT * LEFT_OUT {
            break;
        }
        left_out += weight * weight;
        pieces.pop();
    }
    (pieces, left_out.sqrt())
}
