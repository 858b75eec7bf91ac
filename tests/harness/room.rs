//! A room with open doors, its facilitator and a file of its own.

use super::device::Device;
use super::page::{Page, rows};
use super::program::{Served, done, link, text};
use super::wishes::{new_id, use_case};
use rustls::ClientConfig;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// An autosave is made two seconds after a step; a machine that builds beside takes longer.
const AUTOSAVE_PATIENCE: Duration = Duration::from_secs(30);

/// How devices come in.
#[derive(Clone, Debug)]
pub struct Doors {
    /// `127.0.0.1:port`, or `name:port` with a certificate.
    pub address: String,
    /// Behind the `#` of the QR's address.
    pub secret: String,
    /// To type.
    pub code: String,
    /// Behind the `#` of the wall's link.
    pub wall_secret: String,
    /// How devices speak, where the doors have a certificate.
    pub trusted: Option<Arc<ClientConfig>>,
}

/// `pharos serve --lan` with a facilitator's page.
#[derive(Debug)]
pub struct Room {
    /// How devices come in.
    pub doors: Doors,
    /// The facilitator's page.
    pub page: Page,
    /// The program.
    pub served: Served,
    /// The workshop file.
    pub file: PathBuf,
    // Last: dropped once the program is gone.
    folder: Option<TempDir>,
}

impl Room {
    /// A new workshop in a folder of its own, its doors open.
    ///
    /// # Panics
    /// Where it cannot be made or served.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("room.pharos");
        let _ = done(&["new", text(&file), "--title", "The room of this test", "--lang", "en"]);
        Self { folder: Some(folder), ..Self::open(&file) }
    }

    /// The room of a file, its doors open. They are on this machine's own address: a test needs no network.
    ///
    /// # Panics
    /// Where it cannot be served.
    #[must_use]
    pub fn open(file: &Path) -> Self {
        Self::open_with(file, &[], None)
    }

    /// [`Self::open`] with more arguments, and devices that trust somebody.
    ///
    /// # Panics
    /// Where it cannot be served.
    #[must_use]
    pub fn open_with(file: &Path, more: &[&str], trusted: Option<Arc<ClientConfig>>) -> Self {
        Self::open_under(&[], file, more, trusted)
    }

    /// [`Self::open_with`], run by another program.
    ///
    /// # Panics
    /// Where it cannot be served.
    #[must_use]
    pub fn open_under(
        other: &[&str],
        file: &Path,
        more: &[&str],
        trusted: Option<Arc<ClientConfig>>,
    ) -> Self {
        let lan = ["--lan", "--lan-port", "0", "--lan-address", "127.0.0.1", "--port", "0"];
        let served = Served::under(other, file, &[&lan, more].concat());
        let doors = Doors { trusted, ..doors_in(&served.said).expect("it says how to get in") };
        let page = served.page();
        Self { doors, page, served, file: file.to_owned(), folder: None }
    }

    /// Kills the program as a power cut would, and serves the same file again.
    ///
    /// # Panics
    /// Where it cannot be served again.
    #[must_use]
    pub fn killed_and_opened_again(mut self) -> Self {
        self.served.kill();
        self.opened_again()
    }

    /// [`Self::killed_and_opened_again`], with devices that trust somebody.
    ///
    /// # Panics
    /// Where it cannot be served again.
    #[must_use]
    pub fn killed_and_opened_again_with(mut self, trusted: Option<Arc<ClientConfig>>) -> Self {
        self.served.kill();
        Self { folder: self.folder.take(), ..Self::open_with(&self.file, &[], trusted) }
    }

    /// Serves the same file again, after the program was killed.
    ///
    /// # Panics
    /// Where it cannot be served again.
    #[must_use]
    pub fn opened_again(mut self) -> Self {
        Self { folder: self.folder.take(), ..Self::open(&self.file) }
    }

    /// Closes the room and leaves its file, alone and whole, for others to copy.
    ///
    /// # Panics
    /// Where the file is not whole.
    #[must_use]
    pub fn closed(mut self) -> (PathBuf, Option<TempDir>) {
        self.served.kill();
        // Whoever opens the file next takes in what the killed program left beside it.
        assert!(done(&["check", text(&self.file)]).contains("whole"), "the file is sound");
        (self.file, self.folder)
    }

    /// Carries out a command of the facilitator.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn steer(&mut self, command: &Value) {
        let reply = self.try_steer(command);
        assert!(reply.get("ok").is_some(), "{command} is carried out: {reply}");
    }

    /// Wants a command of the facilitator: `{"ok": ...}` or `{"problem": ...}`.
    pub fn try_steer(&mut self, command: &Value) -> Value {
        self.page.ask("steer", &json!({ "id": new_id(), "command": command }))
    }

    /// Asks what the facilitator's page asks.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn ask(&mut self, name: &str, with: &Value) -> Value {
        let reply = self.try_ask(name, with);
        assert!(reply.get("ok").is_some(), "{name} is carried out: {reply}");
        reply["ok"].clone()
    }

    /// Autosaves, once there are so many: one is made two seconds after a step.
    ///
    /// # Panics
    /// Where none is made for half a minute.
    pub fn until_autosaves(&mut self, wanted: usize) -> Vec<Value> {
        let begun = Instant::now();
        loop {
            let kept = self.ask("autosaves", &json!({})).as_array().cloned().unwrap_or_default();
            if kept.len() >= wanted {
                return kept;
            }
            assert!(begun.elapsed() < AUTOSAVE_PATIENCE, "an autosave is made by itself");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Every byte of every file beside the workshop, its log, its autosaves and the home folder included.
    ///
    /// # Panics
    /// Where a file cannot be read.
    #[must_use]
    pub fn every_byte(&self) -> Vec<u8> {
        every_byte(self.file.parent().expect("a folder"))
    }

    /// The reply, whatever it says.
    pub fn try_ask(&mut self, name: &str, with: &Value) -> Value {
        self.page.ask(name, with)
    }

    /// The whole workshop as a fresh page of the facilitator sees it.
    #[must_use]
    pub fn snapshot(&self) -> Value {
        self.served.page().snapshot()
    }

    /// The ids of the board's lanes, left to right.
    #[must_use]
    pub fn lanes(&self) -> Vec<String> {
        let mut lanes = rows(&self.snapshot(), "lane");
        lanes.sort_by_key(|lane| lane["number"].as_u64());
        ids(&lanes)
    }

    /// The id of the round that is open.
    ///
    /// # Panics
    /// Where none is.
    #[must_use]
    pub fn round(&self) -> String {
        let open = rows(&self.snapshot(), "round").into_iter().find(|round| round["closed"] == false);
        open.expect("a round is open")["id"].as_str().unwrap_or_default().to_owned()
    }

    /// Adds use cases, and gives their ids.
    pub fn add_use_cases(&mut self, titles: &[&str]) -> Vec<String> {
        let made: Vec<String> = titles.iter().map(|_| new_id()).collect();
        let cases: Vec<Value> = made.iter().zip(titles).map(|(id, title)| use_case(id, title)).collect();
        self.steer(&json!({ "do": "add_use_cases", "use_cases": cases }));
        made
    }

    /// Leads everybody to a step.
    pub fn go_to(&mut self, step: &str) {
        self.steer(&json!({ "do": "go_to_step", "step": step }));
    }

    /// Somebody comes in by the QR's secret and sits down.
    #[must_use]
    pub fn join(&self, name: &str) -> Device {
        Device::join(&self.doors, name)
    }

    /// A wall comes in by its link, and has its first snapshot.
    #[must_use]
    pub fn wall(&self) -> Device {
        let mut wall = Device::connect_wall(&self.doors);
        wall.send(&json!({ "hello": "wall", "secret": self.doors.wall_secret, "language": "en" }));
        let _ = wall.snapshot();
        wall
    }

    /// How devices come in now, as the facilitator's page is told.
    ///
    /// # Panics
    /// Where the doors are not open.
    #[must_use]
    pub fn open_doors(&self) -> Value {
        let mut page = self.served.page();
        loop {
            let message = page.next_message().expect("the doors are told");
            if message["body"]["kind"] == "room" {
                assert_eq!(message["body"]["doors"]["state"], "open", "the doors are open");
                return message["body"]["doors"].clone();
            }
        }
    }
}

impl Default for Room {
    fn default() -> Self {
        Self::new()
    }
}

/// The ids of some rows.
#[must_use]
pub fn ids(rows: &[Value]) -> Vec<String> {
    rows.iter().filter_map(|row| row["id"].as_str()).map(str::to_owned).collect()
}

/// What `serve --lan` says about getting in.
fn doors_in(said: &[String]) -> Option<Doors> {
    let (address, secret) = said.iter().find_map(|line| link(line))?;
    let code = said.iter().find_map(|line| line.split_once(" and type "))?.1.trim_end_matches('.').to_owned();
    let wall_secret = said.iter().find_map(|line| line.split_once("/wall#"))?.1.to_owned();
    Some(Doors { address, secret, code, wall_secret, trusted: None })
}

/// Every byte of every file in a folder and below.
///
/// # Panics
/// Where a file cannot be read.
#[must_use]
pub fn every_byte(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        bytes.extend(if entry.is_dir() {
            every_byte(&entry)
        } else {
            std::fs::read(&entry).expect("a file")
        });
    }
    bytes
}
