//! Table `seat_key`: what opens a seat, as a hash.

use rusqlite::{Connection, Transaction};
use workshop::{KeyHash, Row, SeatId, SeatKey};

pub(crate) const CREATE: &str = "
    CREATE TABLE seat_key (
        seat BLOB PRIMARY KEY REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT seat, hash FROM seat_key")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(SeatKey { seat: SeatId(row.get(0)?), hash: KeyHash(row.get(1)?) }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &SeatKey) -> rusqlite::Result<()> {
    let sql = "INSERT INTO seat_key (seat, hash) VALUES (?1, ?2) ON CONFLICT (seat) DO UPDATE SET hash = ?2";
    tx.prepare_cached(sql)?.execute((row.seat.0, row.hash.0))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, seat: SeatId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM seat_key WHERE seat = ?1")?.execute([seat.0])?;
    Ok(())
}
