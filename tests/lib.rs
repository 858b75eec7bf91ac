//! Tests that need the whole product: the real program, real files, real sockets.
#![expect(clippy::expect_used, reason = "what a test needs and does not get, fails the test")]

mod harness;

pub use harness::device::{Device, Heard, seen_rows};
pub use harness::fault_proxy::FaultProxy;
pub use harness::page::{Page, rows};
pub use harness::program::{Served, done, pharos, ranking, raw, raw_for, run, text};
pub use harness::room::{Doors, Room, ids};
pub use harness::secure::{Authority, Pem};
pub use harness::tapped::{Tapped, holds};
pub use harness::wishes::{idea, new_id, new_key, rating, secret_idea, use_case, wall_view};
