//! Kill -9 in the middle of work: what was acknowledged is there afterwards, once, and the room is back at once.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Doors, Page, Room, done, new_id, new_key, rows, text, use_case};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Instant;

/// Phones that send all the time.
const PHONES: usize = 50;
/// As many kills does one workshop take: its board stays of a size that rooms have.
const KILLS_OF_A_ROOM: usize = 5;
/// Seconds until a room that was killed is served again.
const BACK_WITHIN: f64 = 2.0;

/// Somebody who sends one thing after another, each under an id of its own, and remembers what was acknowledged.
struct Sender {
    key: String,
    sent: usize,
    /// Texts that were acknowledged.
    acknowledged: Vec<String>,
    /// What was on its way when the room died: it is sent again.
    under_way: Option<(String, Value, String)>,
}

impl Sender {
    fn new() -> Self {
        Self { key: new_key(), sent: 0, acknowledged: Vec::new(), under_way: None }
    }

    /// What is sent next: what was not acknowledged, or something new.
    fn next(&mut self, new: impl FnOnce(&str) -> Value) -> (String, Value, String) {
        self.under_way.take().unwrap_or_else(|| {
            self.sent += 1;
            let says = format!("{} {}", self.key, self.sent);
            (new_id(), new(&says), says)
        })
    }

    fn come(&mut self, doors: &Doors) -> Device {
        let (device, said) = Device::come_back(doors, &self.key);
        if said["kind"] == "seated" {
            return device;
        }
        let device = Device::join(doors, "");
        self.key.clone_from(&device.key);
        device
    }

    /// Sends ideas until the room is gone. Gives the first thing that was refused.
    fn write_until_gone(&mut self, device: &mut Device, lane: &str, heard: impl Fn()) -> Option<Value> {
        loop {
            let (id, wish, says) = self.next(
                |says| json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": says, "secret": null }),
            );
            match device.try_contribute_as(&id, &wish) {
                Some(Value::Null) => {
                    heard();
                    self.acknowledged.push(says);
                }
                Some(problem) => return Some(problem),
                None => {
                    self.under_way = Some((id, wish, says));
                    return None;
                }
            }
        }
    }

    /// The same from the facilitator's page, with use cases.
    fn steer_until_gone(&mut self, page: &mut Page, heard: impl Fn()) -> Option<Value> {
        loop {
            let (id, command, says) =
                self.next(|says| json!({ "do": "add_use_cases", "use_cases": [use_case(&new_id(), says)] }));
            match page.try_ask("steer", &json!({ "id": id, "command": command })) {
                Some(reply) if reply.get("ok").is_some() => {
                    heard();
                    self.acknowledged.push(says);
                }
                Some(reply) => return Some(reply),
                None => {
                    self.under_way = Some((id, command, says));
                    return None;
                }
            }
        }
    }
}

pub(crate) fn run(run: &mut Run) -> Held {
    let mut left = run.size(4, 50);
    while left > 0 {
        let kills = left.min(KILLS_OF_A_ROOM);
        kill_one_room(run, kills)?;
        left -= kills;
    }
    Ok(())
}

fn kill_one_room(run: &mut Run, kills: usize) -> Held {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let mut phones: Vec<Sender> = (0..PHONES).map(|_| Sender::new()).collect();
    let mut facilitator = Sender::new();
    for _ in 0..kills {
        let after = run.random.usize(1..400);
        let refused = work_until_killed(&mut room, &lane, &mut phones, &mut facilitator, after);
        run.count("kills", 1);
        holds!(refused.is_empty(), "what was sent again after a kill is no second wish: {:?}", refused[0]);
        let begun = Instant::now();
        room = room.opened_again();
        let snapshot = room.snapshot();
        run.at_most("served again in", begun.elapsed().as_secs_f64(), BACK_WITHIN, "s")?;
        all_there_once(&snapshot, "idea", "text", phones.iter())?;
        all_there_once(&snapshot, "use_case", "title", [&facilitator].into_iter())?;
    }
    let senders = phones.iter().chain([&facilitator]);
    run.count("acknowledged", senders.map(|sender| sender.acknowledged.len()).sum());
    holds!(room.served.stop(), "asked to stop, it closes its file");
    one_file_remains(&room.file)
}

/// Lets everybody send, and kills the program as soon as one of them hears an acknowledgement: what is acknowledged
/// too early has no time to become true. Gives what was refused.
fn work_until_killed(
    room: &mut Room,
    lane: &str,
    phones: &mut [Sender],
    facilitator: &mut Sender,
    after: usize,
) -> Vec<Value> {
    let begin = Barrier::new(phones.len() + 1);
    let (doors, mut page) = (room.doors.clone(), room.served.page());
    let (left, program) = (AtomicUsize::new(after), Mutex::new(&mut room.served.program));
    let heard = || {
        if left.fetch_sub(1, Ordering::Relaxed) == 1 {
            program.lock().expect("nobody died with it").kill().expect("it runs");
        }
    };
    let refused = thread::scope(|scope| {
        let writing: Vec<_> = phones
            .iter_mut()
            .map(|phone| {
                let (doors, begin, heard) = (&doors, &begin, &heard);
                scope.spawn(move || {
                    let mut device = phone.come(doors);
                    begin.wait();
                    phone.write_until_gone(&mut device, lane, heard)
                })
            })
            .collect();
        let steering = scope.spawn(|| {
            begin.wait();
            facilitator.steer_until_gone(&mut page, heard)
        });
        writing.into_iter().chain([steering]).filter_map(|sender| sender.join().expect("it sends")).collect()
    });
    room.served.program.wait().expect("it ran");
    refused
}

fn all_there_once<'a>(
    snapshot: &Value,
    table: &str,
    field: &str,
    senders: impl Iterator<Item = &'a Sender>,
) -> Held {
    let mut found: HashMap<String, usize> = HashMap::new();
    for row in rows(snapshot, table) {
        *found.entry(row[field].as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    let twice = found.iter().find(|(_, count)| **count > 1);
    holds!(twice.is_none(), "a {table} is there twice: {twice:?}");
    for sender in senders {
        for says in &sender.acknowledged {
            holds!(found.contains_key(says), "a {table} was acknowledged and is lost: {says}");
        }
    }
    Ok(())
}

/// A closed workshop is one file, and needs none beside it.
fn one_file_remains(file: &Path) -> Held {
    let entries = std::fs::read_dir(file.parent().expect("a folder")).expect("a folder").flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.contains("pharos")).collect();
    names.sort_unstable();
    holds!(names == ["room.pharos"], "a closed workshop is one file: {names:?}");
    let bytes = std::fs::read(file).expect("the file");
    holds!(bytes.get(18..20) == Some(&[1, 1]), "a closed file can be read without a log beside it");
    holds!(done(&["check", text(file)]).contains("whole"), "the file is sound");
    Ok(())
}
