//! Which ideas look alike, worked out beside the writer: it only says what changed, and is told what came of it.

use crate::protocol::AlikePair;
use crate::writer::Wish;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel};
use std::thread::sleep;
use std::time::Duration;
use workshop::look_alike::LookAlikes;
use workshop::not_the_same::is_compared;
use workshop::{Batch, Idea, IdeaId, Row, RowChange, Workshop};

/// Pairs that a page is told. Whoever has worked these off is told the next.
const TOLD: usize = 200;
/// Told at most this often: what many write at the same time is compared together.
const PAUSE: Duration = Duration::from_millis(200);
/// Nothing changed for so long: a good moment to settle.
const QUIET: Duration = Duration::from_secs(1);

/// Keeps the comparing going while pages of the facilitator watch.
#[derive(Debug)]
pub(crate) struct Comparer {
    /// None until somebody wants to know, and where the system gives no thread.
    work: Option<Sender<Work>>,
    inbox: SyncSender<Wish>,
}

enum Work {
    /// All that is compared, and what is kept apart.
    All(Vec<(IdeaId, String)>, Vec<(IdeaId, IdeaId)>),
    /// What one batch changed.
    Moves(Vec<Move>),
}

enum Move {
    /// An idea as it now reads; None: it is compared no more.
    Idea(IdeaId, Option<String>),
    KeptApart(IdeaId, IdeaId),
    Compared(IdeaId, IdeaId),
}

impl Comparer {
    /// What it finds comes into the writer's inbox.
    pub(crate) fn new(inbox: SyncSender<Wish>) -> Self {
        Self { work: None, inbox }
    }

    /// Somebody wants to know from now on.
    pub(crate) fn begin(&mut self, workshop: &Workshop) {
        if self.work.is_some() {
            return;
        }
        let (work, works) = channel();
        let inbox = self.inbox.clone();
        let thread = std::thread::Builder::new().name("pharos-look-alikes".to_owned());
        // It ends once the writer does: then nobody gives it work, and it holds nothing that has to be closed.
        match thread.spawn(move || compare(&works, &inbox)) {
            Ok(_) => self.work = Some(work),
            Err(error) => tracing::warn!(%error, "no look-alikes are found"),
        }
        self.begin_again(workshop);
    }

    /// The workshop is another one than it was: it was read again from the file.
    pub(crate) fn begin_again(&self, workshop: &Workshop) {
        let Some(work) = &self.work else { return };
        let ideas = workshop.ideas().filter(|idea| is_compared(idea));
        let ideas = ideas.map(|idea| (idea.id, idea.text.clone())).collect();
        let apart = workshop.not_the_same().map(|pair| (pair.one, pair.other)).collect();
        // The thread ends with this sender only.
        let _ = work.send(Work::All(ideas, apart));
    }

    /// Hears what was committed.
    pub(crate) fn note(&self, batches: &[Batch]) {
        let Some(work) = &self.work else { return };
        let moves: Vec<_> = batches.iter().flat_map(|batch| &batch.changes).filter_map(moved).collect();
        if !moves.is_empty() {
            // As above.
            let _ = work.send(Work::Moves(moves));
        }
    }
}

/// What a change means for the comparing; None: nothing. A text that nobody may read yet does not leave the writer.
fn moved(change: &RowChange) -> Option<Move> {
    let idea = |row: &Option<Row>| match row {
        Some(Row::Idea(idea)) if is_compared(idea) => Some(idea.text.clone()),
        _ => None,
    };
    match (&change.before, &change.after) {
        (Some(Row::Idea(Idea { id, .. })), _) | (_, Some(Row::Idea(Idea { id, .. }))) => {
            let (before, now) = (idea(&change.before), idea(&change.after));
            (before != now).then_some(Move::Idea(*id, now))
        }
        (None, Some(Row::NotTheSame(pair))) => Some(Move::KeptApart(pair.one, pair.other)),
        (Some(Row::NotTheSame(pair)), None) => Some(Move::Compared(pair.one, pair.other)),
        _ => None,
    }
}

/// Compares what comes, and says each time what looks alike then.
fn compare(works: &Receiver<Work>, inbox: &SyncSender<Wish>) {
    let mut ideas = LookAlikes::new([]);
    loop {
        match works.recv_timeout(QUIET) {
            Ok(work) => {
                take(&mut ideas, work);
                works.try_iter().for_each(|work| take(&mut ideas, work));
            }
            Err(RecvTimeoutError::Timeout) if ideas.wants_to_settle() => ideas.settle(),
            Err(RecvTimeoutError::Timeout) => match works.recv() {
                Ok(work) => take(&mut ideas, work),
                Err(_) => return,
            },
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let pairs = ideas.pairs().take(TOLD).map(AlikePair::from).collect();
        if inbox.send(Wish::LookAlikes(pairs)).is_err() {
            return;
        }
        sleep(PAUSE);
    }
}

fn take(ideas: &mut LookAlikes<IdeaId>, work: Work) {
    match work {
        Work::All(all, apart) => {
            *ideas = LookAlikes::new(all.iter().map(|(id, text)| (*id, text.as_str())));
            apart.into_iter().for_each(|(one, other)| ideas.keep_apart(one, other));
        }
        Work::Moves(moves) => moves.into_iter().for_each(|it| match it {
            Move::Idea(id, Some(text)) => ideas.put(id, &text),
            Move::Idea(id, None) => ideas.remove(id),
            Move::KeptApart(one, other) => ideas.keep_apart(one, other),
            Move::Compared(one, other) => ideas.compare(one, other),
        }),
    }
}
