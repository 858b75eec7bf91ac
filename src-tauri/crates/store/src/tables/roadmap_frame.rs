//! Table `roadmap_frame`, from version 2 on: one row about what the roadmap stands in.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::Row;
use workshop::roadmap_items::RoadmapFrame;

pub(crate) const CREATE: &str = "
    CREATE TABLE roadmap_frame (
        id       INTEGER PRIMARY KEY CHECK (id = 1),
        -- The date of day 0, as JSON; null where it is not set.
        start    TEXT NOT NULL,
        -- Which day it is taken to be as long as day 0 has no date.
        day      INTEGER CHECK (day BETWEEN 0 AND 3650),
        -- Days of the three stages, and what must be true before each is left, as JSON.
        stages   TEXT NOT NULL,
        -- Days that were kept beside those of the roadmap, and their name, as JSON; null where none are.
        scenario TEXT NOT NULL,
        -- Who signed it, and what, as JSON; null where nobody did.
        signed   TEXT NOT NULL
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT start, day, stages, scenario, signed FROM roadmap_frame")?;
    let found = statement.query_map([], |row| {
        let (start, day, stages) = (from_json(row, 0)?, row.get(1)?, from_json(row, 2)?);
        let (scenario, signed) = (from_json(row, 3)?, from_json(row, 4)?);
        Ok(Row::from(RoadmapFrame { start, day, stages, scenario, signed }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &RoadmapFrame) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO roadmap_frame (id, start, day, stages, scenario, signed) VALUES (1, ?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET start = ?1, day = ?2, stages = ?3, scenario = ?4, signed = ?5";
    let (start, stages, scenario) = (to_json(&row.start)?, to_json(&row.stages)?, to_json(&row.scenario)?);
    let signed = to_json(&row.signed)?;
    tx.prepare_cached(sql)?.execute((start, row.day, stages, scenario, signed))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM roadmap_frame")?.execute([])?;
    Ok(())
}
