//! Table `alternative`, from version 2 on: what was tried and kept.

use crate::journal::{from_json, time, time_text, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Alternative, AlternativeId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE alternative (
        id      BLOB PRIMARY KEY,
        number  INTEGER NOT NULL CHECK (number > 0),
        name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        kept_at TEXT NOT NULL,
        -- Weights, or a set with its limits, as JSON.
        kept    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, name, kept_at, kept FROM alternative")?;
    let found = statement.query_map([], |row| {
        let (id, number, name) = (AlternativeId(row.get(0)?), row.get(1)?, row.get(2)?);
        Ok(Row::from(Alternative { id, number, name, kept_at: time(row, 3)?, kept: from_json(row, 4)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Alternative) -> rusqlite::Result<()> {
    let sql = "INSERT INTO alternative (id, number, name, kept_at, kept) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET number = ?2, name = ?3, kept_at = ?4, kept = ?5";
    let (kept_at, kept) = (time_text(&row.kept_at), to_json(&row.kept)?);
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, &row.name, kept_at, kept))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: AlternativeId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM alternative WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
