//! Table `governance_policy`, from version 2 on: one row about what was agreed on.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Row, governance::GovernancePolicy};

pub(crate) const CREATE: &str = "
    CREATE TABLE governance_policy (
        id       INTEGER PRIMARY KEY CHECK (id = 1),
        -- Ids and names of regions, as JSON.
        regions  TEXT NOT NULL,
        -- What is free, asked for first, or not done, as JSON.
        lines    TEXT NOT NULL,
        from_day INTEGER CHECK (from_day BETWEEN 0 AND 3650),
        board    TEXT NOT NULL
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT regions, lines, from_day, board FROM governance_policy")?;
    let found = statement.query_map([], |row| {
        let (regions, lines) = (from_json(row, 0)?, from_json(row, 1)?);
        Ok(Row::from(GovernancePolicy { regions, lines, from_day: row.get(2)?, board: row.get(3)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &GovernancePolicy) -> rusqlite::Result<()> {
    let sql = "INSERT INTO governance_policy (id, regions, lines, from_day, board) VALUES (1, ?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET regions = ?1, lines = ?2, from_day = ?3, board = ?4";
    let (regions, lines) = (to_json(&row.regions)?, to_json(&row.lines)?);
    tx.prepare_cached(sql)?.execute((regions, lines, row.from_day, &row.board))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM governance_policy")?.execute([])?;
    Ok(())
}
