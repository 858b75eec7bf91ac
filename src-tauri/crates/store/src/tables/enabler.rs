//! Table `enabler`, from version 2 on: what is built once and used again.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, registers::Enabler};

pub(crate) const CREATE: &str = "
    CREATE TABLE enabler (
        enabler TEXT PRIMARY KEY CHECK (length(enabler) BETWEEN 1 AND 40),
        number  INTEGER NOT NULL CHECK (number > 0),
        -- Days, weeks, what it lowers, who uses it and how far it is, as JSON.
        text    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT enabler, number, text FROM enabler")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Enabler { enabler: row.get(0)?, number: row.get(1)?, text: from_json(row, 2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Enabler) -> rusqlite::Result<()> {
    let sql = "INSERT INTO enabler (enabler, number, text) VALUES (?1, ?2, ?3)
               ON CONFLICT (enabler) DO UPDATE SET number = ?2, text = ?3";
    tx.prepare_cached(sql)?.execute((&row.enabler, row.number, to_json(&row.text)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, enabler: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM enabler WHERE enabler = ?1")?.execute([enabler])?;
    Ok(())
}
