//! What came of a vote: sums and counts, never who.

use super::on_cards::dots_on_cards;
use super::{Ballot, FIST_MOST, Marks, VoteQuestion};
use crate::{CriterionId, IdeaId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Fewer people are told nothing of.
const LEAST: usize = MIN_RATERS_SHOWN as usize;

/// What everybody may see of a closed vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Outcome {
    /// Dots on each idea; ideas with none are left out.
    Dots {
        /// Sums.
        dots: BTreeMap<IdeaId, u32>,
        /// How many people gave any to each.
        #[serde(default)]
        people: BTreeMap<IdeaId, u32>,
        /// People who gave any.
        voters: u32,
    },
    /// The room's weights, and how far apart people were.
    Points {
        /// One for each criterion of the sides that three people or more shared points over.
        criteria: BTreeMap<CriterionId, PointsSpread>,
        /// People who gave any.
        voters: u32,
    },
    /// How many showed 0, 1 .. 5.
    Fist {
        /// Six counts.
        counts: Vec<u32>,
        /// People who showed a hand.
        voters: u32,
    },
    /// How many chose each point of the scale, from the lowest on.
    Practice {
        /// Criteria that fewer than three people answered are left out.
        counts: BTreeMap<CriterionId, Vec<u32>>,
        /// People who answered any.
        voters: u32,
    },
}

/// Points on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PointsSpread {
    /// Mean over those who shared points over its side, 0..100: the group's weight.
    pub mean: f64,
    /// Fewest points that anybody gave it.
    pub lowest: u32,
    /// Most points that anybody gave it.
    pub highest: u32,
}

/// What came of some ballots; None where fewer than three people voted: then a sum tells who voted what.
pub(super) fn of(workshop: &Workshop, question: &VoteQuestion, ballots: &[&Ballot]) -> Option<Outcome> {
    if ballots.len() < LEAST {
        return None;
    }
    let voters = u32::try_from(ballots.len()).unwrap_or(u32::MAX);
    Some(match question {
        VoteQuestion::Dots { most_on_one, .. } => {
            let (dots, people) = dots(workshop, ballots, *most_on_one);
            Outcome::Dots { dots, people, voters }
        }
        VoteQuestion::Points => Outcome::Points { criteria: points(ballots), voters },
        VoteQuestion::Fist { .. } => Outcome::Fist { counts: fists(ballots), voters },
        VoteQuestion::Practice { .. } => Outcome::Practice { counts: practice(workshop, ballots), voters },
    })
}

/// Dots on each card, and how many people gave any.
fn dots(
    workshop: &Workshop,
    ballots: &[&Ballot],
    most_on_one: u32,
) -> (BTreeMap<IdeaId, u32>, BTreeMap<IdeaId, u32>) {
    let (mut sums, mut people) = (BTreeMap::new(), BTreeMap::new());
    for ballot in ballots {
        let Marks::Dots(dots) = &ballot.marks else { continue };
        for (card, count) in dots_on_cards(workshop, dots, most_on_one) {
            *sums.entry(card).or_insert(0) += count;
            *people.entry(card).or_insert(0) += 1;
        }
    }
    (sums, people)
}

/// The group's weight is the mean of the individually normalised weights: each side of a ballot comes to 100.
/// Somebody who shared points over one side alone counts there alone.
fn points(ballots: &[&Ballot]) -> BTreeMap<CriterionId, PointsSpread> {
    let mut given: BTreeMap<CriterionId, Vec<u32>> = BTreeMap::new();
    for ballot in ballots {
        let Marks::Points(points) = &ballot.marks else { continue };
        for (criterion, count) in points {
            given.entry(*criterion).or_default().push(*count);
        }
    }
    let spread = |points: Vec<u32>| {
        let (lowest, highest) = (*points.iter().min()?, *points.iter().max()?);
        let mean = f64::from(points.iter().sum::<u32>()) / points.len() as f64;
        (points.len() >= LEAST).then_some(PointsSpread { mean, lowest, highest })
    };
    given.into_iter().filter_map(|(criterion, points)| Some((criterion, spread(points)?))).collect()
}

fn fists(ballots: &[&Ballot]) -> Vec<u32> {
    let mut counts = vec![0; FIST_MOST as usize + 1];
    for ballot in ballots {
        if let Marks::Fist(level) = ballot.marks
            && let Some(count) = counts.get_mut(level as usize)
        {
            *count += 1;
        }
    }
    counts
}

fn practice(workshop: &Workshop, ballots: &[&Ballot]) -> BTreeMap<CriterionId, Vec<u32>> {
    let of_criterion = |criterion: &crate::Criterion| {
        let mut counts = vec![0; usize::from(criterion.highest - criterion.lowest) + 1];
        for ballot in ballots {
            if let Marks::Practice(answers) = &ballot.marks
                && let Some(Some(value)) = answers.get(&criterion.id)
                && let Some(count) = counts.get_mut(usize::from(value.saturating_sub(criterion.lowest)))
            {
                *count += 1;
            }
        }
        counts
    };
    let counted = workshop.criteria().map(|criterion| (criterion.id, of_criterion(criterion)));
    counted.filter(|(_, counts)| counts.iter().sum::<u32>() as usize >= LEAST).collect()
}
