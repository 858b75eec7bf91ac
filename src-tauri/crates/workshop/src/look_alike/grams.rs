//! From a text to what it is compared by: short pieces of its letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Up to three characters, packed: 21 bits hold any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Gram(u64);

impl Gram {
    fn of(characters: &[char]) -> Self {
        Self(characters.iter().fold(0, |packed, character| packed << 21 | u64::from(*character)))
    }

    /// Two characters of a script that is written without spaces: words have three, single ones have one.
    pub(super) fn is_pair(self) -> bool {
        self.0 >> 21 != 0 && self.0 >> 42 == 0
    }
}

/// How often each piece stands in a text, in the order of the pieces.
///
/// Words give three characters each, their ends counted as one: a word in another form shares most of them, two
/// words share none. Chinese, Japanese and Korean give single characters and pairs. Case, width, punctuation and
/// space make no difference. Pictures count like a character.
pub(super) fn grams(text: &str) -> Vec<(Gram, u32)> {
    let mut pieces = Vec::new();
    for run in runs(text) {
        if run.is_word {
            let padded: Vec<char> = [' '].into_iter().chain(run.characters).chain([' ']).collect();
            pieces.extend(padded.windows(3).map(Gram::of));
        } else {
            pieces.extend(run.characters.windows(1).chain(run.characters.windows(2)).map(Gram::of));
        }
    }
    pieces.sort_unstable();
    let same = pieces.chunk_by(|one, other| one == other);
    same.map(|piece| (piece[0], u32::try_from(piece.len()).unwrap_or(u32::MAX))).collect()
}

/// Neighbours of one kind.
struct Run {
    is_word: bool,
    characters: Vec<char>,
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut is_torn = true;
    for character in text.nfkc().flat_map(char::to_lowercase) {
        if is_apostrophe(character) {
            continue;
        }
        let Some(is_word) = kind(character) else {
            is_torn = true;
            continue;
        };
        match runs.last_mut() {
            Some(run) if !is_torn && run.is_word == is_word => run.characters.push(character),
            _ => runs.push(Run { is_word, characters: vec![character] }),
        }
        is_torn = false;
    }
    runs
}

/// Whether a character belongs to a word with spaces around it; None for what only separates.
fn kind(character: char) -> Option<bool> {
    if stands_alone(character) {
        Some(false)
    } else {
        (character.is_alphanumeric() || is_combining_mark(character)).then_some(true)
    }
}

/// Han, kana, hangul, and pictures.
fn stands_alone(character: char) -> bool {
    matches!(character,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' | '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}')
}

/// "Customer's" and "customers" are one word.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(String, u32)> {
        let characters = |gram: Gram| [42, 21, 0].map(|at| (gram.0 >> at & 0x1f_ffff) as u32);
        let text_of = |gram| characters(gram).into_iter().filter_map(char::from_u32).filter(|it| *it != '\0');
        grams(text).into_iter().map(|(gram, count)| (text_of(gram).collect(), count)).collect()
    }

    #[test]
    fn words_give_three_characters_and_their_ends() {
        let pieces = [(" no", 1), (" to", 1), ("no ", 1), ("to ", 1)];
        assert_eq!(shown("To no"), pieces.map(|(piece, count)| (piece.to_owned(), count)));
    }

    #[test]
    fn chinese_gives_characters_and_pairs() {
        let pieces = [("图", 2), ("查", 1), ("图图", 1), ("查图", 1)];
        assert_eq!(shown("查图图"), pieces.map(|(piece, count)| (piece.to_owned(), count)));
        assert_eq!(grams("图图").iter().filter(|(gram, _)| gram.is_pair()).count(), 1);
        assert!(grams("word").iter().all(|(gram, _)| !gram.is_pair()));
    }

    #[test]
    fn case_width_punctuation_and_space_make_no_difference() {
        assert_eq!(grams("PLC code, 2009!"), grams("ｐｌｃ　Ｃｏｄｅ（2009）"));
        assert_eq!(grams("查图：漏标"), grams("查图 漏标"));
        assert_eq!(grams("the customer’s line"), grams("The customers line"));
        assert_eq!(grams("Cafe\u{301}"), grams("Café"));
    }

    #[test]
    fn what_only_separates_gives_nothing() {
        assert_eq!(grams(""), []);
        assert_eq!(grams(" …!？\n"), []);
        assert_eq!(grams("👍").len(), 1);
    }
}
