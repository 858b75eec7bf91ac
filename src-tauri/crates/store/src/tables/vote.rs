//! Table `vote`: what was asked of everybody at once, and what came of it.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{IdeaId, Rescue, Row, Vote, VoteId};

pub(crate) const CREATE: &str = "
    CREATE TABLE vote (
        id       BLOB PRIMARY KEY,
        number   INTEGER NOT NULL UNIQUE CHECK (number > 0),
        question TEXT NOT NULL,
        closed   INTEGER NOT NULL CHECK (closed IN (0, 1)),
        outcome  TEXT NOT NULL,
        turnout  TEXT NOT NULL,
        cut      INTEGER CHECK (cut > 0),
        rescued  BLOB REFERENCES idea(id) DEFERRABLE INITIALLY DEFERRED,
        rescued_because TEXT CHECK (length(rescued_because) BETWEEN 1 AND 200),
        note     TEXT NOT NULL CHECK (length(note) <= 2000),
        both_in_exports INTEGER NOT NULL CHECK (both_in_exports IN (0, 1)),
        CHECK ((rescued IS NULL) = (rescued_because IS NULL))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT id, number, question, closed, outcome, turnout, cut, rescued, rescued_because, note,
                      both_in_exports FROM vote";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let (idea, reason) = (row.get::<_, Option<_>>(7)?, row.get::<_, Option<_>>(8)?);
        let rescue = idea.zip(reason).map(|(idea, reason)| Rescue { idea: IdeaId(idea), reason });
        Ok(Row::from(Vote {
            id: VoteId(row.get(0)?),
            number: row.get(1)?,
            question: from_json(row, 2)?,
            closed: row.get(3)?,
            outcome: from_json(row, 4)?,
            turnout: from_json(row, 5)?,
            cut: row.get(6)?,
            rescue,
            note: row.get(9)?,
            both_in_exports: row.get(10)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Vote) -> rusqlite::Result<()> {
    let sql = "INSERT INTO vote (id, number, question, closed, outcome, turnout, cut, rescued, rescued_because, note,
                   both_in_exports)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
               ON CONFLICT (id) DO UPDATE SET number = ?2, question = ?3, closed = ?4, outcome = ?5, turnout = ?6,
                   cut = ?7, rescued = ?8, rescued_because = ?9, note = ?10, both_in_exports = ?11";
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.0,
        row.number,
        to_json(&row.question)?,
        row.closed,
        to_json(&row.outcome)?,
        to_json(&row.turnout)?,
        row.cut,
        row.rescue.as_ref().map(|rescue| rescue.idea.0),
        row.rescue.as_ref().map(|rescue| &rescue.reason),
        row.note,
        row.both_in_exports,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: VoteId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM vote WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
