//! What a second round moved: where one use case stood before it and stands after it.
//!
//! For the facilitator. Figures only, of rounds that are closed, and no use case of which too few people spoke.

use crate::scoring::Scoring;
use crate::standing::QuadrantName;
use crate::{CriterionId, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::{AgreementWord, Quadrant};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How one use case moved between two closed rounds, under what is agreed now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseShift {
    /// Which.
    pub use_case: UseCaseId,
    /// Where it stood before the round that counts, the others as they stood then.
    pub before: PlaceInRound,
    /// Where it stands.
    pub now: PlaceInRound,
    /// Criteria of which the room says something else than before.
    pub words: Vec<WordShift>,
}

/// Where a use case stands by one round.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlaceInRound {
    /// Its number.
    pub round: u32,
    /// Value side, 1..5.
    pub value: f64,
    /// Cost side, 1..5.
    pub cost: f64,
    /// Competition rank from 1 on.
    pub rank: u32,
    /// Which box of the matrix.
    #[ts(as = "QuadrantName")]
    pub quadrant: Quadrant,
    /// Within 0.15 of a quadrant line.
    pub on_the_line: bool,
}

/// How far the room agreed on one cell, and agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WordShift {
    /// By which criterion.
    pub criterion: CriterionId,
    /// Of the round before.
    #[ts(type = "\"agreed\" | \"mixed\" | \"split\"")]
    pub before: AgreementWord,
    /// Of the round that counts.
    #[ts(type = "\"agreed\" | \"mixed\" | \"split\"")]
    pub now: AgreementWord,
}

impl Workshop {
    /// What the round that counts moved. None while that one is open, where it is the first one, and where the use case
    /// was not ranked by both.
    #[must_use]
    pub fn case_shift(&self, use_case: UseCaseId) -> Option<CaseShift> {
        let counting = self.round(self.scoring().counting_round(use_case)?).ok()?;
        if !counting.closed {
            return None;
        }
        let earlier = self.scoring().before(self, counting.number);
        let before = self.place_in_round(&earlier, use_case)?;
        let now = self.place_in_round(self.scoring(), use_case)?;
        let words = self.criteria().enumerate().filter_map(|(place, criterion)| {
            let word = |scoring: &Scoring| {
                scoring.cell(use_case, place).filter(|cell| cell.n >= MIN_RATERS_SHOWN)?.word
            };
            let (before, now) = (word(&earlier)?, word(self.scoring())?);
            (before != now).then_some(WordShift { criterion: criterion.id, before, now })
        });
        Some(CaseShift { use_case, before, now, words: words.collect() })
    }

    fn place_in_round(&self, scoring: &Scoring, use_case: UseCaseId) -> Option<PlaceInRound> {
        let round = self.round(scoring.counting_round(use_case)?).ok()?;
        let index = scoring.index_of(use_case).filter(|_| !scoring.is_withheld(use_case))?;
        let assessed = scoring.assess(&self.agreed_weights(), &self.agreed_settings());
        let found = assessed.get(index)?;
        Some(PlaceInRound {
            round: round.number,
            value: found.value?,
            cost: found.cost?,
            rank: found.rank?,
            quadrant: found.quadrant?,
            on_the_line: found.on_the_line,
        })
    }
}
