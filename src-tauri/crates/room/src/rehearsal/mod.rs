//! A rehearsal: the open workshop, copied to a place of its own, with people who are not there. What happens in
//! it is gone with the copy; the workshop's own file is closed meanwhile and not touched.

mod acts;
mod crowd;
mod preview;

use crate::{Live, Trouble, making};
use crowd::Crowd;
pub(crate) use preview::Preview;
use std::path::PathBuf;
use std::sync::Arc;
use workshop::Workshop;

/// Most people who are not there.
pub(crate) const PEOPLE_MOST: u32 = 60;

/// A rehearsal that goes on until it is dropped.
#[derive(Debug)]
pub(crate) struct Rehearsal {
    /// The file of the workshop itself.
    original: PathBuf,
    crowd: Option<Crowd>,
    /// Taken away with everything in it.
    _folder: tempfile::TempDir,
}

impl Rehearsal {
    /// Copies a workshop and lets people come in who write, vote and rate by themselves.
    ///
    /// # Errors
    /// [`Trouble::File`] if there is no room for the copy, what the store refuses.
    pub(crate) fn begin(live: &Live, people: u32) -> Result<(Self, Arc<Live>), Trouble> {
        let folder = tempfile::tempdir().map_err(|error| Trouble::file(&std::env::temp_dir(), &error))?;
        let path = folder.path().join("rehearsal.pharos");
        making::make_copy(&path, &live.look(Workshop::clone)?)?;
        let copy = Arc::new(Live::open_rehearsal(&path)?);
        let crowd = Crowd::come_in(Arc::clone(&copy), people.clamp(1, PEOPLE_MOST))?;
        Ok((Self { original: live.path().to_owned(), crowd: Some(crowd), _folder: folder }, copy))
    }

    /// Lets the people go, and says where the workshop itself lies.
    pub(crate) fn end(&mut self) -> PathBuf {
        drop(self.crowd.take());
        self.original.clone()
    }
}
