//! Table `model_test`, from version 2 on: own cases that models are tried on, and what judges said of their answers.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCaseId, model_choice::own_cases::ModelTest};

pub(crate) const CREATE: &str = "
    CREATE TABLE model_test (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        number   INTEGER NOT NULL CHECK (number > 0),
        domain   TEXT NOT NULL CHECK (length(domain) BETWEEN 1 AND 40),
        -- What goes in, what is right, what must never be said, and how often it comes, as JSON.
        text     TEXT NOT NULL,
        -- What each model said, and the verdicts on it, as JSON.
        answers  TEXT NOT NULL,
        PRIMARY KEY (use_case, number)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, number, domain, text, answers FROM model_test")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(ModelTest {
            use_case: UseCaseId(row.get(0)?),
            number: row.get(1)?,
            domain: row.get(2)?,
            text: from_json(row, 3)?,
            answers: from_json(row, 4)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &ModelTest) -> rusqlite::Result<()> {
    let sql = "INSERT INTO model_test (use_case, number, domain, text, answers) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (use_case, number) DO UPDATE SET domain = ?3, text = ?4, answers = ?5";
    let (text, answers) = (to_json(&row.text)?, to_json(&row.answers)?);
    tx.prepare_cached(sql)?.execute((row.use_case.0, row.number, &row.domain, text, answers))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, number: u32) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM model_test WHERE use_case = ?1 AND number = ?2")?
        .execute((use_case.0, number))?;
    Ok(())
}
