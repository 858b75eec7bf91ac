//! Table `use_case`.

use crate::journal::{from_json, to_json};
use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::{OperatingMode, Row, UseCase, UseCaseId, UseCaseText};

pub(crate) const CREATE: &str = "
    CREATE TABLE use_case (
        id          BLOB PRIMARY KEY,
        number      INTEGER NOT NULL CHECK (number > 0),
        title       TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        problem     TEXT NOT NULL CHECK (length(problem) <= 2000),
        description TEXT NOT NULL CHECK (length(description) <= 2000),
        users       TEXT NOT NULL CHECK (length(users) <= 2000),
        process     TEXT NOT NULL CHECK (length(process) <= 2000),
        data        TEXT NOT NULL CHECK (length(data) <= 2000),
        outcome     TEXT NOT NULL CHECK (length(outcome) <= 2000),
        department  TEXT NOT NULL CHECK (length(department) <= 200),
        owner       TEXT NOT NULL CHECK (length(owner) <= 200),
        note        TEXT NOT NULL CHECK (length(note) <= 2000),
        parked      INTEGER NOT NULL CHECK (parked IN (0, 1)),
        lighthouse  INTEGER NOT NULL CHECK (lighthouse IN (0, 1)),
        ideas       TEXT NOT NULL,
        -- Capability cards, seats and texts as JSON: each a short list that is read and written whole.
        capabilities TEXT NOT NULL,
        mode        TEXT,
        at_table    TEXT NOT NULL,
        set_aside   TEXT NOT NULL,
        merged_into BLOB REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED CHECK (merged_into <> id),
        split_from  BLOB REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT id, number, title, problem, description, users, data, outcome, department, owner, note,
                      parked, lighthouse, ideas, merged_into, split_from, process, capabilities, mode, at_table, set_aside
               FROM use_case";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let text = UseCaseText {
            title: row.get(2)?,
            problem: row.get(3)?,
            description: row.get(4)?,
            users: row.get(5)?,
            data: row.get(6)?,
            outcome: row.get(7)?,
            department: row.get(8)?,
            owner: row.get(9)?,
            note: row.get(10)?,
            process: row.get(16)?,
            capabilities: from_json(row, 17)?,
            mode: row.get::<_, Option<String>>(18)?.map(|name| mode_named(&name)).transpose()?,
        };
        let (id, number) = (UseCaseId(row.get(0)?), row.get(1)?);
        let (parked, lighthouse, ideas) = (row.get(11)?, row.get(12)?, from_json(row, 13)?);
        let merged_into = row.get::<_, Option<_>>(14)?.map(UseCaseId);
        let split_from = row.get::<_, Option<_>>(15)?.map(UseCaseId);
        let (table, set_aside) = (from_json(row, 19)?, from_json(row, 20)?);
        Ok(Row::from(UseCase {
            id,
            number,
            text,
            parked,
            lighthouse,
            ideas,
            table,
            set_aside,
            merged_into,
            split_from,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &UseCase) -> rusqlite::Result<()> {
    let sql = "INSERT INTO use_case (id, number, title, problem, description, users, data, outcome, department,
                   owner, note, parked, lighthouse, ideas, merged_into, split_from, process, capabilities, mode,
                   at_table, set_aside)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
                   ?17, ?18, ?19, ?20, ?21)
               ON CONFLICT (id) DO UPDATE SET number = ?2, title = ?3, problem = ?4, description = ?5, users = ?6,
                   data = ?7, outcome = ?8, department = ?9, owner = ?10, note = ?11, parked = ?12, lighthouse = ?13,
                   ideas = ?14, merged_into = ?15, split_from = ?16, process = ?17, capabilities = ?18, mode = ?19,
                   at_table = ?20, set_aside = ?21";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.0,
        row.number,
        text.title,
        text.problem,
        text.description,
        text.users,
        text.data,
        text.outcome,
        text.department,
        text.owner,
        text.note,
        row.parked,
        row.lighthouse,
        to_json(&row.ideas)?,
        row.merged_into.map(|case| case.0),
        row.split_from.map(|case| case.0),
        text.process,
        to_json(&text.capabilities)?,
        text.mode.map(OperatingMode::name),
        to_json(&row.table)?,
        to_json(&row.set_aside)?,
    ])?;
    Ok(())
}

fn mode_named(name: &str) -> rusqlite::Result<OperatingMode> {
    let found = OperatingMode::ALL.into_iter().find(|mode| mode.name() == name);
    found.ok_or_else(|| rusqlite::Error::InvalidColumnType(18, "mode".to_owned(), Type::Text))
}

pub(crate) fn remove(tx: &Transaction, id: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM use_case WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
