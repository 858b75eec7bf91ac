//! Table `inventory_note`, from version 2 on: what somebody says about a use case in the inventory.

use rusqlite::{Connection, Transaction};
use workshop::governance::{InventoryNote, InventoryNoteText};
use workshop::{Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE inventory_note (
        use_case BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        state    TEXT NOT NULL,
        duty     TEXT NOT NULL,
        owner    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, state, duty, owner FROM inventory_note")?;
    let found = statement.query_map([], |row| {
        let text = InventoryNoteText { state: row.get(1)?, duty: row.get(2)?, owner: row.get(3)? };
        Ok(Row::from(InventoryNote { use_case: UseCaseId(row.get(0)?), text }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &InventoryNote) -> rusqlite::Result<()> {
    let sql = "INSERT INTO inventory_note (use_case, state, duty, owner) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (use_case) DO UPDATE SET state = ?2, duty = ?3, owner = ?4";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute((row.use_case.0, &text.state, &text.duty, &text.owner))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM inventory_note WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
