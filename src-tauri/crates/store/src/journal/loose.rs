//! Lines of the journal that are found without the tables' own order: page by page, as SQLite's file format lays records
//! down (1.5 and 1.6, 2.1, 4.1). Where the pages that lead to a table are gone, its leaves still lie there, and the
//! checksum of a line tells it from whatever else looks like one.

use super::line::Line;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Files that are larger are not read in this way: they would be read into memory.
const MOST_BYTES: u64 = 1 << 30;
/// What a file has that does not say.
const USUAL_PAGE: usize = 4096;
/// The header of the file, on its first page.
const HEADER: usize = 100;
/// A leaf of a table: its kind, and the bytes before the places of its cells.
const LEAF: u8 = 0x0d;
const LEAF_HEADER: usize = 8;
/// The headers of a log and of each of its pages.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// Columns of a line.
const COLUMNS: usize = 7;

/// Every sound line that lies somewhere in a file or its log, by its number.
pub(super) fn lines(path: &Path, log: &Path) -> BTreeMap<i64, Line> {
    let Some(pages) = Pages::read(path, log) else { return BTreeMap::new() };
    let found = pages.numbers().flat_map(|number| pages.lines_on(number));
    found.filter(Line::is_sound).map(|line| (line.number, line)).collect()
}

/// The pages of a file as they were last, the log's among them.
struct Pages {
    file: Vec<u8>,
    size: usize,
    newer: HashMap<usize, Vec<u8>>,
}

impl Pages {
    fn read(path: &Path, log: &Path) -> Option<Self> {
        if std::fs::metadata(path).ok()?.len() > MOST_BYTES {
            return None;
        }
        let file = std::fs::read(path).ok()?;
        let size = match u16::from_be_bytes(file.get(16..18)?.try_into().ok()?) {
            1 => 65_536,
            size if size >= 512 && size.is_power_of_two() => usize::from(size),
            _ => USUAL_PAGE,
        };
        let log = std::fs::read(log).unwrap_or_default();
        let salt = log.get(16..24);
        let frames = log.get(LOG_HEADER..).unwrap_or_default().chunks_exact(FRAME_HEADER + size);
        // What an earlier use of the log left behind it has another salt.
        let current = frames.take_while(|frame| frame.get(8..16) == salt);
        let newer =
            current.filter_map(|frame| Some((number_at(frame, 0)?, frame.get(FRAME_HEADER..)?.to_vec())));
        Some(Self { newer: newer.collect(), file, size })
    }

    /// From 1 on.
    fn numbers(&self) -> impl Iterator<Item = usize> {
        1..=(self.file.len() / self.size).max(self.newer.keys().copied().max().unwrap_or(0))
    }

    fn page(&self, number: usize) -> Option<&[u8]> {
        let begin = number.checked_sub(1)?.checked_mul(self.size)?;
        let newer = self.newer.get(&number).map(Vec::as_slice);
        newer.or_else(|| self.file.get(begin..begin.checked_add(self.size)?))
    }

    /// What could be lines on a page.
    fn lines_on(&self, number: usize) -> Vec<Line> {
        let header = if number == 1 { HEADER } else { 0 };
        let Some(page) = self.page(number).filter(|page| page.get(header) == Some(&LEAF)) else {
            return Vec::new();
        };
        let count = short_at(page, header + 3).unwrap_or(0);
        let cells = (0..count).filter_map(|cell| short_at(page, header + LEAF_HEADER + 2 * cell));
        cells.filter_map(|cell| self.line_at(page, cell)).collect()
    }

    fn line_at(&self, page: &[u8], cell: usize) -> Option<Line> {
        let mut rest = page.get(cell..)?;
        let length = usize::try_from(varint(&mut rest)?).ok()?;
        let number = varint(&mut rest)?.cast_signed();
        line_of(number, &self.payload(rest, length)?)
    }

    /// A record: what fits lies in its cell, the rest on pages that name each the next.
    fn payload(&self, cell: &[u8], length: usize) -> Option<Vec<u8>> {
        if length > self.file.len().saturating_add(self.newer.len() * self.size) {
            return None;
        }
        let (most, least) = (self.size - 35, (self.size - 12) * 32 / 255 - 23);
        if length <= most {
            return cell.get(..length).map(<[u8]>::to_vec);
        }
        let fitting = least + (length - least) % (self.size - 4);
        let here = if fitting <= most { fitting } else { least };
        let mut payload = cell.get(..here)?.to_vec();
        let mut next = number_at(cell, here)?;
        while payload.len() < length {
            let page = self.page(next)?;
            next = number_at(page, 0)?;
            let more = (length - payload.len()).min(self.size - 4);
            payload.extend_from_slice(page.get(4..4 + more)?);
        }
        Some(payload)
    }
}

/// A record as a line, if it has the columns of one.
fn line_of(number: i64, record: &[u8]) -> Option<Line> {
    let mut header = record;
    let size = usize::try_from(varint(&mut header)?).ok()?;
    let mut types = record.get(record.len() - header.len()..size)?;
    let mut body = record.get(size..)?;
    let mut columns = Vec::with_capacity(COLUMNS);
    while !types.is_empty() && columns.len() <= COLUMNS {
        let kind = varint(&mut types)?;
        let (value, rest) = body.split_at_checked(width(kind)?)?;
        columns.push((kind, value));
        body = rest;
    }
    // The number stands before the record, not in it.
    let [(0, _), (_, command), at, actor, step, changes, (_, crc)] = columns.as_slice() else { return None };
    let text = |(kind, bytes): &(u64, &[u8])| {
        let is_text = *kind >= 13 && kind % 2 == 1;
        is_text.then(|| String::from_utf8(bytes.to_vec()).ok())?
    };
    let texts = [text(at)?, text(actor)?, text(step)?, text(changes)?];
    let crc = crc.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    Some(Line::found(number, command.to_vec(), texts, u32::try_from(crc).ok()?))
}

/// Bytes of a value of some kind.
fn width(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).ok()?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => usize::try_from((kind - 12) / 2).ok()?,
    })
}

fn short_at(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_be_bytes(bytes.try_into().ok()?)))
}

fn number_at(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
}

/// A number of one to nine bytes, and what is behind it.
fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for at in 0..9 {
        let byte = *bytes.get(at)?;
        if at == 8 || byte < 0x80 {
            *bytes = bytes.get(at + 1..)?;
            return Some(if at == 8 { value << 8 | u64::from(byte) } else { value << 7 | u64::from(byte) });
        }
        value = value << 7 | u64::from(byte & 0x7f);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_sqlite_writes_them() {
        let read = |bytes: &[u8]| varint(&mut &*bytes);
        assert_eq!(read(&[0x07]), Some(7));
        assert_eq!(read(&[0x81, 0x00]), Some(128));
        assert_eq!(read(&[0xff; 9]), Some(u64::MAX));
        assert_eq!(read(&[0x80]), None, "it is cut off");
    }
}
