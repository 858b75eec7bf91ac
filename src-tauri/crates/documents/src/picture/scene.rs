//! What a picture is made of. Lengths are in its own units, from its upper left corner.

use crate::type_setting::Colour;

/// A picture.
pub(crate) struct Scene {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// What it is called, for those who listen.
    pub(crate) title: String,
    /// What it shows, for those who listen.
    pub(crate) description: String,
    /// From back to front.
    pub(crate) marks: Vec<Mark>,
}

/// One thing that is drawn.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    Shape { form: Form, fill: Option<Fill>, stroke: Option<Stroke> },
    Words(Words),
}

/// A line of words.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) text: String,
    /// Where the line begins, ends or has its middle, and where letters stand.
    pub(crate) at: (f32, f32),
    pub(crate) anchor: Anchor,
    /// Height of the letters.
    pub(crate) size: f32,
    pub(crate) is_bold: bool,
    pub(crate) ink: Colour,
    /// Read from below: turned to the left by a right angle.
    pub(crate) is_upright: bool,
    /// Paper around the letters, where lines run behind them.
    pub(crate) has_halo: bool,
}

/// Outlines.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    Circle { x: f32, y: f32, radius: f32 },
    Rectangle { x: f32, y: f32, width: f32, height: f32, corner: f32 },
    Polygon(Vec<(f32, f32)>),
    Lines(Vec<[(f32, f32); 2]>),
}

/// What is within an outline.
#[derive(Clone, Debug)]
pub(crate) enum Fill {
    Flat(Colour),
    /// From one place to another: the colours at the beginning, half way and at the end.
    Light {
        from: (f32, f32),
        to: (f32, f32),
        colours: [Colour; 3],
    },
}

/// How an outline is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stroke {
    pub(crate) colour: Colour,
    pub(crate) width: f32,
    /// Drawn, then left out. Points of no length are round.
    pub(crate) dash: Option<(f32, f32)>,
}

/// Which place of a line is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Mark {
    /// Its words, where it is words.
    pub(crate) fn words(&self) -> Option<&str> {
        match self {
            Self::Words(Words { text, .. }) => Some(text),
            Self::Shape { .. } => None,
        }
    }
}

impl Stroke {
    pub(crate) fn new(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: None }
    }
}

impl Anchor {
    /// How far the line begins before its place, as a share of its width.
    pub(crate) fn share(self) -> f32 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

/// A segment of an outline.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Segment {
    Move(f32, f32),
    Line(f32, f32),
    Curve([(f32, f32); 3]),
    Close,
}

/// How far the handles of a quarter of a circle reach, of its radius.
const HANDLE: f32 = 0.552_284_8;

impl Form {
    /// The outline in lines and cubic curves.
    pub(crate) fn segments(&self) -> Vec<Segment> {
        match self {
            Self::Circle { x, y, radius } => {
                let (left, top) = (x - radius, y - radius);
                rounded(left, top, radius * 2.0, radius * 2.0, *radius)
            }
            Self::Rectangle { x, y, width, height, corner } => rounded(*x, *y, *width, *height, *corner),
            Self::Polygon(points) => {
                let line = |(place, (x, y)): (usize, &(f32, f32))| match place {
                    0 => Segment::Move(*x, *y),
                    _ => Segment::Line(*x, *y),
                };
                points.iter().enumerate().map(line).chain([Segment::Close]).collect()
            }
            Self::Lines(lines) => {
                let line =
                    |[from, to]: &[(f32, f32); 2]| [Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)];
                lines.iter().flat_map(line).collect()
            }
        }
    }
}

fn rounded(x: f32, y: f32, width: f32, height: f32, corner: f32) -> Vec<Segment> {
    let (right, bottom) = (x + width, y + height);
    if corner <= 0.0 {
        let corners = [Segment::Line(right, y), Segment::Line(right, bottom), Segment::Line(x, bottom)];
        return [Segment::Move(x, y)].into_iter().chain(corners).chain([Segment::Close]).collect();
    }
    let c = corner.min(width / 2.0).min(height / 2.0);
    let h = c * (1.0 - HANDLE);
    vec![
        Segment::Move(x + c, y),
        Segment::Line(right - c, y),
        Segment::Curve([(right - h, y), (right, y + h), (right, y + c)]),
        Segment::Line(right, bottom - c),
        Segment::Curve([(right, bottom - h), (right - h, bottom), (right - c, bottom)]),
        Segment::Line(x + c, bottom),
        Segment::Curve([(x + h, bottom), (x, bottom - h), (x, bottom - c)]),
        Segment::Line(x, y + c),
        Segment::Curve([(x, y + h), (x + h, y), (x + c, y)]),
        Segment::Close,
    ]
}
