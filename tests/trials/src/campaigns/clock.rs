//! A laptop whose clock jumps: hours, the change to summer time, years, to the end of 32 bits and to the beginning of
//! all, while a step runs, while people write, and over a restart. Nothing is lost, order stays, step clocks show what
//! a clock can show, and the newest autosave is the one that was made last.

use crate::run::{Held, Miss, Run, holds};
use product_tests::{Device, Room, done, idea, rows, text};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Seconds from the true time, one after the other.
const JUMPS: &[i64] = &[
    3 * HOUR,
    -2 * HOUR,
    TO_2038,
    HOUR,
    TO_1970,
    0,
    -HOUR,
    40 * 365 * 24 * HOUR,
    -26 * 365 * 24 * HOUR,
    1,
    -1,
];
const HOUR: i64 = 3_600;
/// Stands for the last seconds of 32 bits.
const TO_2038: i64 = i64::MAX;
/// Stands for the first seconds of all.
const TO_1970: i64 = i64::MIN;
/// 2038-01-19 03:14:07 is the last second of 32 bits.
const LAST_OF_32_BITS: i64 = i32::MAX as i64;
/// People who write.
const PEOPLE: usize = 6;
/// An autosave is made two seconds after a step; a machine that builds beside takes longer.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn run(run: &mut Run) -> Held {
    for _ in 0..run.size(1, 12) {
        let mut jumps = JUMPS.to_vec();
        run.random.shuffle(&mut jumps);
        // Far ahead first: whatever follows comes before it.
        let jumps = [&[TO_2038][..], &jumps[..run.size(5, JUMPS.len())]].concat();
        one_workshop(run, &jumps)?;
    }
    Ok(())
}

/// A clock that tells a program what we like.
struct WrongClock {
    told: PathBuf,
    words: Vec<String>,
}

impl WrongClock {
    fn new(folder: &Path) -> Self {
        let told = folder.join("clock");
        let words = [
            "env".to_owned(),
            format!("LD_PRELOAD={}", text(&library())),
            format!("FAKETIME_TIMESTAMP_FILE={}", text(&told)),
            "FAKETIME_NO_CACHE=1".to_owned(),
            // What counts time that passes goes on, as it does on a real machine.
            "FAKETIME_DONT_FAKE_MONOTONIC=1".to_owned(),
        ];
        let clock = Self { told, words: words.to_vec() };
        clock.jump(0);
        clock
    }

    /// Gives what the clock shows then, in seconds from the true time.
    fn jump(&self, to: i64) -> i64 {
        let now = chrono::Utc::now().timestamp();
        let off = match to {
            TO_2038 => LAST_OF_32_BITS - 2 - now,
            TO_1970 => 2 - now,
            off => off,
        };
        // At once: a program that reads half a number would jump elsewhere.
        let half = self.told.with_extension("half");
        std::fs::write(&half, format!("{off:+}")).expect("the clock is told");
        std::fs::rename(&half, &self.told).expect("the clock is told");
        off
    }

    fn serve(&self, file: &Path) -> Room {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        Room::open_under(&words, file, &[], None)
    }
}

/// Where this system keeps it.
fn library() -> PathBuf {
    let places = std::fs::read_dir("/usr/lib").expect("a system").flatten();
    let mut found =
        places.map(|place| place.path().join("faketime/libfaketimeMT.so.1")).filter(|path| path.exists());
    found.next().expect("libfaketime is installed: cargo xtask does that")
}

/// A room whose clock jumps, and what was said in it so far.
struct Jumping {
    room: Room,
    clock: WrongClock,
    /// What it shows now, in seconds from the true time.
    off: i64,
    lane: String,
    step: Value,
    people: Vec<Device>,
    written: Vec<Vec<String>>,
    /// Lines of the history, and how many ideas there were then.
    moments: Vec<(Value, usize)>,
}

impl Jumping {
    /// Everything that a room does, under the clock as it is now.
    fn go_on(&mut self, round: usize, before: i64) -> Held {
        self.use_the_step(round, before)?;
        self.room.go_to("ideate");
        self.write()?;
        self.room.go_to("welcome");
        self.newest_autosave_was_made_last()?;
        self.moments_are_as_they_were()?;
        self.all_in_order()
    }

    fn new(folder: &Path) -> Self {
        let file = folder.join("room.pharos");
        let _ = done(&["new", text(&file), "--title", "The room of this test", "--lang", "en"]);
        let clock = WrongClock::new(folder);
        let mut room = clock.serve(&file);
        let lane = room.lanes().remove(0);
        room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
        let mut steps = rows(&room.snapshot(), "agenda_step");
        steps.sort_by_key(|step| step["place"].as_i64());
        let step = steps.remove(0)["id"].clone();
        let people = (0..PEOPLE).map(|n| room.join(&format!("P{n}"))).collect();
        let written = vec![Vec::new(); PEOPLE];
        Self { room, clock, off: 0, lane, step, people, written, moments: Vec::new() }
    }

    fn restart(&mut self) {
        self.room.served.kill();
        self.room = self.clock.serve(&self.room.file);
        for device in &mut self.people {
            *device = Device::come_back(&self.room.doors, &device.key).0;
        }
    }

    fn count(&self) -> usize {
        self.written.iter().map(Vec::len).sum()
    }

    fn write(&mut self) -> Held {
        for (device, texts) in self.people.iter_mut().zip(&mut self.written) {
            for _ in 0..2 {
                let says = format!("{} {}", device.seat, texts.len());
                let problem = device.contribute(&idea(&self.lane, &says));
                holds!(problem.is_null(), "an idea is refused: {problem}");
                texts.push(says);
            }
        }
        Ok(())
    }

    /// Starts a step, and pauses it at one time and goes on at another: its clock shows at most what the step has, and
    /// goes on with what it showed.
    fn use_the_step(&mut self, round: usize, before: i64) -> Held {
        if round == 0 {
            return self.wish("start");
        }
        self.wish("pause")?;
        let shown = self.shown()?;
        holds!(shown <= self.length(), "the step's clock shows {shown} s of {}", self.length());
        self.off = self.clock.jump(before);
        let begun = Instant::now();
        self.wish("resume")?;
        let then = self.shown()?;
        // It goes on meanwhile, on a machine that is busy for seconds; clocks show whole ones.
        let least = shown - begun.elapsed().as_secs().cast_signed() - 2;
        holds!((least..=shown + 2).contains(&then), "paused at {shown} s, the step goes on at {then} s");
        Ok(())
    }

    fn wish(&mut self, what: &str) -> Held {
        let said = self.room.try_steer(&json!({ "do": format!("{what}_agenda_step"), "id": self.step }));
        holds!(said.get("ok").is_some(), "{what} is refused: {said}");
        Ok(())
    }

    /// Seconds that the step's clock shows to the room.
    fn shown(&mut self) -> Held<i64> {
        let clock = self.clock_in_the_room();
        if let Some(left) = clock["left_seconds"].as_i64() {
            return Ok(left);
        }
        let ends_at = clock["ends_at"].as_str().and_then(|at| chrono::DateTime::parse_from_rfc3339(at).ok());
        let Some(ends_at) = ends_at else { return Err(Miss(format!("no step runs: {clock}"))) };
        Ok(ends_at.timestamp() - chrono::Utc::now().timestamp() - self.off)
    }

    fn length(&mut self) -> i64 {
        self.clock_in_the_room()["minutes"].as_i64().unwrap_or_default() * 60
    }

    fn clock_in_the_room(&mut self) -> Value {
        self.people[0].resync()["shared"]["clock"].clone()
    }

    /// The autosave on top of the list was made last, at this step.
    fn newest_autosave_was_made_last(&mut self) -> Held {
        let until = Instant::now() + PATIENCE;
        let wanted = self.count();
        loop {
            let kept = self.room.ask("autosaves", &json!({}));
            let look = self.room.try_ask("look_at_autosave", &json!({ "name": kept[0]["name"] }));
            if look["ok"]["ideas"] == wanted {
                return Ok(());
            }
            holds!(
                Instant::now() < until,
                "the newest autosave has {} ideas, not {wanted}; made at {}",
                look["ok"]["ideas"],
                kept[0]["at"]
            );
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    fn moments_are_as_they_were(&mut self) -> Held {
        let newest = self.room.ask("history", &json!({ "before": null }))[0].clone();
        let last = newest["step"]["kind"].clone();
        holds!(last == "go_to_step", "the newest line of the history is {newest}");
        self.moments.push((newest, self.count()));
        for (line, then) in &self.moments {
            let moment = self.room.ask("look_at_moment", &json!({ "number": line["number"] }));
            let there = &moment["contents"]["ideas"];
            holds!(there == *then, "at a moment with {then} ideas there are {there}");
        }
        Ok(())
    }

    /// Each idea once, those of each person in the order of writing.
    fn all_in_order(&self) -> Held {
        let mut ideas = rows(&self.room.snapshot(), "idea");
        ideas.sort_by_key(|idea| idea["number"].as_u64());
        let texts: Vec<&str> = ideas.iter().filter_map(|idea| idea["text"].as_str()).collect();
        holds!(texts.len() == self.count(), "{} ideas of {}", texts.len(), self.count());
        for (device, wanted) in self.people.iter().zip(&self.written) {
            let own = texts.iter().filter(|text| text.starts_with(&device.seat));
            holds!(own.eq(wanted), "the ideas of somebody are lost or out of order: {wanted:?}");
        }
        Ok(())
    }
}

fn one_workshop(run: &mut Run, jumps: &[i64]) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let mut jumping = Jumping::new(folder.path());
    let mut before = 0;
    for (round, jump) in jumps.iter().enumerate() {
        jumping.off = jumping.clock.jump(*jump);
        let here = format!("jump {round}, {} s off", jumping.off);
        if round % 3 == 2 {
            jumping.restart();
            run.count("restarts", 1);
        }
        let held = jumping.go_on(round, before);
        held.map_err(|miss| Miss(format!("{here}: {}", miss.0)))?;
        before = *jump;
        run.count("jumps", 1);
    }
    run.count("ideas", jumping.count());
    run.count("moments", jumping.moments.len());
    let Jumping { mut room, .. } = jumping;
    room.served.kill();
    holds!(done(&["check", text(&room.file)]).contains("whole"), "the file is not sound");
    Ok(())
}
