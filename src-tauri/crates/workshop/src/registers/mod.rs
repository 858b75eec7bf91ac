//! The four registers: what must be there before things can go on, how ready the company is, and the enablers that are
//! built once and used again. What follows is in [`finding`], what an enabler would do to the matrix in [`trial`].

pub mod finding;
pub mod told;
pub mod trial;

use crate::change::{Change, Key};
use crate::model_choice::own_id;
use crate::roadmap_items::RoadmapStage;
use crate::{
    CriterionId, Refusal, RegisterLineId, UseCaseId, WorkState, Workshop, one_owner, readiness_content, text,
};
use ranking::Side;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What a register is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Register {
    /// Documents and figures that a use case needs.
    Data,
    /// What stands around the model.
    Technology,
    /// Who wants it, decides, can and has time.
    #[serde(alias = "organisation")]
    People,
    /// Rules, people who look, and what happens when it goes wrong.
    Risk,
}

/// Something that must be there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterLine {
    /// Stable name.
    pub id: RegisterLineId,
    /// In which register it stands.
    pub register: Register,
    /// From 1 on within the workshop, in the order in which lines came.
    pub number: u32,
    /// What it says.
    #[serde(flatten)]
    pub text: RegisterLineText,
}

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterLineText {
    /// What is needed, one line, never empty.
    pub need: String,
    /// What is being done about it, one line, possibly empty.
    pub doing: String,
    /// Which use cases need it; none: it is for all.
    pub use_cases: Vec<UseCaseId>,
    /// How far it is.
    pub state: WorkState,
    /// One person who owns it; empty: nobody yet.
    pub owner: String,
    /// Until which day after the workshop, 0..3650; None is not said.
    pub due_day: Option<i32>,
}

/// A line to be put down, a new one or a changed one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewRegisterLine {
    /// Made by the client for a new one.
    pub id: RegisterLineId,
    /// In which register it stands.
    pub register: Register,
    /// What it says.
    #[serde(flatten)]
    pub text: RegisterLineText,
}

/// Which sentence of a question of readiness is true today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadinessAnswer {
    /// A question of `assets/content/readiness.json`.
    pub question: String,
    /// Which sentence, 1..5; 5 is ready.
    pub level: u8,
}

/// Something that is built once and used again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Enabler {
    /// An id of `assets/content/readiness.json`, or one that the client made.
    pub enabler: String,
    /// From 1 on, in the order in which they were taken up.
    pub number: u32,
    /// What it says.
    #[serde(flatten)]
    pub text: EnablerText,
}

/// What is said about an enabler.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnablerText {
    /// Name of one of the room's own; empty for one that ships.
    pub name: String,
    /// To which register it belongs.
    pub register: Register,
    /// Person-days, 1..10000; None is not said.
    pub days: Option<i32>,
    /// Weeks until it is there, 0..520; None is not said.
    pub lead_weeks: Option<i32>,
    /// When it is built.
    pub stage: RoadmapStage,
    /// Criteria of cost that a later rating may find lower. It changes no rating.
    pub lowers: Vec<CriterionId>,
    /// Which use cases use it, possibly none.
    pub use_cases: Vec<UseCaseId>,
    /// How far it is.
    pub state: WorkState,
}

/// Most lines of a register.
pub(crate) const LINE_LIMIT: usize = 2_000;
/// Most enablers of a workshop.
pub(crate) const ENABLER_LIMIT: usize = 200;
/// Most use cases of a line or of an enabler.
const USES_LIMIT: usize = 100;
/// Last day that something can be due on: ten years.
const DAY_MOST: u32 = 3_650;
/// Most person-days of an enabler.
const DAYS_MOST: u32 = 10_000;
/// Most weeks until an enabler is there: ten years.
const WEEKS_MOST: u32 = 520;
/// The best of the five sentences.
const LEVEL_MOST: u32 = 5;
impl Register {
    /// All four, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Data, Self::Technology, Self::People, Self::Risk];
}

/// Puts down lines, new ones and changed ones.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for a line, or a use case of a line, that comes twice; [`Refusal::NotFound`] for an unknown
/// use case; [`Refusal::TwoOwners`]; [`Refusal::OutOfRange`] for a day outside 0..3650; [`Refusal::TooMany`] beyond 2,000
/// lines of a register or 100 use cases of a line; and what [`crate::text`] refuses.
pub(crate) fn put_lines(workshop: &Workshop, lines: &[NewRegisterLine]) -> Result<Vec<Change>, Refusal> {
    let mut next = workshop.register_lines().map(|line| line.number).max().unwrap_or(0) + 1;
    let mut known = BTreeSet::new();
    let mut changes = Vec::with_capacity(lines.len());
    for wish in lines {
        if !known.insert(wish.id) {
            return Err(Refusal::AlreadyThere);
        }
        let there = workshop.register_line(wish.id).map(|line| line.number);
        let number = there.unwrap_or(next);
        next += u32::from(there.is_none());
        let text = cleaned_line(&wish.text)?;
        all_there(workshop, &text.use_cases)?;
        one_owner::check(workshop, &text.owner)?;
        changes.push(Change::put(RegisterLine { id: wish.id, register: wish.register, number, text }));
    }
    for register in Register::ALL {
        let stay = workshop.register_lines().filter(|line| line.register == register);
        let stay = stay.filter(|line| !known.contains(&line.id)).count();
        let come = lines.iter().filter(|line| line.register == register).count();
        if come > 0 && stay + come > LINE_LIMIT {
            return Err(Refusal::TooMany { limit: LINE_LIMIT });
        }
    }
    Ok(changes)
}

/// Takes lines out.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_lines(workshop: &Workshop, lines: &[RegisterLineId]) -> Result<Vec<Change>, Refusal> {
    let gone = lines.iter().map(|id| {
        workshop.register_line(*id).ok_or(Refusal::NotFound)?;
        Ok(Change::Gone(Key::RegisterLine(*id)))
    });
    gone.collect()
}

/// Says which sentence of a question is true today; None takes that back.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown question, or an answer that nobody gave; [`Refusal::OutOfRange`] outside 1..5.
pub(crate) fn answer(
    workshop: &Workshop,
    question: &str,
    level: Option<i32>,
) -> Result<Vec<Change>, Refusal> {
    let Some(level) = level else {
        workshop.readiness_answer(question).ok_or(Refusal::NotFound)?;
        return Ok(vec![Change::Gone(Key::ReadinessAnswer(question.to_owned()))]);
    };
    let level = u8::try_from(in_range(level, 1, LEVEL_MOST)?).unwrap_or(u8::MAX);
    Ok(vec![Change::put(cleaned_answer(ReadinessAnswer { question: question.to_owned(), level })?)])
}

/// Takes an enabler up, or changes one.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, for a criterion of value, and for an id that is none;
/// [`Refusal::AlreadyThere`] for a use case or a criterion that comes twice; [`Refusal::OutOfRange`] for days outside
/// 1..10000 or weeks outside 0..520; [`Refusal::TooMany`] beyond 200 enablers; and what [`crate::text`] refuses.
pub(crate) fn put_enabler(
    workshop: &Workshop,
    enabler: &str,
    text: &EnablerText,
) -> Result<Vec<Change>, Refusal> {
    let there = workshop.enabler(enabler).map(|row| row.number);
    if there.is_none() && workshop.enablers().len() >= ENABLER_LIMIT {
        return Err(Refusal::TooMany { limit: ENABLER_LIMIT });
    }
    let last = workshop.enablers().map(|row| row.number).max().unwrap_or(0);
    let row = Enabler { enabler: enabler.to_owned(), number: there.unwrap_or(last + 1), text: text.clone() };
    let row = cleaned_enabler(row)?;
    all_there(workshop, &row.text.use_cases)?;
    Ok(vec![Change::put(row)])
}

/// Lets an enabler go.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_enabler(workshop: &Workshop, enabler: &str) -> Result<Vec<Change>, Refusal> {
    workshop.enabler(enabler).ok_or(Refusal::NotFound)?;
    Ok(vec![Change::Gone(Key::Enabler(enabler.to_owned()))])
}

/// What a line says, as a workshop keeps it.
///
/// # Refusals
/// As [`put_lines`], apart from use cases that are not there and from two owners.
pub(crate) fn cleaned_line(text: &RegisterLineText) -> Result<RegisterLineText, Refusal> {
    once_each(&text.use_cases)?;
    let due_day = text.due_day.map(|day| in_range(day, 0, DAY_MOST)).transpose()?;
    Ok(RegisterLineText {
        need: text::title(&text.need)?,
        doing: text::line(&text.doing)?,
        use_cases: text.use_cases.clone(),
        state: text.state,
        owner: text::line(&text.owner)?,
        due_day,
    })
}

/// An answer, as a workshop keeps it.
///
/// # Refusals
/// As [`answer`].
pub(crate) fn cleaned_answer(row: ReadinessAnswer) -> Result<ReadinessAnswer, Refusal> {
    readiness_content::question(&row.question).ok_or(Refusal::NotFound)?;
    in_range(row.level.into(), 1, LEVEL_MOST)?;
    Ok(row)
}

/// An enabler, as a workshop keeps it.
///
/// # Refusals
/// As [`put_enabler`], apart from use cases that are not there.
pub(crate) fn cleaned_enabler(row: Enabler) -> Result<Enabler, Refusal> {
    let Enabler { enabler, number, text } = row;
    let name = if readiness_content::enabler(&enabler).is_some() {
        String::new()
    } else {
        own_id(&enabler)?;
        text::title(&text.name)?
    };
    once_each(&text.use_cases)?;
    once_each(&text.lowers)?;
    if text.lowers.iter().any(|criterion| criterion.side != Side::Cost) {
        return Err(Refusal::NotFound);
    }
    let days = text.days.map(|days| in_range(days, 1, DAYS_MOST)).transpose()?;
    let lead_weeks = text.lead_weeks.map(|weeks| in_range(weeks, 0, WEEKS_MOST)).transpose()?;
    Ok(Enabler { enabler, number, text: EnablerText { name, days, lead_weeks, ..text } })
}

fn once_each<T: Ord>(all: &[T]) -> Result<(), Refusal> {
    if all.len() > USES_LIMIT {
        return Err(Refusal::TooMany { limit: USES_LIMIT });
    }
    let known: BTreeSet<&T> = all.iter().collect();
    if known.len() < all.len() { Err(Refusal::AlreadyThere) } else { Ok(()) }
}

fn all_there(workshop: &Workshop, use_cases: &[UseCaseId]) -> Result<(), Refusal> {
    for id in use_cases {
        workshop.use_case(*id)?;
    }
    Ok(())
}

pub(crate) fn in_range(number: i32, lowest: u32, highest: u32) -> Result<i32, Refusal> {
    let is_inside = u32::try_from(number).is_ok_and(|number| (lowest..=highest).contains(&number));
    if is_inside { Ok(number) } else { Err(Refusal::OutOfRange { lowest, highest }) }
}

impl RegisterLine {
    /// The line without use cases that go; None if it names none of them.
    #[must_use]
    pub fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let use_cases = left_of(&self.text.use_cases, goes)?;
        Some(Self { text: RegisterLineText { use_cases, ..self.text.clone() }, ..self.clone() })
    }
}

impl Enabler {
    /// The enabler without use cases that go; None if it names none of them.
    #[must_use]
    pub fn without(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let use_cases = left_of(&self.text.use_cases, goes)?;
        Some(Self { text: EnablerText { use_cases, ..self.text.clone() }, ..self.clone() })
    }
}

fn left_of(use_cases: &[UseCaseId], goes: impl Fn(UseCaseId) -> bool) -> Option<Vec<UseCaseId>> {
    let left: Vec<_> = use_cases.iter().copied().filter(|id| !goes(*id)).collect();
    (left.len() < use_cases.len()).then_some(left)
}

impl Workshop {
    /// The rows of the registers that name a use case.
    pub(crate) fn registers_naming(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let lines = self.register_lines().filter(move |line| line.text.use_cases.contains(&use_case));
        let enablers = self.enablers().filter(move |row| row.text.use_cases.contains(&use_case));
        let enablers = enablers.map(|row| Key::Enabler(row.enabler.clone()));
        lines.map(|line| Key::RegisterLine(line.id)).chain(enablers)
    }

    /// The same rows as they are without use cases that go.
    pub(crate) fn registers_without<'a>(
        &'a self,
        goes: &'a dyn Fn(UseCaseId) -> bool,
    ) -> impl Iterator<Item = Change> + 'a {
        let lines = self.register_lines().filter_map(move |line| line.without(goes));
        let enablers = self.enablers().filter_map(move |row| row.without(goes));
        lines.map(Change::put).chain(enablers.map(Change::put))
    }
}
