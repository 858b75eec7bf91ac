//! What follows for the chain of work: how much of it changed, how far each link may go, and where one stands higher.

use super::levels::{LEVEL_MOST, LEVEL_OF_THE_BOARD};
use crate::{ChainLinkId, Gate, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The chain, and what follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChainSheet {
    /// From the first link to the last.
    pub links: Vec<LinkFinding>,
    /// Links in which a machine does something by now.
    pub changed: u32,
    /// Links in which a machine acts and a person only samples, now or at the end.
    pub at_the_top: u32,
    /// From this level on the board decides.
    pub board_level: u8,
}

/// How far a link may go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LinkFinding {
    /// Which.
    pub id: ChainLinkId,
    /// The highest level that its gates allow, 0..4.
    pub allowed: u8,
    /// The gate that limits it; None where none does.
    pub gate: Option<Gate>,
    /// It stands higher than that, since a gate was answered later.
    pub is_above: bool,
}

impl Workshop {
    /// The chain of work, and what follows.
    #[must_use]
    pub fn chain_sheet(&self) -> ChainSheet {
        let links = self.chain_in_order();
        let top = |now: u8, end: u8| now.max(end);
        let count = |holds: &dyn Fn(u8, u8) -> bool| {
            let found = links.iter().filter(|link| holds(link.text.level_now, link.text.level_end)).count();
            u32::try_from(found).unwrap_or(u32::MAX)
        };
        let found = links.iter().map(|link| {
            let gate = self.gate_that_limits(&link.text.use_cases);
            let allowed = gate.map_or(LEVEL_MOST, Gate::level_allowed);
            let is_above = top(link.text.level_now, link.text.level_end) > allowed;
            LinkFinding { id: link.id, allowed, gate, is_above }
        });
        ChainSheet {
            links: found.collect(),
            changed: count(&|now, _| now > 0),
            at_the_top: count(&|now, end| top(now, end) >= LEVEL_OF_THE_BOARD),
            board_level: LEVEL_OF_THE_BOARD,
        }
    }
}
