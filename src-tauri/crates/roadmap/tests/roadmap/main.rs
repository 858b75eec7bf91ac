//! What the roadmap promises: the example workshop, refusals, and properties against slow and obvious ways to say the same.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a fixture that cannot be read is a failed test")]

mod example_workshop;
mod oracle;
mod properties;
mod refusals;
