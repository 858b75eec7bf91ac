//! Spots: the 24 places a name can take around its bubble, and how good each is.

use super::aside::{Disc, length};
use super::geometry::{Rect, Size};
use super::{Anchor, Plot};

/// Distances between a bubble and its name, in pixels: close, at arm's length, far.
const DISTANCES: [f64; 3] = [4.0, 13.0, 26.0];

/// Directions as unit vectors, and what each costs: a name reads best right of its bubble.
const DIRECTIONS: [(f64, f64, f64); 8] = [
    (1.0, 0.0, 0.0),
    (-1.0, 0.0, 1.0),
    (0.0, -1.0, 2.0),
    (0.0, 1.0, 2.0),
    (DIAGONAL, -DIAGONAL, 3.0),
    (DIAGONAL, DIAGONAL, 3.0),
    (-DIAGONAL, -DIAGONAL, 4.0),
    (-DIAGONAL, DIAGONAL, 4.0),
];
const DIAGONAL: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// Price of a step away from the bubble.
const FAR: f64 = 5.0;
/// Price of a line of the matrix running through the name.
const ON_A_LINE: f64 = 14.0;
/// Price of covering the true place of a bubble that has stepped aside.
const ON_A_TRUE_PLACE: f64 = 20.0;
/// Price of standing so near to another bubble that the name could be taken for its own.
const NEAR_ANOTHER: f64 = 8.0;
/// Price of touching the edge of the plot or an obstacle.
const NEAR_A_WALL: f64 = 2.0;
/// What counts as near, in pixels.
const NEAR: f64 = 5.0;

/// One place for a name, clear of everything but other names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) rect: Rect,
    pub(crate) anchor: Anchor,
    /// The lower the better; the best possible is 0.
    pub(crate) cost: f64,
}

/// The spots of the disc number `index` that are inside the plot and cover neither a bubble nor an
/// obstacle.
pub(crate) fn free_spots(plot: &Plot, discs: &[Disc], index: usize, size: Size) -> Vec<Spot> {
    let Some(disc) = discs.get(index) else { return Vec::new() };
    let reach = reach(disc, size);
    let near: Vec<&Disc> = discs.iter().filter(|other| is_in_reach(&reach, other)).collect();
    let mut spots = Vec::with_capacity(DISTANCES.len() * DIRECTIONS.len());
    for (steps, distance) in DISTANCES.into_iter().enumerate() {
        for (x, y, taste) in DIRECTIONS {
            let rect = rect_at(disc, size, distance, x, y);
            if is_free(plot, &near, &rect) {
                let cost = taste + FAR * steps as f64 + surroundings(plot, &near, disc, &rect);
                spots.push(Spot { rect, anchor: anchor(x), cost });
            }
        }
    }
    spots
}

/// The name's rectangle at a distance from the disc, in a direction: its side or corner that faces
/// the disc stands there.
fn rect_at(disc: &Disc, size: Size, distance: f64, x: f64, y: f64) -> Rect {
    let away = disc.radius + distance;
    let shift = |direction: f64| match direction {
        d if d > 0.0 => 0.0,
        d if d < 0.0 => -1.0,
        _ => -0.5,
    };
    Rect {
        x: disc.x + away * x + shift(x) * size.width,
        y: disc.y + away * y + shift(y) * size.height,
        width: size.width,
        height: size.height,
    }
}

fn anchor(x: f64) -> Anchor {
    match x {
        x if x > 0.0 => Anchor::Start,
        x if x < 0.0 => Anchor::End,
        _ => Anchor::Middle,
    }
}

fn is_free(plot: &Plot, near: &[&Disc], rect: &Rect) -> bool {
    rect.is_inside(length(plot.width), length(plot.height))
        && !plot.obstacles.iter().any(|obstacle| obstacle.overlaps(rect))
        && !near.iter().any(|other| rect.distance_to(other.x, other.y) < other.radius)
}

/// What a spot costs for what is around it.
fn surroundings(plot: &Plot, near: &[&Disc], own: &Disc, rect: &Rect) -> f64 {
    let mut cost = 0.0;
    if rect.y < plot.value_line_y && plot.value_line_y < rect.bottom() {
        cost += ON_A_LINE;
    }
    if rect.x < plot.cost_line_x && plot.cost_line_x < rect.right() {
        cost += ON_A_LINE;
    }
    let wide = rect.grown(NEAR);
    if !wide.is_inside(length(plot.width), length(plot.height))
        || plot.obstacles.iter().any(|obstacle| obstacle.overlaps(&wide))
    {
        cost += NEAR_A_WALL;
    }
    for other in near {
        if other.has_moved() && rect.distance_to(other.true_x, other.true_y) < NEAR / 2.0 {
            cost += ON_A_TRUE_PLACE;
        }
        if !std::ptr::eq(*other, own) && rect.distance_to(other.x, other.y) < other.radius + NEAR {
            cost += NEAR_ANOTHER;
        }
    }
    cost
}

/// Everything any spot of a disc can touch.
fn reach(disc: &Disc, size: Size) -> Rect {
    let away = disc.radius + DISTANCES.into_iter().fold(0.0, f64::max) + NEAR;
    let (across, down) = (away + size.width, away + size.height);
    Rect { x: disc.x - across, y: disc.y - down, width: 2.0 * across, height: 2.0 * down }
}

fn is_in_reach(reach: &Rect, other: &Disc) -> bool {
    let is_bubble_near = reach.distance_to(other.x, other.y) <= other.radius + NEAR;
    is_bubble_near || (other.has_moved() && reach.distance_to(other.true_x, other.true_y) <= NEAR)
}
