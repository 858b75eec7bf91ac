//! Table `plan_suggestion`, from version 2 on: what people in the room suggested for plans.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{PlanSuggestion, PlanSuggestionId, Row, SeatId, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE plan_suggestion (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        id       BLOB NOT NULL,
        seat     BLOB REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        -- What it is about, as JSON.
        about    TEXT NOT NULL,
        number   REAL CHECK (number BETWEEN 0 AND 1000000000),
        text     TEXT NOT NULL CHECK (length(text) <= 200),
        revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
        taken    INTEGER NOT NULL CHECK (taken IN (0, 1)),
        PRIMARY KEY (use_case, id)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, id, seat, about, number, text, revealed, taken FROM plan_suggestion";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(PlanSuggestion {
            use_case: UseCaseId(row.get(0)?),
            id: PlanSuggestionId(row.get(1)?),
            seat: row.get::<_, Option<_>>(2)?.map(SeatId),
            about: from_json(row, 3)?,
            number: row.get(4)?,
            text: row.get(5)?,
            revealed: row.get(6)?,
            taken: row.get(7)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &PlanSuggestion) -> rusqlite::Result<()> {
    let sql = "INSERT INTO plan_suggestion (use_case, id, seat, about, number, text, revealed, taken)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (use_case, id) DO UPDATE
               SET seat = ?3, about = ?4, number = ?5, text = ?6, revealed = ?7, taken = ?8";
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        row.id.0,
        row.seat.map(|seat| seat.0),
        to_json(&row.about)?,
        row.number,
        &row.text,
        row.revealed,
        row.taken,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, id: PlanSuggestionId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM plan_suggestion WHERE use_case = ?1 AND id = ?2")?
        .execute((use_case.0, id.0))?;
    Ok(())
}
