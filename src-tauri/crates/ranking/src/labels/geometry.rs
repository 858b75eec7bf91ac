//! Rectangles and discs in pixels.

use serde::{Deserialize, Serialize};

/// Size of a name in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Size {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

impl Size {
    /// Whether something of this size can be seen.
    pub(crate) fn is_visible(&self) -> bool {
        let is_length = |length: f64| length.is_finite() && length > 0.0;
        is_length(self.width) && is_length(self.height)
    }
}

/// An upright rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, at least 0.
    pub width: f64,
    /// Height, at least 0.
    pub height: f64,
}

impl Rect {
    pub(crate) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The rectangle with a margin all round.
    pub(crate) fn grown(&self, margin: f64) -> Rect {
        Rect {
            x: self.x - margin,
            y: self.y - margin,
            width: self.width + 2.0 * margin,
            height: self.height + 2.0 * margin,
        }
    }

    /// Whether the two have an area in common; touching edges do not count.
    pub(crate) fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The area the two have in common, in square pixels.
    pub(crate) fn common_area(&self, other: &Rect) -> f64 {
        let width = self.right().min(other.right()) - self.x.max(other.x);
        let height = self.bottom().min(other.bottom()) - self.y.max(other.y);
        width.max(0.0) * height.max(0.0)
    }

    /// Whether it lies in a plot of this size.
    pub(crate) fn is_inside(&self, width: f64, height: f64) -> bool {
        self.x >= 0.0 && self.y >= 0.0 && self.right() <= width && self.bottom() <= height
    }

    /// Distance of a point from the rectangle, 0 inside it.
    pub(crate) fn distance_to(&self, x: f64, y: f64) -> f64 {
        let beyond_x = (self.x - x).max(x - self.right()).max(0.0);
        let beyond_y = (self.y - y).max(y - self.bottom()).max(0.0);
        beyond_x.hypot(beyond_y)
    }

    /// The smallest rectangle around the two.
    pub(crate) fn around(&self, other: &Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect {
            x,
            y,
            width: self.right().max(other.right()) - x,
            height: self.bottom().max(other.bottom()) - y,
        }
    }
}

/// A stretch of an axis, `low <= high`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Span {
    /// Where the centre of a disc may be so that the disc stays within 0..length; the middle when it
    /// is too large.
    pub(crate) fn within(length: f64, radius: f64) -> Span {
        let half = length / 2.0;
        let margin = radius.min(half);
        Span { low: margin, high: (length - margin).max(margin) }
    }

    /// The part on the same side of a line as `place`, as far as there is one: a pixel off the line,
    /// or nearer when `place` itself is nearer.
    pub(crate) fn on_side_of(self, line: f64, place: f64) -> Span {
        if !line.is_finite() {
            self
        } else if place <= line {
            Span { low: self.low, high: self.high.min(self.low.max(place.max(line - 1.0))) }
        } else {
            Span { low: self.low.max(self.high.min(place.min(line + 1.0))), high: self.high }
        }
    }

    /// The place of the span that is nearest to this one.
    pub(crate) fn nearest(self, place: f64) -> f64 {
        place.max(self.low).min(self.high)
    }

    /// Half way between the ends.
    pub(crate) fn middle(self) -> f64 {
        f64::midpoint(self.low, self.high)
    }
}
