//! Where everything lies: bars, words, lines and ways between bars, from back to front.

use super::{Gantt, Row, Sign};
use unicode_width::UnicodeWidthStr;
use workshop::WorkState;
use workshop::roadmap_items::RoadmapKind;

/// A place, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// Something that is drawn.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    /// A shape with a number that others glue to, and what it says to whoever listens.
    Shape { id: u32, look: Look, area: Area, told: String },
    /// Words in one line.
    Words { id: u32, area: Area, written: Vec<Written>, size: f64 },
    /// A straight line.
    Line { id: u32, from: (f64, f64), to: (f64, f64), colour: &'static str, is_dashed: bool, width: f64 },
    /// From the end of one bar to the beginning of another.
    Link { id: u32, way: Way, told: String },
}

/// Words that look alike.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) is_bold: bool,
    pub(crate) colour: &'static str,
}

/// Between two shapes.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    /// The shapes it is glued to.
    pub(crate) shapes: (u32, u32),
    pub(crate) from: (f64, f64),
    pub(crate) to: (f64, f64),
    pub(crate) colour: &'static str,
    pub(crate) width: f64,
}

/// How a shape looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    pub(crate) outline: Outline,
    pub(crate) fill: Option<&'static str>,
    /// Colour, width and whether it is dashed.
    pub(crate) edge: Option<(&'static str, f64, bool)>,
}

/// Its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outline {
    /// Round ends.
    Pill,
    /// Square corners.
    Box,
    /// A point to the right.
    Flag,
    /// Corners cut off.
    Plaque,
    Diamond,
    /// Slanting lines in a box.
    Hatched,
}

const INK: &str = "13203B";
const MUTED: &str = "5A6378";
const QUIET: &str = "8A93A6";
const HAIR: &str = "D9D6CC";
const AMBER: &str = "F5B63C";
const AMBER_EDGE: &str = "9A6410";
const NAVY: &str = "2E4E8F";
const WHITE: &str = "FFFFFF";
const TROUBLE: &str = "A23B1D";
/// Behind the stages, in order.
const BANDS: [(&str, &str); 3] = [("FDF3DC", AMBER_EDGE), ("EAEFF9", NAVY), ("E4F1EC", "2F6F5E")];

/// The first number of a shape; smaller ones are those of titles and notes.
const FIRST: u32 = 20;
/// Share of the width for what is done, and the gap to the bars.
const NAMES: f64 = 0.34;
const GAP: f64 = 8.0;
/// Rows, in letters: the least and the most height.
const ROW: (f64, f64) = (1.55, 2.4);
/// Heights above and below the rows, in letters.
const ABOVE: f64 = 3.0;
const TODAY: f64 = 1.5;
const LEGEND: f64 = 1.7;
/// Width of a narrow letter, in sizes of a letter.
const NARROW: f64 = 0.56;
/// The longest name of an owner behind a title, in narrow letters.
const OWNER: usize = 22;
/// A bar is never narrower, in points.
const NARROWEST: f64 = 4.0;
const STEPS: [u32; 8] = [5, 10, 15, 30, 60, 90, 180, 365];
/// Points that a line of days takes at least.
const LINE_LEAST: f64 = 34.0;

/// So many rows stand in a place in letters of a size.
pub(crate) fn rows_that_fit(height: f64, letters: f64) -> usize {
    let room = height - (ABOVE + TODAY + 2.0 * LEGEND) * letters;
    ((room / (ROW.0 * letters)).floor() as usize).max(1)
}

/// Whether what is done has no room beside the bars.
pub(super) fn is_cut(row: &Row, area: Area, letters: f64) -> bool {
    let room = area.width * NAMES;
    fitted(&row.title, room, letters, row.is_critical) != row.title
}

impl Gantt {
    /// Everything in a place, in letters of a size.
    pub(crate) fn pieces(&self, area: Area, letters: f64) -> Vec<Piece> {
        let legend = self.legend_lines(area, letters);
        let below = (TODAY + LEGEND * legend.len() as f64) * letters;
        let room = area.height - ABOVE * letters - below;
        let row = (room / self.rows.len().max(1) as f64).clamp(ROW.0 * letters, ROW.1 * letters);
        let left = area.x + area.width * NAMES + GAP;
        let chart = Area {
            x: left,
            y: area.y + ABOVE * letters,
            width: area.x + area.width - left,
            height: row * self.rows.len() as f64,
        };
        let mut drawing = Drawing { gantt: self, area, chart, row, letters, pieces: Vec::new(), next: FIRST };
        drawing.bands();
        drawing.days();
        drawing.today();
        let bars = drawing.rows();
        drawing.links(&bars);
        drawing.legend(&legend);
        drawing.pieces
    }

    /// The height that it takes, in letters of a size.
    pub(crate) fn height(&self, width: f64, letters: f64) -> f64 {
        let area = Area { x: 0.0, y: 0.0, width, height: 0.0 };
        let legend = self.legend_lines(area, letters).len() as f64;
        (ABOVE + TODAY + LEGEND * legend + ROW.0 * 1.1 * self.rows.len() as f64) * letters
    }

    /// Signs of the legend, as many to a line as it holds, each with where it begins.
    fn legend_lines(&self, area: Area, letters: f64) -> Vec<Vec<(f64, Sign, &str)>> {
        let mut lines: Vec<Vec<(f64, Sign, &str)>> = vec![Vec::new()];
        let mut x = 0.0;
        for (sign, said) in &self.legend {
            let wide = 3.4 * letters + width_of(said, letters * 0.9, false) + letters;
            if x + wide > area.width && x > 0.0 {
                lines.push(Vec::new());
                x = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                line.push((area.x + x, *sign, said));
            }
            x += wide;
        }
        lines
    }
}

struct Drawing<'a> {
    gantt: &'a Gantt,
    area: Area,
    /// Where the bars lie.
    chart: Area,
    row: f64,
    letters: f64,
    pieces: Vec<Piece>,
    next: u32,
}

impl Drawing<'_> {
    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn x(&self, day: u32) -> f64 {
        let share = f64::from(day.min(self.gantt.last)) / f64::from(self.gantt.last.max(1));
        self.chart.x + share * self.chart.width
    }

    fn shape(&mut self, look: Look, area: Area, told: String) -> u32 {
        let id = self.id();
        self.pieces.push(Piece::Shape { id, look, area, told });
        id
    }

    fn words(&mut self, area: Area, written: Vec<Written>, size: f64) {
        let id = self.id();
        self.pieces.push(Piece::Words { id, area, written, size });
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: &'static str, is_dashed: bool, width: f64) {
        let id = self.id();
        self.pieces.push(Piece::Line { id, from, to, colour, is_dashed, width });
    }

    /// The stages: names above, light behind the rows. Where one begins before the other's name ends, it stands beside it.
    fn bands(&mut self) {
        let mut free = self.chart.x;
        for (band, (fill, ink)) in self.gantt.bands.iter().zip(BANDS) {
            let (from, to) = (self.x(band.days.0), self.x(band.days.1));
            let place = Area { x: from, width: (to - from).max(1.0), ..self.chart };
            let look = Look { outline: Outline::Box, fill: Some(fill), edge: None };
            self.shape(look, place, band.name.clone());
            let wide = width_of(&band.name, self.letters, true) + 4.0;
            let x = from.max(free).min((self.chart.x + self.chart.width - wide).max(self.chart.x));
            let words = Written { text: band.name.clone(), is_bold: true, colour: ink };
            let above = Area { x, y: self.area.y, width: wide, height: 1.4 * self.letters };
            self.words(above, vec![words], self.letters);
            free = x + wide + self.letters;
            let top = self.chart.y - 1.0;
            self.line((from, top), (to, top), ink, false, 2.0);
        }
    }

    fn days(&mut self) {
        let last = self.gantt.last;
        let apart = |step: u32| f64::from(step) / f64::from(last.max(1)) * self.chart.width;
        let step = STEPS.into_iter().find(|step| apart(*step) >= LINE_LEAST).unwrap_or(730);
        let bottom = self.chart.y + self.chart.height;
        for day in (0..=last).step_by(step as usize) {
            let x = self.x(day);
            self.line((x, self.chart.y), (x, bottom), HAIR, false, 0.5);
            let right = self.chart.x + self.chart.width;
            if x + width_of(&day.to_string(), self.letters, false) > right {
                continue;
            }
            let place = Area {
                x: x - 2.0,
                y: self.area.y + 1.45 * self.letters,
                width: LINE_LEAST.min(right - x + 2.0),
                height: 1.3 * self.letters,
            };
            let words = Written { text: day.to_string(), is_bold: false, colour: MUTED };
            self.words(place, vec![words], self.letters * 0.85);
        }
    }

    fn today(&mut self) {
        let Some((day, said)) = self.gantt.today.clone() else { return };
        let (x, bottom) = (self.x(day), self.chart.y + self.chart.height);
        self.line((x, self.chart.y), (x, bottom + 2.0), TROUBLE, true, 1.25);
        let wide = width_of(&said, self.letters, true) + 6.0;
        let right = self.chart.x + self.chart.width - wide;
        let place = Area {
            x: (x - wide / 2.0).clamp(self.chart.x.min(right), right),
            y: bottom + 2.0,
            width: wide,
            height: 1.3 * self.letters,
        };
        let words = Written { text: said, is_bold: true, colour: TROUBLE };
        self.words(place, vec![words], self.letters);
    }

    /// What is done, and its bar; gives each bar's number and place.
    fn rows(&mut self) -> Vec<(u32, Area)> {
        let gantt = self.gantt;
        let high = (self.row * 0.68).min(1.5 * self.letters);
        let mut bars = Vec::with_capacity(gantt.rows.len());
        for (place, row) in gantt.rows.iter().enumerate() {
            let top = self.chart.y + self.row * place as f64;
            let names = Area { x: self.area.x, y: top, width: self.area.width * NAMES, height: self.row };
            self.words(names, self.named(row), self.letters);
            let y = top + (self.row - high) / 2.0;
            let (from, to) = (self.x(row.days.0), self.x(row.days.1));
            let area = if row.kind == RoadmapKind::Milestone {
                Area { x: to - high / 2.0, y, width: high, height: high }
            } else {
                Area { x: from, y, width: (to - from).max(NARROWEST), height: high }
            };
            let id = self.shape(look(row), area, row.told.clone());
            for days in &row.clashes {
                let (from, to) = (self.x(days.0), self.x(days.1));
                let over = Area { x: from, width: (to - from).max(NARROWEST), ..area };
                let hatched = Look {
                    outline: Outline::Hatched,
                    fill: Some(TROUBLE),
                    edge: Some((TROUBLE, 1.5, false)),
                };
                self.shape(hatched, over, row.told.clone());
            }
            if row.state == WorkState::Working {
                let below = y + high + 1.5;
                self.line((area.x, below), (area.x + area.width, below), INK, false, 1.5);
            }
            bars.push((id, area));
        }
        bars
    }

    /// What is done, and who makes it happen, as far as there is room.
    fn named(&self, row: &Row) -> Vec<Written> {
        let room = self.area.width * NAMES;
        let title = fitted(&row.title, room, self.letters, row.is_critical);
        let taken = width_of(&title, self.letters, row.is_critical);
        let mut written = vec![Written { text: title, is_bold: row.is_critical, colour: INK }];
        let owner = format!("  {}", row.owner);
        let is_there = !row.owner.is_empty() && owner.width() <= OWNER;
        if is_there && taken + width_of(&owner, self.letters, false) <= room {
            written.push(Written { text: owner, is_bold: false, colour: MUTED });
        }
        written
    }

    fn links(&mut self, bars: &[(u32, Area)]) {
        let gantt = self.gantt;
        for link in &gantt.links {
            let (Some(first), Some(second)) = (bars.get(link.rows.0), bars.get(link.rows.1)) else {
                continue;
            };
            let middle = |area: &Area| area.y + area.height / 2.0;
            let (colour, width) = match (link.is_clash, link.is_critical) {
                (true, _) => (TROUBLE, 1.5),
                (false, true) => (INK, 1.5),
                (false, false) => (QUIET, 0.75),
            };
            let way = Way {
                shapes: (first.0, second.0),
                from: (first.1.x + first.1.width, middle(&first.1)),
                to: (second.1.x, middle(&second.1)),
                colour,
                width,
            };
            let id = self.id();
            self.pieces.push(Piece::Link { id, way, told: link.told.clone() });
        }
    }

    fn legend(&mut self, lines: &[Vec<(f64, Sign, &str)>]) {
        let size = self.letters * 0.9;
        let mut y = self.chart.y + self.chart.height + TODAY * self.letters;
        for line in lines {
            for (x, sign, said) in line {
                let mark = Area { x: *x, y: y + 0.35 * size, width: 2.4 * size, height: 0.95 * size };
                self.sign(*sign, mark, said);
                let wide = width_of(said, size, false) + 6.0;
                let place = Area { x: *x + 3.0 * size, y, width: wide, height: 1.6 * size };
                let words = Written { text: (*said).to_owned(), is_bold: false, colour: MUTED };
                self.words(place, vec![words], size);
            }
            y += LEGEND * self.letters;
        }
    }

    fn sign(&mut self, sign: Sign, area: Area, said: &str) {
        let plain = Look { outline: Outline::Box, fill: Some(WHITE), edge: Some((QUIET, 1.0, false)) };
        let look = match sign {
            Sign::Kind(kind) => {
                if kind == RoadmapKind::Milestone {
                    let middle = area.x + area.width / 2.0 - area.height / 2.0;
                    self.shape(
                        look_of(kind),
                        Area { x: middle, width: area.height, ..area },
                        said.to_owned(),
                    );
                    return;
                }
                look_of(kind)
            }
            Sign::Critical => Look { edge: Some((INK, 2.25, false)), ..plain },
            Sign::Conflict => {
                Look { outline: Outline::Hatched, fill: Some(TROUBLE), edge: Some((TROUBLE, 1.5, false)) }
            }
            Sign::Open => Look { edge: Some((QUIET, 1.0, true)), ..plain },
            Sign::Working => {
                let below = area.y + area.height;
                self.line((area.x, below), (area.x + area.width, below), INK, false, 1.5);
                return;
            }
        };
        self.shape(look, area, said.to_owned());
    }
}

/// By its kind, how far it is, and whether it is on the longest chain.
fn look(row: &Row) -> Look {
    let of_kind = look_of(row.kind);
    let (colour, width) = match of_kind.edge {
        Some((colour, width, _)) => (colour, width),
        None => (QUIET, 1.0),
    };
    let (colour, width) = if row.is_critical { (INK, 2.25) } else { (colour, width) };
    let is_open = row.state == WorkState::Open;
    // What has not begun is an edge that is dashed, and no fill.
    let fill = if is_open && row.kind != RoadmapKind::Milestone { Some(WHITE) } else { of_kind.fill };
    Look { fill, edge: Some((colour, width, is_open)), ..of_kind }
}

fn look_of(kind: RoadmapKind) -> Look {
    let look =
        |outline, fill, edge, width| Look { outline, fill: Some(fill), edge: Some((edge, width, false)) };
    match kind {
        RoadmapKind::Lighthouse => look(Outline::Pill, AMBER, AMBER_EDGE, 1.0),
        RoadmapKind::RollOut => look(Outline::Pill, NAVY, NAVY, 1.0),
        RoadmapKind::BigBet => look(Outline::Plaque, WHITE, NAVY, 1.25),
        RoadmapKind::Try => look(Outline::Plaque, WHITE, QUIET, 1.0),
        RoadmapKind::Enabler => look(Outline::Box, WHITE, QUIET, 1.0),
        RoadmapKind::Decision => look(Outline::Flag, WHITE, QUIET, 1.0),
        RoadmapKind::Milestone => look(Outline::Diamond, INK, INK, 1.0),
    }
}

fn width_of(text: &str, letters: f64, is_bold: bool) -> f64 {
    let bold = if is_bold { 1.06 } else { 1.0 };
    text.width() as f64 * letters * NARROW * bold
}

/// So much of a text as has room, with a sign that it goes on.
fn fitted(text: &str, room: f64, letters: f64, is_bold: bool) -> String {
    if width_of(text, letters, is_bold) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if width_of(&kept, letters, is_bold) > room - letters {
            let _ = kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}
