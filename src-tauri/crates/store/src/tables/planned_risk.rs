//! Table `planned_risk`, from version 2 on: the risks of use cases, and what is done about them.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCaseId, risk_register::PlannedRisk};

pub(crate) const CREATE: &str = "
    CREATE TABLE planned_risk (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        risk     TEXT NOT NULL CHECK (length(risk) BETWEEN 1 AND 40),
        number   INTEGER NOT NULL CHECK (number > 0),
        -- Words, owner and controls, as JSON.
        text     TEXT NOT NULL,
        PRIMARY KEY (use_case, risk)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, risk, number, text FROM planned_risk")?;
    let found = statement.query_map([], |row| {
        let use_case = UseCaseId(row.get(0)?);
        Ok(Row::from(PlannedRisk {
            use_case,
            risk: row.get(1)?,
            number: row.get(2)?,
            text: from_json(row, 3)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &PlannedRisk) -> rusqlite::Result<()> {
    let sql = "INSERT INTO planned_risk (use_case, risk, number, text) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (use_case, risk) DO UPDATE SET number = ?3, text = ?4";
    tx.prepare_cached(sql)?.execute((row.use_case.0, &row.risk, row.number, to_json(&row.text)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, risk: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM planned_risk WHERE use_case = ?1 AND risk = ?2")?
        .execute((use_case.0, risk))?;
    Ok(())
}
