//! Who may see what. Pure, and the only place that decides: what is not projected here never leaves the
//! backend.
//!
//! Nobody reads an idea before its reveal but its author, the facilitator included: laptops get mirrored by
//! mistake. Single ratings are shown to the seat that gave them, and to the facilitator only those she typed
//! herself. All others count in figures alone, and a figure of a cell needs three raters
//! ([`crate::CellFigures`]).

mod otherwise;
mod wall_closing;
mod wall_gates;
mod wall_plan;
mod wall_registers;
mod wall_roadmap;

use crate::agenda::{AgendaKind, Clock};
use crate::change::{Row, RowChange, Table};
use crate::rating::RatingSource;
use crate::roadmap_items::told::short_name;
use crate::vote::Rescue;
use crate::{
    Bilingual, CardField, Idea, LaneId, Names, Robustness, Round, RoundBefore, SeatId, Standing, UseCase,
    UseCaseId, Vote, Workshop,
};
use chrono::{DateTime, Utc};
use sabotage::{Sabotage, sabotaged};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use otherwise::seen_otherwise;
pub use wall_closing::{FirstTask, WallClosing, wall_closing};
pub use wall_gates::{WallGates, wall_gates};
pub use wall_plan::{WallMeasure, WallPerson, WallPlan, WallStage, WallTask, wall_plan};
pub use wall_registers::{WallHolding, WallRegister, WallRegisters, wall_registers};
pub use wall_roadmap::{WallNext, WallRoadmap, WallRoadmapItem, WallRoadmapStage, wall_roadmap};

/// Who is looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The facilitator's own page.
    Facilitator,
    /// Whoever sits in the room: what all of them share.
    Participant {
        /// The facilitator shows what came of it.
        results: bool,
    },
    /// The projector.
    Wall {
        /// The facilitator shows what came of it.
        results: bool,
    },
}

impl Audience {
    /// Whether it is shown what came of it, once no open round counts.
    #[must_use]
    pub fn is_shown_results(self) -> bool {
        match self {
            Self::Facilitator => true,
            Self::Participant { results } | Self::Wall { results } => results,
        }
    }

    /// Whether another audience is shown the same of every row and of every standing: then it is written down once.
    #[must_use]
    pub fn is_shown_the_same_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::Participant { results }, Self::Wall { results: other })
            | (Self::Wall { results }, Self::Participant { results: other }) => results == other,
            _ => self == other,
        }
    }
}

/// A row as an audience sees it, or word that it is gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeenChange {
    /// In which table.
    pub table: Table,
    /// Its key within the table.
    pub key: String,
    /// None: it is gone, or may not be seen any more.
    pub row: Option<Row>,
    /// Who wrote an idea, where everybody may know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub by: Option<String>,
}

/// What the room sees of the agenda: the step that runs, and its clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum RoomClock {
    /// No step runs.
    #[default]
    Idle,
    /// It counts down.
    Runs {
        /// What is done.
        kind: AgendaKind,
        /// One line.
        title: String,
        /// How long it is today, in minutes.
        minutes: u32,
        /// When it shows zero, by the backend's clock. A time that has passed: the step runs over.
        ends_at: DateTime<Utc>,
        /// In a break: what the step behind it asks. Nothing else of what comes is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        next: Option<Bilingual>,
    },
    /// It stands still.
    Paused {
        /// What is done.
        kind: AgendaKind,
        /// One line.
        title: String,
        /// How long it is today, in minutes.
        minutes: u32,
        /// Seconds it shows; less than zero is over time.
        #[ts(type = "number")]
        left_seconds: i64,
        /// In a break: what the step behind it asks. Nothing else of what comes is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        next: Option<Bilingual>,
    },
}

/// How many ideas wait for the reveal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HiddenIdeas {
    /// In which lane.
    pub lane: LaneId,
    /// How many.
    pub count: u32,
}

/// A row as an audience may see it now; None if it may not.
#[must_use]
pub fn seen(workshop: &Workshop, row: &Row, audience: Audience) -> Option<SeenChange> {
    let shown = shown(workshop, row, audience)?;
    let by = match row {
        Row::Idea(idea) => author_name(workshop, idea, audience),
        _ => None,
    };
    Some(SeenChange { by, ..change_of(shown) })
}

/// A change as an audience may see it; None if it saw nothing before and sees nothing now.
#[must_use]
pub fn seen_change(workshop: &Workshop, change: &RowChange, audience: Audience) -> Option<SeenChange> {
    if let Some(now) = change.after.as_ref().and_then(|row| seen(workshop, row, audience)) {
        return Some(now);
    }
    let before = change.before.as_ref()?;
    shown(workshop, before, audience).map(|_| gone(before))
}

/// The seat that may see a change beside everybody else, because it is about what that seat wrote or rated.
#[must_use]
pub fn owner(change: &RowChange) -> Option<SeatId> {
    change.after.as_ref().or(change.before.as_ref()).and_then(owner_of)
}

/// A change as its owner sees it.
#[must_use]
pub fn own_change(workshop: &Workshop, change: &RowChange) -> Option<SeenChange> {
    match (&change.after, &change.before) {
        (Some(row), _) => Some(change_of(as_its_owner_sees(workshop, row))),
        (None, Some(before)) => Some(gone(before)),
        (None, None) => None,
    }
}

/// Everything that one seat sees beside what all see: who it is, what it wrote, rated and voted,
/// the cards in its hand, what it suggested, and how ready it said the company is.
pub fn own_rows(workshop: &Workshop, seat: SeatId) -> impl Iterator<Item = SeenChange> + '_ {
    let ideas = workshop.ideas().filter(move |idea| idea.author == Some(seat)).cloned().map(Row::from);
    let ratings = workshop.ratings_from(seat).map(Row::from);
    let itself = workshop.seat(seat).ok().cloned().map(Row::from);
    let ballots = workshop.ballots_from(seat).cloned().map(Row::from);
    let cards = workshop.cards_of(seat).cloned().map(Row::from);
    let suggested = workshop.plan_suggestions_from(seat).cloned().map(Row::from);
    let said = workshop.seat_readiness_from(seat).cloned().map(Row::from);
    itself
        .into_iter()
        .chain(ideas)
        .chain(ratings)
        .chain(ballots)
        .chain(cards)
        .chain(suggested)
        .chain(said)
        .map(|row| change_of(as_its_owner_sees(workshop, &row)))
}

/// How many ideas wait for the reveal, lane by lane, in no order. The same for everybody.
#[must_use]
pub fn hidden_ideas(workshop: &Workshop) -> Vec<HiddenIdeas> {
    workshop.hidden_counts().map(|(lane, count)| HiddenIdeas { lane, count }).collect()
}

/// What the room sees of the agenda, participants and walls alike. Notes, and what comes next, stay with the
/// facilitator: she may cut or turn it. A break alone says what people come back to, in the words that ship.
#[must_use]
pub fn room_clock(workshop: &Workshop) -> RoomClock {
    let Some((step, clock)) = workshop.running_step().and_then(|step| Some((step, step.clock()?))) else {
        return RoomClock::Idle;
    };
    let (kind, title, minutes) = (step.kind, step.title.clone(), step.length());
    let next = workshop.question_after_break(step).cloned();
    match clock {
        Clock::Until(ends_at) => RoomClock::Runs { kind, title, minutes, ends_at, next },
        Clock::Paused(left_seconds) => RoomClock::Paused { kind, title, minutes, left_seconds, next },
    }
}

/// Where use cases stand, as the room may see it: nothing before the rounds that count are closed.
#[must_use]
pub fn results(workshop: &Workshop, audience: Audience) -> Vec<Standing> {
    let is_settled = || workshop.open_round().is_none_or(|round| !workshop.counts(round.id));
    if !(audience == Audience::Facilitator || audience.is_shown_results() && is_settled()) {
        return Vec::new();
    }
    let mut standings = workshop.standings();
    if audience != Audience::Facilitator {
        standings.retain(|standing| standing.raters >= ranking::model::MIN_RATERS_SHOWN);
    }
    standings
}

/// In how many of 100 weightings a use case is among the first three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TopThree {
    /// Which.
    pub use_case: UseCaseId,
    /// Of weightings near the agreed one, 0..100.
    pub in_100: u8,
}

/// How firmly the first three stand, of those use cases whose standings this audience sees; best first.
#[must_use]
pub fn top_three(workshop: &Workshop, robustness: &Robustness, audience: Audience) -> Vec<TopThree> {
    let seen = results(workshop, audience).into_iter();
    let figure = |standing: Standing| {
        let share = robustness.of(standing.use_case)?.around_yours;
        // 0..1 is 0..100.
        Some(TopThree { use_case: standing.use_case, in_100: (100.0 * share).round() as u8 })
    };
    seen.filter_map(figure).collect()
}

/// After how many months the money of a lighthouse is back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Payback {
    /// Which.
    pub use_case: UseCaseId,
    /// By the likely values, 1..36.
    pub months: u32,
}

/// After how many months the money of each lighthouse is back, as the room may see it: only what somebody in finance
/// agreed to, and only where it is back within 36 months and stays so. All else of the money stays with the facilitator.
#[must_use]
pub fn paybacks(workshop: &Workshop, now: DateTime<Utc>) -> Vec<Payback> {
    let is_agreed = |id| workshop.benefit_said(id).is_some_and(|said| said.agreed.is_some());
    let lit = workshop.use_cases().filter(|case| case.lighthouse && is_agreed(case.id));
    let months = |case: &UseCase| {
        // Without a trial there is nothing to refuse.
        let months = workshop.money_question(case.id, &[], now).ok()?.payback()?;
        // 0..36 fits.
        Some(Payback { use_case: case.id, months: months.round().max(1.0) as u32 })
    };
    lit.filter_map(months).collect()
}

/// The name of somebody who said yes to a plan; None for everybody else, whom a wall does not name.
fn may_be_named(workshop: &Workshop, name: &str) -> Option<String> {
    let known_as = |name: &str| short_name(name).to_lowercase();
    let mut yes = workshop.quick_win_plans().flat_map(|plan| plan.owner_yes.iter().chain(&plan.sponsor_yes));
    yes.any(|yes| known_as(&yes.by) == known_as(name)).then(|| name.to_owned())
}

/// What the round before came to, for people who rate again: nobody else needs it.
#[must_use]
pub fn round_before(workshop: &Workshop, audience: Audience) -> Vec<RoundBefore> {
    match audience {
        Audience::Participant { .. } => workshop.round_before(),
        Audience::Facilitator | Audience::Wall { .. } => Vec::new(),
    }
}

/// Whether a change may move what the round before came to. Ratings of the open round never do.
#[must_use]
pub fn moves_round_before(workshop: &Workshop, change: &RowChange) -> bool {
    let open = workshop.open_round().map(|round| round.id);
    change.before.iter().chain(&change.after).any(|row| match row {
        Row::Rating(rating) => Some(rating.round) != open,
        Row::Round(_) | Row::Criterion(_) | Row::UseCase(_) | Row::GateAnswer(_) => true,
        _ => false,
    })
}

/// The row as this audience reads it, possibly with parts left out; None if it may not see it at all.
fn shown(workshop: &Workshop, row: &Row, audience: Audience) -> Option<Row> {
    match audience {
        Audience::Facilitator => shown_to_facilitator(workshop, row),
        Audience::Participant { results } | Audience::Wall { results } => {
            shown_to_room(workshop, row, results)
        }
    }
}

fn shown_to_facilitator(workshop: &Workshop, row: &Row) -> Option<Row> {
    let may_see = match row {
        // What a model answered is told by the backend, once names may be known.
        Row::ModelTest(case) => return Some(Row::from(case.without_answers())),
        // That something was suggested, and once she has closed what; never by whom.
        Row::PlanSuggestion(one) => return Some(Row::from(one.unsigned())),
        Row::Rating(rating) => rating.source == RatingSource::Proxy,
        Row::Ballot(ballot) => ballot.source == RatingSource::Proxy,
        Row::Idea(idea) => idea.revealed,
        Row::SeatKey(_) | Row::HandedCard(_) | Row::SeatReadiness(_) => false,
        _ => true,
    };
    may_see.then(|| as_it_counts(workshop, row))
}

fn shown_to_room(workshop: &Workshop, row: &Row, results: bool) -> Option<Row> {
    match row {
        Row::Workshop(_)
        | Row::Board(_)
        | Row::Criterion(_)
        | Row::Group(_)
        | Row::Lane(_)
        | Row::Theme(_)
        | Row::ReadinessAsking(_) => Some(row.clone()),
        // Which cards were talked about again is the facilitator's own.
        Row::Round(round) => Some(Row::from(Round { changed: Vec::new(), ..round.clone() })),
        // What was said about it, and why a card was kept, is the facilitator's own.
        Row::Vote(vote) => Some(Row::from(without_words(as_vote_counts(workshop, vote)))),
        // A card stands for what was merged into it: the room sees the card.
        Row::Idea(idea) if idea.is_on_board() || sabotaged(Sabotage::HiddenInSnapshot) && !idea.parked => {
            Some(Row::from(Idea { author: None, secret: None, moves: 0, ..idea.clone() }))
        }
        Row::UseCase(case) if case.stands() && !workshop.is_stopped(case.id) => {
            let mut case = with_sources(workshop, case);
            case.lighthouse &= results;
            // Notes are the facilitator's own.
            case.text.note = String::new();
            case.set_aside.retain(|aside| aside.field != CardField::Note);
            Some(Row::from(case))
        }
        // Which measures there are, while the room is asked about them.
        Row::QuickWinPlan(plan) => plan.as_asked().map(Row::from),
        Row::Day(_)
        | Row::Preparation(_)
        | Row::AgendaStep(_)
        | Row::Idea(_)
        | Row::UseCase(_)
        | Row::Seat(_)
        | Row::SeatKey(_)
        | Row::GateAnswer(_)
        | Row::Rating(_)
        | Row::Ballot(_)
        | Row::HandedCard(_)
        | Row::NotTheSame(_)
        | Row::NotTheSameCase(_)
        // What use cases take up and bring, what was tried, and what was decided and why, stays with the facilitator.
        | Row::Alternative(_)
        | Row::Budget(_)
        | Row::BudgetLine(_)
        | Row::MoneyTerms(_)
        | Row::MoneyEstimate(_)
        | Row::BenefitSaid(_)
        | Row::RiskSheet(_)
        | Row::PlannedRisk(_)
        | Row::PlanTask(_)
        | Row::OwnModel(_)
        | Row::ModelChoice(_)
        | Row::ModelTest(_)
        | Row::Pilot(_)
        | Row::PilotVerdict(_)
        | Row::RoadmapFrame(_)
        | Row::RoadmapItem(_)
        | Row::PlanSuggestion(_)
        | Row::RegisterLine(_)
        | Row::ReadinessAnswer(_)
        | Row::Enabler(_)
        | Row::Tracking(_)
        | Row::TrackedMonth(_)
        | Row::SlideEdit(_)
        | Row::GovernancePolicy(_)
        | Row::GovernanceEntry(_)
        | Row::InventoryNote(_)
        | Row::ChainLink(_)
        | Row::BusinessChange(_)
        | Row::SeatReadiness(_)
        | Row::DecisionDraft(_)
        | Row::DecisionRecord(_) => None,
    }
}

fn author_name(workshop: &Workshop, idea: &Idea, audience: Audience) -> Option<String> {
    if audience == Audience::Facilitator || workshop.board().names != Names::Named {
        return None;
    }
    let name = &workshop.seat(idea.author?).ok()?.name;
    (!name.is_empty()).then(|| name.clone())
}

fn owner_of(row: &Row) -> Option<SeatId> {
    match row {
        Row::Idea(idea) => idea.author,
        Row::Rating(rating) => Some(rating.seat),
        Row::Ballot(ballot) => Some(ballot.seat),
        Row::HandedCard(card) => Some(card.seat),
        Row::PlanSuggestion(one) => one.seat,
        Row::SeatReadiness(row) => Some(row.seat),
        Row::Seat(seat) => Some(seat.id),
        _ => None,
    }
}

/// How the room sorted is for the facilitator, also where it is about what somebody wrote.
fn as_its_owner_sees(workshop: &Workshop, row: &Row) -> Row {
    match as_it_counts(workshop, row) {
        Row::Idea(idea) => Row::from(Idea { moves: 0, ..idea }),
        other => other,
    }
}

/// The row without a secret, and read through the cards that stand for others by now.
fn as_it_counts(workshop: &Workshop, row: &Row) -> Row {
    match row {
        Row::Idea(idea) => Row::from(Idea { secret: None, ..idea.clone() }),
        Row::UseCase(case) => Row::from(with_sources(workshop, case)),
        Row::Ballot(ballot) => Row::from(workshop.on_cards(ballot)),
        Row::Vote(vote) => Row::from(as_vote_counts(workshop, vote)),
        other => other.clone(),
    }
}

/// A vote with what it comes to on the cards as they are now. While it is open, nothing of an earlier closing is told.
fn as_vote_counts(workshop: &Workshop, vote: &Vote) -> Vote {
    if !vote.closed {
        return Vote { outcome: None, turnout: None, cut: None, rescue: None, ..vote.clone() };
    }
    let card = |rescue: &Rescue| {
        let idea = workshop.card_of(rescue.idea).map_or(rescue.idea, |card| card.id);
        Rescue { idea, ..rescue.clone() }
    };
    Vote { outcome: workshop.outcome_on_cards(vote), rescue: vote.rescue.as_ref().map(card), ..vote.clone() }
}

fn without_words(vote: Vote) -> Vote {
    let rescue = vote.rescue.map(|rescue| Rescue { reason: String::new(), ..rescue });
    Vote { turnout: None, rescue, note: String::new(), both_in_exports: true, ..vote }
}

/// A use case with all ideas that live in it: those it was made from, and those merged with one of them.
fn with_sources(workshop: &Workshop, case: &UseCase) -> UseCase {
    UseCase { ideas: workshop.sources(case), ..case.clone() }
}

fn change_of(row: Row) -> SeenChange {
    let key = row.key();
    SeenChange { table: key.table(), key: key.to_string(), row: Some(row), by: None }
}

fn gone(row: &Row) -> SeenChange {
    let key = row.key();
    SeenChange { table: key.table(), key: key.to_string(), row: None, by: None }
}
