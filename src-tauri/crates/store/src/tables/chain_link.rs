//! Table `chain_link`, from version 2 on: the links of the chain of work, before and after.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{ChainLinkId, Row, business_model::ChainLink};

pub(crate) const CREATE: &str = "
    CREATE TABLE chain_link (
        id     BLOB PRIMARY KEY,
        -- Its place in the chain.
        number INTEGER NOT NULL CHECK (number > 0),
        -- What is done before and after, how much a machine does, and what a person decides, as JSON.
        text   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, text FROM chain_link")?;
    let found = statement.query_map([], |row| {
        let id = ChainLinkId(row.get(0)?);
        Ok(Row::from(ChainLink { id, number: row.get(1)?, text: from_json(row, 2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &ChainLink) -> rusqlite::Result<()> {
    let sql = "INSERT INTO chain_link (id, number, text) VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET number = ?2, text = ?3";
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, to_json(&row.text)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: ChainLinkId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM chain_link WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
