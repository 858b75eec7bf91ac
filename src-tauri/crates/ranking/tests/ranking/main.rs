//! What the ranking promises: published examples, the example workshop, and properties that hold for
//! any ratings.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a fixture that cannot be read is a failed test")]

mod agreed;
mod budget;
mod example_robustness;
mod example_workshop;
mod formulas;
mod golden;
mod golden_robustness;
mod kendall;
mod labels;
mod oracle;
mod properties;
mod reading;
mod revotes;
mod robustness;
mod scoreboard;
