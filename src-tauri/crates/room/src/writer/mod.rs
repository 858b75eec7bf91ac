//! The one writer of a live workshop: decides, commits, acknowledges, publishes, in this order.

mod recovery;
mod telling;

use crate::autosaves::Autosaver;
use crate::frames::{Publisher, Subscription};
use crate::look_alikes::Comparers;
use crate::pace::Pace;
use crate::protocol::AlikePair;
use crate::robustness::{self, PageTrial, Robuster};
use crate::room_news::{Acknowledgements, Feed, News, RoomPublisher, Visit, Visitor};
use crate::signals::{Signal, Signals};
use crate::trouble::Trouble;
use chrono::{DateTime, Utc};
use recovery::Health;
use sabotage::{Sabotage, sabotaged};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};
use store::{Contents, JournalLine, RemovedRow, StoreError, WorkshopFile};
use telling::HEARTBEAT;
use tokio::sync::{broadcast, oneshot};
use workshop::visibility::HiddenIdeas;
use workshop::{
    Actor, Arrival, Batch, CommandId, Contribution, Decision, Explained, IdeaId, KeyHash, Refusal,
    Robustness, SeatId, Steering, UseCaseId, Workshop,
};

/// Commands that travel in one transaction at most.
const BATCH_LIMIT: usize = 256;
/// So long a wish from the room waits for another of the same moment, asleep: forty who answer one question then
/// share one sync and one frame.
const GATHERING: Duration = Duration::from_micros(300);
/// While they keep coming, they are gathered so long at most.
const GATHERING_AT_MOST: Duration = Duration::from_millis(1);
/// Figures that follow from what people rate are told this often.
const FIGURES: Duration = Duration::from_millis(250);
/// Signals are told this often.
const SIGNALS: Duration = Duration::from_millis(200);
/// How many ideas wait for the reveal is told this often: a finer count would tell who writes.
const HIDDEN: Duration = Duration::from_secs(1);

/// What came of a command.
pub(crate) type Outcome = Result<(), Trouble>;

/// Who is told what came of a command, once it is on disk.
pub(crate) enum Told {
    /// A thread.
    Thread(SyncSender<Outcome>),
    /// A task.
    Task(oneshot::Sender<Outcome>),
}

/// Looks at the workshop between two batches.
pub(crate) type Look = Box<dyn FnOnce(&Workshop, &Signals) + Send>;

/// What the writer can be asked.
pub(crate) enum Wish {
    Command {
        id: CommandId,
        command: Command,
        told: Told,
    },
    Look(Look),
    History {
        before: Option<u32>,
        most: usize,
        answer: SyncSender<Result<Vec<JournalLine>, StoreError>>,
    },
    Copy(SyncSender<Result<Vec<u8>, StoreError>>),
    Removed(SyncSender<Result<Vec<RemovedRow>, StoreError>>),
    Subscribe(SyncSender<Subscription>),
    Resync,
    Enter(Visitor, Option<broadcast::Receiver<Arc<News>>>, oneshot::Sender<Result<Visit, Trouble>>),
    Listen(oneshot::Sender<Feed>),
    Signal(Signal),
    /// What was found meanwhile: best first.
    LookAlikes(Vec<AlikePair<IdeaId>>),
    /// The same of use cases.
    SimilarCases(Vec<AlikePair<UseCaseId>>),
    /// How firmly the ranking of a state stands.
    Robustness(u64, Arc<Robustness>),
    /// The same under weights that are tried.
    TryRobustness(Box<PageTrial>),
    Close,
}

/// Everything that changes a workshop, whoever wants it.
#[derive(Debug)]
pub(crate) enum Command {
    Steer(Box<Steering>),
    Contribute(SeatId, Box<Contribution>),
    Arrive(Arrival),
    Move(SeatId, KeyHash),
}

/// Runs a live workshop until it is closed.
pub(crate) struct Writer {
    file: WorkshopFile,
    workshop: Workshop,
    publisher: Publisher,
    room: RoomPublisher,
    signals: Signals,
    figures_pace: Pace,
    signals_pace: Pace,
    hidden_pace: Pace,
    agenda_pace: Pace,
    heartbeat: Instant,
    /// None where no autosaves are made.
    autosaver: Option<Autosaver>,
    comparers: Comparers,
    robuster: Robuster,
    /// When how the day stands is to be told again; None while it does not move with the clock.
    agenda_beat: Option<Instant>,
    /// As it was told last: at most once a second.
    hidden: Vec<HiddenIdeas>,
    health: Health,
}

/// Commands on their way through one transaction.
#[derive(Default)]
struct Journey {
    batches: Vec<Batch>,
    waiting: Vec<Told>,
    seen: HashSet<CommandId>,
}

impl Writer {
    pub(crate) fn new(
        file: WorkshopFile,
        contents: Contents,
        autosaver: Option<Autosaver>,
        is_rehearsal: bool,
        inbox: SyncSender<Wish>,
    ) -> Self {
        let publisher = Publisher::new(&file, contents.newest, is_rehearsal);
        let mut hidden_pace = Pace::new(HIDDEN);
        hidden_pace.mark();
        let mut signals = Signals::default();
        signals.follow(&contents.workshop);
        Self {
            file,
            workshop: contents.workshop,
            publisher,
            room: RoomPublisher::new(),
            signals,
            figures_pace: Pace::new(FIGURES),
            signals_pace: Pace::new(SIGNALS),
            hidden_pace,
            agenda_pace: Pace::new(FIGURES),
            autosaver,
            comparers: Comparers::new(&inbox),
            robuster: Robuster::new(inbox),
            agenda_beat: None,
            heartbeat: Instant::now(),
            hidden: Vec::new(),
            health: Health::good(),
        }
    }

    pub(crate) fn run(mut self, wishes: &Receiver<Wish>) -> Result<(), StoreError> {
        let mut next = None;
        loop {
            let wish = match next.take().map_or_else(|| self.wait(wishes), Some) {
                Some(Wish::Close) | None => break,
                Some(wish) => wish,
            };
            match wish {
                Wish::Command { id, command, told } => {
                    next = self.carry_out_together(wishes, (id, command, told));
                }
                other => self.answer(other),
            }
            self.tell_what_is_due();
        }
        self.file.close()
    }

    /// Answers everything that changes nothing.
    fn answer(&mut self, wish: Wish) {
        match wish {
            Wish::Look(look) => look(&self.workshop, &self.signals),
            Wish::History { before, most, answer } => drop(answer.send(self.file.history(before, most))),
            Wish::Copy(answer) => drop(answer.send(self.file.copy())),
            Wish::Removed(answer) => drop(answer.send(self.file.removed())),
            Wish::Subscribe(answer) => {
                self.comparers.begin(&self.workshop);
                self.robuster.begin(&self.workshop);
                let history = self.file.history(None, Publisher::HISTORY).unwrap_or_default();
                let signals = self.signals.for_console(&self.workshop, self.hidden.clone());
                let trouble = self.health.trouble();
                drop(answer.send(self.publisher.subscribe(&self.workshop, history, signals, trouble)));
                self.agenda_pace.mark();
            }
            Wish::Resync => self.publisher.resync(),
            Wish::Listen(answer) => drop(answer.send(self.room.listen())),
            Wish::Enter(visitor, news, answer) => {
                if visitor.is_shown_the_wall() {
                    self.robuster.begin(&self.workshop);
                }
                let visit = self.room.enter(&self.workshop, &mut self.signals, visitor, news);
                self.signals_pace.mark();
                drop(answer.send(visit));
            }
            Wish::Signal(signal) => self.take_signal(signal),
            Wish::LookAlikes(pairs) => self.publisher.look_alikes(&self.workshop, pairs),
            Wish::SimilarCases(pairs) => self.publisher.similar_cases(&self.workshop, pairs),
            Wish::Robustness(state, robustness) => {
                let is_current = self.robuster.is_current(state);
                self.publisher.robustness(&self.workshop, &robustness, is_current);
                if self.signals.take_robustness(robustness, is_current) {
                    self.signals_pace.mark();
                }
            }
            Wish::TryRobustness(trial) => self.robuster.try_out(&self.workshop, *trial),
            Wish::Command { .. } | Wish::Close => {}
        }
    }

    fn take_signal(&mut self, signal: Signal) {
        if let Signal::Nudge(seats) = &signal {
            self.room.nudge(seats);
            return;
        }
        self.signals.take(signal);
        self.signals_pace.mark();
    }

    /// The next wish; None when nobody is left who could wish. Meanwhile the file is looked at, and what had to wait is
    /// told in its time.
    fn wait(&mut self, wishes: &Receiver<Wish>) -> Option<Wish> {
        loop {
            match wishes.recv_timeout(self.next_due().saturating_duration_since(Instant::now())) {
                Ok(wish) => return Some(wish),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.tell_what_is_due(),
            }
        }
    }

    fn next_due(&self) -> Instant {
        let paces = [&self.figures_pace, &self.signals_pace, &self.hidden_pace, &self.agenda_pace];
        let heartbeat = self.room.is_watched().then(|| self.heartbeat + HEARTBEAT);
        let autosave = self.autosaver.as_ref().and_then(Autosaver::due);
        let beats = heartbeat.into_iter().chain(self.agenda_beat).chain(autosave);
        paces.into_iter().filter_map(Pace::next).chain(beats).fold(self.health.next(), Instant::min)
    }

    /// Takes a command and those that wait behind it through one transaction. Gives back the first wish that
    /// has to wait for it.
    fn carry_out_together(
        &mut self,
        wishes: &Receiver<Wish>,
        first: (CommandId, Command, Told),
    ) -> Option<Wish> {
        let mut journey = Journey::default();
        let (id, command, told) = first;
        let is_from_room = matches!(command, Command::Contribute(..));
        self.take(id, &command, told, &mut journey);
        let until = Instant::now() + GATHERING_AT_MOST;
        let other = loop {
            if is_from_room {
                std::thread::sleep(GATHERING);
            }
            let before = journey.waiting.len();
            let other = self.take_those_that_wait(wishes, &mut journey);
            let is_quiet = !is_from_room || journey.waiting.len() == before || Instant::now() >= until;
            if is_quiet || other.is_some() || journey.waiting.len() >= BATCH_LIMIT {
                break other;
            }
        };
        self.commit(journey);
        other
    }

    /// Takes commands until nobody waits, and gives back the first other wish.
    fn take_those_that_wait(&mut self, wishes: &Receiver<Wish>, journey: &mut Journey) -> Option<Wish> {
        while journey.waiting.len() < BATCH_LIMIT {
            match wishes.try_recv() {
                Ok(Wish::Command { id, command, told }) => self.take(id, &command, told, journey),
                Ok(Wish::Signal(signal)) => self.take_signal(signal),
                Ok(wish) => return Some(wish),
                Err(_) => break,
            }
        }
        None
    }

    /// Decides one command against the working state.
    fn take(&mut self, id: CommandId, command: &Command, told: Told, journey: &mut Journey) {
        if let Command::Contribute(seat, _) = command
            && self.signals.hear(*seat)
        {
            self.signals_pace.mark();
        }
        let outcome = if let Some(trouble) = self.health.trouble() {
            Err(Trouble::Unknown { cause: trouble.code })
        } else if self.file.has_receipt(id) || !journey.seen.insert(id) {
            // Carried out before, or just now in this very batch: it waits for the same commit.
            Ok(None)
        } else {
            self.decide(id, command, &journey.batches).map_err(Trouble::Refused)
        };
        match outcome {
            Ok(batch) => {
                self.note_sorting(command);
                journey.batches.extend(batch);
                journey.waiting.push(told);
            }
            Err(trouble) => told.tell(Err(trouble)),
        }
    }

    fn note_sorting(&mut self, command: &Command) {
        if let Command::Contribute(seat, wish) = command
            && matches!(**wish, Contribution::SortIdea { .. } | Contribution::BeginTheme { .. })
            && self.signals.note_sorting(*seat)
        {
            self.signals_pace.mark();
        }
    }

    /// `before` is what was decided since the last commit.
    fn decide(
        &mut self,
        id: CommandId,
        command: &Command,
        before: &[Batch],
    ) -> Result<Option<Batch>, Refusal> {
        let at = Utc::now();
        let (actor, decision) = self.decision(command, at, before)?;
        let changes = self.workshop.apply(decision.changes);
        if changes.is_empty() && !decision.step.kind.is_a_mark() {
            return Ok(None);
        }
        let batch = Batch { command: id, at, actor, step: decision.step, changes, erased: decision.erased };
        self.workshop.note(&batch);
        Ok(Some(batch))
    }

    fn decision(
        &self,
        command: &Command,
        at: DateTime<Utc>,
        before: &[Batch],
    ) -> Result<(Actor, Decision), Refusal> {
        let workshop = &self.workshop;
        let robustness = || self.signals.robustness_now().filter(|_| !robustness::moves(before));
        Ok(match command {
            Command::Steer(steering) => {
                (Actor::Facilitator, workshop.decide_knowing(steering, at, robustness())?)
            }
            Command::Contribute(seat, wish) => {
                (workshop.actor_of(*seat, wish), workshop.decide_contribution(*seat, wish)?)
            }
            Command::Arrive(arrival) => (Actor::Seat(arrival.seat), workshop.decide_arrival(arrival)?),
            Command::Move(seat, key) => (Actor::Seat(*seat), workshop.decide_move(*seat, *key)?),
        })
    }

    /// Commits, then acknowledges and publishes. Nothing of a batch is told before this.
    fn commit(&mut self, journey: Journey) {
        let Journey { batches, mut waiting, .. } = journey;
        if sabotaged(Sabotage::AcknowledgeFirst) {
            waiting.drain(..).for_each(|told| told.tell(Ok(())));
        }
        if let Some(autosaver) = &self.autosaver
            && batches.iter().any(|batch| batch.step.kind.rewrites_history())
        {
            autosaver.clear();
        }
        let committed = if batches.is_empty() { Ok(()) } else { self.file.commit(&batches).map(|_| ()) };
        match committed {
            _ if sabotaged(Sabotage::SwallowDiskErrors) => {
                waiting.into_iter().for_each(|told| told.tell(Ok(())));
            }
            Ok(()) => {
                self.health.note_kept();
                self.publish(&batches, acknowledge_threads(waiting));
                if let Some(autosaver) = &mut self.autosaver {
                    autosaver.note(&batches, Instant::now());
                }
            }
            Err(error) => {
                let cause = error.code();
                self.fail(&error);
                waiting.into_iter().for_each(|told| told.tell(Err(Trouble::Unknown { cause })));
            }
        }
    }
}

impl Told {
    fn tell(self, outcome: Outcome) {
        // Nobody waits any more: then nobody needs to be told.
        match self {
            Self::Thread(thread) => drop(thread.send(outcome)),
            Self::Task(task) => drop(task.send(outcome)),
        }
    }
}

/// Tells threads that their change is on disk. Gives back the tasks: waking their runtime once for each of them
/// would cost more than the commit.
fn acknowledge_threads(waiting: Vec<Told>) -> Acknowledgements {
    let tasks = waiting.into_iter().filter_map(|told| match told {
        Told::Thread(thread) => {
            // As in `Told::tell`.
            let _ = thread.send(Ok(()));
            None
        }
        Told::Task(task) => Some(task),
    });
    Acknowledgements::new(tasks.collect())
}
