//! Table `roadmap_item`, from version 2 on: the bars of the roadmap.

use crate::journal::{from_json, to_json, unknown};
use rusqlite::{Connection, Transaction};
use workshop::roadmap_items::{RoadmapItem, RoadmapItemText, RoadmapKind, RoadmapStage};
use workshop::{RoadmapItemId, Row, UseCaseId, WorkState};

pub(crate) const CREATE: &str = "
    CREATE TABLE roadmap_item (
        id            BLOB PRIMARY KEY,
        number        INTEGER NOT NULL CHECK (number > 0),
        kind          TEXT NOT NULL CHECK (kind IN
            ('lighthouse', 'roll_out', 'big_bet', 'try', 'enabler', 'decision', 'milestone')),
        stage         TEXT NOT NULL CHECK (stage IN ('pilot', 'plan', 'scale')),
        title         TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        -- Calendar days from day 0 of the roadmap.
        start_day     INTEGER NOT NULL CHECK (start_day BETWEEN 0 AND 3650),
        end_day       INTEGER NOT NULL CHECK (end_day BETWEEN start_day AND 3650),
        owner         TEXT NOT NULL CHECK (length(owner) <= 200),
        -- Items that have to be done before it begins, as JSON.
        depends_on    TEXT NOT NULL,
        use_case      BLOB REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        enabler       TEXT NOT NULL CHECK (length(enabler) <= 40),
        component     TEXT NOT NULL CHECK (length(component) <= 200),
        state         TEXT NOT NULL CHECK (state IN ('open', 'working', 'done')),
        -- Conflicts that stand on purpose, and why, as JSON.
        left_standing TEXT NOT NULL
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let sql =
        "SELECT id, number, kind, stage, title, start_day, end_day, owner, depends_on, use_case, enabler,
                      component, state, left_standing
               FROM roadmap_item";
    let mut statement = file.prepare(sql)?;
    let found = statement.query_map([], |row| {
        let text = RoadmapItemText {
            kind: word(row, 2, &RoadmapKind::ALL, RoadmapKind::as_key)?,
            stage: word(row, 3, &RoadmapStage::ALL, RoadmapStage::as_key)?,
            title: row.get(4)?,
            start_day: row.get(5)?,
            end_day: row.get(6)?,
            owner: row.get(7)?,
            depends_on: from_json(row, 8)?,
            use_case: row.get::<_, Option<_>>(9)?.map(UseCaseId),
            enabler: row.get(10)?,
            component: row.get(11)?,
            state: word(row, 12, &WorkState::ALL, WorkState::as_key)?,
        };
        let (id, number) = (RoadmapItemId(row.get(0)?), row.get(1)?);
        Ok(Row::from(RoadmapItem { id, number, text, left_standing: from_json(row, 13)? }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &RoadmapItem) -> rusqlite::Result<()> {
    let sql = "INSERT INTO roadmap_item (id, number, kind, stage, title, start_day, end_day, owner, depends_on, use_case,
                                         enabler, component, state, left_standing)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
               ON CONFLICT (id) DO UPDATE
               SET number = ?2, kind = ?3, stage = ?4, title = ?5, start_day = ?6, end_day = ?7, owner = ?8,
                   depends_on = ?9, use_case = ?10, enabler = ?11, component = ?12, state = ?13, left_standing = ?14";
    let text = &row.text;
    tx.prepare_cached(sql)?.execute((
        row.id.0,
        row.number,
        text.kind.as_key(),
        text.stage.as_key(),
        &text.title,
        text.start_day,
        text.end_day,
        &text.owner,
        to_json(&text.depends_on)?,
        text.use_case.map(|case| case.0),
        &text.enabler,
        &text.component,
        text.state.as_key(),
        to_json(&row.left_standing)?,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, id: RoadmapItemId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM roadmap_item WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}

/// A word that is one of those a column knows.
fn word<Word: Copy>(
    row: &rusqlite::Row,
    column: usize,
    all: &[Word],
    as_key: fn(Word) -> &'static str,
) -> rusqlite::Result<Word> {
    let text: String = row.get(column)?;
    all.iter().copied().find(|word| as_key(*word) == text).ok_or_else(|| unknown(column, &text))
}
