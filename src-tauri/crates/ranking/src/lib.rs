//! Ranking: numbers in, numbers out.
//!
//! Ratings become cells, cells become two axis scores (value and cost), and those become a place on
//! the matrix, a quadrant, a rank and a Pareto front. Use cases, criteria and raters are indices
//! here: no ids, no texts, no clock, no file, no randomness but what a seed decides. The same numbers
//! always give the same answer, and no input makes this crate panic.
//!
//! - [`scoreboard`] keeps the counts and changes one rating in constant time;
//! - [`assessment`] says what they amount to under a set of weights;
//! - [`agreement`], [`order_statistics`], [`weights`], [`quadrant`] and [`pareto`] are the formulas;
//! - [`disagreement`] says where talking can help, [`agreed`] what it could change, [`kendall`] whether
//!   the raters see one order;
//! - [`robustness`] says how far a ranking would stand had the room weighed or voted differently;
//! - [`budget`] picks what fits into money and people;
//! - [`pass_rate`] says how sure the counts of a small test are;
//! - [`labels`] places bubbles and their names on the matrix.

pub mod agreed;
pub mod agreement;
pub mod assessment;
pub mod budget;
pub mod cell;
pub mod disagreement;
pub mod kendall;
pub mod labels;
pub mod model;
pub mod order_statistics;
pub mod pareto;
pub mod pass_rate;
pub mod quadrant;
pub mod robustness;
pub mod scoreboard;
pub mod weights;

mod board_error;
mod input_error;
mod places;

pub use agreement::AgreementWord;
pub use assessment::Assessment;
pub use board_error::BoardError;
pub use cell::{Cell, Raised};
pub use input_error::InputError;
pub use model::{Criterion, Floor, Settings, Side};
pub use quadrant::Quadrant;
pub use scoreboard::Scoreboard;
