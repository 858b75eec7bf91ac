//! Copies of a workshop file: taken while it is open, and read where they lie.

use crate::file::{check_pages, contents, look_at, look_into};
use crate::journal::{self, JournalLine};
use crate::{Contents, StoreError, WorkshopFile, schema, settings};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

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
