//! Table `day`: one row about when the room meets and leaves.

use crate::journal::{optional_time, time_text};
use rusqlite::{Connection, Transaction};
use workshop::{Day, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE day (
        id        INTEGER PRIMARY KEY CHECK (id = 1),
        starts_at TEXT,
        ends_at   TEXT
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT starts_at, ends_at FROM day")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Day { starts_at: optional_time(row, 0)?, ends_at: optional_time(row, 1)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Day) -> rusqlite::Result<()> {
    let sql = "INSERT INTO day (id, starts_at, ends_at) VALUES (1, ?1, ?2)
               ON CONFLICT (id) DO UPDATE SET starts_at = ?1, ends_at = ?2";
    tx.prepare_cached(sql)?
        .execute((row.starts_at.as_ref().map(time_text), row.ends_at.as_ref().map(time_text)))?;
    Ok(())
}
