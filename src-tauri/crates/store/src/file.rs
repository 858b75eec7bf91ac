//! Opening, writing and closing one workshop file.

use crate::journal::{self, JournalLine, RemovedRow};
use crate::lock::Lock;
use crate::look::{is_a_database, look_at, look_into};
use crate::place::Place;
use crate::whereabouts::Whereabouts;
use crate::{APPLICATION_ID, StoreError, VERSION, receipt, schema, settings, tables};
use rusqlite::{Connection, OpenFlags};
use sabotage::{Sabotage, sabotaged};
use std::collections::{BTreeMap, HashSet};
use std::fs::OpenOptions;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use workshop::{About, Batch, CommandId, Key, Row, StepKind, Workshop, WorkshopId};

/// Statements kept prepared: every one that a command can need.
const STATEMENTS: usize = 64;
/// How many of the newest batches are read for undo.
const NEWEST: usize = 400;

/// One open workshop file: one connection, for one thread.
#[derive(Debug)]
pub struct WorkshopFile {
    path: PathBuf,
    place: Place,
    whereabouts: Whereabouts,
    connection: Option<Connection>,
    /// Commands that were carried out. In memory, because each new one is looked up and found nowhere.
    receipts: HashSet<CommandId>,
    _lock: Lock,
}

/// What a file holds.
#[derive(Debug)]
pub struct Contents {
    /// Every row in memory.
    pub workshop: Workshop,
    /// Number of the newest journal line, 0 if there is none.
    pub newest: u32,
}

/// What is damaged in a file that opens.
#[derive(Debug, Default, PartialEq)]
pub struct Damage {
    /// Numbers of the lines of the history that say something else than what was written.
    pub lines: Vec<u32>,
    /// Rows that say something else than the history does.
    pub rows: Vec<Key>,
}

/// Makes a new file with what a workshop already went through. The file appears under its name whole or not
/// at all, and never replaces another.
///
/// # Errors
/// [`StoreError::Exists`], [`StoreError::Missing`] for an unknown folder, [`StoreError::ReadOnly`],
/// [`StoreError::DiskFull`], [`StoreError::Disk`].
pub fn create(path: &Path, about: &About, batches: &[Batch]) -> Result<(), StoreError> {
    if path.exists() {
        return Err(if path.is_dir() {
            StoreError::Folder(path.into())
        } else {
            StoreError::Exists(path.into())
        });
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let unfinished = tempfile::Builder::new().prefix(".pharos-").suffix(".unfinished").tempfile_in(folder);
    let unfinished = unfinished.map_err(|error| StoreError::from_io(path, &error))?;
    let mut connection =
        Connection::open(unfinished.path()).map_err(|error| StoreError::sqlite(path, &error))?;
    let id = connection.pragma_update(None, "application_id", APPLICATION_ID);
    id.map_err(|error| StoreError::sqlite(path, &error))?;
    schema::migrate(&mut connection, path)?;
    write(&mut connection, Some(about), batches).map_err(|error| StoreError::sqlite(path, &error))?;
    connection.close().map_err(|(_, error)| StoreError::sqlite(path, &error))?;
    unfinished.as_file().sync_all().map_err(|error| StoreError::from_io(path, &error))?;
    unfinished.persist_noclobber(path).map_err(|refused| StoreError::from_io(path, &refused.error))?;
    sync_folder(folder).map_err(|error| StoreError::from_io(path, &error))
}

impl WorkshopFile {
    /// Opens a workshop that is a copy already: if it is of an older format, it is upgraded as it is.
    ///
    /// # Errors
    /// As [`Self::open_after`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_after(path, |_, _| Ok(()))
    }

    /// Opens a workshop and locks it against everybody else. A file of an older format is upgraded, but not before
    /// `keep` has kept a copy: it is given whose it is, and the bytes of the whole file.
    ///
    /// # Errors
    /// Every variant of [`StoreError`] but [`StoreError::Exists`]; nothing is written before the file is
    /// known to be a sound workshop of a version this program knows. What `keep` says: then the file is not upgraded.
    pub fn open_after(
        path: &Path,
        keep: impl FnOnce(WorkshopId, &[u8]) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let path = path.canonicalize().map_err(|error| StoreError::from_io(path, &error))?;
        look_at(&path)?;
        let lock = Lock::take(&path)?;
        look_into(&path).map_err(|error| match error {
            StoreError::NotAWorkshop(path) if !is_a_database(&path) && journal::is_anywhere_in(&path) => {
                StoreError::Damaged(path, "its beginning is gone".to_owned())
            }
            other => other,
        })?;
        let place = Place::of(&path);
        let (connection, receipts) = connect(&path, place, keep)?;
        let whereabouts = Whereabouts::of(&path);
        Ok(Self { path, place, whereabouts, connection: Some(connection), receipts, _lock: lock })
    }

    /// Where the file lies, links resolved.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it lies in a network, removable or cloud-synced folder: there it is written in a slower, safer way.
    #[must_use]
    pub fn is_in_shared_folder(&self) -> bool {
        self.place == Place::Shared
    }

    /// Whether it still lies where it was opened. If not, this connection is all that leads to what is in it.
    #[must_use]
    pub fn is_in_place(&self) -> bool {
        self.whereabouts.are_unchanged() || sabotaged(Sabotage::FollowMoved)
    }

    /// Reads everything.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for rows that no workshop can have, [`StoreError::Disk`].
    pub fn read(&self) -> Result<Contents, StoreError> {
        let connection = self.connection().map_err(|error| StoreError::sqlite(&self.path, &error))?;
        contents(connection, &self.path)
    }

    /// Writes batches in one transaction with one full sync, and gives the number of the last one. When it
    /// returns, they are on disk. After an error nobody knows: call [`Self::reopen`] and read again.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::Disk`], [`StoreError::ReadOnly`], [`StoreError::Moved`].
    pub fn commit(&mut self, batches: &[Batch]) -> Result<u32, StoreError> {
        self.stays_in_place()?;
        let path = self.path.clone();
        let written = match self.connection.as_mut() {
            Some(connection) => write(connection, None, batches),
            None => Err(rusqlite::Error::InvalidQuery),
        };
        let last = written.map_err(|error| StoreError::sqlite(&path, &error))?;
        self.receipts.extend(batches.iter().map(|batch| batch.command));
        if batches.iter().any(|batch| batch.step.kind.rewrites_history()) {
            self.after_rewriting_history().map_err(|error| StoreError::sqlite(&path, &error))?;
        }
        Ok(u32::try_from(last).unwrap_or(u32::MAX))
    }

    /// Writes something that changes nothing, with a full sync: whether the disk takes it.
    ///
    /// # Errors
    /// As [`Self::commit`].
    pub fn try_writing(&self) -> Result<(), StoreError> {
        self.stays_in_place()?;
        let written = self.connection().and_then(|file| file.pragma_update(None, "user_version", VERSION));
        written.map_err(|error| StoreError::sqlite(&self.path, &error))
    }

    fn stays_in_place(&self) -> Result<(), StoreError> {
        if self.is_in_place() { Ok(()) } else { Err(StoreError::Moved(self.path.clone())) }
    }

    /// Whether a command was carried out already.
    #[must_use]
    pub fn has_receipt(&self, command: CommandId) -> bool {
        self.receipts.contains(&command) && !sabotaged(Sabotage::ForgetReceipts)
    }

    /// Lines of the history, newest first, older than a number.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn history(&self, before: Option<u32>, most: usize) -> Result<Vec<JournalLine>, StoreError> {
        let lines = self.connection().and_then(|connection| journal::lines(connection, before, most));
        lines.map_err(|error| StoreError::sqlite(&self.path, &error))
    }

    /// Ideas and use cases that were removed and are still in the history, newest first.
    /// Ideas that were never revealed are left out.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn removed(&self) -> Result<Vec<RemovedRow>, StoreError> {
        let removed = self.connection().and_then(journal::removed);
        removed.map_err(|error| StoreError::sqlite(&self.path, &error))
    }

    /// Journal lines that say something else than what was written.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn damaged_journal_lines(&self) -> Result<Vec<u32>, StoreError> {
        let lines = self.connection().and_then(journal::damaged);
        lines.map_err(|error| StoreError::sqlite(&self.path, &error))
    }

    /// What is damaged in an open file: a page can be sound and say something else than what was written.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn damage(&self) -> Result<Damage, StoreError> {
        let found = self.connection().and_then(|connection| {
            let told = journal::last_told(connection)?;
            let wanted = as_kept(told.values().flatten())?;
            let there = rows(connection)?;
            let differs = |key: &Key| wanted.get(key) != there.get(key);
            let rows = told.into_keys().filter(differs).collect();
            Ok(Damage { lines: journal::damaged(connection)?, rows })
        });
        found.map_err(|error| StoreError::sqlite(&self.path, &error))
    }

    /// Gives up the connection and makes a new one: after a failed sync the old one must not be trusted.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        if sabotaged(Sabotage::KeepHandle) {
            return Ok(());
        }
        // What the old connection says on closing no longer matters; it is replaced because it failed.
        self.connection.take().iter().for_each(settings::touch_nothing_more);
        // It was opened once: nothing is left to upgrade.
        let (connection, receipts) = connect(&self.path, self.place, |_, _| Ok(()))?;
        (self.connection, self.receipts) = (Some(connection), receipts);
        self.whereabouts = Whereabouts::of(&self.path);
        Ok(())
    }

    /// Closes the workshop: one file remains.
    ///
    /// # Errors
    /// [`StoreError::Disk`], [`StoreError::DiskFull`]: then the log stays beside the file and nothing is lost.
    pub fn close(mut self) -> Result<(), StoreError> {
        let Some(connection) = self.connection.take() else { return Ok(()) };
        if !sabotaged(Sabotage::StayInLogMode) {
            settings::single_file(&connection, &self.path)?;
        }
        connection.close().map_err(|(_, error)| StoreError::sqlite(&self.path, &error))
    }

    /// What was deleted still lies in the log until it is cut off, and the receipts of entries are gone.
    fn after_rewriting_history(&mut self) -> rusqlite::Result<()> {
        let connection = self.connection()?;
        settings::cut_log(connection)?;
        self.receipts = receipt::all(connection)?;
        Ok(())
    }

    pub(crate) fn connection(&self) -> rusqlite::Result<&Connection> {
        self.connection.as_ref().ok_or(rusqlite::Error::InvalidQuery)
    }
}

/// Everything in a file.
pub(crate) fn contents(connection: &Connection, path: &Path) -> Result<Contents, StoreError> {
    let read = || -> rusqlite::Result<Option<Contents>> {
        let Some(about) = tables::workshop::read(connection)? else { return Ok(None) };
        let batches = journal::newest(connection, NEWEST)?;
        let newest = journal::last_number(connection).unwrap_or(0);
        let workshop = Workshop::from_rows(about, tables::all(connection)?, batches);
        Ok(Some(Contents { workshop, newest }))
    };
    let contents = read().map_err(|error| StoreError::sqlite(path, &error))?;
    contents.ok_or_else(|| StoreError::Damaged(path.to_owned(), "it says nothing about itself".to_owned()))
}

/// Every row of a file.
fn rows(connection: &Connection) -> rusqlite::Result<BTreeMap<Key, Row>> {
    let about = tables::workshop::read(connection)?.map(Row::from);
    let rows = about.into_iter().chain(tables::all(connection)?);
    Ok(rows.map(|row| (row.key(), row)).collect())
}

/// Rows as tables keep them: of a time, for one, whole seconds.
fn as_kept<'a>(told: impl Iterator<Item = &'a Row>) -> rusqlite::Result<BTreeMap<Key, Row>> {
    let mut memory = Connection::open_in_memory()?;
    memory.pragma_update(None, "foreign_keys", "0")?;
    schema::make(&mut memory)?;
    let tx = memory.transaction()?;
    for row in told {
        tables::put(&tx, row)?;
    }
    tx.commit()?;
    rows(&memory)
}

/// A connection, and the receipts that it finds.
fn connect(
    path: &Path,
    place: Place,
    keep: impl FnOnce(WorkshopId, &[u8]) -> Result<(), StoreError>,
) -> Result<(Connection, HashSet<CommandId>), StoreError> {
    if !sabotaged(Sabotage::TrustLeftLog) {
        renew_log(path).map_err(|error| StoreError::from_io(path, &error))?;
    }
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection =
        Connection::open_with_flags(path, flags).map_err(|error| StoreError::sqlite(path, &error))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    settings::distrust(&connection, path)?;
    check_pages(&connection, path)?;
    schema::check(&connection, path)?;
    settings::live(&connection, path, place)?;
    upgrade(&mut connection, path, keep)?;
    let receipts = receipt::all(&connection).map_err(|error| StoreError::sqlite(path, &error))?;
    Ok((connection, receipts))
}

/// Brings an older file to the newest format, after a copy of it was kept.
fn upgrade(
    connection: &mut Connection,
    path: &Path,
    keep: impl FnOnce(WorkshopId, &[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let version = schema::version(connection).map_err(|error| StoreError::sqlite(path, &error))?;
    if version >= VERSION {
        return Ok(());
    }
    if !sabotaged(Sabotage::UpgradeWithoutCopy) {
        let old = bytes_of(connection).map_err(|error| StoreError::sqlite(path, &error))?;
        keep(contents(&schema::in_memory(&old, path)?, path)?.workshop.about().id, &old)?;
    }
    schema::migrate(connection, path)
}

/// Where a file says whether it is written with a log beside it: two bytes, each 1 for no and 2 for yes
/// (the format of SQLite files, 1.3.3).
const WITH_LOG: std::ops::Range<usize> = 18..20;

/// The bytes of a whole file as it is after the last commit, what is in the log included; without a log of its own.
pub(crate) fn bytes_of(connection: &Connection) -> rusqlite::Result<Vec<u8>> {
    let mut bytes = connection.serialize("main")?.to_vec();
    if let Some(with_log) = bytes.get_mut(WITH_LOG) {
        with_log.fill(1);
    }
    Ok(bytes)
}

/// A log that was left may be whole in the system's memory and not on the disk: a sync failed, after which the system
/// holds its pages for written, or the program died before it. What is in it counts as done once it is read, so every
/// byte of it is written once more, in its place, and synced first.
fn renew_log(path: &Path) -> std::io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    let mut log = match OpenOptions::new().read(true).write(true).open(PathBuf::from(name)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let mut piece = vec![0; 1 << 20];
    loop {
        let at = log.stream_position()?;
        let count = log.read(&mut piece)?;
        if count == 0 {
            return log.sync_all();
        }
        log.seek(SeekFrom::Start(at))?;
        log.write_all(piece.get(..count).unwrap_or_default())?;
    }
}

pub(crate) fn check_pages(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let verdict: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| StoreError::sqlite(path, &error))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged(path.to_owned(), verdict)) }
}

fn write(connection: &mut Connection, about: Option<&About>, batches: &[Batch]) -> rusqlite::Result<i64> {
    let tx = connection.transaction()?;
    if let Some(about) = about {
        tables::put(&tx, &Row::from(about.clone()))?;
    }
    let mut last = 0;
    for batch in batches {
        for change in &batch.changes {
            match (&change.before, &change.after) {
                (_, Some(row)) => tables::put(&tx, row)?,
                (Some(row), None) => tables::remove(&tx, &row.key())?,
                (None, None) => {}
            }
        }
        if sabotaged(Sabotage::HalfBatches) {
            tx.execute_batch("COMMIT; BEGIN")?;
        }
        last = match batch.step.kind {
            StepKind::CloseBox => journal::close_box(&tx, batch)?,
            StepKind::Erase => journal::erase(&tx, batch)?,
            _ => journal::append(&tx, batch)?,
        };
        receipt::put(&tx, batch.command, last)?;
    }
    tx.commit()?;
    Ok(last)
}

/// Syncs the names in a folder: a new file whose name was not synced may be gone after a power cut. Where the system
/// has no such thing, there is nothing to do.
///
/// # Errors
/// What the system says.
pub fn sync_folder(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    match std::fs::File::open(folder)?.sync_all() {
        Err(error)
            if matches!(error.kind(), std::io::ErrorKind::InvalidInput | std::io::ErrorKind::Unsupported) => {
        }
        synced => return synced,
    }
    let _ = folder;
    Ok(())
}
