//! Which ideas and use cases look alike: told to the facilitator alone, of what everybody may read, until she keeps them
//! apart.

use product_tests::{Device, Room, holds, idea, new_id, rows, wall_view};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A machine that builds beside is slow.
const PATIENCE: Duration = Duration::from_secs(20);
/// Longer than it takes to compare a few ideas, to settle, and to tell it.
const A_WHILE: Duration = Duration::from_secs(3);

/// Words of the frames, which nobody else may receive.
const FRAMES: [&str; 3] = ["look_alikes", "similar_cases", "likeness"];

const TENDER: &str = "read the tender, 240 pages, and find the killer clause";
const AGAIN: &str = "AI reads the 240 page tender and finds the killer clause";

/// The pairs of a kind that the facilitator's page was told last.
fn told(room: &Room, kind: &str) -> Vec<(String, String)> {
    let frames = room.page.frames.iter().rev().map(|frame| &frame["body"]);
    let last = frames.into_iter().find(|body| body["kind"] == kind);
    let pairs = last.and_then(|body| body["pairs"].as_array()).cloned().unwrap_or_default();
    let id = |id: &Value| id.as_str().unwrap_or_default().to_owned();
    pairs.iter().map(|pair| (id(&pair["one"]), id(&pair["other"]))).collect()
}

fn until_told(room: &mut Room, expected: &[(&str, &str)]) {
    until_told_of(room, "look_alikes", expected);
}

fn until_told_of(room: &mut Room, kind: &str, expected: &[(&str, &str)]) {
    let mut expected: Vec<_> = expected.iter().map(|(one, other)| ordered(one, other)).collect();
    expected.sort();
    let begun = Instant::now();
    loop {
        room.page.listen(Duration::from_millis(100));
        let mut pairs = told(room, kind);
        pairs.sort();
        if pairs == expected {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "told are {pairs:?}, not {expected:?}");
    }
}

fn ordered(one: &str, other: &str) -> (String, String) {
    (one.min(other).to_owned(), one.max(other).to_owned())
}

/// Adds ideas of the facilitator, and gives their ids.
fn add(room: &mut Room, lane: &str, texts: &[&str]) -> Vec<String> {
    let made: Vec<String> = texts.iter().map(|_| new_id()).collect();
    let ideas = made.iter().zip(texts).map(|(id, text)| json!({ "id": id, "lane": lane, "text": text }));
    let ideas: Vec<_> = ideas.collect();
    room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": ideas }));
    made
}

fn keep_apart(one: &str, other: &str) -> Value {
    json!({ "do": "keep_apart", "pairs": [{ "one": one, "other": other }] })
}

#[test]
fn two_that_look_alike_are_told_as_they_come_change_and_go() {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    let ideas = add(&mut room, &lane, &[TENDER, "a coffee machine that works", AGAIN]);
    let (tender, coffee, again) = (&ideas[0], &ideas[1], &ideas[2]);
    until_told(&mut room, &[(tender, again)]);

    room.steer(&json!({ "do": "edit_idea", "id": coffee, "text": "读招标文件，找出要命的条款" }));
    let chinese = add(&mut room, &lane, &["招标文件替我读，找出要命条款"]).remove(0);
    until_told(&mut room, &[(tender, again), (coffee, &chinese)]);

    room.steer(&json!({ "do": "park_ideas", "ids": [again], "parked": true }));
    until_told(&mut room, &[(coffee, &chinese)]);
    room.steer(&json!({ "do": "park_ideas", "ids": [again], "parked": false }));
    room.steer(&json!({ "do": "remove_ideas", "ids": [chinese] }));
    until_told(&mut room, &[(tender, again)]);
    room.steer(&json!({ "do": "undo" }));
    until_told(&mut room, &[(tender, again), (coffee, &chinese)]);
}

#[test]
fn of_hidden_ideas_nothing_is_told_and_to_the_room_nothing_at_all() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lanes = room.lanes();
    let (mut ada, mut ben) = (room.join("Ada"), room.join("Ben"));
    let mut wall = room.wall();
    let open = add(&mut room, &lanes[0], &["translate the manuals", "Translate all the manuals"]);
    until_told(&mut room, &[(&open[0], &open[1])]);
    let wishes = [(&mut ada, TENDER), (&mut ben, AGAIN)];
    let hidden = wishes.map(|(device, text)| {
        let wish = idea(&lanes[1], text);
        assert_eq!(device.contribute(&wish), Value::Null, "it is written");
        wish["idea"].as_str().unwrap_or_default().to_owned()
    });
    // What everybody may read looks like one of the hidden ones too.
    let shown = add(&mut room, &lanes[0], &[AGAIN]).remove(0);
    room.page.listen(A_WHILE);
    until_told(&mut room, &[(&open[0], &open[1])]);
    for id in &hidden {
        assert!(!holds(room.page.bytes(), id), "the facilitator hears no name of what is hidden");
    }
    let refused = room.try_steer(&keep_apart(&hidden[0], &shown));
    assert_eq!(refused["problem"]["code"], "not_revealed", "nor can she say that it is another one");

    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lanes[1]] }));
    let [one, other] = &hidden;
    until_told(&mut room, &[(&open[0], &open[1]), (one, other), (one, &shown), (other, &shown)]);
    room.steer(&keep_apart(one, other));
    until_told(&mut room, &[(&open[0], &open[1]), (one, &shown), (other, &shown)]);
    for device in [&mut ada, &mut ben, &mut wall] {
        let _ = device.resync();
        device.listen(Duration::from_millis(300));
        assert_silent(device);
    }
}

fn assert_silent(device: &Device) {
    for word in FRAMES.iter().chain(&["not_the_same"]) {
        assert!(!device.was_told(word), "{word} is nothing for the room");
    }
}

#[test]
fn what_is_kept_apart_is_not_told_again_also_after_a_restart() {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    let ideas = add(&mut room, &lane, &[TENDER, AGAIN, "Translate all manuals", "translate the manuals"]);
    let (tender, translated) = ((&*ideas[0], &*ideas[1]), (&*ideas[2], &*ideas[3]));
    until_told(&mut room, &[tender, translated]);
    room.steer(&keep_apart(tender.1, tender.0));
    until_told(&mut room, &[translated]);
    let history = room.ask("history", &json!({ "before": null }));
    assert_eq!(history[0]["step"]["kind"], "keep_apart");

    room.steer(&json!({ "do": "undo" }));
    until_told(&mut room, &[tender, translated]);
    room.steer(&json!({ "do": "redo" }));
    until_told(&mut room, &[translated]);

    let mut room = room.killed_and_opened_again();
    let pairs = rows(&room.snapshot(), "not_the_same");
    let (one, other) = ordered(tender.0, tender.1);
    assert_eq!(pairs, [json!({ "one": one, "other": other })], "it stands in the file");
    until_told(&mut room, &[translated]);
    room.steer(&json!({ "do": "edit_idea", "id": tender.0, "text": AGAIN }));
    room.page.listen(A_WHILE);
    until_told(&mut room, &[translated]);

    room.steer(&json!({ "do": "remove_ideas", "ids": [tender.0] }));
    assert_eq!(rows(&room.snapshot(), "not_the_same").len(), 0, "it goes with the idea");
    room.steer(&json!({ "do": "undo" }));
    assert_eq!(rows(&room.snapshot(), "not_the_same"), pairs, "and comes back with it");
    let same = room.try_steer(&keep_apart(tender.0, tender.0));
    assert_eq!(same["problem"]["code"], "already_there", "an idea is not kept apart from itself");
    let unknown = room.try_steer(&keep_apart(tender.0, &new_id()));
    assert_eq!(unknown["problem"]["code"], "not_found");
}

#[test]
fn use_cases_that_look_alike_are_told_until_they_are_kept_apart_and_never_to_the_room() {
    let mut room = Room::new();
    let (mut ada, mut wall) = (room.join("Ada"), room.wall());
    let _ = room.ask("set_wall", &wall_view(&json!({ "view": "lighthouses" })));
    let [tender, coffee, again, chinese] = [new_id(), new_id(), new_id(), new_id()];
    let case = |id: &str, title: &str, problem: &str| json!({ "id": id, "title": title, "problem": problem });
    let add = |cases: &[Value]| json!({ "do": "add_use_cases", "use_cases": cases });
    room.steer(&add(&[
        case(&tender, "Tender reader", TENDER),
        case(&coffee, "A coffee machine", "it is broken again"),
        case(&again, "Reader of tenders", AGAIN),
    ]));
    // An idea that reads the same is no use case: the two are never compared.
    let lane = room.lanes().remove(0);
    let _ = self::add(&mut room, &lane, &[&format!("Tender reader {TENDER}")]);
    let cases = "similar_cases";
    until_told_of(&mut room, cases, &[(&tender, &again)]);
    assert_eq!(told(&room, "look_alikes"), []);

    room.steer(&add(&[case(&chinese, "咖啡机", "三楼的咖啡机没人会修")]));
    let was = json!({ "title": "A coffee machine", "problem": "it is broken again" });
    let text = json!({ "title": "三楼咖啡机", "problem": "咖啡机没人会修" });
    room.steer(&json!({ "do": "edit_use_case", "id": coffee, "was": was, "text": text }));
    until_told_of(&mut room, cases, &[(&tender, &again), (&coffee, &chinese)]);

    let apart = json!({ "do": "keep_cases_apart", "pairs": [{ "one": again, "other": tender }] });
    room.steer(&apart);
    until_told_of(&mut room, cases, &[(&coffee, &chinese)]);
    assert_eq!(room.ask("history", &json!({ "before": null }))[0]["step"]["kind"], "keep_cases_apart");
    room.steer(&json!({ "do": "undo" }));
    until_told_of(&mut room, cases, &[(&tender, &again), (&coffee, &chinese)]);
    room.steer(&json!({ "do": "redo" }));
    room.steer(&json!({ "do": "merge_use_cases", "ids": [chinese], "into": coffee }));
    until_told_of(&mut room, cases, &[]);

    for device in [&mut ada, &mut wall] {
        let _ = device.resync();
        device.listen(Duration::from_millis(300));
        assert_silent(device);
    }

    let mut room = room.killed_and_opened_again();
    let (one, other) = ordered(&tender, &again);
    let kept = [json!({ "one": one, "other": other })];
    assert_eq!(rows(&room.snapshot(), "not_the_same_case"), kept, "it stands in the file");
    room.steer(&json!({ "do": "unmerge_use_cases", "ids": [chinese] }));
    until_told_of(&mut room, cases, &[(&coffee, &chinese)]);
    room.steer(&json!({ "do": "park_use_case", "id": coffee, "parked": true }));
    until_told_of(&mut room, cases, &[]);
}
