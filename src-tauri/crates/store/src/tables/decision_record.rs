//! Table `decision_record`: what was decided, as it was signed. A row is never written over. It leans on no other: the
//! use case it is about may be gone.

use super::decision_draft::text;
use crate::journal::{from_json, time, time_text, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{DecisionRecord, DecisionRecordId, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE decision_record (
        id          BLOB PRIMARY KEY,
        use_case    BLOB NOT NULL,
        number      INTEGER NOT NULL CHECK (number > 0),
        title       TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        lighthouse  INTEGER NOT NULL CHECK (lighthouse IN (0, 1)),
        signed_at   TEXT NOT NULL,
        replaces    BLOB UNIQUE,
        what        TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
        why         TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 2000),
        dissent     TEXT NOT NULL CHECK (length(dissent) <= 2000),
        rejected    TEXT NOT NULL CHECK (length(rejected) <= 2000),
        -- One line each, as JSON.
        conditions  TEXT NOT NULL,
        owner       TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 200),
        review_days INTEGER NOT NULL CHECK (review_days > 0),
        signed_by   TEXT NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 200),
        -- The numbers as they stood, and the hands that were shown, as JSON.
        figures     TEXT NOT NULL,
        fist        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql =
        "SELECT id, use_case, number, title, lighthouse, signed_at, replaces, what, why, dissent, rejected,
                      conditions, owner, review_days, signed_by, figures, fist FROM decision_record";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(DecisionRecord {
            id: DecisionRecordId(row.get(0)?),
            use_case: UseCaseId(row.get(1)?),
            number: row.get(2)?,
            title: row.get(3)?,
            lighthouse: row.get(4)?,
            signed_at: time(row, 5)?,
            replaces: row.get::<_, Option<_>>(6)?.map(DecisionRecordId),
            text: text(row, 7)?,
            figures: from_json(row, 15)?,
            fist: from_json(row, 16)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &DecisionRecord) -> rusqlite::Result<()> {
    // What was signed stays as it is.
    let sql = "INSERT INTO decision_record (id, use_case, number, title, lighthouse, signed_at, replaces, what, why,
                   dissent, rejected, conditions, owner, review_days, signed_by, figures, fist)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
               ON CONFLICT (id) DO NOTHING";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.0,
        row.use_case.0,
        row.number,
        row.title,
        row.lighthouse,
        time_text(&row.signed_at),
        row.replaces.map(|id| id.0),
        text.what,
        text.why,
        text.dissent,
        text.rejected,
        to_json(&text.conditions)?,
        text.owner,
        text.review_days,
        text.signed_by,
        to_json(&row.figures)?,
        to_json(&row.fist)?,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: DecisionRecordId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM decision_record WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
