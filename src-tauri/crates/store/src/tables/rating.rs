//! Table `rating`.

use super::criterion;
use crate::journal::unknown;
use rusqlite::{Connection, Transaction};
use workshop::{Rating, RatingKey, RatingSource, RoundId, Row, SeatId, UseCaseId};

pub(crate) const CREATE: &str = "
    CREATE TABLE rating (
        round     BLOB NOT NULL REFERENCES round(id) DEFERRABLE INITIALLY DEFERRED,
        use_case  BLOB NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
        seat      BLOB NOT NULL REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
        criterion TEXT NOT NULL REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
        value     INTEGER CHECK (value BETWEEN 0 AND 10),
        source    TEXT NOT NULL CHECK (source IN ('device', 'proxy', 'import')),
        reason    TEXT CHECK (length(reason) BETWEEN 1 AND 200),
        PRIMARY KEY (round, use_case, seat, criterion)
    ) STRICT, WITHOUT ROWID";

pub(crate) fn read(file: &Connection, rows: &mut Vec<Row>) -> rusqlite::Result<()> {
    let mut statement =
        file.prepare("SELECT round, use_case, criterion, seat, value, source, reason FROM rating")?;
    let found = statement.query_map([], |row| {
        Ok(Row::from(Rating {
            round: RoundId(row.get(0)?),
            use_case: UseCaseId(row.get(1)?),
            criterion: criterion::id(row, 2)?,
            seat: SeatId(row.get(3)?),
            value: row.get(4)?,
            source: source(row, 5)?,
            reason: row.get(6)?,
        }))
    })?;
    super::take(found, rows)
}

pub(crate) fn put(tx: &Transaction, row: &Rating) -> rusqlite::Result<()> {
    let sql = "INSERT INTO rating (round, use_case, seat, criterion, value, source, reason)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (round, use_case, seat, criterion) DO UPDATE SET value = ?5, source = ?6, reason = ?7";
    let (round, use_case, seat, criterion) =
        (row.round.0, row.use_case.0, row.seat.0, row.criterion.to_string());
    let written = (round, use_case, seat, criterion, row.value, name(row.source), row.reason.as_deref());
    tx.prepare_cached(sql)?.execute(written)?;
    Ok(())
}

pub(crate) fn remove(tx: &Transaction, key: &RatingKey) -> rusqlite::Result<()> {
    let sql = "DELETE FROM rating WHERE round = ?1 AND use_case = ?2 AND seat = ?3 AND criterion = ?4";
    tx.prepare_cached(sql)?.execute((key.round.0, key.use_case.0, key.seat.0, key.criterion.to_string()))?;
    Ok(())
}

pub(super) fn name(source: RatingSource) -> &'static str {
    match source {
        RatingSource::Device => "device",
        RatingSource::Proxy => "proxy",
        RatingSource::Import => "import",
    }
}

pub(super) fn source(row: &rusqlite::Row, column: usize) -> rusqlite::Result<RatingSource> {
    let text: String = row.get(column)?;
    let known = [RatingSource::Device, RatingSource::Proxy, RatingSource::Import];
    known.into_iter().find(|source| name(*source) == text).ok_or_else(|| unknown(column, &text))
}
