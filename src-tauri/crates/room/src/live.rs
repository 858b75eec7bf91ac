//! A live workshop: one thread, one connection, one order of events.
//!
//! Whatever waited travels together: commands are decided against the working state, the batch is committed
//! with one sync, and only then is anybody told. A batch that could not be committed leaves no trace: the
//! working state is read again from the file, and the senders are told that nobody knows.

use crate::Folders;
use crate::autosaves::{Autosaver, Shelf};
use crate::frames::Subscription;
use crate::protocol::TryRobustness;
use crate::robustness::PageTrial;
use crate::room_news::{Feed, News, Visit, Visitor};
use crate::signals::Signal;
use crate::trouble::Trouble;
use crate::writer::{Command, Told, Wish, Writer};
use chrono::Utc;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, TrySendError, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use store::{JournalLine, RemovedRow, StoreError, WorkshopFile};
use tokio::sync::{broadcast, oneshot};
use workshop::{Arrival, CommandId, Contribution, KeyHash, Robustness, SeatId, Steering, Workshop};

/// Wishes that may wait; more have to wait outside.
const INBOX_LIMIT: usize = 4_096;

/// A handle to a live workshop. Dropping the last one closes the file.
#[derive(Debug)]
pub struct Live {
    inbox: SyncSender<Wish>,
    writer: Mutex<Option<JoinHandle<Result<(), StoreError>>>>,
    path: PathBuf,
}

/// What a workshop is opened for.
#[derive(Clone, Copy)]
enum Purpose<'a> {
    /// A look or a single change.
    Task,
    Work(&'a Folders),
    Rehearsal,
}

/// Opens a workshop file. What an older format was is kept as an autosave before it is upgraded.
///
/// # Errors
/// As [`WorkshopFile::open_after`].
pub fn open_file(path: &Path, folders: &Folders) -> Result<WorkshopFile, StoreError> {
    WorkshopFile::open_after(path, |workshop, old| {
        let kept = Shelf::of(folders, workshop).keep(Utc::now(), false, old);
        kept.map_err(|trouble| match trouble {
            Trouble::Store(error) => error,
            other => StoreError::Disk(other.to_string()),
        })
    })
}

impl Live {
    /// Opens a workshop file and starts its writer.
    ///
    /// # Errors
    /// As [`WorkshopFile::open`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_as(path, Purpose::Task)
    }

    /// Opens a workshop that is worked on for long: autosaves are made of it.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn open_with_autosaves(path: &Path, folders: &Folders) -> Result<Self, StoreError> {
        Self::open_as(path, Purpose::Work(folders))
    }

    /// Opens the copy that a rehearsal is played in: every page is told that it is one.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn open_rehearsal(path: &Path) -> Result<Self, StoreError> {
        Self::open_as(path, Purpose::Rehearsal)
    }

    fn open_as(path: &Path, purpose: Purpose) -> Result<Self, StoreError> {
        let file = match purpose {
            Purpose::Task => open_file(path, &Folders::of_this_person()),
            Purpose::Work(folders) => open_file(path, folders),
            Purpose::Rehearsal => WorkshopFile::open(path),
        }?;
        let contents = file.read()?;
        let path = file.path().to_owned();
        let (inbox, wishes) = sync_channel(INBOX_LIMIT);
        let autosaver = match purpose {
            Purpose::Work(folders) => Some(Autosaver::new(Shelf::of(folders, contents.workshop.about().id))),
            Purpose::Task | Purpose::Rehearsal => None,
        };
        let autosaver = autosaver.transpose().map_err(|error| StoreError::Disk(error.to_string()))?;
        let is_rehearsal = matches!(purpose, Purpose::Rehearsal);
        let writer = Writer::new(file, contents, autosaver, is_rehearsal, inbox.clone());
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

    /// Carries out a command of the facilitator. Returns when it is on disk.
    ///
    /// # Errors
    /// A refusal of the workshop's rules, or [`Trouble::Unknown`]: then the same id is to be sent again.
    pub fn steer(&self, id: CommandId, command: Steering) -> Result<(), Trouble> {
        let (answer, told) = sync_channel(1);
        let command = Command::Steer(Box::new(command));
        self.send(Wish::Command { id, command, told: Told::Thread(answer) })?;
        told.recv().map_err(|_| Trouble::NoWorkshop)?
    }

    /// Carries out a wish of a participant. Resolves when it is on disk.
    ///
    /// # Errors
    /// As [`Self::steer`], and [`Trouble::Busy`] if too much waits already.
    pub async fn contribute(
        &self,
        id: CommandId,
        seat: SeatId,
        contribution: Contribution,
    ) -> Result<(), Trouble> {
        self.carry_out(id, Command::Contribute(seat, Box::new(contribution))).await
    }

    /// Lets somebody sit down. A key that opens a seat already finds that seat.
    ///
    /// # Errors
    /// As [`Self::contribute`].
    pub async fn take_seat(&self, arrival: Arrival) -> Result<(), Trouble> {
        self.carry_out(CommandId::random(), Command::Arrive(arrival)).await
    }

    /// Moves a seat to another device.
    ///
    /// # Errors
    /// As [`Self::contribute`].
    pub async fn move_seat(&self, seat: SeatId, key: KeyHash) -> Result<(), Trouble> {
        self.carry_out(CommandId::random(), Command::Move(seat, key)).await
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
        self.send(Wish::Look(Box::new(move |workshop, _| {
            let _ = answer.send(look(workshop));
        })))?;
        told.recv().map_err(|_| Trouble::NoWorkshop)
    }

    /// [`Self::look`] for those who must not wait on a thread.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed, [`Trouble::Busy`].
    pub(crate) async fn look_later<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Workshop) -> T + Send + 'static,
    ) -> Result<T, Trouble> {
        let (answer, told) = oneshot::channel();
        self.try_send(Wish::Look(Box::new(move |workshop, _| {
            let _ = answer.send(look(workshop));
        })))?;
        told.await.map_err(|_| Trouble::NoWorkshop)
    }

    /// Takes out everybody whose device was silent for so long, and says how many.
    ///
    /// # Errors
    /// As [`Self::steer`].
    pub(crate) fn sweep(&self, silent: std::time::Duration) -> Result<usize, Trouble> {
        let (answer, told) = channel();
        self.send(Wish::Look(Box::new(move |workshop, signals| {
            let now = std::time::Instant::now();
            let is_silent =
                |seat: SeatId| signals.silent_since(seat, now).is_some_and(|since| since >= silent);
            let seats = workshop.seats().filter(|seat| !seat.left && is_silent(seat.id)).map(|seat| seat.id);
            let _ = answer.send(seats.collect::<Vec<_>>());
        })))?;
        let seats = told.recv().map_err(|_| Trouble::NoWorkshop)?;
        let count = seats.len();
        if count > 0 {
            self.steer(CommandId::random(), Steering::TakeOutSeats { seats })?;
        }
        Ok(count)
    }

    /// How firmly the ranking would stand under other weights. Waits for the figures, and lets nobody else wait. None:
    /// the page tries something newer by now.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub(crate) fn try_robustness(&self, tried: TryRobustness) -> Result<Option<Robustness>, Trouble> {
        let (told, found) = sync_channel(1);
        let TryRobustness { page, number, trial } = tried;
        self.send(Wish::TryRobustness(Box::new(PageTrial { page, number, trial, told })))?;
        found.recv().map_err(|_| Trouble::NoWorkshop)
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

    /// The workshop as it was right after a line of the history. Only the copying holds up the room.
    ///
    /// # Errors
    /// As [`Self::history`], and what [`store::at_moment`] refuses.
    pub fn at_moment(&self, number: u32) -> Result<Workshop, Trouble> {
        Ok(store::at_moment(&self.copy()?, number, &self.path)?)
    }

    /// The bytes of the whole file as it is now.
    ///
    /// # Errors
    /// As [`Self::history`].
    pub(crate) fn copy(&self) -> Result<Vec<u8>, Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::Copy(answer))?;
        Ok(told.recv().map_err(|_| Trouble::NoWorkshop)??)
    }

    /// Ideas and use cases that are no more and still in the history, newest first, with the time they went. Ideas
    /// that were never revealed are left out.
    ///
    /// # Errors
    /// As [`Self::history`].
    pub fn removed(&self) -> Result<Vec<RemovedRow>, Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::Removed(answer))?;
        let mut removed = told.recv().map_err(|_| Trouble::NoWorkshop)??;
        self.look(move |workshop| {
            let mut known = HashSet::new();
            removed.retain(|it| workshop.row(&it.row.key()).is_none() && known.insert(it.row.key()));
            removed
        })
    }

    /// For the facilitator's page: a snapshot, and every update from then on.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub fn subscribe(&self) -> Result<Subscription, Trouble> {
        let (answer, told) = sync_channel(1);
        self.send(Wish::Subscribe(answer))?;
        told.recv().map_err(|_| Trouble::NoWorkshop)
    }

    /// Lets every page of the facilitator begin again with a fresh snapshot.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] once it is closed.
    pub fn resync(&self) -> Result<(), Trouble> {
        self.send(Wish::Resync)
    }

    /// For a device in the room: a snapshot, and all news from then on, at a ring of the writer's or at one that
    /// passes its news on.
    ///
    /// # Errors
    /// [`Trouble::Refused`] for a key that opens no seat, [`Trouble::NoWorkshop`], [`Trouble::Busy`].
    pub(crate) async fn enter(
        &self,
        visitor: Visitor,
        news: Option<broadcast::Receiver<Arc<News>>>,
    ) -> Result<Visit, Trouble> {
        let (answer, told) = oneshot::channel();
        self.try_send(Wish::Enter(visitor, news, answer))?;
        told.await.map_err(|_| Trouble::NoWorkshop)?
    }

    /// For those who pass news on to many devices.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`], [`Trouble::Busy`].
    pub(crate) async fn listen(&self) -> Result<Feed, Trouble> {
        let (answer, told) = oneshot::channel();
        self.try_send(Wish::Listen(answer))?;
        told.await.map_err(|_| Trouble::NoWorkshop)
    }

    /// Something happened that is no change. Dropped if too much waits: the next one wins anyway.
    pub(crate) fn signal(&self, signal: Signal) {
        let _ = self.inbox.try_send(Wish::Signal(signal));
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

    async fn carry_out(&self, id: CommandId, command: Command) -> Result<(), Trouble> {
        let (answer, outcome) = oneshot::channel();
        self.try_send(Wish::Command { id, command, told: Told::Task(answer) })?;
        outcome.await.map_err(|_| Trouble::NoWorkshop)?
    }

    fn send(&self, wish: Wish) -> Result<(), Trouble> {
        self.inbox.send(wish).map_err(|_| Trouble::NoWorkshop)
    }

    fn try_send(&self, wish: Wish) -> Result<(), Trouble> {
        self.inbox.try_send(wish).map_err(|error| match error {
            TrySendError::Full(_) => Trouble::Busy,
            TrySendError::Disconnected(_) => Trouble::NoWorkshop,
        })
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if let Err(error) = self.close() {
            tracing::warn!(%error, "the workshop was left with its log beside it");
        }
    }
}
