//! `PROTOCOL.md` tells the truth: its conversations are held with the real program.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Heard, Room, rows, use_case};
use serde_json::{Value, json};
use std::time::Duration;

const LANE: &str = "10000000-0000-4000-8000-000000000001";
const ROUND: &str = "40000000-0000-4000-8000-000000000001";
const CASE: &str = "50000000-0000-4000-8000-000000000001";
/// What stands in the document where the real secrets come in.
const SECRETS: [&str; 2] = ["00000000000000000000000000000000", "ffffffffffffffffffffffffffffffff"];
/// Stands for anything.
const ANYTHING: &str = "…";

/// The conversations in the document, line by line.
fn conversations() -> Vec<Vec<String>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../PROTOCOL.md");
    let document = std::fs::read_to_string(path).unwrap();
    let blocks = document.split("```jsonl\n").skip(1).map(|block| block.split("```").next().unwrap());
    blocks.map(|block| block.lines().map(str::to_owned).collect()).collect()
}

/// Whether a message is what the document says.
fn matches(told: &Value, found: &Value) -> bool {
    match (told, found) {
        (Value::String(told), _) if told == ANYTHING => true,
        (Value::Array(told), Value::Array(found)) => match told.split_last() {
            Some((last, first)) if last == ANYTHING => {
                found.len() >= first.len()
                    && first.iter().zip(found).all(|(told, found)| matches(told, found))
            }
            _ => {
                told.len() == found.len() && told.iter().zip(found).all(|(told, found)| matches(told, found))
            }
        },
        (Value::Object(told), Value::Object(found)) => {
            let named = told.iter().filter(|(key, _)| *key != ANYTHING);
            let all_there =
                named.clone().all(|(key, told)| found.get(key).is_some_and(|found| matches(told, found)));
            all_there && (told.contains_key(ANYTHING) || named.count() == found.len())
        }
        (Value::Number(told), Value::Number(found)) => told.as_f64() == found.as_f64(),
        _ => told == found,
    }
}

/// A room in which the document's ids mean something.
fn prepared() -> Room {
    let mut room = Room::new();
    let first = room.round();
    room.steer(&json!({ "do": "set_names", "names": "named" }));
    let lane = json!({ "id": LANE, "name": "Where it hurts", "question": "" });
    room.steer(&json!({ "do": "add_lanes", "lanes": [lane] }));
    room.steer(&json!({ "do": "add_use_cases", "use_cases": [use_case(CASE, "Search the notes")] }));
    room.steer(&json!({ "do": "close_round", "id": first }));
    room.steer(&json!({ "do": "open_round", "id": ROUND, "use_cases": null }));
    room
}

/// What the facilitator does meanwhile.
fn happens(room: &mut Room, what: &str) {
    let person = || {
        let people = rows(&room.snapshot(), "seat");
        people.iter().find(|seat| seat["name"] == "Ada").map(|seat| seat["id"].clone()).unwrap_or_default()
    };
    match what {
        "the facilitator leads the room to ideate" => room.go_to("ideate"),
        "the facilitator leads the room to rate" => room.go_to("rate"),
        "the facilitator reveals the lane" => room.steer(&json!({ "do": "reveal_lanes", "lanes": [LANE] })),
        "the facilitator takes the seat out" => {
            let seat = person();
            room.steer(&json!({ "do": "take_out_seats", "seats": [seat] }));
        }
        "the facilitator makes a new link for the wall" => drop(room.ask("renew_wall_link", &json!({}))),
        other => panic!("the document tells of something that this test cannot do: {other}"),
    }
}

/// The next message that is told. Signals come in between at any time, and a snapshot may have a rest.
fn next_told(device: &mut Device, rest: &mut u64) -> Option<Value> {
    loop {
        match device.next(Duration::from_secs(3)) {
            Heard::Said(message) if message["body"]["kind"] == "signals" => {}
            Heard::Said(message) if message["body"]["kind"] == "update" && *rest > 0 => *rest -= 1,
            Heard::Said(message) => {
                *rest = message["body"]["shared"]["more"].as_u64().unwrap_or(*rest);
                return Some(message);
            }
            Heard::Nothing | Heard::Closed => return None,
        }
    }
}

/// Holds one conversation as it is told. Outcomes and frames may overtake each other: what is received between
/// two lines that are sent may come in any order.
fn hold(conversation: &[String]) {
    let mut room = prepared();
    let is_wall = conversation[0].contains(r#""hello":"wall""#);
    let mut device = if is_wall { Device::connect_wall(&room.doors) } else { Device::connect(&room.doors) };
    let (mut expected, mut rest): (Vec<Value>, u64) = (Vec::new(), 0);
    for line in conversation.iter().map(String::as_str).chain(["."]) {
        let (kind, told) = (line.get(..1).unwrap(), line.get(2..).unwrap_or_default());
        if kind == "<" {
            expected.push(serde_json::from_str(told).unwrap());
            continue;
        }
        while !expected.is_empty() {
            let found =
                next_told(&mut device, &mut rest).unwrap_or_else(|| panic!("{expected:#?} is received"));
            let at = expected.iter().position(|told| matches(told, &found));
            let at = at.unwrap_or_else(|| panic!("{found:#}\nis one of {expected:#?}, before {line}"));
            expected.remove(at);
        }
        match kind {
            ">" => {
                let real = [&room.doors.secret, &room.doors.wall_secret];
                let sent = SECRETS
                    .iter()
                    .zip(real)
                    .fold(told.to_owned(), |line, (example, real)| line.replace(example, real));
                device.send(&serde_json::from_str(&sent).unwrap());
            }
            "#" => happens(&mut room, told),
            _ => {}
        }
    }
    assert_eq!(next_told(&mut device, &mut rest), None, "and that was all");
    assert_eq!(
        device.next(Duration::from_secs(1)),
        Heard::Closed,
        "each conversation ends with a closed socket"
    );
}

#[test]
fn the_conversations_in_the_document_are_held_as_they_are_told() {
    let conversations = conversations();
    assert_eq!(conversations.len(), 2, "a participant's and a wall's");
    std::thread::scope(|scope| {
        for conversation in &conversations {
            scope.spawn(|| hold(conversation));
        }
    });
}

#[test]
fn what_is_compared_can_differ() {
    let told = json!({ "a": 1, "list": [1, "…"], "…": "…" });
    assert!(matches(&told, &json!({ "a": 1.0, "list": [1, 2, 3], "more": true })));
    assert!(!matches(&told, &json!({ "a": 2, "list": [1] })));
    assert!(!matches(&told, &json!({ "a": 1, "list": [] })), "what stands before … is there");
    assert!(!matches(&json!({ "a": 1 }), &json!({ "a": 1, "b": 2 })), "nothing is there that is not told");
}
