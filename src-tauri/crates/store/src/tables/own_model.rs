//! Table `own_model`, from version 2 on: models that the workshop knows itself, or knows better than the catalogue.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, model_choice::OwnModel};

pub(crate) const CREATE: &str = "
    CREATE TABLE own_model (
        model TEXT PRIMARY KEY CHECK (length(model) BETWEEN 1 AND 40),
        -- Name, price with its date and source, and what is known beside, as JSON.
        facts TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT model, facts FROM own_model")?;
    let found = statement
        .query_map([], |row| Ok(Row::from(OwnModel { model: row.get(0)?, facts: from_json(row, 1)? })))?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &OwnModel) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO own_model (model, facts) VALUES (?1, ?2) ON CONFLICT (model) DO UPDATE SET facts = ?2";
    tx.prepare_cached(sql)?.execute((&row.model, to_json(&row.facts)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, model: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM own_model WHERE model = ?1")?.execute([model])?;
    Ok(())
}
