//! Copies of workshops: of a damaged file, of a moment, to rehearse in, and to try out a participant's page.

use super::Desk;
use crate::autosaves::Shelf;
use crate::protocol::{
    Autosave, AutosaveOf, LineOfHistory, Nothing, PreviewLink, Salvage, SavedCopy, salvaged_parts,
};
use crate::rehearsal::{Preview, Rehearsal};
use crate::{Live, Trouble, handing_over, making, write_whole};
use chrono::Utc;
use std::path::Path;
use std::sync::{Arc, MutexGuard, PoisonError};
use workshop::{AgendaStepId, Facts, Language, Refusal, Workshop};

impl Desk {
    /// What can be read of a damaged file, in a new one that is called after it.
    pub(super) fn salvage(&self, path: &Path, language: Language) -> Result<Salvage, Trouble> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let out =
            self.unused_path(&language.say("salvage-name", &Facts::new().with("name", name.as_ref())))?;
        let salvaged = store::salvage(path, &out)?;
        Ok(Salvage {
            path: out.to_string_lossy().into_owned(),
            parts: salvaged_parts(&salvaged),
            lines_lost: salvaged.lines_lost,
        })
    }

    /// Opens what a workshop holds that cannot be opened itself, in a new file that is called like it.
    pub(super) fn open_copy(&self, path: &Path) -> Result<Nothing, Trouble> {
        let workshop = store::read_beside(path)?;
        let copy = self.unused_path(&workshop.about().title)?;
        making::make_copy(&copy, &workshop)?;
        self.open(&copy).map(|()| Nothing {})
    }

    /// Opens a workshop that was written as JSON, in a new file that is called like it.
    pub(super) fn open_json(&self, path: &Path) -> Result<(), Trouble> {
        let workshop = handing_over::read_json(path)?;
        let made = self.unused_path(&workshop.about().title)?;
        handing_over::make_of(&made, path, &workshop)?;
        self.open(&made)
    }

    /// Moves the open workshop to where workshops are kept. Its first file goes once the new one is open: a power cut in
    /// between leaves two.
    pub(super) fn move_workshop(&self) -> Result<Nothing, Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Err(Refusal::InUse.into());
        }
        let live = self.live()?;
        let (from, to) =
            (live.path().to_owned(), self.unused_path(&live.look(|it| it.about().title.clone())?)?);
        self.open.send_replace(None);
        self.put_away(&live)?;
        let moved = std::fs::read(&from)
            .map_err(|error| Trouble::file(&from, &error))
            .and_then(|bytes| write_whole(&to, &bytes))
            .and_then(|()| Ok(Live::open_with_autosaves(&to, &self.folders)?));
        let opened = match moved {
            Ok(opened) => opened,
            Err(trouble) => {
                // It stays where it was.
                let again = Live::open_with_autosaves(&from, &self.folders)?;
                self.open.send_replace(Some(Arc::new(again)));
                return Err(trouble);
            }
        };
        let opened = Arc::new(opened);
        self.open.send_replace(Some(Arc::clone(&opened)));
        std::fs::remove_file(&from).map_err(|error| Trouble::file(&from, &error))?;
        if let Err(error) = self.folders.forget(&from.to_string_lossy()) {
            // It says itself that the file is gone.
            tracing::warn!(%error, "the list of recent files could not be written");
        }
        self.remember(&opened).map(|()| Nothing {})
    }

    /// Writes the open workshop anew whose file is no longer where it was opened: to where it lay, if nothing lies there by
    /// now, else among the other workshops. Doors that were open open again, and everybody keeps their seat.
    pub(super) fn save_anew(&self, is_elsewhere: bool, language: Language) -> Result<SavedCopy, Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Err(Refusal::InUse.into());
        }
        let live = self.live()?;
        let (lay, title) = (live.path().to_owned(), live.look(|it| it.about().title.clone())?);
        let to = if is_elsewhere || lay.exists() { self.unused_path(&title)? } else { lay };
        write_whole(&to, &live.copy()?)?;
        let address = self.doors.chosen();
        self.open.send_replace(None);
        if let Err(error) = self.put_away(&live) {
            // Everything that was in it is in the new file.
            tracing::warn!(%error, "the file that is gone could not be closed");
        }
        let opened = Arc::new(Live::open_with_autosaves(&to, &self.folders)?);
        self.open.send_replace(Some(Arc::clone(&opened)));
        if address.is_some() {
            // What is in the way of that, the console is told.
            let _ = self.doors.open(&opened, address.as_deref(), None, &self.certificate, language);
        }
        self.remember(&opened)?;
        Ok(SavedCopy { path: to.to_string_lossy().into_owned() })
    }

    /// The autosaves of a workshop whose file cannot be opened, newest first: of what it says it is, else of what lay there
    /// when it was opened last.
    pub(super) fn autosaves_of(&self, path: &Path) -> Vec<Autosave> {
        self.shelf_of(path).map_or_else(Vec::new, |shelf| shelf.list())
    }

    /// Opens one of those, as a file of its own.
    pub(super) fn open_autosave_of(&self, wish: &AutosaveOf) -> Result<Nothing, Trouble> {
        let shelf = self.shelf_of(Path::new(&wish.path)).ok_or(Refusal::NotFound)?;
        let path = shelf.take_out(&wish.name, &self.folders)?;
        self.open(&path).map(|()| Nothing {})
    }

    fn shelf_of(&self, path: &Path) -> Option<Shelf> {
        let named = path.to_string_lossy();
        let remembered = self.folders.recent().into_iter().find(|file| file.path == named);
        let ids = [store::workshop_in(path), remembered.and_then(|file| file.workshop)];
        let mut shelves = ids.into_iter().flatten().map(|id| Shelf::of(&self.folders, id));
        shelves.find(|shelf| !shelf.list().is_empty())
    }

    /// A copy is called after its moment.
    pub(super) fn save_moment(&self, line: LineOfHistory) -> Result<SavedCopy, Trouble> {
        let live = self.live()?;
        let workshop = live.at_moment(line.number)?;
        let lines = live.history(line.number.checked_add(1), 1)?;
        let at = lines.first().map_or_else(Utc::now, |line| line.at);
        let path = self.folders.unused_path_for(&workshop.about().title, at)?;
        making::make_copy(&path, &workshop)?;
        Ok(SavedCopy { path: path.to_string_lossy().into_owned() })
    }

    /// Plays the open workshop through on a copy; its own file is closed meanwhile.
    pub(super) fn rehearse(&self, people: u32) -> Result<(), Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Err(Refusal::AlreadyThere.into());
        }
        let live = self.live()?;
        let (rehearsal, copy) = Rehearsal::begin(&live, people)?;
        self.open.send_replace(Some(copy));
        self.put_away(&live)?;
        *self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner) = Some(rehearsal);
        Ok(())
    }

    pub(super) fn end_rehearsal(&self) -> Result<(), Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        let rehearsal = self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(mut rehearsal) = rehearsal else { return Err(Refusal::NotFound.into()) };
        let original = rehearsal.end();
        let opened = Live::open_with_autosaves(&original, &self.folders).map(Arc::new);
        self.doors.close();
        // The copy is closed as its last holder lets go of it, and its folder goes with the rehearsal.
        drop(self.open.send_replace(opened.as_ref().ok().map(Arc::clone)));
        opened.map(|_| ()).map_err(Trouble::from)
    }

    /// Tries out on a copy what participants see; one that was looked at before is thrown away.
    pub(super) fn preview_participant(&self) -> Result<PreviewLink, Trouble> {
        let workshop = self.live()?.look(Workshop::clone)?;
        let mut shown = self.preview();
        drop(shown.take());
        let (preview, link) = Preview::begin(&workshop)?;
        *shown = Some(preview);
        Ok(PreviewLink { link })
    }

    pub(super) fn preview(&self) -> MutexGuard<'_, Option<Preview>> {
        self.preview.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leads the page that is tried out to a step of the agenda.
    pub(super) fn preview_step(&self, step: AgendaStepId) -> Result<Nothing, Trouble> {
        self.preview().as_ref().ok_or(Refusal::NotFound)?.show(step).map(|()| Nothing {})
    }
}
