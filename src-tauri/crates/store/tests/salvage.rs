//! A damaged file gives back what can be read of it, says how much that is, and is itself not touched.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use store::{Salvaged, StoreError, WorkshopFile, create, salvage};
use workshop::{About, Actor, Batch, CommandId, Key, Language, Row, Table, Workshop, WorkshopId, example};

/// Bytes of a page of the file.
const PAGE: usize = 4096;

struct Damaged {
    folder: tempfile::TempDir,
    good: Vec<u8>,
    rows: Vec<(Key, Row)>,
}

impl Damaged {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("damaged.pharos");
        let now = chrono::Utc::now();
        let about = About::new(WorkshopId::random(), "Example", "example", Language::En, now).unwrap();
        let mut workshop = Workshop::from_rows(about.clone(), [], []);
        let batches: Vec<Batch> = example::commands(Language::En)
            .iter()
            .map(|command| {
                let decision = workshop.decide(command, now).unwrap();
                let changes = workshop.apply(decision.changes);
                let (command, actor) = (CommandId::random(), Actor::Facilitator);
                Batch { command, at: now, actor, step: decision.step, changes, erased: decision.erased }
            })
            .collect();
        create(&path, &about, &batches).unwrap();
        Self { good: fs::read(&path).unwrap(), rows: rows(&workshop), folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("damaged.pharos")
    }

    /// What comes out of the file with other bytes.
    fn salvaged(&self, bytes: &[u8]) -> Result<(Salvaged, Vec<(Key, Row)>), StoreError> {
        let (path, out) = (self.path(), self.folder.path().join("out.pharos"));
        fs::write(&path, bytes).unwrap();
        let _ = fs::remove_file(&out);
        let salvaged = salvage(&path, &out);
        assert_eq!(fs::read(&path).unwrap(), bytes, "the damaged file is not touched");
        let names: Vec<_> =
            fs::read_dir(self.folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert!(names.len() <= 2, "nothing is left beside it: {names:?}");
        let salvaged = salvaged?;
        let file = WorkshopFile::open(&out).unwrap();
        let rows = rows(&file.read().unwrap().workshop);
        assert!(file.damaged_journal_lines().unwrap().is_empty(), "the new file is sound");
        file.close().unwrap();
        Ok((salvaged, rows))
    }
}

fn rows(workshop: &Workshop) -> Vec<(Key, Row)> {
    let mut rows: Vec<_> = workshop.rows().map(|row| (row.key(), row)).collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows
}

fn lost(salvaged: &Salvaged) -> usize {
    salvaged.tables.iter().map(|table| table.lost).sum()
}

fn kept(salvaged: &Salvaged, table: Table) -> usize {
    salvaged.tables.iter().find(|it| it.table == table).map_or(0, |it| it.kept)
}

#[test]
fn a_sound_file_comes_out_whole() {
    let damaged = Damaged::new();
    let (salvaged, rows) = damaged.salvaged(&damaged.good).unwrap();
    assert_eq!(rows, damaged.rows);
    assert_eq!((lost(&salvaged), salvaged.lines_lost), (0, 0));
    assert!(salvaged.lines > 10 && kept(&salvaged, Table::Idea) > 40, "{salvaged:?}");
}

#[test]
fn no_damage_loses_anything_in_silence() {
    let damaged = Damaged::new();
    let pages = damaged.good.len() / PAGE;
    assert!(pages > 40, "there is something to damage: {pages} pages");
    let (mut whole, mut partly, mut refused) = (0, 0, 0);
    for n in 0..60_usize {
        let mut bytes = damaged.good.clone();
        let page = (n * 37) % pages;
        let at = page * PAGE;
        match n % 5 {
            0 => bytes[at..at + PAGE].fill(0),
            1 => bytes[at + (n * 131) % PAGE] ^= 0xFF,
            2 => bytes[at + 100..at + PAGE]
                .iter_mut()
                .step_by(97)
                .for_each(|byte| *byte = byte.wrapping_add(1)),
            3 => bytes.truncate(at + (n * 17) % PAGE),
            // A third of all pages, tables and history alike; never the first, without which it is no file.
            _ => (1 + n % 3..pages).step_by(3).for_each(|page| bytes[page * PAGE..(page + 1) * PAGE].fill(0)),
        }
        match damaged.salvaged(&bytes) {
            Ok((salvaged, rows)) if rows == damaged.rows => {
                assert_eq!(lost(&salvaged), 0, "damage {n}: nothing is missing");
                whole += 1;
            }
            Ok((salvaged, _)) => {
                assert!(
                    lost(&salvaged) > 0 || salvaged.lines_lost > 0,
                    "damage {n} at page {page}: something is missing, and nobody says so: {salvaged:?}"
                );
                partly += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert!(whole > 10 && partly > 2 && refused < 45, "{whole} whole, {partly} partly, {refused} refused");
}

#[test]
fn a_table_that_is_gone_comes_back_from_the_history() {
    let damaged = Damaged::new();
    let path = damaged.path();
    fs::write(&path, &damaged.good).unwrap();
    let foreign = rusqlite::Connection::open(&path).unwrap();
    let root: u32 = foreign
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'idea'", [], |row| row.get(0))
        .unwrap();
    drop(foreign);
    let root = root as usize;
    let mut bytes = damaged.good.clone();
    bytes[(root - 1) * PAGE..root * PAGE].fill(0);
    fs::write(&path, &bytes).unwrap();
    assert!(WorkshopFile::open(&path).is_err(), "such a file is not opened");
    let (salvaged, rows) = damaged.salvaged(&bytes).unwrap();
    assert_eq!(rows, damaged.rows, "every idea is back");
    assert_eq!(lost(&salvaged), 0);
}

#[test]
fn a_line_that_lies_is_counted_and_not_believed() {
    let damaged = Damaged::new();
    let path = damaged.path();
    fs::write(&path, &damaged.good).unwrap();
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute("UPDATE journal SET changes = '[]' WHERE number = 5", []).unwrap();
    drop(foreign);
    let (salvaged, rows) = damaged.salvaged(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(salvaged.lines_lost, 1);
    assert_eq!(rows, damaged.rows, "the tables still have it all");
}

#[test]
fn what_cannot_be_salvaged_is_said() {
    let damaged = Damaged::new();
    let out = damaged.folder.path().join("out.pharos");
    fs::write(damaged.path(), b"not a workshop, and longer than a hundred bytes so that its beginning can be read and is no workshop").unwrap();
    assert!(matches!(salvage(&damaged.path(), &out), Err(StoreError::NotAWorkshop(_))));
    assert!(matches!(salvage(Path::new("/nowhere.pharos"), &out), Err(StoreError::Missing(_))));
    fs::write(damaged.path(), &damaged.good).unwrap();
    let open = WorkshopFile::open(&damaged.path()).unwrap();
    assert!(matches!(salvage(&damaged.path(), &out), Err(StoreError::InUse { .. })));
    open.close().unwrap();
    fs::write(&out, "taken").unwrap();
    assert!(matches!(salvage(&damaged.path(), &out), Err(StoreError::Exists(_))));
    assert_eq!(fs::read_to_string(&out).unwrap(), "taken", "nothing is written over");
}
