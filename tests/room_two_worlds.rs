//! Two worlds that differ only in what is hidden look the same to everybody it is hidden from, byte for byte.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, idea, new_id, new_key, rating, secret_idea, wall_view};
use serde_json::{Value, json};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Longer than any count, figure or signal is held back: what follows does not run into it.
const A_WHILE: Duration = Duration::from_millis(1_200);

/// What is the same in both worlds: everything but texts, secrets and values.
struct Same {
    anonymous: bool,
    lanes: Vec<String>,
    cases: Vec<String>,
    round: String,
    /// Keys of three who write and rate, and of one who watches.
    keys: Vec<String>,
    /// Made by the devices.
    ideas: Vec<String>,
}

/// What differs.
struct Secrets {
    texts: [&'static str; 6],
    values: [u8; 3],
    secret: String,
}

/// What the watcher and the wall hear while others write and rate; and what the watcher hears after the reveal.
struct Heard {
    hidden: Vec<String>,
    revealed: Vec<String>,
}

fn begin(names: &str) -> (Room, Same) {
    let mut room = Room::new();
    room.steer(&json!({ "do": "set_names", "names": names }));
    let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
    room.go_to("ideate");
    let keys = ["Ada", "Ben", "Cem", "Watcher"].iter().map(|name| room.join(name).key).collect();
    let same = Same {
        anonymous: names == "anonymous",
        lanes: room.lanes(),
        cases,
        round: room.round(),
        keys,
        ideas: (0..6).map(|_| new_id()).collect(),
    };
    (room, same)
}

fn live_through(file: &Path, same: &Same, secrets: &Secrets) -> Heard {
    let mut room = Room::open(file);
    let _ = room.ask("set_wall", &wall_view(&json!({ "view": "board" })));
    let mut come = |key: &String| {
        let (device, said) = Device::come_back(&room.doors, key);
        assert_eq!(said["kind"], "seated", "{said}");
        thread::sleep(Duration::from_millis(300));
        device
    };
    let mut people: Vec<Device> = same.keys.iter().map(&mut come).collect();
    let mut watcher = people.pop().unwrap();
    let mut wall = room.wall();
    thread::sleep(A_WHILE);
    for device in [&mut watcher, &mut wall] {
        // In how many signals four people arrive is the machine's affair; nothing is hidden yet.
        let _ = device.resync();
        device.frames.clear();
        let _ = device.resync();
    }

    for (n, text) in secrets.texts.iter().enumerate() {
        let lane = &same.lanes[n % 2];
        let mut wish =
            if same.anonymous { secret_idea(lane, text, &secrets.secret) } else { idea(lane, text) };
        wish["idea"] = json!(same.ideas[n]);
        assert_eq!(people[n % 3].contribute(&wish), Value::Null);
    }
    thread::sleep(A_WHILE);
    let _ = (watcher.resync(), wall.resync());
    room.go_to("rate");
    thread::sleep(A_WHILE);
    for (person, value) in people.iter_mut().zip(secrets.values) {
        for case in &same.cases {
            assert_eq!(person.contribute(&rating(&same.round, case, "V1", value)), Value::Null);
        }
        thread::sleep(Duration::from_millis(300));
    }
    room.go_to("results");
    thread::sleep(A_WHILE);
    for device in [&mut watcher, &mut wall] {
        let _ = device.resync();
        assert!(device.listen(Duration::from_millis(300)), "nobody was let go");
    }
    let hidden = [watcher.frames.drain(..), wall.frames.drain(..)].into_iter().flat_map(comparable).collect();
    room.steer(&json!({ "do": "reveal_lanes", "lanes": same.lanes }));
    assert!(watcher.listen(A_WHILE));
    Heard { hidden, revealed: comparable(watcher.frames.drain(..)) }
}

/// Frames without the time and their numbers, and without the port and code of these doors: nothing else may
/// differ. Of signals only the latest counts, and a busy machine may say one twice: they are told apart from what
/// they say, not from how often.
fn comparable(frames: impl Iterator<Item = String>) -> Vec<String> {
    let frames = frames.map(|frame| without_clock(&frame));
    let (mut signals, mut others): (Vec<_>, Vec<_>) =
        frames.partition(|frame| frame.contains(r#""body":{"kind":"signals""#));
    signals.dedup();
    others.append(&mut signals);
    others
}

fn without_clock(frame: &str) -> String {
    let cut = |frame: &str, from: &str, to: &str| match frame.split_once(from) {
        Some((before, rest)) => {
            let (_, after) = rest.split_once(to).unwrap();
            format!("{before}{from}{to}{after}")
        }
        None => frame.to_owned(),
    };
    let frame = cut(frame, r#""number":"#, r#","now""#);
    cut(&cut(&frame, r#""now":""#, r#"","body""#), r#""joining":{"#, r#","locked""#)
}

fn worlds_look_the_same(names: &str) {
    let (room, same) = begin(names);
    let (file, folder) = room.closed();
    let secrets = [
        Secrets { texts: ["a", "b", "c", "d", "e", "f"], values: [1, 1, 2], secret: new_key() },
        Secrets {
            texts: ["Quite another", "text of another length", "三十四本笔记", "x", "<b>\"\\", "🙂"],
            values: [5, 4, 5],
            secret: new_key(),
        },
    ];
    let same = &same;
    let mut heard: Vec<Heard> = thread::scope(|scope| {
        let worlds = secrets.iter().enumerate().map(|(n, secrets)| {
            let copy = file.with_file_name(format!("world {n}.pharos"));
            std::fs::copy(&file, &copy).unwrap();
            scope.spawn(move || live_through(&copy, same, secrets))
        });
        worlds.collect::<Vec<_>>().into_iter().map(|world| world.join().unwrap()).collect()
    });
    let (one, other) = (heard.remove(0), heard.remove(0));
    assert!(one.hidden.len() > 10, "there was something to hear: {}", one.hidden.len());
    for (one, other) in one.hidden.iter().zip(&other.hidden) {
        assert_eq!(one, other, "{names}: a frame tells the two worlds apart");
    }
    assert_eq!(one.hidden.len(), other.hidden.len(), "{names}: how much is said tells the two worlds apart");
    assert_ne!(one.revealed, other.revealed, "{names}: after the reveal they differ, so they did differ");
    drop(folder);
}

#[test]
fn a_board_without_names_tells_nothing_of_what_is_hidden() {
    worlds_look_the_same("hidden");
}

#[test]
fn an_anonymous_board_tells_nothing_of_what_is_hidden() {
    worlds_look_the_same("anonymous");
}
