//! The budget: what the first use cases may take up together, and what each of them takes. Figures are what people say
//! they are: a use case without one is said to have none, and never takes nothing.

use crate::change::{Change, Key};
use crate::{Refusal, UseCaseId, Workshop};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// What a pick may take up. One row; None is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Budget {
    /// Money once, in the workshop's own currency, 0..1,000,000,000.
    pub money: Option<f64>,
    /// People at the same time, 0..10,000.
    pub people: Option<f64>,
    /// Number of use cases, 1..24.
    pub count: Option<u32>,
    /// At most one use case of a department.
    pub one_a_department: bool,
}

/// What one use case takes up, and what the room has said about it. A use case nothing was said about has no row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetLine {
    /// Which use case.
    pub use_case: UseCaseId,
    /// Money once, 0..1,000,000,000; None is not known.
    pub money: Option<f64>,
    /// People, 0..10,000; None is not known.
    pub people: Option<f64>,
    /// In every pick, in none, or as it comes.
    pub wish: BudgetWish,
    /// Use cases without which it cannot be picked.
    pub needs: Vec<UseCaseId>,
}

/// What the room has said about a use case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BudgetWish {
    /// Nothing.
    #[default]
    Open,
    /// It is in every pick.
    Must,
    /// It is in no pick.
    Never,
}

/// Most money there is.
pub const MONEY_MOST: u32 = 1_000_000_000;
/// Most people there are.
pub const PEOPLE_MOST: u32 = 10_000;

/// Says what a pick may take up.
///
/// # Refusals
/// [`Refusal::OutOfRange`].
pub(crate) fn set(budget: Budget) -> Result<Vec<Change>, Refusal> {
    check(budget)?;
    Ok(vec![Change::put(budget)])
}

/// Whether a pick can be held to it.
///
/// # Refusals
/// [`Refusal::OutOfRange`].
pub(crate) fn check(budget: Budget) -> Result<(), Refusal> {
    is_amount(budget.money, MONEY_MOST)?;
    is_amount(budget.people, PEOPLE_MOST)?;
    let most = ranking::budget::MOST_CANDIDATES as u32;
    if budget.count.is_some_and(|count| !(1..=most).contains(&count)) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: most });
    }
    Ok(())
}

/// Says what use cases take up. A line that says nothing goes.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, [`Refusal::OutOfRange`] for an amount, [`Refusal::IntoItself`] for one
/// that needs itself, also by way of others.
pub(crate) fn put_lines(workshop: &Workshop, lines: &[BudgetLine]) -> Result<Vec<Change>, Refusal> {
    let put = |line: &BudgetLine| {
        check_amounts(line)?;
        workshop.use_case(line.use_case)?;
        let mut known = HashSet::new();
        let mut needs = Vec::with_capacity(line.needs.len());
        for need in &line.needs {
            workshop.use_case(*need)?;
            if needs_in_the_end(workshop, lines, *need, line.use_case) {
                return Err(Refusal::IntoItself);
            }
            if known.insert(*need) {
                needs.push(*need);
            }
        }
        let line = BudgetLine { needs, ..line.clone() };
        Ok(if line.says_nothing() { Change::Gone(Key::BudgetLine(line.use_case)) } else { Change::put(line) })
    };
    lines.iter().map(put).collect()
}

/// Whether one use case needs another in the end, as the lines are to be.
fn needs_in_the_end(workshop: &Workshop, lines: &[BudgetLine], one: UseCaseId, other: UseCaseId) -> bool {
    let needs = |case: UseCaseId| {
        let wished = lines.iter().find(|line| line.use_case == case);
        wished.or_else(|| workshop.budget_line(case)).map_or(&[][..], |line| &line.needs)
    };
    let (mut waiting, mut known) = (vec![one], HashSet::new());
    while let Some(next) = waiting.pop() {
        if next == other {
            return true;
        }
        if known.insert(next) {
            waiting.extend(needs(next));
        }
    }
    false
}

/// Whether it can take up so much.
///
/// # Refusals
/// [`Refusal::OutOfRange`].
pub(crate) fn check_amounts(line: &BudgetLine) -> Result<(), Refusal> {
    is_amount(line.money, MONEY_MOST)?;
    is_amount(line.people, PEOPLE_MOST)
}

fn is_amount(amount: Option<f64>, most: u32) -> Result<(), Refusal> {
    match amount {
        Some(amount) if !(0.0..=f64::from(most)).contains(&amount) => {
            Err(Refusal::OutOfRange { lowest: 0, highest: most })
        }
        _ => Ok(()),
    }
}

impl BudgetLine {
    /// A use case nothing was said about.
    #[must_use]
    pub fn of(use_case: UseCaseId) -> Self {
        Self { use_case, money: None, people: None, wish: BudgetWish::Open, needs: Vec::new() }
    }

    fn says_nothing(&self) -> bool {
        *self == Self::of(self.use_case)
    }

    /// The line without the use cases it needs that go; None if it needs none of them.
    #[must_use]
    pub fn without_needing(&self, goes: impl Fn(UseCaseId) -> bool) -> Option<Self> {
        let needs: Vec<_> = self.needs.iter().copied().filter(|id| !goes(*id)).collect();
        (needs.len() != self.needs.len()).then(|| Self { needs, ..self.clone() })
    }
}
