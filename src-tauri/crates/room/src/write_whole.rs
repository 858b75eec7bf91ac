//! Writing a file for people outside: whole or not at all.

use crate::Trouble;
use std::io::Write;
use std::path::Path;

/// Writes beside the path, syncs, puts the new file in its place and syncs its name: a full disk or a power cut leaves
/// the old one.
///
/// # Errors
/// [`Trouble::Store`] with what the system says.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || -> std::io::Result<()> {
        if path.is_dir() {
            return Err(std::io::ErrorKind::IsADirectory.into());
        }
        let mut beside = tempfile::NamedTempFile::new_in(folder)?;
        beside.write_all(bytes)?;
        beside.as_file().sync_all()?;
        beside.persist(path).map_err(|refused| refused.error)?;
        store::sync_folder(folder)
    };
    write().map_err(|error| Trouble::file(path, &error))
}
