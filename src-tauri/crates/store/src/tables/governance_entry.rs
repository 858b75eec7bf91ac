//! Table `governance_entry`, from version 2 on: who decides what, what went wrong, who else is in it, and who looked.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{GovernanceEntryId, Row, governance::GovernanceEntry};

pub(crate) const CREATE: &str = "
    CREATE TABLE governance_entry (
        id     BLOB PRIMARY KEY,
        number INTEGER NOT NULL CHECK (number > 0),
        -- Of which kind, what, whose, about which use case, when and how far, as JSON.
        text   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, text FROM governance_entry")?;
    let found = statement.query_map([], |row| {
        let id = GovernanceEntryId(row.get(0)?);
        Ok(Row::from(GovernanceEntry { id, number: row.get(1)?, text: from_json(row, 2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &GovernanceEntry) -> rusqlite::Result<()> {
    let sql = "INSERT INTO governance_entry (id, number, text) VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET number = ?2, text = ?3";
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, to_json(&row.text)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: GovernanceEntryId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM governance_entry WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
