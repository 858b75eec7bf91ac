//! Deleting a whole workshop for good: its file, its autosaves, and its line on the list of recent files.

use super::Desk;
use crate::autosaves::Shelf;
use crate::protocol::Home;
use crate::{Live, Trouble, home};
use std::path::Path;
use std::sync::PoisonError;
use workshop::Refusal;

impl Desk {
    /// Deletes the open one. Not while a rehearsal plays: what is open then is a copy.
    pub(super) fn delete_workshop(&self) -> Result<(), Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Err(Refusal::InUse.into());
        }
        let live = self.live()?;
        drop(self.preview().take());
        self.open.send_replace(None);
        self.doors.close();
        self.delete(&live)
    }

    /// Deletes one on the list of recent files. It is opened for that: what is open elsewhere, or is no workshop any
    /// more, stays.
    pub(super) fn delete_recent(&self, path: &str) -> Result<Home, Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.folders.recent().iter().any(|file| file.path == path) {
            return Err(Refusal::NotFound.into());
        }
        self.delete(&Live::open(Path::new(path))?)?;
        Ok(home::home(&self.folders))
    }

    fn delete(&self, live: &Live) -> Result<(), Trouble> {
        let shelf = Shelf::of(&self.folders, live.look(|workshop| workshop.about().id)?);
        live.close()?;
        std::fs::remove_file(live.path()).map_err(|error| Trouble::file(live.path(), &error))?;
        shelf.clear()?;
        if let Err(error) = self.folders.forget(&live.path().to_string_lossy()) {
            // It says itself that the file is gone.
            tracing::warn!(%error, "the list of recent files could not be written");
        }
        Ok(())
    }
}
