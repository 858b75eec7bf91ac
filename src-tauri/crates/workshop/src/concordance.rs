//! How far the people who rated put the use cases in the same order (method 2.7): for the facilitator's panel alone.

use crate::{SeatId, Workshop};
use ranking::kendall::{concordance, score_of_rater};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::weights::within_sides;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Kendall's W at least this: people put the use cases in much the same order. A judgement, as are words of agreement.
const MUCH_THE_SAME: f64 = 0.7;
/// Kendall's W at least this: their orders have something in common.
const PARTLY_THE_SAME: f64 = 0.3;

/// How alike people's orders are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Concordance {
    /// Kendall's W, 0..1, corrected for ties.
    pub w: f64,
    /// Its word.
    pub word: ConcordanceWord,
    /// People who rated each ranked use case by each criterion: 3 or more.
    pub raters: u32,
    /// Use cases they put in order: 2 or more.
    pub use_cases: u32,
}

/// What W says to people who know no statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ConcordanceWord {
    /// Much the same order.
    Same,
    /// Something in common.
    Partly,
    /// Hardly anything in common.
    Apart,
}

impl Workshop {
    /// How alike the orders are that people's own ratings make of the ranked use cases.
    ///
    /// None below three people who rated all of them by every criterion (where groups rate some criteria only, nobody
    /// has), below two use cases, where everybody gives everything the same, and while people rate on their devices.
    #[must_use]
    pub fn concordance(&self) -> Option<Concordance> {
        if self.open_round().is_some_and(|round| self.counts(round.id)) {
            return None;
        }
        let ranked: Vec<_> = self
            .standings()
            .into_iter()
            .filter(|standing| standing.rank.is_some())
            .map(|standing| standing.use_case)
            .collect();
        let (criteria, settings) = (self.scoring().scoreboard().criteria().to_vec(), self.agreed_settings());
        let shares = within_sides(&criteria, &self.agreed_weights());
        let ids: Vec<_> = self.criteria().map(|criterion| criterion.id).collect();
        let mut rows: BTreeMap<SeatId, Vec<Option<f64>>> = BTreeMap::new();
        for (place, use_case) in ranked.iter().enumerate() {
            let mut sheets: BTreeMap<SeatId, Vec<Option<u8>>> = BTreeMap::new();
            let counting = self.scoring().counting_round(*use_case);
            for rating in counting.into_iter().flat_map(|round| self.ratings_in(round, *use_case)) {
                let Ok(column) = ids.binary_search(&rating.criterion) else { continue };
                sheets.entry(rating.seat).or_insert_with(|| vec![None; ids.len()])[column] = rating.value;
            }
            for (seat, sheet) in sheets {
                let row = rows.entry(seat).or_insert_with(|| vec![None; ranked.len()]);
                row[place] = score_of_rater(&criteria, &shares, &sheet, &settings);
            }
        }
        let complete: Vec<_> = rows.into_values().filter(|row| row.iter().all(Option::is_some)).collect();
        let raters = u32::try_from(complete.len()).unwrap_or(u32::MAX);
        if raters < MIN_RATERS_SHOWN {
            return None;
        }
        let w = concordance(&complete)?;
        let word = match w {
            _ if w >= MUCH_THE_SAME => ConcordanceWord::Same,
            _ if w >= PARTLY_THE_SAME => ConcordanceWord::Partly,
            _ => ConcordanceWord::Apart,
        };
        Some(Concordance { w, word, raters, use_cases: u32::try_from(ranked.len()).unwrap_or(u32::MAX) })
    }
}
