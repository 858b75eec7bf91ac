//! A live workshop: one thread, one connection, one order of events.
//!
//! Whatever waited travels together: commands are decided against the working state, the batch is committed
//! with one sync, and only then is anybody told. A batch that could not be committed leaves no trace: the
//! working state is read again from the file, and the senders are told that nobody knows.

use crate::frames::{Publisher, Subscription};
use crate::trouble::Trouble;
use chrono::Utc;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;
use store::{JournalLine, StoreError, WorkshopFile};
use workshop::{Batch, CommandId, ErrorCode, Explained, Refusal, Steering, StepKind, Workshop};

/// Commands that travel in one transaction at most.
const BATCH_LIMIT: usize = 256;
/// Wishes that may wait; more have to wait outside.
const INBOX_LIMIT: usize = 1_024;
/// After a failed commit the file is tried again this often.
const RETRY: Duration = Duration::from_secs(2);

/// A handle to a live workshop. Dropping the last one closes the file.
#[derive(Debug)]
pub struct Live {
    inbox: SyncSender<Wish>,
    writer: Mutex<Option<JoinHandle<Result<(), StoreError>>>>,
    path: PathBuf,
}

enum Wish {
    Steer { id: CommandId, command: Box<Steering>, answer: SyncSender<Result<(), Trouble>> },
    Look(Box<dyn FnOnce(&Workshop) + Send>),
    History { before: Option<u32>, most: usize, answer: SyncSender<Result<Vec<JournalLine>, StoreError>> },
    Subscribe(SyncSender<Subscription>),
    Resync,
    Close,
}

impl Live {
    /// Opens a workshop file and starts its writer.
    ///
    /// # Errors
    /// As [`WorkshopFile::open`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let file = WorkshopFile::open(path)?;
        let contents = file.read()?;
        let path = file.path().to_owned();
        let (inbox, wishes) = sync_channel(INBOX_LIMIT);
        let publisher = Publisher::new(file.path(), contents.newest);
        let writer = Writer { file, workshop: contents.workshop, publisher, failed: false };
        let thread =
            std::thread::Builder::new().name("pharos-writer".to_owned()).spawn(move || writer.run(&wishes));
        let thread = thread.map_err(|error| StoreError::Disk(error.to_string()))?;
        Ok(Self { inbox, writer: Mutex::new(Some(thread)), path })
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Carries out a command. Returns when it is on disk.
    ///
    /// # Errors
    /// A refusal of the workshop's rules, or [`Trouble::Unknown`]: then the same id is to be sent again.
    pub fn steer(&self, id: CommandId, command: Steering) -> Result<(), Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::Steer { id, command: Box::new(command), answer })?;
        told.recv().map_err(|_| Trouble::NoWorkshop)?
    }

    /// Looks at the workshop as it is on disk.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub fn look<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Workshop) -> T + Send + 'static,
    ) -> Result<T, Trouble> {
        let (answer, told) = channel();
        self.send(Wish::Look(Box::new(move |workshop| {
            // Nobody waits any more: then nobody needs to be told.
            let _ = answer.send(look(workshop));
        })))?;
        told.recv().map_err(|_| Trouble::NoWorkshop)
    }

    /// Lines of the history, newest first, older than a number.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`], [`Trouble::Store`].
    pub fn history(&self, before: Option<u32>, most: usize) -> Result<Vec<JournalLine>, Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::History { before, most, answer })?;
        Ok(told.recv().map_err(|_| Trouble::NoWorkshop)??)
    }

    /// A snapshot, and every update from then on.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub fn subscribe(&self) -> Result<Subscription, Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::Subscribe(answer))?;
        told.recv().map_err(|_| Trouble::NoWorkshop)
    }

    /// Lets every page begin again with a fresh snapshot.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub fn resync(&self) -> Result<(), Trouble> {
        self.send(Wish::Resync)
    }

    /// Writes what waits, closes the file and leaves it as one file.
    ///
    /// # Errors
    /// [`StoreError::Disk`], [`StoreError::DiskFull`]: then the log stays beside the file and nothing is lost.
    pub fn close(&self) -> Result<(), StoreError> {
        // A writer that is gone has closed the file already.
        let _ = self.inbox.send(Wish::Close);
        let writer = self.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        match writer.map(JoinHandle::join) {
            Some(Ok(closed)) => closed,
            Some(Err(_)) => Err(StoreError::Database("the writer stopped unexpectedly".to_owned())),
            None => Ok(()),
        }
    }

    fn send(&self, wish: Wish) -> Result<(), Trouble> {
        self.inbox.send(wish).map_err(|_| Trouble::NoWorkshop)
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if let Err(error) = self.close() {
            tracing::warn!(%error, "the workshop was left with its log beside it");
        }
    }
}

struct Writer {
    file: WorkshopFile,
    workshop: Workshop,
    publisher: Publisher,
    /// The last commit failed: the state in memory may be ahead of the file.
    failed: bool,
}

struct Waiting {
    answer: SyncSender<Result<(), Trouble>>,
}

impl Writer {
    fn run(mut self, wishes: &Receiver<Wish>) -> Result<(), StoreError> {
        let mut next = None;
        loop {
            let wish = match next.take().map_or_else(|| self.wait(wishes), Some) {
                Some(Wish::Close) | None => break,
                Some(wish) => wish,
            };
            match wish {
                Wish::Steer { id, command, answer } => {
                    next = self.steer_together(wishes, (id, command, answer));
                }
                Wish::Look(look) => look(&self.workshop),
                Wish::History { before, most, answer } => {
                    let _ = answer.send(self.file.history(before, most));
                }
                Wish::Subscribe(answer) => {
                    let history = self.file.history(None, Publisher::HISTORY).unwrap_or_default();
                    let _ = answer.send(self.publisher.subscribe(&self.workshop, history));
                }
                Wish::Resync => self.publisher.resync(),
                Wish::Close => break,
            }
        }
        self.file.close()
    }

    /// The next wish; None when nobody is left who could wish. A failed file is tried again meanwhile.
    fn wait(&mut self, wishes: &Receiver<Wish>) -> Option<Wish> {
        loop {
            if !self.failed {
                return wishes.recv().ok();
            }
            match wishes.recv_timeout(RETRY) {
                Ok(wish) => return Some(wish),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.recover(),
            }
        }
    }

    /// Takes a command and those that wait behind it through one transaction. Gives back the first wish that
    /// is no command.
    fn steer_together(
        &mut self,
        wishes: &Receiver<Wish>,
        first: (CommandId, Box<Steering>, SyncSender<Result<(), Trouble>>),
    ) -> Option<Wish> {
        let mut batches = Vec::new();
        let mut waiting = Vec::new();
        let mut seen = HashSet::new();
        let mut other = None;
        let mut taken = Some(first);
        while let Some((id, command, answer)) = taken.take() {
            self.take(id, &command, answer, &mut seen, &mut batches, &mut waiting);
            if waiting.len() >= BATCH_LIMIT {
                break;
            }
            match wishes.try_recv() {
                Ok(Wish::Steer { id, command, answer }) => taken = Some((id, command, answer)),
                Ok(wish) => other = Some(wish),
                Err(_) => {}
            }
        }
        self.commit(&batches, waiting);
        other
    }

    /// Decides one command against the working state.
    fn take(
        &mut self,
        id: CommandId,
        command: &Steering,
        answer: SyncSender<Result<(), Trouble>>,
        seen: &mut HashSet<CommandId>,
        batches: &mut Vec<Batch>,
        waiting: &mut Vec<Waiting>,
    ) {
        if self.failed {
            self.recover();
        }
        let outcome = match self.file.has_receipt(id) {
            _ if self.failed => Err(Trouble::Unknown { cause: ErrorCode::DiskTrouble }),
            Err(error) => Err(Trouble::Unknown { cause: error.code() }),
            // Carried out before, or just now in this very batch: it waits for the same commit.
            Ok(true) => Ok(None),
            Ok(false) if !seen.insert(id) => Ok(None),
            Ok(false) => self.decide(id, command).map_err(Trouble::Refused),
        };
        match outcome {
            Ok(batch) => {
                batches.extend(batch);
                waiting.push(Waiting { answer });
            }
            Err(trouble) => drop(answer.send(Err(trouble))),
        }
    }

    fn decide(&mut self, command: CommandId, steering: &Steering) -> Result<Option<Batch>, Refusal> {
        let decision = self.workshop.decide(steering)?;
        let changes = self.workshop.apply(decision.changes);
        if changes.is_empty() && decision.step.kind != StepKind::MarkBeginning {
            return Ok(None);
        }
        let batch = Batch { command, at: Utc::now(), step: decision.step, changes };
        self.workshop.note(&batch);
        Ok(Some(batch))
    }

    /// Commits, then acknowledges and publishes. Nothing of a batch is told before this.
    fn commit(&mut self, batches: &[Batch], waiting: Vec<Waiting>) {
        let committed = if batches.is_empty() { Ok(()) } else { self.file.commit(batches).map(|_| ()) };
        match committed {
            Ok(()) => {
                for waiting in waiting {
                    let _ = waiting.answer.send(Ok(()));
                }
                self.publisher.publish(&self.workshop, batches);
            }
            Err(error) => {
                tracing::error!(%error, "a batch could not be committed");
                self.failed = true;
                self.publisher.trouble(&error);
                for waiting in waiting {
                    let _ = waiting.answer.send(Err(Trouble::Unknown { cause: error.code() }));
                }
                self.recover();
            }
        }
    }

    /// Throws the working state away and reads it again from the file, over a new connection.
    fn recover(&mut self) {
        let read = self.file.reopen().and_then(|()| self.file.read());
        match read {
            Ok(contents) => {
                self.workshop = contents.workshop;
                self.publisher.begin_again(contents.newest);
                self.failed = false;
            }
            Err(error) => tracing::error!(%error, "the file cannot be read again yet"),
        }
    }
}
