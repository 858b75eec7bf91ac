//! Text from anywhere, made fit for a workshop.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// Most bytes of a text in UTF-8.
const BYTE_LIMIT: usize = 8 * 1024;
/// Most combining marks on one base character; more than that is no script but a tower.
const COMBINING_LIMIT: usize = 8;
/// Most characters of the beginning of a row.
const SUBJECT_LIMIT: usize = 80;

/// Cleans texts and counts what it leaves out.
#[derive(Default)]
pub(super) struct Cleaner {
    /// Control characters so far.
    pub(super) removed: u32,
}

impl Cleaner {
    /// One line in NFC: no controls, no signs that turn the line round, single spaces.
    pub(super) fn line(&mut self, text: &str) -> String {
        let text = self.without_controls(text);
        let straight: String = text.chars().filter(|c| !is_bidi_control(*c)).collect();
        let normal = normal(&straight);
        normal.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// One or more lines in NFC: no controls but newlines and tabs.
    pub(super) fn paragraph(&mut self, text: &str) -> String {
        normal(&self.without_controls(text)).trim().to_owned()
    }

    fn without_controls<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        let strange = |c: char| c.is_control() && c != '\n' && c != '\t';
        if !text.contains(strange) {
            return Cow::Borrowed(text);
        }
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let removed = unix.chars().filter(|c| strange(*c)).count();
        self.removed = self.removed.saturating_add(u32::try_from(removed).unwrap_or(u32::MAX));
        Cow::Owned(unix.replace(strange, ""))
    }
}

/// NFC, with at most eight combining marks on a base.
fn normal(text: &str) -> String {
    let mut marks = 0;
    let low = text.nfc().filter(|c| {
        marks = if is_combining_mark(*c) { marks + 1 } else { 0 };
        marks <= COMBINING_LIMIT
    });
    low.collect()
}

/// The text within a number of characters and 8 KiB, cut between what people see as characters; whether it was.
pub(super) fn fit(mut text: String, limit: usize) -> (String, bool) {
    let Some(end) = first_beyond(&text, limit) else { return (text, false) };
    let whole = text
        .grapheme_indices(true)
        .map(|(start, grapheme)| start + grapheme.len())
        .take_while(|at| *at <= end);
    let end = whole.last().unwrap_or(end);
    text.truncate(end);
    text.truncate(text.trim_end().len());
    (text, true)
}

/// Where the first character begins that is too many; None if all of them fit.
fn first_beyond(text: &str, limit: usize) -> Option<usize> {
    let mut characters = text.char_indices().enumerate();
    let beyond = characters.find(|(count, (start, c))| *count >= limit || start + c.len_utf8() > BYTE_LIMIT);
    beyond.map(|(_, (start, _))| start)
}

/// The beginning of a text, as one line that names its row.
pub(super) fn beginning(text: &str) -> String {
    let start: String = text.chars().take(8 * SUBJECT_LIMIT).collect();
    fit(Cleaner::default().line(&start), SUBJECT_LIMIT).0
}

/// The text as texts are compared: NFC, lower case, single spaces.
pub(super) fn folded(text: &str) -> String {
    let lower: String = text.to_lowercase().nfc().collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether there is nothing to be seen in a text.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || is_bidi_control(c)
            || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}')
    })
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_never_parts_what_is_one_character_to_the_eye() {
        let family = "👩‍👩‍👧‍👦";
        let (text, was_cut) = fit(format!("abc{family}{family}"), 12);
        assert_eq!(
            (text.as_str(), was_cut),
            (format!("abc{family}").as_str(), true),
            "a family stays together"
        );
        let (text, was_cut) = fit("字".repeat(10), 10);
        assert_eq!((text.chars().count(), was_cut), (10, false), "what fits is left alone");
        let (text, _) = fit(format!("a{}", "\u{200D}😀".repeat(50)), 20);
        assert!(!text.is_empty() && text.chars().count() <= 20, "one endless character is cut all the same");
        let (text, was_cut) = fit("𠀀".repeat(4_000), 4_000);
        assert!(was_cut && text.len() <= BYTE_LIMIT, "a text never takes more than 8 KiB");
    }

    #[test]
    fn texts_are_cleaned_and_what_is_left_out_is_counted() {
        let mut cleaner = Cleaner::default();
        assert_eq!(cleaner.line(" a\u{7}\r\n b\t\tc\u{202E} "), "a b c", "one line, single spaces, no bell");
        assert_eq!(cleaner.paragraph("a\r\nb\rc\td\0"), "a\nb\nc\td", "lines and tabs are kept");
        assert_eq!(cleaner.removed, 2, "a bell and a nil");
        assert_eq!(cleaner.line("e\u{7}\u{301}"), "é", "composed after the bell is gone");
        let tower = format!("x{}", "\u{0336}".repeat(30));
        assert_eq!(cleaner.line(&tower).chars().count(), 9, "eight marks on a base, no more");
    }
}
