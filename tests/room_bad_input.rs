//! Whatever a device sends: it is refused in words or kept as it was written, and nobody else notices.

use product_tests::{Device, Heard, Room, idea, new_id, rating, rows, seen_rows};
use serde_json::{Value, json};
use std::time::Duration;
use tungstenite::Message;

/// A room that writes ideas, read at once by everybody, and its first lane.
fn open_board() -> (Room, String) {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    room.go_to("ideate");
    (room, lane)
}

fn code(problem: &Value) -> &str {
    problem["code"].as_str().unwrap_or("done")
}

#[test]
fn nonsense_closes_the_socket_that_said_it_and_no_other() {
    let (mut room, lane) = open_board();
    let (mut bystander, person) = (room.join("Bystander"), room.join("Ada"));
    let deep = "[".repeat(60_000);
    let long = format!(r#"{{"send":"ready","ready":true,"more":"{}"}}"#, "x".repeat(70_000));
    let wish = idea(&lane, "x").to_string();
    let texts = [
        "",
        " ",
        "hello",
        "{",
        "null",
        "[]",
        "7",
        "\"\u{0}\"",
        "{}",
        r#"{"send":"everything"}"#,
        r#"{"send":"ready"}"#,
        r#"{"send":"ready","ready":"yes"}"#,
        r#"{"send":"ready","ready":true,"more":1}"#,
        r#"{"send":"ready","ready":true,"ready":false}"#,
        r#"{"send":"speak","language":"tlh"}"#,
        r#"{"send":"contribute"}"#,
        r#"{"send":"contribute","id":"1","contribution":{"do":"introduce","name":"","group":null}}"#,
        &format!(
            r#"{{"send":"contribute","id":"{}","contribution":{}}}"#,
            new_id(),
            wish.replace("add_idea", "add_ideas")
        ),
        &format!(
            r#"{{"send":"contribute","id":"{}","contribution":{}}}"#,
            new_id(),
            wish.replace("\"x\"", "\"\\ud800\"")
        ),
        &format!(
            r#"{{"send":"contribute","id":"{}","contribution":{}}}"#,
            new_id(),
            wish.replace("\"x\"", &deep)
        ),
        &format!(r#"{{"send":"contribute","id":"{}","more":1,"contribution":{wish}}}"#, new_id()),
        &deep,
        &long,
    ];
    let messages = texts.iter().map(|text| Message::text(*text));
    let binary = [Message::binary(r#"{"send":"ready","ready":true}"#), Message::binary(vec![0_u8; 100_000])];
    for message in messages.chain(binary) {
        let shown: String = format!("{message:?}").chars().take(120).collect();
        let (mut device, _) = Device::come_back(&room.doors, &person.key);
        // What is too large may be cut off while it is still being sent.
        let _ = device.send_raw(message.clone());
        let mut last = Value::Null;
        let closed = loop {
            match device.next(Duration::from_secs(5)) {
                Heard::Said(message) => last = message,
                Heard::Nothing => break false,
                Heard::Closed => break true,
            }
        };
        assert!(closed, "{shown}: the socket is closed");
        if message.len() < 64 * 1024 {
            assert_eq!(last["problem"]["code"], "not_understood", "{shown}: and told why");
        }
        let problem = bystander.contribute(&idea(&lane, "Not disturbed"));
        assert_eq!(problem, Value::Null, "{shown}: nobody else notices");
    }
    assert!(room.served.program.try_wait().unwrap().is_none(), "the program runs");
    let (_, said) = Device::come_back(&room.doors, &person.key);
    assert_eq!(said["seat"], person.seat, "and whoever spoke nonsense may come back");
}

#[test]
fn nonsense_at_the_door_opens_nothing() {
    let (mut room, _) = open_board();
    for hello in
        ["", "{}", "[]", r#"{"hello":"open"}"#, r#"{"hello":"code"}"#, "\u{feff}{}", &"[".repeat(60_000)]
    {
        for mut device in [Device::connect(&room.doors), Device::connect_wall(&room.doors)] {
            assert!(device.send_raw(Message::text(hello)));
            assert_eq!(device.answer()["kind"], "refused", "{:?}", hello.get(..20));
        }
    }
    for mut device in [Device::connect(&room.doors), Device::connect_wall(&room.doors)] {
        let _ = device.send_raw(Message::binary(vec![0_u8; 1_000_000]));
        let mut next = device.next(Duration::from_secs(5));
        if let Heard::Said(said) = &next {
            assert_eq!(said["kind"], "refused");
            next = device.next(Duration::from_secs(5));
        }
        assert_eq!(next, Heard::Closed, "a megabyte is no hello");
    }
    assert!(room.served.program.try_wait().unwrap().is_none(), "the program runs");
}

#[test]
fn why_a_text_is_refused_is_said_in_the_readers_language() {
    let (room, lane) = open_board();
    let mut person = room.join("Ada");
    let mut odd = idea(&lane, "Elsewhere");
    odd["lane"] = json!(new_id());
    assert_eq!(code(&person.contribute(&odd)), "not_found", "a lane that is not there");
    person.send(&json!({ "send": "speak", "language": "zh-CN" }));
    let problem = person.contribute(&idea(&lane, ""));
    assert!(!problem["message"].as_str().unwrap().is_ascii(), "in the reader's language: {problem}");
}

#[test]
fn an_idea_that_arrives_after_its_step_is_kept_on_the_side() {
    let (mut room, lane) = open_board();
    let (mut person, mut other) = (room.join("Ada"), room.join("Ben"));
    room.go_to("welcome");
    assert_eq!(code(&person.contribute(&idea(&lane, "Too early"))), "not_now");
    room.go_to("ideate");
    let early = idea(&lane, "In time");
    assert_eq!(person.contribute(&early), Value::Null);
    for step in ["rate", "results"] {
        room.go_to(step);
        assert_eq!(person.contribute(&idea(&lane, &format!("Typed offline, {step}"))), Value::Null, "kept");
    }
    let ideas = rows(&room.snapshot(), "idea");
    let (late, others): (Vec<&Value>, Vec<&Value>) = ideas.iter().partition(|idea| idea["late"] == true);
    assert_eq!((late.len(), others.len()), (2, 1));
    assert!(late.iter().all(|idea| idea["parked"] == true), "in the parking lot, marked late");
    let seen = seen_rows(&other.resync(), "idea");
    assert_eq!(seen.len(), 1, "and not on the board: {seen:?}");
    let mut edit = json!({ "do": "edit_idea", "idea": early["idea"], "text": "Changed", "secret": null });
    assert_eq!(code(&person.contribute(&edit)), "too_late", "what is written stays as it was discussed");
    room.go_to("ideate");
    assert_eq!(code(&other.contribute(&edit)), "not_yours", "nobody changes what another wrote");
    edit["idea"] = json!(new_id());
    assert_eq!(code(&person.contribute(&edit)), "not_found");
}

#[test]
fn a_rating_that_is_not_asked_for_is_refused_with_the_reason() {
    let mut room = Room::new();
    let cases = room.add_use_cases(&["Ask the company", "Stopped one"]);
    let (round, mut person) = (room.round(), room.join("Ada"));
    let rate = |criterion: &str, value| rating(&round, &cases[0], criterion, value);
    assert_eq!(code(&person.contribute(&rate("V1", 3))), "not_now", "not before the step");
    room.go_to("rate");
    for (wish, expected) in [
        (rate("V1", 0), "out_of_range"),
        (rate("V1", 6), "out_of_range"),
        (rate("V9", 3), "not_found"),
        (rating(&round, &new_id(), "V1", 3), "not_found"),
        (rating(&new_id(), &cases[0], "V1", 3), "not_found"),
    ] {
        assert_eq!(code(&person.contribute(&wish)), expected, "{wish}");
    }
    let gate = json!([{ "use_case": cases[1], "gate": "X1", "yes": true, "note": "" }]);
    room.steer(&json!({ "do": "answer_gates", "answers": gate }));
    assert_eq!(code(&person.contribute(&rating(&round, &cases[1], "V1", 3))), "stopped");
    let group = json!({ "id": "business", "name": { "en": "Business", "zh": "业务" }, "criteria": ["V1"] });
    room.steer(&json!({ "do": "put_group", "group": group }));
    let introduce = json!({ "do": "introduce", "name": "Ada", "group": "business" });
    assert_eq!(person.contribute(&introduce), Value::Null);
    assert_eq!(person.contribute(&rate("V1", 4)), Value::Null, "her side rates this");
    assert_eq!(code(&person.contribute(&rate("C1", 4))), "not_asked", "and not that");

    room.steer(&json!({ "do": "close_round", "id": round }));
    assert_eq!(code(&person.contribute(&rate("V1", 5))), "round_closed", "after the round");
    room.go_to("ideate");
    assert_eq!(code(&person.contribute(&rate("V1", 5))), "round_closed", "also in another step");
    let own = seen_rows(&person.resync(), "rating");
    assert_eq!((own.len(), &own[0]["value"]), (1, &json!(4)), "what she rated in time stands");
}
