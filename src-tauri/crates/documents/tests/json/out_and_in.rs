use super::made::{differences, example, next, rows, steer, written};
use documents::handed_over::{Absent, HandedTo, handed_over};
use documents::json::from_json;
use documents::lists::Names;
use proptest::prelude::*;
use std::collections::BTreeMap;
use workshop::{Key, Language, Row, Table, Workshop};

/// What an own copy with names holds of a workshop: all but what is hidden from everybody.
fn all_but_hidden(workshop: &Workshop) -> BTreeMap<Key, Row> {
    let is_open = |id| workshop.round(id).is_ok_and(|round| !round.closed);
    let mut rows = rows(workshop);
    rows.retain(|key, row| match row {
        Row::Round(round) => round.closed,
        Row::Vote(vote) => vote.closed,
        Row::Rating(rating) => !is_open(rating.round),
        _ => !matches!(
            key.table(),
            Table::SeatKey
                | Table::Ballot
                | Table::HandedCard
                | Table::PlanSuggestion
                | Table::ReadinessAsking
                | Table::SeatReadiness
        ),
    });
    for row in rows.values_mut() {
        if let Row::Rating(rating) = row {
            rating.reason = None;
        }
    }
    rows
}

#[test]
fn the_example_comes_back_in_both_languages_row_by_row() {
    for language in [Language::En, Language::ZhCn] {
        let workshop = example(language);
        let again = from_json(&written(&workshop, HandedTo::Facilitator, Names::Name)).unwrap();
        let differ = differences(&rows(&again), &all_but_hidden(&workshop));
        assert!(differ.is_empty(), "{language:?}: {differ:?}");
        assert_eq!(again.standings(), workshop.standings(), "and so does the ranking");
        let tables: Vec<Table> = rows(&again).keys().map(Key::table).collect();
        for table in [Table::Rating, Table::Vote, Table::DecisionRecord, Table::GateAnswer, Table::AgendaStep]
        {
            assert!(tables.contains(&table), "the example has rows of {table:?}");
        }
    }
}

#[test]
fn the_same_workshop_gives_the_same_bytes() {
    let workshop = example(Language::En);
    let once = written(&workshop, HandedTo::Client, Names::SeatNumber);
    assert_eq!(once, written(&workshop.clone(), HandedTo::Client, Names::SeatNumber));
    let again = from_json(&once).unwrap();
    let said = String::from_utf8(written(&again, HandedTo::Client, Names::SeatNumber)).unwrap();
    let rows = |text: &str| text.split_once("\"rows\"").map(|(_, rows)| rows.to_owned());
    assert_eq!(rows(&said), rows(&String::from_utf8(once).unwrap()), "what came in goes out the same");
}

#[test]
fn who_is_in_it_is_as_it_was_asked() {
    let workshop = example(Language::En);
    let of = |to, names| handed_over(&workshop, to, names);
    let client = of(HandedTo::Client, Names::LeftOut);
    assert_eq!(client.workshop.rating_count(), 0, "no single rating");
    assert!(client.workshop.seats().all(|seat| seat.facilitator && seat.name.is_empty()), "nobody");
    assert!(client.workshop.ideas().all(|idea| idea.author.is_none()));
    assert!(client.absent[&Absent::Ratings] > 200, "{:?}", client.absent);
    let seats = of(HandedTo::Client, Names::SeatNumber);
    assert_eq!(seats.workshop.standings(), workshop.standings(), "it ranks as the app does");
    assert!(seats.workshop.seats().len() > 5 && seats.workshop.seats().all(|seat| seat.name.is_empty()));
    let named = of(HandedTo::Client, Names::Name);
    assert!(named.workshop.seats().any(|seat| !seat.name.is_empty() && !seat.facilitator));
    assert!(!named.absent.contains_key(&Absent::Names));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was done to a workshop, and whatever was said in it: an own copy comes back as it is.
    #[test]
    fn any_workshop_comes_back(moves in prop::collection::vec((any::<(u8, u8, u8)>(), any::<String>()), 1..60)) {
        let mut workshop = example(Language::ZhCn);
        for (wish, said) in moves {
            if let Some(command) = next(&workshop, wish, &said) {
                steer(&mut workshop, &command);
            }
        }
        let again = from_json(&written(&workshop, HandedTo::Facilitator, Names::Name)).unwrap();
        let differ = differences(&rows(&again), &all_but_hidden(&workshop));
        prop_assert!(differ.is_empty(), "{:?}", differ);
        for (to, names) in [(HandedTo::Client, Names::LeftOut), (HandedTo::Client, Names::SeatNumber)] {
            let again = from_json(&written(&workshop, to, names)).unwrap();
            let differ = differences(&rows(&again), &rows(&handed_over(&workshop, to, names).workshop));
            prop_assert!(differ.is_empty(), "{:?}", differ);
        }
    }
}
