//! What is settled before people come, beside what has rows of its own.

use crate::change::Change;
use crate::{Refusal, Workshop, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is settled before people come. One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Preparation {
    /// Dots of each person for the shortlist; None: about a third of what is voted on.
    pub dots: Option<u32>,
    /// How many rounds of rating are planned, 1..3.
    pub rounds: u32,
    /// A use case that everybody knows, for the practice rating; possibly empty.
    pub reference: String,
    /// Highest number of a value criterion that was removed: it is not given again.
    pub retired_value: u8,
    /// The same of the cost side.
    pub retired_cost: u8,
}

impl Default for Preparation {
    /// Two rounds: the talk between them is what moves ratings.
    fn default() -> Self {
        Self { dots: None, rounds: 2, reference: String::new(), retired_value: 0, retired_cost: 0 }
    }
}

/// Most dots of one person.
pub const DOTS_MOST: u32 = 50;
/// Most rounds that can be planned: a third one hardly moves anything any more.
pub const ROUNDS_MOST: u32 = 3;

/// Says how many dots each person gets.
///
/// # Refusals
/// [`Refusal::OutOfRange`] outside 1..50.
pub(crate) fn set_dots(workshop: &Workshop, dots: Option<u32>) -> Result<Vec<Change>, Refusal> {
    if dots.is_some_and(|dots| !(1..=DOTS_MOST).contains(&dots)) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: DOTS_MOST });
    }
    Ok(vec![Change::put(Preparation { dots, ..workshop.preparation().clone() })])
}

/// Says how many rounds of rating are planned.
///
/// # Refusals
/// [`Refusal::OutOfRange`] outside 1..3.
pub(crate) fn set_rounds(workshop: &Workshop, rounds: u32) -> Result<Vec<Change>, Refusal> {
    if !(1..=ROUNDS_MOST).contains(&rounds) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: ROUNDS_MOST });
    }
    Ok(vec![Change::put(Preparation { rounds, ..workshop.preparation().clone() })])
}

/// Chooses the use case of the practice rating.
///
/// # Refusals
/// What [`crate::text`] refuses.
pub(crate) fn set_reference(workshop: &Workshop, reference: &str) -> Result<Vec<Change>, Refusal> {
    let reference = text::line(reference)?;
    Ok(vec![Change::put(Preparation { reference, ..workshop.preparation().clone() })])
}
