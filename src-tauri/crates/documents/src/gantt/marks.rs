//! The pieces as a drawing, for paper and for a look at a slide.

use super::pieces::{Area, Look, Outline, Piece, Way};
use crate::picture::{Anchor, Fill, Form, Mark, Stroke, Words};
use crate::type_setting::{Colour, Typesetter};

/// Between two lines of a hatching, in points.
const HATCH: f32 = 3.5;
/// How far a way goes on before it turns, and the head of its arrow.
const TURN: f64 = 6.0;
const HEAD: f32 = 3.0;

/// The pieces from back to front.
pub(crate) fn marks(pieces: &[Piece], typesetter: &mut Typesetter) -> Vec<Mark> {
    let mut marks = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Shape { look, area, .. } => shape(&mut marks, *look, *area),
            Piece::Line { from, to, colour, is_dashed, width, .. } => {
                let dash = is_dashed.then_some((4.0, 3.0));
                let stroke = Stroke { dash, ..Stroke::new(Colour::of_hex(colour), *width as f32) };
                marks.push(lines(vec![[point(*from), point(*to)]], stroke));
            }
            Piece::Link { way, .. } => link(&mut marks, way),
            Piece::Words { area, written, size, .. } => {
                let size = *size as f32;
                let y = (area.y + area.height / 2.0) as f32 + size * 0.36;
                let mut x = area.x as f32;
                for part in written {
                    let words = Words {
                        text: part.text.clone(),
                        at: (x, y),
                        anchor: Anchor::Start,
                        size,
                        is_bold: part.is_bold,
                        ink: Colour::of_hex(part.colour),
                        is_upright: false,
                        has_halo: false,
                    };
                    marks.push(Mark::Words(words));
                    x += typesetter.width_of(&part.text, part.is_bold, size);
                }
            }
        }
    }
    marks
}

fn shape(marks: &mut Vec<Mark>, look: Look, area: Area) {
    let (x, y) = (area.x as f32, area.y as f32);
    let (width, height) = (area.width as f32, area.height as f32);
    let rectangle = |corner| Form::Rectangle { x, y, width, height, corner };
    let (right, bottom, middle) = (x + width, y + height, y + height / 2.0);
    let point = (height / 2.0).min(width / 2.0);
    let form = match look.outline {
        Outline::Pill => rectangle(height / 2.0),
        Outline::Box | Outline::Hatched => rectangle(0.0),
        Outline::Flag => Form::Polygon(vec![
            (x, y),
            (right - point, y),
            (right, middle),
            (right - point, bottom),
            (x, bottom),
        ]),
        Outline::Plaque => Form::Polygon(plaque((x, y), (right, bottom), point * 0.55)),
        Outline::Diamond => {
            Form::Polygon(vec![(x + width / 2.0, y), (right, middle), (x + width / 2.0, bottom), (x, middle)])
        }
    };
    let stroke = look.edge.map(|(colour, width, is_dashed)| Stroke {
        dash: is_dashed.then_some((3.0, 2.0)),
        ..Stroke::new(Colour::of_hex(colour), width as f32)
    });
    if look.outline == Outline::Hatched {
        let colour = Colour::of_hex(look.fill.unwrap_or("000000"));
        marks.push(lines(hatching((x, y), (right, bottom)), Stroke::new(colour, 0.75)));
        marks.push(Mark::Shape { form, fill: None, stroke });
        return;
    }
    marks.push(Mark::Shape { form, fill: look.fill.map(|fill| Fill::Flat(Colour::of_hex(fill))), stroke });
}

/// A box whose corners are bitten off, clockwise.
fn plaque((left, top): (f32, f32), (right, bottom): (f32, f32), radius: f32) -> Vec<(f32, f32)> {
    const BITES: u8 = 4;
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let bitten = corners.into_iter().zip(0_u8..).flat_map(|((x, y), corner)| {
        (0..=BITES).map(move |bite| {
            let quarter = 1.0 - f32::from(bite) / f32::from(BITES);
            let (sin, cos) = (std::f32::consts::FRAC_PI_2 * (quarter + f32::from(corner))).sin_cos();
            (x + radius * cos, y + radius * sin)
        })
    });
    bitten.collect()
}

/// Lines from below left to above right, as far as they lie in a box.
fn hatching((left, top): (f32, f32), (right, bottom): (f32, f32)) -> Vec<[(f32, f32); 2]> {
    let height = bottom - top;
    let count = ((right - left + height) / HATCH).floor() as usize;
    let line = |number: usize| {
        let start = left - height + HATCH * (number + 1) as f32;
        let (from, to) = (start.max(left), (start + height).min(right));
        [(from, bottom - (from - start)), (to, bottom - (to - start))]
    };
    (0..count).map(line).collect()
}

fn link(marks: &mut Vec<Mark>, way: &Way) {
    let corners = corners(way);
    let stroke = Stroke::new(Colour::of_hex(way.colour), way.width as f32);
    let pairs = corners.iter().zip(corners.iter().skip(1));
    marks.push(lines(pairs.map(|(from, to)| [point(*from), point(*to)]).collect(), stroke));
    let (x, y) = point(way.to);
    let head = Form::Polygon(vec![(x, y), (x - HEAD * 1.4, y - HEAD), (x - HEAD * 1.4, y + HEAD)]);
    marks.push(Mark::Shape { form: head, fill: Some(Fill::Flat(Colour::of_hex(way.colour))), stroke: None });
}

/// Where the way turns: once across where the other bar begins later, else around.
fn corners(way: &Way) -> Vec<(f64, f64)> {
    let ((x, y), (to_x, to_y)) = (way.from, way.to);
    if to_x - x >= 2.0 * TURN {
        let turn = to_x - TURN;
        return vec![(x, y), (turn, y), (turn, to_y), (to_x, to_y)];
    }
    let between = (y + to_y) / 2.0;
    vec![
        (x, y),
        (x + TURN, y),
        (x + TURN, between),
        (to_x - TURN, between),
        (to_x - TURN, to_y),
        (to_x, to_y),
    ]
}

fn lines(lines: Vec<[(f32, f32); 2]>, stroke: Stroke) -> Mark {
    Mark::Shape { form: Form::Lines(lines), fill: None, stroke: Some(stroke) }
}

fn point((x, y): (f64, f64)) -> (f32, f32) {
    (x as f32, y as f32)
}
