//! Table `budget`: one row about what the first use cases may take up together.

use rusqlite::{Connection, Transaction};
use workshop::{Budget, Row};

pub(crate) const CREATE: &str = "
    CREATE TABLE budget (
        id               INTEGER PRIMARY KEY CHECK (id = 1),
        money            REAL CHECK (money >= 0),
        people           REAL CHECK (people >= 0),
        most_use_cases   INTEGER CHECK (most_use_cases > 0),
        one_a_department INTEGER NOT NULL CHECK (one_a_department IN (0, 1))
    ) STRICT";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare("SELECT money, people, most_use_cases, one_a_department FROM budget")?;
    let found = statement.query_map([], |row| {
        let (money, people, count) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Row::from(Budget { money, people, count, one_a_department: row.get(3)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Budget) -> rusqlite::Result<()> {
    let sql = "INSERT INTO budget (id, money, people, most_use_cases, one_a_department) VALUES (1, ?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET money = ?1, people = ?2, most_use_cases = ?3, one_a_department = ?4";
    tx.prepare_cached(sql)?.execute((row.money, row.people, row.count, row.one_a_department))?;
    Ok(())
}
