//! Table `plan_task`, from version 2 on: the tasks of quick-win plans.

use crate::journal::{from_json, to_json};
use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::quick_win_plan::PlanStage;
use workshop::{PlanTask, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE plan_task (
        use_case BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        task     TEXT NOT NULL CHECK (length(task) BETWEEN 1 AND 40),
        stage    TEXT NOT NULL CHECK (stage IN ('design', 'deploy', 'validate')),
        number   INTEGER NOT NULL CHECK (number > 0),
        text     TEXT NOT NULL CHECK (length(text) <= 200),
        owner    TEXT NOT NULL CHECK (length(owner) <= 200),
        -- Working days.
        days     INTEGER NOT NULL CHECK (days BETWEEN 1 AND 260),
        -- Tasks that come before it, as JSON.
        after    TEXT NOT NULL,
        struck   TEXT NOT NULL CHECK (length(struck) <= 200),
        PRIMARY KEY (use_case, task)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT use_case, task, stage, number, text, owner, days, after, struck FROM plan_task";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let stage = stage(&row.get::<_, String>(2)?)
            .ok_or_else(|| rusqlite::Error::InvalidColumnType(2, "stage".to_owned(), Type::Text))?;
        Ok(Row::from(PlanTask {
            use_case: UseCaseId(row.get(0)?),
            task: row.get(1)?,
            stage,
            number: row.get(3)?,
            text: row.get(4)?,
            owner: row.get(5)?,
            days: row.get(6)?,
            after: from_json(row, 7)?,
            struck: row.get(8)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &PlanTask) -> rusqlite::Result<()> {
    let sql = "INSERT INTO plan_task (use_case, task, stage, number, text, owner, days, after, struck)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (use_case, task) DO UPDATE
               SET stage = ?3, number = ?4, text = ?5, owner = ?6, days = ?7, after = ?8, struck = ?9";
    tx.prepare_cached(sql)?.execute((
        row.use_case.0,
        &row.task,
        row.stage.as_key(),
        row.number,
        &row.text,
        &row.owner,
        row.days,
        to_json(&row.after)?,
        &row.struck,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId, task: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM plan_task WHERE use_case = ?1 AND task = ?2")?
        .execute((use_case.0, task))?;
    Ok(())
}

fn stage(text: &str) -> Option<PlanStage> {
    PlanStage::ALL.into_iter().find(|stage| stage.as_key() == text)
}
