//! Only the facilitator steers: nothing that a device in the room can say does what she can do.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, ids, new_id, raw, raw_for, rows, use_case};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/workshop/generated");

/// All commands there are, by the types that are generated from them.
fn commands() -> BTreeSet<String> {
    let types = std::fs::read_to_string(Path::new(GENERATED).join("Steering.ts")).unwrap();
    let tags = types.split(r#""do": ""#).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    tags.collect()
}

/// All that a facilitator's page can ask.
fn requests() -> BTreeSet<String> {
    let types = std::fs::read_to_string(Path::new(GENERATED).join("Requests.ts")).unwrap();
    let lines = types.lines().filter_map(|line| line.split_once(": ["));
    lines.map(|(name, _)| name.to_owned()).collect()
}

/// Each command as the facilitator would send it: well-formed, about things that are there.
fn steering(room: &Room) -> Vec<Value> {
    let snapshot = room.snapshot();
    let first = |table: &str| rows(&snapshot, table)[0].clone();
    let (lane, round, criterion) =
        (first("lane")["id"].clone(), first("round")["id"].clone(), first("criterion"));
    let (case, idea, group) = (first("use_case")["id"].clone(), first("idea")["id"].clone(), first("group"));
    let person =
        rows(&snapshot, "seat").into_iter().find(|seat| seat["name"] == "Ben").unwrap()["id"].clone();
    let rating = json!({ "round": round, "use_case": case, "seat": person, "criterion": criterion["id"] });
    let steps = ids(&rows(&snapshot, "agenda_step"));
    let (step, other_step) = (&steps[0], &steps[1]);
    let text = use_case(&new_id(), "Rewritten");
    let empty_lane = ids(&rows(&snapshot, "lane"))[1].clone();
    vec![
        json!({ "do": "describe_workshop", "title": "Mine now", "question": "", "organisation": "" }),
        json!({ "do": "put_criterion", "criterion": criterion }),
        json!({ "do": "set_weights", "weights": { "V1": 99.0 }, "balance": 0.1 }),
        json!({ "do": "remove_criterion", "id": "V5" }),
        json!({ "do": "choose_profile", "profile": "fast" }),
        json!({ "do": "set_lines", "value": 1.5, "cost": 1.5 }),
        json!({ "do": "put_group", "group": group }),
        json!({ "do": "remove_group", "id": group["id"] }),
        json!({ "do": "set_dots", "dots": 3 }),
        json!({ "do": "set_rounds", "rounds": 3 }),
        json!({ "do": "set_reference", "reference": "Mine" }),
        json!({ "do": "take_template", "name": "Mine", "blueprint": blueprint(&criterion) }),
        json!({ "do": "add_seats",
                "seats": [{ "id": new_id(), "name": "Ghost", "group": null, "facilitator": true }] }),
        json!({ "do": "add_lanes", "lanes": [{ "id": new_id(), "name": "More", "question": "" }] }),
        json!({ "do": "remove_lane", "id": empty_lane }),
        json!({ "do": "replace_lanes", "lanes": [], "question": "" }),
        json!({ "do": "add_ideas", "new_lanes": [],
                "ideas": [{ "id": new_id(), "lane": lane, "text": "From nowhere" }] }),
        json!({ "do": "set_names", "names": "hidden" }),
        json!({ "do": "put_agenda_step", "step": agenda_step(&new_id(), "Stolen time"), "beside": null }),
        json!({ "do": "move_agenda_step", "id": step, "beside": { "after": other_step } }),
        json!({ "do": "remove_agenda_step", "id": other_step }),
        json!({ "do": "replace_agenda", "steps": [agenda_step(&new_id(), "Mine now")] }),
        json!({ "do": "start_agenda_step", "id": step }),
        json!({ "do": "end_agenda_step", "id": step }),
        json!({ "do": "stretch_agenda_step", "id": step, "minutes": 1 }),
        json!({ "do": "pause_agenda_step", "id": step }),
        json!({ "do": "resume_agenda_step", "id": step }),
        json!({ "do": "reopen_agenda_step", "id": step, "minutes": 5 }),
        json!({ "do": "catch_up", "cuts": [{ "step": step, "way": "shorten" }] }),
        json!({ "do": "set_day", "day": { "starts_at": null, "ends_at": "2030-01-01T12:00:00Z" } }),
        json!({ "do": "go_to_step", "step": "results" }),
        json!({ "do": "edit_lane", "id": lane, "name": "Renamed", "question": "" }),
        json!({ "do": "reveal_lanes", "lanes": [lane] }),
        json!({ "do": "silence_lanes", "lanes": [lane] }),
        json!({ "do": "peek", "lane": lane }),
        json!({ "do": "edit_idea", "id": idea, "text": "Rewritten" }),
        json!({ "do": "move_ideas", "ids": [idea], "lane": lane, "before": null }),
        json!({ "do": "park_ideas", "ids": [idea], "parked": true }),
        json!({ "do": "remove_ideas", "ids": [idea] }),
        json!({ "do": "close_box" }),
        json!({ "do": "erase", "ideas": [idea], "use_cases": [] }),
        json!({ "do": "take_out_seats", "seats": [person] }),
        json!({ "do": "add_use_cases", "use_cases": [use_case(&new_id(), "From nowhere")] }),
        json!({ "do": "edit_use_case", "id": case, "text": text }),
        json!({ "do": "remove_use_cases", "ids": [case] }),
        json!({ "do": "park_use_case", "id": case, "parked": true }),
        json!({ "do": "answer_gates",
                "answers": [{ "use_case": case, "gate": "X1", "yes": true, "note": "" }] }),
        json!({ "do": "open_round", "id": new_id(), "use_cases": null }),
        json!({ "do": "close_round", "id": round }),
        json!({ "do": "reopen_round", "id": round }),
        json!({ "do": "open_vote", "id": new_id(), "question": { "kind": "points" } }),
        json!({ "do": "close_vote", "id": new_id() }),
        json!({ "do": "reopen_vote", "id": new_id() }),
        json!({ "do": "cast_ballot", "vote": new_id(), "seat": person, "marks": { "fist": 5 } }),
        json!({ "do": "rate", "rating": rating, "answer": { "value": 5 } }),
        json!({ "do": "import_ratings", "round": round, "new_seats": [], "ratings": [] }),
        json!({ "do": "light_lighthouse", "use_case": case, "lit": true }),
        json!({ "do": "go_back", "to": new_id() }),
        json!({ "do": "mark_beginning" }),
        json!({ "do": "undo" }),
        json!({ "do": "redo" }),
    ]
}

/// A well-formed template: one criterion on each side, nothing else.
fn blueprint(criterion: &Value) -> Value {
    let mut cost = criterion.clone();
    cost["id"] = json!("C1");
    json!({ "question": "", "names": "named", "dots": null, "rounds": 1, "reference": "",
            "criteria": [criterion, cost], "groups": [], "lanes": [], "steps": [] })
}

fn agenda_step(id: &str, title: &str) -> Value {
    json!({ "id": id, "kind": "break", "title": title, "minutes": 10, "session": 1, "note": "" })
}

/// A room with everything in it that a command could touch.
fn full_room() -> (Room, Device) {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.add_use_cases(&["Ask the company", "Fault finder"]);
    let note = json!({ "id": new_id(), "lane": lane, "text": "A note" });
    room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": [note] }));
    let (ada, _) = (room.join("Ada"), room.join("Ben"));
    (room, ada)
}

/// What the facilitator's page shows, and her whole history.
fn all_that_steering_changes(room: &mut Room) -> Value {
    let history = room.ask("history", &json!({ "before": null }));
    json!([room.snapshot()["update"], history, room.open_doors()])
}

fn assert_refused(device: &mut Device, what: &Value) {
    device.send(what);
    let told = device.until(Duration::from_secs(10), |message| message["kind"] == "refused");
    let told = told.unwrap_or_else(|| panic!("{what} is refused"));
    assert_eq!(told["problem"]["code"], "not_understood", "{what} is nothing that a device can say");
}

#[test]
fn no_command_of_the_facilitator_is_understood_from_the_room_in_any_step() {
    let (mut room, ada) = full_room();
    let steering = steering(&room);
    let known: BTreeSet<String> =
        steering.iter().map(|command| command["do"].as_str().unwrap().to_owned()).collect();
    assert_eq!(known, commands(), "this test knows every command there is");

    for step in ["welcome", "ideate", "rate", "results"] {
        room.go_to(step);
        let before = all_that_steering_changes(&mut room);
        for command in &steering {
            let asked = json!({ "number": 1, "language": "en", "ask": "steer",
                                "with": { "id": new_id(), "command": command } });
            let contributed = json!({ "send": "contribute", "id": new_id(), "contribution": command });
            let sent = json!({ "send": "steer", "id": new_id(), "command": command });
            for shape in [command, &asked, &contributed, &sent] {
                let (mut device, said) = Device::come_back(&room.doors, &ada.key);
                assert_eq!(said["kind"], "seated", "{said}");
                assert_refused(&mut device, shape);
            }
        }
        let after = all_that_steering_changes(&mut room);
        assert_eq!(before, after, "nothing changed while the room is at {step}");
    }
    // The same words from the facilitator's own page are understood, so it was the door that refused them.
    for command in &steering {
        let reply = room.try_steer(command);
        assert_ne!(reply["problem"]["code"], "not_understood", "{command} is well-formed: {reply}");
    }
}

#[test]
fn no_request_of_the_facilitator_is_understood_from_the_room_or_the_wall() {
    let (mut room, ada) = full_room();
    let lane = room.lanes().remove(0);
    let (rules, seat) = (json!({ "locked": true, "cap": 1 }), json!({ "seat": ada.seat }));
    let before = all_that_steering_changes(&mut room);
    for request in requests() {
        let with = match request.as_str() {
            "rule_doors" => rules.clone(),
            "move_seat" => seat.clone(),
            "peek" => json!({ "lane": lane }),
            _ => json!({}),
        };
        let asked = json!({ "number": 1, "language": "en", "ask": request, "with": with });
        let (mut device, _) = Device::come_back(&room.doors, &ada.key);
        assert_refused(&mut device, &asked);
        if request != "place_labels" {
            assert_refused(&mut room.wall(), &asked);
        }
    }
    for command in steering(&room) {
        assert_refused(&mut room.wall(), &command);
        assert_refused(
            &mut room.wall(),
            &json!({ "send": "contribute", "id": new_id(), "contribution": command }),
        );
    }
    assert_eq!(before, all_that_steering_changes(&mut room), "nothing changed");
}

#[test]
fn nobody_writes_or_rates_for_another_seat() {
    let (mut room, mut ada) = full_room();
    room.go_to("rate");
    let (round, case) = (room.round(), ids(&rows(&room.snapshot(), "use_case")).remove(0));
    let ben = rows(&room.snapshot(), "seat").into_iter().find(|seat| seat["name"] == "Ben").unwrap();
    let before = all_that_steering_changes(&mut room);
    let mut rating = product_tests::rating(&round, &case, "V1", 5);
    rating["seat"] = ben["id"].clone();
    assert_refused(&mut ada, &json!({ "send": "contribute", "id": new_id(), "contribution": rating }));
    let (mut ada, _) = Device::come_back(&room.doors, &ada.key);
    let mut introduced = json!({ "do": "introduce", "name": "Ben", "group": null });
    introduced["seat"] = ben["id"].clone();
    assert_refused(&mut ada, &json!({ "send": "contribute", "id": new_id(), "contribution": introduced }));
    assert_eq!(before, all_that_steering_changes(&mut room), "nothing changed");
}

#[test]
fn the_facilitators_ways_in_are_not_there_on_the_rooms_doors() {
    let (mut room, _) = full_room();
    let (host, token) = (room.doors.address.clone(), room.served.token.clone());
    let before = all_that_steering_changes(&mut room);
    let key = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \
               dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let upgrade = |host: &str, path: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{key}\r\n");
        raw_for(host, &request, Duration::from_millis(300))
    };
    let upgraded = upgrade(&host, "/facilitator/socket");
    assert!(upgraded.starts_with("HTTP/1.1 404"), "no socket of the facilitator: {upgraded}");
    let body = r#"{"format":"csv","language":"en"}"#;
    for path in ["/facilitator/export", "/facilitator/table?name=a.csv", "/facilitator/", "/index.html"] {
        for method in ["GET", "POST", "PUT", "DELETE"] {
            let answer = raw(
                &host,
                &format!(
                    "{method} {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\
                     Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                ),
            );
            assert!(answer.starts_with("HTTP/1.1 404"), "{method} {path} is not there: {answer}");
            assert!(!answer.contains("Ask the company"), "{method} {path} tells nothing");
        }
    }
    // And the facilitator's own listener knows no device.
    let own = room.served.host.clone();
    for path in ["/room/socket", "/wall/socket", "/proof"] {
        let answer = upgrade(&own, path);
        assert!(!answer.starts_with("HTTP/1.1 101"), "{path} is not at the facilitator's door");
    }
    assert_eq!(before, all_that_steering_changes(&mut room), "nothing changed");
}
