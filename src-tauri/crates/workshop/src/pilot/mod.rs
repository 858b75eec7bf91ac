//! The pilot of a lighthouse: what was measured week by week, what people who looked at answers say, and whether it goes
//! on. A verdict is signed as a decision record; it is not undone but reopened. What follows is in [`finding`].

pub mod finding;

use crate::change::{Change, Key};
use crate::decision_record::{self, DecisionText, NewDecisionRecord};
use crate::robustness::Robustness;
use crate::{DecisionRecordId, Refusal, UseCaseId, Workshop, text};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What was seen while a use case was tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Pilot {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// One value a week and measure, in no order.
    pub measured: Vec<Measured>,
    /// In the order in which they came.
    pub notes: Vec<PilotNote>,
}

/// What a measure came to in a week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Measured {
    /// Of what: the id of a measure of the plan, or a name that somebody typed.
    pub measure: String,
    /// Week of the pilot, from 1 on.
    pub week: u32,
    /// In the unit of the measure.
    pub value: f64,
    /// How many it is of; None is not said.
    pub of: Option<u32>,
}

/// What somebody saw who looked at answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotNote {
    /// Made by the client.
    pub id: String,
    /// What it is about.
    pub kind: PilotNoteKind,
    /// In words.
    pub text: String,
    /// In which week; None is not said.
    pub week: Option<u32>,
    /// How many answers were looked at; None is not said.
    pub sample: Option<u32>,
    /// How many of them held.
    pub held: Option<u32>,
    /// Who looked, one line.
    pub by: String,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PilotNoteKind {
    /// Whether people can see why it says what it says.
    Explainability,
    /// Whether what it says is right.
    Review,
    /// Something went wrong.
    Incident,
}

/// Whether it goes on, as it was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotVerdict {
    /// About which use case.
    pub use_case: UseCaseId,
    /// From 1 on within the use case: the last one holds, unless it was reopened.
    pub number: u32,
    /// In one word.
    pub decision: PilotDecision,
    /// In words.
    #[serde(flatten)]
    pub text: PilotVerdictText,
    /// When it was said.
    pub at: DateTime<Utc>,
    /// The decision record that it was signed as.
    pub record: DecisionRecordId,
    /// That it holds no longer.
    pub reopened: Option<PilotReopened>,
}

/// Whether it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PilotDecision {
    /// As it is.
    Go,
    /// Otherwise.
    Change,
    /// Not.
    Stop,
}

/// What is said with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotVerdictText {
    /// What exactly, as the decision record says it. Never empty.
    pub what: String,
    /// Why. Never empty.
    pub why: String,
    /// What stays in force, one line each: the conditions of the decision record.
    pub stays: Vec<String>,
    /// What comes next, one line each.
    pub next: Vec<String>,
    /// Who said it, one line. Never empty.
    pub by: String,
    /// Who else was in the room, one line, possibly empty.
    pub present: String,
    /// Who makes it happen, one line. Never empty.
    pub owner: String,
    /// After how many days it is looked at again, 1..1000.
    pub review_days: u32,
}

/// That a verdict was opened again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotReopened {
    /// By whom, one line.
    pub by: String,
    /// Why, one line, possibly empty.
    pub why: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A verdict to be signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewPilotVerdict {
    /// About which use case.
    pub use_case: UseCaseId,
    /// Made by the client, for the decision record.
    pub record: DecisionRecordId,
    /// In one word.
    pub decision: PilotDecision,
    /// In words.
    #[serde(flatten)]
    pub text: PilotVerdictText,
}

/// Last week of a pilot: two years.
pub const WEEK_MOST: u32 = 104;
/// Most measures of a pilot.
pub const MEASURE_LIMIT: usize = 8;
/// Most notes of a pilot.
pub(crate) const NOTE_LIMIT: usize = 200;
/// Most verdicts on a pilot, also those that were reopened.
pub(crate) const VERDICT_LIMIT: usize = 100;
/// Largest value of a measure, either way.
const VALUE_MOST: u32 = 1_000_000_000;
/// Most lines of what stays and what comes.
const LINE_LIMIT: usize = decision_record::CONDITION_LIMIT;
/// Longest name of a note: those that clients make are UUIDs.
const ID_LIMIT: usize = 40;

/// Writes down what was measured.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, [`Refusal::WeekTaken`] for a week that has a value, unless values are to
/// be replaced, [`Refusal::AlreadyThere`] for a week that comes twice, [`Refusal::TooMany`] beyond 8 measures, and those of
/// [`cleaned`].
pub(crate) fn measure(
    workshop: &Workshop,
    use_case: UseCaseId,
    measured: &[Measured],
    replace: bool,
) -> Result<Vec<Change>, Refusal> {
    let mut pilot = workshop.pilot_of(use_case)?;
    let mut said = BTreeSet::new();
    for wish in measured {
        let wish = cleaned_value(wish)?;
        if !said.insert((wish.measure.clone(), wish.week)) {
            return Err(Refusal::AlreadyThere);
        }
        let there =
            pilot.measured.iter_mut().find(|one| one.measure == wish.measure && one.week == wish.week);
        match there {
            Some(_) if !replace => return Err(Refusal::WeekTaken { week: wish.week }),
            Some(there) => *there = wish,
            None => pilot.measured.push(wish),
        }
    }
    check_measures(&pilot.measured)?;
    Ok(vec![Change::put(pilot)])
}

/// Takes values of weeks away.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, or where nothing was measured in one of them.
pub(crate) fn forget(
    workshop: &Workshop,
    use_case: UseCaseId,
    measure: &str,
    weeks: &[u32],
) -> Result<Vec<Change>, Refusal> {
    let mut pilot = workshop.pilot_of(use_case)?;
    for week in weeks {
        let place = pilot.measured.iter().position(|one| one.measure == measure && one.week == *week);
        pilot.measured.remove(place.ok_or(Refusal::NotFound)?);
    }
    Ok(vec![Change::put(pilot)])
}

/// Writes a note, a new one or a changed one.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, [`Refusal::TooMany`] beyond 200 notes, and those of [`cleaned`].
pub(crate) fn note(
    workshop: &Workshop,
    use_case: UseCaseId,
    note: &PilotNote,
) -> Result<Vec<Change>, Refusal> {
    let mut pilot = workshop.pilot_of(use_case)?;
    let note = cleaned_note(note)?;
    let is_full = pilot.notes.len() >= NOTE_LIMIT;
    match pilot.notes.iter_mut().find(|one| one.id == note.id) {
        Some(there) => *there = note,
        None if is_full => return Err(Refusal::TooMany { limit: NOTE_LIMIT }),
        None => pilot.notes.push(note),
    }
    Ok(vec![Change::put(pilot)])
}

/// Takes a note away.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_note(
    workshop: &Workshop,
    use_case: UseCaseId,
    id: &str,
) -> Result<Vec<Change>, Refusal> {
    let mut pilot = workshop.pilot_of(use_case)?;
    let place = pilot.notes.iter().position(|one| one.id == id).ok_or(Refusal::NotFound)?;
    pilot.notes.remove(place);
    Ok(vec![Change::put(pilot)])
}

/// Signs whether it goes on: as a verdict on the pilot, and as the decision record that holds from now on.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] while a verdict holds: it is reopened first; [`Refusal::TooMany`] beyond 100 verdicts, and
/// those of [`decision_record::sign`].
pub(crate) fn decide(
    workshop: &Workshop,
    wish: &NewPilotVerdict,
    now: DateTime<Utc>,
    robustness: Option<&Robustness>,
) -> Result<Vec<Change>, Refusal> {
    let use_case = wish.use_case;
    if workshop.standing_verdict(use_case).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let last = workshop.pilot_verdicts(use_case).last().map_or(0, |verdict| verdict.number);
    if last as usize >= VERDICT_LIMIT {
        return Err(Refusal::TooMany { limit: VERDICT_LIMIT });
    }
    let text = cleaned_verdict(&wish.text)?;
    let signed = NewDecisionRecord { id: wish.record, use_case, text: text.as_decision(), fist: None };
    let mut changes = decision_record::sign(workshop, &signed, now, robustness)?;
    changes.push(Change::put(PilotVerdict {
        use_case,
        number: last + 1,
        decision: wish.decision,
        text,
        // As exactly as the file keeps it.
        at: now.trunc_subsecs(0),
        record: wish.record,
        reopened: None,
    }));
    Ok(changes)
}

/// Opens the verdict that holds again. Its decision record stays as it was signed.
///
/// # Refusals
/// [`Refusal::NotFound`] where none holds, [`Refusal::TextEmpty`] without a name, and what [`text`] refuses.
pub(crate) fn reopen(
    workshop: &Workshop,
    use_case: UseCaseId,
    by: &str,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let verdict = workshop.standing_verdict(use_case).ok_or(Refusal::NotFound)?;
    let reopened = PilotReopened { by: text::title(by)?, why: text::line(why)?, at: now.trunc_subsecs(0) };
    Ok(vec![Change::put(PilotVerdict { reopened: Some(reopened), ..verdict.clone() })])
}

/// A pilot as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::TextEmpty`] for a measure without a name, [`Refusal::OutOfRange`] for a week outside 1..104, a value beyond a
/// billion either way, or more that held than were looked at; [`Refusal::AlreadyThere`] for a week or a note that comes twice, [`Refusal::TooMany`] beyond 8 measures or
/// 200 notes, [`Refusal::NotFound`] for a name of a note that is none, [`Refusal::TextEmpty`] for a note that says
/// nothing, and what [`crate::text`] refuses.
pub(crate) fn cleaned(pilot: &Pilot) -> Result<Pilot, Refusal> {
    let measured: Vec<Measured> = pilot.measured.iter().map(cleaned_value).collect::<Result<_, _>>()?;
    let notes: Vec<PilotNote> = pilot.notes.iter().map(cleaned_note).collect::<Result<_, _>>()?;
    check_measures(&measured)?;
    let weeks: BTreeSet<_> = measured.iter().map(|one| (&one.measure, one.week)).collect();
    let ids: BTreeSet<_> = notes.iter().map(|one| &one.id).collect();
    if weeks.len() < measured.len() || ids.len() < notes.len() {
        return Err(Refusal::AlreadyThere);
    }
    if notes.len() > NOTE_LIMIT {
        return Err(Refusal::TooMany { limit: NOTE_LIMIT });
    }
    Ok(Pilot { use_case: pilot.use_case, measured, notes })
}

fn cleaned_value(wish: &Measured) -> Result<Measured, Refusal> {
    in_range(f64::from(wish.week), 1, WEEK_MOST)?;
    in_range(wish.value.abs(), 0, VALUE_MOST)?;
    Ok(Measured { measure: text::title(&wish.measure)?, ..wish.clone() })
}

fn check_measures(measured: &[Measured]) -> Result<(), Refusal> {
    let measures: BTreeSet<_> = measured.iter().map(|one| &one.measure).collect();
    if measures.len() > MEASURE_LIMIT { Err(Refusal::TooMany { limit: MEASURE_LIMIT }) } else { Ok(()) }
}

fn cleaned_note(wish: &PilotNote) -> Result<PilotNote, Refusal> {
    let is_id = (1..=ID_LIMIT).contains(&wish.id.len())
        && wish.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if !is_id {
        return Err(Refusal::NotFound);
    }
    wish.week.map_or(Ok(()), |week| in_range(f64::from(week), 1, WEEK_MOST))?;
    if let Some(held) = wish.held {
        in_range(f64::from(held), 0, wish.sample.unwrap_or(0))?;
    }
    let text = text::paragraph(&wish.text)?;
    if text.is_empty() {
        return Err(Refusal::TextEmpty);
    }
    Ok(PilotNote { text, by: text::line(&wish.by)?, ..wish.clone() })
}

/// What is said with a verdict, as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::TextEmpty`] where something is missing, [`Refusal::TooMany`] beyond twenty lines, [`Refusal::OutOfRange`]
/// for the days to the review, and what [`crate::text`] refuses.
pub(crate) fn cleaned_verdict(wish: &PilotVerdictText) -> Result<PilotVerdictText, Refusal> {
    let lines = |lines: &[String]| -> Result<Vec<String>, Refusal> {
        let mut lines = lines.iter().map(|line| text::line(line)).collect::<Result<Vec<_>, _>>()?;
        lines.retain(|line| !line.is_empty());
        if lines.len() > LINE_LIMIT { Err(Refusal::TooMany { limit: LINE_LIMIT }) } else { Ok(lines) }
    };
    in_range(f64::from(wish.review_days), 1, decision_record::REVIEW_DAYS_MOST)?;
    let text = PilotVerdictText {
        what: text::paragraph(&wish.what)?,
        why: text::paragraph(&wish.why)?,
        stays: lines(&wish.stays)?,
        next: lines(&wish.next)?,
        by: text::line(&wish.by)?,
        present: text::line(&wish.present)?,
        owner: text::line(&wish.owner)?,
        review_days: wish.review_days,
    };
    if text.as_decision().lacks_anything() { Err(Refusal::TextEmpty) } else { Ok(text) }
}

fn in_range(number: f64, lowest: u32, highest: u32) -> Result<(), Refusal> {
    let is_inside = (f64::from(lowest)..=f64::from(highest)).contains(&number);
    if is_inside { Ok(()) } else { Err(Refusal::OutOfRange { lowest, highest }) }
}

impl PilotVerdictText {
    /// The same as the words of a decision.
    fn as_decision(&self) -> DecisionText {
        DecisionText {
            what: self.what.clone(),
            why: self.why.clone(),
            conditions: self.stays.clone(),
            owner: self.owner.clone(),
            review_days: Some(self.review_days),
            signed_by: self.by.clone(),
            ..DecisionText::default()
        }
    }
}

impl Workshop {
    /// What was seen while a use case was tried; nothing where nobody has written anything.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn pilot_of(&self, use_case: UseCaseId) -> Result<Pilot, Refusal> {
        self.use_case(use_case)?;
        let none = || Pilot { use_case, measured: Vec::new(), notes: Vec::new() };
        Ok(self.pilot(use_case).cloned().unwrap_or_else(none))
    }

    /// The verdict that holds: the last one, unless it was reopened.
    #[must_use]
    pub fn standing_verdict(&self, use_case: UseCaseId) -> Option<&PilotVerdict> {
        self.pilot_verdicts(use_case).last().filter(|verdict| verdict.reopened.is_none())
    }

    /// The rows about the pilot of a use case, which go with it.
    pub(crate) fn pilot_rows(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let verdicts = self.pilot_verdicts(use_case).map(move |row| Key::PilotVerdict(use_case, row.number));
        verdicts.chain(self.pilot(use_case).map(|_| Key::Pilot(use_case)))
    }
}
