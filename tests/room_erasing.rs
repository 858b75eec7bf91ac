//! Deleted for good: no byte of a text is left in the file, its log or its autosaves, and nothing else is touched.

use product_tests::{Room, holds, idea, to_erase, traces_of_erased};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn what_is_deleted_for_good_is_in_no_autosave_and_every_line_stays() {
    let (mut room, falcon, case) = to_erase();
    let _ = room.until_autosaves(1);
    let lines = room.ask("history", &json!({ "before": null })).as_array().map_or(0, Vec::len);
    let removed = room.ask("removed_texts", &json!({}));
    assert_eq!(removed.as_array().map(Vec::len), Some(1), "the idea is still there: {removed}");
    assert_eq!(removed[0]["text"], "CANARYTITLE for the client");
    assert_eq!((&removed[0]["of"], &removed[0]["id"]), (&json!("use_case"), &json!(case)));

    room.steer(&json!({ "do": "erase", "ideas": [falcon], "use_cases": [case] }));
    assert_eq!(room.ask("removed_texts", &json!({})), json!([]));
    let history = room.ask("history", &json!({ "before": null }));
    assert_eq!(history.as_array().map_or(0, Vec::len), lines + 1, "every line stays, and one is new");
    assert_eq!(history[0]["step"]["kind"], "erase");
    assert_eq!(history[0]["step"]["count"], 2);
    let shown = room.snapshot().to_string();
    assert!(!shown.contains("CANARY") && shown.contains("Minutes with names"), "a page has it no more");
    let undone = room.try_steer(&json!({ "do": "undo" }));
    assert_eq!(undone["problem"]["code"], "nothing_to_undo", "undo ends here");
    let _ = room.until_autosaves(1);
    assert_eq!(traces_of_erased(&room.every_byte()), Vec::<&str>::new(), "nor in the next autosave");
    let mut room = room.killed_and_opened_again();
    let undone = room.try_steer(&json!({ "do": "undo" }));
    assert_eq!(undone["problem"]["code"], "nothing_to_undo", "undo ends here also after a restart");
}

#[test]
fn what_was_never_revealed_is_not_listed() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    room.steer(&json!({ "do": "silence_lanes", "lanes": [lane] }));
    let mut ada = room.join("Ada");
    let wish = idea(&lane, "Hidden and taken back");
    assert_eq!(ada.contribute(&wish), Value::Null);
    let back = json!({ "do": "remove_idea", "idea": wish["idea"], "secret": null });
    assert_eq!(ada.contribute(&back), Value::Null);
    assert_eq!(room.ask("removed_texts", &json!({})), json!([]));
    let hidden = idea(&lane, "Hidden and there");
    assert_eq!(ada.contribute(&hidden), Value::Null);
    let refused = room.try_steer(&json!({ "do": "erase", "ideas": [hidden["idea"]], "use_cases": [] }));
    assert_eq!(refused["problem"]["code"], "not_revealed", "what she does not see she does not choose");
    let nothing = room.try_steer(&json!({ "do": "erase", "ideas": [], "use_cases": [] }));
    assert_eq!(nothing["problem"]["code"], "not_found");
}

#[test]
fn a_workshop_goes_with_its_autosaves() {
    let (mut room, _, _) = to_erase();
    let _ = room.until_autosaves(1);
    let mut ben = room.join("Ben");
    room.ask("delete_workshop", &json!({}));
    assert!(!room.file.exists(), "the file is gone");
    assert_eq!(traces_of_erased(&room.every_byte()), Vec::<&str>::new(), "and so is all that was kept of it");
    assert!(!holds(&room.every_byte(), "The room of this test"), "the list of recent files included");
    let refused = ben.until(Duration::from_secs(5), |told| told["kind"] == "refused");
    assert_eq!(refused.map(|told| told["problem"]["code"].clone()), Some(json!("room_closed")));
    assert_eq!(room.try_ask("removed_texts", &json!({}))["problem"]["code"], "no_workshop");
    assert_eq!(room.ask("home", &json!({}))["recent"], json!([]));
}

#[test]
fn a_workshop_of_the_first_screen_goes_with_its_autosaves_and_one_that_is_open_stays() {
    let (mut room, _, _) = to_erase();
    let _ = room.until_autosaves(1);
    let path = json!({ "path": room.file });
    let open = room.try_ask("delete_recent", &path);
    assert_eq!(open["problem"]["code"], "file_in_use", "somebody works on it");
    room.ask("close_workshop", &json!({}));
    let other = room.try_ask("delete_recent", &json!({ "path": "/etc/hosts" }));
    assert_eq!(other["problem"]["code"], "not_found", "only what is on the list");
    assert!(room.file.exists());
    let home = room.ask("delete_recent", &path);
    assert_eq!(home["recent"], json!([]), "the list has forgotten it");
    assert!(!room.file.exists(), "the file is gone");
    assert_eq!(traces_of_erased(&room.every_byte()), Vec::<&str>::new(), "and so is all that was kept of it");
}
