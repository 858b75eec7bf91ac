//! Table `model_choice`, from version 2 on: which models are compared for a kind of task, and which was chosen.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCaseId, model_choice::ModelChoice};

pub(crate) const CREATE: &str = "
    CREATE TABLE model_choice (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        domain   TEXT NOT NULL CHECK (length(domain) BETWEEN 1 AND 40),
        number   INTEGER NOT NULL CHECK (number > 0),
        -- Requirements, weights, candidates and judges, as JSON.
        text     TEXT NOT NULL,
        -- Which model, why, by whom and when, as JSON; null where none was.
        chosen   TEXT NOT NULL,
        PRIMARY KEY (use_case, domain)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, domain, number, text, chosen FROM model_choice")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(ModelChoice {
            use_case: UseCaseId(row.get(0)?),
            domain: row.get(1)?,
            number: row.get(2)?,
            text: from_json(row, 3)?,
            chosen: from_json(row, 4)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &ModelChoice) -> rusqlite::Result<()> {
    let sql = "INSERT INTO model_choice (use_case, domain, number, text, chosen) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (use_case, domain) DO UPDATE SET number = ?3, text = ?4, chosen = ?5";
    let (text, chosen) = (to_json(&row.text)?, to_json(&row.chosen)?);
    tx.prepare_cached(sql)?.execute((row.use_case.0, &row.domain, row.number, text, chosen))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, domain: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM model_choice WHERE use_case = ?1 AND domain = ?2")?
        .execute((use_case.0, domain))?;
    Ok(())
}
