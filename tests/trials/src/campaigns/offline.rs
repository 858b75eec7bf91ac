//! Ideas typed offline: they arrive once when the phone is back, however late, and only in the workshop they are for.
//!
//! The phone's outbox is the page's; that it shows each idea as waiting and outlives a reload is for the tests in a
//! browser. Here is what the backend owes it.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Doors, Room, holds, idea, new_id, rows};
use serde_json::{Value, json};

/// Ideas that wait in the outbox.
const TYPED: usize = 20;

pub(crate) fn run(run: &mut Run) -> Held {
    // Each step has its turn: a run in which nobody came back late would notice nothing.
    let mut steps = ["ideate", "rate", "vote", "results"];
    run.random.shuffle(&mut steps);
    for step in steps.iter().cycle().take(run.size(steps.len(), 60)) {
        back_in_step(run, step)?;
    }
    Ok(())
}

fn back_in_step(run: &mut Run, step: &str) -> Held {
    let (mut room, mut other) = (Room::new(), Room::new());
    for room in [&mut room, &mut other] {
        room.go_to("ideate");
    }
    let lane = room.lanes().remove(0);
    let key = room.join("Ada").key;
    let outbox: Vec<(String, Value)> =
        (0..TYPED).map(|n| (new_id(), idea(&lane, &format!("Typed offline {n}.")))).collect();
    // The room goes on, and its program may have been started again meanwhile.
    room.go_to(step);
    if run.random.bool() {
        room = room.killed_and_opened_again();
    }
    elsewhere_nothing_arrives(&other, &key, &outbox)?;
    // The line breaks in the middle; the phone comes again, and sends what was not answered, and more.
    let broken = run.random.usize(0..TYPED);
    send(&room.doors, &key, outbox.iter().take(broken))?;
    let from = run.random.usize(0..=broken);
    send(&room.doors, &key, outbox.iter().skip(from))?;
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let ideas = rows(&room.snapshot(), "idea");
    holds!(ideas.len() == TYPED, "{TYPED} were typed, and {} are there, back in {step}", ideas.len());
    let mut texts: Vec<&str> = ideas.iter().filter_map(|idea| idea["text"].as_str()).collect();
    texts.sort_unstable();
    texts.dedup();
    holds!(texts.len() == TYPED, "one is there twice, back in {step}");
    let is_late = step != "ideate";
    let marked = ideas.iter().filter(|idea| idea["late"] == is_late && idea["parked"] == is_late).count();
    holds!(marked == TYPED, "late ones are kept aside and marked: {marked} of {TYPED} in {step}");
    run.count("typed offline", TYPED);
    Ok(())
}

/// Another workshop on the same address: the key opens nothing there, and nobody reads what was typed.
fn elsewhere_nothing_arrives(other: &Room, key: &str, outbox: &[(String, Value)]) -> Held {
    let (mut device, said) = Device::come_back(&other.doors, key);
    holds!(said["kind"] == "refused", "a key of another workshop opens a seat: {said}");
    for (id, wish) in outbox {
        let sent = device.try_send(&json!({ "send": "contribute", "id": id, "contribution": wish }));
        if !sent {
            break;
        }
    }
    holds!(rows(&other.snapshot(), "idea").is_empty(), "something arrived in another workshop");
    holds!(!holds(&other.every_byte(), "Typed offline"), "another workshop's file holds what was typed");
    Ok(())
}

fn send<'a>(doors: &Doors, key: &str, outbox: impl Iterator<Item = &'a (String, Value)>) -> Held {
    let (mut device, said) = Device::come_back(doors, key);
    holds!(said["kind"] == "seated", "the phone finds its seat again: {said}");
    for (id, wish) in outbox {
        let problem = device.contribute_as(id, wish);
        holds!(problem.is_null(), "what was typed offline is refused: {problem}");
    }
    Ok(())
}
