//! Quadrants: the four boxes of the matrix.

use serde::{Deserialize, Serialize};

use crate::model::{LINE_BAND, LINE_TOLERANCE, Settings};

/// The box of the matrix a use case lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// High value, low cost.
    QuickWin,
    /// High value, high cost.
    BigBet,
    /// Low value, low cost.
    FillIn,
    /// Low value, high cost.
    Reconsider,
}

/// The quadrant of a place on the matrix, both axes on 1..5 (method 2.4).
///
/// A place exactly on a line is on its good side: high value, low cost.
pub fn quadrant(value: f64, cost: f64, settings: &Settings) -> Quadrant {
    let is_high_value = value >= settings.value_line - LINE_TOLERANCE;
    let is_low_cost = cost <= settings.cost_line + LINE_TOLERANCE;
    match (is_high_value, is_low_cost) {
        (true, true) => Quadrant::QuickWin,
        (true, false) => Quadrant::BigBet,
        (false, true) => Quadrant::FillIn,
        (false, false) => Quadrant::Reconsider,
    }
}

/// Whether a place is so near to a line that its quadrant should not be taken at its word: less than
/// [`LINE_BAND`] from either.
pub fn on_the_line(value: f64, cost: f64, settings: &Settings) -> bool {
    let is_near = |axis: f64, line: f64| (axis - line).abs() < LINE_BAND - LINE_TOLERANCE;
    is_near(value, settings.value_line) || is_near(cost, settings.cost_line)
}
