//! Stepping aside: bubbles that would cover each other move apart along the line between them.

use super::geometry::Span;
use super::{Bubble, Plot};

/// Air between two bubbles, in pixels.
const AIR: f64 = 1.0;
/// Rounds of moving apart; a crowd that has not come loose by then stays crowded.
const ROUNDS: usize = 80;
/// Overlap that is not worth a move, in pixels.
const SLACK: f64 = 1e-3;
/// From this distance on, in pixels, a bubble has visibly left its true place.
const VISIBLE: f64 = 0.5;
/// The golden angle in radians: directions that differ for everyone who stands in the same place.
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// A bubble on its way to where it is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Disc {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) radius: f64,
    /// The true place.
    pub(crate) true_x: f64,
    /// The true place.
    pub(crate) true_y: f64,
    /// Where its centre may go.
    allowed_x: Span,
    allowed_y: Span,
}

impl Disc {
    fn new(plot: &Plot, bubble: &Bubble) -> Disc {
        let radius = if bubble.radius.is_finite() { bubble.radius.max(0.0) } else { 0.0 };
        let (across, down) =
            (Span::within(length(plot.width), radius), Span::within(length(plot.height), radius));
        let true_x = finite_or(bubble.x, across.middle());
        let true_y = finite_or(bubble.y, down.middle());
        let allowed_x = across.on_side_of(plot.cost_line_x, true_x);
        let allowed_y = down.on_side_of(plot.value_line_y, true_y);
        let (x, y) = (allowed_x.nearest(true_x), allowed_y.nearest(true_y));
        Disc { x, y, radius, true_x, true_y, allowed_x, allowed_y }
    }

    pub(crate) fn has_moved(&self) -> bool {
        (self.x - self.true_x).hypot(self.y - self.true_y) > VISIBLE
    }

    fn shift(&mut self, dx: f64, dy: f64) {
        self.x = self.allowed_x.nearest(self.x + dx);
        self.y = self.allowed_y.nearest(self.y + dy);
    }
}

/// The bubbles where they are drawn: within the plot, each on its own side of both lines, and apart
/// from each other as far as there is room.
pub(crate) fn step_aside(plot: &Plot, bubbles: &[Bubble]) -> Vec<Disc> {
    let mut discs: Vec<Disc> = bubbles.iter().map(|bubble| Disc::new(plot, bubble)).collect();
    for _ in 0..ROUNDS {
        if !part_all(&mut discs) {
            break;
        }
    }
    discs
}

/// One round over all pairs; whether anyone had to move.
fn part_all(discs: &mut [Disc]) -> bool {
    let mut has_parted = false;
    for second in 1..discs.len() {
        let (before, rest) = discs.split_at_mut(second);
        let Some(disc) = rest.first_mut() else { continue };
        for (first, other) in before.iter_mut().enumerate() {
            has_parted |= part(other, disc, (first + second) as f64 * GOLDEN_ANGLE);
        }
    }
    has_parted
}

/// Moves two discs apart by the same distance until they are clear of each other. Discs in the same
/// place part in the direction of `angle`, in radians. Says whether they were in each other's way.
fn part(one: &mut Disc, other: &mut Disc, angle: f64) -> bool {
    let needed = one.radius + other.radius + AIR;
    let (dx, dy) = (other.x - one.x, other.y - one.y);
    if dx.abs() >= needed || dy.abs() >= needed {
        return false;
    }
    let distance = dx.hypot(dy);
    if distance >= needed - SLACK {
        return false;
    }
    let (toward_x, toward_y) =
        if distance > SLACK { (dx / distance, dy / distance) } else { (angle.cos(), angle.sin()) };
    let step = (needed - distance) / 2.0;
    one.shift(-step * toward_x, -step * toward_y);
    other.shift(step * toward_x, step * toward_y);
    true
}

/// A side of the plot: finite and not negative.
pub(crate) fn length(side: f64) -> f64 {
    finite_or(side, 0.0).max(0.0)
}

fn finite_or(number: f64, otherwise: f64) -> f64 {
    if number.is_finite() { number } else { otherwise }
}
