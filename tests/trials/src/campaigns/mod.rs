//! All campaigns, in the order of the promises they guard.

mod crash;
pub(crate) mod scribe;

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
pub(crate) const CAMPAIGNS: &[Campaign] = &[Campaign {
    name: "crash",
    promises: &[2, 8],
    about: "kill -9 while 50 phones and the facilitator send: what was acknowledged is there, once, at once",
    run: crash::run,
}];
