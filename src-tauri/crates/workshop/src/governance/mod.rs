//! Risk governance: which regions a workshop is bound to, its policy on one page, who decides what, what went wrong, who else
//! is in it, and when somebody looked. What follows is in [`finding`]; the rules themselves ship ([`crate::rules_content`]).

pub mod finding;

use crate::change::{Change, Key};
use crate::ids::GovernanceEntryId;
use crate::{Refusal, UseCaseId, WorkState, Workshop, one_owner, rules_content, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What a workshop agreed on: one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GovernancePolicy {
    /// Where its use cases run: ids of `assets/content/rules.json`, or names of regions that have no rules there.
    pub regions: Vec<String>,
    /// The policy, at most twelve lines.
    pub lines: Vec<PolicyLine>,
    /// From which day after the workshop it holds, 0..3650; None is not said.
    pub from_day: Option<u32>,
    /// Who looks at what, one line, possibly empty.
    pub board: String,
}

/// A line of the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PolicyLine {
    /// What anybody has to do first.
    pub rule: PolicyRule,
    /// One line.
    pub text: String,
}

/// What anybody has to do before they do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PolicyRule {
    /// Nothing.
    Free,
    /// Ask somebody.
    Ask,
    /// It is not done.
    Never,
}

/// Somebody who decides, somebody else who is in it, something that went wrong, or a look at all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GovernanceEntry {
    /// Stable name.
    pub id: GovernanceEntryId,
    /// From 1 on, in the order in which they came.
    pub number: u32,
    /// What it says.
    #[serde(flatten)]
    pub text: GovernanceEntryText,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GovernanceEntryText {
    /// What kind of thing it is.
    pub kind: GovernanceKind,
    /// One line, never empty: what somebody decides, what happened, who else is in it, or what was found.
    pub name: String,
    /// One person: who decides, who sees to it, or who looked. Possibly nobody yet, but somebody looked.
    pub owner: String,
    /// One line, possibly empty: how it goes, what followed, or for what somebody else is needed.
    pub about: String,
    /// Which data somebody else sees, one line; elsewhere empty.
    pub data: String,
    /// The use case it is about; None is about all.
    pub use_case: Option<UseCaseId>,
    /// The day it happened, somebody looked, or a contract ends, 0..3650. What happened has a day.
    pub day: Option<u32>,
    /// How far it is: what followed, or a contract.
    pub state: WorkState,
}

/// An entry that is put down, or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewGovernanceEntry {
    /// A new name, or that of the one that is changed.
    pub id: GovernanceEntryId,
    /// What it says.
    pub text: GovernanceEntryText,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GovernanceKind {
    /// Who decides what.
    Role,
    /// Something that went wrong.
    Incident,
    /// Somebody outside who is in it.
    ThirdParty,
    /// A look at all of it, every quarter.
    Review,
}

/// What somebody says about a use case in the inventory, in the place of what follows from the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InventoryNote {
    /// Which use case.
    pub use_case: UseCaseId,
    /// What it says.
    #[serde(flatten)]
    pub text: InventoryNoteText,
}

/// What is said about a use case in the inventory; what is empty follows from the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InventoryNoteText {
    /// How far it is, one line.
    pub state: String,
    /// What has to be done, one line.
    pub duty: String,
    /// One person who answers for it.
    pub owner: String,
}

/// Most regions of a workshop.
const REGION_LIMIT: usize = 20;
/// Most lines of a policy: one page.
const LINE_LIMIT: usize = 12;
/// Most entries of a workshop.
pub(crate) const ENTRY_LIMIT: usize = 1_000;
/// Last day that anything can be on: ten years.
const DAY_MOST: u32 = 3_650;

impl PolicyRule {
    /// All three, in order.
    pub const ALL: [Self; 3] = [Self::Free, Self::Ask, Self::Never];
}

impl GovernanceKind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Role, Self::Incident, Self::ThirdParty, Self::Review];
}

/// Says what was agreed on.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for a region that comes twice; [`Refusal::OutOfRange`] for a day outside 0..3650;
/// [`Refusal::TooMany`] beyond 20 regions or twelve lines; and what [`crate::text`] refuses.
pub(crate) fn set_policy(policy: &GovernancePolicy) -> Result<Vec<Change>, Refusal> {
    Ok(vec![Change::put(checked_policy(policy)?)])
}

/// Says what was agreed on and puts entries down with it: nothing of it comes without the rest.
///
/// # Refusals
/// As [`set_policy`] and [`put_entries`].
pub(crate) fn take(
    workshop: &Workshop,
    policy: &GovernancePolicy,
    entries: &[NewGovernanceEntry],
) -> Result<Vec<Change>, Refusal> {
    let mut changes = set_policy(policy)?;
    changes.extend(put_entries(workshop, entries)?);
    Ok(changes)
}

/// Puts entries down, new ones and changed ones; new ones are numbered in their order.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for what comes twice; [`Refusal::NotFound`] for an unknown use case; [`Refusal::TwoOwners`];
/// [`Refusal::OutOfRange`] for a day outside 0..3650, or none where something happened; [`Refusal::TooMany`] beyond 1,000;
/// and what [`crate::text`] refuses, a look that nobody took too.
pub(crate) fn put_entries(
    workshop: &Workshop,
    wishes: &[NewGovernanceEntry],
) -> Result<Vec<Change>, Refusal> {
    let named: BTreeSet<GovernanceEntryId> = wishes.iter().map(|wish| wish.id).collect();
    if named.len() < wishes.len() {
        return Err(Refusal::AlreadyThere);
    }
    let is_new = |id: &&GovernanceEntryId| workshop.governance_entry(**id).is_none();
    if workshop.governance_entries().len() + named.iter().filter(is_new).count() > ENTRY_LIMIT {
        return Err(Refusal::TooMany { limit: ENTRY_LIMIT });
    }
    let mut last = workshop.governance_entries().map(|entry| entry.number).max().unwrap_or(0);
    let mut put = |wish: &NewGovernanceEntry| {
        let text = checked_entry(&wish.text)?;
        text.use_case.map_or(Ok(()), |case| workshop.use_case(case).map(drop))?;
        one_owner::check(workshop, &text.owner)?;
        let there = workshop.governance_entry(wish.id).map(|entry| entry.number);
        let number = there.unwrap_or_else(|| {
            last = last.saturating_add(1);
            last
        });
        Ok(Change::put(GovernanceEntry { id: wish.id, number, text }))
    };
    wishes.iter().map(&mut put).collect()
}

/// Takes an entry out.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_entry(workshop: &Workshop, id: GovernanceEntryId) -> Result<Vec<Change>, Refusal> {
    workshop.governance_entry(id).ok_or(Refusal::NotFound)?;
    Ok(vec![Change::Gone(Key::GovernanceEntry(id))])
}

/// Says something about a use case in the inventory; nothing at all takes that back.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case; [`Refusal::TwoOwners`]; and what [`crate::text`] refuses.
pub(crate) fn note_in_inventory(
    workshop: &Workshop,
    use_case: UseCaseId,
    text: &InventoryNoteText,
) -> Result<Vec<Change>, Refusal> {
    workshop.use_case(use_case)?;
    let text = checked_note(text)?;
    one_owner::check(workshop, &text.owner)?;
    if text == InventoryNoteText::default() {
        return Ok(workshop
            .inventory_note(use_case)
            .map(|_| Change::Gone(Key::InventoryNote(use_case)))
            .into_iter()
            .collect());
    }
    Ok(vec![Change::put(InventoryNote { use_case, text })])
}

/// What was agreed on, as a workshop keeps it.
///
/// # Refusals
/// As [`set_policy`].
pub(crate) fn checked_policy(policy: &GovernancePolicy) -> Result<GovernancePolicy, Refusal> {
    for (count, limit) in [(policy.regions.len(), REGION_LIMIT), (policy.lines.len(), LINE_LIMIT)] {
        if count > limit {
            return Err(Refusal::TooMany { limit });
        }
    }
    let regions = policy.regions.iter().map(|region| text::title(region)).collect::<Result<Vec<_>, _>>()?;
    if regions.iter().collect::<BTreeSet<_>>().len() < regions.len() {
        return Err(Refusal::AlreadyThere);
    }
    let line = |line: &PolicyLine| Ok(PolicyLine { rule: line.rule, text: text::title(&line.text)? });
    Ok(GovernancePolicy {
        regions,
        lines: policy.lines.iter().map(line).collect::<Result<_, _>>()?,
        from_day: checked_day(policy.from_day)?,
        board: text::line(&policy.board)?,
    })
}

/// What an entry says, as a workshop keeps it.
///
/// # Refusals
/// As [`put_entry`], apart from use cases that are not there and from two owners.
pub(crate) fn checked_entry(wish: &GovernanceEntryText) -> Result<GovernanceEntryText, Refusal> {
    let happened = matches!(wish.kind, GovernanceKind::Incident | GovernanceKind::Review);
    let day = checked_day(wish.day)?;
    if happened && day.is_none() {
        return Err(Refusal::OutOfRange { lowest: 0, highest: DAY_MOST });
    }
    let owner = match wish.kind {
        GovernanceKind::Review => text::title(&wish.owner)?,
        _ => text::line(&wish.owner)?,
    };
    Ok(GovernanceEntryText {
        kind: wish.kind,
        name: text::title(&wish.name)?,
        owner,
        about: text::line(&wish.about)?,
        data: text::line(&wish.data)?,
        use_case: wish.use_case,
        day,
        state: wish.state,
    })
}

/// What is said about a use case in the inventory, as a workshop keeps it.
///
/// # Refusals
/// What [`crate::text`] refuses.
pub(crate) fn checked_note(wish: &InventoryNoteText) -> Result<InventoryNoteText, Refusal> {
    Ok(InventoryNoteText {
        state: text::line(&wish.state)?,
        duty: text::line(&wish.duty)?,
        owner: text::line(&wish.owner)?,
    })
}

fn checked_day(day: Option<u32>) -> Result<Option<u32>, Refusal> {
    match day {
        Some(day) if day > DAY_MOST => Err(Refusal::OutOfRange { lowest: 0, highest: DAY_MOST }),
        _ => Ok(day),
    }
}

impl GovernanceEntry {
    /// The entry without a use case that goes; None if it names none that does.
    #[must_use]
    pub fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        self.text.use_case.filter(|case| goes(*case))?;
        let text = GovernanceEntryText { use_case: None, ..self.text.clone() };
        Some(Self { text, ..self.clone() })
    }
}

impl Workshop {
    /// What was agreed on; as long as nothing was, every region that ships counts.
    #[must_use]
    pub fn governance_policy_or_default(&self) -> GovernancePolicy {
        self.governance_policy().cloned().unwrap_or_else(|| GovernancePolicy {
            regions: rules_content::regions().iter().map(|region| region.id.clone()).collect(),
            ..GovernancePolicy::default()
        })
    }

    /// Entries of a kind, in the order in which they came.
    #[must_use]
    pub fn governance_entries_of(&self, kind: GovernanceKind) -> Vec<&GovernanceEntry> {
        let mut found: Vec<_> = self.governance_entries().filter(|entry| entry.text.kind == kind).collect();
        found.sort_by_key(|entry| entry.number);
        found
    }

    /// The rows of governance that name a use case.
    pub(crate) fn governance_naming(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let entries = self.governance_entries().filter(move |entry| entry.text.use_case == Some(use_case));
        let note = self.inventory_note(use_case).map(|_| Key::InventoryNote(use_case));
        entries.map(|entry| Key::GovernanceEntry(entry.id)).chain(note)
    }

    /// The same rows as they are without use cases that go.
    pub(crate) fn governance_without<'a>(
        &'a self,
        goes: &'a dyn Fn(UseCaseId) -> bool,
    ) -> impl Iterator<Item = Change> + 'a {
        let entries = self.governance_entries().filter_map(move |entry| entry.without(goes));
        let notes = self.inventory_notes().filter(move |note| goes(note.use_case));
        entries.map(Change::put).chain(notes.map(|note| Change::Gone(Key::InventoryNote(note.use_case))))
    }
}
