//! What the ranking promises: published examples, the example workshop, and properties that hold for
//! any ratings.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a fixture that cannot be read is a failed test")]

mod example_workshop;
mod formulas;
mod golden;
mod labels;
mod oracle;
mod properties;
mod reading;
mod scoreboard;
