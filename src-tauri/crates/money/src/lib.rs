//! Money: what a use case costs, what it brings, and how sure that is (method 2.10).
//!
//! Numbers in, numbers out: no texts, no currency, no clock, no file, no randomness but what a seed decides. The same
//! numbers give the same answer on every platform, and no input makes this crate panic.
//!
//! - [`driver`] names every number that goes in, with the range it may have;
//! - [`estimate`] is such a number with a low, a likely and a high value;
//! - [`case`] holds all of them for one use case, in one operating mode;
//! - [`year`] is a full year of use: calls, tokens, cost and benefit;
//! - [`cash_flow`] spreads it over 36 months, [`returns`] is what a cash flow amounts to;
//! - [`outcome`] puts these together for the likely values, the five modes side by side, and the tornado;
//! - [`range`] draws ten thousand cases from the estimates; [`band`] spreads the same draws over months.

pub mod band;
pub mod case;
pub mod cash_flow;
pub mod driver;
pub mod estimate;
pub mod mode;
pub mod outcome;
pub mod range;
pub mod returns;
pub mod year;

mod pert;

pub use band::{MonthBand, month_bands};
pub use case::{Case, Values};
pub use cash_flow::CashFlow;
pub use driver::{Driver, DriverGroup, Measure};
pub use estimate::{Estimate, EstimateError};
pub use mode::Mode;
pub use outcome::{ModeYear, Modes, Outcome, Swing, likely_flow, modes, outcome, tornado};
pub use range::{DRAWS, Percentiles, Ranges, ranges};
pub use returns::{NoRate, Payback};
pub use year::{Once, Year};
