//! Which ideas and which use cases look alike, worked out beside the writer: it only says what changed, and is told what
//! came of it.

use crate::protocol::AlikePair;
use crate::writer::Wish;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel};
use std::thread::sleep;
use std::time::Duration;
use workshop::look_alike::LookAlikes;
use workshop::not_the_same::{compared_card, compared_text};
use workshop::{Batch, Idea, IdeaId, Row, RowChange, UseCase, UseCaseId, Workshop};

/// Pairs that a page is told. Whoever has worked these off is told the next.
const TOLD: usize = 200;
/// Told at most this often: what many write at the same time is compared together.
const PAUSE: Duration = Duration::from_millis(200);
/// Nothing changed for so long: a good moment to settle.
const QUIET: Duration = Duration::from_secs(1);

/// Keeps the comparing going while pages of the facilitator watch: ideas with ideas, use cases with use cases.
#[derive(Debug)]
pub(crate) struct Comparers {
    ideas: Comparer<IdeaId>,
    cases: Comparer<UseCaseId>,
}

impl Comparers {
    /// What they find comes into the writer's inbox.
    pub(crate) fn new(inbox: &SyncSender<Wish>) -> Self {
        Self { ideas: Comparer::new(inbox.clone()), cases: Comparer::new(inbox.clone()) }
    }

    /// Somebody wants to know from now on.
    pub(crate) fn begin(&mut self, workshop: &Workshop) {
        self.ideas.begin(workshop);
        self.cases.begin(workshop);
    }

    /// The workshop is another one than it was: it was read again from the file.
    pub(crate) fn begin_again(&self, workshop: &Workshop) {
        self.ideas.begin_again(workshop);
        self.cases.begin_again(workshop);
    }

    /// Hears what was committed.
    pub(crate) fn note(&self, batches: &[Batch]) {
        self.ideas.note(batches);
        self.cases.note(batches);
    }
}

/// What names something that is compared with others of its kind.
trait Compared: Copy + Ord + Send + 'static {
    /// All that are compared, as they read.
    fn texts(workshop: &Workshop) -> Vec<(Self, String)>;
    /// The pairs that are not the same.
    fn kept_apart(workshop: &Workshop) -> Vec<(Self, Self)>;
    /// What a change means for the comparing; None: nothing. A text that nobody may read yet does not leave the writer.
    fn moved(change: &RowChange) -> Option<Move<Self>>;
    /// What was found, as the writer takes it.
    fn found(pairs: Vec<AlikePair<Self>>) -> Wish;
}

enum Work<Id> {
    /// All that is compared, and what is kept apart.
    All(Vec<(Id, String)>, Vec<(Id, Id)>),
    /// What one batch changed.
    Moves(Vec<Move<Id>>),
}

enum Move<Id> {
    /// A text as it now reads; None: it is compared no more.
    Text(Id, Option<String>),
    KeptApart(Id, Id),
    Compared(Id, Id),
}

impl Compared for IdeaId {
    fn texts(workshop: &Workshop) -> Vec<(Self, String)> {
        workshop.ideas().filter_map(|idea| Some((idea.id, compared_text(idea)?.to_owned()))).collect()
    }

    fn kept_apart(workshop: &Workshop) -> Vec<(Self, Self)> {
        workshop.not_the_same().map(|pair| (pair.one, pair.other)).collect()
    }

    fn moved(change: &RowChange) -> Option<Move<Self>> {
        let text = |row: &Option<Row>| match row {
            Some(Row::Idea(idea)) => compared_text(idea).map(str::to_owned),
            _ => None,
        };
        match (&change.before, &change.after) {
            (Some(Row::Idea(Idea { id, .. })), _) | (_, Some(Row::Idea(Idea { id, .. }))) => {
                rewritten(*id, text(&change.before).as_ref(), text(&change.after))
            }
            (None, Some(Row::NotTheSame(pair))) => Some(Move::KeptApart(pair.one, pair.other)),
            (Some(Row::NotTheSame(pair)), None) => Some(Move::Compared(pair.one, pair.other)),
            _ => None,
        }
    }

    fn found(pairs: Vec<AlikePair<Self>>) -> Wish {
        Wish::LookAlikes(pairs)
    }
}

impl Compared for UseCaseId {
    fn texts(workshop: &Workshop) -> Vec<(Self, String)> {
        workshop.use_cases().filter_map(|case| Some((case.id, compared_card(case)?))).collect()
    }

    fn kept_apart(workshop: &Workshop) -> Vec<(Self, Self)> {
        workshop.not_the_same_cases().map(|pair| (pair.one, pair.other)).collect()
    }

    fn moved(change: &RowChange) -> Option<Move<Self>> {
        let text = |row: &Option<Row>| match row {
            Some(Row::UseCase(case)) => compared_card(case),
            _ => None,
        };
        match (&change.before, &change.after) {
            (Some(Row::UseCase(UseCase { id, .. })), _) | (_, Some(Row::UseCase(UseCase { id, .. }))) => {
                rewritten(*id, text(&change.before).as_ref(), text(&change.after))
            }
            (None, Some(Row::NotTheSameCase(pair))) => Some(Move::KeptApart(pair.one, pair.other)),
            (Some(Row::NotTheSameCase(pair)), None) => Some(Move::Compared(pair.one, pair.other)),
            _ => None,
        }
    }

    fn found(pairs: Vec<AlikePair<Self>>) -> Wish {
        Wish::SimilarCases(pairs)
    }
}

fn rewritten<Id>(id: Id, before: Option<&String>, now: Option<String>) -> Option<Move<Id>> {
    (before != now.as_ref()).then_some(Move::Text(id, now))
}

/// Compares one kind.
#[derive(Debug)]
struct Comparer<Id> {
    /// None until somebody wants to know, and where the system gives no thread.
    work: Option<Sender<Work<Id>>>,
    inbox: SyncSender<Wish>,
}

impl<Id: Compared> Comparer<Id> {
    fn new(inbox: SyncSender<Wish>) -> Self {
        Self { work: None, inbox }
    }

    fn begin(&mut self, workshop: &Workshop) {
        if self.work.is_some() {
            return;
        }
        let (work, works) = channel();
        let inbox = self.inbox.clone();
        let thread = std::thread::Builder::new().name("pharos-look-alikes".to_owned());
        // It ends once the writer does: then nobody gives it work, and it holds nothing that has to be closed.
        match thread.spawn(move || compare::<Id>(&works, &inbox)) {
            Ok(_) => self.work = Some(work),
            Err(error) => tracing::warn!(%error, "no look-alikes are found"),
        }
        self.begin_again(workshop);
    }

    fn begin_again(&self, workshop: &Workshop) {
        let Some(work) = &self.work else { return };
        // The thread ends with this sender only.
        let _ = work.send(Work::All(Id::texts(workshop), Id::kept_apart(workshop)));
    }

    fn note(&self, batches: &[Batch]) {
        let Some(work) = &self.work else { return };
        let moves: Vec<_> = batches.iter().flat_map(|batch| &batch.changes).filter_map(Id::moved).collect();
        if !moves.is_empty() {
            // As above.
            let _ = work.send(Work::Moves(moves));
        }
    }
}

/// Compares what comes, and says each time what looks alike then.
fn compare<Id: Compared>(works: &Receiver<Work<Id>>, inbox: &SyncSender<Wish>) {
    let mut texts = LookAlikes::new([]);
    loop {
        match works.recv_timeout(QUIET) {
            Ok(work) => {
                take(&mut texts, work);
                works.try_iter().for_each(|work| take(&mut texts, work));
            }
            Err(RecvTimeoutError::Timeout) if texts.wants_to_settle() => texts.settle(),
            Err(RecvTimeoutError::Timeout) => match works.recv() {
                Ok(work) => take(&mut texts, work),
                Err(_) => return,
            },
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let pairs = texts.pairs().take(TOLD).map(AlikePair::from).collect();
        if inbox.send(Id::found(pairs)).is_err() {
            return;
        }
        sleep(PAUSE);
    }
}

fn take<Id: Compared>(texts: &mut LookAlikes<Id>, work: Work<Id>) {
    match work {
        Work::All(all, apart) => {
            *texts = LookAlikes::new(all.iter().map(|(id, text)| (*id, text.as_str())));
            apart.into_iter().for_each(|(one, other)| texts.keep_apart(one, other));
        }
        Work::Moves(moves) => moves.into_iter().for_each(|it| match it {
            Move::Text(id, Some(text)) => texts.put(id, &text),
            Move::Text(id, None) => texts.remove(id),
            Move::KeptApart(one, other) => texts.keep_apart(one, other),
            Move::Compared(one, other) => texts.compare(one, other),
        }),
    }
}
