//! The shapes of a master and a layout, ready to be drawn.

use super::colours::{Palette, number, solid};
use super::forms::{DEGREE, form};
use super::letters::{flush, mark_of, shapes, stand};
use super::package::{at, child, children, embedded};
use super::{POINT, WHOLE};
use crate::deck::base::Template;
use crate::picture::{Anchor, Layer};
use crate::type_setting::Colour;
use roxmltree::Node;
use tiny_skia::{Color, Path, Transform};

/// Groups within groups are followed so deep.
const DEEPEST: usize = 16;
/// The width of a line where none is said, in points.
const LINE: f32 = 0.75;
/// Letters of a shape where none are said, in points.
const USUAL: f32 = 18.0;

/// A shape, a picture or a background.
pub(crate) struct Painted {
    /// In points from its own corner.
    pub(crate) outline: Path,
    /// Where that corner is, how far it is turned and mirrored.
    pub(crate) place: Transform,
    pub(crate) fill: Option<Layer>,
    /// Colour and width in points.
    pub(crate) line: Option<(Color, f32)>,
}

/// Words of a template itself, such as the name of a firm.
pub(crate) struct Placed {
    /// A paragraph each: words, height of letters in points, bold.
    pub(crate) paragraphs: Vec<(String, f32, bool)>,
    pub(crate) ink: Colour,
    pub(crate) flush: Anchor,
    pub(crate) stand: Anchor,
    /// Of the room for words.
    pub(crate) place: Transform,
    pub(crate) size: (f32, f32),
    pub(crate) wraps: bool,
}

/// Collects shapes from back to front.
pub(super) struct Reader<'a, 'i> {
    template: &'a Template,
    theme: Node<'a, 'i>,
    palette: &'a Palette,
    pub(super) painted: Vec<Painted>,
    pub(super) placed: Vec<Placed>,
    pub(super) left_out: usize,
}

impl<'a, 'i> Reader<'a, 'i> {
    pub(super) fn new(template: &'a Template, theme: Node<'a, 'i>, palette: &'a Palette) -> Self {
        Self { template, theme, palette, painted: Vec::new(), placed: Vec::new(), left_out: 0 }
    }

    /// What fills the whole slide.
    pub(super) fn background(&mut self, sheet: Node<'_, '_>, part: &str, size: (f32, f32)) {
        let Some(ground) = at(sheet, &["cSld", "bg"]) else { return };
        let fill = match (child(ground, "bgPr"), child(ground, "bgRef")) {
            (Some(own), _) => self.fill(own, part, size, None),
            (None, Some(of_theme)) => self.fill_of_theme(of_theme, part, size),
            _ => None,
        };
        let rectangle = tiny_skia::Rect::from_xywh(0.0, 0.0, size.0, size.1);
        if let (Some(fill), Some(rectangle)) = (fill, rectangle) {
            let outline = tiny_skia::PathBuilder::from_rect(rectangle);
            self.painted.push(Painted {
                outline,
                place: Transform::identity(),
                fill: Some(fill),
                line: None,
            });
        }
    }

    /// All shapes of a master or a layout, but those that are places to be filled.
    pub(super) fn sheet(&mut self, sheet: Node<'_, '_>, part: &str) {
        for shape in shapes(sheet) {
            self.shape(shape, part, Transform::identity(), 0);
        }
    }

    fn shape(&mut self, shape: Node<'_, '_>, part: &str, whole: Transform, depth: usize) {
        if mark_of(shape).is_some() || is_hidden(shape) {
            return;
        }
        match shape.tag_name().name() {
            "sp" | "cxnSp" | "pic" => self.one(shape, part, whole),
            "grpSp" if depth < DEEPEST => {
                let inside = child(shape, "grpSpPr").and_then(group).map(|group| whole.pre_concat(group));
                for member in children(shape) {
                    self.shape(member, part, inside.unwrap_or(whole), depth + 1);
                }
            }
            "graphicFrame" | "grpSp" | "contentPart" => self.left_out += 1,
            _ => {}
        }
    }

    fn one(&mut self, shape: Node<'_, '_>, part: &str, whole: Transform) {
        let Some((properties, (place, size))) = child(shape, "spPr").and_then(|properties| {
            let frame = child(properties, "xfrm").and_then(frame)?;
            Some((properties, frame))
        }) else {
            return;
        };
        let place = whole.pre_concat(place);
        let style = child(shape, "style");
        let fill = if shape.tag_name().name() == "pic" {
            let drawn = child(shape, "blipFill").and_then(|fill| self.picture(fill, part, size));
            self.left_out += usize::from(drawn.is_none());
            drawn
        } else {
            let of_style = style.and_then(|style| child(style, "fillRef"));
            match self.fill(properties, part, size, None) {
                None if !says_fill(properties) => of_style.and_then(|of| self.fill_of_theme(of, part, size)),
                own => own,
            }
        };
        let line = self.line(properties, style);
        if fill.is_some() || line.is_some() {
            match form(properties, size) {
                Some(outline) => self.painted.push(Painted { outline, place, fill, line }),
                None => self.left_out += 1,
            }
        }
        self.words(shape, style, place, size);
    }

    fn line(&self, properties: Node<'_, '_>, style: Option<Node<'_, '_>>) -> Option<(Color, f32)> {
        let own = child(properties, "ln");
        if own.is_some_and(|line| child(line, "noFill").is_some()) {
            return None;
        }
        let colour =
            own.and_then(|line| child(line, "solidFill")).and_then(|fill| self.palette.colour(fill, None));
        let of_style =
            style.and_then(|style| child(style, "lnRef")).filter(|of| of.attribute("idx") != Some("0"));
        let colour = colour.or_else(|| self.palette.colour(of_style?, None))?;
        let width = own.and_then(|line| number(line, "w")).map_or(LINE, |width| width / POINT);
        Some((colour, width))
    }

    /// What an element says that it is filled with; None also where it says nothing.
    fn fill(&self, of: Node<'_, '_>, part: &str, size: (f32, f32), open: Option<Color>) -> Option<Layer> {
        children(of).find_map(|fill| match fill.tag_name().name() {
            "solidFill" => self.palette.colour(fill, open).map(Layer::Flat),
            "gradFill" => self.ramp(fill, size, open),
            "pattFill" => self.palette.colour(child(fill, "bgClr")?, open).map(Layer::Flat),
            "blipFill" => self.picture(fill, part, size),
            _ => None,
        })
    }

    /// A fill that a theme has under a number, in a colour of the shape.
    fn fill_of_theme(&self, of: Node<'_, '_>, part: &str, size: (f32, f32)) -> Option<Layer> {
        /// Backgrounds are counted from here.
        const BACKGROUNDS: usize = 1000;
        let number = of.attribute("idx")?.parse::<usize>().ok().filter(|number| *number % BACKGROUNDS > 0)?;
        let list = if number > BACKGROUNDS { "bgFillStyleLst" } else { "fillStyleLst" };
        let styles = at(self.theme, &["themeElements", "fmtScheme", list])?;
        let open = self.palette.colour(of, None);
        let style = children(styles).nth(number % BACKGROUNDS - 1)?;
        // A style is one of the fills that an element may hold.
        match style.tag_name().name() {
            "solidFill" => self.palette.colour(style, open).map(Layer::Flat),
            "gradFill" => self.ramp(style, size, open),
            "blipFill" => self.picture(style, part, size),
            _ => None,
        }
    }

    fn ramp(&self, fill: Node<'_, '_>, (width, height): (f32, f32), open: Option<Color>) -> Option<Layer> {
        let stop = |stop| Some((number(stop, "pos")? / WHOLE, self.palette.colour(stop, open)?));
        let mut stops: Vec<(f32, Color)> =
            child(fill, "gsLst").into_iter().flat_map(children).filter_map(stop).collect();
        stops.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let (_, first) = *stops.first()?;
        if stops.len() < 2 {
            return Some(Layer::Flat(first));
        }
        if child(fill, "path").is_some() {
            let (middle, reach) = ((width / 2.0, height / 2.0), width.hypot(height) / 2.0);
            return Some(Layer::Ring { middle, reach, stops });
        }
        let turned = child(fill, "lin").and_then(|line| number(line, "ang")).unwrap_or(0.0) / DEGREE;
        let (sine, cosine) = turned.to_radians().sin_cos();
        let half = (width * cosine).abs().midpoint((height * sine).abs());
        let end = |way: f32| (width / 2.0 + way * cosine * half, height / 2.0 + way * sine * half);
        Some(Layer::Ramp { from: end(-1.0), to: end(1.0), stops })
    }

    fn picture(&self, fill: Node<'_, '_>, part: &str, size: (f32, f32)) -> Option<Layer> {
        let blip = child(fill, "blip")?;
        let clear =
            child(blip, "alphaModFix").and_then(|way| number(way, "amt")).map_or(1.0, |share| share / WHOLE);
        let cut = |side| child(fill, "srcRect").and_then(|cut| number(cut, side)).unwrap_or(0.0) / WHOLE;
        let cuts = [cut("l"), cut("t"), cut("r"), cut("b")];
        Layer::picture(embedded(self.template, part, blip)?, size, cuts, clear.clamp(0.0, 1.0))
    }

    fn words(
        &mut self,
        shape: Node<'_, '_>,
        style: Option<Node<'_, '_>>,
        place: Transform,
        size: (f32, f32),
    ) {
        let Some(of_box) = child(shape, "txBody") else { return };
        let level = at(of_box, &["lstStyle", "lvl1pPr"]);
        let usual = level.and_then(|level| child(level, "defRPr"));
        let (mut paragraphs, mut ink, mut align) = (Vec::new(), None, None);
        for paragraph in children(of_box).filter(|node| node.tag_name().name() == "p") {
            let runs = || children(paragraph).filter(|node| matches!(node.tag_name().name(), "r" | "fld"));
            let words: String = runs().filter_map(|run| child(run, "t")?.text()).collect();
            let letters = runs().find_map(|run| child(run, "rPr"));
            let said = |name| [letters, usual].into_iter().flatten().find_map(|one| one.attribute(name));
            let size =
                said("sz").and_then(|size| size.parse::<f32>().ok()).map_or(USUAL, |size| size / 100.0);
            let fill = letters.and_then(|letters| child(letters, "solidFill"));
            ink = ink.or_else(|| self.palette.colour(fill?, None));
            align = align.or_else(|| child(paragraph, "pPr")?.attribute("algn"));
            paragraphs.push((words, size, said("b") == Some("1")));
        }
        if paragraphs.iter().all(|(words, ..)| words.trim().is_empty()) {
            return;
        }
        let of_list = usual.and_then(|usual| self.palette.colour(child(usual, "solidFill")?, None));
        let of_style = style.and_then(|style| self.palette.colour(child(style, "fontRef")?, None));
        let ink = ink.or(of_list).or(of_style).map_or_else(|| self.palette.ink("tx1"), solid);
        let body = child(of_box, "bodyPr");
        let inset =
            |side, usual| body.and_then(|body| number(body, side)).map_or(usual, |inset| inset / POINT);
        let [left, right, top, bottom] = [("lIns", 7.2), ("rIns", 7.2), ("tIns", 3.6), ("bIns", 3.6)]
            .map(|(side, usual)| inset(side, usual));
        let align = align.or_else(|| level?.attribute("algn"));
        let of_body = |name| body.and_then(|body| body.attribute(name));
        self.placed.push(Placed {
            paragraphs,
            ink,
            flush: flush(align),
            stand: stand(of_body("anchor")),
            place: place.pre_translate(left, top),
            size: (size.0 - left - right, size.1 - top - bottom),
            wraps: of_body("wrap") != Some("none"),
        });
    }
}

/// Whether nobody sees it.
fn is_hidden(shape: Node<'_, '_>) -> bool {
    let about = children(shape).find_map(|about| child(about, "cNvPr"));
    about.is_some_and(|about| matches!(about.attribute("hidden"), Some("1" | "true")))
}

fn says_fill(properties: Node<'_, '_>) -> bool {
    const FILLS: [&str; 6] = ["noFill", "solidFill", "gradFill", "pattFill", "blipFill", "grpFill"];
    children(properties).any(|node| FILLS.contains(&node.tag_name().name()))
}

/// Where a shape is, and how large, in points.
fn frame(frame: Node<'_, '_>) -> Option<(Transform, (f32, f32))> {
    let of = |name, side| Some(number(child(frame, name)?, side)? / POINT);
    let (x, y, width, height) = (of("off", "x")?, of("off", "y")?, of("ext", "cx")?, of("ext", "cy")?);
    let turned = number(frame, "rot").unwrap_or(0.0) / DEGREE;
    let mirror = |name| if matches!(frame.attribute(name), Some("1" | "true")) { -1.0 } else { 1.0 };
    let place = Transform::from_translate(x + width / 2.0, y + height / 2.0)
        .pre_rotate(turned)
        .pre_scale(mirror("flipH"), mirror("flipV"))
        .pre_translate(-width / 2.0, -height / 2.0);
    Some((place, (width, height)))
}

/// How the members of a group lie on the slide.
fn group(properties: Node<'_, '_>) -> Option<Transform> {
    let own = child(properties, "xfrm")?;
    let (place, (width, height)) = frame(own)?;
    let of = |name, side| Some(number(child(own, name)?, side)? / POINT);
    let (x, y, inner) = (of("chOff", "x")?, of("chOff", "y")?, (of("chExt", "cx")?, of("chExt", "cy")?));
    let share = |outer: f32, inner: f32| if inner > 0.0 { outer / inner } else { 1.0 };
    Some(place.pre_scale(share(width, inner.0), share(height, inner.1)).pre_translate(-x, -y))
}
