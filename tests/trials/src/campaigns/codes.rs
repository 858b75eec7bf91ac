//! Typed codes cannot be guessed, however many guess at once, and nobody who is invited waits for those who guess.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Room};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Codes that are checked in a second, all together.
const A_SECOND: f64 = 20.0;
/// Devices that guess at the same time.
const GUESSERS: usize = 24;
/// Symbols of a code, and how many there are.
const CODES: f64 = 31.0 * 31.0 * 31.0 * 31.0 * 31.0 * 31.0;
/// Seconds until everybody is in who scans the code.
const IN_WITHIN: f64 = 30.0;

pub(crate) fn run(run: &mut Run) -> Held {
    let room = Room::new();
    let (guesses, joins) = (run.size(60, 1_200), run.size(60, 500));
    let (checked, invited, right) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let symbols = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    let begun = Instant::now();
    let (took, in_within) = thread::scope(|scope| {
        let mut guessing = Vec::new();
        for _ in 0..GUESSERS {
            let (mut random, room, checked) = (run.random.fork(), &room, &checked);
            guessing.push(scope.spawn(move || {
                while checked.fetch_add(1, Ordering::Relaxed) < guesses {
                    let code: String =
                        (0..6).map(|_| random.choice(symbols).copied().unwrap_or(b'2') as char).collect();
                    let said = Device::connect(&room.doors).say_code(&code);
                    holds!(said["kind"] != "welcome" || code == room.doors.code, "{code} opens the door");
                }
                Ok(())
            }));
        }
        // Somebody types the right one in the middle of it.
        let typing = scope.spawn(|| {
            thread::sleep(Duration::from_millis(300));
            right.store(
                Device::connect(&room.doors).say_code(&room.doors.code)["kind"] == "welcome",
                Ordering::Relaxed,
            );
        });
        let scanning: Vec<_> = (0..GUESSERS)
            .map(|_| {
                scope.spawn(|| {
                    while invited.fetch_add(1, Ordering::Relaxed) < joins {
                        let _ = room.join("");
                    }
                })
            })
            .collect();
        scanning.into_iter().for_each(|device| device.join().expect("a device scans"));
        let in_within = begun.elapsed();
        guessing.into_iter().try_for_each(|device| device.join().expect("a device guesses"))?;
        let took = begun.elapsed();
        typing.join().expect("a device types");
        Ok((took, in_within))
    })?;
    run.count("guesses", guesses);
    run.count("joined meanwhile", joins);
    let rate = (guesses as f64 - 1.0) / took.as_secs_f64();
    run.at_most("codes checked", rate, A_SECOND, "a second")?;
    run.at_most("found in four hours", rate * 14_400.0 / CODES * 100.0, 0.04, "% of all codes")?;
    run.at_most("all joined in", in_within.as_secs_f64(), IN_WITHIN, "s")?;
    holds!(right.load(Ordering::Relaxed), "the right code opens the door, whoever guesses meanwhile");
    Ok(())
}
