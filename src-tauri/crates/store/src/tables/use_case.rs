//! Table `use_case`.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCase, UseCaseId, UseCaseText};

pub(crate) const CREATE: &str = "
    CREATE TABLE use_case (
        id          BLOB PRIMARY KEY,
        number      INTEGER NOT NULL CHECK (number > 0),
        title       TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        problem     TEXT NOT NULL CHECK (length(problem) <= 2000),
        description TEXT NOT NULL CHECK (length(description) <= 2000),
        users       TEXT NOT NULL CHECK (length(users) <= 2000),
        data        TEXT NOT NULL CHECK (length(data) <= 2000),
        outcome     TEXT NOT NULL CHECK (length(outcome) <= 2000),
        department  TEXT NOT NULL CHECK (length(department) <= 200),
        owner       TEXT NOT NULL CHECK (length(owner) <= 200),
        note        TEXT NOT NULL CHECK (length(note) <= 2000),
        parked      INTEGER NOT NULL CHECK (parked IN (0, 1)),
        lighthouse  INTEGER NOT NULL CHECK (lighthouse IN (0, 1)),
        ideas       TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT id, number, title, problem, description, users, data, outcome, department, owner, note,
                      parked, lighthouse, ideas FROM use_case";
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
        };
        let (id, number) = (UseCaseId(row.get(0)?), row.get(1)?);
        let (parked, lighthouse, ideas) = (row.get(11)?, row.get(12)?, from_json(row, 13)?);
        Ok(Row::from(UseCase { id, number, text, parked, lighthouse, ideas }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &UseCase) -> rusqlite::Result<()> {
    let sql = "INSERT INTO use_case (id, number, title, problem, description, users, data, outcome, department,
                   owner, note, parked, lighthouse, ideas)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
               ON CONFLICT (id) DO UPDATE SET number = ?2, title = ?3, problem = ?4, description = ?5, users = ?6,
                   data = ?7, outcome = ?8, department = ?9, owner = ?10, note = ?11, parked = ?12, lighthouse = ?13,
                   ideas = ?14";
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
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM use_case WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
