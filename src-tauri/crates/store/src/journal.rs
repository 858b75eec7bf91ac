//! Table `journal`: every batch with what each row was before and after. Append-only; history, undo and
//! repair read it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, Transaction};
use serde::de::DeserializeOwned;
use workshop::{Batch, CommandId, StepName};

pub(crate) const CREATE: &str = "
    CREATE TABLE journal (
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        command BLOB NOT NULL,
        at      TEXT NOT NULL,
        step    TEXT NOT NULL,
        changes TEXT NOT NULL,
        crc     INTEGER NOT NULL
    ) STRICT";

/// One line of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalLine {
    /// From 1 on.
    pub number: u32,
    /// When it was decided.
    pub at: DateTime<Utc>,
    /// What was done.
    pub step: StepName,
}

/// Writes a batch and gives its number.
pub(crate) fn append(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    let at = batch.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    let step = to_json(&batch.step)?;
    let changes = to_json(&batch.changes)?;
    let crc = crc(&at, &step, &changes);
    let mut statement = tx.prepare_cached(
        "INSERT INTO journal (command, at, step, changes, crc) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    statement.execute((batch.command.0, at, step, changes, crc))?;
    Ok(tx.last_insert_rowid())
}

/// The newest batches, oldest first.
pub(crate) fn newest(file: &Connection, most: usize) -> rusqlite::Result<Vec<Batch>> {
    let mut statement =
        file.prepare("SELECT command, at, step, changes, crc FROM journal ORDER BY number DESC LIMIT ?1")?;
    let batches: rusqlite::Result<Vec<Batch>> = statement.query_map([most as i64], batch)?.collect();
    batches.map(|mut batches| {
        batches.reverse();
        batches
    })
}

/// Lines of the history, newest first, older than a number.
pub(crate) fn lines(
    file: &Connection,
    before: Option<u32>,
    most: usize,
) -> rusqlite::Result<Vec<JournalLine>> {
    let mut statement = file.prepare_cached(
        "SELECT number, at, step FROM journal WHERE number < ?1 ORDER BY number DESC LIMIT ?2",
    )?;
    let before = before.map_or(i64::MAX, i64::from);
    let rows = statement.query_map((before, most as i64), |row| {
        Ok(JournalLine { number: row.get(0)?, at: time(row, 1)?, step: from_json(row, 2)? })
    })?;
    rows.collect()
}

/// Numbers of the lines whose checksum does not fit what they say.
pub(crate) fn damaged(file: &Connection) -> rusqlite::Result<Vec<u32>> {
    let mut statement = file.prepare("SELECT number, at, step, changes, crc FROM journal")?;
    let rows = statement.query_map([], |row| {
        let texts: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        let fits = crc(&texts[0], &texts[1], &texts[2]) == row.get::<_, u32>(4)?;
        Ok((row.get::<_, u32>(0)?, fits))
    })?;
    rows.filter_map(|row| match row {
        Ok((_, true)) => None,
        Ok((number, false)) => Some(Ok(number)),
        Err(error) => Some(Err(error)),
    })
    .collect()
}

fn batch(row: &Row) -> rusqlite::Result<Batch> {
    let command = CommandId(row.get(0)?);
    Ok(Batch { command, at: time(row, 1)?, step: from_json(row, 2)?, changes: from_json(row, 3)? })
}

fn crc(at: &str, step: &str, changes: &str) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    for part in [at, "\n", step, "\n", changes] {
        hasher.update(part.as_bytes());
    }
    hasher.finalize()
}

fn time(row: &Row, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    let parsed = DateTime::parse_from_rfc3339(&text);
    parsed.map(|at| at.with_timezone(&Utc)).map_err(|error| not_readable(column, error))
}

pub(crate) fn from_json<T: DeserializeOwned>(row: &Row, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| not_readable(column, error))
}

pub(crate) fn to_json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

pub(crate) fn not_readable(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}
