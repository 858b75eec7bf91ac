//! A file that does not take what is written: nothing new is accepted until it does again, and whoever comes in
//! meanwhile is told so as well.

use super::Writer;
use crate::protocol::FileTrouble;
use chrono::{DateTime, Utc};
use std::time::{Duration, Instant};
use store::StoreError;
use workshop::{ErrorCode, Explained};

/// The first try after a failure comes soon, the next ones later.
const FIRST_TRY: Duration = Duration::from_millis(100);
const LAST_TRY: Duration = Duration::from_secs(2);
/// Whether the file is still where it was opened is looked at this often while nobody writes.
const LOOK: Duration = Duration::from_secs(5);

/// How the file of a live workshop is.
#[derive(Debug)]
pub(super) struct Health {
    trouble: Option<FileTrouble>,
    /// The state in memory is ahead of the file.
    is_ahead: bool,
    /// Everything accepted by then is on disk.
    kept_until: DateTime<Utc>,
    next: Instant,
    patience: Duration,
}

impl Health {
    pub(super) fn good() -> Self {
        Self {
            trouble: None,
            is_ahead: false,
            kept_until: Utc::now(),
            next: Instant::now() + LOOK,
            patience: FIRST_TRY,
        }
    }

    /// What is wrong, if anything is.
    pub(super) fn trouble(&self) -> Option<&FileTrouble> {
        self.trouble.as_ref()
    }

    /// When the file is to be looked at again.
    pub(super) fn next(&self) -> Instant {
        self.next
    }

    /// Something was written, and is on disk.
    pub(super) fn note_kept(&mut self) {
        self.kept_until = Utc::now();
    }

    fn wait_longer(&mut self) {
        self.next = Instant::now() + self.patience;
        self.patience = (self.patience * 2).min(LAST_TRY);
    }
}

impl Writer {
    /// Something could not be written: the working state may be ahead of the file, and everybody is told.
    pub(super) fn fail(&mut self, error: &StoreError) {
        tracing::error!(%error, "a batch could not be committed");
        self.health.patience = FIRST_TRY;
        self.health.is_ahead = true;
        self.note_trouble(error);
        self.read_again();
        self.health.wait_longer();
    }

    /// Looks whether the file is well, once it is time for that.
    pub(super) fn look_at_file(&mut self, now: Instant) {
        if self.health.next > now {
            return;
        }
        if self.health.trouble.is_none() {
            self.health.next = now + LOOK;
            if !self.file.is_in_place() {
                self.note_trouble(&StoreError::Moved(self.file.path().to_owned()));
                self.health.patience = FIRST_TRY;
            }
            return;
        }
        if self.health.is_ahead {
            self.read_again();
        }
        if !self.health.is_ahead {
            match self.file.try_writing() {
                Ok(()) => return self.be_well(),
                Err(error) => {
                    self.note_trouble(&error);
                    // After a failed sync the connection must not be trusted; the state is that of the file.
                    self.health.is_ahead = self.file.is_in_place() && self.file.reopen().is_err();
                }
            }
        }
        self.health.wait_longer();
    }

    /// Throws the working state away and reads it again from the file, over a new connection; where the file went, over
    /// the one that is left.
    fn read_again(&mut self) {
        let renewed = if self.file.is_in_place() { self.file.reopen() } else { Ok(()) };
        match renewed.and_then(|()| self.file.read()) {
            Ok(contents) => {
                self.workshop = contents.workshop;
                self.publisher.begin_again(contents.newest);
                self.room.begin_again();
                self.comparers.begin_again(&self.workshop);
                self.robuster.begin_again(&self.workshop);
                self.signals.outdate_robustness();
                self.health.is_ahead = false;
            }
            Err(error) => tracing::error!(%error, "the file cannot be read again yet"),
        }
    }

    fn note_trouble(&mut self, error: &StoreError) {
        let code = match error.code() {
            code @ (ErrorCode::DiskFull | ErrorCode::FileMoved) => code,
            _ => ErrorCode::DiskTrouble,
        };
        let trouble = FileTrouble { code, kept_until: self.health.kept_until };
        if self.health.trouble.as_ref() == Some(&trouble) {
            return;
        }
        self.publisher.trouble(Some(&trouble));
        self.room.trouble(if code == ErrorCode::DiskFull { code } else { ErrorCode::DiskTrouble });
        self.health.trouble = Some(trouble);
    }

    fn be_well(&mut self) {
        self.health.trouble = None;
        self.health.next = Instant::now() + LOOK;
        self.publisher.trouble(None);
        // Devices take a snapshot for a sign that it is over.
        self.room.no_trouble();
    }
}
