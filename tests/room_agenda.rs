//! The agenda in a real room: starting a step reaches everybody, nobody in the room learns what comes next, and
//! clocks go on after the program died.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, rows};
use serde_json::{Value, json};
use std::time::Duration;

const SOON: Duration = Duration::from_secs(5);

/// The steps of the agenda as the facilitator sees them, in order.
fn steps(room: &Room) -> Vec<Value> {
    let mut steps = rows(&room.snapshot(), "agenda_step");
    steps.sort_by_key(|step| step["place"].as_i64());
    steps
}

/// What a device is told next about the clock.
fn clock(device: &mut Device) -> Value {
    let is_told = |message: &Value| {
        message["body"]["kind"] == "update" && !message["body"]["shared"]["clock"].is_null()
    };
    let told = device.until(SOON, is_told);
    told.unwrap()["body"]["shared"]["clock"].clone()
}

/// How the day stands, as a fresh page of the facilitator is told.
fn figures(room: &Room) -> Value {
    let mut page = room.served.page();
    loop {
        let message = page.next_message().unwrap();
        if message["body"]["kind"] == "agenda" {
            return message["body"].clone();
        }
    }
}

#[test]
fn a_started_step_reaches_everybody_and_survives_a_crash() {
    let mut room = Room::new();
    let (mut ada, mut wall) = (room.join("Ada"), room.wall());
    let agenda = steps(&room);
    assert_eq!(agenda.len(), 17, "the agenda of the half day");
    assert_eq!(figures(&room)["planned_minutes"], 210);
    let ideate = agenda[1].clone();
    let note = json!({ "id": ideate["id"], "kind": "ideate", "title": "Where does it hurt?", "minutes": 15,
                       "session": 1, "note": "canary-note" });
    room.steer(&json!({ "do": "put_agenda_step", "step": note, "beside": null }));
    room.steer(&json!({ "do": "start_agenda_step", "id": ideate["id"] }));
    for device in [&mut ada, &mut wall] {
        let clock = clock(device);
        assert_eq!((&clock["state"], &clock["kind"]), (&json!("runs"), &json!("ideate")), "{clock}");
        assert_eq!(clock["title"], "Where does it hurt?");
        assert!(clock["ends_at"].is_string(), "as a time, not as a rest: {clock}");
    }
    room.steer(&json!({ "do": "stretch_agenda_step", "id": ideate["id"], "minutes": 2 }));
    let until = clock(&mut ada)["ends_at"].clone();
    let before = steps(&room);

    let room = room.killed_and_opened_again();
    assert_eq!(steps(&room), before, "every step and its clock");
    let (mut ada, _) = Device::come_back(&room.doors, &ada.key);
    let snapshot = ada.resync();
    assert_eq!(snapshot["shared"]["clock"]["ends_at"], until, "the same end, absolute");
    let figures = figures(&room);
    assert_eq!((&figures["running"], &figures["under_way"]), (&ideate["id"], &json!(true)), "{figures}");

    let mut room = room;
    room.steer(&json!({ "do": "pause_agenda_step", "id": ideate["id"] }));
    let paused = clock(&mut ada);
    assert_eq!(paused["state"], "paused", "{paused}");
    assert!(paused["left_seconds"].as_i64().unwrap() > 15 * 60, "{paused}");
    room.steer(&json!({ "do": "end_agenda_step", "id": ideate["id"] }));
    assert_eq!(clock(&mut ada), json!({ "state": "idle" }));
    let twice = room.try_steer(&json!({ "do": "end_agenda_step", "id": ideate["id"] }));
    assert_eq!(twice["problem"]["code"], "step_over", "{twice}");
    // A break says what the next step asks, in the words that ship, and not what the facilitator calls it.
    let rest = agenda.iter().find(|step| step["kind"] == "break").unwrap();
    room.steer(&json!({ "do": "start_agenda_step", "id": rest["id"] }));
    let waiting = clock(&mut ada);
    assert_eq!(waiting["next"]["en"], "How would you rate this one?", "{waiting}");
    for frame in ada.frames.iter().chain(&wall.frames) {
        for hidden in
            ["canary-note", "Five dots for the shortlist", "We all rate one thing we know", "agenda_step"]
        {
            assert!(!frame.contains(hidden), "nothing of {hidden} leaves for the room: {frame}");
        }
    }
}

#[test]
fn how_the_day_stands_is_told_again_while_a_step_runs() {
    let mut room = Room::new();
    let first = steps(&room)[0]["id"].clone();
    room.steer(&json!({ "do": "start_agenda_step", "id": first }));
    room.page.frames.clear();
    room.page.listen(Duration::from_secs(12));
    let told = room.page.frames.iter().filter(|frame| frame["body"]["kind"] == "agenda").count();
    assert!((2..=4).contains(&told), "every five seconds, and not more often: {told}");
}
