//! Copies of workshops: of a damaged file, of a moment, to rehearse in, and to try out a participant's page.

use super::Desk;
use crate::protocol::{LineOfHistory, Nothing, PreviewLink, Salvage, SavedCopy, salvaged_parts};
use crate::rehearsal::{Preview, Rehearsal};
use crate::{Live, Trouble, making, write_whole};
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
