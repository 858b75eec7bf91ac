//! Where the facilitator stands in the history: what undo would take back and redo bring again.
//!
//! An undo is a new batch. It restores only the columns its batch changed, and only where they still hold
//! the value it wrote.

use crate::change::{Change, Key, Row, RowChange};
use crate::{Actor, Batch, CommandId, Refusal, StepKind, StepName, Workshop, leaning, scale};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Steps that can be undone and redone, newest last.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlaceInHistory {
    done: Vec<Arc<Step>>,
    undone: Vec<Arc<Step>>,
}

#[derive(Debug)]
struct Step {
    command: CommandId,
    name: StepName,
    changes: Vec<RowChange>,
}

/// Steps kept in reach of undo.
pub(crate) const REACH: usize = 200;

impl PlaceInHistory {
    /// Takes note of a batch that was applied. Undo is the facilitator's own line: what others did is theirs.
    pub(crate) fn note(&mut self, batch: &Batch) {
        if batch.actor != Actor::Facilitator {
            return;
        }
        match batch.step.kind {
            StepKind::Undo => self.undone.extend(self.done.pop()),
            StepKind::Redo => self.done.extend(self.undone.pop()),
            StepKind::MarkBeginning | StepKind::Erase => *self = Self::default(),
            StepKind::CloseBox => self.forget_the_box(),
            kind if kind.is_outside_undo() => {}
            _ => {
                self.undone.clear();
                let (command, name) = (batch.command, batch.step.clone());
                self.done.push(Arc::new(Step { command, name, changes: batch.changes.clone() }));
                if self.done.len() > REACH {
                    self.done.remove(0);
                }
            }
        }
    }

    /// Drops every step that holds an entry of an anonymous box: undoing it would bring back its secret.
    fn forget_the_box(&mut self) {
        let holds_an_entry = |step: &Arc<Step>| step.changes.iter().any(RowChange::holds_a_secret);
        self.done.retain(|step| !holds_an_entry(step));
        self.undone.retain(|step| !holds_an_entry(step));
    }

    /// What undo would take back.
    pub(crate) fn undoable(&self) -> Option<&StepName> {
        self.done.last().map(|step| &step.name)
    }

    /// What redo would bring again.
    pub(crate) fn redoable(&self) -> Option<&StepName> {
        self.undone.last().map(|step| &step.name)
    }

    /// The changes that take back the last step.
    ///
    /// # Refusals
    /// [`Refusal::NothingToUndo`], [`Refusal::ChangedSince`], [`Refusal::RoundClosed`] for ratings of a round
    /// that was closed since, [`Refusal::ScaleInUse`] for a scale on which somebody rated since.
    pub(crate) fn undo(&self, workshop: &Workshop) -> Result<(Vec<Change>, &StepName), Refusal> {
        let step = self.done.last().ok_or(Refusal::NothingToUndo)?;
        Ok((taken_back(workshop, step)?, &step.name))
    }

    /// The changes that lead back to the moment after one of her steps, how many later ones that takes back, and
    /// the name of the step. All or nothing; what others did stays.
    ///
    /// # Refusals
    /// [`Refusal::OutOfReach`] for a step that undo does not reach, [`Refusal::NothingToUndo`] if nothing came
    /// after it, else as [`Self::undo`].
    pub(crate) fn back_to(
        &self,
        workshop: &Workshop,
        command: CommandId,
    ) -> Result<(Vec<Change>, usize, &StepName), Refusal> {
        let at = self.done.iter().position(|step| step.command == command).ok_or(Refusal::OutOfReach)?;
        let (kept, later) = self.done.split_at(at + 1);
        let name = kept.last().map(|step| &step.name).ok_or(Refusal::OutOfReach)?;
        if later.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        // Each is taken back as it would be after the ones before it: on a copy, so that the rules know them.
        let mut after = workshop.clone();
        let mut touched = Vec::new();
        for step in later.iter().rev() {
            let changes = taken_back(&after, step)?;
            touched.extend(changes.iter().map(Change::key));
            after.apply(changes);
        }
        // One change a row, so that the new step is undone like any other.
        let mut known = HashSet::new();
        touched.retain(|key| known.insert(key.clone()));
        let change = |key: Key| after.row(&key).map_or_else(|| Change::Gone(key), Change::Put);
        Ok((touched.into_iter().map(change).collect(), later.len(), name))
    }

    /// The changes that carry out again what was taken back last.
    ///
    /// # Refusals
    /// [`Refusal::NothingToRedo`], else as [`Self::undo`].
    pub(crate) fn redo(&self, workshop: &Workshop) -> Result<(Vec<Change>, &StepName), Refusal> {
        let step = self.undone.last().ok_or(Refusal::NothingToRedo)?;
        let changes = step
            .changes
            .iter()
            .map(|change| restore(workshop, change.before.as_ref(), change.after.as_ref()));
        Ok((nothing_left_hanging(workshop, changes.collect::<Result<_, _>>()?)?, &step.name))
    }
}

/// The changes that take back one step.
fn taken_back(workshop: &Workshop, step: &Step) -> Result<Vec<Change>, Refusal> {
    let changes = step.changes.iter().rev();
    let changes = changes.map(|change| restore(workshop, change.after.as_ref(), change.before.as_ref()));
    nothing_left_hanging(workshop, changes.collect::<Result<_, _>>()?)
}

/// Refuses to remove a row on which rows lean that stay, and to put an idea into a theme that is gone. Those that let go of it in the same step do not.
fn nothing_left_hanging(workshop: &Workshop, changes: Vec<Change>) -> Result<Vec<Change>, Refusal> {
    let after: HashMap<Key, Option<&Row>> = changes
        .iter()
        .map(|change| match change {
            Change::Put(row) => (row.key(), Some(row)),
            Change::Gone(key) => (key.clone(), None),
        })
        .collect();
    let leans = |leaning: &Key, key: &Key| match after.get(leaning) {
        Some(Some(row)) => leaning::still_leans(row, key),
        Some(None) => false,
        None => true,
    };
    let gone = after.iter().filter(|(_, row)| row.is_none()).map(|(key, _)| key);
    let hangs = |key: &Key| workshop.leaning_on(key).any(|leaning| leans(&leaning, key));
    // A device that sorts may have emptied the theme that an idea would go back into.
    let is_there = |key: Key| match after.get(&key) {
        Some(row) => row.is_some(),
        None => workshop.row(&key).is_some(),
    };
    let mut themes = after.values().filter_map(|row| match row {
        Some(Row::Idea(idea)) => idea.theme,
        _ => None,
    });
    let points_nowhere = themes.any(|theme| !is_there(Key::Theme(theme)));
    if points_nowhere || gone.into_iter().any(hangs) { Err(Refusal::ChangedSince) } else { Ok(changes) }
}

/// Brings one row from what a step wrote back to what it should be.
fn restore(workshop: &Workshop, wrote: Option<&Row>, wanted: Option<&Row>) -> Result<Change, Refusal> {
    let key = wrote.or(wanted).map(Row::key).ok_or(Refusal::ChangedSince)?;
    let now = workshop.row(&key);
    if let Some(Row::Rating(rating)) = wrote.or(wanted)
        && workshop.round(rating.round)?.closed
    {
        return Err(Refusal::RoundClosed);
    }
    if let Some(Row::SeatKey(key)) = wanted
        && workshop.seat_with_key(&key.hash).is_some_and(|seat| seat.id != key.seat)
    {
        // The device sits elsewhere by now: one key opens one seat.
        return Err(Refusal::ChangedSince);
    }
    if let (Some(Row::Criterion(wrote)), Some(Row::Criterion(wanted))) = (wrote, wanted)
        && (wrote.lowest, wrote.highest) != (wanted.lowest, wanted.highest)
        && scale::is_used(workshop)
    {
        return Err(Refusal::ScaleInUse);
    }
    match (wrote, wanted, now) {
        (Some(wrote), Some(wanted), Some(now)) => merge(wrote, wanted, &now).map(Change::Put),
        (Some(wrote), None, Some(now)) if *wrote == now => Ok(Change::Gone(key)),
        (None, Some(wanted), None) => Ok(Change::Put(wanted.clone())),
        _ => Err(Refusal::ChangedSince),
    }
}

/// Sets the columns that differ between `wrote` and `wanted`, if they still hold what was written.
fn merge(wrote: &Row, wanted: &Row, now: &Row) -> Result<Row, Refusal> {
    let columns = |row: &Row| serde_json::to_value(row).map_err(|_| Refusal::ChangedSince);
    let (wrote, wanted, mut now) = (columns(wrote)?, columns(wanted)?, columns(now)?);
    let fields = |value: &Value| value.get("row").and_then(Value::as_object).cloned().unwrap_or_default();
    let (wrote, wanted) = (fields(&wrote), fields(&wanted));
    let current = now.get_mut("row").and_then(Value::as_object_mut).ok_or(Refusal::ChangedSince)?;
    // A column that holds nothing may not be written down at all.
    let named: BTreeSet<&String> = wanted.keys().chain(wrote.keys()).collect();
    for column in named {
        let (value, written) = (wanted.get(column), wrote.get(column));
        if written == value {
            continue;
        }
        if current.get(column) != written {
            return Err(Refusal::ChangedSince);
        }
        match value {
            Some(value) => drop(current.insert(column.clone(), value.clone())),
            None => drop(current.remove(column)),
        }
    }
    serde_json::from_value(now).map_err(|_| Refusal::ChangedSince)
}
