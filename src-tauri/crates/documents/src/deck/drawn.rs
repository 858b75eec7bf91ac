//! A slide as a picture: on the template's own background and shapes, in the same boxes and sizes of letters that are
//! written, set in Pharos's own fonts. A program that shows slides sets the words in its own, and draws the chart from the
//! numbers in it.

use super::base::{Place, Placeholder, Roles, Template};
use super::fit::{ROW, Size, cell_letters};
use super::gantt_shapes::area_of;
use super::onward::ROADMAP_LETTERS;
use super::package::Stages;
use super::scenery::{Letters, Placed, Scenery};
use super::shapes::{BELOW, BESIDE_SIZES, CHART_SHARE, TEXT_SIZES, beside_chart, body_fitted, title_fitted};
use super::slides::{Body, Paragraph, Slide};
use super::stage::Stage;
use super::tables::Table;
use crate::chart::{Look, Scatter};
use crate::gantt;
use crate::picture::{Anchor, Canvas, Fill, Form, Mark, PictureError, Stroke, Words};
use crate::report::Report;
use crate::type_setting::{Colour, Lines, Setting, Span, Typesetter};
use std::collections::BTreeMap;
use tiny_skia::Transform;

/// A slide of 16 to 9, in points.
const USUAL: (f32, f32) = (960.0, 540.0);

const DRAFT: Colour = Colour(0xA2, 0x3B, 0x1D);
const GRID: Colour = Colour(0xD9, 0xD6, 0xCC);

/// From one line to the next.
const LEADING: f32 = 1.25;
/// Letters of a line below a table and of the mark of a draft, of a chart, and of a number.
const SMALL: f32 = 12.0;
const CHART: f32 = 10.0;
/// Letters of the line below a cover's title where its layout does not say, and the least of a cover.
const SUBTITLE: f32 = 18.0;
const LEAST: f32 = 12.0;
/// Left and right together, and above and below together, where a place does not say, in points.
const INSETS: (f64, f64) = (14.4, 7.2);

/// What slides are drawn on: our own template, or a client's.
pub struct Drawing {
    stages: Stages,
    /// What stands on each layout, by its part.
    sceneries: BTreeMap<String, Scenery>,
    /// Of a slide, in points.
    size: (f32, f32),
}

impl Drawing {
    /// For the slides of a deck: see [`super::all_slides`].
    #[must_use]
    pub fn of(slides: &[Slide], onto: Option<(&Template, &Roles)>) -> Self {
        let ours = if onto.is_none() { super::ours().ok() } else { None };
        let onto = onto.or_else(|| ours.as_ref().map(|(template, roles)| (template, roles)));
        let mut drawing = Self { stages: Stages::new(), sceneries: BTreeMap::new(), size: USUAL };
        let Some((template, roles)) = onto else { return drawing };
        drawing.stages = super::stages_of(slides, template, roles);
        for (role, stage) in &drawing.stages {
            let Some(layout) = template.layout(roles, *role) else { continue };
            drawing.size = (layout.slide.0 as f32, layout.slide.1 as f32);
            if !drawing.sceneries.contains_key(&stage.layout) {
                let scenery = Scenery::of(template, layout, stage.text.as_ref());
                drawing.sceneries.extend(scenery.map(|scenery| (stage.layout.clone(), scenery)));
            }
        }
        drawing
    }

    /// Width of a slide by its height.
    #[must_use]
    pub fn shape(&self) -> f32 {
        self.size.0 / self.size.1
    }

    /// How many shapes of the template could not be drawn, on the layout where that is most.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.sceneries.values().map(|scenery| scenery.left_out).max().unwrap_or(0)
    }

    /// A slide as a png so many pixels wide. `number` is the one in its corner.
    ///
    /// # Errors
    /// [`PictureError::Pixels`] for a width that no picture has. A slide whose layout cannot be read stays empty.
    pub fn slide(
        &self,
        report: &Report,
        slide: &Slide,
        number: usize,
        width: u32,
    ) -> Result<Vec<u8>, PictureError> {
        let mut typesetter = Typesetter::new(report.language);
        let stage = self.stages.get(&slide.role);
        let scenery = stage.and_then(|stage| self.sceneries.get(&stage.layout));
        let mut things = Vec::new();
        if let (Some(stage), Some(scenery)) = (stage, scenery) {
            let mut board = Board { typesetter: &mut typesetter, things, stage, scenery };
            scenery.placed.iter().for_each(|placed| board.placed(placed));
            board.slide(slide, number, report);
            things = board.things;
        }
        let mut canvas = Canvas::new(self.size, width as f32 / self.size.0, &mut typesetter)?;
        for painted in scenery.into_iter().flat_map(|scenery| &scenery.painted) {
            canvas.layer(&painted.outline, painted.place, painted.fill.as_ref(), painted.line);
        }
        for thing in &things {
            match thing {
                Thing::Mark(mark) => canvas.marks(std::slice::from_ref(mark), (0.0, 0.0), 1.0),
                Thing::Set(set, place, flush) => {
                    let mut y = 0.0;
                    for line in &set.lines {
                        let x = -line.width * flush.share();
                        canvas.placed_words(line, place.pre_translate(x, y + line.baseline));
                        y += line.height;
                    }
                }
            }
        }
        canvas.png()
    }
}

enum Thing {
    Mark(Mark),
    /// Words, where they begin, end or have their middle at their upper edge.
    Set(Lines, Transform, Anchor),
}

struct Board<'a> {
    typesetter: &'a mut Typesetter,
    /// From back to front.
    things: Vec<Thing>,
    stage: &'a Stage,
    scenery: &'a Scenery,
}

/// Room for words, from its upper left corner, in points.
#[derive(Clone, Copy)]
struct Room {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl Room {
    fn of(place: Place, (across, upright): (f64, f64)) -> Self {
        Self {
            left: (place.x + across / 2.0) as f32,
            top: (place.y + upright / 2.0) as f32,
            width: (place.width - across).max(1.0) as f32,
            height: (place.height - upright).max(1.0) as f32,
        }
    }

    fn measured(self) -> Size {
        Size { width: f64::from(self.width), height: f64::from(self.height) }
    }

    /// Of a place of a layout.
    fn within(placeholder: &Placeholder, usual: Place) -> Self {
        Self::of(placeholder.place.unwrap_or(usual), placeholder.insets.unwrap_or(INSETS))
    }
}

impl Board<'_> {
    fn slide(&mut self, slide: &Slide, number: usize, report: &Report) {
        let Stage { place, .. } = *self.stage;
        let is_cover = matches!(slide.body, Body::Cover(_));
        self.title(slide, is_cover);
        match &slide.body {
            Body::Cover(lines) => self.subtitle(&lines.join("\n")),
            Body::Text(paragraphs) => self.text(paragraphs),
            Body::Table(table) => self.table(table, place),
            Body::Roadmap(gantt) => {
                let pieces = gantt.pieces(area_of(place), ROADMAP_LETTERS);
                let marks = gantt::marks(&pieces, self.typesetter);
                self.things.extend(marks.into_iter().map(Thing::Mark));
            }
            Body::Matrix(chart, paragraphs) => {
                self.chart(chart, Place { width: place.width * CHART_SHARE, ..place });
                let beside = Room::of(beside_chart(place), (0.0, 0.0));
                let letters = &self.scenery.plain;
                self.paragraphs(paragraphs, beside, (beside.measured(), BESIDE_SIZES), letters);
            }
        }
        if let Some(number_place) = &self.stage.number {
            let size = number_place.letters.map_or(SMALL, |size| size as f32);
            let room = Room::within(number_place, place);
            let set = self.set(&number.to_string(), &self.scenery.number, size, room.width);
            self.put(set, room, &self.scenery.number);
        }
        if report.is_draft {
            let words = report.say("report-draft");
            let setting = Setting { size: SMALL, leading: LEADING, width: None };
            let set = self.typesetter.set_words(&words, true, DRAFT, setting);
            let corner = Transform::from_translate(self.stage.width as f32 - 40.0, 14.0);
            self.things.push(Thing::Set(set, corner, Anchor::End));
        }
    }

    /// Words of the template itself.
    fn placed(&mut self, placed: &Placed) {
        let Placed { paragraphs, ink, flush, stand, place, size, wraps } = placed;
        let width = wraps.then_some(size.0.max(1.0));
        let sets: Vec<Lines> = paragraphs
            .iter()
            .map(|(words, letters, is_bold)| {
                let setting = Setting { size: *letters, leading: LEADING, width };
                self.typesetter.set_words(words, *is_bold, *ink, setting)
            })
            .collect();
        let height: f32 = sets.iter().map(Lines::height).sum();
        let mut y = (size.1 - height) * stand.share();
        for set in sets {
            let height = set.height();
            self.things.push(Thing::Set(set, place.pre_translate(size.0 * flush.share(), y), *flush));
            y += height;
        }
    }

    fn title(&mut self, slide: &Slide, is_cover: bool) {
        let (stage, letters) = (self.stage, &self.scenery.title);
        let (size, title) = title_fitted(slide, stage);
        let words = title.join("\n");
        let room = Room::within(&stage.title, stage.place);
        let largest = size.unwrap_or(stage.title_letters) as f32;
        // The layout of a cover lets a program make the letters smaller where they do not fit.
        let least = if is_cover { LEAST } else { largest };
        let set = self.shrunk(&words, letters, room, (largest, least));
        self.put(set, room, letters);
    }

    fn subtitle(&mut self, words: &str) {
        let (stage, letters) = (self.stage, &self.scenery.text);
        let (room, largest) = match &stage.text {
            Some(text) => (
                Room::within(text, stage.place),
                text.letters.map_or(letters.size.unwrap_or(SUBTITLE), |size| size as f32),
            ),
            None => (Room::of(stage.place, (0.0, 0.0)), SUBTITLE),
        };
        let set = self.shrunk(words, letters, room, (largest, LEAST));
        self.put(set, room, letters);
    }

    fn text(&mut self, paragraphs: &[Paragraph]) {
        let scenery = self.scenery;
        match &self.stage.text {
            Some(text) => {
                let mut room = Room::within(text, self.stage.place);
                let set_in = text.indent.unwrap_or(0.0) as f32;
                (room.left, room.width) = (room.left + set_in, room.width - set_in);
                let measured = (self.stage.text_room, TEXT_SIZES);
                self.paragraphs(paragraphs, room, measured, &scenery.text);
            }
            None => {
                let room = Room::of(self.stage.place, (0.0, 0.0));
                self.paragraphs(paragraphs, room, (room.measured(), TEXT_SIZES), &scenery.plain);
            }
        }
    }

    /// Paragraphs in letters that fit into what was measured, as they are written.
    fn paragraphs(
        &mut self,
        all: &[Paragraph],
        room: Room,
        (measured, sizes): (Size, &[f64]),
        letters: &Letters,
    ) {
        let (size, kept) = body_fitted(all, measured, sizes);
        let after = letters.gap.0 + letters.gap.1 * size as f32;
        let setting = Setting { size: size as f32, leading: LEADING, width: Some(room.width) };
        let sets: Vec<Lines> = kept
            .iter()
            .map(|paragraph| {
                let gap = if paragraph.lead.is_empty() { "" } else { "  " };
                let lead = format!("{}{gap}", paragraph.lead);
                let spans = [
                    Span { text: &lead, is_bold: true, ink: letters.ink },
                    Span { text: &paragraph.words, is_bold: letters.is_bold, ink: letters.ink },
                ];
                self.typesetter.set(&spans, setting)
            })
            .collect();
        let height: f32 = sets.iter().map(|set| set.height() + after).sum::<f32>() - after;
        let mut top = room.top + (room.height - height).max(0.0) * letters.stand.share();
        for set in sets {
            let height = set.height();
            if let (Some((bullet, _)), Anchor::Start) = (letters.bullet, letters.flush) {
                self.bullet(bullet, room.left, top, size as f32, letters);
            }
            self.line_up(set, room, top, letters.flush);
            top += height + after;
        }
    }

    /// What stands before a paragraph, in the room that its layout keeps for it.
    fn bullet(&mut self, bullet: char, left: f32, top: f32, size: f32, letters: &Letters) {
        let set_in = self.stage.text.as_ref().and_then(|text| text.indent).unwrap_or(0.0) as f32;
        let from_edge = letters.bullet.map_or(0.0, |(_, from_edge)| from_edge);
        let set = self.set(&bullet.to_string(), letters, size, size * 2.0);
        let place = Transform::from_translate(left - set_in + from_edge, top);
        self.things.push(Thing::Set(set, place, Anchor::Start));
    }

    fn table(&mut self, table: &Table, at: Place) {
        let Scenery { plain, quiet, .. } = self.scenery;
        let all = table.widths.iter().sum::<u32>().max(1) as f32;
        let (left, right) = (at.x as f32, (at.x + at.width) as f32);
        let widths: Vec<f32> =
            table.widths.iter().map(|share| at.width as f32 * *share as f32 / all).collect();
        let size = cell_letters(at.width) as f32;
        let mut top = at.y as f32;
        for (place, cells) in [&table.heads].into_iter().chain(&table.rows).enumerate() {
            let letters = Letters { is_bold: place == 0, ..plain.clone() };
            let sets: Vec<Lines> = cells
                .iter()
                .zip(&widths)
                .map(|(cell, width)| self.set(cell, &letters, size, width - 8.0))
                .collect();
            let height = sets.iter().map(|set| set.height() + 4.0).fold(ROW as f32, f32::max);
            if place == 0 {
                self.area([left, top, right, top + height], *quiet);
            }
            let mut x = left;
            for ((set, width), is_number) in sets.into_iter().zip(&widths).zip(&table.numbers) {
                let flush = if *is_number { Anchor::End } else { Anchor::Start };
                let cell = Room { left: x + 4.0, top, width: width - 8.0, height };
                let y = top + (height - set.height()) / 2.0;
                self.line_up(set, cell, y, flush);
                x += width;
            }
            top += height;
            self.line([(left, top), (right, top)], Stroke::new(*quiet, 0.75));
        }
        let below = Room { left, top: (at.bottom() + BELOW) as f32, width: right - left, height: 0.0 };
        let set = self.set(&table.below, plain, SMALL, below.width);
        self.line_up(set, below, below.top, Anchor::Start);
    }

    /// The chart as programs draw it: axes from end to end, a legend below, numbers to the right of the marks.
    fn chart(&mut self, chart: &Scatter, at: Place) {
        let ink = self.scenery.plain.ink;
        let [left, top] = [at.x as f32 + 44.0, at.y as f32 + 8.0];
        let (width, height) = (at.width as f32 - 60.0, at.height as f32 - 76.0);
        let share = |figure: f64| ((figure - chart.lowest) / (chart.highest - chart.lowest)) as f32;
        let at = |x: f64, y: f64| (left + share(x) * width, top + (1.0 - share(y)) * height);
        let mut tick = chart.lowest;
        while tick <= chart.highest {
            let (x, y) = at(tick, tick);
            let name = |at, anchor| words(format!("{tick:.0}"), at, anchor, CHART, false, ink);
            self.things.push(Thing::Mark(name((x, top + height + 14.0), Anchor::Middle)));
            self.things.push(Thing::Mark(name((left - 8.0, y + 3.6), Anchor::End)));
            tick += 1.0;
        }
        let (corner, right, up) = ((left, top + height), (left + width, top + height), (left, top));
        self.line([corner, right], Stroke::new(GRID, 0.75));
        self.line([corner, up], Stroke::new(GRID, 0.75));
        let below = (left + width / 2.0, top + height + 32.0);
        self.things.push(Thing::Mark(words(chart.axes.0.clone(), below, Anchor::Middle, CHART, true, ink)));
        let beside = (left - 28.0, top + height / 2.0);
        let upright = words(chart.axes.1.clone(), beside, Anchor::Middle, CHART, true, ink);
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
                            let label = words(label.clone(), beside, Anchor::Start, CHART, false, ink);
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
            let name =
                words(series.name.clone(), (key.0 + 10.0, key.1 + 3.6), Anchor::Start, CHART, false, ink);
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

    fn set(&mut self, text: &str, letters: &Letters, size: f32, width: f32) -> Lines {
        let setting = Setting { size, leading: LEADING, width: Some(width) };
        let upper = letters.is_upper.then(|| text.to_uppercase());
        self.typesetter.set_words(upper.as_deref().unwrap_or(text), letters.is_bold, letters.ink, setting)
    }

    /// In the largest letters at which the words fit, in steps as programs have them; else in the least.
    fn shrunk(&mut self, words: &str, letters: &Letters, room: Room, (largest, least): (f32, f32)) -> Lines {
        const STEP: f32 = 2.0;
        let mut size = largest;
        loop {
            let set = self.set(words, letters, size, room.width);
            if set.height() <= room.height || size - STEP < least {
                return set;
            }
            size -= STEP;
        }
    }

    /// Words in their room, where its letters stand.
    fn put(&mut self, set: Lines, room: Room, letters: &Letters) {
        let top = room.top + (room.height - set.height()) * letters.stand.share();
        self.line_up(set, room, top.max(0.0), letters.flush);
    }

    fn line_up(&mut self, set: Lines, room: Room, top: f32, flush: Anchor) {
        let place = Transform::from_translate(room.left + room.width * flush.share(), top);
        self.things.push(Thing::Set(set, place, flush));
    }

    fn area(&mut self, [left, top, right, bottom]: [f32; 4], colour: Colour) {
        let form =
            Form::Rectangle { x: left, y: top, width: right - left, height: bottom - top, corner: 0.0 };
        let fill = Some(Fill::Flat(colour));
        self.things.push(Thing::Mark(Mark::Shape { form, fill, stroke: None }));
    }

    fn line(&mut self, ends: [(f32, f32); 2], stroke: Stroke) {
        let form = Form::Lines(vec![ends]);
        self.things.push(Thing::Mark(Mark::Shape { form, fill: None, stroke: Some(stroke) }));
    }
}

fn words(text: String, at: (f32, f32), anchor: Anchor, size: f32, is_bold: bool, ink: Colour) -> Mark {
    Mark::Words(Words { text, at, anchor, size, is_bold, ink, is_upright: false, has_halo: false })
}

#[cfg(test)]
mod tests {
    use super::Drawing;
    use crate::deck::{Template, slides, to_deck};
    use crate::report::ReportPart;
    use crate::report::tests::{example, many};
    use std::collections::BTreeSet;
    use std::ops::ControlFlow;
    use workshop::Language;

    #[test]
    fn every_slide_is_drawn_with_its_words_and_nothing_at_its_edges() {
        for (language, count) in [(Language::En, 12), (Language::ZhCn, 120)] {
            let mut report = many(language, count).with_parts(&BTreeSet::from(ReportPart::ALL));
            report.is_draft = true;
            let slides = slides(&report);
            let drawing = Drawing::of(&slides, None);
            assert_eq!(drawing.left_out(), 0);
            assert!((drawing.shape() - 16.0 / 9.0).abs() < 1e-3, "as the presentation says");
            assert!(slides.len() > 12, "{}", slides.len());
            for (number, slide) in (1..).zip(&slides) {
                let png = drawing.slide(&report, slide, number, 480).unwrap();
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
    }

    #[test]
    fn a_clients_template_is_drawn_and_one_like_ours_looks_like_ours() {
        let report = example(Language::En);
        let slides = slides(&report);
        let deck = to_deck(&report, &slides, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let mut template = Template::from_bytes(&deck).unwrap();
        let (_, roles) = super::super::ours().unwrap();
        let on = |template: &Template, place: usize| {
            let drawing = Drawing::of(&slides, Some((template, &roles)));
            let png = drawing.slide(&report, &slides[place], place + 1, 480).unwrap();
            (tiny_skia::Pixmap::decode_png(&png).unwrap(), drawing.left_out())
        };
        let ours = Drawing::of(&slides, None);
        for place in [0, 1, 2, 3] {
            let png = ours.slide(&report, &slides[place], place + 1, 480).unwrap();
            assert!(on(&template, place).0 == tiny_skia::Pixmap::decode_png(&png).unwrap(), "{place}");
        }
        // Another ground, a ring of a group that is turned, a chart that is not drawn, and a name.
        let master = template.parts.iter_mut().find(|part| part.name.ends_with("slideMaster1.xml")).unwrap();
        let text = String::from_utf8(master.bytes.clone()).unwrap();
        let ground = r#"<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="AA0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="0000AA"/></a:gs></a:gsLst><a:lin ang="5400000"/></a:gradFill>"#;
        let group = concat!(
            r#"<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm rot="10800000"><a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>"#,
            r#"<a:chOff x="0" y="0"/><a:chExt cx="1000" cy="1000"/></a:xfrm></p:grpSpPr><p:sp><p:spPr><a:xfrm><a:off x="900" y="0"/>"#,
            r#"<a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"/><a:solidFill><a:srgbClr val="00FF00"/></a:solidFill></p:spPr></p:sp></p:grpSp>"#,
            r#"<p:graphicFrame/><p:sp><p:nvSpPr><p:cNvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="9000000" y="0"/><a:ext cx="3000000" cy="400000"/></a:xfrm></p:spPr>"#,
            r#"<p:txBody><a:bodyPr anchor="ctr"/><a:p><a:pPr algn="r"/><a:r><a:rPr sz="1800"><a:solidFill><a:srgbClr val="FFFF00"/></a:solidFill></a:rPr><a:t>Tidewheel</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>"#,
        );
        let text = text.replacen(r#"<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>"#, ground, 1);
        master.bytes = text.replacen("</p:spTree>", group, 1).into_bytes();
        let (picture, left_out) = on(&template, 3);
        assert_eq!(left_out, 1, "the chart");
        let at =
            |x: u32, y: u32| picture.pixel(x, y).map(|one| (one.red(), one.green(), one.blue())).unwrap();
        let (top, bottom) = (at(478, 1), at(478, 268));
        assert!(top.0 > 150 && top.2 < 20 && bottom.2 > 150 && bottom.0 < 20, "{top:?} {bottom:?}");
        assert_eq!(at(20, 255), (0, 255, 0), "turned by half a circle it stands at the lower left");
        let yellow =
            (360..478).flat_map(|x| (0..16).map(move |y| (x, y))).filter(|(x, y)| at(*x, *y).1 > 200);
        assert!(yellow.count() > 10, "the name stands at the upper right");
        // What is no tree is a white page; nothing panics.
        let master = template.parts.iter_mut().find(|part| part.name.ends_with("slideMaster1.xml")).unwrap();
        master.bytes.truncate(200);
        assert_eq!(on(&template, 3).1, 0);
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
