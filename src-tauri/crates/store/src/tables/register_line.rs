//! Table `register_line`, from version 2 on: what must be there, and what is being done about it.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{RegisterLineId, Row, registers::RegisterLine};

pub(crate) const CREATE: &str = "
    CREATE TABLE register_line (
        id       BLOB PRIMARY KEY,
        -- data, technology, people or risk, as JSON.
        register TEXT NOT NULL,
        number   INTEGER NOT NULL CHECK (number > 0),
        -- What, for which use cases, how far, whose and until when, as JSON.
        text     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, register, number, text FROM register_line")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(RegisterLine {
            id: RegisterLineId(row.get(0)?),
            register: from_json(row, 1)?,
            number: row.get(2)?,
            text: from_json(row, 3)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &RegisterLine) -> rusqlite::Result<()> {
    let sql = "INSERT INTO register_line (id, register, number, text) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET register = ?2, number = ?3, text = ?4";
    let (register, text) = (to_json(&row.register)?, to_json(&row.text)?);
    tx.prepare_cached(sql)?.execute((row.id.0, register, row.number, text))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: RegisterLineId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM register_line WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
