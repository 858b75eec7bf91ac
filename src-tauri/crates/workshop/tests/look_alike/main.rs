//! Which ideas look alike: how well that is found, and that taking texts in and out comes to the same as
//! beginning anew.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

mod bounds;
mod figures;
mod model;
