//! A slide as a picture: the same boxes and sizes of letters that are written, set in Pharos's own fonts. A program that
//! shows slides sets the words in its own, and draws the chart from the numbers in it.

use super::fit::{ROW, Size};
use super::onward::ROADMAP_LETTERS;
use super::shapes::{BELOW, BESIDE_SIZES, TEXT_SIZES, body_fitted, title_fitted};
use super::slides::{BODY, Body, Paragraph, Slide};
use super::stage::Stage;
use super::tables::Table;
use crate::chart::{Look, Scatter};
use crate::gantt::{self, Area};
use crate::picture::{Anchor, Canvas, Fill, Form, Mark, PictureError, Stroke, Words};
use crate::report::Report;
use crate::type_setting::{Colour, Lines, Setting, Span, Typesetter};

/// Width and height of a slide, in points.
pub const SIZE: (f32, f32) = (960.0, 540.0);

/// Where a body begins on our own template, in points from the left and the top.
const LEFT: f64 = 40.0;
const TOP: f64 = 120.0;
/// Width of the chart; its lines stand beside it.
const CHART_WIDTH: f64 = 560.0;
const BESIDE_LEFT: f64 = LEFT + CHART_WIDTH + 20.0;
const BESIDE: Size = Size { width: 300.0, height: 370.0 };

/// Colours of our own theme.
const INK: Colour = Colour(0x13, 0x20, 0x3B);
const NIGHT: Colour = Colour(0x0B, 0x14, 0x29);
const SAND: Colour = Colour(0xF1, 0xEF, 0xE8);
const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
const DRAFT: Colour = Colour(0xA2, 0x3B, 0x1D);
/// The beam of the cover, over the night.
const BEAM: Colour = Colour(0x4C, 0x3E, 0x2E);
const GRID: Colour = Colour(0xD9, 0xD6, 0xCC);

/// From one line to the next, and white after a paragraph of a body, as the layouts say.
const LEADING: f32 = 1.25;
const AFTER: f32 = 8.0;
/// Letters of a table and of a chart.
const CELL: f32 = 12.0;
const CHART: f32 = 10.0;

/// A slide as a png so many pixels wide. `number` is the one in its corner.
///
/// # Errors
/// [`PictureError::Pixels`] for a width that no picture has. A slide that our own template has no layout for stays empty.
pub fn drawn(report: &Report, slide: &Slide, number: usize, width: u32) -> Result<Vec<u8>, PictureError> {
    let mut typesetter = Typesetter::new(report.language);
    let mut board = Board { typesetter: &mut typesetter, things: Vec::new() };
    let layouts = super::ours().map(|(template, roles)| super::package::stages(&template, &roles));
    if let Some(stage) = layouts.unwrap_or_default().get(&slide.role) {
        board.slide(slide, stage, number, report);
    }
    let things = board.things;
    let mut canvas = Canvas::new(SIZE, width as f32 / SIZE.0, &mut typesetter)?;
    for thing in &things {
        match thing {
            Thing::Mark(mark) => canvas.marks(std::slice::from_ref(mark), (0.0, 0.0), 1.0),
            Thing::Set(set, x, top, flush) => {
                let mut y = *top;
                for line in &set.lines {
                    canvas.words(line, x - line.width * flush.share(), y + line.baseline);
                    y += line.height;
                }
            }
        }
    }
    canvas.png()
}

enum Thing {
    Mark(Mark),
    /// Words, where they begin, end or have their middle, and their upper edge.
    Set(Lines, f32, f32, Anchor),
}

struct Board<'a> {
    typesetter: &'a mut Typesetter,
    /// From back to front.
    things: Vec<Thing>,
}

impl Board<'_> {
    fn slide(&mut self, slide: &Slide, stage: &Stage, number: usize, report: &Report) {
        let (size, title) = title_fitted(slide, stage);
        if let Body::Cover(lines) = &slide.body {
            self.cover(&title, lines);
        } else {
            self.area([0.0, 0.0, 8.0, SIZE.1], NIGHT);
            let set = self.set(&title.join("\n"), true, INK, size.map_or(28.0, |size| size as f32), 860.0);
            let top = 36.0 + (70.0 - set.height()) / 2.0;
            self.put(set, LEFT as f32, top);
            let set = self.set(&number.to_string(), false, INK, CELL, 80.0);
            self.things.push(Thing::Set(set, 920.0, 508.0, Anchor::End));
        }
        match &slide.body {
            Body::Cover(_) => {}
            Body::Text(paragraphs) => self.text(paragraphs, LEFT, stage.text_room, TEXT_SIZES, AFTER),
            Body::Table(table) => self.table(table),
            Body::Roadmap(gantt) => {
                let room = Area { x: LEFT, y: TOP, width: BODY.width, height: BODY.height };
                let marks = gantt::marks(&gantt.pieces(room, ROADMAP_LETTERS), self.typesetter);
                self.things.extend(marks.into_iter().map(Thing::Mark));
            }
            Body::Matrix(chart, paragraphs) => {
                self.chart(chart);
                self.text(paragraphs, BESIDE_LEFT, BESIDE, BESIDE_SIZES, 0.0);
            }
        }
        if report.is_draft {
            let set = self.set(&report.say("report-draft"), true, DRAFT, CELL, 120.0);
            self.things.push(Thing::Set(set, 920.0, 14.0, Anchor::End));
        }
    }

    fn cover(&mut self, title: &[String], lines: &[String]) {
        self.area([0.0, 0.0, SIZE.0, SIZE.1], NIGHT);
        let beam = Form::Polygon(vec![(520.0, 270.0), (960.0, 60.0), (960.0, 480.0)]);
        self.things.push(Thing::Mark(flat(beam, BEAM)));
        let (room, text) = ((620.0, 110.0), title.join("\n"));
        // The layout lets a program make the letters smaller where they do not fit.
        let sizes = [36.0, 32.0, 28.0, 24.0, 20.0, 16.0, 12.0];
        let fits =
            sizes.into_iter().find(|size| self.set(&text, true, WHITE, *size, room.0).height() <= room.1);
        let set = self.set(&text, true, WHITE, fits.unwrap_or(12.0), room.0);
        let top = (170.0 + room.1 - set.height()).max(0.0);
        self.put(set, 60.0, top);
        let set = self.set(&lines.join("\n"), false, WHITE, 18.0, room.0);
        let set =
            if set.height() > 120.0 { self.set(&lines.join("\n"), false, WHITE, 12.0, room.0) } else { set };
        self.put(set, 60.0, 292.0);
    }

    fn text(&mut self, paragraphs: &[Paragraph], left: f64, room: Size, sizes: &[f64], after: f32) {
        let (size, kept) = body_fitted(paragraphs, room, sizes);
        let setting = Setting { size: size as f32, leading: LEADING, width: Some(room.width as f32) };
        let mut top = TOP as f32;
        for paragraph in &kept {
            let lead =
                if paragraph.lead.is_empty() { String::new() } else { format!("{}  ", paragraph.lead) };
            let spans = [
                Span { text: &lead, is_bold: true, ink: INK },
                Span { text: &paragraph.words, is_bold: false, ink: INK },
            ];
            let set = self.typesetter.set(&spans, setting);
            let height = set.height();
            self.put(set, left as f32, top);
            top += height + after;
        }
    }

    fn table(&mut self, table: &Table) {
        let all = table.widths.iter().sum::<u32>().max(1) as f32;
        let widths: Vec<f32> =
            table.widths.iter().map(|share| BODY.width as f32 * *share as f32 / all).collect();
        let mut top = TOP as f32;
        for (place, cells) in [&table.heads].into_iter().chain(&table.rows).enumerate() {
            let is_head = place == 0;
            let set = cells.iter().zip(&widths);
            let set: Vec<Lines> =
                set.map(|(cell, width)| self.set(cell, is_head, INK, CELL, width - 8.0)).collect();
            let height = set.iter().map(|set| set.height() + 4.0).fold(ROW as f32, f32::max);
            let (left, right) = (LEFT as f32, (LEFT + BODY.width) as f32);
            if is_head {
                self.area([left, top, right, top + height], SAND);
            }
            let mut x = left;
            for ((set, width), is_number) in set.into_iter().zip(&widths).zip(&table.numbers) {
                let y = top + (height - set.height()) / 2.0;
                let (at, flush) =
                    if *is_number { (x + width - 4.0, Anchor::End) } else { (x + 4.0, Anchor::Start) };
                self.things.push(Thing::Set(set, at, y, flush));
                x += width;
            }
            top += height;
            self.line([(left, top), (right, top)], Stroke::new(SAND, 0.75));
        }
        let below = self.set(&table.below, false, INK, CELL, BODY.width as f32);
        self.put(below, LEFT as f32, (TOP + BODY.height + BELOW) as f32);
    }

    /// The chart as programs draw it: axes from end to end, a legend below, numbers to the right of the marks.
    fn chart(&mut self, chart: &Scatter) {
        let [left, top] = [LEFT as f32 + 44.0, TOP as f32 + 8.0];
        let (width, height) = (CHART_WIDTH as f32 - 60.0, BODY.height as f32 - 76.0);
        let share = |figure: f64| ((figure - chart.lowest) / (chart.highest - chart.lowest)) as f32;
        let at = |x: f64, y: f64| (left + share(x) * width, top + (1.0 - share(y)) * height);
        let mut tick = chart.lowest;
        while tick <= chart.highest {
            let (x, y) = at(tick, tick);
            let name = |at, anchor| words(format!("{tick:.0}"), at, anchor, CHART, false);
            self.things.push(Thing::Mark(name((x, top + height + 14.0), Anchor::Middle)));
            self.things.push(Thing::Mark(name((left - 8.0, y + 3.6), Anchor::End)));
            tick += 1.0;
        }
        let (corner, right, up) = ((left, top + height), (left + width, top + height), (left, top));
        self.line([corner, right], Stroke::new(GRID, 0.75));
        self.line([corner, up], Stroke::new(GRID, 0.75));
        let below = (left + width / 2.0, top + height + 32.0);
        self.things.push(Thing::Mark(words(chart.axes.0.clone(), below, Anchor::Middle, CHART, true)));
        let beside = (left - 28.0, top + height / 2.0);
        let upright = words(chart.axes.1.clone(), beside, Anchor::Middle, CHART, true);
        if let Mark::Words(upright) = upright {
            self.things.push(Thing::Mark(Mark::Words(Words { is_upright: true, ..upright })));
        }
        let mut named = left;
        for series in &chart.series {
            let points: Vec<Option<(f32, f32)>> = series
                .across
                .values
                .iter()
                .zip(&series.upwards.values)
                .map(|(x, y)| x.zip(*y).map(|(x, y)| at(x, y)))
                .collect();
            let key = (named + 6.0, top + height + 54.0);
            match series.look {
                Look::Marker { symbol, fill, edge } => {
                    for (place, point) in points.iter().enumerate() {
                        let Some(point) = point else { continue };
                        self.marker(symbol, *point, (Colour::of_hex(fill), Colour::of_hex(edge)), 6.0);
                        if let Some(label) = series.labels.get(place) {
                            let beside = (point.0 + 9.0, point.1 + 3.6);
                            let label = words(label.clone(), beside, Anchor::Start, CHART, false);
                            self.things.push(Thing::Mark(label));
                        }
                    }
                    self.marker(symbol, key, (Colour::of_hex(fill), Colour::of_hex(edge)), 4.0);
                }
                Look::Dashes { colour } => {
                    let stroke =
                        Stroke { dash: Some((4.0, 3.0)), ..Stroke::new(Colour::of_hex(colour), 1.0) };
                    if let [Some(from), Some(to)] = points.as_slice() {
                        self.line([*from, *to], stroke);
                    }
                    self.line([(key.0 - 6.0, key.1), (key.0 + 6.0, key.1)], stroke);
                }
            }
            let name = words(series.name.clone(), (key.0 + 10.0, key.1 + 3.6), Anchor::Start, CHART, false);
            self.things.push(Thing::Mark(name));
            named += 32.0 + self.typesetter.width_of(&series.name, false, CHART);
        }
    }

    fn marker(&mut self, symbol: &str, (x, y): (f32, f32), (fill, edge): (Colour, Colour), half: f32) {
        let form = match symbol {
            "diamond" => Form::Polygon(vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)]),
            "square" => {
                let (x, y, width) = (x - half, y - half, half * 2.0);
                Form::Rectangle { x, y, width, height: width, corner: 0.0 }
            }
            "triangle" => Form::Polygon(vec![(x, y - half), (x + half, y + half), (x - half, y + half)]),
            _ => Form::Circle { x, y, radius: half },
        };
        let stroke = Some(Stroke::new(edge, 1.0));
        self.things.push(Thing::Mark(Mark::Shape { form, fill: Some(Fill::Flat(fill)), stroke }));
    }

    fn set(&mut self, text: &str, is_bold: bool, ink: Colour, size: f32, width: f32) -> Lines {
        self.typesetter.set_words(text, is_bold, ink, Setting { size, leading: LEADING, width: Some(width) })
    }

    fn put(&mut self, set: Lines, x: f32, top: f32) {
        self.things.push(Thing::Set(set, x, top, Anchor::Start));
    }

    fn area(&mut self, [left, top, right, bottom]: [f32; 4], colour: Colour) {
        let form =
            Form::Rectangle { x: left, y: top, width: right - left, height: bottom - top, corner: 0.0 };
        self.things.push(Thing::Mark(flat(form, colour)));
    }

    fn line(&mut self, ends: [(f32, f32); 2], stroke: Stroke) {
        let form = Form::Lines(vec![ends]);
        self.things.push(Thing::Mark(Mark::Shape { form, fill: None, stroke: Some(stroke) }));
    }
}

fn flat(form: Form, colour: Colour) -> Mark {
    Mark::Shape { form, fill: Some(Fill::Flat(colour)), stroke: None }
}

fn words(text: String, at: (f32, f32), anchor: Anchor, size: f32, is_bold: bool) -> Mark {
    Mark::Words(Words { text, at, anchor, size, is_bold, ink: INK, is_upright: false, has_halo: false })
}

#[cfg(test)]
mod tests {
    use super::{SIZE, drawn};
    use crate::deck::slides;
    use crate::report::ReportPart;
    use crate::report::tests::{example, many};
    use std::collections::BTreeSet;
    use workshop::Language;

    #[test]
    fn every_slide_is_drawn_with_its_words_and_nothing_at_its_edges() {
        for (language, count) in [(Language::En, 12), (Language::ZhCn, 120)] {
            let mut report = many(language, count).with_parts(&BTreeSet::from(ReportPart::ALL));
            report.is_draft = true;
            let slides = slides(&report);
            assert!(slides.len() > 12, "{}", slides.len());
            for (number, slide) in (1..).zip(&slides) {
                let png = drawn(&report, slide, number, 480).unwrap();
                let picture = tiny_skia::Pixmap::decode_png(&png).unwrap();
                assert_eq!((picture.width(), picture.height()), (480, 270));
                let ink = |x: u32, y: u32| {
                    let paper = picture.pixel(470, 260).unwrap();
                    picture.pixel(x, y).is_some_and(|pixel| pixel != paper)
                };
                let words = (20..460).flat_map(|x| (15..240).map(move |y| (x, y)));
                let inked = words.filter(|(x, y)| ink(*x, *y)).count();
                assert!(inked > 500, "{number}: {inked}");
                if number > 1 {
                    let edge = (0..480).map(|x| (x, 268)).chain((10..270).map(|y| (478, y)));
                    assert!(edge.filter(|(x, y)| *x > 8 && ink(*x, *y)).count() == 0, "{number}");
                }
            }
        }
        assert!((SIZE.0 / SIZE.1 - 16.0 / 9.0).abs() < 1e-6, "as the presentation says");
    }

    #[test]
    fn slides_are_those_of_the_parts_that_are_in_and_all_ideas_stand_on_an_appendix() {
        let whole = example(Language::En);
        let titles = |parts: &[ReportPart]| {
            let report = whole.clone().with_parts(&parts.iter().copied().collect());
            slides(&report).into_iter().map(|slide| slide.title).collect::<Vec<_>>()
        };
        assert_eq!(titles(&[]).len(), 1, "the cover alone");
        assert_eq!(titles(&[ReportPart::Gates]).len(), 2);
        let lit = titles(&[ReportPart::Lighthouses]);
        assert_eq!(lit.len(), 2 + whole.lighthouses().count(), "with what happens next: {lit:?}");
        let report = whole.clone().with_parts(&BTreeSet::from([ReportPart::Ideas]));
        let appendix: Vec<_> = slides(&report).into_iter().skip(1).collect();
        let rows: usize =
            appendix.iter().filter_map(|slide| slide.table()).map(|table| table.rows.len()).sum();
        assert_eq!(rows, whole.sheets.ideas.rows.len(), "every idea stands once");
        assert!(appendix.len() > 2 && appendix[0].title.contains("(1 of "), "{}", appendix[0].title);
    }
}
