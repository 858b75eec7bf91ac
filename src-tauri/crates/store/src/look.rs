//! A look at a file before it is opened: what it is not, is said before anything is touched.

use crate::{APPLICATION_ID, StoreError, VERSION};
use sabotage::{Sabotage, sabotaged};
use std::io::Read;
use std::path::Path;

/// Larger than this is no workshop.
pub(crate) const SIZE_LIMIT: u64 = 4 * 1024 * 1024 * 1024;
/// How files of SQLite begin.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Looks at a file from outside: what it is not, is said before anything is touched.
pub(crate) fn look_at(path: &Path) -> Result<(), StoreError> {
    let facts = std::fs::metadata(path).map_err(|error| StoreError::from_io(path, &error))?;
    if facts.is_dir() {
        return Err(StoreError::Folder(path.to_owned()));
    }
    if facts.len() == 0 {
        return Err(StoreError::Empty(path.to_owned()));
    }
    if facts.len() > SIZE_LIMIT {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::nlink(&facts) > 1 && !sabotaged(Sabotage::FollowHardLinks) {
        return Err(StoreError::HardLinked(path.to_owned()));
    }
    if facts.permissions().readonly() {
        return Err(StoreError::ReadOnly(path.to_owned()));
    }
    Ok(())
}

/// Looks at the first bytes without SQLite. Only after locking: on Unix, closing a file takes away the locks
/// that this very process holds on it.
pub(crate) fn look_into(path: &Path) -> Result<(), StoreError> {
    let mut header = [0; 100];
    let mut file = std::fs::File::open(path).map_err(|error| StoreError::from_io(path, &error))?;
    let number = |header: &[u8; 100], at: usize| {
        header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
    };
    let whole = file.read_exact(&mut header).is_ok();
    if !whole || !header.starts_with(MAGIC) || number(&header, 68) != APPLICATION_ID {
        return Err(StoreError::NotAWorkshop(path.to_owned()));
    }
    let version = number(&header, 60);
    match version {
        0 => Err(StoreError::NotAWorkshop(path.to_owned())),
        1..=VERSION => Ok(()),
        _ if sabotaged(Sabotage::OpenNewer) => Ok(()),
        _ => Err(StoreError::TooNew { path: path.to_owned(), version }),
    }
}

/// Whether a file begins like one of SQLite's.
pub(crate) fn is_a_database(path: &Path) -> bool {
    let mut magic = [0; MAGIC.len()];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok() && magic == *MAGIC
}
