//! Table `money_estimate`: three values of a driver that somebody said; a driver without a row has its default.

use rusqlite::{Connection, Transaction};
use workshop::{EstimateValues, MoneyEstimate, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE money_estimate (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        driver   TEXT NOT NULL CHECK (length(driver) BETWEEN 1 AND 60),
        low      REAL NOT NULL,
        likely   REAL NOT NULL CHECK (low <= likely),
        high     REAL NOT NULL CHECK (likely <= high),
        -- Where the values come from; empty: somebody typed them.
        source   TEXT NOT NULL CHECK (length(source) <= 200),
        PRIMARY KEY (use_case, driver)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, driver, low, likely, high, source FROM money_estimate";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let (low, likely, high, source) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        let values = EstimateValues { low, likely, high, source };
        Ok(Row::from(MoneyEstimate { use_case: UseCaseId(row.get(0)?), driver: row.get(1)?, values }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &MoneyEstimate) -> rusqlite::Result<()> {
    let sql = "INSERT INTO money_estimate (use_case, driver, low, likely, high, source)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (use_case, driver) DO UPDATE SET low = ?3, likely = ?4, high = ?5, source = ?6";
    let EstimateValues { low, likely, high, source } = &row.values;
    tx.prepare_cached(sql)?.execute((row.use_case.0, &row.driver, low, likely, high, source))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, driver: &str) -> rusqlite::Result<()> {
    let sql = "DELETE FROM money_estimate WHERE use_case = ?1 AND driver = ?2";
    tx.prepare_cached(sql)?.execute((use_case.0, driver))?;
    Ok(())
}
