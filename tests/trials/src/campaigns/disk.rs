//! Disks that are full, that fail, or that must not be written: nothing is acknowledged that is not kept, the program
//! stays up, and it works again once the disk does.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Room, done, idea, new_id, ranking, rows, run as pharos, text};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Seconds until the room works again after the disk does.
const AGAIN_WITHIN: f64 = 10.0;
/// Longer than that: what does not work by then never will.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) fn run(run: &mut Run) -> Held {
    a_small_disk(run)?;
    super::moved::run(run)?;
    for _ in 0..run.size(1, 40) {
        for (call, error) in [("pwrite64", "ENOSPC"), ("fsync", "EIO"), ("pwrite64", "EIO")] {
            fails_in_a_live_room(run, call, error)?;
        }
    }
    Ok(())
}

/// A file system of its own, in memory.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(folder: &Path, size: &str) -> Self {
        let path = folder.join("disk");
        std::fs::create_dir(&path).expect("a folder");
        let size = format!("size={size}");
        assert!(
            mount(&["-t", "tmpfs", "-o", &size, "tmpfs", text(&path)]),
            "whoever runs this may mount a small disk"
        );
        Self(path)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str]) -> bool {
    Command::new("mount").args(arguments).output().is_ok_and(|output| output.status.success())
}

/// On the command line: full, then read-only.
fn a_small_disk(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = SmallDisk::new(folder.path(), "600k");
    let file = disk.0.join("a.pharos");
    let _ = done(&["new", text(&file)]);
    let before = std::fs::read(&file).expect("the file");
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/tables/us_2025_genai_agentic.csv");
    let other = disk.0.join("b.pharos");
    let wishes = [
        vec!["example", text(&other), "--lang", "en"],
        vec!["import", text(&file), text(&table), "--as", "use-cases", "--lang", "en"],
    ];
    for wish in wishes {
        let refused = pharos(&wish);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        holds!(refused.status.code() == Some(1), "{}: something is accepted that does not fit", wish[0]);
        holds!(said.contains("The disk is full"), "{}: it is not said why: {said}", wish[0]);
        run.count("failures", 1);
    }
    let names: Vec<_> =
        std::fs::read_dir(&disk.0).expect("the disk").flatten().map(|it| it.file_name()).collect();
    holds!(names == ["a.pharos"], "something half-made is left behind: {names:?}");
    holds!(ranking(&file).is_empty(), "the workshop is not as it was");
    assert!(mount(&["-o", "remount,ro", text(&disk.0)]));
    let read_only = pharos(&["check", text(&file), "--lang", "en"]);
    let said = String::from_utf8_lossy(&read_only.stderr).into_owned();
    holds!(read_only.status.code() == Some(1) && said.contains("is read-only"), "read-only: {said}");
    holds!(
        std::fs::read(&file).is_ok_and(|after| after.len() == before.len()),
        "read-only: the file changed"
    );
    run.count("failures", 1);
    Ok(())
}

/// At one call or at some in a row, while somebody writes and somebody listens.
fn fails_in_a_live_room(run: &mut Run, call: &str, error: &str) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("room.pharos");
    let _ = done(&["new", text(&file), "--lang", "en"]);
    let log = folder.path().join("calls");
    // After the room was opened, and for one call or two: what comes after is a disk that works.
    let first = if call == "fsync" { run.random.usize(8..20) } else { run.random.usize(60..120) };
    let last = first + run.random.usize(0..2);
    let inject = format!("inject={call}:error={error}:when={first}..{last}");
    let traced = "trace=pwrite64,fdatasync,fsync,openat,close,ftruncate";
    let under = ["strace", "-D", "-f", "-q", "-y", "-o", text(&log), "-e", traced, "-e", &inject];
    let mut room = Room::open_under(&under, &file, &[], None);
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let (mut writer, mut listener) = (room.join("Ada"), room.join("Ben"));
    let (kept, failed) = write_through(&mut writer, &lane, 30)?;
    let here = format!("{error} at {call} {first} to {last}");
    let begun = failed.map_or(0.0, |lasted| lasted.as_secs_f64());
    run.at_most("worked again in", begun, AGAIN_WITHIN, "s")?;
    holds!(room.served.program.try_wait().is_ok_and(|ended| ended.is_none()), "{here}: the program ended");
    if failed.is_some() {
        let told = listener.until(Duration::from_secs(5), |message| message["body"]["kind"] == "trouble");
        holds!(told.is_some(), "{here}: the room is not told that nothing new is accepted");
    }
    room.served.kill();
    let calls = until_it_ends(&log);
    assert!(calls.contains("(INJECTED)"), "{here}: the disk failed in time");
    handle_is_given_up(&calls, &here)?;
    let room = Room::open(&file);
    let there = rows(&room.snapshot(), "idea");
    let count = |says: &String| there.iter().filter(|idea| idea["text"] == says.as_str()).count();
    let wrong = kept.iter().find(|says| count(says) != 1);
    holds!(
        wrong.is_none(),
        "{here}: {wrong:?} was acknowledged, and is there {} times",
        wrong.map_or(0, count)
    );
    let (file, _folder) = room.closed();
    holds!(done(&["check", text(&file)]).contains("whole"), "{here}: the file is sound");
    run.count("failures", 1);
    run.count("acknowledged beside them", kept.len());
    Ok(())
}

/// Writes until so many are acknowledged, each again under its id while nobody knows. Gives them, and how long it took
/// from the first failure to the next acknowledgement.
fn write_through(writer: &mut Device, lane: &str, wanted: usize) -> Held<(Vec<String>, Option<Duration>)> {
    let (mut kept, mut failing, mut lasted) = (Vec::new(), None, None);
    let until = Instant::now() + PATIENCE;
    while kept.len() < wanted {
        let says = format!("Idea {}.", kept.len());
        let (id, wish) = (new_id(), idea(lane, &says));
        loop {
            holds!(Instant::now() < until, "nothing is accepted any more");
            let problem = writer.try_contribute_as(&id, &wish).unwrap_or_else(|| json!({ "code": "gone" }));
            if problem == Value::Null {
                break;
            }
            failing.get_or_insert_with(Instant::now);
            std::thread::sleep(Duration::from_millis(100));
        }
        lasted = lasted.or_else(|| failing.map(|since: Instant| since.elapsed()));
        kept.push(says);
    }
    Ok((kept, lasted))
}

/// What strace saw, once it has written all of it down.
fn until_it_ends(log: &Path) -> String {
    let until = Instant::now() + PATIENCE;
    loop {
        let calls = std::fs::read_to_string(log).unwrap_or_default();
        if calls.contains("+++ killed by SIGKILL +++") || Instant::now() > until {
            return calls;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// After a sync that failed, its file is closed before anything is written or synced there again.
fn handle_is_given_up(calls: &str, here: &str) -> Held {
    let mut failed: Option<String> = None;
    for line in calls.lines() {
        let Some((_, call)) = line.split_once(' ') else { continue };
        let Some((name, rest)) = call.trim().split_once('(') else { continue };
        let handle: String = rest.chars().take_while(|c| *c != ',' && *c != ')').collect();
        if name == "fsync" && call.contains("EIO") {
            failed = Some(handle);
        } else if failed.as_ref() == Some(&handle) {
            holds!(name == "close", "{here}: after a failed sync the same handle goes on with {call}");
            failed = None;
        }
    }
    Ok(())
}
