//! What a phone sends again is answered as the first time.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, new_id, rows};
use serde_json::{Value, json};

/// A board on which everybody's ideas are read at once, and its first lane.
fn open_board(room: &mut Room) -> String {
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    lane
}

/// The texts on the board in the order in which they arrived.
fn arrived(room: &mut Room, lane: &str) -> Vec<String> {
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let mut ideas = rows(&room.snapshot(), "idea");
    ideas.sort_by_key(|idea| idea["number"].as_u64());
    ideas.iter().map(|idea| idea["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_same_contribution_again_is_answered_as_the_first_time() {
    let mut room = Room::new();
    let lane = open_board(&mut room);
    let mut phone = room.join("Ada");
    let (id, wish) = (new_id(), product_tests::idea(&lane, "Only once"));
    for _ in 0..3 {
        assert_eq!(phone.contribute_as(&id, &wish), Value::Null, "the same id");
    }
    let (mut tablet, _) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(tablet.contribute_as(&id, &wish), Value::Null, "also from the seat's other device");
    let problem = phone.contribute(&wish);
    assert_eq!(problem["code"], "already_there", "another id wants the same idea once more");
    assert_eq!(arrived(&mut room, &lane), ["Only once"], "it is there once");
}
