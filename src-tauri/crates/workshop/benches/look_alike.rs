//! How long it takes to find which ideas look alike: all of a large workshop, and one more.

use divan::{Bencher, black_box};
use workshop::look_alike::LookAlikes;

const IDEAS: usize = 2_000;
const TITLES: &str = include_str!("../../../../tests/fixtures/look_alikes/us_2025_titles.json");
const EXAMPLE: &str = include_str!("../../../../assets/content/example_workshop.json");

fn main() {
    divan::main();
}

/// Budget: 1 s.
#[divan::bench(sample_count = 10)]
fn compare_2000_from_scratch(bencher: Bencher) {
    let notes = notes(IDEAS);
    bencher.bench(|| from(black_box(&notes)));
}

/// Budget: 5 ms.
#[divan::bench]
fn take_in_one_more(bencher: Bencher) {
    let notes = notes(IDEAS + 100);
    let mut index = from(&notes[..IDEAS]);
    let mut next = (IDEAS..IDEAS + 100).cycle();
    bencher.bench_local(|| {
        // Each takes the place of the same idea: a change, which is more than taking in.
        let Some(note) = next.next().and_then(|at| notes.get(at)) else { return };
        index.put(black_box(IDEAS), note);
    });
}

/// Every note as long as a note may be, in words that all of them use. Budget: 5 ms.
#[divan::bench(sample_count = 20)]
fn change_one_of_2000_of_full_length(bencher: Bencher) {
    let notes: Vec<String> = (0..IDEAS).map(full_length).collect();
    let mut index = from(&notes);
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        index.put(black_box(n % IDEAS), &notes[(n * 7) % IDEAS]);
    });
}

/// As bad as it gets: all are the same, and pairs are too many to be kept. Budget: 5 ms.
#[divan::bench]
fn change_one_of_2000_that_are_the_same(bencher: Bencher) {
    let notes: Vec<String> = (0..IDEAS).map(|_| "Read the tender: 240 pages, 招标文件".to_owned()).collect();
    let mut index = from(&notes);
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        index.put(black_box(n % IDEAS), &notes[0]);
    });
}

/// Budget: 10 s, in the background.
#[divan::bench(sample_count = 3)]
fn compare_20000_from_scratch(bencher: Bencher) {
    let notes = notes(10 * IDEAS);
    bencher.bench(|| from(black_box(&notes)));
}

fn from(notes: &[String]) -> LookAlikes<usize> {
    LookAlikes::new(notes.iter().map(String::as_str).enumerate())
}

/// Notes of the length people write, of the words they used: two in three in English, one in Chinese.
fn notes(count: usize) -> Vec<String> {
    let titles = strings(TITLES, |it| &it["titles"], |it| it);
    let words: Vec<&str> = titles.iter().flat_map(|title| title.split(' ')).collect();
    let chinese = strings(EXAMPLE, |it| &it["ideas"], |it| &it["text"]["zh"]);
    let letters: Vec<char> = chinese.iter().flat_map(|text| text.chars()).collect();
    let mut dice = Dice(7);
    let mut note = |n: usize| {
        if n % 3 == 2 {
            let pieces = (0..3 + dice.roll(5)).map(|_| {
                let at = dice.roll(letters.len() - 5);
                letters[at..at + 2 + dice.roll(3)].iter().collect::<String>()
            });
            pieces.collect::<String>()
        } else {
            let chosen = (0..5 + dice.roll(11)).map(|_| words[dice.roll(words.len())]);
            chosen.collect::<Vec<_>>().join(" ")
        }
    };
    (0..count).map(&mut note).collect()
}

/// A note of 2,000 characters.
fn full_length(n: usize) -> String {
    let titles = strings(TITLES, |it| &it["titles"], |it| it);
    let text: String = titles.iter().cycle().skip(n * 13).take(200).flat_map(|it| [it, " "]).collect();
    text.chars().take(2_000).collect()
}

fn strings(
    json: &str,
    list: impl Fn(&serde_json::Value) -> &serde_json::Value,
    text: impl Fn(&serde_json::Value) -> &serde_json::Value,
) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let all = list(&json).as_array().into_iter().flatten();
    all.filter_map(|it| text(it).as_str().map(str::to_owned)).collect()
}

/// Numbers that only have to look random.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}
