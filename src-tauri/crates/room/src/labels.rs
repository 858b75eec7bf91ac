//! Placing names on the matrix: one placement for the screen, later for wall and exports too.

use crate::protocol::{LabelAnchor, LabelPlacement, PlaceLabels};
use ranking::labels::{Anchor, Bubble, Plot, Rect, Size, place_labels};

/// More bubbles than this are not placed: nobody could read them.
const MOST: usize = 2_000;

/// Places bubbles and their names, the first ones first.
pub(crate) fn place(wish: &PlaceLabels) -> Vec<LabelPlacement> {
    let obstacle = |area: &crate::protocol::LabelBox| Rect {
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
    };
    let plot = Plot {
        width: wish.width,
        height: wish.height,
        obstacles: wish.obstacles.iter().map(obstacle).collect(),
        value_line_y: wish.value_line_y,
        cost_line_x: wish.cost_line_x,
    };
    let bubbles: Vec<Bubble> = wish.bubbles.iter().take(MOST).map(bubble).collect();
    let placed = place_labels(&plot, &bubbles).into_iter().zip(&wish.bubbles);
    placed
        .map(|(placed, wish)| LabelPlacement {
            use_case: wish.use_case,
            x: placed.bubble_x,
            y: placed.bubble_y,
            moved: placed.moved,
            label: placed.label.map(|label| (label.x, label.y)),
            anchor: match placed.label.map(|label| label.anchor) {
                Some(Anchor::End) => LabelAnchor::End,
                Some(Anchor::Middle) => LabelAnchor::Middle,
                Some(Anchor::Start) | None => LabelAnchor::Start,
            },
        })
        .collect()
}

fn bubble(wish: &crate::protocol::LabelBubble) -> Bubble {
    let label = wish.label.map(|(width, height)| Size { width, height });
    Bubble { x: wish.x, y: wish.y, radius: wish.radius, label }
}
