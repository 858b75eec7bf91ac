//! A picture as pixels.

use super::PictureError;
use super::layer::Layer;
use super::scene::{Anchor, Fill, Form, Mark, Scene, Segment, Stroke, Words};
use crate::type_setting::fonts::FONT_FILES;
use crate::type_setting::{Colour, Line, Setting, Typesetter};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{
    Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Paint, Path, PathBuilder, Pixmap,
    Point, Shader, SpreadMode, StrokeDash, Transform,
};

/// A picture is at most so wide and high, in pixels.
const MOST: f32 = 8_000.0;

/// The picture on white paper, as a png file of so many pixels a unit.
pub(super) fn write(scene: &Scene, scale: f32, typesetter: &mut Typesetter) -> Result<Vec<u8>, PictureError> {
    let mut canvas = Canvas::new((scene.width, scene.height), scale, typesetter)?;
    canvas.marks(&scene.marks, (0.0, 0.0), 1.0);
    canvas.png()
}

/// White paper that is drawn on, in units of its own from its upper left corner.
pub(crate) struct Canvas<'a> {
    pixmap: Pixmap,
    /// Pixels of a unit.
    scale: f32,
    typesetter: &'a mut Typesetter,
}

impl<'a> Canvas<'a> {
    /// # Errors
    /// [`PictureError::Pixels`] for paper of no size, or of more pixels than a picture has.
    pub(crate) fn new(
        (width, height): (f32, f32),
        scale: f32,
        typesetter: &'a mut Typesetter,
    ) -> Result<Self, PictureError> {
        let pixels = (width * scale, height * scale);
        let size = Some(pixels).filter(|(width, height)| width.max(*height) <= MOST);
        let pixmap =
            size.and_then(|(width, height)| Pixmap::new(width.round() as u32, height.round() as u32));
        let mut pixmap = pixmap.ok_or_else(|| PictureError::Pixels("it has no size".to_owned()))?;
        pixmap.fill(Color::WHITE);
        Ok(Self { pixmap, scale, typesetter })
    }

    /// Draws marks whose own corner lies at a place, so many units large.
    pub(crate) fn marks(&mut self, marks: &[Mark], at: (f32, f32), size: f32) {
        let place = Transform::from_scale(self.scale, self.scale).pre_translate(at.0, at.1);
        marks.iter().for_each(|mark| self.mark(mark, place.pre_scale(size, size)));
    }

    /// Draws a line whose letters stand at a place.
    pub(crate) fn words(&mut self, line: &Line, x: f32, y: f32) {
        self.placed_words(line, Transform::from_translate(x, y));
    }

    /// Draws a line whose letters stand in the corner of a place that may be turned.
    pub(crate) fn placed_words(&mut self, line: &Line, place: Transform) {
        self.line(line, place.post_scale(self.scale, self.scale), Anchor::Start, false);
    }

    /// Fills an outline whose corner lies in a place, and draws along it in a colour of some width.
    pub(crate) fn layer(
        &mut self,
        outline: &Path,
        place: Transform,
        fill: Option<&Layer>,
        line: Option<(Color, f32)>,
    ) {
        let place = place.post_scale(self.scale, self.scale);
        if let Some(fill) = fill {
            fill.fill(&mut self.pixmap, outline, place);
        }
        if let Some((colour, width)) = line {
            let mut paint = Paint { anti_alias: true, ..Paint::default() };
            paint.set_color(colour);
            let stroke = tiny_skia::Stroke { width, ..tiny_skia::Stroke::default() };
            self.pixmap.stroke_path(outline, &paint, &stroke, place, None);
        }
    }

    /// The paper as a png file.
    ///
    /// # Errors
    /// [`PictureError::Pixels`] if the writer refuses.
    pub(crate) fn png(&self) -> Result<Vec<u8>, PictureError> {
        self.pixmap.encode_png().map_err(|error| PictureError::Pixels(error.to_string()))
    }

    fn mark(&mut self, mark: &Mark, place: Transform) {
        match mark {
            Mark::Shape { form, fill, stroke } => {
                let Some(path) = outline(form) else { return };
                if let Some(paint) = fill.as_ref().and_then(paint) {
                    self.pixmap.fill_path(&path, &paint, FillRule::Winding, place, None);
                }
                if let Some(stroke) = stroke {
                    self.pixmap.stroke_path(&path, &flat(stroke.colour), &pen(*stroke), place, None);
                }
            }
            Mark::Words(Words { text, at, anchor, size, is_bold, ink, is_upright, has_halo }) => {
                let setting = Setting { size: *size, leading: 1.0, width: None };
                let set = self.typesetter.set_words(text, *is_bold, *ink, setting);
                let place = place.pre_translate(at.0, at.1);
                let place = if *is_upright { place.pre_rotate(-90.0) } else { place };
                for line in &set.lines {
                    self.line(line, place, *anchor, *has_halo);
                }
            }
        }
    }

    fn line(&mut self, line: &Line, place: Transform, anchor: Anchor, has_halo: bool) {
        let start = -line.width * anchor.share();
        let mut outlines = Vec::new();
        for run in &line.runs {
            let Some(Ok(font)) = FONT_FILES.get(run.file).map(|file| FontRef::new(file.bytes)) else {
                continue;
            };
            let glyphs = font.outline_glyphs();
            let mut pen = Outlines { path: PathBuilder::new(), x: start + run.x, y: 0.0 };
            for glyph in &run.glyphs {
                if let Some(outline) = glyphs.get(GlyphId::new(glyph.id)) {
                    let (x, y) = (pen.x, pen.y);
                    (pen.x, pen.y) = (x + glyph.offset.0, y - glyph.offset.1);
                    let settings = DrawSettings::unhinted(Size::new(run.size), LocationRef::default());
                    // A glyph that is broken is left out.
                    let _ = outline.draw(settings, &mut pen);
                    (pen.x, pen.y) = (x, y);
                }
                pen.x += glyph.advance;
            }
            outlines.extend(pen.path.finish().map(|path| (path, run.ink)));
        }
        if has_halo {
            let halo = pen(Stroke::new(WHITE, 3.0));
            for (path, _) in &outlines {
                self.pixmap.stroke_path(path, &flat(WHITE), &halo, place, None);
            }
        }
        for (path, ink) in &outlines {
            self.pixmap.fill_path(path, &flat(*ink), FillRule::Winding, place, None);
        }
    }
}

const WHITE: Colour = Colour(255, 255, 255);

fn flat(colour: Colour) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(color(colour));
    paint
}

fn color(Colour(red, green, blue): Colour) -> Color {
    Color::from_rgba8(red, green, blue, u8::MAX)
}

fn paint(fill: &Fill) -> Option<Paint<'static>> {
    match fill {
        Fill::Flat(colour) => Some(flat(*colour)),
        Fill::Light { from, to, colours } => {
            let stops = [0.0, 0.5, 1.0].into_iter().zip(colours);
            let stops = stops.map(|(offset, colour)| GradientStop::new(offset, color(*colour))).collect();
            let ends = (Point::from_xy(from.0, from.1), Point::from_xy(to.0, to.1));
            let shader: Shader<'static> =
                LinearGradient::new(ends.0, ends.1, stops, SpreadMode::Pad, Transform::identity())?;
            Some(Paint { shader, anti_alias: true, ..Paint::default() })
        }
    }
}

fn pen(stroke: Stroke) -> tiny_skia::Stroke {
    let dash = stroke.dash.and_then(|(drawn, left_out)| StrokeDash::new(vec![drawn, left_out], 0.0));
    tiny_skia::Stroke {
        width: stroke.width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash,
        ..tiny_skia::Stroke::default()
    }
}

/// A form as what is filled and drawn along.
pub(crate) fn outline(form: &Form) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in form.segments() {
        match segment {
            Segment::Move(x, y) => path.move_to(x, y),
            Segment::Line(x, y) => path.line_to(x, y),
            Segment::Curve([one, two, end]) => path.cubic_to(one.0, one.1, two.0, two.1, end.0, end.1),
            Segment::Close => path.close(),
        }
    }
    path.finish()
}

/// Collects glyphs at their places; fonts count upwards.
struct Outlines {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Outlines {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + x1, self.y - y1, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.path.cubic_to(self.x + x1, self.y - y1, self.x + x2, self.y - y2, self.x + x, self.y - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
