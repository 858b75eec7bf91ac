//! How firmly the ranking stands, worked out beside the writer: it only says what changed, and is told what came of it.

use crate::writer::Wish;
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel};
use workshop::{
    Batch, Robustness, RobustnessInput, RobustnessWork, Row, RowChange, Trial, UseCaseId, Workshop,
};

/// Keeps the figures going from the moment somebody watches.
#[derive(Debug)]
pub(crate) struct Robuster {
    /// None until somebody wants to know, and where the system gives no thread.
    work: Option<Sender<Work>>,
    inbox: SyncSender<Wish>,
    stale: Stale,
    /// Counts the states of the workshop that the figures hang on.
    state: u64,
}

/// What has to be said before the figures can be worked out anew.
#[derive(Debug, Default)]
struct Stale {
    anything: bool,
    /// The voices of all use cases.
    everything: bool,
    /// Those whose voices, gates or place changed.
    use_cases: BTreeSet<UseCaseId>,
}

enum Work {
    /// A state of the workshop: what changed in it since the one before.
    State {
        state: u64,
        input: Box<RobustnessInput>,
        voices: Vec<(UseCaseId, Vec<ranking::robustness::Voice>)>,
    },
    Trial(PageTrial),
}

/// Weights that somebody tries.
#[derive(Debug)]
pub(crate) struct PageTrial {
    /// Which page asks. It is told of its newest trial alone.
    pub(crate) page: u32,
    /// Higher for each of its trials.
    pub(crate) number: u32,
    pub(crate) trial: Trial,
    /// Whoever is told may be gone. None: that page tries something newer.
    pub(crate) told: SyncSender<Option<Robustness>>,
}

impl Robuster {
    /// What it finds comes into the writer's inbox.
    pub(crate) fn new(inbox: SyncSender<Wish>) -> Self {
        Self { work: None, inbox, stale: Stale::default(), state: 0 }
    }

    /// Somebody wants to know from now on.
    pub(crate) fn begin(&mut self, workshop: &Workshop) {
        if self.work.is_some() {
            return;
        }
        let (work, works) = channel();
        let inbox = self.inbox.clone();
        let thread = std::thread::Builder::new().name("pharos-robustness".to_owned());
        // It ends once the writer does: then nobody gives it work, and it holds nothing that has to be closed.
        match thread.spawn(move || work_out(&works, &inbox)) {
            Ok(_) => self.work = Some(work),
            Err(error) => tracing::warn!(%error, "how firmly the ranking stands is not worked out"),
        }
        self.begin_again(workshop);
    }

    /// The workshop is another one than it was: it was read again from the file.
    pub(crate) fn begin_again(&mut self, workshop: &Workshop) {
        self.stale = Stale { anything: true, everything: true, use_cases: BTreeSet::new() };
        self.state += 1;
        self.say_what_changed(workshop);
    }

    /// Hears what was committed. Whether the figures are old now.
    pub(crate) fn note(&mut self, batches: &[Batch]) -> bool {
        let before = self.state;
        for change in batches.iter().flat_map(|batch| &batch.changes) {
            if self.stale.note(change) {
                self.stale.anything = true;
                self.state = before + 1;
            }
        }
        self.state != before
    }

    /// Lets the figures be worked out anew, if they are old.
    pub(crate) fn say_what_changed(&mut self, workshop: &Workshop) {
        let Some(work) = self.work.as_ref().filter(|_| self.stale.anything) else { return };
        let stale = std::mem::take(&mut self.stale);
        let of_all = workshop.use_cases().map(|case| case.id).filter(|_| stale.everything);
        let cases = of_all.chain(stale.use_cases.into_iter().filter(|_| !stale.everything));
        let voices = cases.map(|case| (case, workshop.voices(case))).collect();
        let input = Box::new(workshop.robustness_input());
        // The thread ends with this sender only.
        let _ = work.send(Work::State { state: self.state, input, voices });
    }

    /// Whether figures are of the workshop as it is.
    pub(crate) fn is_current(&self, state: u64) -> bool {
        state == self.state
    }

    /// Works the figures out under other weights; nobody is told where there is no thread.
    pub(crate) fn try_out(&mut self, workshop: &Workshop, trial: PageTrial) {
        self.begin(workshop);
        self.say_what_changed(workshop);
        if let Some(work) = &self.work {
            // As above.
            let _ = work.send(Work::Trial(trial));
        }
    }
}

/// Whether the figures hang on anything that some batches changed.
pub(crate) fn moves(batches: &[Batch]) -> bool {
    let mut stale = Stale::default();
    batches.iter().flat_map(|batch| &batch.changes).any(|change| stale.note(change))
}

impl Stale {
    /// Takes note of one change. Whether the figures hang on it.
    fn note(&mut self, change: &RowChange) -> bool {
        match (&change.before, &change.after) {
            (Some(Row::Rating(rating)), _) | (_, Some(Row::Rating(rating))) => {
                self.use_cases.insert(rating.use_case);
            }
            // What is written on a card moves no figure.
            (Some(Row::UseCase(before)), Some(Row::UseCase(after))) if before.stands() == after.stands() => {
                return false;
            }
            (Some(Row::UseCase(case)), _) | (_, Some(Row::UseCase(case))) => {
                self.use_cases.insert(case.id);
            }
            (Some(Row::GateAnswer(answer)), _) | (_, Some(Row::GateAnswer(answer))) => {
                self.use_cases.insert(answer.use_case);
            }
            // Weights, and the lines and the balance: the voices stay.
            (Some(Row::Criterion(before)), Some(Row::Criterion(after))) => {
                self.everything |= (before.lowest, before.highest) != (after.lowest, after.highest);
            }
            (Some(Row::Workshop(before)), Some(Row::Workshop(after))) => {
                let read_by = |about: &workshop::About| (about.balance, about.value_line, about.cost_line);
                return read_by(before) != read_by(after);
            }
            // Who sits down has rated nothing yet.
            (None, Some(Row::Seat(_))) => return false,
            (Some(Row::Seat(before)), Some(Row::Seat(after))) if before.group == after.group => return false,
            (Some(Row::Criterion(_) | Row::Group(_) | Row::Seat(_) | Row::Round(_)), _)
            | (_, Some(Row::Criterion(_) | Row::Group(_) | Row::Round(_) | Row::Seat(_))) => {
                self.everything = true;
            }
            _ => return false,
        }
        true
    }
}

/// Works out what is asked: trials first, since somebody waits for them. A newer one of the same page breaks one off.
fn work_out(works: &Receiver<Work>, inbox: &SyncSender<Wish>) {
    let mut robustness = RobustnessWork::default();
    let mut waiting = VecDeque::new();
    // The newest state of which the figures were not told yet.
    let mut untold = None;
    loop {
        if waiting.is_empty() && untold.is_none() {
            match works.recv() {
                Ok(work) => waiting.push_back(work),
                Err(_) => return,
            }
        }
        waiting.extend(works.try_iter());
        while let Some(work) = waiting.pop_front() {
            match work {
                Work::State { state, input, voices } => {
                    voices.into_iter().for_each(|(case, voices)| robustness.hear(case, voices));
                    robustness.take(*input);
                    untold = Some(state);
                }
                Work::Trial(PageTrial { page, number, trial, told }) => {
                    let is_newer = |other: &Work| matches!(other, Work::Trial(other) if other.page == page && other.number > number);
                    let mut is_wanted = || {
                        waiting.extend(works.try_iter());
                        !waiting.iter().any(is_newer)
                    };
                    let found = if is_wanted() { robustness.tried(&trial, &mut is_wanted) } else { None };
                    // Nobody waits any more: then nobody needs to be told.
                    drop(told.send(found));
                }
            }
        }
        let Some(state) = untold else { continue };
        let mut is_wanted = || {
            waiting.extend(works.try_iter());
            waiting.is_empty()
        };
        // Broken off: what was found so far is kept, and the newer state comes first.
        let Some(figures) = robustness.agreed(&mut is_wanted) else { continue };
        untold = None;
        if inbox.send(Wish::Robustness(state, Arc::new(figures))).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::sync::mpsc::sync_channel;

    #[test]
    fn a_page_is_told_of_its_newest_trial_alone_and_another_page_of_its_own() {
        let (work, works) = channel();
        let (inbox, _wishes) = sync_channel(1);
        let mut try_out = |(page, number)| {
            let (told, found) = sync_channel(1);
            let trial = Trial { weights: BTreeMap::new(), balance: 0.5, value_line: 3.0, cost_line: 3.0 };
            work.send(Work::Trial(PageTrial { page, number, trial, told })).expect("it listens");
            found
        };
        // The newest of the first page overtook one on its way.
        let asked = [(1, 1), (1, 3), (2, 1), (1, 2)].map(&mut try_out);
        drop(work);
        work_out(&works, &inbox);
        let told = asked.map(|found| found.recv().expect("everybody is told something").is_some());
        assert_eq!(told, [false, true, true, true], "the last one came too late to be left out");
    }
}
