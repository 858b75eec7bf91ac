//! From committed batches to frames: projected once, told to every page, never waiting for a slow one.

use crate::protocol::{Frame, FrameBody, HistoryEntry, Update};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{JournalLine, StoreError};
use tokio::sync::mpsc;
use workshop::visibility::{Audience, seen, seen_change};
use workshop::{Batch, CellFigures, ErrorCode, Explained, Row, Standing, UseCaseId, Workshop};

/// Updates that may wait for a page. One that is slower begins again with a snapshot.
const QUEUE: usize = 64;

/// What one page receives: a snapshot, then updates, until the queue ends.
#[derive(Debug)]
pub struct Subscription {
    /// The next body; None: begin again with a new subscription.
    pub queue: mpsc::Receiver<Arc<FrameBody>>,
}

/// Tells pages what was committed.
#[derive(Debug)]
pub(crate) struct Publisher {
    path: PathBuf,
    pages: Vec<mpsc::Sender<Arc<FrameBody>>>,
    standings: HashMap<UseCaseId, Standing>,
    cells: HashMap<UseCaseId, CellFigures>,
    /// Number of the newest journal line.
    newest: u32,
    /// Nobody watched for a while: figures are looked up anew for the next page.
    outdated: bool,
}

impl Publisher {
    /// Lines of history that come with a snapshot.
    pub(crate) const HISTORY: usize = 100;

    pub(crate) fn new(path: &Path, newest: u32) -> Self {
        Self {
            path: path.to_owned(),
            pages: Vec::new(),
            standings: HashMap::new(),
            cells: HashMap::new(),
            newest,
            outdated: true,
        }
    }

    /// A snapshot, and a place in the line for what comes after it.
    pub(crate) fn subscribe(&mut self, workshop: &Workshop, history: Vec<JournalLine>) -> Subscription {
        if std::mem::take(&mut self.outdated) {
            self.remember(workshop);
        }
        let (page, queue) = mpsc::channel(QUEUE);
        let mut standings: Vec<Standing> = self.standings.values().cloned().collect();
        standings.sort_by_key(|standing| standing.place);
        let update = Update {
            changes: workshop.rows().filter_map(|row| seen(&row, Audience::Facilitator)).collect(),
            standings,
            cells: self.cells.values().cloned().collect(),
            history: history.into_iter().rev().map(HistoryEntry::from).collect(),
            undo: workshop.undoable().cloned(),
            redo: workshop.redoable().cloned(),
        };
        let path = self.path.to_string_lossy().into_owned();
        // The queue is new and empty: its first place is free.
        let _ = page.try_send(Arc::new(FrameBody::Snapshot { workshop: workshop.about().id, path, update }));
        self.pages.push(page);
        Subscription { queue }
    }

    /// Tells every page what a commit changed.
    pub(crate) fn publish(&mut self, workshop: &Workshop, batches: &[Batch]) {
        if batches.is_empty() {
            return;
        }
        if self.pages.is_empty() {
            self.newest += u32::try_from(batches.len()).unwrap_or(u32::MAX);
            self.outdated = true;
            return;
        }
        let changes = || batches.iter().flat_map(|batch| &batch.changes);
        let update = Update {
            changes: changes().filter_map(|change| seen_change(change, Audience::Facilitator)).collect(),
            standings: self.moved_standings(workshop),
            cells: self.changed_cells(
                workshop,
                changes().filter_map(|change| change.after.as_ref().or(change.before.as_ref())),
            ),
            history: self.history(batches),
            undo: workshop.undoable().cloned(),
            redo: workshop.redoable().cloned(),
        };
        self.tell(FrameBody::Update(update));
    }

    /// Tells every page that the file cannot be written.
    pub(crate) fn trouble(&mut self, error: &StoreError) {
        let code = match error.code() {
            ErrorCode::DiskFull => ErrorCode::DiskFull,
            _ => ErrorCode::DiskTrouble,
        };
        self.tell(FrameBody::Trouble { code });
    }

    /// Lets every page begin again with a snapshot.
    pub(crate) fn resync(&mut self) {
        self.pages.clear();
    }

    /// After the state was read again from the file.
    pub(crate) fn begin_again(&mut self, newest: u32) {
        self.newest = newest;
        self.outdated = true;
        self.resync();
    }

    /// A page whose queue is full is let go: it begins again with a snapshot, and holds up nobody.
    fn tell(&mut self, body: FrameBody) {
        let body = Arc::new(body);
        self.pages.retain(|page| page.try_send(Arc::clone(&body)).is_ok());
    }

    fn remember(&mut self, workshop: &Workshop) {
        self.standings =
            workshop.standings().into_iter().map(|standing| (standing.use_case, standing)).collect();
        self.cells = workshop.use_cases().map(|case| (case.id, workshop.cell_figures(case.id))).collect();
    }

    fn moved_standings(&mut self, workshop: &Workshop) -> Vec<Standing> {
        let now = workshop.standings();
        let known = std::mem::take(&mut self.standings);
        let moved =
            now.iter().filter(|standing| known.get(&standing.use_case) != Some(standing)).cloned().collect();
        self.standings = now.into_iter().map(|standing| (standing.use_case, standing)).collect();
        moved
    }

    fn changed_cells<'a>(
        &mut self,
        workshop: &Workshop,
        rows: impl Iterator<Item = &'a Row>,
    ) -> Vec<CellFigures> {
        let mut touched = BTreeSet::new();
        for row in rows {
            match row {
                Row::Rating(rating) => drop(touched.insert(rating.use_case)),
                Row::UseCase(case) => drop(touched.insert(case.id)),
                Row::Criterion(_) | Row::Round(_) => touched.extend(workshop.use_cases().map(|case| case.id)),
                _ => {}
            }
        }
        let mut changed = Vec::new();
        for case in touched {
            if workshop.use_case(case).is_err() {
                self.cells.remove(&case);
                continue;
            }
            let figures = workshop.cell_figures(case);
            if self.cells.get(&case) != Some(&figures) {
                self.cells.insert(case, figures.clone());
                changed.push(figures);
            }
        }
        changed
    }

    fn history(&mut self, batches: &[Batch]) -> Vec<HistoryEntry> {
        let mut entries = Vec::with_capacity(batches.len());
        for batch in batches {
            self.newest += 1;
            entries.push(HistoryEntry { number: self.newest, at: batch.at, step: batch.step.clone() });
        }
        entries
    }
}

/// Numbers the frames of one connection.
#[derive(Debug, Default)]
pub(crate) struct FrameCounter(u32);

impl FrameCounter {
    pub(crate) fn frame(&mut self, body: FrameBody) -> Frame {
        self.0 += 1;
        Frame { number: self.0, now: chrono::Utc::now(), body }
    }
}

impl From<JournalLine> for HistoryEntry {
    fn from(line: JournalLine) -> Self {
        Self { number: line.number, at: line.at, step: line.step }
    }
}
