//! What the matrix is made of: paper, light, lines, boxes, bubbles and their names, placed as on the screen.

use super::marks::{
    BEAM, BEAM_ON, GRID, INK, INK_2, INK_3, LINE_COLOUR, Look, WARN, WHITE, look, mark, over_white,
};
use super::names::{Name, wrapped};
use super::scene::{Anchor, Fill, Form, Mark, Scene, Stroke, Words};
use crate::lists::ranking::quadrant_key;
use crate::report::{Report, ReportedUseCase};
use crate::type_setting::fonts::is_chinese;
use crate::type_setting::{Colour, Typesetter};
use ranking::Quadrant;
use ranking::labels::{Anchor as Flush, Bubble, LabelPlace, Placement, Plot, Rect, Size, place_labels};
use ranking::model::{SCALE_HIGHEST, SCALE_LOWEST};

const WIDTH: f32 = 1000.0;
const HEIGHT: f32 = 700.0;
pub(super) const SIZE: (f32, f32) = (WIDTH, HEIGHT);
/// Height of letters; most other lengths follow from it.
const TEXT: f32 = 16.0;
const SMALL: f32 = TEXT * 0.93;
/// From one line of a name to the next, in units of its size.
const LINE: f32 = 1.22;
/// From the middle of letters down to where they stand, in units of their size.
const MIDDLE: f32 = 0.36;
/// The plot within the picture: left, top, right, bottom.
const MARGIN: [f32; 4] = [TEXT * 2.9, TEXT * 0.75, TEXT, TEXT * 4.4];
/// Up to here names have room for wide lines.
const FEW: usize = 15;
/// With more use cases only the first ones are named.
const CROWD: usize = 40;
const NAMED_IN_CROWD: usize = 12;
/// With more use cases only the first ones have a number in their bubble: there is no room for more.
const MOST_NUMBERS: usize = 150;
const NUMBERED_IN_CROWD: usize = 40;

const BOXES: [Quadrant; 4] = [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Reconsider];

struct Plane {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
    /// Right edge of low cost, lower edge of high value, from the plot's corner.
    cost_line: f32,
    value_line: f32,
}

struct Drawn<'a> {
    case: &'a ReportedUseCase,
    number: Option<u32>,
    radius: f32,
    name: Option<Name>,
}

/// The matrix of a report.
pub(crate) fn draw_matrix(report: &Report, typesetter: &mut Typesetter) -> Scene {
    let plane = Plane::of(report);
    let is_enough = report.ranked().nth(1).is_some();
    let mut marks = Vec::new();
    plane.draw(report, is_enough, &mut marks);
    let corners = plane.corners(report, is_enough, typesetter, &mut marks);
    if is_enough {
        let drawn = drawn(report, typesetter);
        plane.bubbles(&drawn, corners, &mut marks);
        legend(report, &drawn, &mut marks);
    } else {
        let at = (plane.left + plane.width / 2.0, plane.top + plane.height * 0.62);
        let text = report.say("decide-empty");
        let width = typesetter.width_of(&text, true, TEXT) + TEXT * 2.0;
        let form = Form::Rectangle {
            x: at.0 - width / 2.0,
            y: at.1 - TEXT * 1.4,
            width,
            height: TEXT * 2.2,
            corner: 8.0,
        };
        marks.push(Mark::Shape { form, fill: Some(Fill::Flat(WHITE)), stroke: None });
        marks.push(Mark::Words(Words { has_halo: false, ..label(text, at, Anchor::Middle, TEXT, INK) }));
    }
    let title = format!("{}: {}", report.title, report.say("workbook-matrix"));
    Scene { width: WIDTH, height: HEIGHT, title, description: description(report), marks }
}

impl Plane {
    fn of(report: &Report) -> Self {
        let [left, top, right, bottom] = MARGIN;
        let (width, height) = (WIDTH - left - right, HEIGHT - top - bottom);
        let cost_line = share(report.cost_line) * width;
        let value_line = (1.0 - share(report.value_line)) * height;
        Self { left, top, width, height, cost_line, value_line }
    }

    /// A place of the plot in the picture.
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x, self.top + y)
    }

    fn draw(&self, report: &Report, is_lit: bool, marks: &mut Vec<Mark>) {
        let paper = Form::Rectangle {
            x: self.left,
            y: self.top,
            width: self.width,
            height: self.height,
            corner: 6.0,
        };
        let edge = Stroke::new(LINE_COLOUR, 1.0);
        marks.push(Mark::Shape { form: paper, fill: Some(Fill::Flat(WHITE)), stroke: Some(edge) });
        if is_lit {
            self.light(marks);
        }
        let across = |y: f32| [self.at(0.0, y), self.at(self.width, y)];
        let down = |x: f32| [self.at(x, 0.0), self.at(x, self.height)];
        let eighths = [1.0, 2.0, 3.0, 5.0, 6.0, 7.0].map(|eighth: f32| eighth / 8.0);
        let grid = eighths.iter().flat_map(|share| [down(share * self.width), across(share * self.height)]);
        let grid = Form::Lines(grid.collect());
        marks.push(Mark::Shape { form: grid, fill: None, stroke: Some(Stroke::new(GRID, 1.0)) });
        let lines = Form::Lines(vec![down(self.cost_line), across(self.value_line)]);
        let stroke = Stroke { dash: Some((1.0, 5.0)), ..Stroke::new(INK_3, 1.4) };
        marks.push(Mark::Shape { form: lines, fill: None, stroke: Some(stroke) });
        self.axes(report, marks);
    }

    /// One wedge of light from the corner where value is highest and cost lowest, cut off at its box.
    fn light(&self, marks: &mut Vec<Mark>) {
        let (width, height) = (self.cost_line, self.value_line);
        let (x, y) = (self.left, self.top);
        let shade = Fill::Flat(over_white(BEAM, 0.06));
        let form = Form::Rectangle { x, y, width, height, corner: 0.0 };
        marks.push(Mark::Shape { form, fill: Some(shade), stroke: None });
        let corners = [(0.0, 0.0), (1.0, 0.3 / 1.12), (1.0, 1.0), (0.35, 1.0)];
        let wedge = corners.map(|(right, down)| self.at(right * width, down * height)).to_vec();
        let colours = [0.58, 0.21, 0.08].map(|share| over_white(BEAM, share));
        let fill = Fill::Light { from: (x, y), to: (x + width, y + height), colours };
        marks.push(Mark::Shape { form: Form::Polygon(wedge), fill: Some(fill), stroke: None });
    }

    fn axes(&self, report: &Report, marks: &mut Vec<Mark>) {
        let (low, high) = (report.say("decide-low"), report.say("decide-high"));
        let (value, cost) = (report.say("list-value"), format!("{} →", report.say("list-cost")));
        let below = self.top + self.height + SMALL * 1.75;
        let right = self.left + self.width;
        let quiet = |text: &str, at, anchor| Words {
            is_bold: false,
            has_halo: false,
            ..label(text.to_owned(), at, anchor, SMALL, INK_2)
        };
        let named =
            |text: String, at| Words { has_halo: false, ..label(text, at, Anchor::Middle, SMALL, INK) };
        marks.push(Mark::Words(quiet(&low, (self.left, below), Anchor::Start)));
        marks.push(Mark::Words(quiet(&high, (right, below), Anchor::End)));
        let name = (self.left + self.cost_line.clamp(90.0, self.width - 90.0), below);
        marks.push(Mark::Words(named(cost, name)));
        let middle = self.value_line.clamp(90.0, self.height - 90.0);
        if value.chars().any(is_chinese) {
            // Chinese is not laid on its side: one character stands below the other.
            let x = self.left - SMALL * 1.3;
            let mut column = |word: &str, top: f32, is_name: bool| {
                for (place, character) in (0_u8..).zip(word.chars()) {
                    let at = (x, self.top + top + SMALL * (f32::from(place) * 1.15 + 0.9));
                    marks.push(Mark::Words(match is_name {
                        true => named(character.to_string(), at),
                        false => quiet(&character.to_string(), at, Anchor::Middle),
                    }));
                }
            };
            let tall = |word: &str| word.chars().count() as f32 * SMALL * 1.15;
            let value = format!("↑{value}");
            column(&high, 0.0, false);
            column(&low, self.height - tall(&low), false);
            column(&value, middle - tall(&value) / 2.0, true);
        } else {
            let x = self.left - SMALL * 0.9;
            let upright = |words: Words| Mark::Words(Words { is_upright: true, ..words });
            marks.push(upright(quiet(&low, (x, self.top + self.height), Anchor::Start)));
            marks.push(upright(quiet(&high, (x, self.top), Anchor::End)));
            marks.push(upright(named(format!("{value} →"), (x, self.top + middle))));
        }
    }

    /// The boxes' names, each in its corner, and where they stand from the plot's corner.
    fn corners(
        &self,
        report: &Report,
        is_counted: bool,
        typesetter: &mut Typesetter,
        marks: &mut Vec<Mark>,
    ) -> Vec<Rect> {
        let (inset, height) = (SMALL, TEXT * 1.5);
        let mut boxes = Vec::new();
        for quadrant in BOXES {
            let name = report.say(quadrant_key(quadrant));
            let count = report.ranked().filter(|case| case.standing.quadrant == Some(quadrant)).count();
            let count = if is_counted { count.to_string() } else { String::new() };
            let named = typesetter.width_of(&name, true, TEXT);
            let width = TEXT * 2.0 + named + typesetter.width_of(&count, false, TEXT);
            let is_right = matches!(quadrant, Quadrant::BigBet | Quadrant::Reconsider);
            let is_below = matches!(quadrant, Quadrant::FillIn | Quadrant::Reconsider);
            let x = if is_right { self.width - width - inset } else { inset };
            let y = if is_below { self.height - height - inset * 0.6 } else { inset * 0.5 };
            let (left, middle) = self.at(x, y + height / 2.0);
            let glyph =
                Look { quadrant: Some(quadrant), is_lit: false, is_on_the_line: false, is_hollow: false };
            mark(glyph, (left + TEXT * 0.5, middle), TEXT * 0.38, marks);
            let stands = middle + TEXT * MIDDLE;
            marks.push(Mark::Words(label(name, (left + TEXT * 1.35, stands), Anchor::Start, TEXT, INK)));
            let after = (left + TEXT * 1.85 + named, stands);
            let count = Words { is_bold: false, ..label(count, after, Anchor::Start, TEXT, INK_2) };
            marks.extend(is_counted.then_some(Mark::Words(count)));
            let [x, y, width, height] = [x, y, width, height].map(f64::from);
            boxes.push(Rect { x, y, width, height });
        }
        boxes
    }

    fn bubbles(&self, drawn: &[Drawn<'_>], obstacles: Vec<Rect>, marks: &mut Vec<Mark>) {
        let plot = Plot {
            width: self.width.into(),
            height: self.height.into(),
            obstacles,
            value_line_y: self.value_line.into(),
            cost_line_x: self.cost_line.into(),
        };
        let bubbles: Vec<Bubble> = drawn.iter().map(|drawn| self.bubble(drawn)).collect();
        let places = place_labels(&plot, &bubbles);
        let (mut asides, mut shapes, mut names) = (Vec::new(), Vec::new(), Vec::new());
        // The first one is drawn last: nothing covers it.
        for ((drawn, bubble), place) in drawn.iter().zip(&bubbles).zip(&places).rev() {
            let at = self.at(place.bubble_x as f32, place.bubble_y as f32);
            if place.moved {
                let place = self.at(bubble.x as f32, bubble.y as f32);
                aside(place, at, &mut asides);
            }
            shape(drawn, at, &mut shapes);
            self.name(drawn, place, &mut names);
        }
        marks.extend(asides.into_iter().chain(shapes).chain(names));
    }

    fn bubble(&self, drawn: &Drawn<'_>) -> Bubble {
        let standing = &drawn.case.standing;
        let side = |side: Option<f64>| share(side.unwrap_or(SCALE_LOWEST));
        let air = if drawn.case.lighthouse { 7.0 } else { 2.0 };
        let size = |name: &Name| Size {
            width: name.width.into(),
            height: f64::from(name.lines.len() as f32 * SMALL * LINE),
        };
        Bubble {
            x: (side(standing.cost) * self.width).into(),
            y: ((1.0 - side(standing.value)) * self.height).into(),
            radius: (drawn.radius + air).into(),
            label: drawn.name.as_ref().map(size),
        }
    }

    fn name(&self, drawn: &Drawn<'_>, place: &Placement, marks: &mut Vec<Mark>) {
        let (Some(name), Some(LabelPlace { x, y, anchor })) = (&drawn.name, place.label) else { return };
        let (anchor, along) = match anchor {
            Flush::Start => (Anchor::Start, 0.0),
            Flush::Middle => (Anchor::Middle, name.width / 2.0),
            Flush::End => (Anchor::End, name.width),
        };
        let (x, y) = self.at(x as f32 + along, y as f32);
        for (number, line) in (0_u8..).zip(&name.lines) {
            let at = (x, y + SMALL * (f32::from(number) * LINE + 0.94));
            marks.push(Mark::Words(label(line.clone(), at, anchor, SMALL, INK)));
        }
    }
}

fn drawn<'a>(report: &'a Report, typesetter: &mut Typesetter) -> Vec<Drawn<'a>> {
    let has_place = |case: &&ReportedUseCase| case.standing.value.is_some() && case.standing.cost.is_some();
    let placed: Vec<&ReportedUseCase> = report.use_cases.iter().filter(has_place).collect();
    let count = placed.len();
    let most = if count <= FEW { TEXT * 12.0 } else { TEXT * 10.0 };
    let one = |(place, case): (usize, &'a ReportedUseCase)| {
        let number = case.standing.rank.filter(|_| count <= MOST_NUMBERS || place < NUMBERED_IN_CROWD);
        let is_named = count <= CROWD || place < NAMED_IN_CROWD;
        let radius = radius(count, number.is_some());
        let name = is_named.then(|| wrapped(typesetter, &case.text.title, SMALL, most));
        Drawn { case, number, radius, name }
    };
    placed.into_iter().enumerate().map(one).collect()
}

/// Half a bubble's width: the more of them there are, the smaller; those with a number need room for it.
fn radius(count: usize, is_numbered: bool) -> f32 {
    let scale = TEXT / 14.0;
    scale
        * match count {
            ..=15 => 16.0,
            16..=40 => 14.5,
            _ if is_numbered => 11.5,
            41..=150 => 7.5,
            _ => 6.0,
        }
}

fn shape(drawn: &Drawn<'_>, at: (f32, f32), marks: &mut Vec<Mark>) {
    let (look, radius) = (look(drawn.case), drawn.radius);
    mark(look, at, radius, marks);
    if look.is_on_the_line {
        let half = if drawn.number.is_some() { radius * 1.3 } else { radius };
        let y = at.1 + radius + 5.0;
        let under = Form::Lines(vec![[(at.0 - half, y), (at.0 + half, y)]]);
        marks.push(Mark::Shape { form: under, fill: None, stroke: Some(Stroke::new(WARN, 2.2)) });
    }
    let Some(number) = drawn.number else { return };
    let digits = number.to_string();
    let size = (TEXT * 0.93).min(radius * if digits.len() > 2 { 0.8 } else { 0.95 });
    let lift = if look.quadrant == Some(Quadrant::Reconsider) { radius * 0.08 } else { 0.0 };
    let ink = match look.quadrant {
        Some(Quadrant::QuickWin) if !look.is_hollow => BEAM_ON,
        Some(Quadrant::BigBet) if !look.is_hollow => WHITE,
        _ => INK,
    };
    let at = (at.0, at.1 + size * MIDDLE - lift);
    marks.push(Mark::Words(Words { has_halo: false, ..label(digits, at, Anchor::Middle, size, ink) }));
}

/// A hair line from a bubble to where it belongs.
fn aside(true_place: (f32, f32), at: (f32, f32), marks: &mut Vec<Mark>) {
    let hair = Form::Lines(vec![[true_place, at]]);
    marks.push(Mark::Shape { form: hair, fill: None, stroke: Some(Stroke::new(INK_3, 1.0)) });
    let dot = Form::Circle { x: true_place.0, y: true_place.1, radius: 2.4 };
    marks.push(Mark::Shape { form: dot, fill: Some(Fill::Flat(INK_3)), stroke: None });
}

/// What marks mean, where there are any.
fn legend(report: &Report, drawn: &[Drawn<'_>], marks: &mut Vec<Mark>) {
    let y = HEIGHT - TEXT * 0.9;
    let mut x = MARGIN[0];
    let words = |x: f32, text: String| {
        let advance = text.chars().map(|one| if is_chinese(one) { SMALL } else { SMALL * 0.6 }).sum::<f32>();
        let at = (x, y + SMALL * MIDDLE);
        let quiet = Words { is_bold: false, has_halo: false, ..label(text, at, Anchor::Start, SMALL, INK_2) };
        (Mark::Words(quiet), x + advance + TEXT * 1.6)
    };
    let looks = || drawn.iter().map(|drawn| look(drawn.case));
    let plain =
        Look { quadrant: Some(Quadrant::QuickWin), is_lit: false, is_on_the_line: false, is_hollow: false };
    if looks().any(|look| look.is_lit) {
        mark(Look { is_lit: true, ..plain }, (x + TEXT * 0.5, y), TEXT * 0.36, marks);
        let (text, next) = words(x + TEXT * 1.35, report.say("list-lighthouse"));
        marks.push(text);
        x = next;
    }
    if looks().any(|look| look.is_on_the_line) {
        let form = Form::Lines(vec![[(x, y), (x + TEXT, y)]]);
        marks.push(Mark::Shape { form, fill: None, stroke: Some(Stroke::new(WARN, 2.2)) });
        let (text, next) = words(x + TEXT * 1.5, report.say("list-on-the-line"));
        marks.push(text);
        x = next;
    }
    if looks().any(|look| look.is_hollow) {
        let hollow = Look { quadrant: None, is_hollow: true, ..plain };
        mark(hollow, (x + TEXT * 0.5, y), TEXT * 0.45, marks);
        marks.push(words(x + TEXT * 1.35, report.say("list-too-little")).0);
    }
}

fn description(report: &Report) -> String {
    let mut lines = vec![report.headline()];
    lines.extend(report.ranked().map(|case| {
        let figures = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |one| format!("{one:.1}"));
        let (value, cost) = (figures(case.standing.value), figures(case.standing.cost));
        let rank = case.standing.rank.unwrap_or_default();
        let comma = report.say("list-comma");
        let sides = [
            format!("{rank} {}", case.text.title),
            case.quadrant.clone(),
            format!("{} {value}", report.say("list-value")),
            format!("{} {cost}", report.say("list-cost")),
        ];
        sides.join(&comma)
    }));
    lines.join("\n")
}

/// Bold words with a halo.
fn label(text: String, at: (f32, f32), anchor: Anchor, size: f32, ink: Colour) -> Words {
    Words { text, at, anchor, size, is_bold: true, ink, is_upright: false, has_halo: true }
}

/// Where a figure of 1..5 stands on its axis, 0..1.
fn share(figure: f64) -> f32 {
    ((figure.clamp(SCALE_LOWEST, SCALE_HIGHEST) - SCALE_LOWEST) / (SCALE_HIGHEST - SCALE_LOWEST)) as f32
}
