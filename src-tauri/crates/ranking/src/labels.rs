//! Labels: where bubbles and their names stand on the matrix.
//!
//! Bubbles that would cover each other step aside. Then every name gets the best of 24 places around
//! its bubble: eight directions at three distances. A name never covers a bubble, an obstacle, the
//! edge or another name: when no place is left, it is hidden and its bubble's number remains.

mod aside;
mod geometry;
mod names;
mod spots;

use serde::{Deserialize, Serialize};

pub use geometry::{Rect, Size};

/// The drawing area in pixels. Its top left corner is (0, 0); x grows to the right, y downwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plot {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// What names must not cover: the quadrants' names, an open card, a spread ellipse.
    pub obstacles: Vec<Rect>,
    /// Where the horizontal line between low and high value runs.
    pub value_line_y: f64,
    /// Where the vertical line between low and high cost runs.
    pub cost_line_x: f64,
}

/// One use case on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bubble {
    /// Its true place, in pixels.
    pub x: f64,
    /// Its true place, in pixels.
    pub y: f64,
    /// Radius in pixels, with everything drawn around the bubble.
    pub radius: f64,
    /// Size of its name as it is wrapped, in pixels; `None` when it shall have none.
    pub label: Option<Size>,
}

/// Where a bubble and its name are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// Centre of the bubble, in pixels.
    pub bubble_x: f64,
    /// Centre of the bubble, in pixels.
    pub bubble_y: f64,
    /// Whether the bubble stands so far from its true place that a hair line should lead there.
    pub moved: bool,
    /// Where the name stands; `None` when it has none or would cover something.
    pub label: Option<LabelPlace>,
}

/// Where a name is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LabelPlace {
    /// Left edge, in pixels, whatever the anchor.
    pub x: f64,
    /// Upper edge, in pixels.
    pub y: f64,
    /// To which side the lines of the name are flush.
    pub anchor: Anchor,
}

/// To which side the lines of a name are flush, as SVG's `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Left: the name stands right of its bubble.
    Start,
    /// Centred: the name stands above or below.
    Middle,
    /// Right: the name stands left of its bubble.
    End,
}

/// Places bubbles and names. The slice order is the order of priority: the best rank first.
///
/// One placement a bubble, in the same order; the same input gives the same output. Bubbles stay in
/// the plot and, when the plot has room, keep clear of each other and of the wrong side of a line.
/// What is not a finite number is read as the middle of the plot, no radius, or no name.
pub fn place_labels(plot: &Plot, bubbles: &[Bubble]) -> Vec<Placement> {
    let discs = aside::step_aside(plot, bubbles);
    let sizes: Vec<Option<Size>> = bubbles.iter().map(|bubble| bubble.label).collect();
    let labels = names::place(plot, &discs, &sizes);
    discs
        .iter()
        .zip(labels)
        .map(|(disc, label)| Placement { bubble_x: disc.x, bubble_y: disc.y, moved: disc.has_moved(), label })
        .collect()
}
