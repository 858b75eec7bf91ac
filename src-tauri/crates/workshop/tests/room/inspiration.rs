//! Ideas that began from a use case of somebody else.

use crate::setup::{Room, SECRET};
use workshop::idea::NewIdea;
use workshop::merging::IdeaPart;
use workshop::{Contribution, IdeaId, Names, Refusal, RowChange, Steering};

fn inspired(room: &Room, by: &str) -> (IdeaId, Contribution) {
    let idea = IdeaId::random();
    let wish = Contribution::AddIdea {
        idea,
        lane: room.lanes[0],
        text: "Variance notes, for our plants".to_owned(),
        secret: Some(SECRET.to_owned()),
        extends: None,
        inspired_by: Some(by.to_owned()),
    };
    (idea, wish)
}

#[test]
fn an_idea_remembers_what_it_began_from_until_it_is_gone() {
    for names in [Names::Named, Names::Hidden, Names::Anonymous] {
        let mut room = Room::new(names);
        let (idea, wish) = inspired(&room, "U01");
        room.contribute(0, &wish).unwrap();
        assert_eq!(room.idea(idea).inspired_by.as_deref(), Some("U01"));
        let edit =
            Contribution::EditIdea { idea, text: "Something else".into(), secret: Some(SECRET.into()) };
        room.contribute(0, &edit).unwrap();
        assert_eq!(
            room.idea(idea).inspired_by.as_deref(),
            Some("U01"),
            "it says where it began, not what it says"
        );
        room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
        room.steer(&Steering::RemoveIdeas { ids: vec![idea] }).unwrap();
        room.steer(&Steering::Undo).unwrap();
        assert_eq!(room.idea(idea).inspired_by.as_deref(), Some("U01"), "undo brings it back whole");
    }
}

#[test]
fn what_does_not_ship_inspires_nothing() {
    let mut room = Room::new(Names::Hidden);
    for unknown in ["", "U99", "u01", "summarise"] {
        let (idea, wish) = inspired(&room, unknown);
        assert_eq!(room.contribute(0, &wish), Err(Refusal::NotFound), "{unknown:?}");
        let new = NewIdea {
            id: idea,
            lane: room.lanes[0],
            text: "An idea".to_owned(),
            inspired_by: Some(unknown.to_owned()),
        };
        let added = room.steer(&Steering::AddIdeas { new_lanes: vec![], ideas: vec![new] });
        assert_eq!(added, Err(Refusal::NotFound), "{unknown:?}");
        assert!(room.workshop.idea(idea).is_err());
    }
}

#[test]
fn the_facilitator_adds_one_and_takes_it_back_by_one_undo() {
    let mut room = Room::new(Names::Hidden);
    let id = IdeaId::random();
    let (lane, text) = (room.lanes[1], "Contract clause comparison".to_owned());
    let ideas = vec![NewIdea { id, lane, text, inspired_by: Some("U04".to_owned()) }];
    let changes = room.steer(&Steering::AddIdeas { new_lanes: vec![], ideas }).unwrap();
    assert_eq!(changes.len(), 1, "one row: {changes:?}");
    assert!(room.idea(id).revealed && room.idea(id).inspired_by.as_deref() == Some("U04"));
    room.steer(&Steering::Undo).unwrap();
    assert!(room.workshop.idea(id).is_err());
}

#[test]
fn on_an_anonymous_board_it_says_nothing_about_who_wrote_it() {
    let mut room = Room::new(Names::Anonymous);
    let rows = |changes: Vec<RowChange>, idea: IdeaId| {
        serde_json::to_string(&changes).unwrap().replace(&idea.to_string(), "idea")
    };
    let written: Vec<_> = (0..2)
        .map(|person| {
            let (idea, wish) = inspired(&room, "U01");
            let changes = room.contribute(person, &wish).unwrap();
            (room.idea(idea), rows(changes, idea))
        })
        .collect();
    for (idea, told) in &written {
        assert_eq!(idea.author, None);
        for seat in &room.seats {
            assert!(!told.contains(&seat.to_string()), "no seat in {told}");
        }
    }
}

#[test]
fn parts_of_an_inspired_idea_began_from_the_same() {
    let mut room = Room::new(Names::Hidden);
    let (idea, wish) = inspired(&room, "U01");
    room.contribute(0, &wish).unwrap();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    let parts: Vec<_> =
        ["one", "other"].map(|text| IdeaPart { id: IdeaId::random(), text: text.to_owned() }).to_vec();
    room.steer(&Steering::SplitIdea { id: idea, parts: parts.clone() }).unwrap();
    for part in parts {
        assert_eq!(room.idea(part.id).inspired_by.as_deref(), Some("U01"));
    }
}
