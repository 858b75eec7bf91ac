//! How text is written down as bytes, by looking.

use super::Encoding;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

const SAMPLE: usize = 1 << 20;

/// How the text behind the byte order mark is to be read.
pub(super) struct Found<'a> {
    /// How it is written down.
    pub(super) encoding: Encoding,
    /// The text without the mark.
    pub(super) text: &'a [u8],
}

impl Encoding {
    /// Who decodes it.
    pub(super) fn decoder(self) -> encoding_rs::Decoder {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Gb18030 => GB18030,
            Self::Windows1252 => WINDOWS_1252,
        }
        .new_decoder_without_bom_handling()
    }

    /// Whether a letter takes two bytes at least, and zero bytes are nothing odd.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }
}

/// Finds out the encoding.
pub(super) fn look(bytes: &[u8]) -> Found<'_> {
    if let Some(marked) = by_mark(bytes) {
        return marked;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let encoding = if let Some(wide) = by_zero_bytes(sample) {
        wide
    } else if mostly_utf8(bytes) {
        Encoding::Utf8
    } else {
        by_letters(sample)
    };
    Found { encoding, text: bytes }
}

/// The encoding that a byte order mark tells.
pub(super) fn by_mark(bytes: &[u8]) -> Option<Found<'_>> {
    let (encoding, length) = encoding_rs::Encoding::for_bom(bytes)?;
    let encoding = if encoding == UTF_16LE {
        Encoding::Utf16Le
    } else if encoding == UTF_16BE {
        Encoding::Utf16Be
    } else {
        Encoding::Utf8
    };
    Some(Found { encoding, text: &bytes[length..] })
}

/// UTF-16 without a mark: separators and digits put a zero byte at every second place, always the same one.
fn by_zero_bytes(sample: &[u8]) -> Option<Encoding> {
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd > 8 * even && odd >= 1 {
        Some(Encoding::Utf16Le)
    } else if even > 8 * odd && even >= 1 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
    .filter(|_| even.max(odd) * 50 >= sample.len() / 2)
}

/// Valid UTF-8, or UTF-8 in which a few letters are damaged.
fn mostly_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut letters, mut damaged) = (0, 0);
    for chunk in bytes[..bytes.len().min(SAMPLE)].utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    letters > 10 * damaged
}

/// GB18030 or Windows-1252. Any bytes are some text in both, so what counts is how likely it is.
///
/// Chinese letters in common use are two bytes with the high bit each. Umlauts and accents stand alone
/// between Latin letters, which GB18030 would swallow as the second half of a rare letter.
fn by_letters(sample: &[u8]) -> Encoding {
    let (mut common, mut odd) = (0_usize, 0_usize);
    let mut rest = sample;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first < 0x80 {
            continue;
        }
        match tail.first() {
            Some(0xA1..=0xFE) if (0xA1..=0xF7).contains(first) => common += 1,
            Some(0x30..=0x39) | Some(0x80..) => {}
            _ => odd += 1,
        }
        if tail.first().is_some_and(|&second| second >= 0x80) {
            rest = &tail[1..];
        }
    }
    if common > 4 * odd && !(common < 8 && guess(sample) != Encoding::Gb18030) {
        Encoding::Gb18030
    } else if odd > common {
        Encoding::Windows1252
    } else {
        guess(sample)
    }
}

fn guess(sample: &[u8]) -> Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    if guessed == GBK || guessed == GB18030 { Encoding::Gb18030 } else { Encoding::Windows1252 }
}
