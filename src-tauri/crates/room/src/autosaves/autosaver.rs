//! When an autosave is due, and who writes it: the writer only copies memory, the disk is another thread's.

use super::Shelf;
use chrono::{DateTime, Utc};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use workshop::{Batch, StepKind};

/// While something changes, an autosave is made this often.
const EVERY: Duration = Duration::from_secs(600);
/// A step is often several commands: so long the autosave waits for them.
const SETTLED: Duration = Duration::from_secs(2);

/// Knows when the open workshop is to be copied.
#[derive(Debug)]
pub(crate) struct Autosaver {
    /// None while nothing changed since the last one.
    due: Option<Instant>,
    is_step: bool,
    work: Option<SyncSender<Work>>,
    thread: Option<JoinHandle<()>>,
}

enum Work {
    Keep { at: DateTime<Utc>, is_step: bool, bytes: Vec<u8> },
    Clear(SyncSender<()>),
}

impl Autosaver {
    /// # Errors
    /// The system gives no thread.
    pub(crate) fn new(shelf: Shelf) -> std::io::Result<Self> {
        // One is being written, one may wait: a disk that is slower than that gets fewer.
        let (work, works) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("pharos-autosaves".to_owned())
            .spawn(move || write(&shelf, &works))?;
        Ok(Self { due: None, is_step: false, work: Some(work), thread: Some(thread) })
    }

    /// When the next one is due; None while nothing changed.
    pub(crate) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Hears what was committed.
    pub(crate) fn note(&mut self, batches: &[Batch], now: Instant) {
        if batches.is_empty() {
            return;
        }
        if batches.iter().any(|batch| is_step(batch.step.kind)) {
            self.is_step = true;
            self.due = Some(now + SETTLED);
        } else {
            self.due = self.due.or(Some(now + EVERY));
        }
    }

    /// Makes the one that is due.
    pub(crate) fn make(&mut self, now: Instant, copy: impl FnOnce() -> Option<Vec<u8>>) {
        if self.due.is_none_or(|due| due > now) {
            return;
        }
        self.due = None;
        let is_step = std::mem::take(&mut self.is_step);
        let (Some(work), Some(bytes)) = (&self.work, copy()) else { return };
        if work.try_send(Work::Keep { at: Utc::now(), is_step, bytes }).is_err() {
            // Two are on their way already: the next change asks again.
            tracing::warn!("an autosave was left out: the disk is slow");
        }
    }

    /// Takes all away, and returns when they are gone: what they show must not outlive what is about to be
    /// committed.
    pub(crate) fn clear(&self) {
        let (done, gone) = sync_channel(1);
        if self.work.as_ref().is_some_and(|work| work.send(Work::Clear(done)).is_ok()) {
            // The thread is gone only with the writer.
            let _ = gone.recv();
        }
    }
}

impl Drop for Autosaver {
    fn drop(&mut self) {
        drop(self.work.take());
        if let Some(thread) = self.thread.take() {
            // What is on its way is written before the file is closed.
            let _ = thread.join();
        }
    }
}

fn write(shelf: &Shelf, works: &Receiver<Work>) {
    while let Ok(work) = works.recv() {
        let (done, told) = match work {
            Work::Keep { at, is_step, bytes } => (shelf.keep(at, is_step, &bytes), None),
            Work::Clear(told) => (shelf.clear(), Some(told)),
        };
        if let Err(error) = done {
            tracing::warn!(%error, "autosaves could not be written");
        }
        if let Some(told) = told {
            let _ = told.send(());
        }
    }
}

/// Whether a step of the history is one of the workshop: people will look for the moment before or after it.
fn is_step(kind: StepKind) -> bool {
    matches!(
        kind,
        StepKind::TakeTemplate
            | StepKind::StartAgendaStep
            | StepKind::EndAgendaStep
            | StepKind::ReopenAgendaStep
            | StepKind::GoToStep
            | StepKind::RevealLanes
            | StepKind::OpenRound
            | StepKind::CloseRound
            | StepKind::ReopenRound
            | StepKind::OpenVote
            | StepKind::CloseVote
            | StepKind::ReopenVote
            | StepKind::ImportRatings
            | StepKind::CloseBox
            | StepKind::Erase
            | StepKind::GoBack
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Folders;
    use workshop::{Actor, CommandId, StepName, WorkshopId};

    fn batch(kind: StepKind) -> Batch {
        Batch {
            command: CommandId::random(),
            at: Utc::now(),
            actor: Actor::Facilitator,
            step: StepName { kind, subject: String::new(), count: 1, of: None },
            changes: Vec::new(),
            erased: Vec::new(),
        }
    }

    #[test]
    fn changes_wait_ten_minutes_and_a_step_two_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { workshops: folder.path().into(), settings: folder.path().into() };
        let mut autosaver = Autosaver::new(Shelf::of(&folders, WorkshopId::random())).unwrap();
        let start = Instant::now();
        autosaver.note(&[], start);
        assert_eq!(autosaver.due(), None, "nothing changed");
        autosaver.note(&[batch(StepKind::WriteIdea)], start);
        autosaver.note(&[batch(StepKind::WriteIdea)], start + Duration::from_secs(300));
        assert_eq!(autosaver.due(), Some(start + EVERY), "counted from the first change");
        autosaver.note(&[batch(StepKind::CloseRound)], start + Duration::from_secs(400));
        assert_eq!(autosaver.due(), Some(start + Duration::from_secs(402)));
        autosaver.note(&[batch(StepKind::WriteIdea)], start + Duration::from_secs(401));
        autosaver.make(start + Duration::from_secs(401), || panic!("not yet"));
        autosaver.make(start + Duration::from_secs(402), || Some(b"a file".to_vec()));
        assert_eq!(autosaver.due(), None);
        drop(autosaver);
        let folder = std::fs::read_dir(folder.path().join("autosaves")).unwrap().next().unwrap().unwrap();
        let names: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert!(names.len() == 1 && names[0].to_string_lossy().ends_with("-step.pharos"), "{names:?}");
    }
}
