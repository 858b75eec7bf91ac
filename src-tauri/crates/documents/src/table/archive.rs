//! Looks into packed files, and unpacks everything once within bounds before a reader sees it.

use super::watch::Watch;
use super::{Kind, Progress, TableError, limits};
use sabotage::{Sabotage, sabotaged};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What a packed file holds.
pub(super) enum Inside {
    /// The parts of an xlsx.
    Workbook,
    /// Something else.
    Else(Kind),
}

const RATIO: u64 = 200;
const RATIO_FROM: u64 = 10_000_000;
const CHUNK: usize = 1 << 16;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Tells a workbook from other packed files by the parts in it.
pub(super) fn inside(bytes: &[u8]) -> Result<Inside, TableError> {
    let archive = open(bytes)?;
    let holds = |part: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(part));
    Ok(if holds("xl/workbook.xml") {
        Inside::Workbook
    } else if holds("xl/workbook.bin") {
        Inside::Else(Kind::OldExcel)
    } else if holds("word/document.xml") {
        Inside::Else(Kind::Word)
    } else if holds("ppt/presentation.xml") {
        Inside::Else(Kind::Presentation)
    } else {
        Inside::Else(Kind::Archive)
    })
}

/// Unpacks every part once and keeps nothing, so that what is read later is known to be small enough.
///
/// What a part says of its own size is not believed. `progress` is told bytes of the file.
pub(super) fn check(bytes: &[u8], progress: Progress) -> Result<(), TableError> {
    if sabotaged(Sabotage::NoBombWatch) {
        return Ok(());
    }
    let mut archive = open(bytes)?;
    let mut left = limits::UNPACKED;
    let mut packed_done = 0;
    let mut chunk = vec![0; CHUNK];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(unreadable)?;
        let packed = part.compressed_size();
        let mut watch = Watch::over(&part.name().map_err(unreadable)?);
        let mut unpacked = 0;
        loop {
            let count = part.read(&mut chunk).map_err(unreadable)?;
            if count == 0 {
                break;
            }
            unpacked += count as u64;
            left = left.checked_sub(count as u64).ok_or(TableError::Bomb)?;
            if unpacked > RATIO_FROM && unpacked / RATIO > packed {
                return Err(TableError::Bomb);
            }
            watch.see(&chunk[..count])?;
            if progress(packed_done, bytes.len() as u64).is_break() {
                return Err(TableError::Cancelled);
            }
        }
        packed_done += packed;
    }
    Ok(())
}

fn open(bytes: &[u8]) -> Result<Archive<'_>, TableError> {
    // Counted before the list is built: every entry of it takes memory, however little it holds.
    let entries = bytes.windows(4).filter(|part| part == b"PK\x01\x02").take(limits::ENTRIES + 1).count();
    if entries > limits::ENTRIES {
        return Err(TableError::Bomb);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)
}

fn unreadable(error: impl std::fmt::Display) -> TableError {
    TableError::Unreadable(error.to_string())
}
