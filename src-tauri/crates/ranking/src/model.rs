//! What a ranking is made of: sides, criteria, floors, settings, and the thresholds that are judgement.

use serde::{Deserialize, Serialize};

/// Share of a side's weight that must be covered before the side has a score.
pub const COVERAGE: f64 = 0.70;
/// A use case nearer than this to a quadrant line, in points of the 1..5 scale, lies on the line.
pub const LINE_BAND: f64 = 0.15;
/// Slack of every comparison of a sum of products with a threshold, so that 3.0 means 3.0.
pub const LINE_TOLERANCE: f64 = 1e-9;
/// Two scores closer than this, in points of the 0..100 scale, are practically tied.
pub const PRACTICALLY_TIED: f64 = 1.0;
/// Values a cell needs before it counts, unless fewer raters are entitled to give one.
pub const MIN_VALUES: u32 = 2;
/// A figure made by fewer raters than this is not shown to a room.
pub const MIN_RATERS_SHOWN: u32 = 3;
/// With fewer values than this a cell's agreement is shown as dots, without a word.
pub const MIN_RATERS_FOR_WORDS: u32 = 4;

/// The lower end of the scale every cell is mapped to.
pub const SCALE_LOWEST: f64 = 1.0;
/// The upper end of the scale every cell is mapped to.
pub const SCALE_HIGHEST: f64 = 5.0;

/// The axis a criterion belongs to. The two are never mixed before the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// More is better.
    Value,
    /// More is heavier, dearer, riskier.
    Cost,
}

/// One question of the rating sheet.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// The axis it counts for.
    pub side: Side,
    /// Weight as entered, at least 0. What is negative or not finite counts as 0.
    pub weight: f64,
    /// Lowest point of its scale, L.
    pub lowest: u8,
    /// Highest point of its scale, U; both ends belong to the scale.
    pub highest: u8,
}

impl Criterion {
    /// Number of points K on the scale: 5 for 1..5, 11 for 0..10. A scale turned round has one point.
    pub fn points(&self) -> usize {
        usize::from(self.highest.saturating_sub(self.lowest)) + 1
    }

    /// Place of a rating on the scale, counted from 0, or `None` when it lies outside.
    pub fn point_of(&self, rating: u8) -> Option<usize> {
        let point = usize::from(rating.checked_sub(self.lowest)?);
        (point < self.points()).then_some(point)
    }

    /// Maps points above the lowest, 0..=U-L, to 1..5: `1 + 4 (x - L) / (U - L)` (method 2.3).
    ///
    /// A scale of a single point says nothing and maps to the middle, 3.
    pub fn mapped(&self, above_lowest: f64) -> f64 {
        match self.highest.saturating_sub(self.lowest) {
            0 => f64::midpoint(SCALE_LOWEST, SCALE_HIGHEST),
            width => SCALE_LOWEST + (SCALE_HIGHEST - SCALE_LOWEST) * above_lowest / f64::from(width),
        }
    }
}

/// A gate's lower bound for one cell: it raises what the raters said, it never earns points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Floor {
    /// Index of the criterion whose cell is raised.
    pub criterion: usize,
    /// The least the cell may be, on the mapped 1..5 scale.
    pub at_least: f64,
    /// The caller's mark, given back in [`Raised`](crate::Raised): for instance the gate's number.
    pub tag: u8,
}

/// What turns two axis scores into quadrants and a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Lambda: the share of value in the score, 0..1; the rest is cost turned round.
    pub balance: f64,
    /// The line between low and high value, on 1..5.
    pub value_line: f64,
    /// The line between low and high cost, on 1..5.
    pub cost_line: f64,
    /// Index of the criterion whose lower cell comes first among equal scores, or `None`.
    pub tie_break: Option<usize>,
}

impl Settings {
    /// The balance, kept in 0..1; what is not a number is the default.
    pub fn sound_balance(&self) -> f64 {
        if self.balance.is_nan() { Settings::default().balance } else { self.balance.clamp(0.0, 1.0) }
    }
}

impl Default for Settings {
    /// Value and cost count the same, both lines stand in the middle, no criterion breaks ties.
    fn default() -> Self {
        Settings { balance: 0.5, value_line: 3.0, cost_line: 3.0, tie_break: None }
    }
}
