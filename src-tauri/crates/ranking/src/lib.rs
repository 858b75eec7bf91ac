//! Ranking: numbers in, numbers out.
//!
//! Ratings become cells, cells become two axis scores (value and cost), and those become a place on
//! the matrix, a quadrant, a rank and a Pareto front. Use cases, criteria and raters are indices
//! here: no ids, no texts, no clock, no file, no randomness. The same numbers always give the same
//! answer, and no input makes this crate panic.
//!
//! - [`scoreboard`] keeps the counts and changes one rating in constant time;
//! - [`assessment`] says what they amount to under a set of weights;
//! - [`agreement`], [`order_statistics`], [`weights`], [`quadrant`] and [`pareto`] are the formulas;
//! - [`disagreement`] says where talking can help;
//! - [`labels`] places bubbles and their names on the matrix.

pub mod agreement;
pub mod assessment;
pub mod cell;
pub mod disagreement;
pub mod labels;
pub mod model;
pub mod order_statistics;
pub mod pareto;
pub mod quadrant;
pub mod scoreboard;
pub mod weights;

mod board_error;
mod places;

pub use agreement::AgreementWord;
pub use assessment::Assessment;
pub use board_error::BoardError;
pub use cell::{Cell, Raised};
pub use model::{Criterion, Floor, Settings, Side};
pub use quadrant::Quadrant;
pub use scoreboard::Scoreboard;
