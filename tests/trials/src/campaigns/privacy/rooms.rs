//! Two worlds at the level of sockets: what the watcher and the wall hear, and how much of it.

use crate::run::{Held, holds};
use fastrand::Rng;
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
    texts: [String; 6],
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
    let mut watcher = people.pop().expect("it is there");
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
            let (_, after) = rest.split_once(to).expect("it is there");
            format!("{before}{from}{to}{after}")
        }
        None => frame.to_owned(),
    };
    let frame = cut(frame, r#""number":"#, r#","now""#);
    cut(&cut(&frame, r#""now":""#, r#"","body""#), r#""joining":{"#, r#","locked""#)
}

/// On a board without names and on an anonymous one, at the same time.
pub(super) fn sound_the_same(random: &mut Rng) -> Held {
    let mut texts = || {
        let length = random.usize(1..300);
        ["x", "三十四本笔记", "<b>\"\\", "🙂"][random.usize(0..4)].repeat(length)
    };
    let secrets = [0, 1].map(|_| [0; 6].map(|_| texts()));
    let values = [[1, 1, 2], [5, 4, 5]];
    thread::scope(|scope| {
        let boards = ["hidden", "anonymous"].map(|names| {
            let (secrets, values) = (&secrets, &values);
            scope.spawn(move || {
                let secrets = [0, 1].map(|n| Secrets {
                    texts: secrets[n].clone(),
                    values: values[n],
                    secret: new_key(),
                });
                worlds_sound_the_same(names, &secrets)
            })
        });
        boards.into_iter().try_for_each(|board| board.join().expect("a board is lived through"))
    })?;
    Ok(())
}

/// Where two worlds may sound different by chance: a machine that is busy lets one signal pass another.
const TRIES: usize = 3;

/// What differs every time, differs because of the secrets.
fn worlds_sound_the_same(names: &str, secrets: &[Secrets; 2]) -> Held {
    let (room, same) = begin(names);
    let (file, _folder) = room.closed();
    for _ in 1..TRIES {
        if tell_apart(names, &file, &same, secrets).is_ok() {
            return Ok(());
        }
    }
    tell_apart(names, &file, &same, secrets)
}

fn tell_apart(names: &str, file: &Path, same: &Same, secrets: &[Secrets; 2]) -> Held {
    let heard: Vec<Heard> = thread::scope(|scope| {
        let worlds = secrets.iter().enumerate().map(|(n, secrets)| {
            let copy = file.with_file_name(format!("world {n} {}.pharos", new_id()));
            std::fs::copy(file, &copy).expect("a copy");
            scope.spawn(move || live_through(&copy, same, secrets))
        });
        let worlds: Vec<_> = worlds.collect();
        worlds.into_iter().map(|world| world.join().expect("a world is lived through")).collect()
    });
    let [one, other] = heard.as_slice() else { return Ok(()) };
    assert!(one.hidden.len() > 10, "there was something to hear: {}", one.hidden.len());
    for (one, other) in one.hidden.iter().zip(&other.hidden) {
        let cut = |frame: &str| frame.chars().take(300).collect::<String>();
        holds!(
            one == other,
            "{names}: a frame tells the two worlds apart:\n    {}\n    {}",
            cut(one),
            cut(other)
        );
    }
    let counts = (one.hidden.len(), other.hidden.len());
    holds!(counts.0 == counts.1, "{names}: how much is said tells the two worlds apart: {counts:?}");
    assert_ne!(one.revealed, other.revealed, "{names}: after the reveal they differ, so they did differ");
    Ok(())
}
