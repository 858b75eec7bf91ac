//! Table `money_terms`: one row about the money that the workshop counts in.

use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::{Currency, MoneyTerms, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE money_terms (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        currency   TEXT NOT NULL CHECK (length(currency) = 3),
        price_year INTEGER NOT NULL CHECK (price_year BETWEEN 2000 AND 2100)
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT currency, price_year FROM money_terms")?;
    let found = statement.query_map([], |row| {
        let name: String = row.get(0)?;
        let currency = Currency::ALL.into_iter().find(|currency| currency.name() == name);
        let currency = currency
            .ok_or_else(|| rusqlite::Error::InvalidColumnType(0, "currency".to_owned(), Type::Text))?;
        Ok(Row::from(MoneyTerms { currency, year: row.get(1)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &MoneyTerms) -> rusqlite::Result<()> {
    let sql = "INSERT INTO money_terms (id, currency, price_year) VALUES (1, ?1, ?2)
               ON CONFLICT (id) DO UPDATE SET currency = ?1, price_year = ?2";
    tx.prepare_cached(sql)?.execute((row.currency.name(), row.year))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM money_terms")?.execute([])?;
    Ok(())
}
