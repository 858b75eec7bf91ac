//! Table `receipt`: which commands were carried out, so that the same one again changes nothing.

use rusqlite::{Connection, Transaction};
use workshop::CommandId;

pub(crate) const CREATE: &str = "
    CREATE TABLE receipt (
        command BLOB PRIMARY KEY,
        journal INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID";

/// Whether a command was carried out.
pub(crate) fn exists(file: &Connection, command: CommandId) -> rusqlite::Result<bool> {
    file.prepare_cached("SELECT 1 FROM receipt WHERE command = ?1")?.exists([command.0])
}

pub(crate) fn put(tx: &Transaction, command: CommandId, journal: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO receipt (command, journal) VALUES (?1, ?2)")?
        .execute((command.0, journal))?;
    Ok(())
}
