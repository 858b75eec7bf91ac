//! From committed batches to frames: projected once, told to every page, never waiting for a slow one.

use crate::protocol::{
    AlikePair, ConsoleSignals, FileTrouble, Frame, FrameBody, HistoryEntry, ToldRobustness, Update,
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use store::{JournalLine, WorkshopFile};
use tokio::sync::mpsc;
use workshop::visibility::{Audience, seen, seen_change, seen_otherwise};
use workshop::{
    Actor, Batch, CellFigures, Idea, IdeaId, Robustness, Row, Standing, StepKind, UseCase, UseCaseId,
    Workshop, agenda,
};

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
    is_rehearsal: bool,
    is_in_shared_folder: bool,
    pages: Vec<mpsc::Sender<Arc<FrameBody>>>,
    standings: HashMap<UseCaseId, Standing>,
    cells: HashMap<UseCaseId, CellFigures>,
    /// Use cases whose cells may have changed since they were told.
    touched: BTreeSet<UseCaseId>,
    /// Number of the newest journal line.
    newest: u32,
    /// As it was told last.
    look_alikes: Vec<AlikePair<IdeaId>>,
    /// As it was told last.
    similar_cases: Vec<AlikePair<UseCaseId>>,
    /// As it was told last.
    robustness: Option<Box<ToldRobustness>>,
    /// Nobody watched for a while: figures are looked up anew for the next page.
    outdated: bool,
}

impl Publisher {
    /// Lines of history that come with a snapshot.
    pub(crate) const HISTORY: usize = 100;

    pub(crate) fn new(file: &WorkshopFile, newest: u32, is_rehearsal: bool) -> Self {
        Self {
            path: file.path().to_owned(),
            is_rehearsal,
            is_in_shared_folder: file.is_in_shared_folder(),
            pages: Vec::new(),
            standings: HashMap::new(),
            cells: HashMap::new(),
            touched: BTreeSet::new(),
            newest,
            look_alikes: Vec::new(),
            similar_cases: Vec::new(),
            robustness: None,
            outdated: true,
        }
    }

    /// A snapshot, and a place in the line for what comes after it.
    pub(crate) fn subscribe(
        &mut self,
        workshop: &Workshop,
        history: Vec<JournalLine>,
        signals: ConsoleSignals,
        trouble: Option<&FileTrouble>,
    ) -> Subscription {
        if std::mem::take(&mut self.outdated) {
            self.remember(workshop);
        }
        let (page, queue) = mpsc::channel(QUEUE);
        let mut standings: Vec<Standing> = self.standings.values().cloned().collect();
        standings.sort_by_key(|standing| standing.place);
        let update = Update {
            changes: workshop.rows().filter_map(|row| seen(workshop, &row, Audience::Facilitator)).collect(),
            standings,
            cells: self.cells.values().cloned().collect(),
            history: history.into_iter().rev().map(HistoryEntry::from).collect(),
            undo: workshop.undoable().cloned(),
            redo: workshop.redoable().cloned(),
        };
        let path = self.path.to_string_lossy().into_owned();
        // The queue is new and empty: its first places are free.
        let (workshop, rehearsal) = (workshop.about().id, self.is_rehearsal);
        let shared_folder = self.is_in_shared_folder;
        let _ =
            page.try_send(Arc::new(FrameBody::Snapshot { workshop, path, rehearsal, shared_folder, update }));
        let _ = page.try_send(Arc::new(FrameBody::Room(Box::new(signals))));
        if let Some(trouble) = trouble {
            let _ = page.try_send(Arc::new(FrameBody::Trouble { trouble: Some(*trouble) }));
        }
        let pairs = self.look_alikes.clone();
        let _ = page.try_send(Arc::new(FrameBody::LookAlikes { pairs }));
        let pairs = self.similar_cases.clone();
        let _ = page.try_send(Arc::new(FrameBody::SimilarCases { pairs }));
        if let Some(told) = &self.robustness {
            let _ = page.try_send(Arc::new(FrameBody::Robustness(told.clone())));
        }
        self.pages.push(page);
        Subscription { queue }
    }

    /// Tells every page which rows a commit changed. Figures follow: [`Self::publish_figures`].
    pub(crate) fn publish(&mut self, workshop: &Workshop, batches: &[Batch]) {
        let history = self.history(batches);
        self.note_touched(workshop, batches);
        if self.pages.is_empty() {
            return;
        }
        let changes = || batches.iter().flat_map(|batch| &batch.changes);
        let otherwise = seen_otherwise(workshop, changes());
        let changes = changes().chain(&otherwise);
        let changes: Vec<_> =
            changes.filter_map(|change| seen_change(workshop, change, Audience::Facilitator)).collect();
        if changes.is_empty() && history.is_empty() {
            return;
        }
        self.tell(FrameBody::Update(Update { changes, history, ..self.place_in_history(workshop) }));
    }

    /// Tells every page which figures moved since they were told last, and says whether any did.
    pub(crate) fn publish_figures(&mut self, workshop: &Workshop) -> bool {
        if std::mem::take(&mut self.outdated) {
            self.remember(workshop);
            self.touched.clear();
            return true;
        }
        let (standings, cells) = (self.moved_standings(workshop), self.changed_cells(workshop));
        let moved = !(standings.is_empty() && cells.is_empty());
        if moved {
            self.tell(FrameBody::Update(Update { standings, cells, ..self.place_in_history(workshop) }));
        }
        moved
    }

    /// Tells every page what is no change.
    pub(crate) fn signals(&mut self, signals: ConsoleSignals) {
        self.tell(FrameBody::Room(Box::new(signals)));
    }

    /// Tells every page which ideas look alike. What changed while they were compared is looked at once more here:
    /// no pair is named in which an idea is hidden, put aside or gone.
    pub(crate) fn look_alikes(&mut self, workshop: &Workshop, mut pairs: Vec<AlikePair<IdeaId>>) {
        let may_be_named = |id| workshop.idea(id).is_ok_and(Idea::is_on_board);
        pairs.retain(|pair| may_be_named(pair.one) && may_be_named(pair.other));
        if pairs != self.look_alikes {
            self.look_alikes.clone_from(&pairs);
            self.tell(FrameBody::LookAlikes { pairs });
        }
    }

    /// Tells every page which use cases look alike, none of which was put aside, merged or removed meanwhile.
    pub(crate) fn similar_cases(&mut self, workshop: &Workshop, mut pairs: Vec<AlikePair<UseCaseId>>) {
        let may_be_named = |id| workshop.use_case(id).is_ok_and(UseCase::stands);
        pairs.retain(|pair| may_be_named(pair.one) && may_be_named(pair.other));
        if pairs != self.similar_cases {
            self.similar_cases.clone_from(&pairs);
            self.tell(FrameBody::SimilarCases { pairs });
        }
    }

    /// Tells every page how firmly the ranking stands.
    pub(crate) fn robustness(&mut self, workshop: &Workshop, robustness: &Arc<Robustness>, is_current: bool) {
        let queue = workshop.queue_of_talk(Some(robustness));
        let told = ToldRobustness { robustness: robustness.as_ref().clone(), queue, current: is_current };
        self.robustness = Some(Box::new(told.clone()));
        self.tell(FrameBody::Robustness(Box::new(told)));
    }

    /// Tells every page how the day stands, and says whether that moves with the clock and anybody watches.
    pub(crate) fn agenda(&mut self, workshop: &Workshop, now: DateTime<Utc>) -> bool {
        let figures = agenda::figures(workshop, now);
        let moves = figures.under_way;
        self.tell(FrameBody::Agenda(Box::new(figures)));
        moves && !self.pages.is_empty()
    }

    /// Tells every page that the file cannot be written, or that it can again.
    pub(crate) fn trouble(&mut self, trouble: Option<&FileTrouble>) {
        self.tell(FrameBody::Trouble { trouble: trouble.copied() });
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

    /// Remembers whose cells may have changed.
    fn note_touched(&mut self, workshop: &Workshop, batches: &[Batch]) {
        let changes = batches.iter().flat_map(|batch| &batch.changes);
        for row in changes.filter_map(|change| change.after.as_ref().or(change.before.as_ref())) {
            match row {
                Row::Rating(rating) => drop(self.touched.insert(rating.use_case)),
                Row::UseCase(case) => drop(self.touched.insert(case.id)),
                Row::Criterion(_) | Row::Round(_) => {
                    self.touched.extend(workshop.use_cases().map(|case| case.id));
                }
                _ => {}
            }
        }
    }

    fn changed_cells(&mut self, workshop: &Workshop) -> Vec<CellFigures> {
        let mut changed = Vec::new();
        for case in std::mem::take(&mut self.touched) {
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

    /// The facilitator's lines: what people in the room wrote is theirs.
    fn history(&mut self, batches: &[Batch]) -> Vec<HistoryEntry> {
        let mut entries = Vec::new();
        for batch in batches {
            // Closing a box writes a line for its entries before its own.
            self.newest += if batch.step.kind == StepKind::CloseBox { 2 } else { 1 };
            if batch.actor == Actor::Facilitator {
                let (number, command) = (self.newest, batch.command);
                entries.push(HistoryEntry { number, command, at: batch.at, step: batch.step.clone() });
            }
        }
        entries
    }

    fn place_in_history(&self, workshop: &Workshop) -> Update {
        Update { undo: workshop.undoable().cloned(), redo: workshop.redoable().cloned(), ..Update::default() }
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
        Self { number: line.number, command: line.command, at: line.at, step: line.step }
    }
}
