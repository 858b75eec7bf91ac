//! Alarms of a month: what rings at which threshold, and what was said when one was closed.

use super::MonthFigures;
use super::counted::MonthMoney;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Tokens a call ring above so many times the plan's.
pub const TOKENS_TIMES: f64 = 2.0;
/// Cost a call rings above this share of the plan's: 120 of 100.
pub const COST_SHARE: f64 = 1.2;

/// What an alarm is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AlarmKind {
    /// More than twice the tokens a call that the plan says.
    Tokens,
    /// A call costs more than 120 of 100 planned.
    Cost,
    /// Something went wrong that touches safety.
    Incident,
}

/// That an alarm was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClosedAlarm {
    /// In which month it rang.
    pub month: u32,
    /// What it was about.
    pub kind: AlarmKind,
    /// The newest month when it was closed.
    pub in_month: u32,
    /// What was done, in words. Never empty.
    pub what: String,
}

/// An alarm that rings, or rang and was closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingAlarm {
    /// In which month.
    pub month: u32,
    /// What it is about.
    pub kind: AlarmKind,
    /// What was counted: tokens a call, money a call, or incidents. None where a closed one rings no longer, because the
    /// plan or the month changed since.
    pub found: Option<f64>,
    /// Above which it rings.
    pub above: f64,
    /// That it was closed.
    pub closed: Option<ClosedAlarm>,
}

/// What the plan says of a call in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct PlannedCall {
    /// Tokens, in and out; None where the plan has no calls.
    pub tokens: Option<f64>,
    /// All that running it costs, for each call; None where the plan has no calls in this month.
    pub cost: Option<f64>,
}

impl AlarmKind {
    /// Every kind there is.
    pub const ALL: [Self; 3] = [Self::Tokens, Self::Cost, Self::Incident];
}

impl PlannedCall {
    /// Above which a kind of alarm rings; None where the plan says nothing.
    pub(crate) fn threshold(&self, kind: AlarmKind) -> Option<f64> {
        match kind {
            AlarmKind::Tokens => self.tokens.map(|tokens| tokens * TOKENS_TIMES),
            AlarmKind::Cost => self.cost.map(|cost| cost * COST_SHARE),
            AlarmKind::Incident => Some(0.0),
        }
    }

    /// What was counted of a kind and above which it rings, where it rings.
    pub(crate) fn rings(
        &self,
        kind: AlarmKind,
        month: &MonthFigures,
        money: &MonthMoney,
    ) -> Option<(f64, f64)> {
        let found = match kind {
            AlarmKind::Tokens => month.tokens_a_call()?,
            AlarmKind::Cost if month.calls > 0.0 => money.running_cost / month.calls,
            AlarmKind::Cost => return None,
            AlarmKind::Incident => month.incidents,
        };
        let above = self.threshold(kind)?;
        (found > above).then_some((found, above))
    }
}
