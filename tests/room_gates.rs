//! The five gates on the wall: the card, the questions and the answers, and nothing of why or by whom.

use product_tests::{Device, Room, new_id, wall_view};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than anything is gathered.
const A_WHILE: Duration = Duration::from_millis(600);

/// What stays with the facilitator.
const SECRETS: [&str; 3] = ["only-she-knows-why", "only-she-knows-who", "only-she-knows-which"];

fn answer(case: &str, gate: &str, yes: Option<bool>) -> Value {
    let [note, by, confirms] = SECRETS;
    let answer =
        json!({ "use_case": case, "gate": gate, "yes": yes, "note": note, "by": by, "confirms": confirms });
    json!({ "do": "answer_gates", "answers": [answer] })
}

fn show_gates(room: &mut Room, case: &str) {
    let _ = room.ask("set_wall", &wall_view(&json!({ "view": "gates", "use_case": case })));
}

/// What the wall shows once it holds what is looked for.
fn until_shown(wall: &mut Device, is_it: impl Fn(&Value) -> bool) -> Value {
    let signals = |message: &Value| message["body"]["wall"].clone();
    let shows_it = |message: &Value| signals(message).is_object() && is_it(&signals(message)["gates"]);
    let found = wall.until(Duration::from_secs(20), shows_it);
    assert!(found.is_some(), "the wall never shows it");
    signals(&found.unwrap_or_default())["gates"].clone()
}

#[test]
fn the_wall_is_told_the_answers_of_the_card_that_is_sent_there_and_nothing_more() {
    let mut room = Room::new();
    let (mut ada, mut wall) = (room.join("Ada"), room.wall());
    let [case, other] = [new_id(), new_id()];
    let titled = |id: &str, title: &str| json!({ "id": id, "title": title });
    let use_cases = [titled(&case, "Tender reader"), titled(&other, "Coffee")];
    room.steer(&json!({ "do": "add_use_cases", "use_cases": use_cases }));
    room.steer(&answer(&case, "X2", Some(true)));
    room.steer(&answer(&other, "X4", Some(true)));
    wall.listen(A_WHILE);
    assert!(!wall.was_told("gates"), "nothing is told of gates before she sends them");

    show_gates(&mut room, &case);
    let shown = until_shown(&mut wall, Value::is_object);
    let number = &shown["number"];
    let expected =
        json!({ "use_case": case, "number": number, "title": "Tender reader", "answers": { "X2": true } });
    assert_eq!(shown, expected);
    room.steer(&answer(&case, "X5", Some(true)));
    room.steer(&answer(&case, "X2", Some(false)));
    let shown = until_shown(&mut wall, |gates| gates["answers"]["X2"] == false);
    assert_eq!(shown["answers"], json!({ "X2": false, "X5": true }));

    // Stopped at the first gate: the room sees why, and the card itself is on no other view.
    room.steer(&answer(&case, "X1", Some(true)));
    let shown = until_shown(&mut wall, |gates| gates["answers"]["X1"] == true);
    assert_eq!(shown["title"], "Tender reader");
    room.steer(&json!({ "do": "park_use_case", "id": case, "parked": true }));
    until_shown(&mut wall, Value::is_null);

    show_gates(&mut room, &other);
    let shown = until_shown(&mut wall, Value::is_object);
    assert_eq!((&shown["use_case"], &shown["answers"]), (&json!(other), &json!({ "X4": true })));
    let _ = room.ask("set_wall", &wall_view(&json!({ "view": "join" })));
    until_shown(&mut wall, Value::is_null);

    ada.listen(A_WHILE);
    assert!(!ada.was_told("gates"), "devices are told nothing of it");
    for secret in SECRETS {
        assert!(!wall.was_told(secret), "{secret} stays with the facilitator");
        assert!(!ada.was_told(secret), "{secret} stays with the facilitator");
    }
}

#[test]
fn the_step_of_the_gates_brings_the_first_card_that_is_not_through() {
    let mut room = Room::new();
    let mut wall = room.wall();
    let cases: Vec<String> = (0..3).map(|_| new_id()).collect();
    let use_cases: Vec<Value> = cases.iter().map(|id| json!({ "id": id, "title": id })).collect();
    room.steer(&json!({ "do": "add_use_cases", "use_cases": use_cases }));
    for gate in ["X1", "X2", "X3", "X4", "X5"] {
        room.steer(&answer(&cases[0], gate, Some(false)));
    }
    room.steer(&answer(&cases[1], "X1", Some(true)));
    let step = new_id();
    let new = json!({ "id": step, "kind": "gate_check", "title": "Gates", "minutes": 10, "session": 1, "note": "" });
    room.steer(&json!({ "do": "put_agenda_step", "step": new, "beside": null }));
    room.steer(&json!({ "do": "start_agenda_step", "id": step }));
    let shown = until_shown(&mut wall, Value::is_object);
    assert_eq!(shown["use_case"], json!(cases[2]), "one is through, and one is stopped");
    assert_eq!(shown["answers"], json!({}));
}
