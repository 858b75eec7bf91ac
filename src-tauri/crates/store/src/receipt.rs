//! Table `receipt`: which commands were carried out, so that the same one again changes nothing.

use rusqlite::{Connection, Transaction};
use std::collections::HashSet;
use workshop::CommandId;

pub(crate) const CREATE: &str = "
    CREATE TABLE receipt (
        command BLOB PRIMARY KEY,
        journal INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID";

/// All commands that were carried out.
pub(crate) fn all(file: &Connection) -> rusqlite::Result<HashSet<CommandId>> {
    let mut statement = file.prepare("SELECT command FROM receipt")?;
    statement.query_map([], |row| row.get(0).map(CommandId))?.collect()
}

pub(crate) fn put(tx: &Transaction, command: CommandId, journal: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO receipt (command, journal) VALUES (?1, ?2)")?
        .execute((command.0, journal))?;
    Ok(())
}
