//! Table `slide_edit`, from version 2 on: slides of the deck as the facilitator changed them.

use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};
use workshop::{OwnWords, Row, SlideEdit, SlideName};

pub(crate) const CREATE: &str = "
    CREATE TABLE slide_edit (
        -- One word; of a lighthouse, the id of its use case behind it.
        slide       TEXT PRIMARY KEY CHECK (length(slide) BETWEEN 1 AND 64),
        is_out      INTEGER NOT NULL CHECK (is_out IN (0, 1)),
        title_en    TEXT NOT NULL CHECK (length(title_en) <= 200),
        notes_en    TEXT NOT NULL CHECK (length(notes_en) <= 2000),
        title_zh    TEXT NOT NULL CHECK (length(title_zh) <= 200),
        notes_zh    TEXT NOT NULL CHECK (length(notes_zh) <= 2000),
        -- Digests of what the report said when these were written.
        title_en_of INTEGER NOT NULL CHECK (title_en_of >= 0),
        notes_en_of INTEGER NOT NULL CHECK (notes_en_of >= 0),
        title_zh_of INTEGER NOT NULL CHECK (title_zh_of >= 0),
        notes_zh_of INTEGER NOT NULL CHECK (notes_zh_of >= 0)
    ) STRICT, WITHOUT ROWID";

const COLUMNS: &str =
    "slide, is_out, title_en, notes_en, title_zh, notes_zh, title_en_of, notes_en_of, title_zh_of,
    notes_zh_of";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement = file.prepare(&format!("SELECT {COLUMNS} FROM slide_edit"))?;
    let found = statement.query_map([], |row| {
        let name: String = row.get(0)?;
        let unknown = || rusqlite::Error::InvalidColumnType(0, "slide".to_owned(), Type::Text);
        let slide = SlideName::named(&name).ok_or_else(unknown)?;
        let words = |at: usize| -> rusqlite::Result<OwnWords> {
            Ok(OwnWords { text: row.get(at)?, instead_of: row.get(at + 4)? })
        };
        Ok(Row::from(SlideEdit {
            slide,
            is_out: row.get(1)?,
            title_en: words(2)?,
            notes_en: words(3)?,
            title_zh: words(4)?,
            notes_zh: words(5)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &SlideEdit) -> rusqlite::Result<()> {
    let sql = format!(
        "INSERT INTO slide_edit ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (slide) DO UPDATE SET is_out = ?2, title_en = ?3, notes_en = ?4, title_zh = ?5, notes_zh = ?6,
             title_en_of = ?7, notes_en_of = ?8, title_zh_of = ?9, notes_zh_of = ?10"
    );
    let SlideEdit { slide, is_out, title_en, notes_en, title_zh, notes_zh } = row;
    tx.prepare_cached(&sql)?.execute((
        slide.to_string(),
        is_out,
        &title_en.text,
        &notes_en.text,
        &title_zh.text,
        &notes_zh.text,
        title_en.instead_of,
        notes_en.instead_of,
        title_zh.instead_of,
        notes_zh.instead_of,
    ))?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, slide: SlideName) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM slide_edit WHERE slide = ?1")?.execute([slide.to_string()])?;
    Ok(())
}
