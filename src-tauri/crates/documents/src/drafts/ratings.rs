//! Ratings in long form: one in each row.

use super::clean::Cleaner;
use crate::columns::RatingTarget;
use crate::table::Table;
use unicode_normalization::UnicodeNormalization;

/// A rating as a row tells it; the caller knows who and what there is to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingDraft {
    /// Number of the row in the file.
    pub row: u32,
    /// Who rates.
    pub rater: String,
    /// Title or number of a use case.
    pub use_case: String,
    /// Name or id of a criterion.
    pub criterion: String,
    /// None if the rater cannot judge; what stands there if it is no whole number.
    pub value: Result<Option<i64>, String>,
}

/// Every row, in the order of the file.
#[must_use]
pub fn rating_drafts(table: &Table, targets: &[RatingTarget]) -> Vec<RatingDraft> {
    let mut cleaner = Cleaner::default();
    let rows = table.rows.iter().map(|row| {
        let mut text = |target| cleaner.line(&super::joined(row, targets, target, " "));
        RatingDraft {
            row: row.number,
            rater: text(RatingTarget::Rater),
            use_case: text(RatingTarget::UseCase),
            criterion: text(RatingTarget::Criterion),
            value: value(&text(RatingTarget::Rating)),
        }
    });
    rows.collect()
}

/// What people write when they leave a rating out on purpose; without apostrophes.
const CANNOT_JUDGE: [&str; 21] = [
    "",
    "-",
    "--",
    "–",
    "—",
    "−",
    "n/a",
    "na",
    "n.a.",
    "?",
    "cant judge",
    "cannot judge",
    "can not judge",
    "dont know",
    "do not know",
    "not sure",
    "不清楚",
    "无法判断",
    "不了解",
    "不知道",
    "不适用",
];

fn value(raw: &str) -> Result<Option<i64>, String> {
    let word: String = raw.nfkc().filter(|c| !"'’‘".contains(*c)).collect();
    let word = word.trim().to_lowercase();
    if CANNOT_JUDGE.contains(&word.as_str()) {
        return Ok(None);
    }
    whole(&word).map(Some).ok_or_else(|| raw.to_owned())
}

/// "4", "4.0" and, as some countries write it, "4,0".
fn whole(word: &str) -> Option<i64> {
    let (whole, decimals) = word.split_once(['.', ',']).unwrap_or((word, ""));
    let thousands = word.contains(',') && decimals.len() > 2;
    if thousands || decimals.contains(|c| c != '0') {
        return None;
    }
    whole.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_whole_numbers_or_left_out_on_purpose() {
        for four in ["4", "4.0", "4,0", " ４ ", "4.", "+4", "４．０"] {
            assert_eq!(value(four), Ok(Some(4)), "{four:?} is four");
        }
        for nothing in ["", "–", "N/A", "？", "Can’t judge", "can't judge", "Don't know", "无法判断"]
        {
            assert_eq!(value(nothing), Ok(None), "{nothing:?} is no judgement");
        }
        for raw in ["4.5", "four", "4,000", "1e3", "4/5"] {
            assert_eq!(value(raw), Err(raw.to_owned()), "{raw:?} is for the caller to refuse");
        }
        assert_eq!(value("-1"), Ok(Some(-1)), "off the scale, but whole");
    }
}
