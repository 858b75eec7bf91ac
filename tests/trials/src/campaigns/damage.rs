//! Damaged files: whatever bytes are changed, the file does not open, or it is said what is damaged, or nothing is.
//! What is salvaged of it says what is missing.

use crate::run::{Held, Run, holds};
use fastrand::Rng;
use std::path::Path;
use store::{JournalLine, StoreError, WorkshopFile, create, salvage};
use workshop::{About, Actor, Batch, CommandId, Key, Language, Row, Workshop, WorkshopId, example};

/// Bytes of a page of the file.
const PAGE: usize = 4096;

/// What stands before a number in each line of the history.
const COUNT: &[u8] = br#""count":"#;

/// A sound file, and all that is in it.
struct Sound {
    bytes: Vec<u8>,
    rows: Vec<(Key, Row)>,
    history: Vec<JournalLine>,
}

pub(crate) fn run(run: &mut Run) -> Held {
    let sound = Sound::new();
    for _ in 0..run.size(80, 1_000) {
        let mut random = run.random.fork();
        let (what, bytes) = sound.damaged(&mut random);
        run.count("damaged files", 1);
        match sound.is_silently_lost(&bytes) {
            Opened::Refused => run.count("refused", 1),
            Opened::Said => run.count("said to be damaged", 1),
            Opened::Unharmed => run.count("unharmed", 1),
            Opened::Silent(lost) => {
                return Err(crate::run::Miss(format!("{what}: {lost}, and nobody says so")));
            }
        }
        if random.u8(0..4) == 0 {
            sound.salvage_tells(&what, &bytes)?;
            run.count("salvaged", 1);
        }
    }
    Ok(())
}

/// What came of opening a damaged file.
enum Opened {
    Refused,
    /// It opens, and looking at it says what is damaged.
    Said,
    /// Everything is there: the damage hit nothing that counts.
    Unharmed,
    Silent(String),
}

impl Sound {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sound.pharos");
        let now = chrono::Utc::now();
        let about =
            About::new(WorkshopId::random(), "Example", "example", Language::En, now).expect("a title");
        let mut workshop = Workshop::from_rows(about.clone(), [], []);
        let batch = |command| {
            let decision = workshop.decide(command, now).expect("it is allowed");
            let changes = workshop.apply(decision.changes);
            let (command, actor) = (CommandId::random(), Actor::Facilitator);
            Batch { command, at: now, actor, step: decision.step, changes, erased: decision.erased }
        };
        let batches: Vec<Batch> = example::commands(Language::En).iter().map(batch).collect();
        create(&path, &about, &batches).expect("it is made");
        let (rows, history, _) = look(&path).expect("it is sound");
        Self { bytes: std::fs::read(&path).expect("its bytes"), rows, history }
    }

    /// The file with some bytes changed, and how.
    fn damaged(&self, random: &mut Rng) -> (String, Vec<u8>) {
        let mut bytes = self.bytes.clone();
        let pages = bytes.len() / PAGE;
        let (page, within) = (random.usize(0..pages), random.usize(0..PAGE));
        let at = page * PAGE + within;
        let what = match random.u8(0..9) {
            0 | 1 => {
                bytes[at] ^= 1 << random.u8(0..8);
                "a bit"
            }
            2 | 3 => {
                bytes[at] = random.u8(..);
                "a byte"
            }
            4 => {
                let end = (at + random.usize(1..64)).min(bytes.len());
                bytes[at..end].iter_mut().for_each(|byte| *byte = random.u8(..));
                "some bytes"
            }
            5 => {
                bytes[page * PAGE..(page + 1) * PAGE].fill(0);
                "an empty page"
            }
            6 => {
                let other = random.usize(0..pages);
                bytes.copy_within(other * PAGE..(other + 1) * PAGE, page * PAGE);
                "another page's bytes"
            }
            7 => {
                // A line of the history that can still be read, and says something else.
                let counts = bytes.windows(COUNT.len()).enumerate().filter(|(_, window)| *window == COUNT);
                let places: Vec<usize> = counts.map(|(at, _)| at + COUNT.len()).collect();
                let digit = *random.choice(&places).expect("lines count");
                bytes[digit] = if bytes[digit] == b'7' { b'8' } else { b'7' };
                "a count in the history"
            }
            _ => {
                bytes.truncate(at);
                "an end too early"
            }
        };
        (format!("{what} at {at}"), bytes)
    }

    fn is_silently_lost(&self, bytes: &[u8]) -> Opened {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("damaged.pharos");
        std::fs::write(&path, bytes).expect("a damaged copy");
        let (rows, history, damage) = match look(&path) {
            Ok(looked) => looked,
            Err(StoreError::Damaged(..) | StoreError::NotAWorkshop(_) | StoreError::TooNew { .. }) => {
                return Opened::Refused;
            }
            Err(StoreError::Empty(_)) => return Opened::Refused,
            Err(other) => return Opened::Silent(format!("it is refused for another reason, {other:?}")),
        };
        if !damage.is_empty() {
            return Opened::Said;
        }
        let differing = self.rows.iter().zip(&rows).find(|(was, is)| was != is);
        if let Some((was, is)) = differing {
            return Opened::Silent(format!("a row was {was:?} and is {is:?}"));
        }
        if rows.len() != self.rows.len() {
            return Opened::Silent(format!("{} rows of {}", rows.len(), self.rows.len()));
        }
        if history != self.history {
            return Opened::Silent("the history says something else".to_owned());
        }
        Opened::Unharmed
    }

    fn salvage_tells(&self, what: &str, bytes: &[u8]) -> Held {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, out) = (folder.path().join("damaged.pharos"), folder.path().join("out.pharos"));
        std::fs::write(&path, bytes).expect("a damaged copy");
        let Ok(salvaged) = salvage(&path, &out) else { return Ok(()) };
        holds!(
            std::fs::read(&path).is_ok_and(|after| after == bytes),
            "{what}: salvaging touched the damaged file"
        );
        let (rows, _, damage) = look(&out).expect("what was salvaged is sound");
        holds!(damage.is_empty(), "{what}: what was salvaged is damaged: {damage:?}");
        let lost: usize = salvaged.tables.iter().map(|table| table.lost).sum();
        let tells = lost > 0 || salvaged.lines_lost > 0;
        holds!(
            rows == self.rows || tells,
            "{what}: something is missing in what was salvaged, and nobody says so"
        );
        Ok(())
    }
}

type Looked = (Vec<(Key, Row)>, Vec<JournalLine>, Vec<String>);

/// Everything in a file, and what looking at it says is damaged.
fn look(path: &Path) -> Result<Looked, StoreError> {
    let file = WorkshopFile::open(path)?;
    let contents = file.read()?;
    let damage = file.damage()?;
    let history = file.history(None, 10_000)?;
    file.close()?;
    let mut rows: Vec<_> = contents.workshop.rows().map(|row| (row.key(), row)).collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let lines = damage.lines.iter().map(|line| format!("line {line}"));
    Ok((rows, history, lines.chain(damage.rows.iter().map(|key| format!("{key:?}"))).collect()))
}
