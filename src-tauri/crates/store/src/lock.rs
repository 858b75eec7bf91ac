//! The lock beside an open workshop: it names the holder, so that a second person knows whom to ask.

use crate::StoreError;
use sabotage::{Sabotage, sabotaged};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// Held while a workshop is open; the lock file is deleted when it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Takes the lock of a workshop, or says who has it.
    pub(crate) fn take(workshop: &Path) -> Result<Self, StoreError> {
        let path = beside(workshop);
        loop {
            let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let mut file = opened.map_err(|error| StoreError::from_io(workshop, &error))?;
            match file.try_lock() {
                _ if sabotaged(Sabotage::NoLock) => {}
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    // What cannot be read stays unnamed; the refusal is the same.
                    let _ = file.take(200).read_to_string(&mut holder);
                    return Err(StoreError::InUse {
                        path: workshop.to_owned(),
                        holder: holder.trim().to_owned(),
                    });
                }
                Err(TryLockError::Error(error)) => return Err(StoreError::from_io(workshop, &error)),
            }
            // The last holder may have deleted the file between our opening and locking it.
            if !is_at(&file, &path) {
                continue;
            }
            let written = file
                .set_len(0)
                .and_then(|()| file.rewind())
                .and_then(|()| file.write_all(myself().as_bytes()));
            written.map_err(|error| StoreError::from_io(workshop, &error))?;
            return Ok(Self { path, file });
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Deleting first, while still locked: whoever opens the path from now on makes a new file.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn beside(workshop: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(workshop.file_name().unwrap_or_default());
    name.push(".lock");
    workshop.with_file_name(name)
}

fn myself() -> String {
    let host = std::fs::read_to_string("/etc/hostname").ok();
    let host = host.or_else(|| std::env::var("COMPUTERNAME").ok()).unwrap_or_default();
    let user = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
    let who =
        [user.trim(), host.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("@");
    format!("{} ({})", if who.is_empty() { "Pharos" } else { &who }, std::process::id())
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}
