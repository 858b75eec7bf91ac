//! A room with texts that are to be deleted for good, and the search for what is left of them.

use super::room::Room;
use super::tapped::holds;
use super::wishes::{idea, new_id, use_case};
use serde_json::{Value, json};

/// What must be nowhere afterwards.
const CANARIES: [&str; 4] = ["CANARYFALCON", "CANARYCHANGED", "CANARYTITLE", "CANARYOWNER"];

/// Which of the texts of [`to_erase`] are in some bytes: all of them, before they are deleted.
#[must_use]
pub fn traces_of_erased(bytes: &[u8]) -> Vec<&'static str> {
    CANARIES.into_iter().filter(|canary| holds(bytes, canary)).collect()
}

/// A room in which two texts are to go, with their ids: an idea that is there and was edited, moved, parked and handed on,
/// and a use case that was removed. "Minutes with names" stays.
///
/// # Panics
/// Where somebody cannot write.
#[must_use]
pub fn to_erase() -> (Room, String, String) {
    let mut room = Room::new();
    room.go_to("ideate");
    let lanes = room.lanes();
    let mut ada = room.join("Ada");
    let wish = idea(&lanes[0], "CANARYFALCON reads tenders");
    assert_eq!(ada.contribute(&wish), Value::Null, "it is written");
    assert_eq!(ada.contribute(&idea(&lanes[0], "Minutes with names")), Value::Null, "it is written");
    let falcon = wish["idea"].as_str().unwrap_or_default().to_owned();
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lanes[0]] }));
    room.steer(&json!({ "do": "edit_idea", "id": falcon, "text": "  CANARYCHANGED, says the client  " }));
    room.steer(&json!({ "do": "move_ideas", "ids": [falcon], "lane": lanes[1], "before": null }));
    room.steer(&json!({ "do": "park_ideas", "ids": [falcon], "parked": true }));
    room.steer(&json!({ "do": "park_ideas", "ids": [falcon], "parked": false }));
    let case = new_id();
    let mut card = use_case(&case, "CANARYTITLE for the client");
    card["owner"] = json!("CANARYOWNER");
    card["ideas"] = json!([falcon]);
    room.steer(&json!({ "do": "add_use_cases", "use_cases": [card] }));
    room.steer(&json!({ "do": "light_lighthouse", "use_case": case, "lit": true }));
    room.steer(&json!({ "do": "undo" }));
    room.steer(&json!({ "do": "remove_use_cases", "ids": [case] }));
    (room, falcon, case)
}
