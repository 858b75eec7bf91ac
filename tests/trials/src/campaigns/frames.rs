//! Whatever a socket is sent: no panic. It is decoded or not; what is decoded is decided, and carried out or refused.

use crate::mutate::mutated;
use crate::run::{Held, Miss, Run, holds};
use fastrand::Rng;
use product_tests::{Device, Heard, Room, idea, new_id, new_key, rating, secret_idea, text};
use room::protocol::{Asked, Export, FromParticipant, FromWall, Hello};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use tungstenite::Message;
use workshop::{Arrival, Contribution, KeyHash, Row, SeatId, Steering, Workshop};

pub(crate) fn run(run: &mut Run) -> Held {
    decoders(run)?;
    sockets(run)
}

/// Every text decoder of the wire, and the rules behind it.
fn decoders(run: &mut Run) -> Held {
    let (began, good) = good_messages();
    let each = run.size(20_000, 1_000_000);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let decoded: Held<usize> = std::thread::scope(|scope| {
        let inputs = |mut random: Rng| {
            let (mut workshop, good) = (began.clone(), &good);
            move || {
                (0..each.div_ceil(threads))
                    .map(|_| decide_what_decodes(&mut random, &mut workshop, good))
                    .sum::<Held<usize>>()
            }
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(inputs(run.random.fork()))).collect();
        running.into_iter().map(|thread| thread.join().expect("panics are caught")).sum::<Held<usize>>()
    });
    std::panic::set_hook(quiet);
    run.count("inputs of each decoder", each);
    run.count("of which said something", decoded?);
    Ok(())
}

fn decide_what_decodes(random: &mut Rng, workshop: &mut Workshop, good: &[Vec<u8>]) -> Held<usize> {
    let bytes = if random.bool() { mutated(random, good) } else { with_odd_values(random, good) };
    let input = String::from_utf8_lossy(&bytes);
    let seats: Vec<SeatId> = workshop.seats().map(|seat| seat.id).collect();
    let seat = *random.choice(&seats).expect("somebody sits there");
    let decided = catch_unwind(AssertUnwindSafe(|| all_decoders(&input, workshop, seat)));
    decided.map_err(|_| Miss(format!("a panic, by {:?}", input.chars().take(400).collect::<String>())))
}

/// A message that is JSON still, and says odd things.
fn with_odd_values(random: &mut Rng, good: &[Vec<u8>]) -> Vec<u8> {
    let chosen = random.choice(good).cloned().unwrap_or_default();
    let mut message: Value = serde_json::from_slice(&chosen).expect("good ones are JSON");
    for _ in 0..random.usize(1..3) {
        make_odd(random, &mut message);
    }
    message.to_string().into_bytes()
}

/// Changes one value somewhere in it.
fn make_odd(random: &mut Rng, value: &mut Value) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let at = random.usize(0..fields.len());
            fields.values_mut().nth(at).into_iter().for_each(|field| make_odd(random, field));
        }
        Value::Array(items) if !items.is_empty() && random.u8(0..4) > 0 => {
            let at = random.usize(0..items.len());
            make_odd(random, &mut items[at]);
        }
        // An odd id says only that nothing is there.
        Value::String(text) if uuid::Uuid::parse_str(text).is_ok() && random.u8(0..8) > 0 => {}
        Value::String(text) if random.bool() => {
            let bytes = mutated(random, &[text.clone().into_bytes()]);
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
        other if random.bool() => {
            let odd = [
                json!(null),
                json!(-1),
                json!(0),
                json!(u64::MAX),
                json!(1e300),
                json!(""),
                json!([]),
                json!({}),
            ];
            *other = random.choice(odd).unwrap_or_default();
        }
        _ => {}
    }
}

/// 1 if any of them understood it.
fn all_decoders(input: &str, workshop: &mut Workshop, seat: SeatId) -> usize {
    let now = chrono::DateTime::UNIX_EPOCH;
    let mut understood =
        usize::from(decode::<FromWall>(input).is_some() || decode::<Export>(input).is_some());
    match decode::<Hello>(input) {
        Some(Hello::Seat { key, .. } | Hello::Beside { key, .. } | Hello::MoveSeat { key, .. }) => {
            let key = KeyHash::of(&key);
            understood |= usize::from(key.is_ok_and(|key| workshop.seat_with_key(&key).is_none()));
        }
        Some(_) => understood = 1,
        None => {}
    }
    let contribution = match decode::<FromParticipant>(input) {
        Some(FromParticipant::Contribute { contribution, .. }) => Some(contribution),
        Some(FromParticipant::TakeSeat { key, name, group }) => {
            if let Ok(key) = KeyHash::of(&key) {
                let arrival = Arrival { seat: SeatId(uuid::Uuid::from_u128(9)), key, name, group, most: 600 };
                let _ = workshop.decide_arrival(&arrival);
            }
            understood = 1;
            None
        }
        Some(_) => {
            understood = 1;
            None
        }
        None => decode::<Contribution>(input),
    };
    if let Some(contribution) = contribution {
        understood = 1;
        if let Ok(decision) = workshop.decide_contribution(seat, &contribution) {
            let undone: Vec<_> = workshop.apply(decision.changes);
            take_back(workshop, undone);
        }
    }
    let steering = match decode::<Asked>(input).map(|asked| asked.request) {
        Some(room::protocol::Request::Steer(steer)) => Some(steer.command),
        Some(_) => {
            understood = 1;
            None
        }
        None => decode::<Steering>(input),
    };
    if let Some(steering) = steering {
        understood = 1;
        if let Ok(decision) = workshop.decide(&steering, now) {
            let done = workshop.apply(decision.changes);
            take_back(workshop, done);
        }
    }
    understood
}

fn decode<T: DeserializeOwned>(input: &str) -> Option<T> {
    serde_json::from_str(input).ok()
}

/// The next input finds the workshop as this one did.
fn take_back(workshop: &mut Workshop, done: Vec<workshop::RowChange>) {
    let back = done.into_iter().rev().filter_map(|change| match (change.before, change.after) {
        (Some(before), _) => Some(workshop::Change::Put(before)),
        (None, Some(after)) => Some(workshop::Change::Gone(after.key())),
        (None, None) => None,
    });
    workshop.apply(back.collect());
}

/// A workshop in which things are there, and messages about them that are understood.
fn good_messages() -> (Workshop, Vec<Vec<u8>>) {
    let about = workshop::About::new(
        workshop::WorkshopId::random(),
        "Fuzz",
        "example",
        workshop::Language::En,
        chrono::DateTime::UNIX_EPOCH,
    );
    let mut workshop = Workshop::from_rows(about.expect("a title"), [], []);
    let mut good = Vec::new();
    for command in workshop::example::commands(workshop::Language::En) {
        let decision = workshop.decide(&command, chrono::DateTime::UNIX_EPOCH).expect("it is allowed");
        workshop.apply(decision.changes);
        let command = serde_json::to_value(&command).expect("json");
        // A table of a thousand ratings is the same message a thousand times.
        if command.to_string().len() < 20_000 {
            let asked = json!({ "number": 1, "language": "en", "ask": "steer", "with": { "id": new_id(), "command": command } });
            good.extend([command.to_string(), asked.to_string()]);
        }
    }
    let first =
        |table: fn(&Row) -> bool| workshop.rows().find(table).expect("one is there").key().to_string();
    let lane = first(|row| matches!(row, Row::Lane(_)));
    let (round, case) =
        (first(|row| matches!(row, Row::Round(_))), first(|row| matches!(row, Row::UseCase(_))));
    let (written, kept) = (first(|row| matches!(row, Row::Idea(_))), new_key());
    let contributions = [
        idea(&lane, "An idea 字"),
        secret_idea(&lane, "Secret", &kept),
        rating(&round, &case, "V1", 4),
        json!({ "do": "edit_idea", "idea": written, "text": "Other", "secret": null }),
        json!({ "do": "remove_idea", "idea": written, "secret": kept }),
        json!({ "do": "draw_cards" }),
        json!({ "do": "swap_card", "idea": written }),
        json!({ "do": "sort_idea", "idea": written, "theme": null }),
        json!({ "do": "begin_theme", "theme": new_id(), "idea": written }),
        json!({ "do": "cast_ballot", "vote": new_id(), "marks": { "fist": 5 } }),
        json!({ "do": "introduce", "name": "Lin Wei 顾", "group": "it" }),
    ];
    for contribution in contributions {
        good.push(json!({ "send": "contribute", "id": new_id(), "contribution": contribution }).to_string());
        good.push(contribution.to_string());
    }
    let others = [
        json!({ "hello": "code", "code": "7KM4TQ", "language": "en" }),
        json!({ "hello": "secret", "secret": kept, "language": "zh-CN" }),
        json!({ "hello": "seat", "key": kept, "language": "en" }),
        json!({ "hello": "move_seat", "code": "7KM4TQ", "key": kept, "language": "en" }),
        json!({ "send": "take_seat", "key": kept, "name": "Ada", "group": "business" }),
        json!({ "send": "ready", "ready": true }),
        json!({ "send": "speak", "language": "en" }),
        json!({ "number": 1, "language": "en", "ask": "history", "with": { "before": 7 } }),
        json!({ "format": "csv", "language": "en" }),
    ];
    good.extend(others.iter().map(Value::to_string));
    (workshop, good.into_iter().map(String::into_bytes).collect())
}

/// The same at real sockets: each is answered or closed, nobody else notices, and nothing panics.
fn sockets(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("room.pharos");
    let _ = product_tests::done(&["new", text(&file), "--lang", "en"]);
    let log = tempfile::NamedTempFile::new().expect("a file");
    let logged = format!("exec \"$@\" 2>{}", text(log.path()));
    let mut room = Room::open_under(&["sh", "-c", &logged, "sh"], &file, &[], None);
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let (mut bystander, person) = (room.join("Bystander"), room.join("Ada"));
    let (_, good) = good_messages();
    for _ in 0..run.size(200, 20_000) {
        let mut device = match run.random.u8(0..3) {
            0 => Device::connect(&room.doors),
            1 => Device::connect_wall(&room.doors),
            _ => Device::come_back(&room.doors, &person.key).0,
        };
        let bytes = mutated(&mut run.random, &good);
        let message = if run.random.u8(0..5) == 0 {
            Message::binary(bytes)
        } else {
            Message::text(String::from_utf8_lossy(&bytes).into_owned())
        };
        let shown = format!("{message:?}").chars().take(200).collect::<String>();
        let _ = device.send_raw(message);
        let heard = device.next(Duration::from_secs(3));
        holds!(heard != Heard::Nothing, "neither answered nor closed: {shown}");
        run.count("messages at sockets", 1);
    }
    let problem = bystander.contribute(&idea(&lane, "Not disturbed"));
    holds!(problem.is_null(), "nobody else notices: {problem}");
    let printed = std::fs::read_to_string(log.path()).expect("what it printed");
    holds!(!printed.contains("panicked"), "something panicked: {printed}");
    Ok(())
}
