//! What a workshop is about, and what its room is doing.

use crate::{Language, Refusal, WorkshopId, text};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the workshop is about, and how its matrix is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct About {
    /// Stable name.
    pub id: WorkshopId,
    /// One line.
    pub title: String,
    /// What the room is to answer, possibly empty.
    pub question: String,
    /// Whose workshop it is, possibly empty.
    pub organisation: String,
    /// The language it is held in: the wall speaks it. Pages can be read in either.
    pub language: Language,
    /// Which template it was made from.
    pub template: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Share of value in the score, 0..1.
    pub balance: f64,
    /// From here on value is high, 1..5.
    pub value_line: f64,
    /// Up to here cost is low, 1..5.
    pub cost_line: f64,
    /// What the room is doing: the screens of all who take part follow it.
    pub step: Step,
}

/// What the room is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Step {
    /// People arrive and wait.
    #[default]
    Welcome,
    /// People write ideas.
    Ideate,
    /// People put ideas into themes on their own devices, in silence.
    Sort,
    /// People write the use-case cards they were given.
    Cards,
    /// People rate.
    Rate,
    /// People vote: with dots, points, a hand, or on a practice rating.
    Vote,
    /// The room sees what came of it.
    Results,
}

impl About {
    /// Of a workshop with nothing in it yet.
    ///
    /// # Refusals
    /// What [`text`] refuses in the title.
    pub fn new(
        id: WorkshopId,
        title: &str,
        template: &str,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        Ok(Self {
            id,
            title: text::title(title)?,
            question: String::new(),
            organisation: String::new(),
            language,
            template: template.to_owned(),
            created_at: now,
            balance: 0.5,
            value_line: 3.0,
            cost_line: 3.0,
            step: Step::Welcome,
        })
    }
}
