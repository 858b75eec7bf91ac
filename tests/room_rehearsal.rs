//! A rehearsal: people who are not there write, vote and rate, and the workshop's own file knows nothing of it.

use product_tests::{Room, holds, rows};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A dozen deeds take a few seconds; a machine that builds beside takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_rehearsal_leaves_no_trace_in_the_file() {
    let mut room = Room::new();
    room.add_use_cases(&["Ask the company", "Fault finder"]);
    let before = room.snapshot();
    assert_eq!(before["rehearsal"], false);

    room.ask("rehearse", &json!({ "people": 4 }));
    let begun = until(&room, |snapshot| rows(snapshot, "seat").len() >= 5);
    assert_eq!(begun["rehearsal"], true);
    assert_ne!(begun["workshop"], before["workshop"], "devices keep nothing of it for the real one");
    room.go_to("ideate");
    let lanes = room.lanes();
    room.steer(&json!({ "do": "reveal_lanes", "lanes": lanes }));
    until(&room, |snapshot| rows(snapshot, "idea").len() >= 5);
    room.steer(&json!({ "do": "go_to_step", "step": "vote" }));
    let question = json!({ "kind": "dots", "each": 3, "most_on_one": 1 });
    let vote = "0b9d7c1e-0000-4000-8000-000000000001";
    room.steer(&json!({ "do": "open_vote", "id": vote, "question": question }));
    // Four people vote one after the other: closed too early, it is opened again.
    let begun = Instant::now();
    loop {
        room.steer(&json!({ "do": "close_vote", "id": vote }));
        if rows(&room.snapshot(), "vote")[0]["outcome"]["voters"] == 4 {
            break;
        }
        assert!(begun.elapsed() < PATIENCE, "everybody votes");
        room.steer(&json!({ "do": "reopen_vote", "id": vote }));
        std::thread::sleep(Duration::from_millis(500));
    }

    room.ask("end_rehearsal", &json!({}));
    let after = room.snapshot();
    assert_eq!(after["rehearsal"], false);
    assert_eq!(after["workshop"], before["workshop"]);
    assert_eq!(after["update"]["changes"], before["update"]["changes"], "every row is as it was");
    assert_eq!(after["update"]["history"], before["update"]["history"]);
    let (file, _kept) = room.closed();
    let bytes = std::fs::read(file).unwrap();
    assert!(!holds(&bytes, "Rehearsal 1"), "no name of the rehearsal is in the file");
    assert!(!holds(&bytes, vote));
}

fn until(room: &Room, is_it: impl Fn(&Value) -> bool) -> Value {
    let begun = Instant::now();
    loop {
        let snapshot = room.snapshot();
        if is_it(&snapshot) {
            return snapshot;
        }
        assert!(begun.elapsed() < PATIENCE, "it did not happen");
        std::thread::sleep(Duration::from_millis(300));
    }
}
