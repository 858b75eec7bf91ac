//! The index against a slow, obvious model: every pair, compared by maps of strings.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use workshop::look_alike::{ALIKE, LookAlikes};

#[derive(Clone, Debug)]
enum Act {
    Put(u8, String),
    Remove(u8),
    KeepApart(u8, u8),
    Compare(u8, u8),
    Settle,
}

/// What the index should know.
#[derive(Default)]
struct Model {
    texts: BTreeMap<u8, String>,
    kept_apart: BTreeSet<(u8, u8)>,
    rarity: BTreeMap<String, f64>,
    rarest: f64,
}

impl Model {
    fn act(&mut self, act: &Act) {
        match act {
            Act::Put(id, text) => drop(self.texts.insert(*id, text.clone())),
            Act::Remove(id) => drop(self.texts.remove(id)),
            Act::KeepApart(one, other) => drop(self.kept_apart.insert(ordered(*one, *other))),
            Act::Compare(one, other) => drop(self.kept_apart.remove(&ordered(*one, *other))),
            Act::Settle => self.settle(),
        }
    }

    fn settle(&mut self) {
        let total = self.texts.len().max(1) as f64;
        let mut holders: BTreeMap<String, f64> = BTreeMap::new();
        for text in self.texts.values() {
            for piece in pieces(text).into_keys() {
                *holders.entry(piece).or_default() += 1.0;
            }
        }
        self.rarity = holders.into_iter().map(|(piece, held)| (piece, (1.0 + total / held).ln())).collect();
        self.rarest = (1.0 + total).ln();
    }

    fn vector(&self, text: &str) -> BTreeMap<String, f64> {
        let mut vector = pieces(text);
        for (piece, weight) in &mut vector {
            let is_pair = piece.chars().count() == 2;
            let rare = self.rarity.get(piece).copied().unwrap_or(self.rarest);
            *weight = (1.0 + weight.ln()) * rare * if is_pair { 0.5 } else { 1.0 };
        }
        vector
    }

    fn cosine(&self, one: u8, other: u8) -> f64 {
        let (one, other) = (self.vector(&self.texts[&one]), self.vector(&self.texts[&other]));
        let length = |vector: &BTreeMap<String, f64>| vector.values().map(|it| it * it).sum::<f64>().sqrt();
        let shared = one.iter().filter_map(|(piece, weight)| Some(weight * other.get(piece)?)).sum::<f64>();
        if shared == 0.0 { 0.0 } else { shared / length(&one) / length(&other) }
    }

    /// Every pair that may be hinted at, with its likeness in thousandths.
    fn pairs(&self) -> BTreeMap<(u8, u8), f64> {
        let ids = || self.texts.keys().copied();
        let all =
            ids().flat_map(|one| ids().filter(move |other| one < *other).map(move |other| (one, other)));
        let all = all.filter(|pair| !self.kept_apart.contains(pair));
        all.map(|(one, other)| ((one, other), 1000.0 * self.cosine(one, other))).collect()
    }
}

/// Enough for the texts below: small words, Chinese, spaces.
fn pieces(text: &str) -> BTreeMap<String, f64> {
    let mut pieces = BTreeMap::new();
    let mut count = |piece: String| *pieces.entry(piece).or_insert(0.0) += 1.0;
    for run in text.split(' ').filter(|run| !run.is_empty()) {
        let letters: Vec<char> = run.chars().collect();
        if letters[0].is_ascii() {
            let padded: Vec<char> = format!(" {run} ").chars().collect();
            padded.windows(3).for_each(|piece| count(piece.iter().collect()));
        } else {
            letters.iter().for_each(|letter| count(letter.to_string()));
            letters.windows(2).for_each(|pair| count(pair.iter().collect()));
        }
    }
    pieces
}

fn ordered(one: u8, other: u8) -> (u8, u8) {
    (one.min(other), one.max(other))
}

fn perform(index: &mut LookAlikes<u8>, act: &Act) {
    match act {
        Act::Put(id, text) => index.put(*id, text),
        Act::Remove(id) => index.remove(*id),
        Act::KeepApart(one, other) => index.keep_apart(*one, *other),
        Act::Compare(one, other) => index.compare(*one, *other),
        Act::Settle => index.settle(),
    }
}

fn texts() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "read",
        "the",
        "reads",
        "tender",
        "tenders",
        "part",
        "parts",
        "drawing",
        "a",
        "查图",
        "图纸",
        "看招标",
        "招标文件",
        "漏标公差",
        "公差",
    ]);
    prop::collection::vec(word, 0..7).prop_map(|words| words.join(" "))
}

fn acts(texts: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Act>> {
    let id = 0_u8..12;
    let act = prop_oneof![
        6 => (id.clone(), texts).prop_map(|(id, text)| Act::Put(id, text)),
        2 => id.clone().prop_map(Act::Remove),
        1 => (id.clone(), id.clone()).prop_map(|(one, other)| Act::KeepApart(one, other)),
        1 => (id.clone(), id).prop_map(|(one, other)| Act::Compare(one, other)),
        1 => Just(Act::Settle),
    ];
    prop::collection::vec(act, 1..40)
}

proptest! {
    #[test]
    fn after_every_act_it_hints_what_the_model_hints(acts in acts(texts())) {
        let mut index = LookAlikes::new([]);
        let mut model = Model::default();
        model.settle();
        for act in &acts {
            perform(&mut index, act);
            model.act(act);
            let expected = model.pairs();
            let alike = f64::from(ALIKE) - 0.5;
            let found: BTreeMap<_, _> = index.pairs().map(|it| ((it.one, it.other), it.likeness)).collect();
            for (pair, likeness) in &expected {
                prop_assert!(*likeness < alike + 1e-6 || found.contains_key(pair), "{pair:?} is missed");
            }
            for (pair, likeness) in &found {
                let exact = expected.get(pair);
                prop_assert!(exact.is_some_and(|it| (it - f64::from(*likeness)).abs() < 0.500_001), "{pair:?}");
            }
            let order: Vec<_> = index.pairs().map(|it| (u16::MAX - it.likeness, it.one, it.other)).collect();
            prop_assert!(order.is_sorted());
            for id in 0..12 {
                let mut like = index.like(id, usize::MAX);
                like.sort_unstable();
                let mut of_pairs: Vec<_> = index.pairs().filter_map(|pair| match (pair.one, pair.other) {
                    (one, other) if one == id => Some((other, pair.likeness)),
                    (one, other) if other == id => Some((one, pair.likeness)),
                    _ => None,
                }).collect();
                of_pairs.sort_unstable();
                prop_assert_eq!(like, of_pairs);
            }
        }
    }

    /// Whatever is written, in whatever order it came and went.
    #[test]
    fn settled_it_is_as_if_it_had_just_been_made(acts in acts("\\PC{0,40}")) {
        let mut index = LookAlikes::new([]);
        let mut model = Model::default();
        for act in &acts {
            perform(&mut index, act);
            if !matches!(act, Act::Settle) {
                model.act(act);
            }
        }
        index.settle();
        prop_assert!(!index.wants_to_settle());
        let mut fresh = LookAlikes::new(model.texts.iter().map(|(id, text)| (*id, text.as_str())));
        model.kept_apart.iter().for_each(|(one, other)| fresh.keep_apart(*one, *other));
        prop_assert_eq!(index.pairs().collect::<Vec<_>>(), fresh.pairs().collect::<Vec<_>>());
    }
}
