//! Table `budget_line`: what a use case takes up, and what the room has said about it.

use crate::journal::{from_json, to_json};
use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::{BudgetLine, BudgetWish, Row, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE budget_line (
        use_case BLOB PRIMARY KEY REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        money    REAL CHECK (money >= 0),
        people   REAL CHECK (people >= 0),
        wish     TEXT NOT NULL CHECK (wish IN ('open', 'must', 'never')),
        -- The use cases without which it cannot be picked, as JSON.
        needs    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT use_case, money, people, wish, needs FROM budget_line")?;
    let found = statement.query_map([], |row| {
        let (use_case, money, people) = (UseCaseId(row.get(0)?), row.get(1)?, row.get(2)?);
        let wish = wish(&row.get::<_, String>(3)?)
            .ok_or_else(|| rusqlite::Error::InvalidColumnType(3, "wish".to_owned(), Type::Text))?;
        Ok(Row::from(BudgetLine { use_case, money, people, wish, needs: from_json(row, 4)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &BudgetLine) -> rusqlite::Result<()> {
    let sql = "INSERT INTO budget_line (use_case, money, people, wish, needs) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (use_case) DO UPDATE SET money = ?2, people = ?3, wish = ?4, needs = ?5";
    let needs = to_json(&row.needs)?;
    tx.prepare_cached(sql)?.execute((row.use_case.0, row.money, row.people, name(row.wish), needs))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, use_case: UseCaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM budget_line WHERE use_case = ?1")?.execute([use_case.0])?;
    Ok(())
}

fn name(wish: BudgetWish) -> &'static str {
    match wish {
        BudgetWish::Open => "open",
        BudgetWish::Must => "must",
        BudgetWish::Never => "never",
    }
}

fn wish(text: &str) -> Option<BudgetWish> {
    [BudgetWish::Open, BudgetWish::Must, BudgetWish::Never].into_iter().find(|wish| name(*wish) == text)
}
