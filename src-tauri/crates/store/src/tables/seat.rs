//! Table `seat`.

use rusqlite::{Connection, Transaction};
use workshop::{GroupId, Row, Seat, SeatId};

pub(crate) const CREATE: &str = "
    CREATE TABLE seat (
        id          BLOB PRIMARY KEY,
        number      INTEGER NOT NULL CHECK (number > 0),
        name        TEXT NOT NULL CHECK (length(name) <= 40),
        rater_group TEXT REFERENCES rater_group(id) DEFERRABLE INITIALLY DEFERRED,
        facilitator INTEGER NOT NULL CHECK (facilitator IN (0, 1)),
        left_room   INTEGER NOT NULL CHECK (left_room IN (0, 1))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement =
        file.prepare("SELECT id, number, name, rater_group, facilitator, left_room FROM seat")?;
    let found = statement.query_map([], |row| {
        let group: Option<String> = row.get(3)?;
        let (id, number, name) = (SeatId(row.get(0)?), row.get(1)?, row.get(2)?);
        let (group, facilitator, left) = (group.map(GroupId), row.get(4)?, row.get(5)?);
        Ok(Row::from(Seat { id, number, name, group, facilitator, left }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Seat) -> rusqlite::Result<()> {
    let sql = "INSERT INTO seat (id, number, name, rater_group, facilitator, left_room)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET number = ?2, name = ?3, rater_group = ?4, facilitator = ?5,
                   left_room = ?6";
    let group = row.group.as_ref().map(|group| &group.0);
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, &row.name, group, row.facilitator, row.left))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: SeatId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM seat WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
