//! Table `round`.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Round, RoundId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE round (
        id        BLOB PRIMARY KEY,
        number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
        use_cases TEXT NOT NULL,
        closed    INTEGER NOT NULL CHECK (closed IN (0, 1)),
        reopened  INTEGER NOT NULL CHECK (reopened IN (0, 1)),
        changed   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, use_cases, closed, reopened, changed FROM round")?;
    let found = statement.query_map([], |row| {
        let (id, number) = (RoundId(row.get(0)?), row.get(1)?);
        Ok(Row::from(Round {
            id,
            number,
            use_cases: from_json(row, 2)?,
            closed: row.get(3)?,
            reopened: row.get(4)?,
            changed: from_json(row, 5)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Round) -> rusqlite::Result<()> {
    let sql = "INSERT INTO round (id, number, use_cases, closed, reopened, changed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET number = ?2, use_cases = ?3, closed = ?4, reopened = ?5,
                   changed = ?6";
    tx.prepare_cached(sql)?.execute((
        row.id.0,
        row.number,
        to_json(&row.use_cases)?,
        row.closed,
        row.reopened,
        to_json(&row.changed)?,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: RoundId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM round WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
