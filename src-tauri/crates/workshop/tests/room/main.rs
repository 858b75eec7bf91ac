//! The room: what people write, rate and vote from their devices.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

mod brainwriting;
mod contributions;
mod second_round;
mod setup;
mod votes;
mod wall_cells;
