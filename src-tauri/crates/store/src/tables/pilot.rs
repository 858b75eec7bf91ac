//! Table `pilot`, from version 2 on: what was measured while a use case was tried, and what people saw.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCaseId, pilot::Pilot};

pub(crate) const CREATE: &str = "
    CREATE TABLE pilot (
        use_case BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        -- Values by measure and week, and notes with their samples, as JSON.
        measured TEXT NOT NULL,
        notes    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, measured, notes FROM pilot")?;
    let found = statement.query_map([], |row| {
        let use_case = UseCaseId(row.get(0)?);
        Ok(Row::from(Pilot { use_case, measured: from_json(row, 1)?, notes: from_json(row, 2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Pilot) -> rusqlite::Result<()> {
    let sql = "INSERT INTO pilot (use_case, measured, notes) VALUES (?1, ?2, ?3)
               ON CONFLICT (use_case) DO UPDATE SET measured = ?2, notes = ?3";
    tx.prepare_cached(sql)?.execute((row.use_case.0, to_json(&row.measured)?, to_json(&row.notes)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM pilot WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
