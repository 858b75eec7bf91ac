//! All campaigns, in the order of the promises they guard.

mod authority;
mod clock;
mod codes;
mod crash;
mod damage;
mod disk;
mod export;
mod files;
mod flood;
mod frames;
mod instance;
mod moved;
pub(crate) mod network;
mod offline;
mod power;
mod privacy;
pub(crate) mod scribe;
mod soak;
mod storm;
mod syscall;
mod text;
mod upgrade;
mod web;

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
        promises: &[1, 7],
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
        name: "clock",
        promises: &[2],
        about: "a machine whose clock jumps by hours and years: nothing lost, order kept, steps and autosaves right",
        run: clock::run,
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
        about: "100 phones on a network that cuts, delays and loses, and that send twice: 2,000 sent are 2,000 there",
        run: network::run,
    },
    Campaign {
        name: "offline",
        promises: &[5],
        about: "20 ideas typed offline arrive once, however late, and in no other workshop",
        run: offline::run,
    },
    Campaign {
        name: "disk",
        promises: &[6, 7],
        about: "full, failing and read-only disks, files that go: nothing false is acknowledged, and it goes on",
        run: disk::run,
    },
    Campaign {
        name: "instance",
        promises: &[9],
        about: "a second program is refused with the holder's name: same path, link, second name, all at once",
        run: instance::run,
    },
    Campaign {
        name: "damage",
        promises: &[10],
        about: "bytes changed anywhere in a file: refused, said, or harmless; salvage says what is missing",
        run: damage::run,
    },
    Campaign {
        name: "upgrade",
        promises: &[11],
        about: "a file of each released schema opens with all its rows, a newer one is refused untouched",
        run: upgrade::run,
    },
    Campaign {
        name: "privacy",
        promises: &[12, 13, 14],
        about: "two worlds that differ only in secrets look the same; no byte links an anonymous entry",
        run: privacy::run,
    },
    Campaign {
        name: "authority",
        promises: &[15, 19],
        about: "every command and request of the facilitator from the room and the wall; lock, cap and removal",
        run: authority::run,
    },
    Campaign {
        name: "web",
        promises: &[16, 17],
        about: "other hosts and origins get no byte; secrets are in no address, file or line that is printed",
        run: web::run,
    },
    Campaign {
        name: "codes",
        promises: &[18],
        about: "many guess codes at once: 20 a second in all, and whoever scans does not wait",
        run: codes::run,
    },
    Campaign {
        name: "flood",
        promises: &[20],
        about: "hostile sockets of five kinds: whoever works waits for nobody, memory is bounded, nothing is left",
        run: flood::run,
    },
    Campaign {
        name: "soak",
        promises: &[20],
        about: "200 people come and go, an hour in the long form: memory does not grow, no socket stays open",
        run: soak::run,
    },
    Campaign {
        name: "storm",
        promises: &[21],
        about: "everybody comes back at once after a restart, to a full board",
        run: storm::run,
    },
    Campaign {
        name: "text",
        promises: &[22],
        about: "300 payloads and all scripts as ideas, names and titles: kept byte for byte or refused by rule",
        run: text::run,
    },
    Campaign {
        name: "files",
        promises: &[23],
        about: "bombs and fuzzed tables and workshop files: small, quick, no panic",
        run: files::run,
    },
    Campaign {
        name: "frames",
        promises: &[23],
        about: "fuzzed messages for every decoder of the wire, and at sockets: no panic, answered or closed",
        run: frames::run,
    },
    Campaign {
        name: "export",
        promises: &[24],
        about: "canaries in every export and after deleting for good, and no text that is a formula",
        run: export::run,
    },
];
