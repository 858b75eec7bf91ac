//! What the money promises: published examples, the example workshop, the cases of method 2.10, and properties that hold
//! for any estimates.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a fixture that cannot be read is a failed test")]

mod default_case;
mod edges;
mod example_workshop;
mod golden;
mod properties;
mod reading;
