//! Copies of a workshop file: taken while it is open, and read where they lie.

use crate::file::{bytes_of, check_pages, contents};
use crate::journal::{self, JournalLine};
use crate::look::{look_at, look_into};
use crate::{Contents, StoreError, VERSION, WorkshopFile, schema, settings};
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use workshop::{Key, Row, Workshop};

/// A file that is written to is copied so often at most.
const COPY_TRIES: u32 = 5;

impl WorkshopFile {
    /// The bytes of a whole file as it is after the last commit, what is in the log included. Takes memory,
    /// and no longer than copying it: writing them to a disk is left to whoever has time.
    ///
    /// # Errors
    /// [`StoreError::Disk`], [`StoreError::Database`].
    pub fn copy(&self) -> Result<Vec<u8>, StoreError> {
        let copied = self.connection().and_then(bytes_of);
        copied.map_err(|error| StoreError::sqlite(self.path(), &error))
    }
}

/// Reads everything in a copy, which stays as it is.
///
/// # Errors
/// As [`WorkshopFile::open`] and [`WorkshopFile::read`].
pub fn read_copy(path: &Path) -> Result<Contents, StoreError> {
    let connection = connect(path)?;
    check_pages(&connection, path)?;
    contents(&connection, path)
}

/// Reads a workshop that cannot be opened here because it is open elsewhere, must not be written, or has a second name:
/// from a copy of its own, with the log beside it. The file and its folder stay as they are.
///
/// # Errors
/// As [`WorkshopFile::open`] and [`WorkshopFile::read`]; [`StoreError::InUse`] if it changes faster than it can be
/// copied.
pub fn read_beside(path: &Path) -> Result<Workshop, StoreError> {
    let failed = |error: std::io::Error| StoreError::from_io(path, &error);
    let folder = tempfile::tempdir().map_err(failed)?;
    let copy = folder.path().join("copy.pharos");
    for _ in 0..COPY_TRIES {
        let before = stamps(path);
        std::fs::copy(path, &copy).map_err(failed)?;
        match std::fs::copy(log_of(path), log_of(&copy)) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
        }
        // Whoever has it open may move what is in the log into the file at any moment.
        if stamps(path) == before {
            set_writable(&copy).map_err(failed)?;
            let file = WorkshopFile::open(&copy)?;
            let workshop = file.read()?.workshop;
            file.close()?;
            return Ok(workshop);
        }
    }
    Err(StoreError::InUse { path: path.to_owned(), holder: String::new() })
}

fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// Length and time of the last change of a file and its log.
fn stamps(path: &Path) -> [Option<(u64, SystemTime)>; 2] {
    [path, &log_of(path)].map(|path| {
        let facts = std::fs::metadata(path).ok()?;
        Some((facts.len(), facts.modified().ok()?))
    })
}

/// A copy of a file that must not be written may be.
#[expect(
    clippy::permissions_set_readonly_false,
    reason = "it lies in a folder of its own, which others cannot enter"
)]
fn set_writable(path: &Path) -> std::io::Result<()> {
    let mut permissions = std::fs::metadata(path)?.permissions();
    permissions.set_readonly(false);
    std::fs::set_permissions(path, permissions)
}

/// The workshop as it was right after a line of the history, from the bytes of a copy. The entries of a closed box
/// stay where they are: which of them were there already, nobody can tell. `path` is for messages.
///
/// # Errors
/// [`StoreError::Damaged`] if a later line cannot be read: then nobody knows what it changed.
pub fn at_moment(bytes: &[u8], number: u32, path: &Path) -> Result<Workshop, StoreError> {
    let connection = schema::in_memory(bytes, path)?;
    let later = journal::after(&connection, number).map_err(|error| StoreError::sqlite(path, &error))?;
    let workshop = contents(&connection, path)?.workshop;
    let mut rows: BTreeMap<Key, Row> = workshop.rows().map(|row| (row.key(), row)).collect();
    for changes in later {
        let damaged = || StoreError::Damaged(path.to_owned(), "a line of its history".to_owned());
        for change in changes.ok_or_else(damaged)?.into_iter().rev() {
            let Some(key) = change.key() else { continue };
            match change.before {
                Some(row) => drop(rows.insert(key, row)),
                None => drop(rows.remove(&key)),
            }
        }
    }
    let about = match rows.remove(&Key::Workshop) {
        Some(Row::Workshop(about)) => about,
        _ => workshop.about().clone(),
    };
    Ok(Workshop::from_rows(about, rows.into_values(), []))
}

/// The newest line of the facilitator's history in a copy.
///
/// # Errors
/// As [`read_copy`].
pub fn newest_line(path: &Path) -> Result<Option<JournalLine>, StoreError> {
    let connection = connect(path)?;
    let lines = journal::lines(&connection, None, 1).map_err(|error| StoreError::sqlite(path, &error))?;
    Ok(lines.into_iter().next())
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    look_at(path)?;
    look_into(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|error| StoreError::sqlite(path, &error))?;
    settings::distrust(&connection, path)?;
    let failed = |error: rusqlite::Error| StoreError::sqlite(path, &error);
    if schema::version(&connection).map_err(failed)? < VERSION {
        return schema::in_memory(&bytes_of(&connection).map_err(failed)?, path);
    }
    schema::check(&connection, path)?;
    Ok(connection)
}
