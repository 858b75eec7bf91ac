//! Which texts look alike: hints for somebody who then decides.
//!
//! Texts are compared letter by letter, not by what they mean: "clone Master Gu" and "interview people before they
//! leave" are nothing alike here. Each text becomes a vector of short pieces of its letters (`grams`), those that
//! are rare in this workshop weigh more, and the likeness of two is the cosine between them. Written by hand: the
//! crates that look for similar texts compare a finished collection once, and none takes a text in or out.
//!
//! How rare a piece is depends on all texts, so that each new one would move every likeness a little. Rarity is
//! therefore looked up when the index settles, and stays as it is until then. See [`LookAlikes::settle`].

mod best_pairs;
mod grams;
mod postings;
mod vector;

use best_pairs::BestPairs;
use grams::{Gram, grams};
use postings::Postings;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use vector::{Rarity, Vector, likeness, weighed};

/// Two texts look alike from this likeness on, in thousandths.
///
/// Chosen on what people wrote and what a second person would have written of the same, in English and Chinese:
/// below it more and more pairs only share a turn of phrase, above it reworded ones are missed. The tests hold the
/// figures. A wrong hint costs one key, a missed one splits the dots of an idea.
pub const ALIKE: u16 = 500;

/// A little less than what is rounded up to [`ALIKE`], for a search that rounds too.
const MAY_BE_ALIKE: f64 = (ALIKE as f64 - 1.0) / 1000.0;

/// Two texts that look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<Id> {
    /// The one with the smaller name.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// From [`ALIKE`] to 1,000.
    pub likeness: u16,
}

/// Texts, and which of them look alike.
#[derive(Clone, Debug)]
pub struct LookAlikes<Id> {
    /// By number. A number whose text is gone is given to another one.
    texts: Vec<Text<Id>>,
    numbers: BTreeMap<Id, u32>,
    free: Vec<u32>,
    postings: Postings,
    /// As of the last time it settled.
    rarity: Rarity,
    kept_apart: BTreeSet<(Id, Id)>,
    pairs: BestPairs<Id>,
    /// Texts that came or went since it settled.
    moved: usize,
}

#[derive(Clone, Debug)]
struct Text<Id> {
    id: Id,
    counts: Vec<(Gram, u32)>,
    vector: Vector,
}

impl<Id: Copy + Ord> LookAlikes<Id> {
    /// From all texts there are, settled.
    pub fn new<'a>(texts: impl IntoIterator<Item = (Id, &'a str)>) -> Self {
        let mut index = Self {
            texts: Vec::new(),
            numbers: BTreeMap::new(),
            free: Vec::new(),
            postings: Postings::default(),
            rarity: Rarity::new(0, &HashMap::new()),
            kept_apart: BTreeSet::new(),
            pairs: BestPairs::new(),
            moved: 0,
        };
        for (id, text) in texts {
            index.remove(id);
            index.take_in(id, grams(text));
        }
        index.settle();
        index
    }

    /// Takes a text in, or what it says now.
    pub fn put(&mut self, id: Id, text: &str) {
        self.remove(id);
        let number = self.take_in(id, grams(text));
        self.moved += 1;
        let Some(text) = self.texts.get_mut(number as usize) else { return };
        text.vector = weighed(&text.counts, &self.rarity);
        self.postings.add(number, &text.vector);
        self.add_pairs_of(id);
    }

    /// Forgets a text.
    pub fn remove(&mut self, id: Id) {
        let Some(number) = self.numbers.remove(&id) else { return };
        self.free.push(number);
        if let Some(text) = self.texts.get_mut(number as usize) {
            self.postings.remove(number, &text.vector);
            (text.counts, text.vector) = (Vec::new(), Vec::new());
        }
        self.pairs.remove(id);
        self.moved += 1;
    }

    /// Says which two are not the same: they look alike no more, until somebody says otherwise.
    pub fn keep_apart(&mut self, one: Id, other: Id) {
        if self.kept_apart.insert(ordered(one, other)) {
            self.pairs.remove(one);
            self.add_pairs_of(one);
        }
    }

    /// Takes that back.
    pub fn compare(&mut self, one: Id, other: Id) {
        if self.kept_apart.remove(&ordered(one, other)) {
            self.add_pairs_of(one);
        }
    }

    /// Those that look alike, best first, ties by name; of very many only the best.
    pub fn pairs(&self) -> impl Iterator<Item = Pair<Id>> {
        self.pairs.iter()
    }

    /// Those that look like one of them, best first, with their likeness.
    #[must_use]
    pub fn like(&self, id: Id, most: usize) -> Vec<(Id, u16)> {
        let pairs = self.alike_to(id, |_, _| true).into_iter();
        let other = |pair: Pair<Id>| if pair.one == id { pair.other } else { pair.one };
        let mut others: Vec<_> = pairs.map(|pair| (other(pair), pair.likeness)).collect();
        others.sort_unstable_by_key(|(other, likeness)| (Reverse(*likeness), *other));
        others.truncate(most);
        others
    }

    /// Whether it is time to settle: an eighth of the texts is new, or pairs are missed that were too many before.
    #[must_use]
    pub fn wants_to_settle(&self) -> bool {
        self.moved * 8 > self.numbers.len() || self.pairs.misses_some()
    }

    /// Looks up anew how rare each piece is, and compares everything. Afterwards it is as if it had been made from
    /// the texts as they are now. Everything else costs what one text costs; this costs what all do, and is done
    /// when nobody waits.
    pub fn settle(&mut self) {
        let mut holders = HashMap::new();
        for (gram, _) in self.texts.iter().flat_map(|text| &text.counts) {
            *holders.entry(*gram).or_insert(0) += 1;
        }
        self.rarity = Rarity::new(self.numbers.len(), &holders);
        self.postings = Postings::default();
        self.pairs = BestPairs::new();
        self.moved = 0;
        // Each is compared with those before it.
        let ids: Vec<_> = self.numbers.iter().map(|(id, number)| (*id, *number)).collect();
        for (id, number) in ids {
            let Some(text) = self.texts.get_mut(number as usize) else { continue };
            text.vector = weighed(&text.counts, &self.rarity);
            self.add_pairs_of(id);
            if let Some(text) = self.texts.get(number as usize) {
                self.postings.add(number, &text.vector);
            }
        }
    }

    fn take_in(&mut self, id: Id, counts: Vec<(Gram, u32)>) -> u32 {
        let text = Text { id, counts, vector: Vec::new() };
        let number = self.free.pop().unwrap_or(self.texts.len() as u32);
        match self.texts.get_mut(number as usize) {
            Some(place) => *place = text,
            None => self.texts.push(text),
        }
        self.numbers.insert(id, number);
        number
    }

    fn add_pairs_of(&mut self, id: Id) {
        let found = self.alike_to(id, |other, most| {
            let (one, other) = ordered(id, other);
            self.pairs.may_take(one, other, most)
        });
        found.into_iter().for_each(|pair| self.pairs.add(pair));
    }

    /// The pairs of one text with those others that count, in any order. `counts` is also told how alike they can be at
    /// the most, in thousandths.
    fn alike_to(&self, id: Id, counts: impl Fn(Id, u16) -> bool) -> Vec<Pair<Id>> {
        let text = self.numbers.get(&id).and_then(|number| self.texts.get(*number as usize));
        let Some(vector) = text.map(|text| &text.vector) else { return Vec::new() };
        let others = self.postings.may_be_alike(vector, MAY_BE_ALIKE, self.texts.len());
        let others = others.into_iter().filter_map(|(number, most)| {
            // 0..1 is 0..1000.
            let most = (1_000.0 * most.min(1.0)).ceil() as u16;
            let text = self.texts.get(number as usize)?;
            (text.id != id && counts(text.id, most)).then_some(text)
        });
        let pair = |with: &Text<Id>| {
            let (one, other) = ordered(id, with.id);
            let likeness = likeness(vector, &with.vector);
            (likeness >= ALIKE && !self.kept_apart.contains(&(one, other))).then_some(Pair {
                one,
                other,
                likeness,
            })
        };
        others.filter_map(pair).collect()
    }
}

fn ordered<Id: Ord>(one: Id, other: Id) -> (Id, Id) {
    if one < other { (one, other) } else { (other, one) }
}
