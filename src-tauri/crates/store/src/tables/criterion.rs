//! Table `criterion`.

use crate::journal::{from_json, not_readable, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Bilingual, Criterion, CriterionId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE criterion (
        id          TEXT PRIMARY KEY CHECK (id GLOB '[VC][1-9]*'),
        name_en     TEXT NOT NULL,
        name_zh     TEXT NOT NULL,
        question_en TEXT NOT NULL,
        question_zh TEXT NOT NULL,
        anchors     TEXT NOT NULL,
        weight      REAL NOT NULL CHECK (weight BETWEEN 0 AND 100),
        lowest      INTEGER NOT NULL,
        highest     INTEGER NOT NULL CHECK (highest > lowest)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql = "SELECT id, name_en, name_zh, question_en, question_zh, anchors, weight, lowest, highest FROM criterion";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Criterion {
            id: id(row, 0)?,
            name: Bilingual { en: row.get(1)?, zh: row.get(2)? },
            question: Bilingual { en: row.get(3)?, zh: row.get(4)? },
            anchors: from_json(row, 5)?,
            weight: row.get(6)?,
            lowest: row.get(7)?,
            highest: row.get(8)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Criterion) -> rusqlite::Result<()> {
    let sql = "INSERT INTO criterion
                   (id, name_en, name_zh, question_en, question_zh, anchors, weight, lowest, highest)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (id) DO UPDATE SET name_en = ?2, name_zh = ?3, question_en = ?4, question_zh = ?5,
                   anchors = ?6, weight = ?7, lowest = ?8, highest = ?9";
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        row.id.to_string(),
        row.name.en,
        row.name.zh,
        row.question.en,
        row.question.zh,
        to_json(&row.anchors)?,
        row.weight,
        row.lowest,
        row.highest,
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: CriterionId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM criterion WHERE id = ?1")?.execute([id.to_string()])?;
    Ok(())
}

/// The criterion named in a column.
pub(super) fn id(row: &rusqlite::Row, column: usize) -> rusqlite::Result<CriterionId> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error: workshop::criterion::NotACriterion| not_readable(column, error))
}
