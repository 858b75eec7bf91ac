//! Table `readiness_asking`, from version 2 on: one row while the room is asked how ready the company is.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, seat_readiness::ReadinessAsking};

pub(crate) const CREATE: &str = "
    CREATE TABLE readiness_asking (
        id       INTEGER PRIMARY KEY CHECK (id = 1),
        -- data, technology, people or risk, as JSON.
        register TEXT NOT NULL
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT register FROM readiness_asking")?;
    let found = statement.query_map([], |row| {
        let register = from_json(row, 0)?;
        Ok(Row::from(ReadinessAsking { register }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &ReadinessAsking) -> rusqlite::Result<()> {
    let sql = "INSERT INTO readiness_asking (id, register) VALUES (1, ?1)
               ON CONFLICT (id) DO UPDATE SET register = ?1";
    tx.prepare_cached(sql)?.execute([to_json(&row.register)?])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM readiness_asking")?.execute([])?;
    Ok(())
}
