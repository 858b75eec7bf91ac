//! Table `workshop`: one row about the whole.

use crate::journal::{not_readable, unknown};
use rusqlite::{Connection, OptionalExtension, Transaction};
use workshop::{About, Language, Step, WorkshopId};

pub(crate) const CREATE: &str = "
    CREATE TABLE workshop (
        id           BLOB PRIMARY KEY,
        title        TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        question     TEXT NOT NULL,
        organisation TEXT NOT NULL,
        language     TEXT NOT NULL CHECK (language IN ('en', 'zh-CN')),
        template     TEXT NOT NULL,
        created_at   TEXT NOT NULL,
        balance      REAL NOT NULL CHECK (balance BETWEEN 0 AND 1),
        value_line   REAL NOT NULL CHECK (value_line BETWEEN 1 AND 5),
        cost_line    REAL NOT NULL CHECK (cost_line BETWEEN 1 AND 5),
        step         TEXT NOT NULL CHECK (step IN ('welcome', 'ideate', 'sort', 'cards', 'rate', 'vote', 'results'))
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection) -> rusqlite::Result<Option<About>> {
    let sql = "SELECT id, title, question, organisation, language, template, created_at, balance, value_line, cost_line,
                      step
               FROM workshop";
    file.query_row(sql, [], |row| {
        let created_at: String = row.get(6)?;
        let created_at =
            chrono::DateTime::parse_from_rfc3339(&created_at).map_err(|error| not_readable(6, error))?;
        Ok(About {
            id: WorkshopId(row.get(0)?),
            title: row.get(1)?,
            question: row.get(2)?,
            organisation: row.get(3)?,
            language: Language::from_tag(&row.get::<_, String>(4)?),
            template: row.get(5)?,
            created_at: created_at.to_utc(),
            balance: row.get(7)?,
            value_line: row.get(8)?,
            cost_line: row.get(9)?,
            step: step(row, 10)?,
        })
    })
    .optional()
}

pub(crate) fn put(tx: &Transaction, about: &About) -> rusqlite::Result<()> {
    let sql = "INSERT INTO workshop
                   (id, title, question, organisation, language, template, created_at, balance, value_line, cost_line,
                    step)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
               ON CONFLICT (id) DO UPDATE SET title = ?2, question = ?3, organisation = ?4, language = ?5,
                   balance = ?8, value_line = ?9, cost_line = ?10, step = ?11";
    tx.prepare_cached(sql)?.execute(rusqlite::params![
        about.id.0,
        about.title,
        about.question,
        about.organisation,
        about.language.tag(),
        about.template,
        about.created_at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
        about.balance,
        about.value_line,
        about.cost_line,
        name(about.step),
    ])?;
    Ok(())
}

fn name(step: Step) -> &'static str {
    match step {
        Step::Welcome => "welcome",
        Step::Ideate => "ideate",
        Step::Sort => "sort",
        Step::Cards => "cards",
        Step::Rate => "rate",
        Step::Vote => "vote",
        Step::Results => "results",
    }
}

fn step(row: &rusqlite::Row, column: usize) -> rusqlite::Result<Step> {
    let word: String = row.get(column)?;
    let known = [Step::Welcome, Step::Ideate, Step::Sort, Step::Cards, Step::Rate, Step::Vote, Step::Results];
    known.into_iter().find(|step| name(*step) == word).ok_or_else(|| unknown(column, &word))
}
