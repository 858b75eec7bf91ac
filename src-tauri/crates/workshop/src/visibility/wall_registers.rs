//! The registers on the wall: how far each is, and what holds something up. Nobody is named.

use crate::registers::{Register, RegisterLine};
use crate::seat_readiness::ReadinessTurnout;
use crate::{Bilingual, Language, UseCaseId, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the wall shows of the registers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallRegisters {
    /// What they hold up, in one sentence.
    pub finding: Bilingual,
    /// All four, in order.
    pub registers: Vec<WallRegister>,
    /// The room is asked, and how many have answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub asked: Option<ReadinessTurnout>,
}

/// A register on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallRegister {
    /// Which one.
    pub register: Register,
    /// How many of its lines are done.
    pub done: u32,
    /// All of them.
    pub count: u32,
    /// Open lines that hold something up, what holds up most first: at most four.
    pub holding: Vec<WallHolding>,
    /// How many hold something up.
    pub holding_count: u32,
}

/// An open line that holds something up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WallHolding {
    /// What is needed.
    pub need: String,
    /// What the first use case is called that waits for it.
    pub waiting: String,
    /// How many wait.
    pub waiting_count: u32,
    /// Until which day after the workshop; None is not said.
    pub due_day: Option<i32>,
}

const HOLDING: usize = 4;

/// What the wall shows of the registers; None where nothing stands in them and nobody is asked about them.
#[must_use]
pub fn wall_registers(workshop: &Workshop) -> Option<WallRegisters> {
    let asked = workshop.readiness_turnout();
    if workshop.register_lines().len() == 0 && asked.is_none() {
        return None;
    }
    let held = workshop.held_up_by_registers();
    let told = |language| held.told(&|line| workshop.need_of(line), language);
    let holding = workshop.lines_that_hold_up();
    let of = |register: Register| {
        let own: Vec<_> = holding.iter().filter(|(line, _)| line.register == register).collect();
        let tab = workshop.lines_in_order(register);
        let done = tab.iter().filter(|line| line.text.state == crate::WorkState::Done).count();
        WallRegister {
            register,
            done: whole(done),
            count: whole(tab.len()),
            holding: own.iter().take(HOLDING).map(|(line, waiting)| shown(workshop, line, waiting)).collect(),
            holding_count: whole(own.len()),
        }
    };
    Some(WallRegisters {
        finding: Bilingual { en: told(Language::En), zh: told(Language::ZhCn) },
        registers: Register::ALL.map(of).into(),
        asked,
    })
}

fn shown(workshop: &Workshop, line: &RegisterLine, waiting: &[UseCaseId]) -> WallHolding {
    let first = waiting.first().and_then(|id| workshop.use_case(*id).ok());
    WallHolding {
        need: line.text.need.clone(),
        waiting: first.map(|case| case.text.title.clone()).unwrap_or_default(),
        waiting_count: whole(waiting.len()),
        due_day: line.text.due_day,
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
