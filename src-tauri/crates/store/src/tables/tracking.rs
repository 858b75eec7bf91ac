//! Table `tracking`, from version 2 on: that a use case is tracked, and what that needs beyond its money.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{
    Row, UseCaseId,
    tracking::{Tracking, TrackingText},
};

pub(crate) const CREATE: &str = "
    CREATE TABLE tracking (
        use_case      BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        started_day   INTEGER NOT NULL CHECK (started_day BETWEEN 0 AND 3650),
        -- Money, in the workshop's currency; null where the plan's figure counts.
        once_actual   REAL CHECK (once_actual >= 0),
        upkeep_month  REAL CHECK (upkeep_month >= 0),
        hosting_month REAL CHECK (hosting_month >= 0),
        money_note    TEXT NOT NULL,
        -- What could be reached with a lever, and alarms that were closed, as JSON.
        aims          TEXT NOT NULL,
        closed        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql =
        "SELECT use_case, started_day, once_actual, upkeep_month, hosting_month, money_note, aims, closed
               FROM tracking";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let text = TrackingText {
            started_day: row.get(1)?,
            once_actual: row.get(2)?,
            upkeep_month: row.get(3)?,
            hosting_month: row.get(4)?,
            money_note: row.get(5)?,
            aims: from_json(row, 6)?,
        };
        Ok(Row::from(Tracking { use_case: UseCaseId(row.get(0)?), text, closed: from_json(row, 7)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Tracking) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO tracking (use_case, started_day, once_actual, upkeep_month, hosting_month, money_note,
                                     aims, closed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (use_case) DO UPDATE SET
                   started_day = ?2, once_actual = ?3, upkeep_month = ?4, hosting_month = ?5, money_note = ?6,
                   aims = ?7, closed = ?8";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        text.started_day,
        text.once_actual,
        text.upkeep_month,
        text.hosting_month,
        &text.money_note,
        to_json(&text.aims)?,
        to_json(&row.closed)?,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM tracking WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
