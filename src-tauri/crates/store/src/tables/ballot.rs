//! Table `ballot`: what each seat answered in a vote.

use super::rating::{name, source};
use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Ballot, Row, SeatId, VoteId};

pub(crate) const CREATE: &str = "
    CREATE TABLE ballot (
        vote   BLOB NOT NULL REFERENCES vote(id) DEFERRABLE INITIALLY DEFERRED,
        seat   BLOB NOT NULL REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        marks  TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('device', 'proxy', 'import')),
        PRIMARY KEY (vote, seat)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT vote, seat, marks, source FROM ballot")?;
    let found = statement.query_map([], |row| {
        let (vote, seat) = (VoteId(row.get(0)?), SeatId(row.get(1)?));
        Ok(Row::from(Ballot { vote, seat, marks: from_json(row, 2)?, source: source(row, 3)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Ballot) -> rusqlite::Result<()> {
    let sql = "INSERT INTO ballot (vote, seat, marks, source) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (vote, seat) DO UPDATE SET marks = ?3, source = ?4";
    let marks = to_json(&row.marks)?;
    tx.prepare_cached(sql)?.execute((row.vote.0, row.seat.0, marks, name(row.source)))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, vote: VoteId, seat: SeatId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM ballot WHERE vote = ?1 AND seat = ?2")?.execute((vote.0, seat.0))?;
    Ok(())
}
