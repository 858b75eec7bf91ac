//! How many hints are right, and how many of those that would be right are given.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use workshop::look_alike::LookAlikes;

const EXAMPLE: &str = include_str!("../../../../../assets/content/example_workshop.json");
const REWORDED: &str = include_str!("../../../../../tests/fixtures/look_alikes/reworded.json");
const TITLES: &str = include_str!("../../../../../tests/fixtures/look_alikes/us_2025_titles.json");

/// Texts, and which of them are marked as the same.
#[derive(Default)]
struct Marked {
    texts: Vec<String>,
    same: BTreeSet<(usize, usize)>,
}

/// Shares of all hints that are right, and of all marked pairs that are hinted.
#[derive(Debug)]
struct Figures {
    hints: usize,
    precision: f64,
    recall: f64,
}

impl Marked {
    /// What people wrote in the example workshop, and what a second person would have written of some of it.
    fn reworded(languages: &[&str]) -> Self {
        let (example, reworded) = (json(EXAMPLE), json(REWORDED));
        let mut marked = Self::default();
        for language in languages {
            let mut at = BTreeMap::new();
            for idea in list(&example["ideas"]) {
                at.insert(idea["id"].as_str().unwrap(), marked.texts.len());
                marked.texts.push(string(&idea["text"][language]));
            }
            for text in list(&reworded["same"]) {
                marked.same.insert((at[text["of"].as_str().unwrap()], marked.texts.len()));
                marked.texts.push(string(&text[language]));
            }
            marked.texts.extend(list(&reworded["another"]).iter().map(|text| string(&text[language])));
        }
        marked
    }

    /// The ideas of the example workshop; those that were merged there are the same.
    fn merged(language: &str) -> Self {
        let example = json(EXAMPLE);
        let ideas = list(&example["ideas"]);
        let texts = ideas.iter().map(|idea| string(&idea["text"][language])).collect();
        let root = |idea: &Value| string(idea.get("merged_into").unwrap_or(&idea["id"]));
        Self { texts, same: pairs_where(ideas.len(), |one, other| root(&ideas[one]) == root(&ideas[other])) }
    }

    /// Titles of an inventory of use cases.
    fn titles() -> Self {
        let titles = json(TITLES);
        let texts: Vec<String> = list(&titles["titles"]).iter().map(string).collect();
        let groups = list(&titles["same"]).iter().enumerate();
        let groups =
            groups.flat_map(|(group, titles)| list(titles).iter().map(move |it| (string(it), group)));
        let groups: BTreeMap<String, usize> = groups.collect();
        let group = |at: usize| groups.get(&texts[at]);
        let same = pairs_where(texts.len(), |one, other| group(one).is_some() && group(one) == group(other));
        Self { texts, same }
    }

    fn figures(&self, from: u16) -> Figures {
        let index = LookAlikes::new(self.texts.iter().map(String::as_str).enumerate());
        let hints: Vec<_> = index.pairs().filter(|pair| pair.likeness >= from).collect();
        let right = hints.iter().filter(|pair| self.same.contains(&(pair.one, pair.other))).count();
        let share = |of: usize| right as f64 / of.max(1) as f64;
        Figures { hints: hints.len(), precision: share(hints.len()), recall: share(self.same.len()) }
    }
}

#[test]
fn what_is_said_again_in_other_words_is_found() {
    for (languages, precision, recall) in
        [(&["en"][..], 0.88, 1.0), (&["zh"], 0.93, 0.90), (&["en", "zh"], 0.90, 0.95)]
    {
        let figures = Marked::reworded(languages).figures(0);
        assert!(figures.precision >= precision && figures.recall >= recall, "{languages:?}: {figures:?}");
    }
}

#[test]
fn titles_of_an_inventory_are_found_the_most_alike_first() {
    let titles = Marked::titles();
    let (all, best) = (titles.figures(0), titles.figures(600));
    assert!(all.precision >= 0.42 && all.recall >= 0.70, "{all:?}");
    assert!(best.precision >= 0.62 && best.recall >= 0.50, "{best:?}");
}

/// The people of the example merged by what ideas mean, which share hardly a word. None of these is found, and
/// nothing else is hinted in their place.
#[test]
fn what_only_means_the_same_is_not_found_and_nothing_is_made_up() {
    for language in ["en", "zh"] {
        let figures = Marked::merged(language).figures(0);
        assert_eq!(figures.hints, 0, "{language}: {figures:?}");
    }
}

#[test]
#[ignore = "prints the figures for several thresholds"]
fn figures_for_several_thresholds() {
    let sets = [
        ("reworded en", Marked::reworded(&["en"])),
        ("reworded zh", Marked::reworded(&["zh"])),
        ("reworded en+zh", Marked::reworded(&["en", "zh"])),
        ("merged en", Marked::merged("en")),
        ("merged zh", Marked::merged("zh")),
        ("titles", Marked::titles()),
    ];
    for (name, marked) in sets {
        for from in (300..=800).step_by(50) {
            let Figures { hints, precision, recall } = marked.figures(from);
            println!("{name:16} {from} hints {hints:4} precision {precision:.2} recall {recall:.2}");
        }
    }
}

fn pairs_where(count: usize, is_same: impl Fn(usize, usize) -> bool) -> BTreeSet<(usize, usize)> {
    let all = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
    all.filter(|(one, other)| is_same(*one, *other)).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
