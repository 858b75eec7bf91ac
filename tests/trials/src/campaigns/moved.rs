//! A file that is moved or deleted under an open room: nothing is accepted that no file takes, it goes on by itself once the
//! file is back, and everything that was accepted can be saved anew.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Room, done, idea, new_id, rows, text};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// Seconds until the room works again after the file is back.
const AGAIN_WITHIN: f64 = 10.0;
/// Longer than that: what does not work by then never will.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) fn run(run: &mut Run) -> Held {
    for _ in 0..run.size(1, 10) {
        moved_and_put_back(run)?;
        gone_and_saved_anew(run)?;
    }
    Ok(())
}

struct Writing {
    room: Room,
    lane: String,
    writer: Device,
    kept: Vec<String>,
}

impl Writing {
    fn new() -> Self {
        let mut room = Room::new();
        room.go_to("ideate");
        let lane = room.lanes().remove(0);
        room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
        let writer = room.join("Ada");
        Self { room, lane, writer, kept: Vec::new() }
    }

    /// Writes one thing under an id, and gives the problem.
    fn write(&mut self, id: &str, says: &str) -> Value {
        let problem = self.writer.contribute_as(id, &idea(&self.lane, says));
        if problem.is_null() {
            self.kept.push(says.to_owned());
        }
        problem
    }

    fn write_some(&mut self, random: &mut fastrand::Rng) {
        for _ in 0..random.usize(1..20) {
            let says = format!("Idea {}.", self.kept.len());
            assert_eq!(self.write(&new_id(), &says), Value::Null, "a file that is there takes it");
        }
    }

    /// Everything that was acknowledged is there, once.
    fn all_there(&self, room: &Room) -> Held {
        let there = rows(&room.snapshot(), "idea");
        holds!(there.len() == self.kept.len(), "{} ideas of {}", there.len(), self.kept.len());
        let is_there = |says: &&String| there.iter().any(|idea| idea["text"] == says.as_str());
        let lost = self.kept.iter().find(|says| !is_there(says));
        holds!(lost.is_none(), "{lost:?} was acknowledged and is lost");
        Ok(())
    }
}

fn told_that_it_is_gone(room: &Room) -> bool {
    let mut page = room.served.page();
    page.listen(Duration::from_secs(2));
    page.frames.iter().any(|frame| frame["body"]["trouble"]["code"] == "file_moved")
}

fn moved_and_put_back(run: &mut Run) -> Held {
    let mut writing = Writing::new();
    writing.write_some(&mut run.random);
    let away = writing.room.file.with_extension("elsewhere");
    std::fs::rename(&writing.room.file, &away).expect("it is moved");
    let id = new_id();
    let problem = writing.write(&id, "While it is away.");
    holds!(problem["code"] == "unknown", "something is accepted while the file is away: {problem}");
    holds!(told_that_it_is_gone(&writing.room), "the console is not told that the file is gone");
    std::fs::rename(&away, &writing.room.file).expect("it is put back");
    let begun = Instant::now();
    while !writing.write(&id, "While it is away.").is_null() {
        holds!(begun.elapsed() < PATIENCE, "nothing is accepted after the file came back");
        std::thread::sleep(Duration::from_millis(100));
    }
    run.at_most("worked again in", begun.elapsed().as_secs_f64(), AGAIN_WITHIN, "s")?;
    writing.all_there(&writing.room)?;
    writing.room.served.kill();
    closed_and_whole(&writing.room.file)?;
    writing.all_there(&Room::open(&writing.room.file))?;
    run.count("files moved", 1);
    Ok(())
}

fn gone_and_saved_anew(run: &mut Run) -> Held {
    for elsewhere in [false, true] {
        let mut writing = Writing::new();
        writing.write_some(&mut run.random);
        std::fs::remove_file(&writing.room.file).expect("it is deleted");
        let problem = writing.write(&new_id(), "After it was deleted.");
        holds!(problem["code"] == "unknown", "something is accepted and no file takes it: {problem}");
        let saved = writing.room.ask("save_anew", &json!({ "elsewhere": elsewhere }));
        let path = Path::new(saved["path"].as_str().unwrap_or_default()).to_owned();
        holds!((path == writing.room.file) != elsewhere, "it is saved as {}", path.display());
        writing.all_there(&writing.room)?;
        let (back, said) = Device::come_back(&writing.room.doors, &writing.writer.key);
        holds!(said["kind"] == "seated", "a phone does not come back to its seat: {said}");
        writing.writer = back;
        let problem = writing.write(&new_id(), "After it was saved.");
        holds!(problem.is_null(), "it does not go on after saving: {problem}");
        writing.room.served.kill();
        closed_and_whole(&path)?;
        writing.all_there(&Room::open(&path))?;
        run.count("files deleted", 1);
    }
    Ok(())
}

fn closed_and_whole(file: &Path) -> Held {
    holds!(done(&["check", text(file)]).contains("whole"), "the file is sound");
    Ok(())
}
