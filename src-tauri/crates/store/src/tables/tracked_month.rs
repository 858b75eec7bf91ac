//! Table `tracked_month`, from version 2 on: what a month of use came to.

use rusqlite::{Connection, Transaction, params};
use workshop::{
    Row, UseCaseId,
    tracking::{MonthFigures, TrackedMonth},
};

pub(crate) const CREATE: &str = "
    CREATE TABLE tracked_month (
        use_case       BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        month          INTEGER NOT NULL CHECK (month BETWEEN 1 AND 36),
        from_day       INTEGER NOT NULL,
        to_day         INTEGER NOT NULL CHECK (to_day >= from_day),
        active_users   REAL NOT NULL CHECK (active_users >= 0),
        calls          REAL NOT NULL CHECK (calls >= 0),
        -- Millions of tokens.
        tokens_in_m    REAL NOT NULL CHECK (tokens_in_m >= 0),
        tokens_out_m   REAL NOT NULL CHECK (tokens_out_m >= 0),
        cached_share   REAL NOT NULL CHECK (cached_share BETWEEN 0 AND 1),
        review_hours   REAL NOT NULL CHECK (review_hours >= 0),
        -- Minutes, a call.
        minutes_saved  REAL NOT NULL CHECK (minutes_saved >= 0),
        errors_avoided REAL NOT NULL CHECK (errors_avoided >= 0),
        -- Null where nobody asked.
        helped_of_100  REAL CHECK (helped_of_100 BETWEEN 0 AND 100),
        incidents      REAL NOT NULL CHECK (incidents >= 0),
        note           TEXT NOT NULL,
        PRIMARY KEY (use_case, month)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, month, from_day, to_day, active_users, calls, tokens_in_m, tokens_out_m, cached_share,
                      review_hours, minutes_saved, errors_avoided, helped_of_100, incidents, note
               FROM tracked_month";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let figures = MonthFigures {
            from_day: row.get(2)?,
            to_day: row.get(3)?,
            active_users: row.get(4)?,
            calls: row.get(5)?,
            tokens_in_m: row.get(6)?,
            tokens_out_m: row.get(7)?,
            cached_share: row.get(8)?,
            review_hours: row.get(9)?,
            minutes_saved: row.get(10)?,
            errors_avoided: row.get(11)?,
            helped_of_100: row.get(12)?,
            incidents: row.get(13)?,
            note: row.get(14)?,
        };
        Ok(Row::from(TrackedMonth { use_case: UseCaseId(row.get(0)?), month: row.get(1)?, figures }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &TrackedMonth) -> rusqlite::Result<()> {
    let sql = "INSERT INTO tracked_month (use_case, month, from_day, to_day, active_users, calls, tokens_in_m,
                   tokens_out_m, cached_share, review_hours, minutes_saved, errors_avoided, helped_of_100, incidents,
                   note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
               ON CONFLICT (use_case, month) DO UPDATE SET
                   from_day = ?3, to_day = ?4, active_users = ?5, calls = ?6, tokens_in_m = ?7, tokens_out_m = ?8,
                   cached_share = ?9, review_hours = ?10, minutes_saved = ?11, errors_avoided = ?12,
                   helped_of_100 = ?13, incidents = ?14, note = ?15";
    let figures = &row.figures;
    tx.prepare_cached(sql)?.execute(params![
        row.use_case.0,
        row.month,
        figures.from_day,
        figures.to_day,
        figures.active_users,
        figures.calls,
        figures.tokens_in_m,
        figures.tokens_out_m,
        figures.cached_share,
        figures.review_hours,
        figures.minutes_saved,
        figures.errors_avoided,
        figures.helped_of_100,
        figures.incidents,
        figures.note,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, month: u32) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM tracked_month WHERE use_case = ?1 AND month = ?2")?
        .execute((use_case.0, month))?;
    Ok(())
}
