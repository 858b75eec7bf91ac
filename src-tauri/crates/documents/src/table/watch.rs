//! Watches a part of an xlsx while it is unpacked, for what would cost the reader of workbooks dearly.

use super::{TableError, limits};

const SHARED_STRINGS: usize = 60_000_000;
const SHARED_STRINGS_COUNT: u64 = 1_500_000;
const LONGEST_SHARED_TEXT: usize = 50_000_000;
const LONGEST_TEXT: usize = 16_000_000;
const LONGEST_NAME: usize = 24;
/// Bytes that copies of number formats and font names may take: the reader keeps one for every `xf`.
const STYLE_COPIES: u64 = 64_000_000;
const TAIL: usize = 1024;

/// How a part begins that is written in UTF-16. No spreadsheet writes it, and tags could not be counted.
const WIDE: [&[u8]; 4] = [b"\xFE\xFF", b"\xFF\xFE", b"<\0", b"\0<"];

/// How often a tag may stand in one part. The reader keeps each of these in memory, some at many times the
/// size they have in the file.
const MOST: [(&[u8], u64); 9] = [
    (b"si", SHARED_STRINGS_COUNT),
    (b"xf", 200_000),
    (b"numFmt", 50_000),
    (b"font", 200_000),
    (b"fill", 200_000),
    (b"border", 200_000),
    (b"sheet", 1_000),
    (b"definedName", 50_000),
    (b"Relationship", 50_000),
];

/// What was seen of a part so far.
pub(super) struct Watch {
    shared_strings: bool,
    picture: bool,
    seen: usize,
    tail: Vec<u8>,
    in_name: bool,
    name: Vec<u8>,
    tags: [u64; MOST.len()],
    rows: u32,
    text: usize,
    longest: usize,
    /// Inside of what is not read as tags, and how that ends.
    raw: Option<&'static [u8; 2]>,
    before: [u8; 2],
}

impl Watch {
    /// Begins with the name of a part.
    pub(super) fn over(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        Self {
            shared_strings: name.ends_with("sharedstrings.xml"),
            picture: name.contains("/media/"),
            seen: 0,
            tail: Vec::new(),
            in_name: false,
            name: Vec::with_capacity(LONGEST_NAME),
            tags: [0; MOST.len()],
            rows: 0,
            text: 0,
            longest: 0,
            raw: None,
            before: [0; 2],
        }
    }

    /// Takes the next bytes of the part.
    pub(super) fn see(&mut self, chunk: &[u8]) -> Result<(), TableError> {
        if self.seen == 0 && WIDE.iter().any(|start| chunk.starts_with(start)) {
            return Err(TableError::Unreadable("a part in UTF-16".to_owned()));
        }
        self.seen += chunk.len();
        if self.shared_strings {
            self.see_shared_strings(chunk)?;
        }
        for &byte in chunk {
            self.text += 1;
            // Tags are counted inside of comments too: what looks like one may stand in an attribute.
            self.see_tags(byte)?;
            if let Some(end) = self.raw {
                if byte == b'>' && self.before == *end {
                    self.raw = None;
                }
                self.before = [self.before[1], byte];
            }
            if self.text > LONGEST_TEXT {
                self.check_text()?;
            }
        }
        Ok(())
    }

    fn see_tags(&mut self, byte: u8) -> Result<(), TableError> {
        if self.in_name && b" \t\r\n/><".contains(&byte) {
            self.count_tag()?;
        } else if self.in_name && self.name.len() < LONGEST_NAME {
            self.name.push(byte);
            let raw: Option<&'static [u8; 2]> = match self.name.as_slice() {
                b"![CDATA[" => Some(b"]]"),
                b"!--" => Some(b"--"),
                _ => None,
            };
            if raw.is_some() {
                self.raw = self.raw.or(raw);
                self.before = [0; 2];
                self.name.clear();
                self.in_name = false;
            }
        }
        if byte == b'<' {
            self.longest = self.longest.max(self.text);
            self.in_name = true;
            if self.raw.is_none() {
                self.text = 0;
            }
        }
        Ok(())
    }

    /// Refuses a text that would be held in memory several times over.
    fn check_text(&self) -> Result<(), TableError> {
        if self.picture {
            Ok(())
        } else if self.shared_strings {
            if self.text > LONGEST_SHARED_TEXT { Err(TableError::Bomb) } else { Ok(()) }
        } else {
            Err(TableError::CellTooLong { row: self.rows.max(1), limit: limits::number(limits::CELL) })
        }
    }

    fn count_tag(&mut self) -> Result<(), TableError> {
        let name = self.name.rsplit(|&byte| byte == b':').next().unwrap_or_default();
        self.rows += u32::from(name == b"row");
        if let Some(place) = MOST.iter().position(|(tag, _)| *tag == name) {
            self.tags[place] += 1;
            let copies = if name == b"xf" { self.tags[place].saturating_mul(self.longest as u64) } else { 0 };
            if self.tags[place] > MOST[place].1 || copies > STYLE_COPIES {
                return Err(TableError::Bomb);
            }
        }
        self.name.clear();
        self.in_name = false;
        Ok(())
    }

    fn see_shared_strings(&mut self, chunk: &[u8]) -> Result<(), TableError> {
        self.tail.extend_from_slice(chunk);
        if self.seen > SHARED_STRINGS || promised(&self.tail) > SHARED_STRINGS_COUNT {
            return Err(TableError::Bomb);
        }
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
        Ok(())
    }
}

/// How many texts the list of shared texts says it has. The reader makes room for as many beforehand, and
/// a number that is too high would end the whole app, not only the reading.
fn promised(part: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let places = part.windows(NAME.len()).enumerate().filter(|(_, window)| *window == NAME);
    places.map(|(at, _)| count_in(&part[at + NAME.len()..])).max().unwrap_or(0)
}

fn count_in(behind_name: &[u8]) -> u64 {
    let filler = behind_name.iter().take_while(|byte| b" \t\r\n='\"+".contains(byte)).count();
    if filler > TAIL / 4 {
        return u64::MAX;
    }
    let digits = behind_name[filler..].iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}
