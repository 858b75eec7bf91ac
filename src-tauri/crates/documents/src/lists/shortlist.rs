//! The shortlist of the newest closed vote by dots, with the vote before beside it where the facilitator wants both.

use super::{columns, text};
use crate::list::{Column, ColumnKind, List, Value};
use std::collections::BTreeMap;
use workshop::{Facts, IdeaId, Language, Placed, Vote, Workshop};

const COLUMNS: [(&str, ColumnKind); 3] =
    [("list-place", ColumnKind::Whole), ("list-idea", ColumnKind::Text), ("list-lane", ColumnKind::Text)];
const MARKS: [(&str, ColumnKind); 2] =
    [("list-marks", ColumnKind::Text), ("list-rescued-because", ColumnKind::Text)];

/// None before a vote by dots was closed that says something.
#[must_use]
pub fn list(workshop: &Workshop, language: Language) -> Option<List> {
    let newest = workshop.votes().filter(|vote| vote.is_shortlist()).max_by_key(|vote| vote.number)?;
    let before = newest.both_in_exports.then(|| workshop.vote_before(newest)).flatten();
    let places = before.map(|vote| places(workshop, vote));
    let mut heads = columns(&COLUMNS, language);
    heads.extend(columns_of(newest, language));
    heads.extend(before.into_iter().flat_map(|vote| columns_of(vote, language)));
    heads.extend(
        before
            .map(|_| Column { heading: language.say("list-moved", &Facts::new()), kind: ColumnKind::Whole }),
    );
    heads.extend(columns(&MARKS, language));
    let list = workshop.shortlist(newest);
    Some(List {
        sheet: language.say("list-shortlist-sheet", &Facts::new()),
        columns: heads,
        rows: list.iter().map(|card| row(workshop, newest, card, places.as_ref(), language)).collect(),
        notes: vec![language.say("list-note-dots", &Facts::new())],
    })
}

fn places(workshop: &Workshop, vote: &Vote) -> BTreeMap<IdeaId, Placed> {
    workshop.shortlist(vote).into_iter().map(|card| (card.idea, card)).collect()
}

/// "Dots, vote 2" and "People, vote 2".
fn columns_of(vote: &Vote, language: Language) -> [Column; 2] {
    ["list-dots-of", "list-voters-of"].map(|key| Column {
        heading: language.say(key, &Facts::new().with("vote", vote.number.to_string())),
        kind: ColumnKind::Whole,
    })
}

fn row(
    workshop: &Workshop,
    vote: &Vote,
    card: &Placed,
    before: Option<&BTreeMap<IdeaId, Placed>>,
    language: Language,
) -> Vec<Value> {
    let idea = workshop.idea(card.idea).ok();
    let lane = idea.and_then(|idea| workshop.lane(idea.lane).ok());
    let whole = |number: u32| Value::Number(number.into());
    let mut row = vec![
        whole(card.place),
        text(idea.map_or("", |idea| &idea.text)),
        text(lane.map_or("", |lane| &lane.name)),
        whole(card.dots),
        whole(card.people),
    ];
    if let Some(before) = before {
        let then = before.get(&card.idea);
        row.extend([
            then.map_or(Value::Empty, |then| whole(then.dots)),
            then.map_or(Value::Empty, |then| whole(then.people)),
            then.map_or(Value::Empty, |then| Value::Number(f64::from(then.place) - f64::from(card.place))),
        ]);
    }
    let marks = [(card.above, "list-above"), (card.rescued, "list-rescued")];
    let reason = vote.rescue.as_ref().filter(|_| card.rescued).map_or("", |rescue| &rescue.reason);
    row.extend([text(&super::words(&marks, language)), text(reason)]);
    row
}
