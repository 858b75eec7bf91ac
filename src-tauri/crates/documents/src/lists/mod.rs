//! The lists of a workshop that people take away: the ranking, the ideas, the cards, and the shortlist.

pub mod cards;
pub mod ideas;
pub mod ranking;
pub mod shortlist;

use crate::list::{Column, ColumnKind, Value};
use workshop::{Facts, IdeaId, Language, SeatId, Workshop};

/// How people who rated or wrote ideas are named. Owners and those who signed keep their names: they said yes to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Not at all, and single ratings are not in it.
    #[default]
    LeftOut,
    /// By the number of their seat.
    SeatNumber,
    /// By the name they gave.
    Name,
}

/// Headings of columns, by their keys in the language files.
pub(crate) fn columns<'a>(
    columns: impl IntoIterator<Item = &'a (&'a str, ColumnKind)>,
    language: Language,
) -> Vec<Column> {
    let column =
        |(key, kind): &(&str, ColumnKind)| Column { heading: language.say(key, &Facts::new()), kind: *kind };
    columns.into_iter().map(column).collect()
}

pub(crate) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
}

/// The words that hold, one after the other.
fn words(all: &[(bool, &str)], language: Language) -> String {
    let held = all.iter().filter(|(holds, _)| *holds).map(|(_, key)| language.say(key, &Facts::new()));
    held.collect::<Vec<_>>().join(&language.say("list-comma", &Facts::new()))
}

fn numbers(numbers: impl Iterator<Item = u32>, language: Language) -> String {
    numbers
        .map(|number| number.to_string())
        .collect::<Vec<_>>()
        .join(&language.say("list-comma", &Facts::new()))
}

/// Numbers of the ideas that everybody may read.
fn idea_numbers(workshop: &Workshop, ideas: &[IdeaId], language: Language) -> String {
    let readable = ideas.iter().filter_map(|id| workshop.idea(*id).ok()).filter(|idea| idea.revealed);
    numbers(readable.map(|idea| idea.number), language)
}

/// The seat as it may be named; empty where it may not.
pub(crate) fn named(workshop: &Workshop, seat: Option<SeatId>, names: Names, language: Language) -> String {
    let Some(seat) = seat.and_then(|seat| workshop.seat(seat).ok()) else { return String::new() };
    match names {
        Names::LeftOut => String::new(),
        Names::Name if !seat.name.is_empty() => seat.name.clone(),
        Names::Name | Names::SeatNumber => {
            language.say("score-seat", &Facts::new().with("number", seat.number))
        }
    }
}
