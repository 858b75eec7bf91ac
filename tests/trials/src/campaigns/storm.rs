//! Everybody comes back at once after a restart, to a full board: all are in sync within seconds.

use crate::memory;
use crate::run::{Held, Run, holds};
use product_tests::{Device, Room, new_id};
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};

/// Seconds until everybody is in sync.
const IN_SYNC_WITHIN: f64 = 15.0;
/// Milliseconds of processor time that the program spends on each who comes back: what everybody sees is put together
/// once, whoever comes. A fast machine would be in sync in time even if it was put together for each.
const WORK_EACH: f64 = 25.0;
/// Longer than that: who is not answered by then never is.
const PATIENCE: Duration = Duration::from_secs(40);
/// Ideas on the board.
const IDEAS: usize = 1_500;

pub(crate) fn run(run: &mut Run) -> Held {
    let people = run.size(150, 500);
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    let keys: Vec<String> = (0..people).map(|_| room.join("").key).collect();
    let notes: Vec<Value> = (0..IDEAS)
        .map(|n| json!({ "id": new_id(), "lane": lane, "text": format!("{n} {}", "字".repeat(run.random.usize(50..250))) }))
        .collect();
    for some in notes.chunks(250) {
        room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": some }));
    }
    for _ in 0..run.size(1, 10) {
        room = room.killed_and_opened_again();
        let (doors, begun) = (&room.doors, Instant::now());
        let program = room.served.program.id();
        let before = memory::processor_time(program);
        let seen: Held<Vec<usize>> = thread::scope(|scope| {
            let coming: Vec<_> = keys.iter().map(|key| scope.spawn(move || come_back(doors, key))).collect();
            coming.into_iter().map(|device| device.join().expect("a device comes back")).collect()
        });
        let incomplete = seen?.into_iter().find(|count| *count != IDEAS);
        run.at_most("all in sync in", begun.elapsed().as_secs_f64(), IN_SYNC_WITHIN, "s")?;
        let each = (memory::processor_time(program) - before) * 1_000.0 / people as f64;
        run.at_most("work for each", each, WORK_EACH, "ms")?;
        holds!(incomplete.is_none(), "somebody sees {incomplete:?} ideas of {IDEAS}");
        run.count("came back", people);
    }
    Ok(())
}

/// How many ideas a device sees that comes back.
fn come_back(doors: &product_tests::Doors, key: &str) -> Held<usize> {
    let mut device = Device::connect(doors);
    device.send(&json!({ "hello": "seat", "key": key, "language": "en" }));
    let said = device.until(PATIENCE, |message| message["kind"] != "frame").unwrap_or_default();
    holds!(said["kind"] == "seated", "a seat is not found again in {PATIENCE:?}: {said}");
    let count = device.skim_snapshot(r#""table":"idea","row":"#);
    holds!(count.is_some(), "no snapshot comes");
    Ok(count.unwrap_or_default())
}
