//! How SQLite is told to keep its promises. Every setting is read back: one that did not take is an error,
//! not a surprise.

use crate::StoreError;
use crate::place::Place;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use sabotage::{Sabotage, sabotaged};
use std::path::Path;

/// Settings that hold before anything in the file is trusted.
pub(crate) fn distrust(file: &Connection, path: &Path) -> Result<(), StoreError> {
    let set = || -> rusqlite::Result<()> {
        for (setting, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        ] {
            file.set_db_config(setting, on)?;
        }
        Ok(())
    };
    set().map_err(|error| StoreError::sqlite(path, &error))?;
    apply(
        file,
        path,
        &[("locking_mode", "EXCLUSIVE"), ("cell_size_check", "1"), ("mmap_size", "0"), ("temp_store", "2")],
    )
}

/// Settings of a live workshop.
pub(crate) fn live(file: &Connection, path: &Path, place: Place) -> Result<(), StoreError> {
    let (journal_mode, synchronous) = match place {
        Place::LocalDisk if sabotaged(Sabotage::NormalSync) => ("wal", "1"),
        Place::LocalDisk => ("wal", "2"),
        Place::Shared => ("delete", "3"),
    };
    let secure_delete = if sabotaged(Sabotage::NoSecureDelete) { "0" } else { "1" };
    apply(
        file,
        path,
        &[
            ("journal_mode", journal_mode),
            ("synchronous", synchronous),
            ("foreign_keys", "1"),
            ("secure_delete", secure_delete),
            ("fullfsync", "1"),
            ("checkpoint_fullfsync", "1"),
        ],
    )?;
    // In exclusive mode the first transaction takes the lock for good: now, not at the first change.
    file.execute_batch("BEGIN IMMEDIATE; COMMIT").map_err(|error| StoreError::sqlite(path, &error))
}

/// A connection whose sync failed is closed without another one: the second may succeed, and nothing be on the disk.
pub(crate) fn touch_nothing_more(file: &Connection) {
    // What cannot be set leaves it as it was; the file is read anew either way.
    let _ = file.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
}

/// Moves what is in the log into the file and cuts the log off, so that nothing deleted is left in it.
pub(crate) fn cut_log(file: &Connection) -> rusqlite::Result<()> {
    let busy: i64 = file.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    // There is one connection: nobody else can be reading.
    if busy == 0 { Ok(()) } else { Err(rusqlite::Error::InvalidQuery) }
}

/// Back to one file: leaving the write-ahead mode moves what is in the log into the file and removes the log.
pub(crate) fn single_file(file: &Connection, path: &Path) -> Result<(), StoreError> {
    apply(file, path, &[("journal_mode", "delete")])
}

fn apply(file: &Connection, path: &Path, settings: &[(&str, &str)]) -> Result<(), StoreError> {
    for (name, value) in settings {
        let set = file.pragma_update(None, name, value);
        set.map_err(|error| StoreError::sqlite(path, &error))?;
        let kept: String = file
            .pragma_query_value(None, name, |row| {
                row.get_ref(0).map(|value| match value {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    _ => String::new(),
                })
            })
            .unwrap_or_else(|_| "0".to_owned());
        if !kept.eq_ignore_ascii_case(value) {
            return Err(StoreError::Database(format!("{name} is {kept}, not {value}")));
        }
    }
    Ok(())
}
