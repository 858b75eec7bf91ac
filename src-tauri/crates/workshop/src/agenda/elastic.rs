//! The elastic agenda: what can be left out or shortened so that the room still leaves in time.

use super::{AgendaKind, AgendaStep};
use crate::change::Change;
use crate::content::{self, MayWhenLate};
use crate::{AgendaStepId, Bilingual, Criterion, CriterionId, Refusal, Workshop};
use ranking::Side;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// How a step gets shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CutWay {
    /// To the least that still does its work.
    Shorten,
    /// It is left out today.
    LeaveOut,
    /// To its least, with six criteria instead of all; their weights are rescaled to 100 a side.
    FastCriteria,
}

/// A step that is to get shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgendaCut {
    /// Which.
    pub step: AgendaStepId,
    /// How.
    pub way: CutWay,
}

/// A way to catch up, with what it costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Proposal {
    /// What `catch_up` is to be given.
    pub cut: AgendaCut,
    /// The kind of the step.
    pub kind: AgendaKind,
    /// Minutes it saves, 1 or more.
    pub saves_minutes: u32,
    /// Minutes the step then has; 0 is left out.
    pub minutes: u32,
    /// What to do instead.
    pub how: Bilingual,
    /// What it costs.
    pub lost: Bilingual,
}

/// Proposals that are made at once.
const PROPOSALS: usize = 3;

/// What may be cut from steps that have not begun: at most three, in the order of the agenda.
///
/// First what hurts least; where three of that kind do not save enough, the three that save most.
pub(super) fn proposals(workshop: &Workshop, coming: &[&AgendaStep], wanted_minutes: u32) -> Vec<Proposal> {
    let mut possible: Vec<(usize, Proposal)> =
        coming.iter().enumerate().filter_map(|(n, step)| Some((n, proposal(workshop, step)?))).collect();
    possible.sort_by_key(|(_, proposal)| reluctance(proposal.kind));
    let saved: u32 = possible.iter().take(PROPOSALS).map(|(_, proposal)| proposal.saves_minutes).sum();
    if saved < wanted_minutes {
        possible.sort_by_key(|(_, proposal)| std::cmp::Reverse(proposal.saves_minutes));
    }
    possible.truncate(PROPOSALS);
    possible.sort_by_key(|(n, _)| *n);
    possible.into_iter().map(|(_, proposal)| proposal).collect()
}

/// Makes steps shorter, all of them or none.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::AlreadyThere`] for a step named twice, [`Refusal::StepRunning`] and
/// [`Refusal::StepOver`] for one that began, [`Refusal::CannotCut`] for one that may not be cut in this way or
/// is as short as it gets.
pub(crate) fn catch_up(workshop: &Workshop, cuts: &[AgendaCut]) -> Result<Vec<Change>, Refusal> {
    let mut named = BTreeSet::new();
    let mut changes = Vec::new();
    for cut in cuts {
        let step = workshop.agenda_step(cut.step)?;
        if !named.insert(step.id) {
            return Err(Refusal::AlreadyThere);
        }
        if step.runs() {
            return Err(Refusal::StepRunning);
        }
        if step.is_over() {
            return Err(Refusal::StepOver);
        }
        let (way, minutes) = cut_of(workshop, step).ok_or(Refusal::CannotCut)?;
        if way != cut.way {
            return Err(Refusal::CannotCut);
        }
        let added = i64::from(minutes) - i64::from(step.minutes);
        let added = i32::try_from(added).map_err(|_| Refusal::CannotCut)?;
        changes.push(Change::put(AgendaStep { added, ..step.clone() }));
        if way == CutWay::FastCriteria && changes.iter().all(|change| !puts_criterion(change)) {
            changes.extend(fast_weights(workshop));
        }
    }
    Ok(changes)
}

fn puts_criterion(change: &Change) -> bool {
    matches!(change, Change::Put(crate::Row::Criterion(_)))
}

fn proposal(workshop: &Workshop, step: &AgendaStep) -> Option<Proposal> {
    let (way, minutes) = cut_of(workshop, step)?;
    let late = &step.kind.texts()?.late;
    Some(Proposal {
        cut: AgendaCut { step: step.id, way },
        kind: step.kind,
        saves_minutes: step.length().checked_sub(minutes).filter(|saved| *saved > 0)?,
        minutes,
        how: late.how.clone(),
        lost: late.lost.clone(),
    })
}

/// How a step may get shorter, and how long it is then; None if not at all.
fn cut_of(workshop: &Workshop, step: &AgendaStep) -> Option<(CutWay, u32)> {
    let (way, minutes) = match (step.kind, step.kind.may_when_late()?) {
        (_, MayWhenLate::Skip) => (CutWay::LeaveOut, 0),
        // Rating the full sheet in half the time would be rating in haste.
        (AgendaKind::Rate, MayWhenLate::Shorten) if slow_criteria(workshop).is_empty() => return None,
        (AgendaKind::Rate, MayWhenLate::Shorten) => (CutWay::FastCriteria, step.kind.least_minutes()),
        (_, MayWhenLate::Shorten) => (CutWay::Shorten, step.kind.least_minutes()),
    };
    (minutes < step.length()).then_some((way, minutes))
}

/// Criteria with a weight that the fast profile does without; none if nothing of a side would be left.
fn slow_criteria(workshop: &Workshop) -> Vec<&Criterion> {
    let fast = fast_criteria();
    let counts = |criterion: &&Criterion| criterion.weight > 0.0;
    let stays = |side| {
        workshop.criteria().filter(counts).any(|known| known.id.side == side && fast.contains(&known.id))
    };
    if !(stays(Side::Value) && stays(Side::Cost)) {
        return Vec::new();
    }
    workshop.criteria().filter(counts).filter(|known| !fast.contains(&known.id)).collect()
}

fn fast_criteria() -> &'static [CriterionId] {
    content::templates().profiles.iter().find(|known| known.id == "fast").map_or(&[], |fast| &fast.criteria)
}

/// The weights of the fast profile: what is not in it has none, the rest is rescaled to 100 a side.
fn fast_weights(workshop: &Workshop) -> Vec<Change> {
    let fast = fast_criteria();
    let kept = |criterion: &Criterion| if fast.contains(&criterion.id) { criterion.weight } else { 0.0 };
    let sum = |side| workshop.criteria().filter(|c| c.id.side == side).map(kept).sum::<f64>();
    let rescaled = |criterion: &Criterion| {
        let sum = sum(criterion.id.side);
        let weight = if sum > 0.0 { kept(criterion) * 100.0 / sum } else { criterion.weight };
        Change::put(Criterion { weight, ..criterion.clone() })
    };
    workshop.criteria().map(rescaled).collect()
}

/// How little one likes to cut a kind of step; the lowest goes first.
fn reluctance(kind: AgendaKind) -> u8 {
    match kind {
        AgendaKind::Pitch => 0,
        AgendaKind::Rate => 1,
        AgendaKind::RateAgain => 2,
        AgendaKind::Roadmap => 3,
        AgendaKind::Brainwrite => 4,
        AgendaKind::Calibrate => 5,
        AgendaKind::Welcome => 6,
        AgendaKind::RevealAndCluster => 7,
        AgendaKind::Sort => 8,
        AgendaKind::Vote => 9,
        AgendaKind::Shape => 10,
        AgendaKind::Discuss => 11,
        AgendaKind::Plan => 12,
        AgendaKind::Ideate => 13,
        AgendaKind::Decide => 14,
        AgendaKind::Close => 15,
        AgendaKind::Commit => 16,
        AgendaKind::GateCheck | AgendaKind::Break => u8::MAX,
    }
}
