//! All ideas that everybody may read, in the order they were written. What is hidden is counted, not told, and who
//! wrote what only where names are asked for.

use super::{Names, columns, named, numbers, text, words};
use crate::list::{ColumnKind, List, Value};
use std::collections::BTreeMap;
use workshop::vote::Outcome;
use workshop::{Facts, Idea, IdeaId, Language, UseCase, Vote, Workshop};

const COLUMNS: [(&str, ColumnKind); 8] = [
    ("list-number", ColumnKind::Whole),
    ("list-idea", ColumnKind::Text),
    ("list-lane", ColumnKind::Text),
    ("list-theme", ColumnKind::Text),
    ("list-dots", ColumnKind::Whole),
    ("list-marks", ColumnKind::Text),
    ("list-part-of", ColumnKind::Whole),
    ("list-cards", ColumnKind::Text),
];

/// The list in a language.
#[must_use]
pub fn list(workshop: &Workshop, language: Language, names: Names) -> List {
    // On any other board people were told that nobody learns who wrote what.
    let names = if workshop.board().names == workshop::Names::Named { names } else { Names::LeftOut };
    let mut ideas: Vec<&Idea> = workshop.ideas().filter(|idea| idea.revealed).collect();
    ideas.sort_unstable_by_key(|idea| idea.number);
    let (dots, cards) = (dots(workshop), cards(workshop));
    let row = |idea: &&Idea| {
        let lane = workshop.lane(idea.lane).map(|lane| lane.name.clone()).unwrap_or_default();
        let theme = idea.theme.and_then(|id| workshop.theme(id).ok()).map(|theme| theme.name.clone());
        let part_of = idea.merged_into.and_then(|_| workshop.card_of(idea.id).ok()).map(|card| card.number);
        let made = cards.get(&idea.id).cloned().unwrap_or_default();
        let mut row = vec![
            Value::Number(idea.number.into()),
            text(&idea.text),
            text(&lane),
            text(&theme.unwrap_or_default()),
            dots.get(&idea.id).map_or(Value::Empty, |dots| Value::Number(f64::from(*dots))),
            text(&words(&[(idea.parked, "list-parked"), (idea.late, "list-late")], language)),
            part_of.map_or(Value::Empty, |number| Value::Number(number.into())),
            text(&numbers(made.into_iter(), language)),
        ];
        if names != Names::LeftOut {
            row.push(text(&named(workshop, idea.author, names, language)));
        }
        row
    };
    let mut heads = columns(&COLUMNS, language);
    if names != Names::LeftOut {
        heads.extend(columns(&[("sheet-author", ColumnKind::Text)], language));
    }
    let hidden = workshop.ideas().len() - ideas.len();
    let note = (hidden > 0).then(|| language.say("list-note-hidden", &Facts::new().with("count", hidden)));
    List {
        sheet: language.say("list-ideas-sheet", &Facts::new()),
        columns: heads,
        rows: ideas.iter().map(row).collect(),
        notes: note.into_iter().collect(),
    }
}

/// Dots of the newest closed vote.
fn dots(workshop: &Workshop) -> BTreeMap<IdeaId, u32> {
    let newest = workshop.votes().filter(|vote| vote.is_shortlist()).max_by_key(|vote| vote.number);
    let outcome = newest.and_then(|vote: &Vote| workshop.outcome_on_cards(vote));
    match outcome {
        Some(Outcome::Dots { dots, .. }) => dots,
        _ => BTreeMap::new(),
    }
}

/// Numbers of the use cases that each idea lives in.
fn cards(workshop: &Workshop) -> BTreeMap<IdeaId, Vec<u32>> {
    let mut cases: Vec<&UseCase> = workshop.use_cases().filter(|case| case.merged_into.is_none()).collect();
    cases.sort_unstable_by_key(|case| case.number);
    let mut cards: BTreeMap<IdeaId, Vec<u32>> = BTreeMap::new();
    for case in cases {
        for idea in workshop.sources(case) {
            cards.entry(idea).or_default().push(case.number);
        }
    }
    cards
}
