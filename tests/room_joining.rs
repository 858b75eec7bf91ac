//! Who comes into the room, and who does not; whose seat it is afterwards.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Heard, Room, idea, new_key, rows, seen_rows};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// What is promised for lock, cap and removal.
const A_SECOND: Duration = Duration::from_secs(1);

fn code_of(said: &Value) -> &str {
    assert_eq!(said["kind"], "refused", "the door stays shut: {said}");
    said["problem"]["code"].as_str().unwrap()
}

fn is_shut(device: &mut Device) -> bool {
    device.until(A_SECOND, |_| false).is_none() && device.next(A_SECOND) == Heard::Closed
}

#[test]
fn the_secret_or_the_code_lets_people_in_however_it_is_typed() {
    let room = Room::new();
    let (start, end) = room.doors.code.split_at(3);
    let typed = format!(" {}-{} ", start.to_lowercase(), end.to_lowercase());
    for code in [&room.doors.code, &typed] {
        let mut device = Device::connect(&room.doors);
        let welcome = device.say_code(code);
        assert_eq!(welcome["kind"], "welcome", "{code:?} is the code: {welcome}");
        assert_eq!(welcome["title"], "The room of this test", "and says where one is");
        assert_eq!(device.take_seat("Lin", Some("business"))["kind"], "seated");
        let snapshot = device.snapshot();
        let itself = &seen_rows(&snapshot, "seat")[0];
        assert_eq!((&itself["name"], &itself["group"]), (&json!("Lin"), &json!("business")), "as it said");
    }
    let _ = room.join("Somebody by the secret");
    assert_eq!(rows(&room.snapshot(), "seat").iter().filter(|seat| seat["facilitator"] == false).count(), 3);
}

#[test]
fn whatever_is_wrong_opens_nothing_and_tells_nothing() {
    let room = Room::new();
    let longer = format!("{}X", room.doors.code);
    let hellos = [
        json!({ "hello": "code", "code": "ZZZZZZ", "language": "en" }),
        json!({ "hello": "code", "code": "", "language": "en" }),
        json!({ "hello": "code", "code": longer, "language": "en" }),
        json!({ "hello": "secret", "secret": new_key(), "language": "en" }),
        json!({ "hello": "secret", "secret": room.doors.wall_secret, "language": "en" }),
        json!({ "hello": "secret", "secret": room.served.token, "language": "en" }),
        json!({ "hello": "wall", "secret": room.doors.wall_secret, "language": "en" }),
        json!({ "hello": "seat", "key": new_key(), "language": "en" }),
        json!({ "hello": "seat", "key": "", "language": "en" }),
        json!({ "hello": "move_seat", "code": "ZZZZZZ", "key": new_key(), "language": "en" }),
        json!({ "hello": "secret", "secret": room.doors.secret, "language": "en", "more": 1 }),
        json!({ "send": "take_seat", "key": new_key(), "name": "", "group": null }),
        json!({ "token": room.served.token }),
    ];
    for hello in &hellos {
        let mut device = Device::connect(&room.doors);
        device.send(hello);
        let said = device.answer();
        let expected = ["room_wrong_code", "room_taken_out", "not_understood"];
        assert!(expected.contains(&code_of(&said)), "{hello} is refused in words: {said}");
        assert!(is_shut(&mut device), "{hello}: and the socket is closed");
        assert!(!device.was_told("The room of this test"), "{hello}: no word of the workshop");
    }
    let mut wall = Device::connect_wall(&room.doors);
    wall.send(&json!({ "hello": "wall", "secret": room.doors.secret, "language": "en" }));
    assert_eq!(code_of(&wall.answer()), "room_wrong_code", "the room's secret is not the wall's");
}

#[test]
fn a_new_code_stops_the_old_one_and_nobody_who_is_inside() {
    let mut room = Room::new();
    let mut inside = room.join("Ada");
    let _ = inside.snapshot();
    let old = room.doors.clone();
    let _ = room.ask("renew_code", &json!({}));

    assert_eq!(code_of(&Device::connect(&old).say_code(&old.code)), "room_wrong_code", "the old code");
    assert_eq!(code_of(&Device::connect(&old).say_secret(&old)), "room_wrong_code", "the old QR");
    let new_code = room.open_doors()["joining"]["code"].as_str().unwrap().to_owned();
    assert_eq!(Device::connect(&old).say_code(&new_code)["kind"], "welcome", "the new code");

    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    assert_eq!(inside.contribute(&idea(&lane, "Still here")), Value::Null, "who is inside stays and works");
}

#[test]
fn a_locked_room_takes_nobody_new_and_keeps_everybody() {
    let mut room = Room::new();
    let inside = room.join("Ada");
    let mut at_the_door = Device::connect(&room.doors);
    assert_eq!(at_the_door.say_secret(&room.doors)["kind"], "welcome");

    let _ = room.ask("rule_doors", &json!({ "locked": true }));
    assert_eq!(code_of(&at_the_door.take_seat("Late", None)), "room_locked", "also halfway through the door");
    assert_eq!(code_of(&Device::connect(&room.doors).say_secret(&room.doors)), "room_locked");
    assert_eq!(code_of(&Device::connect(&room.doors).say_code(&room.doors.code)), "room_locked");
    let (_, back) = Device::come_back(&room.doors, &inside.key);
    assert_eq!(back["seat"], inside.seat, "a seat that was taken before is still one's own");

    let _ = room.ask("rule_doors", &json!({ "locked": false }));
    let _ = room.join("Late");
}

#[test]
fn a_full_room_takes_nobody_new_until_somebody_leaves() {
    let mut room = Room::new();
    let _ = room.ask("rule_doors", &json!({ "cap": 2 }));
    let (first, _second) = (room.join("Ada"), room.join("Ben"));
    let mut third = Device::connect(&room.doors);
    let _ = third.say_secret(&room.doors);
    assert_eq!(code_of(&third.take_seat("Cem", None)), "room_full");

    let mut again = Device::connect(&room.doors);
    again.key.clone_from(&first.key);
    let _ = again.say_secret(&room.doors);
    assert_eq!(again.take_seat("Ada", None)["seat"], first.seat, "who has a seat needs no other");
    room.steer(&json!({ "do": "take_out_seats", "seats": [first.seat] }));
    let _ = room.join("Cem");
}

#[test]
fn a_name_is_one_readable_line() {
    let room = Room::new();
    let cases = [
        ("x".repeat(41), "text_too_long"),
        ("a\u{7}b".to_owned(), "text_unreadable"),
        (format!("a{}", "\u{301}".repeat(10)), "text_unreadable"),
    ];
    for (name, code) in cases {
        let mut device = Device::connect(&room.doors);
        let _ = device.say_secret(&room.doors);
        assert_eq!(code_of(&device.take_seat(&name, None)), code, "{name:?}");
    }
    let mut device = Device::connect(&room.doors);
    let _ = device.say_secret(&room.doors);
    assert_eq!(code_of(&device.take_seat("Ada", Some("no such group"))), "not_found", "an unknown group");
    for key in ["", "short", &"x".repeat(32), &"a".repeat(65)] {
        let mut device = Device::connect(&room.doors);
        let _ = device.say_secret(&room.doors);
        key.clone_into(&mut device.key);
        assert_eq!(code_of(&device.take_seat("Ada", None)), "out_of_range", "{key:?} is no 128 bits");
    }
    assert_eq!(rows(&room.snapshot(), "seat").iter().filter(|seat| seat["facilitator"] == false).count(), 0);

    let mut device = room.join("Li\u{202E}n\u{2066}  Wei\n顾");
    let name = seen_rows(&device.snapshot(), "seat")[0]["name"].clone();
    assert_eq!(name, "Lin Wei 顾", "what turns a line round is dropped, as is the break");
    let mut nameless = room.join("  ");
    assert_eq!(seen_rows(&nameless.snapshot(), "seat")[0]["name"], "", "nobody has to have a name");
}

#[test]
fn the_same_key_finds_the_same_seat_on_every_device_and_after_a_crash() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut phone = room.join("Ada");
    assert_eq!(phone.contribute(&idea(&lane, "From the phone")), Value::Null);
    let (mut tablet, said) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(said["seat"], phone.seat);
    assert_eq!(seen_rows(&tablet.snapshot(), "idea")[0]["text"], "From the phone", "with what was written");
    assert_eq!(phone.contribute(&idea(&lane, "Both work")), Value::Null, "neither shuts the other out");

    let before = room.doors.clone();
    let room = room.killed_and_opened_again();
    assert_ne!(
        (&before.secret, &before.code),
        (&room.doors.secret, &room.doors.code),
        "secrets are made anew"
    );
    let (mut back, said) = Device::come_back(&room.doors, &phone.key);
    assert_eq!((&said["kind"], &said["seat"]), (&json!("seated"), &json!(phone.seat)), "the seat is not");
    assert_eq!(seen_rows(&back.snapshot(), "idea").len(), 2);
}

#[test]
fn a_one_time_code_moves_a_seat_to_another_device_once() {
    let mut room = Room::new();
    let mut lost = room.join("Ada");
    let _ = lost.snapshot();
    let code = room.ask("move_seat", &json!({ "seat": lost.seat }))["code"].clone();
    let hello = |key: &str| json!({ "hello": "move_seat", "code": code, "key": key, "language": "en" });

    let mut found = Device::connect(&room.doors);
    found.send(&hello(&found.key.clone()));
    let moved = Instant::now();
    assert_eq!(found.answer()["seat"], lost.seat, "the new device has the seat");
    assert_eq!(code_of(&lost.answer()), "room_taken_out", "the lost one is told");
    assert!(is_shut(&mut lost) && moved.elapsed() < A_SECOND * 2, "and let go at once");
    let (_, said) = Device::come_back(&room.doors, &lost.key);
    assert_eq!(code_of(&said), "room_taken_out", "its key opens nothing any more");

    let mut thief = Device::connect(&room.doors);
    thief.send(&hello(&thief.key.clone()));
    assert_eq!(code_of(&thief.answer()), "room_wrong_code", "the code worked once");
    let (_, said) = Device::come_back(&room.doors, &found.key);
    assert_eq!(said["seat"], lost.seat, "the seat stays where it moved");
}

#[test]
fn two_people_share_a_device_and_each_has_a_seat() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut ada = room.join("Ada");
    assert_eq!(ada.contribute(&idea(&lane, "Ada's")), Value::Null);
    let beside = |key: &str| json!({ "hello": "beside", "key": key, "language": "en" });

    let mut ben = Device::connect(&room.doors);
    ben.send(&beside(&ada.key));
    assert_eq!(ben.answer()["kind"], "welcome", "who sits here lets somebody sit down beside");
    ben.send(&json!({ "send": "take_seat", "key": ben.key, "name": "Ben", "group": null }));
    assert_ne!(ben.answer()["seat"], json!(ada.seat), "on a seat of their own");
    let own = ben.snapshot()["own"].clone();
    assert!(!own.to_string().contains("Ada's"), "where nothing of the other is theirs: {own}");

    let mut stranger = Device::connect(&room.doors);
    stranger.send(&beside(&new_key()));
    assert_eq!(code_of(&stranger.answer()), "room_wrong_code", "a key that opens no seat opens no other");
    room.steer(&json!({ "do": "take_out_seats", "seats": [ada.seat] }));
    let mut third = Device::connect(&room.doors);
    third.send(&beside(&ada.key));
    assert_eq!(code_of(&third.answer()), "room_wrong_code", "nor does one that was taken out");
    room.ask("rule_doors", &json!({ "locked": true, "cap": 40 }));
    let mut late = Device::connect(&room.doors);
    late.send(&beside(&ben.key));
    assert_eq!(code_of(&late.answer()), "room_locked", "a locked room is locked for neighbours too");
}

#[test]
fn who_is_taken_out_is_out_within_a_second_and_undo_brings_them_back() {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut phone = room.join("Ada");
    assert_eq!(phone.contribute(&idea(&lane, "Stays on the board")), Value::Null);
    let (mut tablet, _) = Device::come_back(&room.doors, &phone.key);
    let mut other = room.join("Ben");

    room.steer(&json!({ "do": "take_out_seats", "seats": [phone.seat] }));
    let since = Instant::now();
    for device in [&mut phone, &mut tablet] {
        let told = device.until(A_SECOND, |message| message["kind"] == "refused");
        assert_eq!(code_of(&told.expect("it is told why")), "room_taken_out");
        assert_eq!(device.next(A_SECOND), Heard::Closed, "and its socket is closed");
    }
    assert!(since.elapsed() < A_SECOND, "all within a second: {:?}", since.elapsed());
    let (_, said) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(code_of(&said), "room_taken_out", "the key is refused");
    assert_eq!(other.contribute(&idea(&lane, "Not me")), Value::Null, "nobody else notices");

    room.steer(&json!({ "do": "undo" }));
    let (mut back, said) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(said["seat"], phone.seat, "undo brings the seat back");
    assert_eq!(seen_rows(&back.snapshot(), "idea")[0]["text"], "Stays on the board");
}

/// The key went to a new seat meanwhile: undo must say so, not write what the file cannot hold.
#[test]
fn undo_does_not_give_one_key_to_two_seats() {
    let mut room = Room::new();
    let phone = room.join("Ada");
    room.steer(&json!({ "do": "take_out_seats", "seats": [phone.seat] }));
    let mut again = Device::connect(&room.doors);
    again.key.clone_from(&phone.key);
    let _ = again.say_secret(&room.doors);
    let said = again.take_seat("Ada again", None);
    assert!(said["kind"] == "seated" || said["kind"] == "refused", "{said}");

    let undone = room.try_steer(&json!({ "do": "undo" }));
    let code = undone["problem"]["code"].as_str().unwrap_or("ok");
    assert!(["ok", "changed_since"].contains(&code), "undo is carried out or refused in words: {undone}");
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut other = room.join("Ben");
    assert_eq!(other.contribute(&idea(&lane, "Goes on")), Value::Null, "and the room goes on");
    let (_, said) = Device::come_back(&room.doors, &phone.key);
    assert!(said["kind"] == "seated" || code_of(&said) == "room_taken_out", "the key opens one seat or none");
}

#[test]
fn the_machine_may_sleep_where_she_says_so_and_people_stay() {
    let mut room = Room::new();
    let mut ada = room.join("Ada");
    let at_first = room.open_doors()["awake"].clone();
    room.ask("keep_awake", &json!({ "on": false }));
    assert_eq!(room.open_doors()["awake"], false, "nobody claims that it is kept awake");
    room.ask("keep_awake", &json!({ "on": true }));
    assert_eq!(room.open_doors()["awake"], at_first, "as far as this machine lets us");
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    assert_eq!(ada.contribute(&idea(&lane, "Still here")), Value::Null);
    let before = room.open_doors();
    room.ask("close_doors", &json!({}));
    room.ask("keep_awake", &json!({ "on": false }));
    room.ask("open_doors", &json!({ "address": "127.0.0.1" }));
    assert_eq!(room.open_doors()["awake"], false, "also of doors that open later");
    assert_eq!(room.open_doors()["joining"]["address"], before["joining"]["address"]);
}
