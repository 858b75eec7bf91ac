//! Where bubbles and their names go on a matrix.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::UseCaseId;

/// What is to be placed on a matrix, in pixels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlaceLabels {
    /// Width of the plot.
    pub width: f64,
    /// Height of the plot.
    pub height: f64,
    /// Where the value line stands, from the top.
    pub value_line_y: f64,
    /// Where the cost line stands, from the left.
    pub cost_line_x: f64,
    /// Boxes that labels keep clear of.
    pub obstacles: Vec<LabelBox>,
    /// In order of importance: the first is placed first.
    pub bubbles: Vec<LabelBubble>,
}

/// A box, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelBox {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// To the right.
    pub width: f64,
    /// Downwards.
    pub height: f64,
}

/// A bubble and the size of its name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelBubble {
    /// Given back with its place.
    pub use_case: UseCaseId,
    /// True place, from the left.
    pub x: f64,
    /// True place, from the top.
    pub y: f64,
    /// Half its width.
    pub radius: f64,
    /// Width and height of its name as set; None has no name.
    pub label: Option<(f64, f64)>,
}

/// Where a bubble and its name are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelPlacement {
    /// Which.
    pub use_case: UseCaseId,
    /// Where the bubble stands, perhaps a step aside.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// It stepped aside: a hair line leads to its true place.
    pub moved: bool,
    /// Top left corner of its name; None where the name found no room.
    pub label: Option<(f64, f64)>,
    /// How the lines of the name are set.
    pub anchor: LabelAnchor,
}

/// How the lines of a name are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LabelAnchor {
    /// Left bound: the name stands to the right of its bubble.
    Start,
    /// Centred: above or below.
    Middle,
    /// Right bound: to the left.
    End,
}
