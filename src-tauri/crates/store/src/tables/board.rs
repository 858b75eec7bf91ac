//! Table `board`: one row about how ideas are collected.

use crate::journal::unknown;
use rusqlite::{Connection, Transaction};
use workshop::{Board, Names, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE board (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        names      TEXT NOT NULL CHECK (names IN ('named', 'hidden', 'anonymous')),
        names_in_exports INTEGER NOT NULL CHECK (names_in_exports IN (0, 1)),
        box_closed INTEGER NOT NULL CHECK (box_closed IN (0, 1))
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT names, names_in_exports, box_closed FROM board")?;
    let found = statement.query_map([], |row| {
        let word: String = row.get(0)?;
        let known = [Names::Named, Names::Hidden, Names::Anonymous];
        let names = known.into_iter().find(|names| name(*names) == word).ok_or_else(|| unknown(0, &word))?;
        Ok(Row::from(Board { names, names_in_exports: row.get(1)?, box_closed: row.get(2)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Board) -> rusqlite::Result<()> {
    let sql = "INSERT INTO board (id, names, names_in_exports, box_closed) VALUES (1, ?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET names = ?1, names_in_exports = ?2, box_closed = ?3";
    tx.prepare_cached(sql)?.execute((name(row.names), row.names_in_exports, row.box_closed))?;
    Ok(())
}

fn name(names: Names) -> &'static str {
    match names {
        Names::Named => "named",
        Names::Hidden => "hidden",
        Names::Anonymous => "anonymous",
    }
}
