//! Table `idea`.

use rusqlite::{Connection, Transaction};
use workshop::{Idea, IdeaId, KeyHash, LaneId, Row, SeatId, ThemeId};

pub(crate) const CREATE: &str = "
    CREATE TABLE idea (
        id       BLOB PRIMARY KEY,
        lane     BLOB NOT NULL REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
        number   INTEGER NOT NULL CHECK (number > 0),
        place    INTEGER NOT NULL,
        text     TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        author   BLOB REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
        parked   INTEGER NOT NULL CHECK (parked IN (0, 1)),
        late     INTEGER NOT NULL CHECK (late IN (0, 1)),
        extends  BLOB REFERENCES idea(id) DEFERRABLE INITIALLY DEFERRED,
        theme    BLOB REFERENCES theme(id) DEFERRABLE INITIALLY DEFERRED,
        moves    INTEGER NOT NULL CHECK (moves >= 0),
        merged_into BLOB REFERENCES idea(id) DEFERRABLE INITIALLY DEFERRED CHECK (merged_into <> id),
        split_from  BLOB REFERENCES idea(id) DEFERRABLE INITIALLY DEFERRED,
        inspired_by TEXT,
        secret   BLOB CHECK (length(secret) = 32),
        CHECK (author IS NULL OR secret IS NULL)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql =
        "SELECT id, lane, number, place, text, author, revealed, parked, late, extends, theme, merged_into,
                split_from, secret, inspired_by, moves FROM idea";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Idea {
            id: IdeaId(row.get(0)?),
            lane: LaneId(row.get(1)?),
            number: row.get(2)?,
            place: row.get(3)?,
            text: row.get(4)?,
            author: row.get::<_, Option<_>>(5)?.map(SeatId),
            revealed: row.get(6)?,
            parked: row.get(7)?,
            late: row.get(8)?,
            extends: row.get::<_, Option<_>>(9)?.map(IdeaId),
            theme: row.get::<_, Option<_>>(10)?.map(ThemeId),
            merged_into: row.get::<_, Option<_>>(11)?.map(IdeaId),
            split_from: row.get::<_, Option<_>>(12)?.map(IdeaId),
            secret: row.get::<_, Option<_>>(13)?.map(KeyHash),
            inspired_by: row.get(14)?,
            moves: row.get(15)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Idea) -> rusqlite::Result<()> {
    let sql = "INSERT INTO idea (id, lane, number, place, text, author, revealed, parked, late, extends,
                   theme, merged_into, split_from, secret, inspired_by, moves)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
               ON CONFLICT (id) DO UPDATE SET lane = ?2, number = ?3, place = ?4, text = ?5, author = ?6,
                   revealed = ?7, parked = ?8, late = ?9, extends = ?10, theme = ?11, merged_into = ?12,
                   split_from = ?13, secret = ?14, inspired_by = ?15, moves = ?16";
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.0,
        row.lane.0,
        row.number,
        row.place,
        &row.text,
        row.author.map(|author| author.0),
        row.revealed,
        row.parked,
        row.late,
        row.extends.map(|idea| idea.0),
        row.theme.map(|theme| theme.0),
        row.merged_into.map(|idea| idea.0),
        row.split_from.map(|idea| idea.0),
        row.secret.map(|secret| secret.0),
        &row.inspired_by,
        row.moves,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: IdeaId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM idea WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
