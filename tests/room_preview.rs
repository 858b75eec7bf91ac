//! A participant's page, tried out on a copy: real, reached from this machine only, and without what the room wrote
//! in confidence.

#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Doors, Room, holds, idea, raw, rows, seen_rows};
use serde_json::{Value, json};

/// How a device gets in by a link.
fn doors_of(link: &Value) -> Doors {
    let link = link["link"].as_str().unwrap();
    let (origin, secret) = link.split_once("/#").unwrap();
    Doors {
        address: origin.trim_start_matches("http://").to_owned(),
        secret: secret.to_owned(),
        code: String::new(),
        wall_secret: String::new(),
        trusted: None,
    }
}

fn step(room: &Room, kind: &str) -> Value {
    let steps = rows(&room.snapshot(), "agenda_step");
    steps.iter().find(|step| step["kind"] == kind).unwrap_or_else(|| panic!("{kind}"))["id"].clone()
}

#[test]
fn every_step_can_be_tried_out_and_the_file_knows_nothing_of_it() {
    let mut room = Room::new();
    let before = room.snapshot();
    let doors = doors_of(&room.ask("preview_participant", &json!({})));
    let mut phone = Device::join(&doors, "Only looking");
    for step in rows(&before, "agenda_step") {
        room.ask("preview_step", &json!({ "step": step["id"] }));
    }
    // There and back again: what ended is opened anew.
    for (kind, table) in [("ideate", "lane"), ("rate", "use_case"), ("vote", "vote"), ("rate", "round")] {
        room.ask("preview_step", &json!({ "step": step(&room, kind) }));
        assert!(!seen_rows(&phone.resync(), table).is_empty(), "{kind} has its {table}");
    }
    let unknown = json!({ "step": "0b9d7c1e-0000-4000-8000-000000000001" });
    assert_eq!(room.try_ask("preview_step", &unknown)["problem"]["code"], "not_found");

    let after = room.snapshot();
    assert_eq!(after["rehearsal"], false);
    assert_eq!(after["update"]["changes"], before["update"]["changes"], "every row is as it was");
    assert_eq!(after["update"]["history"], before["update"]["history"]);

    // Another one takes the place of the first; and the end shuts the door.
    let other = doors_of(&room.ask("preview_participant", &json!({})));
    assert!(Device::try_connect(&doors, "/room/socket", &doors.way()).is_none(), "the first is gone");
    room.ask("end_preview", &json!({}));
    assert!(Device::try_connect(&other, "/room/socket", &other.way()).is_none());
    assert_eq!(
        room.try_ask("preview_step", &json!({ "step": step(&room, "rate") }))["problem"]["code"],
        "not_found"
    );
    let (file, _kept) = room.closed();
    assert!(!holds(&std::fs::read(file).unwrap(), "Only looking"));
}

#[test]
fn nothing_that_was_said_in_confidence_comes_along() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lanes = room.lanes();
    let mut ada = room.join("Ada Canary");
    assert_eq!(ada.contribute(&idea(&lanes[0], "revealed by then")), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lanes[0]] }));
    assert_eq!(ada.contribute(&idea(&lanes[1], "hidden canary")), Value::Null);

    let doors = doors_of(&room.ask("preview_participant", &json!({})));
    let mut phone = Device::join(&doors, "Only looking");
    for kind in ["vote", "ideate"] {
        room.ask("preview_step", &json!({ "step": step(&room, kind) }));
        phone.resync();
    }
    assert!(phone.was_told("revealed by then"), "it was there to be seen");
    assert!(!phone.was_told("hidden canary"), "what is hidden is not carried into a copy that reveals it");
    assert!(!phone.was_told("Ada Canary"));
}

#[test]
fn only_the_facilitators_page_may_frame_it() {
    let mut room = Room::new();
    let doors = doors_of(&room.ask("preview_participant", &json!({})));
    let get = |host: &str| {
        raw(&doors.address, &format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    };
    let answer = get(&doors.address);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let allowed = "frame-ancestors tauri: http://tauri.localhost https://tauri.localhost http://127.0.0.1:* http://localhost:*";
    assert!(answer.contains(allowed), "{answer}");
    assert!(get("evil.example").starts_with("HTTP/1.1 421"));
    let port = doors.address.rsplit_once(':').unwrap().1;
    for own in room.ask("flight_check", &json!({}))["addresses"].as_array().unwrap() {
        let own = own["address"].as_str().unwrap();
        if !own.starts_with("127.") {
            let reached = std::net::TcpStream::connect(format!("{own}:{port}"));
            assert!(reached.is_err(), "nobody on the network reaches it by {own}");
        }
    }
}
