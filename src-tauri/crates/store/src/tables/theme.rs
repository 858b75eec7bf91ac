//! Table `theme`.

use rusqlite::{Connection, Transaction};
use workshop::{Row, Theme, ThemeId};

pub(crate) const CREATE: &str = "
    CREATE TABLE theme (
        id     BLOB PRIMARY KEY,
        number INTEGER NOT NULL CHECK (number > 0),
        name   TEXT NOT NULL CHECK (length(name) <= 200),
        hue    INTEGER NOT NULL CHECK (hue BETWEEN 1 AND 6)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT id, number, name, hue FROM theme")?;
    let found = statement.query_map([], |row| {
        let id = ThemeId(row.get(0)?);
        Ok(Row::from(Theme { id, number: row.get(1)?, name: row.get(2)?, hue: row.get(3)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Theme) -> rusqlite::Result<()> {
    let sql = "INSERT INTO theme (id, number, name, hue) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET number = ?2, name = ?3, hue = ?4";
    tx.prepare_cached(sql)?.execute((row.id.0, row.number, &row.name, row.hue))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: ThemeId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM theme WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
