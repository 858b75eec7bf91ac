//! Decision records: what was decided about a use case and why, in numbers as they stood, written once. A newer record
//! takes the place of an older one, and both are kept. They lean on nothing: a record stays as it was signed, whatever
//! becomes of the use case, of its lamp and of the ratings. Undo passes over them.

use crate::change::{Change, Key};
use crate::ids::DecisionRecordId;
use crate::robustness::Robustness;
use crate::standing::StandingState;
use crate::vote::{Outcome, VoteQuestion};
use crate::{CriterionId, Refusal, UseCase, UseCaseId, VoteId, Workshop, text};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was decided, as it was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionRecord {
    /// Stable name.
    pub id: DecisionRecordId,
    /// About which use case. It may be gone by now.
    pub use_case: UseCaseId,
    /// The number it had.
    pub number: u32,
    /// What it was called.
    pub title: String,
    /// Whether it was lit.
    pub lighthouse: bool,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// The record before, whose place it takes.
    pub replaces: Option<DecisionRecordId>,
    /// In words.
    #[serde(flatten)]
    pub text: DecisionText,
    /// In numbers, as they stood.
    pub figures: DecisionFigures,
    /// How many showed which hand, where the room was asked.
    pub fist: Option<FistCounts>,
}

/// What somebody wrote about a decision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct DecisionText {
    /// What exactly. Never empty in a record.
    pub what: String,
    /// Why. Never empty in a record.
    pub why: String,
    /// Who was against it, and what was said. Empty: nobody was.
    pub dissent: String,
    /// What was not chosen, and why.
    pub rejected: String,
    /// Under which conditions, one line each.
    pub conditions: Vec<String>,
    /// Who makes it happen, one line. Never empty in a record.
    pub owner: String,
    /// After how many days it is looked at again, 1..1000. Never empty in a record.
    pub review_days: Option<u32>,
    /// Who signs, one line. Never empty in a record.
    pub signed_by: String,
}

/// Where a use case stood as its decision was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionFigures {
    /// Whether it was ranked, and if not, why.
    pub state: StandingState,
    /// Competition rank from 1 on.
    pub rank: Option<u32>,
    /// How many use cases had one.
    pub ranked: u32,
    /// Value side, 1..5.
    pub value: Option<f64>,
    /// Cost side, 1..5.
    pub cost: Option<f64>,
    /// Balance of value and cost, 0..100.
    pub score: Option<f64>,
    /// Which box of the matrix.
    #[ts(as = "Option<crate::standing::QuadrantName>")]
    pub quadrant: Option<ranking::Quadrant>,
    /// Within 0.15 of a quadrant line.
    pub on_the_line: bool,
    /// Another use case had a score less than one point away.
    pub practically_tied: bool,
    /// Criteria without enough ratings: "without C4".
    pub uncovered: Vec<CriterionId>,
    /// People who rated it in the round that counted.
    pub raters: u32,
    /// Number of that round.
    pub round: Option<u32>,
    /// In how many of 100 weightings near the agreed one it was among the first three. None where that was not worked out.
    pub top_three_in_100: Option<u8>,
    /// In how many of 100 re-votes it stayed in its box. None below four raters, or where that was not worked out.
    pub same_box_in_100: Option<u8>,
    /// How many ideas it was made from, with those merged into them.
    pub ideas: u32,
}

/// Hands that were shown, never whose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FistCounts {
    /// In which vote.
    pub vote: VoteId,
    /// How many showed 0, 1 .. 5.
    pub counts: Vec<u32>,
    /// People who showed a hand.
    pub voters: u32,
}

/// A record that is being written. It is signed, or thrown away; undo passes over it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionDraft {
    /// About which use case.
    pub use_case: UseCaseId,
    /// What is written so far; anything may be missing.
    #[serde(flatten)]
    pub text: DecisionText,
}

/// A record to be signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewDecisionRecord {
    /// Made by the client.
    pub id: DecisionRecordId,
    /// About which use case.
    pub use_case: UseCaseId,
    /// In words.
    #[serde(flatten)]
    pub text: DecisionText,
    /// The closed fist of five whose counts it takes along.
    pub fist: Option<VoteId>,
}

/// Most conditions of a record.
pub const CONDITION_LIMIT: usize = 20;
/// Most records of a workshop, also those that others took the place of.
pub const RECORD_LIMIT: usize = 2_000;
/// Longest time to a review, in days.
pub const REVIEW_DAYS_MOST: u32 = 1_000;

/// Keeps what is written so far; None throws it away.
///
/// # Refusals
/// As [`sign`], but nothing is missing in a draft.
pub(crate) fn draft(
    workshop: &Workshop,
    use_case: UseCaseId,
    text: Option<&DecisionText>,
) -> Result<Vec<Change>, Refusal> {
    is_decided_about(workshop, use_case)?;
    Ok(vec![match text {
        Some(text) => Change::put(DecisionDraft { use_case, text: text.cleaned()? }),
        None => Change::Gone(Key::DecisionDraft(use_case)),
    }])
}

/// Signs a decision, with the numbers as they stand now. Its draft goes.
///
/// `robustness` is what is known of the workshop as it is; None where that is still being worked out.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case or a vote that is no fist of five about it or about the choice as a
/// whole, [`Refusal::NotLit`] for a use case that neither shines nor has a record, [`Refusal::VoteOpen`],
/// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 2,000 records, [`Refusal::TextEmpty`] where something is
/// missing, [`Refusal::OutOfRange`] for the days to the review, and what [`crate::text`] refuses.
pub(crate) fn sign(
    workshop: &Workshop,
    wish: &NewDecisionRecord,
    now: DateTime<Utc>,
    robustness: Option<&Robustness>,
) -> Result<Vec<Change>, Refusal> {
    is_decided_about(workshop, wish.use_case)?;
    if workshop.decision_record(wish.id).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    if workshop.decision_records().len() >= RECORD_LIMIT {
        return Err(Refusal::TooMany { limit: RECORD_LIMIT });
    }
    let text = wish.text.cleaned()?;
    if text.lacks_anything() {
        return Err(Refusal::TextEmpty);
    }
    let case = workshop.use_case(wish.use_case)?;
    let record = DecisionRecord {
        id: wish.id,
        use_case: case.id,
        number: case.number,
        title: case.text.title.clone(),
        lighthouse: case.lighthouse,
        // As exactly as the file keeps it.
        signed_at: now.trunc_subsecs(0),
        replaces: workshop.standing_record(case.id).map(|record| record.id),
        text,
        figures: figures(workshop, case, robustness)?,
        fist: wish.fist.map(|vote| hands(workshop, vote, case.id)).transpose()?.flatten(),
    };
    let draft = workshop.decision_draft(case.id).map(|_| Change::Gone(Key::DecisionDraft(case.id)));
    Ok(std::iter::once(Change::put(record)).chain(draft).collect())
}

/// Only a lighthouse is decided about, or what a record is there of: that a lamp went out is a decision too.
fn is_decided_about(workshop: &Workshop, use_case: UseCaseId) -> Result<(), Refusal> {
    let is_lit = workshop.use_case(use_case)?.lighthouse;
    if is_lit || workshop.standing_record(use_case).is_some() { Ok(()) } else { Err(Refusal::NotLit) }
}

fn figures(
    workshop: &Workshop,
    case: &UseCase,
    robustness: Option<&Robustness>,
) -> Result<DecisionFigures, Refusal> {
    let standings = workshop.standings();
    let standing = standings.iter().find(|standing| standing.use_case == case.id).ok_or(Refusal::NotFound)?;
    let firmness = robustness.and_then(|robustness| robustness.of(case.id));
    let in_100 = |share: f64| (100.0 * share).round().clamp(0.0, 100.0) as u8;
    let same_box = || Some(in_100(firmness?.classes?.of(standing.quadrant?)));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(DecisionFigures {
        state: standing.state,
        rank: standing.rank,
        ranked: count(standings.iter().filter(|standing| standing.rank.is_some()).count()),
        value: standing.value,
        cost: standing.cost,
        score: standing.score,
        quadrant: standing.quadrant,
        on_the_line: standing.on_the_line,
        practically_tied: standing.practically_tied,
        uncovered: standing.uncovered.clone(),
        raters: standing.raters,
        round: standing.round,
        top_three_in_100: firmness.map(|firmness| in_100(firmness.around_yours)),
        same_box_in_100: same_box(),
        ideas: count(workshop.sources(case).len()),
    })
}

/// The counts of a fist of five; None where fewer than three people showed a hand.
fn hands(workshop: &Workshop, id: VoteId, use_case: UseCaseId) -> Result<Option<FistCounts>, Refusal> {
    let vote = workshop.vote(id)?;
    match vote.question {
        VoteQuestion::Fist { use_case: about } if about.is_none_or(|about| about == use_case) => {}
        _ => return Err(Refusal::NotFound),
    }
    if !vote.closed {
        return Err(Refusal::VoteOpen);
    }
    Ok(match &vote.outcome {
        Some(Outcome::Fist { counts, voters }) => {
            Some(FistCounts { vote: id, counts: counts.clone(), voters: *voters })
        }
        _ => None,
    })
}

impl DecisionText {
    /// The text as a workshop keeps it; conditions that say nothing are left out.
    ///
    /// # Refusals
    /// What [`crate::text`] refuses, [`Refusal::TooMany`] beyond twenty conditions, [`Refusal::OutOfRange`] for the days
    /// to the review.
    pub(crate) fn cleaned(&self) -> Result<Self, Refusal> {
        let mut conditions =
            self.conditions.iter().map(|condition| text::line(condition)).collect::<Result<Vec<_>, _>>()?;
        conditions.retain(|condition| !condition.is_empty());
        if conditions.len() > CONDITION_LIMIT {
            return Err(Refusal::TooMany { limit: CONDITION_LIMIT });
        }
        if self.review_days.is_some_and(|days| !(1..=REVIEW_DAYS_MOST).contains(&days)) {
            return Err(Refusal::OutOfRange { lowest: 1, highest: REVIEW_DAYS_MOST });
        }
        Ok(Self {
            what: text::paragraph(&self.what)?,
            why: text::paragraph(&self.why)?,
            dissent: text::paragraph(&self.dissent)?,
            rejected: text::paragraph(&self.rejected)?,
            conditions,
            owner: text::line(&self.owner)?,
            review_days: self.review_days,
            signed_by: text::line(&self.signed_by)?,
        })
    }

    /// Whether it cannot be signed like this.
    #[must_use]
    pub fn lacks_anything(&self) -> bool {
        [&self.what, &self.why, &self.owner, &self.signed_by].into_iter().any(String::is_empty)
            || self.review_days.is_none()
    }
}

impl Workshop {
    /// The record of a use case that holds: no other one took its place.
    #[must_use]
    pub fn standing_record(&self, use_case: UseCaseId) -> Option<&DecisionRecord> {
        let of_case = || self.decision_records().filter(move |record| record.use_case == use_case);
        of_case().find(|record| of_case().all(|other| other.replaces != Some(record.id)))
    }
}
