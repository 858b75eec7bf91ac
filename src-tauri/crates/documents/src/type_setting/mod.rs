//! Setting type: words become glyphs in lines, the same for pictures and for paper.

pub(crate) mod fonts;
mod lines;

use fonts::{CHINESE, FONT_FILES, LATIN, is_chinese, printable};
pub(crate) use lines::{Glyph, Line, Run};
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::style::{
    FontFamily, FontFamilyName, FontFeatures, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{FontContext, Layout, LayoutContext};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;
use workshop::Language;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Colour {
    /// A colour as charts and slides have it: `RRGGBB`. What is none is black.
    pub(crate) fn of_hex(colour: &str) -> Self {
        let part = |place: usize| {
            let part = colour.get(place..place + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
            part.unwrap_or_default()
        };
        Self(part(0), part(2), part(4))
    }
}

/// Words that look alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span<'a> {
    pub(crate) text: &'a str,
    pub(crate) is_bold: bool,
    pub(crate) ink: Colour,
}

/// How words are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// Height of the letters, in points.
    pub(crate) size: f32,
    /// From one line to the next, in units of the size.
    pub(crate) leading: f32,
    /// The widest line, in points; None sets each paragraph in one line.
    pub(crate) width: Option<f32>,
}

/// Words in lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// From top to bottom.
    pub(crate) lines: Vec<Line>,
    /// Of the widest line, in points.
    pub(crate) width: f32,
}

impl Lines {
    /// Of all lines, in points.
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// Sets words, and notes the characters that no font has.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Colour>,
    language: Option<parley::Language>,
    /// Names of the font files, in their order.
    files: Vec<u64>,
    /// What no font has, of all that was set.
    pub(crate) missing: BTreeSet<char>,
}

impl Typesetter {
    pub(crate) fn new(language: Language) -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut files = Vec::new();
        for file in &FONT_FILES {
            let blob = Blob::new(Arc::new(file.bytes));
            files.push(blob.id());
            let named = FontInfoOverride {
                family_name: Some(file.family),
                weight: Some(weight(file.is_bold)),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(named));
        }
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            language: parley::Language::parse(language.tag()).ok(),
            files,
            missing: BTreeSet::new(),
        }
    }

    /// Sets spans one after the other; each line of text is a paragraph.
    pub(crate) fn set(&mut self, spans: &[Span<'_>], setting: Setting) -> Lines {
        let mut set = Lines::default();
        for paragraph in self.paragraphs(spans) {
            let layout = self.layout(&paragraph, setting);
            let text = Arc::from(paragraph.text.as_str());
            lines::take(&layout, (&text, &paragraph.missing), &self.files, setting, &mut set);
        }
        set
    }

    /// Words that all look alike.
    pub(crate) fn set_words(&mut self, text: &str, is_bold: bool, ink: Colour, setting: Setting) -> Lines {
        self.set(&[Span { text, is_bold, ink }], setting)
    }

    /// Width in one line, in points.
    pub(crate) fn width_of(&mut self, text: &str, is_bold: bool, size: f32) -> f32 {
        self.set_words(text, is_bold, Colour::default(), Setting { size, leading: 1.0, width: None }).width
    }

    fn paragraphs(&mut self, spans: &[Span<'_>]) -> Vec<Paragraph> {
        let mut paragraphs = vec![Paragraph::default()];
        for span in spans {
            let mut missing = Vec::new();
            let text = printable(span.text, &mut missing);
            self.missing.extend(missing.iter().map(|(_, character)| *character));
            let mut begins = 0;
            for (number, line) in text.split('\n').enumerate() {
                if number > 0 {
                    paragraphs.push(Paragraph::default());
                }
                let Some(paragraph) = paragraphs.last_mut() else { continue };
                let from = paragraph.text.len();
                paragraph.text.push_str(line);
                paragraph.looks.push((from..paragraph.text.len(), span.is_bold, span.ink));
                let ends = begins + line.len();
                let here = missing.iter().filter(|(place, _)| (begins..ends).contains(place));
                paragraph.missing.extend(here.map(|(place, character)| (place - begins + from, *character)));
                begins = ends + 1;
            }
        }
        paragraphs
    }

    fn layout(&mut self, paragraph: &Paragraph, setting: Setting) -> Layout<Colour> {
        let text = &paragraph.text;
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(families([LATIN, CHINESE])));
        builder.push_default(StyleProperty::FontSize(setting.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(setting.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Locale(self.language));
        for (range, is_bold, ink) in paragraph.looks.iter().filter(|(range, _, _)| !range.is_empty()) {
            builder.push(StyleProperty::FontWeight(weight(*is_bold)), range.clone());
            builder.push(StyleProperty::Brush(*ink), range.clone());
        }
        for range in digits(text) {
            builder.push(StyleProperty::FontFeatures(FontFeatures::from("\"tnum\" 1")), range);
        }
        for range in chinese_marks(text) {
            builder.push(StyleProperty::FontFamily(families([CHINESE, LATIN])), range);
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(setting.width);
        layout
    }
}

#[derive(Default)]
struct Paragraph {
    text: String,
    looks: Vec<(Range<usize>, bool, Colour)>,
    /// Where a mark stands for a character that no font has.
    missing: Vec<(usize, char)>,
}

fn families(names: [&'static str; 2]) -> FontFamily<'static> {
    let named = names.map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
    FontFamily::List(Cow::Owned(named.to_vec()))
}

fn weight(is_bold: bool) -> FontWeight {
    if is_bold { FontWeight::BOLD } else { FontWeight::NORMAL }
}

/// Figures, which are all as wide as each other: they stand below each other in tables.
fn digits(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (place, _) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        match ranges.last_mut().filter(|range| range.end == place) {
            Some(range) => range.end = place + 1,
            None => ranges.push(place..place + 1),
        }
    }
    ranges
}

/// Marks that both languages write with the same characters, where they stand beside Chinese: they are as wide as one.
fn chinese_marks(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((place, character)) = rest.next() {
        let after = rest.peek().map(|(_, next)| *next);
        if matches!(character, '“' | '”' | '‘' | '’' | '…' | '—' | '·') {
            let is_beside = |other: Option<char>| other.is_some_and(is_chinese);
            if is_beside(before) || is_beside(after) {
                ranges.push(place..place + character.len_utf8());
                // The next of a row such as …… is beside Chinese too.
                before = Some('　');
                continue;
            }
        }
        before = Some(character);
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str, width: f32) -> Vec<String> {
        let mut typesetter = Typesetter::new(Language::ZhCn);
        let setting = Setting { size: 10.0, leading: 1.5, width: Some(width) };
        let set = typesetter.set_words(text, false, Colour::default(), setting);
        set.lines.iter().map(|line| line.words().to_owned()).collect()
    }

    #[test]
    fn no_line_begins_with_what_ends_a_sentence_or_ends_with_what_opens_one() {
        let text = "先问：停机现场，谁来排障？「老魏」和（现场）工程师、客服，都在。做、改、试；再评、再定。";
        for width in 20..120_u8 {
            for line in set(text, f32::from(width)) {
                let first = line.chars().next().unwrap_or(' ');
                let last = line.trim_end().chars().last().unwrap_or(' ');
                assert!(!"。，、：；？）」".contains(first), "{width}: {line}");
                assert!(!"（「".contains(last), "{width}: {line}");
            }
        }
    }

    #[test]
    fn words_of_letters_stay_whole_and_one_that_is_too_long_does_not_stand_out() {
        let lines = set("Fault finder in front of the machine", 60.0);
        assert!(lines.len() > 2 && lines.iter().all(|line| !line.trim().contains("mach\n")), "{lines:?}");
        assert_eq!(lines.concat(), "Fault finder in front of the machine");
        let mut typesetter = Typesetter::new(Language::En);
        let setting = Setting { size: 10.0, leading: 1.5, width: Some(50.0) };
        let set = typesetter.set_words(&"x".repeat(80), true, Colour::default(), setting);
        assert!(set.lines.len() > 5 && set.width <= 50.0, "{} {}", set.lines.len(), set.width);
    }

    #[test]
    fn quotation_marks_beside_chinese_are_chinese() {
        assert_eq!(chinese_marks("说“好”……再 “no” — it’s"), [3..6, 9..12, 12..15, 15..18]);
    }

    #[test]
    fn each_line_of_text_is_a_line_and_an_empty_one_too() {
        assert_eq!(set("a\n\nb", 100.0), ["a", "", "b"]);
    }
}
