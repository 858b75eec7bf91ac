//! Table `gate_answer`.

use crate::journal::{from_json, to_json};
use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::{Gate, GateAnswer, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE gate_answer (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        gate     INTEGER NOT NULL CHECK (gate BETWEEN 1 AND 5),
        yes      INTEGER NOT NULL CHECK (yes IN (0, 1)),
        note     TEXT NOT NULL CHECK (length(note) <= 2000),
        said_by  TEXT NOT NULL CHECK (length(said_by) <= 200),
        confirms TEXT NOT NULL CHECK (length(confirms) <= 200),
        -- What others said before, as JSON.
        earlier  TEXT NOT NULL,
        PRIMARY KEY (use_case, gate)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement =
        file.prepare("SELECT use_case, gate, yes, note, said_by, confirms, earlier FROM gate_answer")?;
    let found = statement.query_map([], |row| {
        let gate = Gate::from_number(row.get(1)?)
            .ok_or_else(|| rusqlite::Error::InvalidColumnType(1, "gate".to_owned(), Type::Integer))?;
        let use_case = UseCaseId(row.get(0)?);
        let (yes, note, by) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let (confirms, earlier) = (row.get(5)?, from_json(row, 6)?);
        Ok(Row::from(GateAnswer { use_case, gate, yes, note, by, confirms, earlier }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &GateAnswer) -> rusqlite::Result<()> {
    let sql = "INSERT INTO gate_answer (use_case, gate, yes, note, said_by, confirms, earlier)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (use_case, gate) DO UPDATE SET yes = ?3, note = ?4, said_by = ?5, confirms = ?6, earlier = ?7";
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.use_case.0,
        row.gate.number(),
        row.yes,
        row.note,
        row.by,
        row.confirms,
        to_json(&row.earlier)?,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, case: UseCaseId, gate: Gate) -> rusqlite::Result<()> {
    let mut statement = tx.prepare_cached("DELETE FROM gate_answer WHERE use_case = ?1 AND gate = ?2")?;
    statement.execute((case.0, gate.number()))?;
    Ok(())
}
