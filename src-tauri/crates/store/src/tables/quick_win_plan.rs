//! Table `quick_win_plan`, from version 2 on: who stands behind the plan of a use case, and how one knows that it works.

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{QuickWinPlan, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE quick_win_plan (
        use_case     BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        owner        TEXT NOT NULL CHECK (length(owner) <= 200),
        sponsor      TEXT NOT NULL CHECK (length(sponsor) <= 200),
        irreversible TEXT NOT NULL CHECK (length(irreversible) <= 2000),
        -- As JSON; null where nothing was said.
        start        TEXT NOT NULL,
        measures     TEXT NOT NULL,
        rules        TEXT NOT NULL,
        stakeholders TEXT NOT NULL,
        owner_yes    TEXT NOT NULL,
        sponsor_yes  TEXT NOT NULL,
        asked        INTEGER NOT NULL CHECK (asked IN (0, 1))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, owner, sponsor, irreversible, start, measures, rules, stakeholders, owner_yes, sponsor_yes,
                      asked
               FROM quick_win_plan";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(QuickWinPlan {
            use_case: UseCaseId(row.get(0)?),
            owner: row.get(1)?,
            sponsor: row.get(2)?,
            irreversible: row.get(3)?,
            start: from_json(row, 4)?,
            measures: from_json(row, 5)?,
            rules: from_json(row, 6)?,
            stakeholders: from_json(row, 7)?,
            owner_yes: from_json(row, 8)?,
            sponsor_yes: from_json(row, 9)?,
            asked: row.get(10)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &QuickWinPlan) -> rusqlite::Result<()> {
    let sql = "INSERT INTO quick_win_plan
               (use_case, owner, sponsor, irreversible, start, measures, rules, stakeholders, owner_yes, sponsor_yes,
                asked)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
               ON CONFLICT (use_case) DO UPDATE
               SET owner = ?2, sponsor = ?3, irreversible = ?4, start = ?5, measures = ?6, rules = ?7,
                   stakeholders = ?8, owner_yes = ?9, sponsor_yes = ?10, asked = ?11";
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        &row.owner,
        &row.sponsor,
        &row.irreversible,
        to_json(&row.start)?,
        to_json(&row.measures)?,
        to_json(&row.rules)?,
        to_json(&row.stakeholders)?,
        to_json(&row.owner_yes)?,
        to_json(&row.sponsor_yes)?,
        row.asked,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM quick_win_plan WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}
