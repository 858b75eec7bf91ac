//! The one choke point for text that people type or import.
//!
//! NFC; no control characters but newline and tab; bounded in characters, bytes and combining marks.
//! Bidirectional controls are kept in texts (pages isolate them) and dropped in names and titles.

use crate::Refusal;
use sabotage::{Sabotage, sabotaged};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Most characters of a one-line title.
pub const TITLE_LIMIT: usize = 200;
/// Most characters of an idea or of a paragraph on a card.
pub const TEXT_LIMIT: usize = 2_000;
/// Most bytes of a text in UTF-8.
const BYTE_LIMIT: usize = 8 * 1024;
/// Most characters of a person's name.
pub const NAME_LIMIT: usize = 40;
/// Most combining marks on one base character; more than that is no script but a tower.
const COMBINING_LIMIT: usize = 8;

/// A text of one or more lines, possibly empty.
///
/// # Refusals
/// [`Refusal::TextTooLong`] beyond 2,000 characters or 8 KiB, [`Refusal::TextUnreadable`] with control
/// characters or more than eight combining marks on a base.
pub fn paragraph(text: &str) -> Result<String, Refusal> {
    clean(text, TEXT_LIMIT, |c| c == '\n' || c == '\t')
}

/// A title: one line, not empty.
///
/// # Refusals
/// As [`paragraph`] beyond 200 characters, and [`Refusal::TextEmpty`].
pub fn title(text: &str) -> Result<String, Refusal> {
    one_line(text, TITLE_LIMIT)
}

/// A person's or a lane's name: one line, not empty.
///
/// # Refusals
/// As [`paragraph`] beyond 40 characters, and [`Refusal::TextEmpty`].
pub fn name(text: &str) -> Result<String, Refusal> {
    one_line(text, NAME_LIMIT)
}

/// A line that may be empty, such as a department.
///
/// # Refusals
/// As [`paragraph`] beyond 200 characters.
pub fn line(text: &str) -> Result<String, Refusal> {
    let joined: String = text.chars().filter(|c| !is_bidi_control(*c)).collect();
    clean(&joined.split_whitespace().collect::<Vec<_>>().join(" "), TITLE_LIMIT, |_| false)
}

fn one_line(text: &str, limit: usize) -> Result<String, Refusal> {
    let joined: String = text.chars().filter(|c| !is_bidi_control(*c)).collect();
    let line = clean(&joined.split_whitespace().collect::<Vec<_>>().join(" "), limit, |_| false)?;
    if line.is_empty() { Err(Refusal::TextEmpty) } else { Ok(line) }
}

fn clean(text: &str, limit: usize, allowed_control: fn(char) -> bool) -> Result<String, Refusal> {
    let text = if sabotaged(Sabotage::CutAnywhere) { &text[..text.len().min(limit)] } else { text };
    let is_bounded = !sabotaged(Sabotage::AnyLength);
    if text.len() > 4 * BYTE_LIMIT && is_bounded {
        return Err(Refusal::TextTooLong { limit });
    }
    let unix = text.replace("\r\n", "\n");
    let normal: String = unix.trim().nfc().collect();
    if is_bounded && (normal.chars().count() > limit || normal.len() > BYTE_LIMIT) {
        return Err(Refusal::TextTooLong { limit });
    }
    if sabotaged(Sabotage::AnyCharacters) {
        return Ok(normal);
    }
    let mut marks = 0;
    for c in normal.chars() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        if marks > COMBINING_LIMIT || (c.is_control() && !allowed_control(c)) {
            return Err(Refusal::TextUnreadable);
        }
    }
    Ok(normal)
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_emoji_come_through_byte_for_byte() {
        for text in ["顾师傅的34本笔记", "مرحبا", "שלום", "👩‍👩‍👧‍👦 family", "línea\nother"]
        {
            assert_eq!(paragraph(text).as_deref(), Ok(text), "what people type is kept as it is");
        }
    }

    #[test]
    fn towers_and_controls_are_refused() {
        let tower = format!("a{}", "\u{0301}".repeat(10));
        assert_eq!(
            paragraph(&tower),
            Err(Refusal::TextUnreadable),
            "ten marks on one base cover other lines"
        );
        assert_eq!(paragraph("a\u{0007}b"), Err(Refusal::TextUnreadable), "a bell is not text");
        assert_eq!(paragraph(&"字".repeat(2_001)), Err(Refusal::TextTooLong { limit: TEXT_LIMIT }));
    }

    #[test]
    fn names_lose_direction_controls_and_line_breaks() {
        assert_eq!(name("Lin\u{202E} \n Wei").as_deref(), Ok("Lin Wei"), "a name cannot turn the line round");
        assert_eq!(title("  "), Err(Refusal::TextEmpty), "a use case without a title cannot be talked about");
    }
}
