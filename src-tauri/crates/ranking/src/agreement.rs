//! Agreement: how far the raters of one cell stand together.

use serde::{Deserialize, Serialize};

use crate::model::MIN_RATERS_FOR_WORDS;

/// From this A upwards raters are agreed.
pub const AGREED: f64 = 0.6;
/// From this A upwards, and below [`AGREED`], opinions are mixed; below it they are split.
pub const MIXED: f64 = 0.2;

/// What a room is told instead of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementWord {
    /// A is at least 0.6.
    Agreed,
    /// A is at least 0.2 and below 0.6.
    Mixed,
    /// A is below 0.2.
    Split,
}

/// The word for an agreement `a` among `values` raters, or `None` below four values: then the dots
/// speak for themselves.
pub fn word(values: u32, a: f64) -> Option<AgreementWord> {
    if values < MIN_RATERS_FOR_WORDS {
        return None;
    }
    Some(match a {
        a if a >= AGREED => AgreementWord::Agreed,
        a if a >= MIXED => AgreementWord::Mixed,
        _ => AgreementWord::Split,
    })
}

/// Agreement A of a histogram over the points of an ordered scale (van der Eijk 2001; method 2.7).
///
/// From -1 (two camps at the ends) over 0 (flat) to 1 (all on one point). `None` for a scale of
/// fewer than three points and for a histogram without values.
///
/// The histogram is peeled into layers that are flat where they are not empty; A is the mean of the
/// layers' agreements, weighted with the values in each.
pub fn van_der_eijk(histogram: &[u32]) -> Option<f64> {
    let values: f64 = histogram.iter().copied().map(f64::from).sum();
    if histogram.len() < 3 || values == 0.0 {
        return None;
    }
    let mut rest = histogram.to_vec();
    let mut agreement = 0.0;
    while let Some(height) = rest.iter().copied().filter(|&count| count > 0).min() {
        let pattern: Vec<bool> = rest.iter().map(|&count| count > 0).collect();
        let filled = pattern.iter().filter(|&&is_filled| is_filled).count();
        let share = f64::from(height) * filled as f64 / values;
        agreement += share * agreement_of_layer(&pattern, filled);
        rest.iter_mut().for_each(|count| *count = count.saturating_sub(height));
    }
    Some(agreement)
}

/// Agreement of one flat layer: its unimodality, the less the more points it fills.
fn agreement_of_layer(pattern: &[bool], filled: usize) -> f64 {
    if filled == 1 {
        return 1.0;
    }
    let spread = (filled - 1) as f64 / (pattern.len() - 1) as f64;
    unimodality(pattern, filled) * (1.0 - spread)
}

/// U of a pattern of filled and empty points: 1 when the filled ones stand together, 0 when no
/// triple of points can tell, negative when empty points lie between them.
///
/// Over all triples of points in order, 110 and 011 speak for unimodality (TU) and 101 against it
/// (TDU). Each such triple has one empty point, so they are counted from the empty points' sides.
fn unimodality(pattern: &[bool], filled: usize) -> f64 {
    let pairs = |points: f64| points * (points - 1.0) / 2.0;
    let (mut left, mut unimodal, mut bimodal) = (0, 0.0, 0.0);
    for &is_filled in pattern {
        if is_filled {
            left += 1;
        } else {
            let (before, after) = (f64::from(left), filled as f64 - f64::from(left));
            unimodal += pairs(before) + pairs(after);
            bimodal += before * after;
        }
    }
    let points = pattern.len() as f64;
    if unimodal + bimodal == 0.0 {
        return 0.0;
    }
    ((points - 2.0) * unimodal - (points - 1.0) * bimodal) / ((points - 2.0) * (unimodal + bimodal))
}
