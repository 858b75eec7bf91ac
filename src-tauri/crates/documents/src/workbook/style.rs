//! How cells look: the colours of the app's day theme.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Ink, the colour of words.
const INK: Color = Color::RGB(0x13_20_3B);
/// Quieter words.
const MUTED: Color = Color::RGB(0x5A_63_78);
/// Behind headings.
const SUNKEN: Color = Color::RGB(0xF1_EF_E8);
/// Behind what may be changed.
const LIT: Color = Color::RGB(0xFD_F0_D5);
/// Hairlines.
const LINE: Color = Color::RGB(0xD9_D6_CC);

pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) heading: Format,
    /// Over numbers.
    pub(super) figure_heading: Format,
    pub(super) words: Format,
    pub(super) muted: Format,
    /// Quiet words in one line, over as many columns as they need.
    pub(super) aside: Format,
    pub(super) strong: Format,
    pub(super) whole: Format,
    pub(super) two: Format,
    pub(super) one: Format,
    pub(super) percent: Format,
    /// What may be changed: numbers of the rest of the sheet follow.
    pub(super) input: Format,
    /// A share that may be changed.
    pub(super) input_percent: Format,
}

impl Styles {
    pub(super) fn new() -> Self {
        let plain = Format::new().set_font_color(INK).set_align(FormatAlign::Top);
        let line = plain.clone().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
        let heading = line.clone().set_bold().set_background_color(SUNKEN).set_text_wrap();
        let input = line.clone().set_background_color(LIT);
        Self {
            title: plain.clone().set_bold().set_font_size(16),
            figure_heading: heading.clone().set_align(FormatAlign::Right),
            heading: heading.set_align(FormatAlign::Left).set_indent(1),
            words: line.clone().set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
            muted: plain.clone().set_font_color(MUTED).set_text_wrap(),
            aside: plain.clone().set_font_color(MUTED),
            strong: plain.set_bold().set_text_wrap(),
            whole: line.clone().set_num_format("0"),
            two: line.clone().set_num_format("0.00"),
            one: line.clone().set_num_format("0.0"),
            percent: line.set_num_format("0.0%"),
            input: input.clone().set_num_format("0.00"),
            input_percent: input.set_num_format("0%"),
        }
    }
}
