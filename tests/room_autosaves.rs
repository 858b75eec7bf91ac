//! Autosaves: made by themselves at a step, looked at without being touched, opened as a file of their own.

use product_tests::{Room, idea, rows};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[test]
fn a_step_is_kept_and_can_be_opened_beside_the_workshop() {
    let mut room = Room::new();
    room.add_use_cases(&["Ask the company", "Fault finder"]);
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut ada = room.join("Ada");
    assert_eq!(ada.contribute(&idea(&lane, "Before the step")), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let kept = room.until_autosaves(1).remove(0);
    assert_eq!(kept["is_step"], true);
    assert_eq!(kept["step"]["kind"], "reveal_lanes", "it says what was done last");
    let lies = file_of(&room.file, kept["name"].as_str().unwrap_or_default());
    let bytes = std::fs::read(&lies).expect("it lies beside the settings");
    assert_eq!(kept["bytes"], bytes.len());

    assert_eq!(ada.contribute(&idea(&lane, "After the step")), Value::Null);
    let look = room.ask("look_at_autosave", &json!({ "name": kept["name"] }));
    assert_eq!(
        (&look["people"], &look["ideas"], &look["use_cases"]),
        (&json!(1), &json!(1), &json!(2)),
        "what came later is not in it: {look}"
    );
    assert_eq!(std::fs::read(&lies).expect("it is there"), bytes, "a look changes nothing");

    room.ask("open_autosave", &json!({ "name": kept["name"] }));
    assert_eq!(ideas(&room), ["Before the step"]);
    let other = room.file.to_string_lossy().into_owned();
    room.ask("open_workshop", &json!({ "path": other }));
    assert_eq!(ideas(&room), ["After the step", "Before the step"], "the workshop itself is as it was");
}

#[test]
fn only_what_is_on_the_list_is_found() {
    let mut room = Room::new();
    for name in ["../../recent.json", "20260101T000000000Z.pharos", "", "/etc/passwd"] {
        for request in ["look_at_autosave", "open_autosave"] {
            let reply = room.try_ask(request, &json!({ "name": name }));
            assert_eq!(reply["problem"]["code"], "not_found", "{request} {name:?}");
        }
    }
}

fn ideas(room: &Room) -> Vec<String> {
    let ideas = rows(&room.snapshot(), "idea");
    let mut texts: Vec<String> =
        ideas.iter().map(|idea| idea["text"].as_str().unwrap_or_default().to_owned()).collect();
    texts.sort_unstable();
    texts
}

/// An autosave somewhere below the folder of the workshop.
fn file_of(workshop: &Path, name: &str) -> PathBuf {
    fn search(folder: &Path, name: &str) -> Option<PathBuf> {
        let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        entries.into_iter().find_map(|path| {
            if path.is_dir() { search(&path, name) } else { path.ends_with(name).then_some(path) }
        })
    }
    search(workshop.parent().unwrap_or(workshop), name).unwrap_or_default()
}
