//! The room as it was at a moment: looked at, and kept as a file of its own.

use product_tests::{Room, done, idea, new_key, rows, secret_idea, text};
use serde_json::{Value, json};
use std::path::PathBuf;

fn newest(room: &mut Room) -> Value {
    room.ask("history", &json!({ "before": null }))[0].clone()
}

#[test]
fn a_moment_is_looked_at_and_saved_and_nothing_changes() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut ada = room.join("Ada");
    assert_eq!(ada.contribute(&idea(&lane, "Before")), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let then = newest(&mut room);
    assert_eq!(then["step"]["kind"], "reveal_lanes");
    assert_eq!(ada.contribute(&idea(&lane, "After")), Value::Null);
    let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
    room.steer(&json!({ "do": "light_lighthouse", "use_case": cases[0], "lit": true }));
    let before = room.snapshot();

    let moment = room.ask("look_at_moment", &json!({ "number": then["number"] }));
    let contents = &moment["contents"];
    assert_eq!((&contents["ideas"], &contents["use_cases"]), (&json!(1), &json!(0)), "{contents}");
    assert_eq!(contents["people"], 1);
    assert_eq!(moment["standings"], json!([]));
    let last = newest(&mut room);
    let now = room.ask("look_at_moment", &json!({ "number": last["number"] }));
    assert_eq!(now["contents"]["lighthouses"], 1);
    assert_eq!(now["use_cases"].as_array().map(Vec::len), Some(2));

    let saved = room.ask("save_moment", &json!({ "number": then["number"] }));
    let copy = PathBuf::from(saved["path"].as_str().unwrap_or_default());
    assert!(copy.is_file() && copy != room.file, "a file of its own");
    let again = room.ask("save_moment", &json!({ "number": then["number"] }));
    assert_ne!(again["path"], saved["path"], "no copy is written over another");
    assert_eq!(rows(&room.snapshot(), "idea").len(), 2);
    assert_eq!(rows(&room.snapshot(), "use_case"), rows(&before, "use_case"), "the room goes on as it is");
    assert_eq!(newest(&mut room), last, "and the history has no new line");

    assert!(done(&["check", text(&copy)]).contains("whole"), "the copy is sound");
    room.ask("open_workshop", &json!({ "path": saved["path"] }));
    let opened = room.snapshot();
    assert_eq!(rows(&opened, "idea").len(), 1);
    assert_eq!(rows(&opened, "idea")[0]["text"], "Before");
    assert_ne!(opened["workshop"], before["workshop"], "it is another workshop");
}

#[test]
fn what_was_in_a_closed_box_does_not_move_in_time() {
    let mut room = Room::new();
    room.steer(&json!({ "do": "set_names", "names": "anonymous" }));
    room.go_to("ideate");
    let start = newest(&mut room);
    let lane = room.lanes().remove(0);
    let mut ada = room.join("Ada");
    assert_eq!(ada.contribute(&secret_idea(&lane, "In the box", &new_key())), Value::Null);
    let look = |room: &mut Room| room.ask("look_at_moment", &json!({ "number": start["number"] }));
    assert_eq!(look(&mut room)["contents"]["ideas"], 0, "an open box is taken back like all else");
    room.steer(&json!({ "do": "close_box" }));
    assert_eq!(look(&mut room)["contents"]["ideas"], 1, "a closed one tells no times");
}

#[test]
fn a_line_that_is_told_after_a_restart_leads_to_its_own_moment() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut ada = room.join("Ada");
    for n in 0..3 {
        assert_eq!(ada.contribute(&idea(&lane, &format!("Idea {n}"))), Value::Null);
    }
    let mut room = room.killed_and_opened_again();
    let _ = room.page.snapshot();
    room.go_to("welcome");
    room.page.listen(std::time::Duration::from_millis(500));
    let told = |frame: &Value| frame["body"]["history"].as_array().and_then(|lines| lines.last()).cloned();
    let line = room.page.frames.iter().filter_map(told).next_back().expect("the page is told the line");
    assert_eq!(line["step"]["kind"], "go_to_step");
    assert_eq!(line["number"], newest(&mut room)["number"], "what is told and what is asked for is the same");
    let moment = room.ask("look_at_moment", &json!({ "number": line["number"] }));
    assert_eq!(moment["contents"]["ideas"], 3);
}

#[test]
fn a_moment_of_no_history_is_the_first_or_the_last() {
    let mut room = Room::new();
    let last = newest(&mut room)["number"].as_u64().unwrap_or_default();
    let now = room.ask("look_at_moment", &json!({ "number": last + 1_000 }));
    assert_eq!(now, room.ask("look_at_moment", &json!({ "number": last })));
    assert_eq!(room.ask("look_at_moment", &json!({ "number": 0 }))["contents"]["ideas"], 0);
}
