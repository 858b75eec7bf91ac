//! Table `board`: one row about how ideas are collected.

use crate::journal::unknown;
use rusqlite::{Connection, Transaction};
use workshop::{Board, Names, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE board (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        names      TEXT NOT NULL CHECK (names IN ('named', 'hidden', 'anonymous')),
        box_closed INTEGER NOT NULL CHECK (box_closed IN (0, 1))
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT names, box_closed FROM board")?;
    let found = statement.query_map([], |row| {
        let word: String = row.get(0)?;
        let known = [Names::Named, Names::Hidden, Names::Anonymous];
        let names = known.into_iter().find(|names| name(*names) == word).ok_or_else(|| unknown(0, &word))?;
        Ok(Row::from(Board { names, box_closed: row.get(1)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Board) -> rusqlite::Result<()> {
    let sql = "INSERT INTO board (id, names, box_closed) VALUES (1, ?1, ?2)
               ON CONFLICT (id) DO UPDATE SET names = ?1, box_closed = ?2";
    tx.prepare_cached(sql)?.execute((name(row.names), row.box_closed))?;
    Ok(())
}

fn name(names: Names) -> &'static str {
    match names {
        Names::Named => "named",
        Names::Hidden => "hidden",
        Names::Anonymous => "anonymous",
    }
}
