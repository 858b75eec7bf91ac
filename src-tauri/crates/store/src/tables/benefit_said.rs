//! Table `benefit_said`: what the time becomes that a use case saves, and who in finance agreed to its benefit.

use crate::journal::{time, time_text};
use rusqlite::{Connection, Transaction};
use workshop::{BenefitAgreed, BenefitSaid, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE benefit_said (
        use_case       BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        becomes        TEXT NOT NULL CHECK (length(becomes) BETWEEN 1 AND 2000),
        agreed_by      TEXT CHECK (length(agreed_by) BETWEEN 1 AND 200),
        agreed_at      TEXT,
        -- Of a full year, as it stood.
        agreed_benefit REAL,
        CHECK ((agreed_by IS NULL) = (agreed_at IS NULL) AND (agreed_by IS NULL) = (agreed_benefit IS NULL))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, becomes, agreed_by, agreed_at, agreed_benefit FROM benefit_said";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let agreed = match row.get::<_, Option<String>>(2)? {
            Some(by) => Some(BenefitAgreed { by, at: time(row, 3)?, benefit: row.get(4)? }),
            None => None,
        };
        Ok(Row::from(BenefitSaid { use_case: UseCaseId(row.get(0)?), becomes: row.get(1)?, agreed }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &BenefitSaid) -> rusqlite::Result<()> {
    let sql = "INSERT INTO benefit_said (use_case, becomes, agreed_by, agreed_at, agreed_benefit)
               VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (use_case) DO UPDATE
               SET becomes = ?2, agreed_by = ?3, agreed_at = ?4, agreed_benefit = ?5";
    let agreed = row.agreed.as_ref();
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        &row.becomes,
        agreed.map(|agreed| &agreed.by),
        agreed.map(|agreed| time_text(&agreed.at)),
        agreed.map(|agreed| agreed.benefit),
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM benefit_said WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
