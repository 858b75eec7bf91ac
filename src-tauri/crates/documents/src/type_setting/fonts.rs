//! The fonts that ship with the product. None of the system's is used: what is written looks the same wherever it is
//! written, and a character that these do not have is known before the file is made.

use skrifa::charmap::Charmap;
use skrifa::{FontRef, MetadataProvider};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// One of the font files.
pub(crate) struct FontFile {
    /// As text asks for it.
    pub(crate) family: &'static str,
    pub(crate) is_bold: bool,
    /// TrueType.
    pub(crate) bytes: &'static [u8],
}

/// Letters of most of Europe and of Vietnam.
pub(crate) const LATIN: &str = "Inter";
/// Chinese, all characters of GBK: names of people need them in both weights.
pub(crate) const CHINESE: &str = "Noto Sans SC";

/// All there are, Latin first; the two weights of a family have the same characters.
pub(crate) static FONT_FILES: [FontFile; 4] = [
    file(LATIN, false, include_bytes!("../../../../../assets/fonts/Inter-Regular.ttf")),
    file(LATIN, true, include_bytes!("../../../../../assets/fonts/Inter-Bold.ttf")),
    file(CHINESE, false, include_bytes!("../../../../../assets/fonts/NotoSansSC-Regular.ttf")),
    file(CHINESE, true, include_bytes!("../../../../../assets/fonts/NotoSansSC-Bold.ttf")),
];

const fn file(family: &'static str, is_bold: bool, bytes: &'static [u8]) -> FontFile {
    FontFile { family, is_bold, bytes }
}

/// Stands where a character is that no font has: the mark that Chinese printers use for it.
pub(crate) const STAND_IN: char = '〓';

static CHARACTERS: LazyLock<Vec<Charmap<'static>>> = LazyLock::new(|| {
    let regular = FONT_FILES.iter().filter(|file| !file.is_bold);
    regular.filter_map(|file| FontRef::new(file.bytes).ok()).map(|font| font.charmap()).collect()
});

/// Whether one of the fonts has the character.
pub(crate) fn is_printable(character: char) -> bool {
    CHARACTERS.iter().any(|font| font.map(character).is_some_and(|glyph| glyph.to_u32() != 0))
}

/// Whether only Chinese is written with the character, or with others of its kind beside it.
pub(crate) fn is_chinese(character: char) -> bool {
    matches!(u32::from(character), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}

/// The text without what cannot be seen: lines are kept, other control characters and marks of direction and variants go.
pub(crate) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.nfc() {
        match character {
            '\t' => visible.push(' '),
            '\u{2028}' | '\u{2029}' | '\n' => visible.push('\n'),
            _ if is_invisible(character) => {}
            _ => visible.push(character),
        }
    }
    visible
}

fn is_invisible(character: char) -> bool {
    let code = u32::from(character);
    let is_noncharacter = code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code);
    character.is_control()
        || is_noncharacter
        || matches!(
            code,
            0xAD | 0x61C | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F
                | 0xFEFF | 0xFFF9..=0xFFFB | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF
        )
}

/// The text as it can be printed. What no font has is noted with its place in the text, and a mark stands for it.
pub(crate) fn printable(text: &str, missing: &mut Vec<(usize, char)>) -> String {
    let visible = visible(text);
    if visible.is_ascii() || visible.chars().all(|character| character == '\n' || is_printable(character)) {
        return visible;
    }
    let mut print = String::with_capacity(visible.len());
    for character in visible.chars() {
        if character == '\n' || is_printable(character) {
            print.push(character);
        } else {
            missing.push((print.len(), character));
            print.push(STAND_IN);
        }
    }
    print
}

/// The characters of a text that no font has.
pub(crate) fn without_font(text: &str) -> BTreeSet<char> {
    let mut missing = Vec::new();
    let _ = printable(text, &mut missing);
    missing.into_iter().map(|(_, character)| character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_there_in_both_weights() {
        for file in FONT_FILES.iter().filter(|file| file.family == CHINESE) {
            let font = FontRef::new(file.bytes).map(|font| font.charmap());
            for character in "喆祎珺堃，。「」〓".chars() {
                let glyph = font.as_ref().ok().and_then(|font| font.map(character));
                assert!(glyph.is_some_and(|glyph| glyph.to_u32() != 0), "{character} bold {}", file.is_bold);
            }
        }
        assert!("Žluťoučký kůň ăơư ΑΩ Привет → ≥ –".chars().all(is_printable));
    }

    #[test]
    fn what_no_font_has_is_noted_and_what_cannot_be_seen_goes() {
        let mut missing = Vec::new();
        let print = printable("a\u{0}\u{202e}b\tc\r\nمر👩\u{200d}🚀\u{fe0f}", &mut missing);
        assert_eq!(print, "ab c\n〓〓〓〓");
        assert_eq!(missing, [(5, 'م'), (8, 'ر'), (11, '👩'), (14, '🚀')]);
        assert_eq!(without_font("🚀 a 🚀〓"), BTreeSet::from(['🚀']));
        let mut none = Vec::new();
        assert_eq!(printable("e\u{301}", &mut none), "é", "letters are put together");
        assert!(none.is_empty());
    }
}
