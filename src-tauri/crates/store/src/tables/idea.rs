//! Table `idea`.

use rusqlite::{Connection, Transaction};
use workshop::{Idea, IdeaId, LaneId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE idea (
        id     BLOB PRIMARY KEY,
        lane   BLOB NOT NULL REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL CHECK (number > 0),
        text   TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, lane, number, text FROM idea")?;
    let found = statement.query_map([], |row| {
        let (id, lane) = (IdeaId(row.get(0)?), LaneId(row.get(1)?));
        Ok(Row::from(Idea { id, lane, number: row.get(2)?, text: row.get(3)? }))
    })?;
    found.collect::<rusqlite::Result<Vec<_>>>().map(|found| rows.extend(found))
}

pub(crate) fn put(tx: &Transaction, row: &Idea) -> rusqlite::Result<()> {
    let sql = "INSERT INTO idea (id, lane, number, text) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET lane = ?2, number = ?3, text = ?4";
    tx.prepare_cached(sql)?.execute((row.id.0, row.lane.0, row.number, &row.text))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: IdeaId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM idea WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
