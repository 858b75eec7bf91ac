//! Writes a workshop the way a room does, in a process of its own that others may kill, trace or starve.

use std::path::Path;

/// Writes.
pub(crate) fn write(folder: &str, seed: &str) {
    let _ = (Path::new(folder), seed);
}
