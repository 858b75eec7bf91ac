//! Who is in the room: lock, cap and removal hold within a second, for sockets that are open too.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Heard, Room, idea};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// What is promised for lock, cap and removal.
const A_SECOND: f64 = 1.0;
/// Longer than that: what is not heard by then does not come.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) fn lock_cap_and_removal(run: &mut Run) -> Held {
    for _ in 0..run.size(3, 50) {
        lock(run)?;
        cap(run)?;
        removal(run)?;
    }
    Ok(())
}

fn shut(what: &str, code: &str, said: &Value) -> Held {
    holds!(
        said["kind"] == "refused" && said["problem"]["code"] == code,
        "{what}: {code} is said, not {said}"
    );
    Ok(())
}

fn lock(run: &mut Run) -> Held {
    let mut room = Room::new();
    let inside = room.join("Ada");
    let mut at_the_door = Device::connect(&room.doors);
    assert_eq!(at_the_door.say_secret(&room.doors)["kind"], "welcome");
    let _ = room.ask("rule_doors", &json!({ "locked": true, "cap": 600 }));
    let since = Instant::now();
    shut("halfway through the door of a locked room", "room_locked", &at_the_door.take_seat("Late", None))?;
    shut("a locked room", "room_locked", &Device::connect(&room.doors).say_secret(&room.doors))?;
    run.at_most("locked in", since.elapsed().as_secs_f64(), A_SECOND, "s")?;
    shut("a locked room, by code", "room_locked", &Device::connect(&room.doors).say_code(&room.doors.code))?;
    let (_, back) = Device::come_back(&room.doors, &inside.key);
    holds!(back["seat"] == inside.seat, "a seat that was taken before is still one's own: {back}");
    Ok(())
}

fn cap(run: &mut Run) -> Held {
    let mut room = Room::new();
    let cap = run.random.usize(1..6);
    let _ = room.ask("rule_doors", &json!({ "locked": false, "cap": cap }));
    let _people: Vec<Device> = (0..cap).map(|_| room.join("")).collect();
    let mut one_more = Device::connect(&room.doors);
    let _ = one_more.say_secret(&room.doors);
    shut("a full room", "room_full", &one_more.take_seat("Late", None))
}

fn removal(run: &mut Run) -> Held {
    let mut room = Room::new();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let phone = room.join("Ada");
    let (tablet, _) = Device::come_back(&room.doors, &phone.key);
    let (key, seat) = (phone.key.clone(), phone.seat.clone());
    let mut other = room.join("Ben");
    let mut devices = [phone, tablet];
    for device in &mut devices {
        let _ = device.snapshot();
    }
    room.steer(&json!({ "do": "take_out_seats", "seats": [seat] }));
    let since = Instant::now();
    for device in &mut devices {
        let told = device.until(PATIENCE, |message| message["kind"] == "refused");
        shut("somebody who was taken out", "room_taken_out", &told.unwrap_or_default())?;
        holds!(device.next(PATIENCE) == Heard::Closed, "the socket of somebody who was taken out is closed");
    }
    run.at_most("out in", since.elapsed().as_secs_f64(), A_SECOND, "s")?;
    let (_, said) = Device::come_back(&room.doors, &key);
    shut("the key of a seat that was taken out", "room_taken_out", &said)?;
    let problem = other.contribute(&idea(&lane, "Not me"));
    holds!(problem.is_null(), "nobody else notices: {problem}");
    run.count("locks, caps and removals", 3);
    Ok(())
}
