//! Table `preparation`: one row about what is settled before people come.

use rusqlite::{Connection, Transaction};
use workshop::{Preparation, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE preparation (
        id            INTEGER PRIMARY KEY CHECK (id = 1),
        dots          INTEGER CHECK (dots BETWEEN 1 AND 50),
        rounds        INTEGER NOT NULL CHECK (rounds BETWEEN 1 AND 3),
        reference     TEXT NOT NULL,
        retired_value INTEGER NOT NULL CHECK (retired_value BETWEEN 0 AND 255),
        retired_cost  INTEGER NOT NULL CHECK (retired_cost BETWEEN 0 AND 255)
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT dots, rounds, reference, retired_value, retired_cost FROM preparation";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let (dots, rounds, reference) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (retired_value, retired_cost) = (row.get(3)?, row.get(4)?);
        Ok(Row::from(Preparation { dots, rounds, reference, retired_value, retired_cost }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Preparation) -> rusqlite::Result<()> {
    let sql = "INSERT INTO preparation (id, dots, rounds, reference, retired_value, retired_cost)
               VALUES (1, ?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET dots = ?1, rounds = ?2, reference = ?3, retired_value = ?4,
                   retired_cost = ?5";
    let retired = (row.retired_value, row.retired_cost);
    tx.prepare_cached(sql)?.execute((row.dots, row.rounds, &row.reference, retired.0, retired.1))?;
    Ok(())
}
