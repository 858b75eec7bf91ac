//! Where a file lies: a write-ahead log needs a local disk that keeps what it synced.

use std::path::Path;

/// What kind of folder a file lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A disk of this machine.
    LocalDisk,
    /// A network, removable or cloud-synced folder.
    Shared,
}

/// Folder names that cloud clients give.
const CLOUD_FOLDERS: [&str; 7] =
    ["onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "mobile documents", "nutstore"];

impl Place {
    /// The place of a path that exists.
    pub(crate) fn of(path: &Path) -> Self {
        let in_cloud = path.components().any(|part| {
            let name = part.as_os_str().to_string_lossy().to_lowercase();
            CLOUD_FOLDERS.iter().any(|cloud| name.starts_with(cloud))
        });
        if in_cloud || is_remote(path) { Self::Shared } else { Self::LocalDisk }
    }
}

#[cfg(target_os = "linux")]
fn is_remote(path: &Path) -> bool {
    // NFS, SMB1, SMB2, CIFS, FUSE, FAT, exFAT, 9P, AFS.
    const REMOTE: [u64; 9] = [
        0x6969,
        0x517B,
        0xFE53_4D42,
        0xFF53_4D42,
        0x6573_5546,
        0x4D44,
        0x2011_BAB0,
        0x0102_1997,
        0x5346_414F,
    ];
    rustix::fs::statfs(path).is_ok_and(|found| REMOTE.contains(&(found.f_type as u64)))
}

#[cfg(not(target_os = "linux"))]
fn is_remote(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.starts_with(r"\\") || text.starts_with("/Volumes/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cloud_folder_is_shared() {
        let path = Path::new("/home/lin/OneDrive - Tidewheel/workshop.pharos");
        assert_eq!(Place::of(path), Place::Shared, "a sync client copies the log and the file apart");
        assert_eq!(Place::of(&std::env::temp_dir()), Place::LocalDisk, "an ordinary folder");
    }
}
