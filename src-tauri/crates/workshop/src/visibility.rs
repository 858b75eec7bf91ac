//! Who may see what. Pure, and the only place that decides: what is not projected here never leaves the
//! backend.
//!
//! Single ratings are shown to nobody but the facilitator, and to her only those she typed herself. All
//! others count in figures alone, and a figure of a cell needs three raters ([`crate::CellFigures`]).

use crate::change::{Row, RowChange, Table};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who is looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The facilitator's own page.
    Facilitator,
}

/// A row as an audience sees it, or word that it is gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeenChange {
    /// In which table.
    pub table: Table,
    /// Its key within the table.
    pub key: String,
    /// None: it is gone, or may not be seen any more.
    pub row: Option<Row>,
}

/// A row as an audience may see it now; None if it may not.
#[must_use]
pub fn seen(row: &Row, audience: Audience) -> Option<SeenChange> {
    may_see(row, audience).then(|| {
        let key = row.key();
        SeenChange { table: key.table(), key: key.to_string(), row: Some(row.clone()) }
    })
}

/// A change as an audience may see it; None if it saw nothing before and sees nothing now.
#[must_use]
pub fn seen_change(change: &RowChange, audience: Audience) -> Option<SeenChange> {
    if let Some(now) = change.after.as_ref().and_then(|row| seen(row, audience)) {
        return Some(now);
    }
    let before = change.before.as_ref().filter(|row| may_see(row, audience))?;
    let key = before.key();
    Some(SeenChange { table: key.table(), key: key.to_string(), row: None })
}

fn may_see(row: &Row, audience: Audience) -> bool {
    match (row, audience) {
        (Row::Rating(rating), Audience::Facilitator) => rating.proxy,
        (_, Audience::Facilitator) => true,
    }
}
