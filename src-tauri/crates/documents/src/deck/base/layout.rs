//! Layouts: where a title, a text and a number stand, with what they take from their master (ECMA-376, part 1, 19.3.1.36).

use super::TemplateError;
use super::opened::{attribute, damaged};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// One point in the units of the format.
const POINT: f64 = 12_700.0;

/// A place on a slide in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Place {
    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.height
    }
}

/// A place that a slide fills.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Placeholder {
    /// `title`, `body` ...; empty is `obj`.
    pub(crate) kind: String,
    pub(crate) idx: Option<String>,
    pub(crate) place: Option<Place>,
    /// Letters of its first level, in points.
    pub(crate) letters: Option<f64>,
    /// How far its first level is set in, in points.
    pub(crate) indent: Option<f64>,
    /// Left and right together, and above and below together, in points.
    pub(crate) insets: Option<(f64, f64)>,
}

impl Placeholder {
    /// Room for words, in points.
    pub(crate) fn room(&self) -> Option<(f64, f64)> {
        /// What the format has where nothing is said.
        const INSETS: (f64, f64) = (14.4, 7.2);
        let (place, (across, upright)) = (self.place?, self.insets.unwrap_or(INSETS));
        Some((place.width - across - self.indent.unwrap_or(0.0), place.height - upright))
    }
}

/// A layout.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Layout {
    /// As people know it.
    pub(crate) name: String,
    /// What it says it is for, such as `titleOnly`.
    pub(crate) kind: String,
    /// The part that holds it.
    pub(crate) part: String,
    pub(crate) title: Option<Placeholder>,
    pub(crate) subtitle: Option<Placeholder>,
    /// Those that take any content, the largest first.
    pub(crate) bodies: Vec<Placeholder>,
    pub(crate) number: Option<Placeholder>,
    /// Where its master puts a text.
    pub(crate) body_of_master: Option<Place>,
    /// The whole slide, in points.
    pub(crate) slide: (f64, f64),
}

/// What a master or a layout says.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) placeholders: Vec<Placeholder>,
    /// Letters of titles, as a master's styles say.
    title_letters: Option<f64>,
    /// How far texts are set in, as a master's styles say.
    body_indent: Option<f64>,
}

impl Sheet {
    /// Reads a master or a layout.
    pub(super) fn of(text: &str) -> Result<Self, TemplateError> {
        let mut sheet = Self::default();
        let mut reader = Reader::from_str(text);
        let (mut way, mut shape): (Vec<String>, Option<Placeholder>) = (Vec::new(), None);
        loop {
            match reader.read_event().map_err(damaged)? {
                Event::Start(element) => {
                    sheet.see(&element, &way, &mut shape);
                    way.push(element.local_name().as_ref().to_owned());
                }
                Event::Empty(element) => sheet.see(&element, &way, &mut shape),
                Event::End(element) => {
                    let _ = way.pop();
                    if element.local_name().as_ref() == "sp" {
                        sheet.placeholders.extend(shape.take());
                    }
                }
                Event::Eof => return Ok(sheet),
                _ => {}
            }
        }
    }

    fn see(&mut self, element: &BytesStart, way: &[String], shape: &mut Option<Placeholder>) {
        let of = |name| attribute(element, name);
        let number = |name| of(name).and_then(|text| text.parse::<f64>().ok()).filter(|n| n.is_finite());
        let lies_in = |name: &str| way.iter().any(|step| step == name);
        match element.local_name().as_ref() {
            "sldLayout" => self.kind = of("type").unwrap_or_default(),
            "cSld" => self.name = of("name").unwrap_or_default(),
            "ph" => {
                *shape = Some(Placeholder {
                    kind: of("type").unwrap_or_default(),
                    idx: of("idx"),
                    ..Placeholder::default()
                });
            }
            "off" if lies_in("sp") && lies_in("spPr") => {
                if let (Some(shape), Some(x), Some(y)) = (shape, number("x"), number("y")) {
                    let (x, y) = (x / POINT, y / POINT);
                    shape.place = Some(Place { x, y, width: 0.0, height: 0.0 });
                }
            }
            "ext" if lies_in("sp") && lies_in("xfrm") => {
                if let (Some(place), Some(cx), Some(cy)) =
                    (shape.as_mut().and_then(|shape| shape.place.as_mut()), number("cx"), number("cy"))
                {
                    (place.width, place.height) = (cx / POINT, cy / POINT);
                }
            }
            "bodyPr" => {
                if let Some(shape) = shape {
                    let side = |name, usual| number(name).map_or(usual, |units| units / POINT);
                    let sides = ["lIns", "rIns", "tIns", "bIns"];
                    if sides.iter().any(|name| number(name).is_some()) {
                        let [left, right, top, bottom] = sides;
                        let (left, right) = (side(left, 7.2), side(right, 7.2));
                        shape.insets = Some((left + right, side(top, 3.6) + side(bottom, 3.6)));
                    }
                }
            }
            "lvl1pPr" => {
                let indent = number("marL").map(|units| units / POINT);
                match shape {
                    Some(shape) => shape.indent = shape.indent.or(indent),
                    None if lies_in("bodyStyle") => self.body_indent = self.body_indent.or(indent),
                    None => {}
                }
            }
            "defRPr" if lies_in("lvl1pPr") => {
                let letters = number("sz").map(|hundredths| hundredths / 100.0);
                match shape {
                    Some(shape) if lies_in("lstStyle") => shape.letters = shape.letters.or(letters),
                    None if lies_in("titleStyle") => self.title_letters = self.title_letters.or(letters),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// The placeholder that another one takes from where it says nothing itself.
    fn like(&self, kind: &str) -> Option<&Placeholder> {
        let kind = match kind {
            "ctrTitle" => "title",
            "" | "obj" | "subTitle" => "body",
            kind => kind,
        };
        self.placeholders.iter().find(|placeholder| placeholder.kind == kind)
    }
}

impl Layout {
    /// A layout with what it takes from its master.
    pub(super) fn of(part: &str, layout: Sheet, master: &Sheet, slide: (f64, f64)) -> Self {
        let whole = |own: &Placeholder| {
            let of_master = master.like(&own.kind);
            let mut whole = own.clone();
            whole.place = own.place.or_else(|| of_master?.place);
            whole.letters = own.letters.or_else(|| of_master?.letters);
            whole.insets = own.insets.or_else(|| of_master?.insets);
            whole.indent = own.indent.or_else(|| of_master?.indent);
            whole
        };
        let all: Vec<Placeholder> = layout.placeholders.iter().map(whole).collect();
        let first = |kinds: &[&str]| all.iter().find(|one| kinds.contains(&one.kind.as_str())).cloned();
        let mut title = first(&["title", "ctrTitle"]);
        if let Some(title) = &mut title {
            title.letters = title.letters.or(master.title_letters);
        }
        let indent = master.body_indent;
        let takes_text = |one: &&Placeholder| matches!(one.kind.as_str(), "" | "obj" | "body");
        let set_in = |one: &Placeholder| Placeholder { indent: one.indent.or(indent), ..one.clone() };
        let mut bodies: Vec<Placeholder> = all.iter().filter(takes_text).map(set_in).collect();
        let area = |one: &Placeholder| one.place.map_or(0.0, |place| place.width * place.height);
        bodies.sort_by(|one, other| area(other).total_cmp(&area(one)));
        Self {
            name: layout.name,
            kind: layout.kind,
            part: part.to_owned(),
            title,
            subtitle: first(&["subTitle"]),
            bodies,
            number: first(&["sldNum"]),
            body_of_master: master.like("body").and_then(|body| body.place),
            slide,
        }
    }
}
