//! Whether what is open still lies where it was opened. Files are asked by name alone: whoever opens a database a second
//! time and closes that again loses the locks of this process on it.

use std::path::{Path, PathBuf};

/// What lay under some names when they were opened.
#[derive(Debug)]
pub(crate) struct Whereabouts(Vec<(PathBuf, Identity)>);

impl Whereabouts {
    /// Of a file and its log, if it has one.
    pub(crate) fn of(path: &Path) -> Self {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let names = [path.to_owned(), log.into()];
        Self(
            names
                .into_iter()
                .filter_map(|name| Some((Identity::of(&name)?, name)))
                .map(|(id, name)| (name, id))
                .collect(),
        )
    }

    /// Whether all of it is still there: not moved, not deleted, and nothing else in its place.
    pub(crate) fn are_unchanged(&self) -> bool {
        self.0.iter().all(|(name, then)| Identity::of(name).as_ref() == Some(then))
    }
}

/// What tells a file from another one of the same name.
#[derive(Debug, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    device_and_number: (u64, u64),
}

impl Identity {
    /// None if nothing is there. Where the system does not number files, it does not let go of open ones either.
    fn of(name: &Path) -> Option<Self> {
        let facts = std::fs::metadata(name).ok()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Some(Self { device_and_number: (facts.dev(), facts.ino()) })
        }
        #[cfg(not(unix))]
        facts.is_file().then_some(Self {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_moved_deleted_or_replaced_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        let (path, elsewhere) = (folder.path().join("a"), folder.path().join("b"));
        std::fs::write(&path, "a").unwrap();
        let whereabouts = Whereabouts::of(&path);
        assert!(whereabouts.are_unchanged());
        std::fs::write(&path, "more").unwrap();
        assert!(whereabouts.are_unchanged(), "it is written to");
        std::fs::rename(&path, &elsewhere).unwrap();
        assert!(!whereabouts.are_unchanged(), "it was moved away");
        std::fs::write(&path, "a").unwrap();
        assert_eq!(whereabouts.are_unchanged(), cfg!(not(unix)), "another file lies there");
        std::fs::rename(&elsewhere, &path).unwrap();
        assert!(whereabouts.are_unchanged(), "it was put back");
        std::fs::remove_file(&path).unwrap();
        assert!(!whereabouts.are_unchanged(), "it was deleted");
    }
}
