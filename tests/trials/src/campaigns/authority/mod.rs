//! Only the facilitator steers: nothing that a device in the room can say does what she can do; and what she says about
//! who is in the room holds within a second.

mod commands;
mod inside;

use crate::run::{Held, Run, holds};
use commands::{commands, requests, steering};
use product_tests::{Device, Room, ids, new_id, raw, raw_for, rows};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

const STEPS: [&str; 7] = ["welcome", "ideate", "sort", "cards", "rate", "vote", "results"];

pub(crate) fn run(run: &mut Run) -> Held {
    inside::lock_cap_and_removal(run)?;
    for _ in 0..run.size(1, 5) {
        no_command_is_understood_from_the_room(run)?;
        no_request_is_understood_from_the_room_or_the_wall(run)?;
        nobody_speaks_for_another_seat(run)?;
        her_ways_in_are_not_there(run)?;
    }
    Ok(())
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

/// What the facilitator's page shows, her whole history, and the doors.
fn all_that_steering_changes(room: &mut Room) -> Value {
    let history = room.ask("history", &json!({ "before": null }));
    json!([room.snapshot()["update"], history, room.open_doors()])
}

fn unchanged(room: &mut Room, before: &Value, when: &str) -> Held {
    let after = all_that_steering_changes(room);
    holds!(*before == after, "{when}: something changed");
    Ok(())
}

fn refused(device: &mut Device, what: &Value) -> Held {
    device.send(what);
    let told = device.until(Duration::from_secs(3), |message| message["kind"] == "refused");
    let told = told.unwrap_or_default();
    holds!(told["problem"]["code"] == "not_understood", "{what} is nothing that a device can say: {told}");
    Ok(())
}

/// In every step, in every shape in which a device could try.
fn no_command_is_understood_from_the_room(run: &mut Run) -> Held {
    let (mut room, ada) = full_room();
    let steering = steering(&room);
    let known: BTreeSet<String> =
        steering.iter().filter_map(|command| command["do"].as_str()).map(str::to_owned).collect();
    assert_eq!(known, commands(), "this campaign knows every command there is");
    for step in STEPS {
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
                refused(&mut device, shape)?;
                run.count("tries", 1);
            }
        }
        unchanged(&mut room, &before, step)?;
    }
    // The same words from the facilitator's own page are understood, so it was the door that refused them.
    for command in &steering {
        let reply = room.try_steer(command);
        assert_ne!(reply["problem"]["code"], "not_understood", "{command} is well-formed: {reply}");
    }
    Ok(())
}

fn no_request_is_understood_from_the_room_or_the_wall(run: &mut Run) -> Held {
    let (mut room, ada) = full_room();
    let lane = room.lanes().remove(0);
    let before = all_that_steering_changes(&mut room);
    for request in requests() {
        let with = match request.as_str() {
            "rule_doors" => json!({ "locked": true, "cap": 1 }),
            "move_seat" => json!({ "seat": ada.seat }),
            "peek" => json!({ "lane": lane }),
            _ => json!({}),
        };
        let asked = json!({ "number": 1, "language": "en", "ask": request, "with": with });
        let (mut device, _) = Device::come_back(&room.doors, &ada.key);
        refused(&mut device, &asked)?;
        if request != "place_labels" {
            refused(&mut room.wall(), &asked)?;
        }
        run.count("tries", 2);
    }
    for command in steering(&room) {
        refused(&mut room.wall(), &command)?;
        let contributed = json!({ "send": "contribute", "id": new_id(), "contribution": command });
        refused(&mut room.wall(), &contributed)?;
        run.count("tries", 2);
    }
    unchanged(&mut room, &before, "requests and the wall")
}

fn nobody_speaks_for_another_seat(run: &mut Run) -> Held {
    let (mut room, ada) = full_room();
    room.go_to("rate");
    let (round, case) = (room.round(), ids(&rows(&room.snapshot(), "use_case")).remove(0));
    let seats = rows(&room.snapshot(), "seat");
    let ben = seats.iter().find(|seat| seat["name"] == "Ben").expect("Ben sits there");
    let before = all_that_steering_changes(&mut room);
    let rating = product_tests::rating(&round, &case, "V1", 5);
    let introduced = json!({ "do": "introduce", "name": "Ben", "group": null });
    let sorted = json!({ "do": "sort_idea", "idea": new_id(), "theme": null });
    let begun = json!({ "do": "begin_theme", "theme": new_id(), "idea": new_id() });
    for mut contribution in [rating, introduced, sorted, begun] {
        contribution["seat"] = ben["id"].clone();
        let (mut ada, _) = Device::come_back(&room.doors, &ada.key);
        refused(&mut ada, &json!({ "send": "contribute", "id": new_id(), "contribution": contribution }))?;
        run.count("tries", 1);
    }
    unchanged(&mut room, &before, "for another seat")
}

fn her_ways_in_are_not_there(run: &mut Run) -> Held {
    let (mut room, _) = full_room();
    let (host, token) = (room.doors.address.clone(), room.served.token.clone());
    let before = all_that_steering_changes(&mut room);
    let key = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \
               dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let upgrade = |host: &str, path: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{key}\r\n");
        raw_for(host, &request, Duration::from_millis(300))
    };
    for path in ["/facilitator/socket", "/facilitator/mirror"] {
        let upgraded = upgrade(&host, path);
        holds!(upgraded.starts_with("HTTP/1.1 404"), "no socket of the facilitator: {upgraded}");
    }
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
            holds!(answer.starts_with("HTTP/1.1 404"), "{method} {path} is not there: {answer}");
            holds!(!answer.contains("Ask the company"), "{method} {path} tells nothing");
            run.count("tries", 1);
        }
    }
    // And the facilitator's own listener knows no device.
    let own = room.served.host.clone();
    for path in ["/room/socket", "/wall/socket", "/proof"] {
        let answer = upgrade(&own, path);
        holds!(!answer.starts_with("HTTP/1.1 101"), "{path} is at the facilitator's door");
    }
    unchanged(&mut room, &before, "her ways in")
}
