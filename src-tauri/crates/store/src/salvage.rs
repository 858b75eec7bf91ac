//! What can be read of a damaged file: its tables as far as they go, and what its journal says of rows that they no
//! longer hold. Lines of the journal carry checksums, rows of tables do not.

use crate::file::create;
use crate::journal::{self, Remains};
use crate::lock::Lock;
use crate::look::{SIZE_LIMIT, look_at, look_into};
use crate::{StoreError, settings, tables};
use chrono::Utc;
use rusqlite::{Connection, OpenFlags};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use workshop::{
    About, Actor, Batch, CommandId, Key, Lane, Language, Row, RowChange, StepKind, StepName, Table,
    WorkshopId, that_stand,
};

/// No line of a journal is shorter, in bytes: an id, a time, who it was and what it is called.
const SHORTEST_LINE: u64 = 120;

/// What came out of a damaged file.
#[derive(Clone, Debug, PartialEq)]
pub struct Salvaged {
    /// Table by table, those that held something.
    pub tables: Vec<SalvagedTable>,
    /// Lines of the history that were sound. They helped, and are not in the new file.
    pub lines: u32,
    /// Lines of the history that could not be read.
    pub lines_lost: u32,
}

/// What came out of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Which.
    pub table: Table,
    /// Rows in the new file.
    pub kept: usize,
    /// Rows that are known to have been there and could not be brought back. How many more there were, nobody knows.
    pub lost: usize,
}

/// Writes what can be read of a file into a new one, and says how much that is. The damaged file is not touched. The
/// history begins anew.
///
/// # Errors
/// As [`create`] for the new file; for the old one [`StoreError::NotAWorkshop`], [`StoreError::TooNew`],
/// [`StoreError::InUse`], and [`StoreError::Damaged`] if nothing in it can be read.
pub fn salvage(path: &Path, out: &Path) -> Result<Salvaged, StoreError> {
    look_at(path)?;
    let _lock = Lock::take(path)?;
    let looked = match look_into(path) {
        Err(newer @ StoreError::TooNew { .. }) => return Err(newer),
        looked => looked,
    };
    let found = Found::in_copy_of(path)?;
    let (rows, known) = found.put_together();
    if rows.is_empty() {
        // Not even a line of a history: then it is what its first bytes say.
        looked?;
        return Err(StoreError::Damaged(path.to_owned(), "nothing in it can be read".to_owned()));
    }
    let about = found.about().map_or_else(|| nameless(path), Ok)?;
    let kept: BTreeSet<Key> = rows.iter().map(Row::key).collect();
    let salvaged = found.tell(&kept, &known);
    let step = StepName { kind: StepKind::MarkBeginning, subject: about.title.clone(), count: 1, of: None };
    let changes = rows.into_iter().map(|row| RowChange { before: None, after: Some(row) }).collect();
    let (command, actor) = (CommandId::random(), Actor::Facilitator);
    let batch = Batch { command, at: Utc::now(), actor, step, changes, erased: Vec::new() };
    create(out, &about, &[batch])?;
    Ok(salvaged)
}

/// Which workshop a file holds, as far as that can be read of it.
#[must_use]
pub fn workshop_in(path: &Path) -> Option<WorkshopId> {
    look_at(path).ok()?;
    let _lock = Lock::take(path).ok()?;
    Found::in_copy_of(path).ok()?.about().map(|about| about.id)
}

/// Everything that can be read.
struct Found {
    about: Option<About>,
    rows: Vec<Row>,
    journal: Remains,
}

impl Found {
    /// A copy is read, with its log: reading takes the log in, and the damaged file stays as it is.
    fn in_copy_of(path: &Path) -> Result<Self, StoreError> {
        let folder = tempfile::tempdir().map_err(|error| StoreError::from_io(path, &error))?;
        let copy = folder.path().join("damaged.pharos");
        let size = std::fs::copy(path, &copy).map_err(|error| StoreError::from_io(path, &error))?;
        lengthen(&copy).map_err(|error| StoreError::from_io(path, &error))?;
        let log = with_ending(path, "-wal");
        if log.exists() {
            std::fs::copy(&log, with_ending(&copy, "-wal"))
                .map_err(|error| StoreError::from_io(&log, &error))?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = Connection::open_with_flags(&copy, flags);
        let file = open.map_err(|error| StoreError::sqlite(path, &error))?;
        // The beginning of a file may be gone: then nothing of it is trusted, because nothing is read by SQLite.
        let _ = settings::distrust(&file, path);
        let mut rows = Vec::new();
        for read in tables::READS {
            // What is wrong with the rest of a table does not matter, nor that an older file has no such table: what
            // there was of it is counted.
            let _ = read(&file, &mut rows);
        }
        let most = u32::try_from(size / SHORTEST_LINE).unwrap_or(u32::MAX);
        let about = tables::workshop::read(&file).ok().flatten();
        let journal = journal::remains(&file, most, path, &log);
        Ok(Self { about, rows, journal })
    }

    /// What the workshop is about: as with all rows, a whole journal is believed first.
    fn about(&self) -> Option<About> {
        let rows = self.journal.changes.iter().rev().filter_map(|change| change.after.as_ref());
        let told = rows.filter_map(|row| match row {
            Row::Workshop(about) => Some(about),
            _ => None,
        });
        let mut told = told.cloned();
        let told = told.next();
        if self.journal.is_whole { told.or_else(|| self.about.clone()) } else { self.about.clone().or(told) }
    }

    /// The rows of the new file, none of which leans on one that is not there, and the keys of all that are known to
    /// have been in the old one.
    fn put_together(&self) -> (Vec<Row>, BTreeSet<Key>) {
        let mut rows: BTreeMap<Key, Row> = self.rows.iter().map(|row| (row.key(), row.clone())).collect();
        let mut last: BTreeMap<Key, Option<&Row>> = BTreeMap::new();
        for change in &self.journal.changes {
            if let Some(key) = change.key() {
                last.insert(key, change.after.as_ref());
            }
        }
        if self.journal.is_whole {
            // The journal knows best: its lines carry checksums, and a damaged row can look like another one.
            rows.clear();
        }
        for (key, row) in last {
            if let Some(row) = row {
                rows.entry(key).or_insert_with(|| row.clone());
            }
        }
        rows.remove(&Key::Workshop);
        let known = rows.keys().cloned().collect();
        (whole(rows), known)
    }

    fn tell(&self, kept: &BTreeSet<Key>, known: &BTreeSet<Key>) -> Salvaged {
        let mut tables: BTreeMap<Table, SalvagedTable> = BTreeMap::new();
        for key in known.union(kept) {
            let table = key.table();
            let counted = tables.entry(table).or_insert(SalvagedTable { table, kept: 0, lost: 0 });
            if kept.contains(key) {
                counted.kept += 1;
            } else {
                counted.lost += 1;
            }
        }
        Salvaged {
            tables: tables.into_values().collect(),
            lines: self.journal.sound,
            lines_lost: self.journal.lost,
        }
    }
}

/// Takes away what cannot stand alone. An idea whose lane is lost gets a lane: what people wrote matters most.
fn whole(mut rows: BTreeMap<Key, Row>) -> Vec<Row> {
    let lanes: BTreeMap<Key, Row> = rows
        .values()
        .filter_map(|row| match row {
            Row::Idea(idea) if !rows.contains_key(&Key::Lane(idea.lane)) => Some(idea.lane),
            _ => None,
        })
        .enumerate()
        .map(|(number, id)| {
            let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
            let lane = Lane { id, number, name: "…".to_owned(), question: String::new(), silent: false };
            (Key::Lane(id), Row::from(lane))
        })
        .collect();
    rows.extend(lanes);
    that_stand(rows)
}

/// What a workshop is about, where the file no longer says it.
fn nameless(path: &Path) -> Result<About, StoreError> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let made = |title: &str| About::new(WorkshopId::random(), title, "default", Language::En, Utc::now());
    let about = made(&name).or_else(|_| made("Pharos"));
    about.map_err(|refusal| StoreError::Damaged(path.to_owned(), format!("{refusal:?}")))
}

/// A file that was cut off gets empty pages in the place of those that are gone: SQLite reads nothing of a file that is
/// shorter than it says (its format, 1.3: page size at 16, pages at 28).
fn lengthen(copy: &Path) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().read(true).write(true).open(copy)?;
    let mut header = [0; 32];
    file.read_exact(&mut header)?;
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        page => u64::from(page),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    let wanted = page * pages;
    if wanted > file.metadata()?.len() && wanted <= SIZE_LIMIT {
        file.set_len(wanted)?;
    }
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
