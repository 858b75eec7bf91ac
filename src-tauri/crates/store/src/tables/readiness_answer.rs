//! Table `readiness_answer`, from version 2 on: which sentence of a question of readiness is true.

use rusqlite::{Connection, Transaction};
use workshop::{Row, registers::ReadinessAnswer};

pub(crate) const CREATE: &str = "
    CREATE TABLE readiness_answer (
        question TEXT PRIMARY KEY CHECK (length(question) BETWEEN 1 AND 40),
        level    INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT question, level FROM readiness_answer")?;
    let found = statement
        .query_map([], |row| Ok(Row::from(ReadinessAnswer { question: row.get(0)?, level: row.get(1)? })))?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &ReadinessAnswer) -> rusqlite::Result<()> {
    let sql = "INSERT INTO readiness_answer (question, level) VALUES (?1, ?2)
               ON CONFLICT (question) DO UPDATE SET level = ?2";
    tx.prepare_cached(sql)?.execute((&row.question, row.level))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, question: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM readiness_answer WHERE question = ?1")?.execute([question])?;
    Ok(())
}
