//! Table `pilot_verdict`, from version 2 on: whether a pilot goes on, as it was signed, and that it was reopened.

use crate::journal::{from_json, time, time_text, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{DecisionRecordId, Row, UseCaseId, pilot::PilotVerdict};

pub(crate) const CREATE: &str = "
    CREATE TABLE pilot_verdict (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        number   INTEGER NOT NULL CHECK (number > 0),
        -- go, change or stop, as JSON.
        decision TEXT NOT NULL,
        -- What, why, what stays, what comes, who, and when it is looked at again, as JSON.
        text     TEXT NOT NULL,
        at       TEXT NOT NULL,
        -- The decision record that it was signed as; it may be gone by now.
        record   BLOB NOT NULL,
        -- Who opened it again, why and when, as JSON; null while it holds.
        reopened TEXT NOT NULL,
        PRIMARY KEY (use_case, number)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, number, decision, text, at, record, reopened FROM pilot_verdict";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(PilotVerdict {
            use_case: UseCaseId(row.get(0)?),
            number: row.get(1)?,
            decision: from_json(row, 2)?,
            text: from_json(row, 3)?,
            at: time(row, 4)?,
            record: DecisionRecordId(row.get(5)?),
            reopened: from_json(row, 6)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &PilotVerdict) -> rusqlite::Result<()> {
    let sql = "INSERT INTO pilot_verdict (use_case, number, decision, text, at, record, reopened)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (use_case, number) DO UPDATE SET reopened = ?7";
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        row.number,
        to_json(&row.decision)?,
        to_json(&row.text)?,
        time_text(&row.at),
        row.record.0,
        to_json(&row.reopened)?,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, number: u32) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM pilot_verdict WHERE use_case = ?1 AND number = ?2")?
        .execute((use_case.0, number))?;
    Ok(())
}
