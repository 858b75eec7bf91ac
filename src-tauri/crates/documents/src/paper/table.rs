//! Tables that break over pages between rows, with their head repeated.

use super::flow::{Flow, INK, INK_2, LINE_COLOUR};
use super::pages::{Item, Role, SIDE, TagId};
use crate::list::{ColumnKind, List, Value};
use crate::picture::{Fill, Form, Look, Mark, Stroke, mark};
use crate::type_setting::fonts::is_chinese;
use crate::type_setting::{Colour, Line, Lines, Setting, Span};

/// Height of letters, in points.
const SIZE: f32 = 8.0;
const LEADING: f32 = 1.4;
/// White between two columns, and above and below the words of a row.
const GAP: f32 = 9.0;
const AIR: f32 = 3.2;
/// Room for the mark before a title.
const MARK: f32 = 13.0;
/// No column of words is narrower, nor asks for more.
const NARROWEST: f32 = 34.0;
const WIDEST: f32 = 420.0;
/// What has more to say is no narrower than this if there is any room.
const READABLE: f32 = 76.0;
/// Before what is said behind a text.
const GAP_BEFORE: char = '\u{2003}';
const LIT: Colour = Colour(0xFD, 0xF1, 0xD6);

/// A table.
pub(super) struct Table {
    pub(super) columns: Vec<TableColumn>,
    pub(super) rows: Vec<TableRow>,
}

pub(super) struct TableColumn {
    pub(super) heading: String,
    /// Figures stand flush right.
    pub(super) is_number: bool,
}

#[derive(Default)]
pub(super) struct TableRow {
    pub(super) cells: Vec<TableCell>,
    /// Light lies behind it.
    pub(super) is_lit: bool,
}

#[derive(Default)]
pub(super) struct TableCell {
    pub(super) text: String,
    /// Said behind the text, each in a colour of its own.
    pub(super) asides: Vec<(String, Colour)>,
    pub(super) is_bold: bool,
    /// The mark of a use case before the text.
    pub(super) look: Option<Look>,
}

impl TableCell {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn said_behind(&self) -> String {
        self.asides.iter().map(|(words, _)| format!("{GAP_BEFORE}{words}")).collect()
    }
}

impl Table {
    /// Some columns of a list, in the order asked for, without those that are empty.
    pub(super) fn of(list: &List, columns: &[usize]) -> Self {
        let says = |place: usize| {
            let cell = |row: &Vec<Value>| row.get(place).is_some_and(|value| *value != Value::Empty);
            list.rows.iter().any(cell)
        };
        let columns: Vec<usize> = columns.iter().copied().filter(|place| says(*place)).collect();
        let head = |place: &usize| list.columns.get(*place);
        let cell = |row: &Vec<Value>, place: &usize| match (row.get(*place), head(place)) {
            (Some(Value::Text(text)), _) => TableCell::new(text.as_str()),
            (Some(Value::Number(number)), Some(column)) => {
                TableCell::new(column.kind.read(*number).unwrap_or_default())
            }
            _ => TableCell::default(),
        };
        let row = |row: &Vec<Value>| TableRow {
            cells: columns.iter().map(|place| cell(row, place)).collect(),
            is_lit: false,
        };
        Self {
            columns: columns
                .iter()
                .filter_map(head)
                .map(|column| TableColumn {
                    heading: column.heading.clone(),
                    is_number: column.kind != ColumnKind::Text,
                })
                .collect(),
            rows: list.rows.iter().map(row).collect(),
        }
    }

    /// Writes the table where the flow is.
    pub(super) fn write(&self, flow: &mut Flow<'_>) {
        if self.rows.is_empty() {
            return;
        }
        let widths = self.widths(flow.sheet.text_width());
        let tag = flow.tag(Role::Table);
        let columns = self.columns.len();
        let head: Vec<Lines> = (0..columns).map(|place| self.head(flow, place, widths[place])).collect();
        let tall = head.iter().map(Lines::height).fold(0.0, f32::max);
        flow.need(tall + 4.0 * SIZE * LEADING + 6.0 * AIR);
        let mut printer = Printer { table: self, widths, head, tag, is_begun: false };
        printer.begin(flow);
        for row in &self.rows {
            printer.row(flow, row);
        }
        flow.y += 8.0;
    }

    fn head(&self, flow: &mut Flow<'_>, place: usize, width: f32) -> Lines {
        let heading = self.columns.get(place).map_or("", |column| column.heading.as_str());
        let setting = Setting { size: SIZE * 0.92, leading: 1.25, width: Some(width) };
        flow.typesetter.set_words(heading, true, INK_2, setting)
    }

    /// How wide the columns are: figures as they need, words share what is left by how much they have to say.
    fn widths(&self, whole: f32) -> Vec<f32> {
        let count = self.columns.len();
        let room = whole - GAP * count.saturating_sub(1) as f32;
        let (mut least, mut wanted) = (vec![0.0_f32; count], vec![0.0_f32; count]);
        for (place, column) in self.columns.iter().enumerate() {
            let cells = || self.rows.iter().filter_map(|row| row.cells.get(place));
            let longest = |cell: &TableCell| longest_word(&cell.text).max(longest_word(&cell.said_behind()));
            // A short heading takes one line, a longer one about three.
            let whole = estimate(&column.heading);
            let heading = longest_word(&column.heading).max(whole / 3.0).max(whole.min(26.0)).min(46.0);
            let words = cells().map(longest).fold(heading, f32::max);
            let marked = if cells().any(|cell| cell.look.is_some()) { MARK } else { 0.0 };
            if column.is_number {
                let figures = cells().map(|cell| estimate(&cell.text)).fold(0.0, f32::max);
                least[place] = figures.max(heading);
                wanted[place] = least[place];
            } else {
                let whole = |cell: &TableCell| estimate(&cell.text) + estimate(&cell.said_behind());
                // A heading wraps before it takes room from words.
                let most = cells().map(whole).fold(heading, f32::max);
                wanted[place] = (most + marked).min(WIDEST);
                let readable = wanted[place].min(READABLE);
                least[place] = wanted[place].min((words + marked).clamp(NARROWEST, 110.0)).max(readable);
            }
        }
        let (need, wish): (f32, f32) = (least.iter().sum(), wanted.iter().sum());
        if need >= room {
            return least.into_iter().map(|width| width * room / need).collect();
        }
        if wish <= room && self.columns.iter().all(|column| column.is_number) {
            let more = (room - wish) / count as f32;
            return wanted.into_iter().map(|width| width + more).collect();
        }
        if wish <= room {
            let widest = (0..count).max_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
            if let Some(widest) = widest {
                wanted[widest] += room - wish;
            }
            return wanted;
        }
        let share: Vec<f32> =
            least.iter().zip(&wanted).map(|(least, wanted)| (wanted - least).sqrt()).collect();
        let shares: f32 = share.iter().sum();
        least
            .iter()
            .zip(share)
            .map(|(least, share)| least + (room - need) * share / shares.max(1e-3))
            .collect()
    }
}

struct Printer<'a> {
    table: &'a Table,
    widths: Vec<f32>,
    head: Vec<Lines>,
    tag: TagId,
    is_begun: bool,
}

impl Printer<'_> {
    /// The head; on later pages it is there for the eye only.
    fn begin(&mut self, flow: &mut Flow<'_>) {
        let row = (!self.is_begun).then(|| flow.tags.within(self.tag, Role::Row));
        self.is_begun = true;
        let tall = self.head.iter().map(Lines::height).fold(0.0, f32::max);
        for place in 0..self.head.len() {
            let tag = row.map(|row| flow.tags.within(row, Role::HeadCell));
            let top = flow.y + tall - self.head[place].height();
            self.cell(flow, place, &self.head[place].lines, (top, 0.0), tag);
        }
        flow.y += tall + 3.0;
        rule(flow, 0.9, INK_2);
    }

    fn row(&mut self, flow: &mut Flow<'_>, row: &TableRow) {
        let tag = flow.tags.within(self.tag, Role::Row);
        let cells: Vec<Lines> = (0..self.widths.len()).map(|place| self.set(flow, row, place)).collect();
        let tags: Vec<TagId> = cells.iter().map(|_| flow.tags.within(tag, Role::Cell)).collect();
        let mut done = vec![0; cells.len()];
        let mut is_fresh = false;
        loop {
            let rest = |place: usize| cells[place].lines.get(done[place]..).unwrap_or_default();
            let tall = |lines: &[Line]| lines.iter().map(|line| line.height).sum::<f32>();
            let whole = (0..cells.len()).map(|place| tall(rest(place))).fold(0.0, f32::max) + 2.0 * AIR;
            let room = flow.sheet.end() - flow.y;
            if whole > room && !is_fresh {
                flow.next_page();
                self.begin(flow);
                is_fresh = true;
                continue;
            }
            // A row that is higher than a page is the only one that is cut.
            let fits = |lines: &[Line]| {
                let mut bottom = 2.0 * AIR;
                let fitting = lines.iter().take_while(|line| {
                    bottom += line.height;
                    bottom <= room
                });
                fitting.count().max(1).min(lines.len())
            };
            let counts: Vec<usize> = (0..cells.len()).map(|place| fits(rest(place))).collect();
            let height = whole.min(room);
            if row.is_lit {
                self.shine(flow, height);
            }
            for place in 0..cells.len() {
                let now = &rest(place)[..counts[place]];
                let first =
                    if done[place] == 0 { row.cells.get(place).and_then(|cell| cell.look) } else { None };
                let inset =
                    if row.cells.get(place).is_some_and(|cell| cell.look.is_some()) { MARK } else { 0.0 };
                self.cell(flow, place, now, (flow.y + AIR, inset), Some(tags[place]));
                if let Some(look) = first {
                    let at = (self.left(place) + 4.5, flow.y + AIR + SIZE * LEADING / 2.0);
                    let mut marks = Vec::new();
                    mark(Look { is_lit: false, ..look }, at, 3.4, &mut marks);
                    flow.draw(marks);
                }
            }
            done.iter_mut().zip(&counts).for_each(|(done, count)| *done += count);
            flow.y += height;
            rule(flow, 0.4, LINE_COLOUR);
            if done.iter().zip(&cells).all(|(done, cell)| *done >= cell.lines.len()) {
                return;
            }
            flow.next_page();
            self.begin(flow);
        }
    }

    fn set(&self, flow: &mut Flow<'_>, row: &TableRow, place: usize) -> Lines {
        let Some(cell) = row.cells.get(place).filter(|cell| !cell.text.is_empty()) else {
            return Lines::default();
        };
        let inset = if cell.look.is_some() { MARK } else { 0.0 };
        let setting = Setting { size: SIZE, leading: LEADING, width: Some(self.widths[place] - inset) };
        let behind: Vec<String> =
            cell.asides.iter().map(|(words, _)| format!("{GAP_BEFORE}{words}")).collect();
        let asides = cell.asides.iter().zip(&behind);
        let asides = asides.map(|((_, ink), text)| Span { text, is_bold: false, ink: *ink });
        let text = Span { text: &cell.text, is_bold: cell.is_bold, ink: INK };
        let spans: Vec<Span<'_>> = [text].into_iter().chain(asides).collect();
        flow.typesetter.set(&spans, setting)
    }

    fn cell(
        &self,
        flow: &mut Flow<'_>,
        place: usize,
        lines: &[Line],
        (top, inset): (f32, f32),
        tag: Option<TagId>,
    ) {
        let is_number = self.table.columns.get(place).is_some_and(|column| column.is_number);
        let mut y = top;
        let mut placed = Vec::with_capacity(lines.len());
        for line in lines {
            let flush = if is_number { self.widths[place] - line.width } else { inset };
            placed.push((line.clone(), self.left(place) + flush, y + line.baseline));
            y += line.height;
        }
        if !placed.is_empty() {
            flow.item(Item::Lines { lines: placed, tag });
        }
    }

    fn left(&self, place: usize) -> f32 {
        SIDE + self.widths.iter().take(place).map(|width| width + GAP).sum::<f32>()
    }

    fn shine(&self, flow: &mut Flow<'_>, height: f32) {
        let form = Form::Rectangle {
            x: SIDE - 5.0,
            y: flow.y + 0.4,
            width: flow.sheet.text_width() + 10.0,
            height: height - 0.4,
            corner: 3.0,
        };
        flow.draw(vec![Mark::Shape { form, fill: Some(Fill::Flat(LIT)), stroke: None }]);
    }
}

/// A line over the whole width.
pub(super) fn rule(flow: &mut Flow<'_>, width: f32, colour: Colour) {
    let (from, to) = ((SIDE, flow.y), (SIDE + flow.sheet.text_width(), flow.y));
    let stroke = Some(Stroke::new(colour, width));
    flow.draw(vec![Mark::Shape { form: Form::Lines(vec![[from, to]]), fill: None, stroke }]);
}

/// About how wide a text is in a table; columns need no more than that.
fn estimate(text: &str) -> f32 {
    let wide = |one: char| match one {
        one if is_chinese(one) => 1.0,
        'M' | 'W' | 'm' | 'w' => 0.95,
        'A'..='Z' => 0.75,
        '0'..='9' => 0.66,
        _ => 0.6,
    };
    let line = |line: &str| line.chars().map(wide).sum::<f32>();
    text.lines().map(line).fold(0.0, f32::max) * SIZE + 2.0
}

fn longest_word(text: &str) -> f32 {
    let words = text.split(|one: char| one.is_whitespace() || one == '-' || is_chinese(one));
    words.map(estimate).fold(SIZE, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::type_setting::Typesetter;
    use workshop::Language;

    #[test]
    fn no_word_is_wider_than_its_column_thinks() {
        let mut typesetter = Typesetter::new(Language::En);
        for word in ["SHOWNTEXTROLE", "WWWW", "commitment", "unchecked", "2026-12-01", "EBITDA", "排障助手"]
        {
            let width = typesetter.width_of(word, false, SIZE);
            assert!(estimate(word) >= width, "{word}: {} of {width}", estimate(word));
        }
    }
}
