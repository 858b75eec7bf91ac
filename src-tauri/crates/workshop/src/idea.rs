//! Ideas: what people write on a board, in lanes.

use crate::{IdeaId, LaneId, Refusal, Workshop, change::Change, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Lane {
    /// Stable name.
    pub id: LaneId,
    /// From 1 on, left to right.
    pub number: u32,
    /// Shown name.
    pub name: String,
    /// What the lane asks, possibly empty.
    pub question: String,
}

/// One sticky note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Idea {
    /// Stable name.
    pub id: IdeaId,
    /// Where it hangs.
    pub lane: LaneId,
    /// From 1 on, in order of arrival.
    pub number: u32,
    /// What was written.
    pub text: String,
}

/// What is asked for when lanes are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewLane {
    /// Made by the client.
    pub id: LaneId,
    /// Shown name.
    pub name: String,
    /// What the lane asks, possibly empty.
    pub question: String,
}

/// What is asked for when ideas are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewIdea {
    /// Made by the client.
    pub id: IdeaId,
    /// Where it hangs.
    pub lane: LaneId,
    /// What was written.
    pub text: String,
}

/// Most lanes of a board.
pub const LANE_LIMIT: usize = 12;
/// Most ideas of a workshop.
const IDEA_LIMIT: usize = 20_000;

/// Adds lanes to the right of those that are there.
///
/// # Refusals
/// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 12 lanes, and what [`crate::text`] refuses.
pub(crate) fn add_lanes(workshop: &Workshop, wishes: &[NewLane]) -> Result<Vec<Change>, Refusal> {
    if workshop.lanes().len() + wishes.len() > LANE_LIMIT {
        return Err(Refusal::TooMany { limit: LANE_LIMIT });
    }
    let last = workshop.lanes().map(|lane| lane.number).max().unwrap_or(0);
    (last + 1..)
        .zip(wishes)
        .map(|(number, wish)| {
            if workshop.lane(wish.id).is_ok() {
                return Err(Refusal::AlreadyThere);
            }
            let (name, question) = (text::name(&wish.name)?, text::line(&wish.question)?);
            Ok(Change::put(Lane { id: wish.id, number, name, question }))
        })
        .collect()
}

/// Adds ideas in the given order.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown lane, [`Refusal::AlreadyThere`], [`Refusal::TextEmpty`],
/// [`Refusal::TextTooLong`] beyond 2,000 characters, [`Refusal::TooMany`] beyond 20,000 ideas.
pub(crate) fn add(workshop: &Workshop, wishes: &[NewIdea]) -> Result<Vec<Change>, Refusal> {
    if workshop.ideas().len() + wishes.len() > IDEA_LIMIT {
        return Err(Refusal::TooMany { limit: IDEA_LIMIT });
    }
    let last = workshop.ideas().map(|idea| idea.number).max().unwrap_or(0);
    (last + 1..)
        .zip(wishes)
        .map(|(number, wish)| {
            if workshop.idea(wish.id).is_ok() {
                return Err(Refusal::AlreadyThere);
            }
            let lane = workshop.lane(wish.lane)?.id;
            let text = text::paragraph(&wish.text)?;
            if text.is_empty() {
                return Err(Refusal::TextEmpty);
            }
            Ok(Change::put(Idea { id: wish.id, lane, number, text }))
        })
        .collect()
}
