//! Table `rater_group` (`group` is a word of SQL).

use crate::journal::{from_json, to_json};
use rusqlite::{Connection, Transaction};
use workshop::{Bilingual, Group, GroupId, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE rater_group (
        id       TEXT PRIMARY KEY,
        name_en  TEXT NOT NULL,
        name_zh  TEXT NOT NULL,
        criteria TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, name_en, name_zh, criteria FROM rater_group")?;
    let found = statement.query_map([], |row| {
        let name = Bilingual { en: row.get(1)?, zh: row.get(2)? };
        Ok(Row::from(Group { id: GroupId(row.get(0)?), name, criteria: from_json(row, 3)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Group) -> rusqlite::Result<()> {
    let sql = "INSERT INTO rater_group (id, name_en, name_zh, criteria) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET name_en = ?2, name_zh = ?3, criteria = ?4";
    tx.prepare_cached(sql)?.execute((&row.id.0, &row.name.en, &row.name.zh, to_json(&row.criteria)?))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: &GroupId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM rater_group WHERE id = ?1")?.execute([&id.0])?;
    Ok(())
}
