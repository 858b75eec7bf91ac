//! An hour of a room whose people come and go: what they leave behind in memory and in open sockets.

use crate::memory;
use crate::run::{Held, Run, holds};
use fastrand::Rng;
use product_tests::{Device, Doors, Room, idea, rows};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// People who come and go.
const PEOPLE: usize = 200;
/// Megabytes that memory may grow in an hour.
const SLOPE: f64 = 50.0;
/// Megabytes that it may grow while the visits of the short form pass.
const GROWTH: f64 = 25.0;
/// Until then caches and buffers take the size that they have from then on.
const WARM: [Duration; 2] = [Duration::from_secs(12), Duration::from_secs(300)];
/// So long is watched.
const WATCHED: [Duration; 2] = [Duration::from_secs(35), Duration::from_secs(3_600)];
/// So long somebody stays, at most, in milliseconds.
const STAY: [u64; 2] = [4_000, 60_000];
/// Answers may take so long on a machine that does other things beside.
const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody's seat and the idea that they go on writing: what is in the room does not grow.
struct Person {
    key: String,
    idea: String,
    random: Rng,
}

pub(crate) fn run(run: &mut Run) -> Held {
    let form = usize::from(run.is_long);
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let program = room.served.program.id();
    let before = memory::open_files(program);
    let people: Vec<Person> = (0..PEOPLE).map(|_| come_once(&room, &lane, run.random.fork())).collect();
    let (over, visits) = (AtomicBool::new(false), AtomicUsize::new(0));
    let doors = &room.doors;
    let (held, samples) = thread::scope(|scope| {
        let coming: Vec<_> = people
            .into_iter()
            .map(|person| scope.spawn(|| come_and_go(doors, person, STAY[form], &over, &visits)))
            .collect();
        let samples = watch(program, WARM[form], WATCHED[form]);
        over.store(true, Ordering::Relaxed);
        let held: Held = coming.into_iter().try_for_each(|person| person.join().expect("somebody comes"));
        (held, samples)
    });
    held?;
    run.count("visits", visits.into_inner());
    if run.is_long {
        run.at_most("memory slope", slope(&samples).max(0.0), SLOPE, "MB an hour")?;
    } else {
        run.at_most("memory grown by", grown(&samples).max(0.0), GROWTH, "MB")?;
    }
    memory::given_back(program, before)?;
    let there = rows(&room.snapshot(), "idea").len();
    holds!(there == PEOPLE, "{there} ideas of {PEOPLE}");
    Ok(())
}

fn come_once(room: &Room, lane: &str, random: Rng) -> Person {
    let mut device = room.join("");
    let wish = idea(lane, "First.");
    assert!(device.contribute(&wish).is_null(), "it is written");
    Person { key: device.key, idea: wish["idea"].as_str().unwrap_or_default().to_owned(), random }
}

/// Comes back to a seat, reads, goes on with the idea, stays a while and is gone without a word, again and again.
fn come_and_go(
    doors: &Doors,
    mut person: Person,
    stay: u64,
    over: &AtomicBool,
    visits: &AtomicUsize,
) -> Held {
    while !over.load(Ordering::Relaxed) {
        let mut device = Device::connect(doors);
        device.send(&json!({ "hello": "seat", "key": person.key, "language": "en" }));
        let said = device.until(PATIENCE, |message| message["kind"] != "frame").unwrap_or_default();
        holds!(said["kind"] == "seated", "a seat is not found again: {said}");
        let text = format!("Then {}.", person.random.u32(..));
        let wish = json!({ "do": "edit_idea", "idea": person.idea, "text": text, "secret": null });
        let problem = device.contribute(&wish);
        holds!(problem == Value::Null, "somebody who came back is refused: {problem}");
        let until = Instant::now() + Duration::from_millis(person.random.u64(stay / 4..stay));
        while Instant::now() < until && !over.load(Ordering::Relaxed) {
            device.listen(Duration::from_millis(200));
            // Frames are not looked at here: this side must not be what grows.
            device.frames.clear();
        }
        visits.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// Seconds and megabytes, once a second, after it is warm.
fn watch(program: u32, warm: Duration, watched: Duration) -> Vec<(f64, f64)> {
    thread::sleep(warm);
    let begun = Instant::now();
    let mut samples = Vec::new();
    while begun.elapsed() < watched {
        samples.push((begun.elapsed().as_secs_f64(), memory::held(program)));
        thread::sleep(Duration::from_secs(1));
    }
    samples
}

/// Megabytes an hour by which the line of least squares rises.
fn slope(samples: &[(f64, f64)]) -> f64 {
    let count = samples.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| samples.iter().map(of).sum::<f64>() / count;
    let (time, memory) = (mean(|sample| sample.0), mean(|sample| sample.1));
    let both: f64 = samples.iter().map(|sample| (sample.0 - time) * (sample.1 - memory)).sum();
    let times: f64 = samples.iter().map(|sample| (sample.0 - time).powi(2)).sum();
    both / times * 3_600.0
}

/// Megabytes by which the line of least squares rises from the first to the last sample.
fn grown(samples: &[(f64, f64)]) -> f64 {
    let lasted = samples.last().map_or(0.0, |last| last.0) - samples.first().map_or(0.0, |first| first.0);
    slope(samples) * lasted / 3_600.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slope_is_told_per_hour() {
        let rising: Vec<(f64, f64)> =
            (0..60).map(|at| (f64::from(at), 100.0 + f64::from(at) / 36.0)).collect();
        assert!((slope(&rising) - 100.0).abs() < 1e-6, "{}", slope(&rising));
        assert!((grown(&rising) - 59.0 / 36.0).abs() < 1e-6, "{}", grown(&rising));
    }
}
