//! Table `journal`: every batch with what each row was before and after. History, undo and repair read it.
//! Append-only but for one thing: closing an anonymous box.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, Transaction};
use serde::de::DeserializeOwned;
use workshop::{Actor, Batch, CommandId, RowChange, StepKind, StepName};

pub(crate) const CREATE: &str = "
    CREATE TABLE journal (
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        command BLOB NOT NULL,
        at      TEXT NOT NULL,
        actor   TEXT NOT NULL,
        step    TEXT NOT NULL,
        changes TEXT NOT NULL,
        crc     INTEGER NOT NULL
    ) STRICT";

/// One line of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalLine {
    /// From 1 on.
    pub number: u32,
    /// The command it came from.
    pub command: CommandId,
    /// When it was decided.
    pub at: DateTime<Utc>,
    /// What was done.
    pub step: StepName,
}

/// Writes a batch and gives its number.
pub(crate) fn append(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    let at = batch.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    let (actor, step, changes) = (to_json(&batch.actor)?, to_json(&batch.step)?, to_json(&batch.changes)?);
    let crc = crc(&[&at, &actor, &step, &changes]);
    let mut statement = tx.prepare_cached(
        "INSERT INTO journal (command, at, actor, step, changes, crc) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    statement.execute((batch.command.0, at, actor, step, changes, crc))?;
    Ok(tx.last_insert_rowid())
}

/// Closes an anonymous box, in the transaction that closes it: the lines that wrote its entries, and their
/// receipts, become one line that holds all entries in the order of their random ids. Lines of the
/// facilitator that showed entries keep their name and lose what they showed.
pub(crate) fn close_box(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    // A text that was typed has its quotes escaped: only a key of a row is written like this.
    let shows_a_secret = r#"changes LIKE '%"secret":"%'"#;
    let somebody = to_json(&Actor::Somebody)?;
    tx.execute(
        &format!(
            "DELETE FROM receipt WHERE journal IN (SELECT number FROM journal WHERE actor = ?1 AND {shows_a_secret})"
        ),
        [&somebody],
    )?;
    tx.execute(&format!("DELETE FROM journal WHERE actor = ?1 AND {shows_a_secret}"), [&somebody])?;
    blank(tx, shows_a_secret)?;
    let (entries, others): (Vec<_>, Vec<_>) =
        batch.changes.iter().cloned().partition(|change| change.holds_a_secret());
    let entries: Vec<RowChange> =
        entries.into_iter().map(|change| RowChange { before: None, after: change.after }).collect();
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let step = StepName { kind: StepKind::BoxOfIdeas, subject: String::new(), count, of: None };
    let command = CommandId::random();
    append(tx, &Batch { command, at: batch.at, actor: Actor::Somebody, step, changes: entries })?;
    append(tx, &Batch { changes: others, ..batch.clone() })
}

/// Takes away what some lines show.
fn blank(tx: &Transaction, which: &str) -> rusqlite::Result<()> {
    let mut statement = tx.prepare(&format!("SELECT number, at, actor, step FROM journal WHERE {which}"))?;
    let lines: rusqlite::Result<Vec<(i64, String, String, String)>> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?.collect();
    for (number, at, actor, step) in lines? {
        let crc = crc(&[&at, &actor, &step, "[]"]);
        tx.execute("UPDATE journal SET changes = '[]', crc = ?2 WHERE number = ?1", (number, crc))?;
    }
    Ok(())
}

/// The newest batches, oldest first.
pub(crate) fn newest(file: &Connection, most: usize) -> rusqlite::Result<Vec<Batch>> {
    let mut statement =
        file.prepare("SELECT command, at, actor, step, changes FROM journal ORDER BY number DESC LIMIT ?1")?;
    let batches: rusqlite::Result<Vec<Batch>> = statement.query_map([most as i64], batch)?.collect();
    batches.map(|mut batches| {
        batches.reverse();
        batches
    })
}

/// The facilitator's lines of the history, newest first, older than a number. What people in the room wrote
/// is theirs, and a line for each would bury hers.
pub(crate) fn lines(
    file: &Connection,
    before: Option<u32>,
    most: usize,
) -> rusqlite::Result<Vec<JournalLine>> {
    let mut statement = file.prepare_cached(
        "SELECT number, command, at, step FROM journal WHERE number < ?1 AND actor = '\"facilitator\"'
         ORDER BY number DESC LIMIT ?2",
    )?;
    let before = before.map_or(i64::MAX, i64::from);
    let rows = statement.query_map((before, most as i64), |row| {
        let (number, command) = (row.get(0)?, CommandId(row.get(1)?));
        Ok(JournalLine { number, command, at: time(row, 2)?, step: from_json(row, 3)? })
    })?;
    rows.collect()
}

/// Numbers of the lines whose checksum does not fit what they say.
pub(crate) fn damaged(file: &Connection) -> rusqlite::Result<Vec<u32>> {
    let mut statement = file.prepare("SELECT number, at, actor, step, changes, crc FROM journal")?;
    let rows = statement.query_map([], |row| {
        let texts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        let fits = crc(&texts.each_ref().map(String::as_str)) == row.get::<_, u32>(5)?;
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
    Ok(Batch {
        command,
        at: time(row, 1)?,
        actor: from_json(row, 2)?,
        step: from_json(row, 3)?,
        changes: from_json(row, 4)?,
    })
}

fn crc(texts: &[&str; 4]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            hasher.update(
                b"
",
            );
        }
        hasher.update(text.as_bytes());
    }
    hasher.finalize()
}

fn time(row: &Row, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    let parsed = DateTime::parse_from_rfc3339(&text);
    parsed.map(|at| at.with_timezone(&Utc)).map_err(|error| not_readable(column, error))
}

/// A time of the calendar as a column holds it, in whole seconds.
pub(crate) fn time_text(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A time in a column that may be empty.
pub(crate) fn optional_time(row: &Row, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => time(row, column).map(Some),
    }
}

pub(crate) fn from_json<T: DeserializeOwned>(row: &Row, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| not_readable(column, error))
}

pub(crate) fn to_json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

/// A word in a column that knows only some.
pub(crate) fn unknown(column: usize, word: &str) -> rusqlite::Error {
    not_readable(column, std::io::Error::new(std::io::ErrorKind::InvalidData, format!("unknown: {word}")))
}

pub(crate) fn not_readable(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}
