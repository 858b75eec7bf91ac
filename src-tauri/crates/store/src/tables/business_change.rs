//! Table `business_change`, from version 2 on: one row about how the business itself changes.

use rusqlite::{Connection, Transaction};
use workshop::{Row, business_model::BusinessChange};

pub(crate) const CREATE: &str = "
    CREATE TABLE business_change (
        id          INTEGER PRIMARY KEY CHECK (id = 1),
        made_by     TEXT NOT NULL,
        made_then   TEXT NOT NULL,
        condition   TEXT NOT NULL,
        from_day    INTEGER NOT NULL CHECK (from_day BETWEEN 0 AND 3650),
        to_day      INTEGER NOT NULL CHECK (to_day BETWEEN from_day AND 3650),
        owner       TEXT NOT NULL
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT made_by, made_then, condition, from_day, to_day, owner FROM business_change";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(BusinessChange {
            from: row.get(0)?,
            to: row.get(1)?,
            condition: row.get(2)?,
            from_day: row.get(3)?,
            to_day: row.get(4)?,
            owner: row.get(5)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &BusinessChange) -> rusqlite::Result<()> {
    let sql = "INSERT INTO business_change (id, made_by, made_then, condition, from_day, to_day, owner)
               VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET made_by = ?1, made_then = ?2, condition = ?3, from_day = ?4,
               to_day = ?5, owner = ?6";
    let values = (&row.from, &row.to, &row.condition, row.from_day, row.to_day, &row.owner);
    tx.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM business_change")?.execute([])?;
    Ok(())
}
