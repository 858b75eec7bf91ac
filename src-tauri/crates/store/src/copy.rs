//! Copies of a workshop file: taken while it is open, and read where they lie.

use crate::file::{check_pages, contents, look_at, look_into};
use crate::journal::{self, JournalLine};
use crate::{Contents, StoreError, WorkshopFile, schema, settings};
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;
use workshop::{Key, Row, Workshop};

/// Where a file says whether it is written with a log beside it: two bytes, each 1 for no and 2 for yes
/// (the format of SQLite files, 1.3.3).
const WITH_LOG: std::ops::Range<usize> = 18..20;

impl WorkshopFile {
    /// The bytes of a whole file as it is after the last commit, what is in the log included. Takes memory,
    /// and no longer than copying it: writing them to a disk is left to whoever has time.
    ///
    /// # Errors
    /// [`StoreError::Disk`], [`StoreError::Database`].
    pub fn copy(&self) -> Result<Vec<u8>, StoreError> {
        let copied = self.connection().and_then(|connection| Ok(connection.serialize("main")?.to_vec()));
        let mut bytes = copied.map_err(|error| StoreError::sqlite(self.path(), &error))?;
        if let Some(with_log) = bytes.get_mut(WITH_LOG) {
            with_log.fill(1);
        }
        Ok(bytes)
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

/// The workshop as it was right after a line of the history, from the bytes of a copy. The entries of a closed box
/// stay where they are: which of them were there already, nobody can tell. `path` is for messages.
///
/// # Errors
/// [`StoreError::Damaged`] if a later line cannot be read: then nobody knows what it changed.
pub fn at_moment(bytes: &[u8], number: u32, path: &Path) -> Result<Workshop, StoreError> {
    let read = || -> rusqlite::Result<_> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", Cursor::new(bytes), bytes.len(), true)?;
        let later = journal::after(&connection, number)?;
        Ok((connection, later))
    };
    let (connection, later) = read().map_err(|error| StoreError::sqlite(path, &error))?;
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
    schema::check(&connection, path)?;
    Ok(connection)
}
