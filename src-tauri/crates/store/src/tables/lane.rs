//! Table `lane`.

use rusqlite::{Connection, Transaction};
use workshop::{Lane, LaneId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE lane (
        id       BLOB PRIMARY KEY,
        number   INTEGER NOT NULL CHECK (number > 0),
        name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        question TEXT NOT NULL,
        silent   INTEGER NOT NULL CHECK (silent IN (0, 1))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, name, question, silent FROM lane")?;
    let found = statement.query_map([], |row| {
        let id = LaneId(row.get(0)?);
        let (number, name, question) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Row::from(Lane { id, number, name, question, silent: row.get(4)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Lane) -> rusqlite::Result<()> {
    let sql = "INSERT INTO lane (id, number, name, question, silent) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET number = ?2, name = ?3, question = ?4, silent = ?5";
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, &row.name, &row.question, row.silent))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: LaneId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM lane WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
