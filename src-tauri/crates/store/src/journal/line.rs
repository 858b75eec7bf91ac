//! A line of the journal as it is written down, and the checksum over all of it: a line that lost its number or the
//! name of its command would stand at another place, or answer for another wish.

use super::to_json;
use rusqlite::{Connection, Row, Transaction};
use sabotage::{Sabotage, sabotaged};
use workshop::{Batch, RowChange};

/// What [`Line::from`] reads.
const COLUMNS: &str = "number, command, at, actor, step, changes, crc";

/// A line.
#[derive(Clone, PartialEq)]
pub(super) struct Line {
    pub(super) number: i64,
    /// The bytes of its id; of another length, in a line that is damaged.
    command: Vec<u8>,
    at: String,
    pub(super) actor: String,
    pub(super) step: String,
    pub(super) changes: String,
    crc: u32,
}

impl Line {
    fn of(batch: &Batch, number: i64) -> rusqlite::Result<Self> {
        let mut line = Self {
            number,
            command: batch.command.0.as_bytes().to_vec(),
            at: batch.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
            actor: to_json(&batch.actor)?,
            step: to_json(&batch.step)?,
            changes: to_json(&batch.changes)?,
            crc: 0,
        };
        line.crc = line.checksum();
        Ok(line)
    }

    fn from(row: &Row) -> rusqlite::Result<Self> {
        let (number, command, at, actor) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Self { number, command, at, actor, step: row.get(4)?, changes: row.get(5)?, crc: row.get(6)? })
    }

    /// From values that lay in a file.
    pub(super) fn found(number: i64, command: Vec<u8>, texts: [String; 4], crc: u32) -> Self {
        let [at, actor, step, changes] = texts;
        Self { number, command, at, actor, step, changes, crc }
    }

    /// None that can be read, in a line that is damaged.
    pub(super) fn changes(&self) -> Vec<RowChange> {
        serde_json::from_str(&self.changes).unwrap_or_default()
    }

    pub(super) fn is_sound(&self) -> bool {
        self.checksum() == self.crc || sabotaged(Sabotage::NoChecksums)
    }

    fn checksum(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&self.number.to_be_bytes());
        hasher.update(&self.command);
        for text in [&self.at, &self.actor, &self.step, &self.changes] {
            hasher.update(b"\n");
            hasher.update(text.as_bytes());
        }
        hasher.finalize()
    }
}

/// Writes a batch as the next line and gives its number.
pub(crate) fn append(tx: &Transaction, batch: &Batch) -> rusqlite::Result<i64> {
    // As AUTOINCREMENT counts: a number is never given twice. The checksum needs it beforehand.
    let number = tx
        .prepare_cached(
            "SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal'), 0),
                            coalesce((SELECT max(number) FROM journal), 0))",
        )?
        .query_row([], |row| row.get(0))?;
    let Line { command, at, actor, step, changes, crc, .. } = Line::of(batch, number)?;
    tx.prepare_cached(&format!("INSERT INTO journal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"))?
        .execute((number, command, at, actor, step, changes, crc))?;
    Ok(number)
}

/// All lines, oldest first.
pub(super) fn all(file: &Connection) -> rusqlite::Result<Vec<Line>> {
    let mut statement = file.prepare(&format!("SELECT {COLUMNS} FROM journal ORDER BY number"))?;
    statement.query_map([], Line::from)?.collect()
}

/// The line of a number, if there is one.
pub(super) fn at(file: &Connection, number: u32) -> rusqlite::Result<Option<Line>> {
    let mut statement = file.prepare_cached(&format!("SELECT {COLUMNS} FROM journal WHERE number = ?1"))?;
    statement.query_map([number], Line::from)?.next().transpose()
}

/// Writes lines as they should be. One that was damaged stays known as damaged.
pub(super) fn rewrite(
    tx: &Transaction,
    lines: Vec<Line>,
    change: impl Fn(&mut Line) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    for before in lines {
        let mut line = before.clone();
        change(&mut line)?;
        if line == before {
            continue;
        }
        let crc = if before.is_sound() { line.checksum() } else { before.crc };
        tx.prepare_cached("UPDATE journal SET step = ?2, changes = ?3, crc = ?4 WHERE number = ?1")?
            .execute((line.number, line.step, line.changes, crc))?;
    }
    Ok(())
}
