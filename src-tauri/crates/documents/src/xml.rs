//! Text on its way into XML.

use quick_xml::escape::escape;

/// The text as XML takes it: escaped, and without the characters that XML 1.0 forbids.
pub(crate) fn text(text: &str) -> String {
    let allowed: String = text.chars().filter(|c| is_allowed(*c)).collect();
    escape(allowed.as_str()).into_owned()
}

/// Whether XML 1.0 has a character; of the controls, a document has use for newlines and tabs alone.
pub(crate) fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{20}'..='\u{7E}' | '\u{A0}'..='\u{FFFD}' | '\u{10000}'..)
}
