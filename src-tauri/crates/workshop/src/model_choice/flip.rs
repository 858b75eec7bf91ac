//! The smallest changes after which another model would lead: one weight, one price, one thing that is asked.

use super::finding::{CandidateFinding, ModelFlip};
use super::scores::{COST, ModelDimension};
use super::{ModelChoiceText, ModelWeights};

/// Points in which weights are told.
const POINTS: f64 = 100.0;

/// One of each kind, where there is one. `benefit` is what a year brings.
pub(super) fn all(
    leader: &str,
    candidates: &[CandidateFinding],
    text: &ModelChoiceText,
    benefit: f64,
) -> Vec<ModelFlip> {
    let Some(first) = candidates.iter().find(|one| one.candidate.model == leader) else { return Vec::new() };
    // What is not known of one of them leaves nothing to compare.
    let compared =
        |one: &&CandidateFinding| one.passes && one.without.is_empty() && one.candidate.model != leader;
    if !first.without.is_empty() {
        return requirement(first, candidates, text).into_iter().collect();
    }
    let rivals: Vec<&CandidateFinding> =
        candidates.iter().filter(compared).filter(|one| one.listed).collect();
    let found = [
        requirement(first, candidates, text),
        weight(first, &rivals, &text.weights),
        price(first, &rivals, &text.weights, benefit),
    ];
    found.into_iter().flatten().collect()
}

/// One thing that is asked and keeps a better one off the list.
fn requirement(
    first: &CandidateFinding,
    candidates: &[CandidateFinding],
    text: &ModelChoiceText,
) -> Option<ModelFlip> {
    let lead =
        |one: &CandidateFinding| one.score.filter(|_| one.passes && one.without.len() <= first.without.len());
    let kept_off = candidates.iter().filter(|one| !one.listed).filter_map(|one| {
        let mut unmet = one.requirements.iter().zip(&text.requirements).filter(|(state, _)| !state.is_met());
        let (_, asked) = unmet.next()?;
        let alone = unmet.next().is_none() && lead(one)? > first.score?;
        alone.then(|| (lead(one), &asked.requirement, &one.candidate.model))
    });
    let best =
        kept_off.max_by(|(one, ..), (other, ..)| one.unwrap_or(0.0).total_cmp(&other.unwrap_or(0.0)))?;
    Some(ModelFlip::Requirement { requirement: best.1.clone(), leader: best.2.clone() })
}

/// The nearest whole number of points at which a rival leads, the two other weights in proportion: the flip of method
/// 2.8 with one side.
fn weight(
    first: &CandidateFinding,
    rivals: &[&CandidateFinding],
    weights: &ModelWeights,
) -> Option<ModelFlip> {
    let mut found: Vec<(u32, ModelFlip)> = Vec::new();
    for rival in rivals {
        for dimension in ModelDimension::ALL {
            let apart =
                |of: ModelDimension| first.marks.of(of).unwrap_or(0.0) - rival.marks.of(of).unwrap_or(0.0);
            let own = weights.share(dimension);
            let rest = 1.0 - own;
            if rest <= 0.0 {
                continue;
            }
            let others = ModelDimension::ALL.into_iter().filter(|other| *other != dimension);
            let others: f64 = others.map(|other| weights.share(other) * apart(other)).sum::<f64>() / rest;
            let lead = |points: f64| points / POINTS * apart(dimension) + (1.0 - points / POINTS) * others;
            let turn = POINTS * others / (others - apart(dimension));
            if !(0.0..=POINTS).contains(&turn) {
                continue;
            }
            let from = POINTS * own;
            let up = turn >= from;
            // On the turn itself both are equal: one point further the rival leads.
            let near = if up { turn.ceil() } else { turn.floor() };
            let to = if lead(near) < -1e-9 {
                near
            } else if up {
                near + 1.0
            } else {
                near - 1.0
            };
            if !(0.0..=POINTS).contains(&to) || lead(to) >= -1e-9 {
                continue;
            }
            let leader = rival.candidate.model.clone();
            let (from, to) = (from.round() as u32, to as u32);
            found.push((from.abs_diff(to), ModelFlip::Weight { dimension, from, to, leader }));
        }
    }
    found.into_iter().min_by_key(|(by, _)| *by).map(|(_, flip)| flip)
}

/// The nearest price, of the leader or of a rival, at which the rival leads.
fn price(
    first: &CandidateFinding,
    rivals: &[&CandidateFinding],
    weights: &ModelWeights,
    benefit: f64,
) -> Option<ModelFlip> {
    let share = weights.share(ModelDimension::Cost);
    if benefit <= 0.0 || share <= 0.0 {
        return None;
    }
    let mut found: Vec<(f64, ModelFlip)> = Vec::new();
    for rival in rivals {
        let ahead = first.score.unwrap_or(0.0) - rival.score.unwrap_or(0.0);
        for (one, is_first) in [(first, true), (*rival, false)] {
            let (Some(year), Some(mark)) = (one.year.filter(|year| *year > 0.0), one.marks.cost) else {
                continue;
            };
            for (place, (up_to, better)) in COST.iter().enumerate() {
                // Above the end of a mark the next lower one begins.
                let (wanted, at) = if is_first {
                    (COST.get(place + 1).map_or(1.0, |(_, mark)| *mark), up_to * benefit)
                } else {
                    (*better, up_to * benefit)
                };
                let moved = share * (wanted - mark) * if is_first { -1.0 } else { 1.0 };
                let is_a_way = if is_first { at >= year } else { at <= year };
                if is_a_way && moved > ahead + 1e-9 {
                    let times = at / year;
                    let flip = ModelFlip::Price {
                        model: one.candidate.model.clone(),
                        times,
                        leader: rival.candidate.model.clone(),
                    };
                    found.push((times.ln().abs(), flip));
                }
            }
        }
    }
    found.into_iter().min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, flip)| flip)
}
