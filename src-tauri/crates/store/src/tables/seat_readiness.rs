//! Table `seat_readiness`, from version 2 on: which sentence of a question of readiness is true to one seat.

use rusqlite::{Connection, Transaction};
use workshop::{Row, SeatId, seat_readiness::SeatReadiness};

pub(crate) const CREATE: &str = "
    CREATE TABLE seat_readiness (
        question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 40),
        seat     BLOB NOT NULL REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        -- NULL: can't say.
        level    INTEGER CHECK (level BETWEEN 1 AND 5),
        PRIMARY KEY (question, seat)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT question, seat, level FROM seat_readiness")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(SeatReadiness { question: row.get(0)?, seat: SeatId(row.get(1)?), level: row.get(2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &SeatReadiness) -> rusqlite::Result<()> {
    let sql = "INSERT INTO seat_readiness (question, seat, level) VALUES (?1, ?2, ?3)
               ON CONFLICT (question, seat) DO UPDATE SET level = ?3";
    tx.prepare_cached(sql)?.execute((&row.question, row.seat.0, row.level))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, question: &str, seat: SeatId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM seat_readiness WHERE question = ?1 AND seat = ?2")?
        .execute((question, seat.0))?;
    Ok(())
}
