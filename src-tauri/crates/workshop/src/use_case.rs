//! Use cases: what is rated, ranked and, for a few, lit as a lighthouse.

use crate::card::{self, OperatingMode, SetAside};
use crate::change::{Change, Key};
use crate::{IdeaId, Refusal, SeatId, UseCaseId, Workshop, not_the_same, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A candidate for generative AI, on one card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UseCase {
    /// Stable name.
    pub id: UseCaseId,
    /// From 1 on, in order of creation; people say "number seven".
    pub number: u32,
    /// What is written on the card.
    #[serde(flatten)]
    pub text: UseCaseText,
    /// Put aside: kept and marked, not ranked.
    pub parked: bool,
    /// Chosen as one of the first to be built.
    pub lighthouse: bool,
    /// The ideas it was made from.
    pub ideas: Vec<IdeaId>,
    /// Who writes it, beside the facilitator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<SeatId>>")]
    pub table: Vec<SeatId>,
    /// Texts that somebody wrote over without having read them, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<SetAside>>")]
    pub set_aside: Vec<SetAside>,
    /// The use case that stands for it since it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub merged_into: Option<UseCaseId>,
    /// The use case that it was a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub split_from: Option<UseCaseId>,
}

/// The fields of a card. All but the title may be empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct UseCaseText {
    /// One line.
    pub title: String,
    /// What hurts today.
    pub problem: String,
    /// What the use case does.
    pub description: String,
    /// Who uses it.
    pub users: String,
    /// Where in which process it stands.
    pub process: String,
    /// Data it needs.
    pub data: String,
    /// What changes, from - to.
    pub outcome: String,
    /// Department or function, one line.
    pub department: String,
    /// Who owns it, one line.
    pub owner: String,
    /// Anything else.
    pub note: String,
    /// What generative AI does in it: ids of `assets/content/capability_cards.json`.
    pub capabilities: Vec<String>,
    /// How it is meant to run; None is not known yet.
    pub mode: Option<OperatingMode>,
}

/// What is asked for when use cases are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewUseCase {
    /// Made by the client.
    pub id: UseCaseId,
    /// What is written on the card.
    #[serde(flatten)]
    pub text: UseCaseText,
    /// The ideas it is made from.
    #[serde(default)]
    pub ideas: Vec<IdeaId>,
}

/// Most use cases of a workshop.
pub const USE_CASE_LIMIT: usize = 5_000;

/// Adds use cases in the given order, as one step.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for an id that is taken, [`Refusal::TooMany`] beyond 5,000,
/// [`Refusal::NotFound`] and [`Refusal::NotRevealed`] for the ideas it is made from, and what [`crate::text`]
/// refuses.
pub(crate) fn add(workshop: &Workshop, wishes: &[NewUseCase]) -> Result<Vec<Change>, Refusal> {
    add_from(workshop, wishes, None)
}

/// Adds use cases that were a part of another one, or of none.
///
/// # Refusals
/// As [`add`].
pub(crate) fn add_from(
    workshop: &Workshop,
    wishes: &[NewUseCase],
    split_from: Option<UseCaseId>,
) -> Result<Vec<Change>, Refusal> {
    if workshop.use_cases().len() + wishes.len() > USE_CASE_LIMIT {
        return Err(Refusal::TooMany { limit: USE_CASE_LIMIT });
    }
    let last = workshop.use_cases().map(|case| case.number).max().unwrap_or(0);
    (last + 1..)
        .zip(wishes)
        .map(|(number, wish)| {
            if workshop.use_case(wish.id).is_ok() {
                return Err(Refusal::AlreadyThere);
            }
            for idea in &wish.ideas {
                if !workshop.idea(*idea)?.revealed {
                    return Err(Refusal::NotRevealed);
                }
            }
            let (text, ideas) = (wish.text.cleaned()?, wish.ideas.clone());
            Ok(Change::put(UseCase {
                id: wish.id,
                number,
                text,
                parked: false,
                lighthouse: false,
                ideas,
                table: Vec::new(),
                set_aside: Vec::new(),
                merged_into: None,
                split_from,
            }))
        })
        .collect()
}

/// Removes use cases with their ratings, gate answers and what they take up and bring; what was decided about them stays; what was
/// merged into them stands on its own again, and nothing is kept apart from them any more. One step, so that one undo
/// brings all back.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, ids: &[UseCaseId]) -> Result<Vec<Change>, Refusal> {
    let apart: BTreeSet<_> = ids.iter().flat_map(|id| not_the_same::naming_case(workshop, *id)).collect();
    let mut changes: Vec<_> = apart.into_iter().map(Change::Gone).collect();
    for id in ids {
        workshop.use_case(*id)?;
        changes.extend(workshop.ratings_of(*id).map(|rating| Change::Gone(Key::Rating(rating.key()))));
        changes
            .extend(workshop.gate_answers(*id).map(|answer| Change::Gone(Key::GateAnswer(*id, answer.gate))));
        changes.extend(workshop.budget_line(*id).map(|_| Change::Gone(Key::BudgetLine(*id))));
        let risks = workshop.planned_risks(*id).map(|risk| Key::PlannedRisk(*id, risk.risk.clone()));
        changes.extend(risks.chain(workshop.risk_sheet(*id).map(|_| Key::RiskSheet(*id))).map(Change::Gone));
        changes.extend(workshop.plan_of(*id).map(Change::Gone));
        changes.extend(workshop.slide_edits_about(*id).map(Change::Gone));
        changes.extend(workshop.decision_draft(*id).map(|_| Change::Gone(Key::DecisionDraft(*id))));
        changes.extend(workshop.money_of(*id).map(Change::Gone));
        changes.extend(workshop.models_of(*id).chain(workshop.pilot_rows(*id)).map(Change::Gone));
        changes.extend(workshop.tracking_of(*id).map(Change::Gone));
        changes.push(Change::Gone(Key::UseCase(*id)));
    }
    let rounds = workshop.rounds().filter_map(|round| round.without(|case| ids.contains(&case)));
    changes.extend(rounds.map(Change::put));
    let kept = workshop.alternatives().filter_map(|one| one.without(|case| ids.contains(&case)));
    changes.extend(kept.map(Change::put));
    let bars =
        workshop.roadmap_items().filter_map(|item| item.without(|case| ids.contains(&case), |_| false));
    changes.extend(bars.map(Change::put));
    changes.extend(workshop.registers_without(&|case| ids.contains(&case)));
    changes.extend(workshop.governance_without(&|case| ids.contains(&case)));
    changes.extend(workshop.chain_without(&|case| ids.contains(&case)));
    let stay = workshop.budget_lines().filter(|line| !ids.contains(&line.use_case));
    let alone = stay.filter_map(|line| line.without_needing(|other| ids.contains(&other)));
    changes.extend(alone.map(Change::put));
    let stays = workshop.use_cases().filter(|case| !ids.contains(&case.id));
    let alone = stays.filter_map(|case| case.without_naming(|other| ids.contains(&other)));
    changes.extend(alone.map(Change::put));
    Ok(changes)
}

/// Puts a use case aside or takes it back.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn park(workshop: &Workshop, id: UseCaseId, parked: bool) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    Ok(vec![Change::put(UseCase { parked, ..case.clone() })])
}

/// Lights a use case as a lighthouse, or puts the lamp out. Ranks advise, people decide: any use case that
/// was not stopped at a gate can be lit.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::Stopped`] for a use case that gate X1 stopped.
pub(crate) fn light(workshop: &Workshop, id: UseCaseId, lit: bool) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    if lit && workshop.is_stopped(id) {
        return Err(Refusal::Stopped);
    }
    Ok(vec![Change::put(UseCase { lighthouse: lit, ..case.clone() })])
}

impl UseCase {
    /// Whether it is rated and ranked, as far as gates let it: neither put aside nor part of another one.
    #[must_use]
    pub fn stands(&self) -> bool {
        !self.parked && self.merged_into.is_none()
    }

    /// The use case without the others it names that go; None if it names none of them.
    #[must_use]
    pub fn without_naming(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let rest = |other: Option<UseCaseId>| other.filter(|id| !goes(*id));
        let kept =
            Self { merged_into: rest(self.merged_into), split_from: rest(self.split_from), ..self.clone() };
        (kept != *self).then_some(kept)
    }
}

impl UseCaseText {
    /// The text as a workshop keeps it.
    ///
    /// # Refusals
    /// What [`crate::text`] refuses, and capability cards as [`card::edit`].
    pub fn cleaned(&self) -> Result<Self, Refusal> {
        Ok(Self {
            title: text::title(&self.title)?,
            problem: text::paragraph(&self.problem)?,
            description: text::paragraph(&self.description)?,
            users: text::paragraph(&self.users)?,
            process: text::paragraph(&self.process)?,
            data: text::paragraph(&self.data)?,
            outcome: text::paragraph(&self.outcome)?,
            department: text::line(&self.department)?,
            owner: text::line(&self.owner)?,
            note: text::paragraph(&self.note)?,
            capabilities: card::capabilities(&self.capabilities)?,
            mode: self.mode,
        })
    }
}
