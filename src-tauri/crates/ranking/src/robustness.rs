//! Robustness: how far a ranking would stand if the room had weighed or voted a little differently.
//!
//! Three separate figures, never joint (method 2.8):
//! - [`weightings`]: other weights, the same ratings: "top 3 in 92 of 100 weightings";
//! - [`revotes`]: other raters out of the same groups, the same weights: "quick win in 88 of 100
//!   re-votes";
//! - [`flip`]: the smallest change of one weight that brings another to the first place.
//!
//! All random numbers come from [`draws`]: the same seed gives the same figures on every platform.

pub mod comparison;
pub mod draws;
pub mod flip;
pub mod revotes;
pub mod weightings;

mod normal;
mod rank_counts;

pub use comparison::{ComparedCriterion, Comparison};
pub use flip::Flip;
pub use revotes::{ClassShares, Revotes, Voice};
pub use weightings::{RankShares, WeightDraws, Weighting};

/// Draws behind each figure: their half-width is one point in a hundred, so only whole numbers are shown.
pub const DRAWS: usize = 10_000;
