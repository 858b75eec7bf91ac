//! Votes: one question, one sealed ballot for each seat, and an outcome once it is closed.
//!
//! Four kinds share the rules: dots on ideas for the shortlist, 100 points over the criteria of a side, a fist
//! of five behind a choice, and a practice rating that counts for nothing. None of them ranks use cases.

mod on_cards;
mod outcome;
mod rules;
mod shortlist;

use crate::{CriterionId, IdeaId, RatingSource, SeatId, UseCaseId, ids::VoteId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub use outcome::{Outcome, PointsSpread};
pub(crate) use rules::{
    VOTE_LIMIT, ballot_asks, cast, cast_from_seat, cleaned, close, open, open_with_step, reopen, step_name,
    withdrawn_ballots,
};
pub use shortlist::Placed;
pub(crate) use shortlist::{rescue, set_both_in_exports, set_cut, set_note};

/// The points that a person shares over one side.
pub const POINTS: u32 = 100;
/// The highest of a fist of five.
pub const FIST_MOST: u32 = 5;

/// One time of asking everybody the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Vote {
    /// Stable name.
    pub id: VoteId,
    /// From 1 on.
    pub number: u32,
    /// What is asked.
    pub question: VoteQuestion,
    /// Ballots are taken until it is closed.
    pub closed: bool,
    /// What came of it: None while it is open, and where fewer than three voted.
    pub outcome: Option<Outcome>,
    /// How far the room had come as it was closed.
    #[serde(default)]
    pub turnout: Option<VoteTurnout>,
    /// How many cards stand above the line of the shortlist, from 1 on. Proposed as a vote by dots is closed.
    #[serde(default)]
    pub cut: Option<u32>,
    /// The card from below the line that is kept all the same.
    #[serde(default)]
    pub rescue: Option<Rescue>,
    /// What was said about what came of it, before people voted again. The facilitator's own.
    #[serde(default)]
    pub note: String,
    /// Whether exports show the vote before beside it.
    #[serde(default = "yes")]
    pub both_in_exports: bool,
}

/// A card that is kept although it is below the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Rescue {
    /// Which idea.
    pub idea: IdeaId,
    /// Why, one line, never empty. The facilitator's own.
    pub reason: String,
}

/// How many people had voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VoteTurnout {
    /// When that was.
    pub at: DateTime<Utc>,
    /// People who had given all they had.
    pub finished: u32,
    /// People who had given some of it.
    pub begun: u32,
    /// People who were asked.
    pub asked: u32,
}

fn yes() -> bool {
    true
}

/// What a vote asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum VoteQuestion {
    /// Which ideas to try first. For the shortlist, never for the ranking.
    Dots {
        /// Dots that each person has, 1..50.
        each: u32,
        /// Most of them on one idea, 1..each.
        most_on_one: u32,
    },
    /// How much each criterion counts: 100 points a side.
    Points,
    /// How far people stand behind a choice, 0..5.
    Fist {
        /// The lighthouse it is about; None is the choice as a whole.
        use_case: Option<UseCaseId>,
    },
    /// How people rate something that all of them know.
    Practice {
        /// What that is, one line.
        title: String,
    },
}

/// What one seat answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Ballot {
    /// In which vote.
    pub vote: VoteId,
    /// Whose.
    pub seat: SeatId,
    /// What it says.
    pub marks: Marks,
    /// Which way it came.
    pub source: RatingSource,
}

/// What a ballot says, by the kind of its vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Marks {
    /// Dots on ideas; those with none are left out.
    Dots(BTreeMap<IdeaId, u32>),
    /// Points in steps of five; each side that is named comes to 100.
    Points(BTreeMap<CriterionId, u32>),
    /// 0 cannot accept .. 5 takes the lead.
    Fist(u32),
    /// A point of the criterion's scale; None is "can't judge".
    Practice(BTreeMap<CriterionId, Option<u8>>),
}

impl Marks {
    /// The ideas it says something about.
    pub fn ideas(&self) -> impl Iterator<Item = IdeaId> + '_ {
        let dots = match self {
            Self::Dots(dots) => Some(dots),
            _ => None,
        };
        dots.into_iter().flat_map(|dots| dots.keys().copied())
    }

    /// How many things it answers.
    #[must_use]
    pub fn given(&self) -> u32 {
        match self {
            Self::Dots(dots) => dots.values().sum(),
            Self::Points(points) => u32::try_from(points.len()).unwrap_or(u32::MAX),
            Self::Fist(_) => 1,
            Self::Practice(answers) => u32::try_from(answers.len()).unwrap_or(u32::MAX),
        }
    }
}
