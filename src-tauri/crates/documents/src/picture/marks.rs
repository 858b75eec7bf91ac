//! The marks of use cases, in the colours of the day.

use super::scene::{Fill, Form, Mark, Stroke};
use crate::report::ReportedUseCase;
use crate::type_setting::Colour;
use ranking::Quadrant;
use workshop::StandingState;

pub(super) const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
pub(super) const INK: Colour = Colour(0x13, 0x20, 0x3B);
pub(super) const INK_2: Colour = Colour(0x45, 0x50, 0x6A);
pub(super) const INK_3: Colour = Colour(0x62, 0x6B, 0x80);
pub(super) const LINE_COLOUR: Colour = Colour(0xE3, 0xE1, 0xD8);
pub(super) const GRID: Colour = Colour(0xE9, 0xE7, 0xDF);
pub(super) const BEAM: Colour = Colour(0xF5, 0xB5, 0x3A);
const BEAM_STRONG: Colour = Colour(0xA8, 0x6A, 0x00);
pub(super) const BEAM_ON: Colour = Colour(0x1C, 0x15, 0x03);
const BET: Colour = Colour(0x2F, 0x4F, 0x8F);
const FILL: Colour = Colour(0x7C, 0x86, 0x98);
pub(super) const WARN: Colour = Colour(0x9A, 0x3F, 0x16);

/// How one use case is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) quadrant: Option<Quadrant>,
    pub(crate) is_lit: bool,
    pub(crate) is_on_the_line: bool,
    /// Too little is known: dashed, and without a fill.
    pub(crate) is_hollow: bool,
}

/// How a use case is drawn, wherever it is.
pub(crate) fn look(case: &ReportedUseCase) -> Look {
    Look {
        quadrant: case.standing.quadrant,
        is_lit: case.lighthouse,
        is_on_the_line: case.standing.on_the_line,
        is_hollow: case.standing.state == StandingState::TooLittle,
    }
}

/// A use case's shape around a place: told apart by shape, not by colour alone.
pub(crate) fn mark(look: Look, (x, y): (f32, f32), radius: f32, marks: &mut Vec<Mark>) {
    let weight = (radius / 9.0).clamp(0.6, 2.0);
    if look.is_lit {
        let glow = Stroke::new(over_white(BEAM, 0.45), radius * 0.28);
        let form = Form::Circle { x, y, radius: radius * 1.32 };
        marks.push(Mark::Shape { form, fill: None, stroke: Some(glow) });
    }
    let (form, fill, edge) = match look.quadrant {
        Some(Quadrant::BigBet) => {
            let tip = radius * 1.12;
            let tips = vec![(x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y)];
            (Form::Polygon(tips), BET, BET)
        }
        Some(Quadrant::FillIn) => {
            let half = radius * 0.87;
            let corner = radius * 0.19;
            let form =
                Form::Rectangle { x: x - half, y: y - half, width: half * 2.0, height: half * 2.0, corner };
            (form, WHITE, FILL)
        }
        Some(Quadrant::Reconsider) => {
            let (half, up, down) = (radius * 1.16, radius * 0.78, radius * 1.18);
            (Form::Polygon(vec![(x, y + down), (x - half, y - up), (x + half, y - up)]), WHITE, FILL)
        }
        Some(Quadrant::QuickWin) => (Form::Circle { x, y, radius }, BEAM, BEAM_STRONG),
        None => (Form::Circle { x, y, radius }, WHITE, FILL),
    };
    let dash = look.is_hollow.then_some((3.0, 4.5));
    let fill = if look.is_hollow { WHITE } else { fill };
    let stroke = Stroke { dash, ..Stroke::new(edge, weight) };
    marks.push(Mark::Shape { form, fill: Some(Fill::Flat(fill)), stroke: Some(stroke) });
}

/// A colour that lets so much of white paper through.
pub(super) fn over_white(Colour(red, green, blue): Colour, share: f32) -> Colour {
    let mix = |part: u8| (f32::from(part) * share + 255.0 * (1.0 - share)).round() as u8;
    Colour(mix(red), mix(green), mix(blue))
}
