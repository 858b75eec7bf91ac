//! Table `not_the_same_case`: pairs of use cases that look alike and are two.

use rusqlite::{Connection, Transaction};
use workshop::{NotTheSameCase, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE not_the_same_case (
        one   BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        other BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (one, other),
        CHECK (one < other)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT one, other FROM not_the_same_case")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(NotTheSameCase { one: UseCaseId(row.get(0)?), other: UseCaseId(row.get(1)?) }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &NotTheSameCase) -> rusqlite::Result<()> {
    // A pair says nothing but itself.
    let sql =
        "INSERT INTO not_the_same_case (one, other) VALUES (?1, ?2) ON CONFLICT (one, other) DO NOTHING";
    tx.prepare_cached(sql)?.execute((row.one.0, row.other.0))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, one: UseCaseId, other: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM not_the_same_case WHERE one = ?1 AND other = ?2")?
        .execute((one.0, other.0))?;
    Ok(())
}
