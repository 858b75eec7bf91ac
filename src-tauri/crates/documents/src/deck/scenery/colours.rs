//! Colours as themes name them and as shapes change them (ECMA-376, part 1, 20.1.2.3 and 20.1.6.2).

use super::WHOLE;
use super::package::{child, children};
use crate::type_setting::Colour;
use roxmltree::Node;
use std::collections::BTreeMap;
use tiny_skia::Color;

/// The colours of a theme under the names that slides have for them.
pub(super) struct Palette {
    /// `dk1`, `accent3` ...
    theme: BTreeMap<String, Color>,
    /// `bg1` is `lt1` ...
    names: BTreeMap<String, String>,
}

impl Palette {
    /// The colours of a theme; the master says what they are called, and a layout may say it anew.
    pub(super) fn of(theme: Node<'_, '_>, master: Node<'_, '_>, layout: Node<'_, '_>) -> Self {
        let scheme = child(theme, "themeElements").and_then(|elements| child(elements, "clrScheme"));
        let mut palette = Self { theme: BTreeMap::new(), names: BTreeMap::new() };
        for named in scheme.into_iter().flat_map(children) {
            if let Some(colour) = palette.colour(named, None) {
                palette.theme.insert(named.tag_name().name().to_owned(), colour);
            }
        }
        let own = child(layout, "clrMapOvr").and_then(|over| child(over, "overrideClrMapping"));
        for map in child(master, "clrMap").into_iter().chain(own) {
            let names = map.attributes().map(|name| (name.name().to_owned(), name.value().to_owned()));
            palette.names.extend(names);
        }
        palette
    }

    /// The colour that an element holds; `of_shape` stands for the one that a theme leaves open.
    pub(super) fn colour(&self, holder: Node<'_, '_>, of_shape: Option<Color>) -> Option<Color> {
        children(holder).find_map(|node| {
            let value = node.attribute("val").unwrap_or_default();
            let plain = match node.tag_name().name() {
                "srgbClr" => hex(value),
                "sysClr" => node.attribute("lastClr").and_then(hex),
                "schemeClr" if value == "phClr" => of_shape,
                "schemeClr" => self.named(value),
                "prstClr" => preset(value),
                "scrgbClr" => {
                    let part = |name| Some(number(node, name)? / WHOLE);
                    Color::from_rgba(part("r")?, part("g")?, part("b")?, 1.0)
                }
                _ => None,
            };
            Some(children(node).fold(plain?, changed))
        })
    }

    /// The colour of this name, black where a theme does not have it.
    pub(super) fn ink(&self, name: &str) -> Colour {
        solid(self.named(name).unwrap_or(Color::BLACK))
    }

    fn named(&self, name: &str) -> Option<Color> {
        let of_theme = self.names.get(name).map_or(name, String::as_str);
        self.theme.get(of_theme).copied()
    }
}

/// A colour without what shines through it.
pub(super) fn solid(colour: Color) -> Colour {
    let whole = colour.to_color_u8();
    Colour(whole.red(), whole.green(), whole.blue())
}

/// An attribute as a number.
pub(super) fn number(node: Node<'_, '_>, name: &str) -> Option<f32> {
    node.attribute(name)?.parse::<f32>().ok().filter(|number| number.is_finite())
}

fn hex(text: &str) -> Option<Color> {
    let whole = (text.len() == 6).then(|| u32::from_str_radix(text, 16).ok())??;
    let [_, red, green, blue] = whole.to_be_bytes();
    Some(Color::from_rgba8(red, green, blue, u8::MAX))
}

/// Those that templates use.
fn preset(name: &str) -> Option<Color> {
    hex(match name {
        "black" => "000000",
        "white" => "FFFFFF",
        "red" => "FF0000",
        "green" => "008000",
        "blue" => "0000FF",
        "yellow" => "FFFF00",
        "gray" | "grey" => "808080",
        _ => return None,
    })
}

/// A colour, changed in one of the ways of the format. Ways that are rare leave it as it is.
fn changed(colour: Color, way: Node<'_, '_>) -> Color {
    let Some(share) = number(way, "val").map(|share| share / WHOLE) else { return colour };
    let each = |part: &dyn Fn(f32) -> f32| {
        let part = |one: f32| part(one).clamp(0.0, 1.0);
        let parts = (part(colour.red()), part(colour.green()), part(colour.blue()));
        Color::from_rgba(parts.0, parts.1, parts.2, colour.alpha()).unwrap_or(colour)
    };
    match way.tag_name().name() {
        "alpha" => {
            let mut clear = colour;
            clear.set_alpha(share.clamp(0.0, 1.0));
            clear
        }
        "shade" => each(&|part| to_screen(to_light(part) * share)),
        "tint" => each(&|part| to_screen(1.0 - (1.0 - to_light(part)) * share)),
        "lumMod" => in_light(colour, |[hue, depth, light]| [hue, depth, light * share]),
        "lumOff" => in_light(colour, |[hue, depth, light]| [hue, depth, light + share]),
        "satMod" => in_light(colour, |[hue, depth, light]| [hue, depth * share, light]),
        _ => colour,
    }
}

/// A part of a colour as an amount of light, and back (IEC 61966-2-1): Office mixes light, not figures.
fn to_light(part: f32) -> f32 {
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn to_screen(light: f32) -> f32 {
    let light = light.clamp(0.0, 1.0);
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

/// Changes hue (in sixths of a circle), depth and light (0 to 1) of a colour.
fn in_light(colour: Color, change: impl Fn([f32; 3]) -> [f32; 3]) -> Color {
    let [red, green, blue] = [colour.red(), colour.green(), colour.blue()];
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let (light, range) = (f32::midpoint(most, least), most - least);
    let depth = if range == 0.0 { 0.0 } else { range / (1.0 - (2.0 * light - 1.0).abs()) };
    let hue = if range == 0.0 {
        0.0
    } else if most == red {
        ((green - blue) / range).rem_euclid(6.0)
    } else if most == green {
        (blue - red) / range + 2.0
    } else {
        (red - green) / range + 4.0
    };
    let [hue, depth, light] = change([hue, depth, light]);
    let (depth, light) = (depth.clamp(0.0, 1.0), light.clamp(0.0, 1.0));
    let range = (1.0 - (2.0 * light - 1.0).abs()) * depth;
    let between = range * (1.0 - (hue % 2.0 - 1.0).abs());
    let [red, green, blue] = match hue as u32 {
        0 => [range, between, 0.0],
        1 => [between, range, 0.0],
        2 => [0.0, range, between],
        3 => [0.0, between, range],
        4 => [between, 0.0, range],
        _ => [range, 0.0, between],
    };
    let part = |part: f32| (part + light - range / 2.0).clamp(0.0, 1.0);
    Color::from_rgba(part(red), part(green), part(blue), colour.alpha()).unwrap_or(colour)
}

#[cfg(test)]
mod tests {
    use super::{Palette, changed, hex, solid};
    use crate::type_setting::Colour;
    use roxmltree::Document;
    use std::collections::BTreeMap;

    /// A colour in a way of the format.
    fn after(colour: &str, way: &str) -> Colour {
        let text = format!("<way>{way}</way>");
        let document = Document::parse(&text).unwrap();
        solid(document.root_element().children().fold(hex(colour).unwrap(), changed))
    }

    #[test]
    fn colours_change_as_office_changes_them() {
        // Office rounds to a whole number in a way of its own.
        let is_like = |one: Colour, other: Colour| {
            [one.0.abs_diff(other.0), one.1.abs_diff(other.1), one.2.abs_diff(other.2)]
                .iter()
                .all(|by| *by <= 1)
        };
        assert!(
            is_like(after("4472C4", r#"<lumMod val="75000"/>"#), Colour(0x2F, 0x54, 0x96)),
            "25 % darker"
        );
        let lighter = r#"<lumMod val="20000"/><lumOff val="80000"/>"#;
        assert!(is_like(after("4472C4", lighter), Colour(0xDA, 0xE3, 0xF3)), "80 % lighter");
        assert!(is_like(after("000000", r#"<tint val="75000"/>"#), Colour(0x89, 0x89, 0x89)), "a subtitle");
        assert!(is_like(after("FFFFFF", r#"<shade val="50000"/>"#), Colour(0xBC, 0xBC, 0xBC)));
        assert_eq!(after("123456", r#"<lumMod val="cold"/><glow val="5"/>"#), Colour(0x12, 0x34, 0x56));
    }

    #[test]
    fn what_is_no_colour_is_none() {
        let palette = Palette { theme: BTreeMap::new(), names: BTreeMap::new() };
        for text in [r#"<a/>"#, r#"<a><srgbClr val="12"/></a>"#, r#"<a><schemeClr val="accent9"/></a>"#] {
            let document = Document::parse(text).unwrap();
            assert!(palette.colour(document.root_element(), None).is_none(), "{text}");
        }
    }
}
