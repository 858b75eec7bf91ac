//! What stands in the registers: in which order, what waits, how ready the company would have to be, and which enabler
//! opens up most for each day of work.

use super::{Enabler, Register, RegisterLine};
use crate::WorkState;
use crate::pilot::PilotDecision;
use crate::seat_readiness::ReadinessSaid;
use crate::standing::QuadrantName;
use crate::{RegisterLineId, UseCaseId, Workshop, readiness_content};
use ranking::Quadrant;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The four registers, and what follows from them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterSheet {
    /// All four, in the order of the tabs.
    pub registers: Vec<RegisterTab>,
    /// Those that were taken up: what is not there yet first, that which unlocks most for each person-day on top.
    pub enablers: Vec<EnablerStanding>,
    /// Enablers that a low answer offers and that nobody took up, in the order of their questions.
    pub suggested: Vec<String>,
    /// What the room said about readiness, once that is closed.
    pub said: Vec<ReadinessSaid>,
}

/// One register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterTab {
    /// Which one.
    pub register: Register,
    /// Open lines first, then those under way, then what is done; inside by due day.
    pub lines: Vec<RegisterLineId>,
    /// How many of them are done.
    pub done: u32,
    /// What open lines hold up.
    pub held: HeldUp,
    /// Use cases that wait for something in this register, and how ready the company has to be for each, in the order of
    /// their numbers.
    pub waiting: Vec<WaitingCase>,
}

/// What open lines of a register hold up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HeldUp {
    /// How many open lines hold up a use case.
    pub lines: u32,
    /// Those of them that hold up most, 2 at most; of equal ones the one that is due first.
    pub first: Vec<RegisterLineId>,
    /// Which use cases, in the order of their numbers.
    pub use_cases: Vec<UseCaseId>,
    /// The box of the matrix that all of them stand in; None where they stand in several, or nowhere.
    #[ts(as = "Option<QuadrantName>")]
    pub quadrant: Option<Quadrant>,
}

/// A use case that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WaitingCase {
    /// Which one.
    pub use_case: UseCaseId,
    /// Which of the five sentences has to be true for it: enough for a pilot, or, where a pilot was told to go on, enough
    /// to scale.
    pub needed: u8,
}

/// An enabler that was taken up, and what it opens up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnablerStanding {
    /// Which one.
    pub enabler: String,
    /// Use cases that it unlocks: those that use it, that stand, and that no gate stopped.
    pub unlocks: Vec<UseCaseId>,
    /// How many of them are lighthouses.
    pub lighthouses: u32,
    /// Person-days that count for it: those that were said, else the likely ones that ship.
    pub days: Option<u32>,
    /// Use cases unlocked for each person-day; None where nobody knows the days.
    pub per_day: Option<f64>,
}

/// "Enough for a pilot".
const FOR_A_PILOT: u8 = 3;
/// "Enough to scale".
const TO_SCALE: u8 = 4;
/// So many lines are named.
const NAMED: usize = 2;

impl Workshop {
    /// The four registers, and what follows from them.
    #[must_use]
    pub fn register_sheet(&self) -> RegisterSheet {
        let quadrants = self.quadrants();
        let registers = Register::ALL.map(|register| self.register_tab(register, &quadrants));
        RegisterSheet {
            registers: registers.into(),
            enablers: self.ranked_enablers(),
            suggested: self.suggested_enablers(),
            said: self.readiness_said(),
        }
    }

    /// The lines of a register: open ones first, then those under way, then what is done; inside by due day, and those
    /// without one last.
    #[must_use]
    pub fn lines_in_order(&self, register: Register) -> Vec<&RegisterLine> {
        let mut lines: Vec<_> = self.register_lines().filter(|line| line.register == register).collect();
        lines.sort_by_key(|line| (line.text.state, due(line), line.number));
        lines
    }

    /// What open lines of all four registers hold up.
    #[must_use]
    pub fn held_up_by_registers(&self) -> HeldUp {
        let quadrants = self.quadrants();
        let lines: Vec<&RegisterLine> =
            Register::ALL.into_iter().flat_map(|register| self.lines_in_order(register)).collect();
        self.held_up(&lines, &quadrants)
    }

    /// Open lines that hold up a use case, of all four registers, and which: what holds up most comes first, of equal ones
    /// the one that is due first.
    #[must_use]
    pub fn lines_that_hold_up(&self) -> Vec<(&RegisterLine, Vec<UseCaseId>)> {
        let open = self.register_lines().filter(|line| line.text.state == WorkState::Open);
        let held = open.map(|line| (line, self.by_number(self.going_on(&line.text.use_cases))));
        let mut holding: Vec<_> = held.filter(|(_, held)| !held.is_empty()).collect();
        holding.sort_by_key(|(line, held)| (Reverse(held.len()), due(line), line.number));
        holding
    }

    fn quadrants(&self) -> BTreeMap<UseCaseId, Quadrant> {
        let standings = self.standings().into_iter();
        standings.filter_map(|standing| Some((standing.use_case, standing.quadrant?))).collect()
    }

    fn register_tab(&self, register: Register, quadrants: &BTreeMap<UseCaseId, Quadrant>) -> RegisterTab {
        let lines = self.lines_in_order(register);
        let done = lines.iter().filter(|line| line.text.state == WorkState::Done).count();
        RegisterTab {
            register,
            done: u32::try_from(done).unwrap_or(u32::MAX),
            held: self.held_up(&lines, quadrants),
            waiting: self.waiting_for(register, &lines),
            lines: lines.into_iter().map(|line| line.id).collect(),
        }
    }

    fn held_up(&self, lines: &[&RegisterLine], quadrants: &BTreeMap<UseCaseId, Quadrant>) -> HeldUp {
        let holds = |line: &RegisterLine| self.going_on(&line.text.use_cases).count();
        let mut holding: Vec<_> = lines
            .iter()
            .copied()
            .filter(|line| line.text.state == WorkState::Open && holds(line) > 0)
            .collect();
        let held = holding.iter().flat_map(|line| self.going_on(&line.text.use_cases));
        let use_cases = self.by_number(held);
        let boxes: BTreeSet<_> = use_cases.iter().map(|id| quadrants.get(id)).collect();
        let quadrant = if boxes.len() == 1 { boxes.into_iter().next().flatten().copied() } else { None };
        holding.sort_by_key(|line| (Reverse(holds(line)), due(line), line.number));
        HeldUp {
            lines: u32::try_from(holding.len()).unwrap_or(u32::MAX),
            first: holding.iter().take(NAMED).map(|line| line.id).collect(),
            use_cases,
            quadrant,
        }
    }

    /// Who waits for what is not done.
    fn waiting_for(&self, register: Register, lines: &[&RegisterLine]) -> Vec<WaitingCase> {
        let is_missing = |state: WorkState| state != WorkState::Done;
        let of_lines = lines.iter().filter(|line| is_missing(line.text.state));
        let of_lines = of_lines.flat_map(|line| self.going_on(&line.text.use_cases));
        let enablers = self.enablers().filter(|row| row.text.register == register);
        let enablers = enablers.filter(|row| is_missing(row.text.state));
        let waiting = of_lines.chain(enablers.flat_map(|row| self.going_on(&row.text.use_cases)));
        let waiting = self.by_number(waiting).into_iter();
        waiting.map(|use_case| WaitingCase { use_case, needed: self.needed_for(use_case) }).collect()
    }

    fn needed_for(&self, use_case: UseCaseId) -> u8 {
        let goes_on =
            self.standing_verdict(use_case).is_some_and(|verdict| verdict.decision == PilotDecision::Go);
        if goes_on { TO_SCALE } else { FOR_A_PILOT }
    }

    /// What is not there yet before what is, and what unlocks most for each person-day on top.
    fn ranked_enablers(&self) -> Vec<EnablerStanding> {
        let mut rows: Vec<(&Enabler, EnablerStanding)> =
            self.enablers().map(|row| (row, self.enabler_standing(row))).collect();
        rows.sort_by(|(one, found), (other, found_other)| {
            let is_there = |row: &Enabler| row.text.state == WorkState::Done;
            let worth = |found: &EnablerStanding| found.per_day.unwrap_or(-1.0);
            let by_worth = worth(found_other).total_cmp(&worth(found));
            is_there(one).cmp(&is_there(other)).then(by_worth).then(one.number.cmp(&other.number))
        });
        rows.into_iter().map(|(_, found)| found).collect()
    }

    fn enabler_standing(&self, row: &Enabler) -> EnablerStanding {
        let unlocks = self.by_number(self.going_on(&row.text.use_cases));
        let lit = unlocks.iter().filter(|id| self.use_case(**id).is_ok_and(|case| case.lighthouse)).count();
        let likely = || readiness_content::enabler(&row.enabler).map(|enabler| enabler.effort_days[1]);
        let days = row.text.days.and_then(|days| u32::try_from(days).ok()).or_else(likely);
        let count = u32::try_from(unlocks.len()).unwrap_or(u32::MAX);
        EnablerStanding {
            enabler: row.enabler.clone(),
            unlocks,
            lighthouses: u32::try_from(lit).unwrap_or(u32::MAX),
            days,
            per_day: days.filter(|days| *days > 0).map(|days| f64::from(count) / f64::from(days)),
        }
    }

    /// Nothing is added by itself: a low answer offers.
    fn suggested_enablers(&self) -> Vec<String> {
        let most = readiness_content::suggest_at_or_below();
        let low = readiness_content::questions().iter().filter(|question| {
            self.readiness_answer(&question.id).is_some_and(|answer| answer.level <= most)
        });
        let offered = low.map(|question| question.suggests.clone());
        offered.filter(|enabler| self.enabler(enabler).is_none()).collect()
    }

    /// Use cases that stand, and that neither a gate nor a pilot stopped.
    fn going_on<'a>(&'a self, use_cases: &'a [UseCaseId]) -> impl Iterator<Item = UseCaseId> + 'a {
        use_cases.iter().copied().filter(move |id| {
            let stands = self.use_case(*id).is_ok_and(|case| case.stands()) && !self.is_stopped(*id);
            let ended = self.standing_verdict(*id).map(|verdict| verdict.decision);
            stands && ended != Some(PilotDecision::Stop)
        })
    }

    /// Each once, in the order of their numbers.
    fn by_number(&self, use_cases: impl Iterator<Item = UseCaseId>) -> Vec<UseCaseId> {
        let numbered = use_cases.map(|id| (self.use_case(id).map_or(0, |case| case.number), id));
        numbered.collect::<BTreeSet<_>>().into_iter().map(|(_, id)| id).collect()
    }
}

/// Lines without a due day come last.
fn due(line: &RegisterLine) -> i32 {
    line.text.due_day.unwrap_or(i32::MAX)
}
