//! All campaigns, in the order of the promises they guard.

mod authority;
mod crash;
mod network;
mod power;
pub(crate) mod scribe;
mod syscall;

use crate::run::{Held, Run};

/// A campaign.
pub(crate) struct Campaign {
    /// What it is asked for by.
    pub(crate) name: &'static str,
    /// The promises it guards.
    pub(crate) promises: &'static [u8],
    /// What it does, in one line.
    pub(crate) about: &'static str,
    /// Does it.
    pub(crate) run: fn(&mut Run) -> Held,
}

/// All of them.
pub(crate) const CAMPAIGNS: &[Campaign] = &[
    Campaign {
        name: "power",
        promises: &[1],
        about: "power loss at any moment, from recorded writes and syncs: what was acknowledged is there",
        run: power::run,
    },
    Campaign {
        name: "crash",
        promises: &[2, 8],
        about: "kill -9 while 50 phones and the facilitator send: what was acknowledged is there, once, at once",
        run: crash::run,
    },
    Campaign {
        name: "syscall",
        promises: &[3],
        about: "killed at any call of the system: each batch is there whole or not at all",
        run: syscall::run,
    },
    Campaign {
        name: "network",
        promises: &[4],
        about: "100 phones on a network that cuts and delays, and that send twice: 2,000 sent are 2,000 there",
        run: network::run,
    },
    Campaign {
        name: "authority",
        promises: &[15, 19],
        about: "every command and request of the facilitator from the room and the wall; lock, cap and removal",
        run: authority::run,
    },
];
