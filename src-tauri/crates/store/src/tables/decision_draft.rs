//! Table `decision_draft`: decision records that are being written.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{DecisionDraft, DecisionText, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE decision_draft (
        use_case    BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        what        TEXT NOT NULL CHECK (length(what) <= 2000),
        why         TEXT NOT NULL CHECK (length(why) <= 2000),
        dissent     TEXT NOT NULL CHECK (length(dissent) <= 2000),
        rejected    TEXT NOT NULL CHECK (length(rejected) <= 2000),
        -- One line each, as JSON.
        conditions  TEXT NOT NULL,
        owner       TEXT NOT NULL CHECK (length(owner) <= 200),
        review_days INTEGER CHECK (review_days > 0),
        signed_by   TEXT NOT NULL CHECK (length(signed_by) <= 200)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, what, why, dissent, rejected, conditions, owner, review_days, signed_by
               FROM decision_draft";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(DecisionDraft { use_case: UseCaseId(row.get(0)?), text: text(row, 1)? }))
    })?;
    super::take(found, rows)
}

/// The eight columns of a text, from one on.
pub(super) fn text(row: &rusqlite::Row, first: usize) -> rusqlite::Result<DecisionText> {
    Ok(DecisionText {
        what: row.get(first)?,
        why: row.get(first + 1)?,
        dissent: row.get(first + 2)?,
        rejected: row.get(first + 3)?,
        conditions: from_json(row, first + 4)?,
        owner: row.get(first + 5)?,
        review_days: row.get(first + 6)?,
        signed_by: row.get(first + 7)?,
    })
}

pub(crate) fn put(tx: &Transaction, row: &DecisionDraft) -> rusqlite::Result<()> {
    let sql = "INSERT INTO decision_draft (use_case, what, why, dissent, rejected, conditions, owner, review_days,
                   signed_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (use_case) DO UPDATE SET what = ?2, why = ?3, dissent = ?4, rejected = ?5, conditions = ?6,
                   owner = ?7, review_days = ?8, signed_by = ?9";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.use_case.0,
        text.what,
        text.why,
        text.dissent,
        text.rejected,
        to_json(&text.conditions)?,
        text.owner,
        text.review_days,
        text.signed_by,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM decision_draft WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
