//! What the writer tells: what was committed, at once, and what may wait for others of its kind, in its time.

use super::Writer;
use crate::room_news::Acknowledgements;
use chrono::Utc;
use std::time::{Duration, Instant};
use workshop::visibility::hidden_ideas;
use workshop::{Actor, Batch, Row, StepKind};

/// How the day stands moves with the clock, and is told this often while it does.
const AGENDA_BEAT: Duration = Duration::from_secs(5);
/// Signals are told at least this often: a page cannot see a line that died silently.
pub(super) const HEARTBEAT: Duration = Duration::from_secs(15);

impl Writer {
    /// Tells everybody what was committed, and the tasks among those who wait for it.
    pub(super) fn publish(&mut self, batches: &[Batch], waiting: Acknowledgements) {
        if batches.is_empty() {
            return;
        }
        self.publisher.publish(&self.workshop, batches);
        self.comparers.note(batches);
        if self.robuster.note(batches) && self.signals.outdate_robustness() {
            self.signals_pace.mark();
        }
        if batches.iter().any(|batch| batch.step.kind == StepKind::Erase) {
            // Pages have lines of the history that are called something else now.
            self.publisher.resync();
        }
        self.room.publish(&self.workshop, batches, waiting);
        self.figures_pace.mark();
        let of_agenda = |row: &Row| matches!(row, Row::Day(_) | Row::AgendaStep(_) | Row::Criterion(_));
        let mut rows = batches.iter().flat_map(|batch| &batch.changes);
        if rows.any(|change| change.before.iter().chain(&change.after).any(of_agenda)) {
            self.agenda_pace.mark();
        }
        for row in
            batches.iter().flat_map(|batch| &batch.changes).flat_map(|change| [&change.before, &change.after])
        {
            match row {
                Some(Row::Idea(idea)) if !idea.revealed => self.hidden_pace.mark(),
                Some(
                    Row::Seat(_)
                    | Row::SeatKey(_)
                    | Row::Rating(_)
                    | Row::Round(_)
                    | Row::Vote(_)
                    | Row::Ballot(_)
                    | Row::Board(_)
                    | Row::ReadinessAsking(_)
                    | Row::SeatReadiness(_),
                ) => {
                    self.signals_pace.mark();
                }
                Some(Row::GateAnswer(_) | Row::UseCase(_)) if self.signals.shows_gates() => {
                    self.signals_pace.mark();
                }
                Some(
                    Row::UseCase(_)
                    | Row::GateAnswer(_)
                    | Row::QuickWinPlan(_)
                    | Row::PlanTask(_)
                    | Row::PlanSuggestion(_)
                    | Row::RiskSheet(_)
                    | Row::PlannedRisk(_),
                ) if self.signals.shows_plan() => {
                    self.signals_pace.mark();
                }
                Some(Row::UseCase(_) | Row::RoadmapItem(_) | Row::RoadmapFrame(_) | Row::QuickWinPlan(_))
                    if self.signals.shows_roadmap() =>
                {
                    self.signals_pace.mark();
                }
                Some(
                    Row::UseCase(_)
                    | Row::GateAnswer(_)
                    | Row::RegisterLine(_)
                    | Row::Pilot(_)
                    | Row::PilotVerdict(_),
                ) if self.signals.shows_registers() => {
                    self.signals_pace.mark();
                }
                Some(
                    Row::UseCase(_)
                    | Row::MoneyTerms(_)
                    | Row::MoneyEstimate(_)
                    | Row::BenefitSaid(_)
                    | Row::PlanTask(_),
                ) if self.signals.shows_closing() => {
                    self.signals_pace.mark();
                }
                Some(Row::Workshop(_) | Row::AgendaStep(_)) => {
                    self.signals.follow(&self.workshop);
                    self.signals_pace.mark();
                }
                _ => {}
            }
        }
        // The facilitator's own steps show at once what they do; those of the room are gathered.
        if batches.iter().any(|batch| batch.actor == Actor::Facilitator) {
            self.tell_figures(Instant::now());
        }
    }

    /// Tells what has waited long enough.
    pub(super) fn tell_what_is_due(&mut self) {
        let now = Instant::now();
        self.look_at_file(now);
        if self.hidden_pace.take(now) {
            self.hidden = hidden_ideas(&self.workshop);
            self.hidden.sort_unstable_by_key(|hidden| hidden.lane);
            self.room.publish_hidden(&self.hidden);
            self.signals_pace.mark();
        }
        if self.figures_pace.take(now) {
            self.tell_figures(now);
        }
        if self.agenda_pace.take(now) || self.agenda_beat.is_some_and(|beat| beat <= now) {
            self.agenda_pace.told(now);
            let moves = self.publisher.agenda(&self.workshop, Utc::now());
            self.agenda_beat = moves.then(|| now + AGENDA_BEAT);
        }
        let beats = self.room.is_watched() && self.heartbeat + HEARTBEAT <= now;
        if self.signals_pace.take(now) || beats {
            self.signals_pace.told(now);
            self.heartbeat = now;
            self.publisher.signals(self.signals.for_console(&self.workshop, self.hidden.clone()));
            self.room.publish_signals(&self.workshop, &self.signals);
        }
        if let Some(autosaver) = &mut self.autosaver
            && self.health.trouble().is_none()
        {
            let file = &self.file;
            autosaver
                .make(now, || file.copy().inspect_err(|error| tracing::warn!(%error, "no autosave")).ok());
        }
    }

    fn tell_figures(&mut self, now: Instant) {
        self.figures_pace.told(now);
        if self.publisher.publish_figures(&self.workshop) {
            self.room.publish_results(&self.workshop);
        }
        self.robuster.say_what_changed(&self.workshop);
    }
}
