//! Table `risk_sheet`, from version 2 on: for whose eyes a use case is, and who confirmed its risks.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, UseCaseId, risk_register::RiskSheet};

pub(crate) const CREATE: &str = "
    CREATE TABLE risk_sheet (
        use_case  BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        -- Who reads what comes out, and who confirmed when, as JSON; null where nobody did.
        audience  TEXT NOT NULL,
        confirmed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, audience, confirmed FROM risk_sheet")?;
    let found = statement.query_map([], |row| {
        let use_case = UseCaseId(row.get(0)?);
        Ok(Row::from(RiskSheet { use_case, audience: from_json(row, 1)?, confirmed: from_json(row, 2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &RiskSheet) -> rusqlite::Result<()> {
    let sql = "INSERT INTO risk_sheet (use_case, audience, confirmed) VALUES (?1, ?2, ?3)
               ON CONFLICT (use_case) DO UPDATE SET audience = ?2, confirmed = ?3";
    tx.prepare_cached(sql)?.execute((row.use_case.0, to_json(&row.audience)?, to_json(&row.confirmed)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM risk_sheet WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
