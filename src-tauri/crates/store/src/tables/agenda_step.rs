//! Table `agenda_step`: the agenda, and the clocks of its steps.

use crate::journal::{optional_time, time_text, unknown};
use rusqlite::{Connection, Transaction};
use workshop::agenda::AgendaRun;
use workshop::{AgendaKind, AgendaStep, AgendaStepId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE agenda_step (
        id                BLOB PRIMARY KEY,
        session           INTEGER NOT NULL CHECK (session BETWEEN 1 AND 9),
        place             INTEGER NOT NULL,
        kind              TEXT NOT NULL CHECK (kind IN ('welcome', 'ideate', 'brainwrite', 'reveal_and_cluster',
                              'sort', 'vote', 'shape', 'gate_check', 'calibrate', 'pitch', 'rate', 'discuss', 'rate_again',
                              'decide', 'commit', 'plan', 'roadmap', 'close', 'break')),
        title             TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        minutes           INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
        added             INTEGER NOT NULL CHECK (minutes + added BETWEEN 0 AND 480),
        note              TEXT NOT NULL CHECK (length(note) <= 2000),
        started_at        TEXT,
        ended_at          TEXT CHECK (ended_at IS NULL OR started_at IS NOT NULL),
        paused_at         TEXT CHECK (paused_at IS NULL OR (started_at IS NOT NULL AND ended_at IS NULL)),
        uncounted_seconds INTEGER NOT NULL CHECK (uncounted_seconds >= 0)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT id, session, place, kind, title, minutes, added, note, started_at, ended_at, paused_at,
                      uncounted_seconds FROM agenda_step";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let word: String = row.get(3)?;
        let known = AgendaKind::ALL.into_iter().find(|kind| kind.name() == word);
        let (ended_at, paused_at, uncounted_seconds) =
            (optional_time(row, 9)?, optional_time(row, 10)?, row.get(11)?);
        let run = optional_time(row, 8)?.map(|started_at| AgendaRun {
            started_at,
            ended_at,
            paused_at,
            uncounted_seconds,
        });
        Ok(Row::from(AgendaStep {
            id: AgendaStepId(row.get(0)?),
            session: row.get(1)?,
            place: row.get(2)?,
            kind: known.ok_or_else(|| unknown(3, &word))?,
            title: row.get(4)?,
            minutes: row.get(5)?,
            added: row.get(6)?,
            note: row.get(7)?,
            run,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &AgendaStep) -> rusqlite::Result<()> {
    let sql = "INSERT INTO agenda_step (id, session, place, kind, title, minutes, added, note, started_at, ended_at,
                   paused_at, uncounted_seconds)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
               ON CONFLICT (id) DO UPDATE SET session = ?2, place = ?3, kind = ?4, title = ?5, minutes = ?6,
                   added = ?7, note = ?8, started_at = ?9, ended_at = ?10, paused_at = ?11,
                   uncounted_seconds = ?12";
    let run = row.run.as_ref();
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.0,
        row.session,
        row.place,
        row.kind.name(),
        row.title,
        row.minutes,
        row.added,
        row.note,
        run.map(|run| time_text(&run.started_at)),
        run.and_then(|run| run.ended_at.as_ref()).map(time_text),
        run.and_then(|run| run.paused_at.as_ref()).map(time_text),
        run.map_or(0, |run| run.uncounted_seconds),
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: AgendaStepId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM agenda_step WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
