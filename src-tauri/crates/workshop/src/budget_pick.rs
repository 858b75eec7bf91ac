//! The budget pick: which use cases to begin with inside the limits (method 2.9), with names and with what is missing.
//!
//! A question is taken out of the workshop, and answered on whatever thread: every allowed set is looked at.

use crate::budget::{Budget, BudgetLine, BudgetWish};
use crate::{UseCaseId, Workshop};
use ranking::budget::{Candidate, Limits, MOST_CANDIDATES, Wish, pick, rank_then_fill};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// What the limits come to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetPick {
    /// Those that take part, best rank first: 24 at most.
    pub candidates: Vec<BudgetCandidate>,
    /// Ranked use cases behind the 24th, which take no part.
    pub left_out: u32,
    /// Only the number of use cases is limited, or nothing: scores are summed up, not values.
    pub by_score: bool,
    /// The set that is worth most; None where what must be in does not fit.
    pub best: Option<PickedSet>,
    /// Down the ranking, taking whatever still fits; None where what must be in does not fit.
    pub filled: Option<PickedSet>,
    /// How many sets are within 2 % of the best, itself among them.
    pub good_sets: u32,
    /// Where nothing gets in: the limits without which something would.
    pub in_the_way: Vec<BudgetLimit>,
}

/// A use case that may be picked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetCandidate {
    /// Which.
    pub use_case: UseCaseId,
    /// Competition rank.
    pub rank: u32,
    /// What it is worth, 0..100: v, or S where only the number of use cases is limited.
    pub worth: f64,
    /// Whether it can be picked at all.
    pub state: CandidateState,
    /// In how many of the good sets it is.
    pub in_sets: u32,
}

/// Whether a use case can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CandidateState {
    /// Yes.
    Free,
    /// Money or people are limited, and nobody said what it takes: it takes no part.
    NoFigure,
    /// It needs one that takes no part.
    NeedsAbsent,
}

/// Some use cases together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PickedSet {
    /// Best rank first.
    pub use_cases: Vec<UseCaseId>,
    /// Sum of what they are worth, 100 for each at most.
    pub worth: f64,
    /// Money they take, of those that say so.
    pub money: f64,
    /// People they take, of those that say so.
    pub people: f64,
}

/// One of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BudgetLimit {
    /// Money.
    Money,
    /// People.
    People,
    /// Number of use cases.
    Count,
    /// One a department.
    Department,
}

/// Everything that the pick hangs on: numbers and names, no text.
#[derive(Clone, Debug, Default)]
pub struct BudgetQuestion {
    budget: Budget,
    cases: Vec<Case>,
    left_out: u32,
}

#[derive(Clone, Debug)]
struct Case {
    line: BudgetLine,
    rank: u32,
    value: f64,
    score: f64,
    department: Option<u32>,
}

impl Workshop {
    /// What the pick hangs on as things stand.
    #[must_use]
    pub fn budget_question(&self) -> BudgetQuestion {
        let mut departments: HashMap<String, u32> = HashMap::new();
        let standings = self.standings();
        let ranked = standings.iter().filter_map(|standing| {
            let (rank, value, score) = (standing.rank?, standing.value?, standing.score?);
            let case = self.use_case(standing.use_case).ok()?;
            let department = case.text.department.trim().to_lowercase();
            let department = (!department.is_empty()).then(|| {
                let next = u32::try_from(departments.len()).unwrap_or(u32::MAX);
                *departments.entry(department).or_insert(next)
            });
            let line = self.budget_line(case.id).cloned().unwrap_or_else(|| BudgetLine::of(case.id));
            // V of 1..5 is v of 0..1.
            Some(Case { line, rank, value: (value - 1.0) / 4.0, score, department })
        });
        let mut cases: Vec<Case> = ranked.collect();
        let left_out = u32::try_from(cases.len().saturating_sub(MOST_CANDIDATES)).unwrap_or(u32::MAX);
        cases.truncate(MOST_CANDIDATES);
        BudgetQuestion { budget: *self.budget(), cases, left_out }
    }
}

impl BudgetQuestion {
    /// Looks at every allowed set.
    #[must_use]
    pub fn answered(&self) -> BudgetPick {
        let states = self.states();
        let candidates = self.candidates(&states);
        let limits = self.limits();
        let by_score = limits.money.is_none() && limits.people.is_none();
        let worth = |case: &Case| if by_score { case.score } else { 100.0 * case.value };
        // Figures and names are checked before they are kept: a question is never refused.
        let can_be = !self.asks_for_what_cannot_be(&states);
        let found = pick(&candidates, &limits).ok().flatten().filter(|_| can_be);
        let filled = rank_then_fill(&candidates, &limits).ok().flatten().filter(|_| can_be);
        let set = |members: &[usize]| self.set(members, &worth);
        let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        let in_sets = |place: usize| {
            let sets = found.as_ref().and_then(|found| found.in_sets.get(place).copied());
            count(sets.unwrap_or(0))
        };
        let named =
            self.cases.iter().zip(&states).enumerate().map(|(place, (case, state))| BudgetCandidate {
                use_case: case.line.use_case,
                rank: case.rank,
                worth: worth(case),
                state: *state,
                in_sets: in_sets(place),
            });
        let lets_nothing_in = found.as_ref().is_none_or(|found| found.best.is_empty());
        BudgetPick {
            candidates: named.collect(),
            left_out: self.left_out,
            by_score,
            best: found.as_ref().map(|found| set(&found.best)),
            filled: filled.as_deref().map(set),
            good_sets: count(found.as_ref().map_or(0, |found| found.good_sets)),
            in_the_way: if lets_nothing_in { self.in_the_way() } else { Vec::new() },
        }
    }

    fn limits(&self) -> Limits {
        let Budget { money, people, count, one_a_department } = self.budget;
        // Without any limit as many as there are may be picked: then scores are what they are worth.
        let is_free = money.is_none() && people.is_none() && count.is_none();
        let count = count.map(|count| count as usize).or(is_free.then_some(MOST_CANDIDATES));
        Limits { money, people, count, one_a_department }
    }

    /// Whether each of them can be picked. What is not known is never taken for nothing.
    fn states(&self) -> Vec<CandidateState> {
        let lacks = |case: &Case| {
            self.budget.money.is_some() && case.line.money.is_none()
                || self.budget.people.is_some() && case.line.people.is_none()
        };
        let mut states: Vec<CandidateState> = self
            .cases
            .iter()
            .map(|case| if lacks(case) { CandidateState::NoFigure } else { CandidateState::Free })
            .collect();
        // Each turn leaves out those that need one left out before; a chain is as long as the list at most.
        for _ in 0..self.cases.len() {
            let is_there = |need: &UseCaseId| {
                self.place(*need).is_some_and(|place| states[place] == CandidateState::Free)
            };
            let absent: Vec<usize> = (0..self.cases.len())
                .filter(|&place| states[place] == CandidateState::Free)
                .filter(|&place| !self.cases[place].line.needs.iter().all(is_there))
                .collect();
            if absent.is_empty() {
                break;
            }
            absent.into_iter().for_each(|place| states[place] = CandidateState::NeedsAbsent);
        }
        states
    }

    fn place(&self, use_case: UseCaseId) -> Option<usize> {
        self.cases.iter().position(|case| case.line.use_case == use_case)
    }

    fn candidates(&self, states: &[CandidateState]) -> Vec<Candidate> {
        let candidate = |(case, state): (&Case, &CandidateState)| {
            let is_free = *state == CandidateState::Free;
            let needs = || case.line.needs.iter().filter_map(|need| self.place(*need)).collect();
            Candidate {
                value: case.value,
                score: case.score,
                money: case.line.money.unwrap_or(0.0),
                people: case.line.people.unwrap_or(0.0),
                department: case.department,
                wish: match case.line.wish {
                    BudgetWish::Open if is_free => Wish::Open,
                    BudgetWish::Must if is_free => Wish::Must,
                    _ => Wish::Never,
                },
                depends_on: if is_free { needs() } else { Vec::new() },
            }
        };
        self.cases.iter().zip(states).map(candidate).collect()
    }

    /// Whether one that must be in cannot be: then there is no set at all.
    fn asks_for_what_cannot_be(&self, states: &[CandidateState]) -> bool {
        let mut cases = self.cases.iter().zip(states);
        cases.any(|(case, state)| case.line.wish == BudgetWish::Must && *state != CandidateState::Free)
    }

    fn set(&self, members: &[usize], worth: &impl Fn(&Case) -> f64) -> PickedSet {
        let cases = || members.iter().filter_map(|&place| self.cases.get(place));
        PickedSet {
            use_cases: cases().map(|case| case.line.use_case).collect(),
            worth: cases().map(worth).sum(),
            money: cases().filter_map(|case| case.line.money).sum(),
            people: cases().filter_map(|case| case.line.people).sum(),
        }
    }

    /// The limits of which each alone keeps everything out.
    fn in_the_way(&self) -> Vec<BudgetLimit> {
        let Budget { money, people, count, one_a_department } = self.budget;
        let without = [
            (BudgetLimit::Money, money.is_some(), Budget { money: None, ..self.budget }),
            (BudgetLimit::People, people.is_some(), Budget { people: None, ..self.budget }),
            (BudgetLimit::Count, count.is_some(), Budget { count: None, ..self.budget }),
            (BudgetLimit::Department, one_a_department, Budget { one_a_department: false, ..self.budget }),
        ];
        let lets_something_in = |budget: Budget| {
            let other = Self { budget, ..self.clone() };
            let states = other.states();
            let candidates = other.candidates(&states);
            let can_be = !other.asks_for_what_cannot_be(&states);
            let found = pick(&candidates, &other.limits()).ok().flatten();
            found.is_some_and(|found| can_be && !found.best.is_empty())
        };
        let ways = without.into_iter().filter(|(_, is_set, _)| *is_set);
        ways.filter(|(_, _, budget)| lets_something_in(*budget)).map(|(limit, ..)| limit).collect()
    }
}
