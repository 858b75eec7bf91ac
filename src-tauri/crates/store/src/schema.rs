//! The tables of a file, format after format, and the check that a file has exactly those of its own.

use crate::{StoreError, settings, tables};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::io::Cursor;
use std::path::Path;

/// Marks a SQLite file as a workshop: "Phrs".
pub const APPLICATION_ID: u32 = 0x5068_7273;
/// The newest format this program writes. Each format that was ever released is kept as it was: what comes in later is
/// made by the next one's statements.
pub const VERSION: u32 = 2;

/// Makes or upgrades the tables, all or nothing.
pub(crate) fn migrate(file: &mut Connection, path: &Path) -> Result<(), StoreError> {
    migrate_to(VERSION, file).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::sqlite(path, &err),
        other => StoreError::Database(other.to_string()),
    })
}

/// The format of a file.
pub(crate) fn version(file: &Connection) -> rusqlite::Result<u32> {
    file.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Refuses a file whose tables are not exactly those of its version: nothing else in it can be trusted.
pub(crate) fn check(file: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| StoreError::sqlite(path, &error);
    let mut expected = Connection::open_in_memory().map_err(failed)?;
    let version = version(file).map_err(failed)?;
    migrate_to(version.clamp(1, VERSION), &mut expected)
        .map_err(|error| StoreError::Database(error.to_string()))?;
    if objects(file).map_err(failed)? == objects(&expected).map_err(failed)? {
        Ok(())
    } else {
        Err(StoreError::Damaged(path.to_owned(), "its tables are not those of a workshop".to_owned()))
    }
}

/// The bytes of a whole file as a database in memory that can be read like one of the newest format.
pub(crate) fn in_memory(bytes: &[u8], path: &Path) -> Result<Connection, StoreError> {
    let opened = || -> rusqlite::Result<Connection> {
        let mut memory = Connection::open_in_memory()?;
        memory.deserialize_read_exact("main", Cursor::new(bytes), bytes.len(), false)?;
        Ok(memory)
    };
    let mut memory = opened().map_err(|error| StoreError::sqlite(path, &error))?;
    settings::distrust(&memory, path)?;
    check(&memory, path)?;
    migrate(&mut memory, path)?;
    Ok(memory)
}

/// The tables of the newest format, in an empty file.
pub(crate) fn make(file: &mut Connection) -> rusqlite::Result<()> {
    file.execute_batch(&versions().join(";\n"))
}

fn migrate_to(version: u32, file: &mut Connection) -> rusqlite_migration::Result<()> {
    let versions = versions();
    let migrations = Migrations::new(versions.iter().map(|sql| M::up(sql)).collect());
    migrations.to_version(file, version as usize)
}

/// What each format brings in, from the first on.
fn versions() -> [String; VERSION as usize] {
    [version_1(), version_2()]
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

fn version_2() -> String {
    [
        tables::alternative::CREATE,
        tables::risk_sheet::CREATE,
        tables::planned_risk::CREATE,
        tables::money_terms::CREATE,
        tables::money_estimate::CREATE,
        tables::benefit_said::CREATE,
        tables::quick_win_plan::CREATE,
        tables::plan_task::CREATE,
        tables::own_model::CREATE,
        tables::model_choice::CREATE,
        tables::model_test::CREATE,
        tables::pilot::CREATE,
        tables::pilot_verdict::CREATE,
        tables::plan_suggestion::CREATE,
        tables::register_line::CREATE,
        tables::readiness_answer::CREATE,
        tables::enabler::CREATE,
        tables::slide_edit::CREATE,
        tables::roadmap_frame::CREATE,
        tables::roadmap_item::CREATE,
        tables::tracking::CREATE,
        tables::tracked_month::CREATE,
        tables::governance_policy::CREATE,
        tables::governance_entry::CREATE,
        tables::inventory_note::CREATE,
        tables::chain_link::CREATE,
        tables::business_change::CREATE,
        tables::readiness_asking::CREATE,
        tables::seat_readiness::CREATE,
    ]
    .join(";\n")
}

type SchemaObject = (String, String, Option<String>);

fn objects(file: &Connection) -> rusqlite::Result<Vec<SchemaObject>> {
    let mut statement = file.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
