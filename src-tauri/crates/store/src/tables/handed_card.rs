//! Table `handed_card`: whose idea is in whose hand while the room brainwrites.

use rusqlite::{Connection, Transaction};
use workshop::{HandedCard, IdeaId, LaneId, Row, SeatId};

/// The lane is where the idea hung when the card was handed out: it may be moved, and that lane removed, since.
pub(crate) const CREATE: &str = "
    CREATE TABLE handed_card (
        seat       BLOB NOT NULL REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        idea       BLOB NOT NULL REFERENCES idea(id) DEFERRABLE INITIALLY DEFERRED,
        lane       BLOB NOT NULL,
        text       TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        given_back INTEGER NOT NULL CHECK (given_back IN (0, 1)),
        PRIMARY KEY (seat, idea)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT seat, idea, lane, text, given_back FROM handed_card")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(HandedCard {
            seat: SeatId(row.get(0)?),
            idea: IdeaId(row.get(1)?),
            lane: LaneId(row.get(2)?),
            text: row.get(3)?,
            given_back: row.get(4)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &HandedCard) -> rusqlite::Result<()> {
    let sql = "INSERT INTO handed_card (seat, idea, lane, text, given_back) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (seat, idea) DO UPDATE SET lane = ?3, text = ?4, given_back = ?5";
    let values = (row.seat.0, row.idea.0, row.lane.0, &row.text, row.given_back);
    tx.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, seat: SeatId, idea: IdeaId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM handed_card WHERE seat = ?1 AND idea = ?2")?.execute((seat.0, idea.0))?;
    Ok(())
}
