//! A picture as svg.

use super::scene::{Anchor, Fill, Form, Mark, Scene, Stroke, Words};
use crate::type_setting::Colour;
use crate::type_setting::fonts::visible;
use quick_xml::escape::escape;
use std::fmt::Write;

/// Ours first, then what systems have for Chinese.
const FONTS: &str = "Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

/// The picture, with a title and a description for those who listen.
pub(super) fn write(scene: &Scene) -> String {
    let mut svg = Svg { text: String::new(), lights: 0 };
    let (width, height) = (scene.width, scene.height);
    svg.add(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title description\" font-family=\"{FONTS}\">\n"
    ));
    let (title, description) = (words(&scene.title), words(&scene.description));
    svg.add(format_args!(
        "<title id=\"title\">{title}</title>\n<desc id=\"description\">{description}</desc>\n"
    ));
    scene.marks.iter().for_each(|mark| svg.mark(mark));
    svg.text.push_str("</svg>\n");
    svg.text
}

struct Svg {
    text: String,
    /// Light that was drawn so far: each has a name of its own.
    lights: u32,
}

impl Svg {
    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Shape { form, fill, stroke } => self.shape(form, fill.as_ref(), *stroke),
            Mark::Words(Words { text, at: (x, y), anchor, size, is_bold, ink, is_upright, has_halo }) => {
                let (x, y, size) = (short(*x), short(*y), short(*size));
                self.add(format_args!(
                    "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{}\"",
                    hex(*ink)
                ));
                if *is_bold {
                    self.text.push_str(" font-weight=\"600\"");
                }
                match anchor {
                    Anchor::Start => {}
                    Anchor::Middle => self.text.push_str(" text-anchor=\"middle\""),
                    Anchor::End => self.text.push_str(" text-anchor=\"end\""),
                }
                if *is_upright {
                    self.add(format_args!(" transform=\"rotate(-90 {x} {y})\""));
                }
                if *has_halo {
                    self.text.push_str(
                        " paint-order=\"stroke\" stroke=\"#FFFFFF\" stroke-width=\"3\" stroke-linejoin=\"round\"",
                    );
                }
                self.add(format_args!(">{}</text>\n", words(text)));
            }
        }
    }

    fn shape(&mut self, form: &Form, fill: Option<&Fill>, stroke: Option<Stroke>) {
        let fill = match fill {
            None => "none".to_owned(),
            Some(Fill::Flat(colour)) => hex(*colour),
            Some(Fill::Light { from, to, colours }) => self.light(*from, *to, *colours),
        };
        match form {
            Form::Circle { x, y, radius } => {
                let (x, y, radius) = (short(*x), short(*y), short(*radius));
                self.add(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\""));
            }
            Form::Rectangle { x, y, width, height, corner } => {
                let [x, y, width, height, corner] =
                    [x, y, width, height, corner].map(|length| short(*length));
                self.add(format_args!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{corner}\""
                ));
            }
            Form::Polygon(points) => {
                let points: Vec<String> =
                    points.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
                self.add(format_args!("<polygon points=\"{}\"", points.join(" ")));
            }
            Form::Lines(lines) => {
                self.text.push_str("<path d=\"");
                for [(x1, y1), (x2, y2)] in lines {
                    let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(|length| short(*length));
                    self.add(format_args!("M{x1} {y1}L{x2} {y2}"));
                }
                self.text.push('"');
            }
        }
        self.add(format_args!(" fill=\"{fill}\""));
        if let Some(Stroke { colour, width, dash }) = stroke {
            self.add(format_args!(" stroke=\"{}\" stroke-width=\"{}\"", hex(colour), short(width)));
            self.text.push_str(" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
            if let Some((drawn, left_out)) = dash {
                self.add(format_args!(" stroke-dasharray=\"{} {}\"", short(drawn), short(left_out)));
            }
        }
        self.text.push_str("/>\n");
    }

    /// Draws nothing, and says how the light is asked for.
    fn light(&mut self, from: (f32, f32), to: (f32, f32), colours: [Colour; 3]) -> String {
        self.lights += 1;
        let name = format!("light-{}", self.lights);
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(short);
        self.add(format_args!(
            "<defs><linearGradient id=\"{name}\" gradientUnits=\"userSpaceOnUse\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\">"
        ));
        for (offset, colour) in ["0", "0.5", "1"].into_iter().zip(colours) {
            self.add(format_args!("<stop offset=\"{offset}\" stop-color=\"{}\"/>", hex(colour)));
        }
        self.text.push_str("</linearGradient></defs>\n");
        format!("url(#{name})")
    }

    fn add(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.text.write_fmt(text);
    }
}

fn words(text: &str) -> String {
    escape(visible(text).as_str()).into_owned()
}

fn hex(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

/// A length with as many decimals as can be seen.
fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
