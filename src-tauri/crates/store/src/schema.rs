//! The tables of a file, from version 1 on, and the check that a file has exactly these.

use crate::StoreError;
use crate::tables;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::path::Path;

/// Marks a SQLite file as a workshop: "Phrs".
pub const APPLICATION_ID: u32 = 0x5068_7273;
/// The newest format this program writes.
pub const VERSION: u32 = 1;

/// Makes or upgrades the tables, all or nothing.
pub(crate) fn migrate(file: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let sql = version_1();
    let migrations = Migrations::new(vec![M::up(&sql)]);
    migrations.to_latest(file).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::sqlite(path, &err),
        other => StoreError::Database(other.to_string()),
    })
}

/// Refuses a file whose tables are not exactly those of this version: nothing else in it can be trusted.
pub(crate) fn check(file: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut expected = Connection::open_in_memory().map_err(|error| StoreError::sqlite(path, &error))?;
    migrate(&mut expected, path)?;
    let found = objects(file).map_err(|error| StoreError::sqlite(path, &error))?;
    let wanted = objects(&expected).map_err(|error| StoreError::sqlite(path, &error))?;
    if found == wanted {
        Ok(())
    } else {
        Err(StoreError::Damaged(path.to_owned(), "its tables are not those of a workshop".to_owned()))
    }
}

/// The tables of this version, in an empty file.
pub(crate) fn make(file: &mut Connection) -> rusqlite::Result<()> {
    file.execute_batch(&version_1())
}

fn version_1() -> String {
    [
        tables::workshop::CREATE,
        tables::board::CREATE,
        tables::day::CREATE,
        tables::preparation::CREATE,
        tables::agenda_step::CREATE,
        tables::criterion::CREATE,
        tables::rater_group::CREATE,
        tables::seat::CREATE,
        tables::seat_key::CREATE,
        tables::lane::CREATE,
        tables::theme::CREATE,
        tables::idea::CREATE,
        tables::use_case::CREATE,
        tables::gate_answer::CREATE,
        tables::round::CREATE,
        tables::rating::CREATE,
        tables::vote::CREATE,
        tables::ballot::CREATE,
        tables::handed_card::CREATE,
        tables::not_the_same::CREATE,
        tables::not_the_same_case::CREATE,
        tables::budget::CREATE,
        tables::budget_line::CREATE,
        tables::decision_draft::CREATE,
        tables::decision_record::CREATE,
        crate::journal::CREATE,
        crate::receipt::CREATE,
    ]
    .join(";\n")
}

type SchemaObject = (String, String, Option<String>);

fn objects(file: &Connection) -> rusqlite::Result<Vec<SchemaObject>> {
    let mut statement = file.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
