//! Table `vote`: what was asked of everybody at once, and what came of it.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, Vote, VoteId};

pub(crate) const CREATE: &str = "
    CREATE TABLE vote (
        id       BLOB PRIMARY KEY,
        number   INTEGER NOT NULL UNIQUE CHECK (number > 0),
        question TEXT NOT NULL,
        closed   INTEGER NOT NULL CHECK (closed IN (0, 1)),
        outcome  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, question, closed, outcome FROM vote")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Vote {
            id: VoteId(row.get(0)?),
            number: row.get(1)?,
            question: from_json(row, 2)?,
            closed: row.get(3)?,
            outcome: from_json(row, 4)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Vote) -> rusqlite::Result<()> {
    let sql = "INSERT INTO vote (id, number, question, closed, outcome) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET number = ?2, question = ?3, closed = ?4, outcome = ?5";
    let (question, outcome) = (to_json(&row.question)?, to_json(&row.outcome)?);
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, question, row.closed, outcome))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: VoteId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM vote WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
