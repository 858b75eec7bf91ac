//! Lists that people take away: the ranking, the ideas, the cards, and the shortlist beside the ranking.

mod cards;
mod ideas;
mod shortlist;

use crate::protocol::{Export, ExportFormat, ExportWhat, ListColumn, ListView, PreviewList};
use crate::{Trouble, ranked_list};
use documents::list::{Column, ColumnKind, List, Value};
use workshop::{Facts, IdeaId, Language, Workshop};

/// Rows of a preview.
const PREVIEW: usize = 30;

/// A list as a file for people outside. A workbook with the ranking has the shortlist on a second sheet.
///
/// # Errors
/// [`Trouble::NotWritten`] if the file cannot be made.
pub fn export(workshop: &Workshop, wish: Export) -> Result<Vec<u8>, Trouble> {
    let Export { what, format, language } = wish;
    let list = list(workshop, what, language);
    let written = match format {
        ExportFormat::Csv => documents::list::to_csv(&list),
        ExportFormat::Xlsx => {
            let beside = (what == ExportWhat::Ranking).then(|| shortlist::list(workshop, language)).flatten();
            let sheets: Vec<List> = [list].into_iter().chain(beside).collect();
            documents::list::to_xlsx(&sheets)
        }
    };
    written.map_err(|error| Trouble::NotWritten(error.to_string()))
}

/// The beginning of a list, as an export would write it.
#[must_use]
pub(crate) fn preview(workshop: &Workshop, wish: PreviewList) -> ListView {
    let list = list(workshop, wish.what, wish.language);
    let kinds = list.columns.iter().map(|column| column.kind).collect::<Vec<_>>();
    let column = |column: &Column| ListColumn {
        heading: column.heading.clone(),
        is_number: column.kind != ColumnKind::Text,
    };
    let row = |row: &Vec<Value>| row.iter().zip(&kinds).map(|(value, kind)| written(value, *kind)).collect();
    ListView {
        columns: list.columns.iter().map(column).collect(),
        rows: list.rows.iter().take(PREVIEW).map(row).collect(),
        total: u32::try_from(list.rows.len()).unwrap_or(u32::MAX),
        notes: list.notes,
    }
}

fn list(workshop: &Workshop, what: ExportWhat, language: Language) -> List {
    match what {
        ExportWhat::Ranking => {
            let mut list = ranked_list::list(workshop, language);
            let beside = shortlist::list(workshop, language);
            list.notes.extend(beside.map(|_| language.say("list-note-shortlist", &Facts::new())));
            list
        }
        ExportWhat::Ideas => ideas::list(workshop, language),
        ExportWhat::Cards => cards::list(workshop, language),
    }
}

fn written(value: &Value, kind: ColumnKind) -> String {
    match (value, kind) {
        (Value::Text(text), _) => text.clone(),
        (Value::Number(number), ColumnKind::Decimal(places)) => format!("{number:.*}", usize::from(places)),
        (Value::Number(number), _) => number.to_string(),
        (Value::Empty, _) => String::new(),
    }
}

/// Headings of columns, by their keys in the language files.
fn columns<'a>(
    columns: impl IntoIterator<Item = &'a (&'a str, ColumnKind)>,
    language: Language,
) -> Vec<Column> {
    let column =
        |(key, kind): &(&str, ColumnKind)| Column { heading: language.say(key, &Facts::new()), kind: *kind };
    columns.into_iter().map(column).collect()
}

fn text(text: &str) -> Value {
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
