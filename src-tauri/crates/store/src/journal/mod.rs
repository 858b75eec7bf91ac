//! Table `journal`: every batch with what each row was before and after. History, undo and repair read it.
//! Append-only but for two things: closing an anonymous box, and deleting for good.

mod line;
mod loose;

use chrono::{DateTime, Utc};
pub(crate) use line::append;
use line::{Line, all, rewrite};
use rusqlite::{Connection, Transaction};
use sabotage::{Sabotage, sabotaged};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use workshop::{Actor, Batch, CommandId, Key, Row, RowChange, StepKind, StepName};

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

/// How a line shows an entry of an anonymous box. A text that was typed has its quotes escaped: only a key of a row
/// is written like this.
const SECRET: &str = r#""secret":""#;

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

/// A row that is no more and still in the history.
#[derive(Clone, Debug, PartialEq)]
pub struct RemovedRow {
    /// When it was removed.
    pub at: DateTime<Utc>,
    /// As it was last.
    pub row: Row,
}

/// Closes an anonymous box, in the transaction that closes it: the lines that wrote its entries, and their
/// receipts, become one line that holds all entries in the order of their random ids. Lines of the
/// facilitator that showed entries keep their name and lose what they showed.
pub(crate) fn close_box(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    if sabotaged(Sabotage::KeepBoxLines) {
        return append(tx, batch);
    }
    let shows_a_secret = format!("changes LIKE '%{SECRET}%'");
    let somebody = to_json(&Actor::Somebody)?;
    tx.execute(
        &format!(
            "DELETE FROM receipt WHERE journal IN (SELECT number FROM journal WHERE actor = ?1 AND {shows_a_secret})"
        ),
        [&somebody],
    )?;
    tx.execute(&format!("DELETE FROM journal WHERE actor = ?1 AND {shows_a_secret}"), [&somebody])?;
    rewrite(tx, all(tx)?, |line| {
        if line.changes.contains(SECRET) {
            line.changes = "[]".to_owned();
        }
        Ok(())
    })?;
    let (entries, others): (Vec<_>, Vec<_>) =
        batch.changes.iter().cloned().partition(|change| change.holds_a_secret());
    let entries: Vec<RowChange> =
        entries.into_iter().map(|change| RowChange { before: None, after: change.after }).collect();
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let step = StepName { kind: StepKind::BoxOfIdeas, subject: String::new(), count, of: None };
    let command = CommandId::random();
    let box_of_ideas =
        Batch { command, at: batch.at, actor: Actor::Somebody, step, changes: entries, erased: Vec::new() };
    append(tx, &box_of_ideas)?;
    append(tx, &Batch { changes: others, ..batch.clone() })
}

/// Deletes for good, in the transaction that removes the rows: no line shows them any more, and no step is called
/// after what they said. The lines stay.
pub(crate) fn erase(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    if sabotaged(Sabotage::KeepErased) {
        return append(tx, batch);
    }
    let ids: Vec<String> = batch.erased.iter().map(ToString::to_string).collect();
    let lines = all(tx)?;
    let mentions = |line: &Line| ids.iter().any(|id| line.changes.contains(id));
    let mut subjects = subjects_of(&batch.changes, &batch.erased);
    for line in lines.iter().filter(|line| mentions(line)) {
        subjects.extend(subjects_of(&line.changes(), &batch.erased));
    }
    rewrite(tx, lines, |line| {
        if mentions(line) {
            let changes = line.changes();
            line.changes = to_json(&without(&changes, &batch.erased))?;
        }
        match serde_json::from_str::<StepName>(&line.step) {
            Ok(step) if subjects.contains(&step.subject) => {
                line.step = to_json(&StepName { subject: String::new(), ..step })?;
            }
            _ => {}
        }
        Ok(())
    })?;
    append(tx, &Batch { changes: without(&batch.changes, &batch.erased), ..batch.clone() })
}

fn without(changes: &[RowChange], erased: &[Key]) -> Vec<RowChange> {
    changes.iter().filter_map(|change| change.without(erased)).collect()
}

/// What steps that touched some rows may be called after.
fn subjects_of(changes: &[RowChange], touching: &[Key]) -> HashSet<String> {
    let touching = changes.iter().filter(|change| change.is_about_any(touching));
    let rows = touching.flat_map(|change| [&change.before, &change.after]);
    rows.flatten().filter_map(Row::subject).filter(|subject| !subject.is_empty()).map(str::to_owned).collect()
}

/// What is left of a damaged journal.
pub(crate) struct Remains {
    /// What each line that is sound changed, oldest first.
    pub(crate) changes: Vec<RowChange>,
    /// Lines that are sound.
    pub(crate) sound: u32,
    /// Lines that are not.
    pub(crate) lost: u32,
    /// It has every row as it was last: no line is lost, and none was emptied to close a box.
    pub(crate) is_whole: bool,
}

/// Reads line by line: a page that is broken takes only its own lines along, and one that leads to others takes none.
/// `most` is more than any file of its size can have; `path` and `log` are where the bytes lie.
pub(crate) fn remains(file: &Connection, most: u32, path: &Path, log: &Path) -> Remains {
    let mut remains = Remains { changes: Vec::new(), sound: 0, lost: 0, is_whole: false };
    let (mut missing, mut has_closed_a_box) = (0, false);
    let loose = loose::lines(path, log);
    let newest = loose.keys().next_back().and_then(|number| u32::try_from(*number).ok());
    let last = last_number(file);
    for number in 1..=last.max(newest).unwrap_or(0).min(most) {
        let led_to = line_at(file, number);
        let found = match (led_to, loose.get(&i64::from(number))) {
            (Ok(Some(line)), _) => Ok(Some(line)),
            (_, Some(line)) => read(line).map(Some),
            (led_to, None) => led_to,
        };
        match found {
            Ok(Some((step, changes))) => {
                remains.sound += 1;
                remains.changes.extend(changes);
                has_closed_a_box |= step.kind == StepKind::CloseBox;
            }
            Ok(None) => missing += 1,
            Err(_) => remains.lost += 1,
        }
    }
    // Closing a box takes lines away; nothing else does.
    if !has_closed_a_box {
        remains.lost += missing;
    }
    if last.is_none() {
        // Nobody knows what came after the newest that was found.
        remains.lost += 1;
    }
    remains.is_whole = remains.sound > 0 && remains.lost == 0 && !has_closed_a_box;
    remains
}

/// Whether anything in a file, wherever it lies, is a line of a journal.
pub(crate) fn is_anywhere_in(path: &Path) -> bool {
    !loose::lines(path, Path::new("")).is_empty()
}

/// The number of the newest line; None if nobody knows.
pub(crate) fn last_number(file: &Connection) -> Option<u32> {
    let asked = ["SELECT seq FROM sqlite_sequence WHERE name = 'journal'", "SELECT max(number) FROM journal"];
    asked.iter().filter_map(|sql| file.query_row(sql, [], |row| row.get::<_, u32>(0)).ok()).max()
}

/// What a sound line was called and changed; None where no line is.
fn line_at(file: &Connection, number: u32) -> rusqlite::Result<Option<(StepName, Vec<RowChange>)>> {
    line::at(file, number)?.as_ref().map(read).transpose()
}

fn read(line: &Line) -> rusqlite::Result<(StepName, Vec<RowChange>)> {
    match (serde_json::from_str(&line.step), serde_json::from_str(&line.changes)) {
        (Ok(step), Ok(changes)) if line.is_sound() => Ok((step, changes)),
        _ => Err(rusqlite::Error::InvalidQuery),
    }
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
    let damaged = all(file)?.into_iter().filter(|line| !line.is_sound());
    Ok(damaged.map(|line| u32::try_from(line.number).unwrap_or(u32::MAX)).collect())
}

/// What the last sound line about each row says of it; None: it is gone. Rows that no line shows any more are left out:
/// closing a box empties lines before it.
pub(crate) fn last_told(file: &Connection) -> rusqlite::Result<BTreeMap<Key, Option<Row>>> {
    let mut told = BTreeMap::new();
    for line in all(file)?.iter().filter(|line| line.is_sound()) {
        if serde_json::from_str::<StepName>(&line.step).is_ok_and(|step| step.kind == StepKind::BoxOfIdeas) {
            told.clear();
        }
        told.extend(line.changes().into_iter().filter_map(|change| Some((change.key()?, change.after))));
    }
    Ok(told)
}

/// What the lines after a number changed, newest first; None for one that is damaged. Closing a box is left out: it
/// is never taken back.
pub(crate) fn after(file: &Connection, number: u32) -> rusqlite::Result<Vec<Option<Vec<RowChange>>>> {
    let mut later = all(file)?;
    later.retain(|line| line.number > i64::from(number));
    let changes = later.into_iter().rev().filter_map(|line| {
        let step = serde_json::from_str::<StepName>(&line.step).ok().filter(|_| line.is_sound());
        match step.map(|step| step.kind) {
            Some(StepKind::CloseBox | StepKind::BoxOfIdeas) => None,
            Some(_) => Some(serde_json::from_str(&line.changes).ok()),
            None => Some(None),
        }
    });
    Ok(changes.collect())
}

/// Ideas and use cases that lines of removals show and that are no more, newest first; of ideas only those that
/// everybody had seen.
pub(crate) fn removed(file: &Connection) -> rusqlite::Result<Vec<RemovedRow>> {
    let mut statement = file.prepare(
        r#"SELECT at, changes FROM journal WHERE changes LIKE '%"after":null%' ORDER BY number DESC"#,
    )?;
    let lines = statement.query_map([], |row| {
        let changes: String = row.get(1)?;
        // A damaged line shows nothing.
        Ok((time(row, 0)?, serde_json::from_str::<Vec<RowChange>>(&changes).unwrap_or_default()))
    })?;
    let mut removed = Vec::new();
    for line in lines {
        let (at, changes) = line?;
        let gone = changes.into_iter().filter(|change| change.after.is_none()).filter_map(|it| it.before);
        let shown = gone.filter(|row| match row {
            Row::Idea(idea) => idea.revealed && idea.secret.is_none(),
            Row::UseCase(_) => true,
            _ => false,
        });
        removed.extend(shown.map(|row| RemovedRow { at, row }));
    }
    Ok(removed)
}

fn batch(row: &rusqlite::Row) -> rusqlite::Result<Batch> {
    let command = CommandId(row.get(0)?);
    Ok(Batch {
        command,
        at: time(row, 1)?,
        actor: from_json(row, 2)?,
        step: from_json(row, 3)?,
        changes: from_json(row, 4)?,
        erased: Vec::new(),
    })
}

pub(crate) fn time(row: &rusqlite::Row, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    let parsed = DateTime::parse_from_rfc3339(&text);
    parsed.map(|at| at.with_timezone(&Utc)).map_err(|error| not_readable(column, error))
}

/// A time of the calendar as a column holds it, in whole seconds.
pub(crate) fn time_text(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A time in a column that may be empty.
pub(crate) fn optional_time(row: &rusqlite::Row, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => time(row, column).map(Some),
    }
}

pub(crate) fn from_json<T: DeserializeOwned>(row: &rusqlite::Row, column: usize) -> rusqlite::Result<T> {
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
