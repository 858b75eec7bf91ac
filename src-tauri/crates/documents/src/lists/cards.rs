//! All use cases with what is written on their cards, in the order they were made. Notes stay with the facilitator.

use super::{columns, idea_numbers, text, words};
use crate::list::{ColumnKind, List, Value};
use workshop::content::{capability_cards, operating_modes};
use workshop::{Facts, Language, UseCase, UseCaseText, Workshop};

const COLUMNS: [(&str, ColumnKind); 15] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("list-problem", ColumnKind::Text),
    ("list-description", ColumnKind::Text),
    ("list-users", ColumnKind::Text),
    ("list-process", ColumnKind::Text),
    ("list-data", ColumnKind::Text),
    ("list-outcome", ColumnKind::Text),
    ("list-department", ColumnKind::Text),
    ("list-owner", ColumnKind::Text),
    ("cards-capabilities", ColumnKind::Text),
    ("cards-mode", ColumnKind::Text),
    ("list-marks", ColumnKind::Text),
    ("list-made-from", ColumnKind::Text),
    ("list-rescued-because", ColumnKind::Text),
];

/// The list in a language.
#[must_use]
pub fn list(workshop: &Workshop, language: Language) -> List {
    let mut cases: Vec<&UseCase> = workshop.use_cases().collect();
    cases.sort_unstable_by_key(|case| case.number);
    let say = |key: &str| language.say(key, &Facts::new());
    List {
        sheet: say("list-cards-sheet"),
        columns: columns(&COLUMNS, language),
        rows: cases.iter().map(|case| row(workshop, case, language)).collect(),
        notes: vec![say("list-note-cards")],
    }
}

fn row(workshop: &Workshop, case: &UseCase, language: Language) -> Vec<Value> {
    let written = &case.text;
    let marks = [
        (case.lighthouse, "list-lighthouse"),
        (workshop.is_stopped(case.id), "list-stopped"),
        (case.parked, "list-parked"),
        (case.merged_into.is_some(), "list-merged"),
    ];
    let sources = workshop.sources(case);
    vec![
        Value::Number(case.number.into()),
        text(&written.title),
        text(&written.problem),
        text(&written.description),
        text(&written.users),
        text(&written.process),
        text(&written.data),
        text(&written.outcome),
        text(&written.department),
        text(&written.owner),
        text(&capabilities(written, language)),
        text(mode(written, language)),
        text(&words(&marks, language)),
        text(&idea_numbers(workshop, &sources, language)),
        text(workshop.rescued_because(&sources).unwrap_or_default()),
    ]
}

fn capabilities(written: &UseCaseText, language: Language) -> String {
    let chosen = capability_cards().iter().filter(|card| written.capabilities.contains(&card.id));
    let names: Vec<&str> = chosen.map(|card| card.name.in_language(language)).collect();
    names.join(&language.say("list-comma", &Facts::new()))
}

fn mode(written: &UseCaseText, language: Language) -> &'static str {
    let mode = operating_modes().iter().find(|mode| Some(mode.id) == written.mode);
    mode.map_or("", |mode| mode.name.in_language(language))
}
