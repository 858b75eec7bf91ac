//! Working the figures out, on all cores, with what is known already.

use super::{RobustUseCase, Robustness, RobustnessInput, TOP, WeightFlip};
use crate::side_by_side::side_by_side;
use crate::{CriterionId, UseCaseId};
use ranking::Settings;
use ranking::robustness::{ClassShares, Comparison, DRAWS, RankShares, Voice, WeightDraws, Weighting};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What was worked out under one set of weights, balance and lines.
#[derive(Debug, Default)]
pub(super) struct Memory {
    under: Option<(Vec<f64>, Settings)>,
    around_yours: Option<Arc<WeightDraws>>,
    anything_goes: Option<Arc<WeightDraws>>,
    /// Beside each, which cells counted.
    classes: HashMap<UseCaseId, (Vec<bool>, Option<ClassShares>)>,
}

/// What can be worked out by itself.
enum Job {
    Ranks(Weighting),
    Classes { index: usize, use_case: UseCaseId, key: u32, covered: Vec<bool> },
}

/// What came of it.
enum Found {
    Ranks(Weighting, Arc<WeightDraws>, RankShares),
    Classes(UseCaseId, Vec<bool>, Option<ClassShares>),
}

/// None as soon as it is no longer wanted; what was found until then stays in memory.
///
/// Random numbers hang on the use case or the criterion alone, so the figures do not hang on the number of cores.
pub(super) fn worked_out(
    input: &RobustnessInput,
    voices: &HashMap<UseCaseId, Vec<Voice>>,
    memory: &mut Memory,
    under: (Vec<f64>, Settings),
    is_wanted: &mut dyn FnMut() -> bool,
) -> Option<Robustness> {
    let (weights, settings) = under.clone();
    memory.turn_to(under);
    let keys: Vec<u32> = input.criteria.iter().map(|id| lasting_number(*id)).collect();
    // There is a key a criterion: a board out of step with its names shows nothing.
    let Ok(comparison) = input.scoreboard.comparison(&weights, &settings, &keys) else {
        return Some(Robustness::default());
    };
    let names: HashMap<usize, (UseCaseId, u32)> =
        input.cases.iter().map(|(id, (index, number))| (*index, (*id, *number))).collect();
    let work = |job: &Job| match job {
        Job::Ranks(weighting) => {
            let draw = || Arc::new(comparison.draw_weights(*weighting, input.seed, DRAWS));
            let draws = memory.draws_of(*weighting).clone().unwrap_or_else(draw);
            let ranks = comparison.rank_shares(&draws);
            Found::Ranks(*weighting, draws, ranks)
        }
        Job::Classes { index, use_case, key, covered } => {
            let voices = voices.get(use_case).map(Vec::as_slice).unwrap_or_default();
            let board = &input.scoreboard;
            // Voices are of this board: else too few are heard.
            let classes = board.class_shares(*index, voices, &weights, &settings, input.seed, *key);
            Found::Classes(*use_case, covered.clone(), classes.unwrap_or_default())
        }
    };
    let jobs = jobs(input, &comparison, &names, memory);
    let (found, is_all) = side_by_side(&jobs, work, is_wanted);
    let ranks = memory.keep(found);
    let (Some(around), Some(anything), true) = (&ranks.around_yours, &ranks.anything_goes, is_all) else {
        return None;
    };
    let use_cases = comparison.cases().iter().enumerate().filter_map(|(row, index)| {
        let (use_case, _) = *names.get(index)?;
        let (_, classes) = *memory.classes.get(&use_case).as_ref()?;
        let (around_yours, anything_goes) = (around.top(row, TOP), anything.top(row, TOP));
        Some(RobustUseCase { use_case, around_yours, anything_goes, classes: *classes })
    });
    Some(Robustness { use_cases: use_cases.collect(), flips: flips(&comparison, &input.criteria, &names) })
}

/// What is not known yet; the longest last. Weights that are dragged ask again while the first jobs are done, and what is
/// begun is finished: short jobs let go sooner.
fn jobs(
    input: &RobustnessInput,
    comparison: &Comparison,
    names: &HashMap<usize, (UseCaseId, u32)>,
    memory: &Memory,
) -> Vec<Job> {
    let classes = |index: &usize| {
        let (use_case, key) = *names.get(index)?;
        let covered = input.scoreboard.covered(*index).unwrap_or_default();
        let is_known = memory.classes.get(&use_case).is_some_and(|(then, _)| *then == covered);
        (!is_known).then_some(Job::Classes { index: *index, use_case, key, covered })
    };
    let ranks = [Weighting::AroundYours, Weighting::AnythingGoes].map(Job::Ranks);
    comparison.cases().iter().filter_map(classes).chain(ranks).collect()
}

/// How often each use case came in at which rank, as far as it was worked out.
#[derive(Default)]
struct Ranks {
    around_yours: Option<RankShares>,
    anything_goes: Option<RankShares>,
}

impl Memory {
    /// Somebody says something else about a use case, or its place changed.
    pub(super) fn forget(&mut self, use_case: UseCaseId) {
        self.classes.remove(&use_case);
    }

    fn draws_of(&self, weighting: Weighting) -> &Option<Arc<WeightDraws>> {
        match weighting {
            Weighting::AroundYours => &self.around_yours,
            Weighting::AnythingGoes => &self.anything_goes,
        }
    }

    /// Keeps what was found; gives back what is not kept.
    fn keep(&mut self, found: Vec<Found>) -> Ranks {
        let mut ranks = Ranks::default();
        for one in found {
            match one {
                Found::Ranks(Weighting::AroundYours, draws, shares) => {
                    self.around_yours = Some(draws);
                    ranks.around_yours = Some(shares);
                }
                Found::Ranks(Weighting::AnythingGoes, draws, shares) => {
                    self.anything_goes = Some(draws);
                    ranks.anything_goes = Some(shares);
                }
                Found::Classes(use_case, covered, classes) => {
                    self.classes.insert(use_case, (covered, classes));
                }
            }
        }
        ranks
    }

    /// Keeps of what is known what still holds under these weights.
    fn turn_to(&mut self, under: (Vec<f64>, Settings)) {
        let Some(before) = self.under.replace(under) else { return };
        let same = self.under.as_ref().is_some_and(|now| *now == before);
        if !same {
            let same_balance = self.under.as_ref().is_some_and(|now| now.1.balance == before.1.balance);
            // Drawn from all weights there are: only the balance scales them.
            let anything_goes = self.anything_goes.take().filter(|_| same_balance);
            *self = Self { under: self.under.take(), anything_goes, ..Self::default() };
        }
    }
}

fn flips(
    comparison: &Comparison,
    criteria: &[CriterionId],
    names: &HashMap<usize, (UseCaseId, u32)>,
) -> BTreeMap<CriterionId, Option<WeightFlip>> {
    let named = |(place, flip): (usize, Option<ranking::robustness::Flip>)| {
        let flip = flip.and_then(|flip| {
            let beyond = whole_number_beyond(flip.weight, comparison.share_within_side(place)?);
            // Between the flip and the whole number a third one may pass both.
            let leads = comparison.leader_if(place, f64::from(beyond) / 100.0)?;
            let leads = if Some(leads) == comparison.cases().first().copied() { flip.leads } else { leads };
            Some(WeightFlip { weight: flip.weight, beyond, leads: names.get(&leads)?.0 })
        });
        Some((*criteria.get(place)?, flip))
    };
    comparison.flips().into_iter().enumerate().filter_map(named).collect()
}

/// The first whole number out of 100 that lies beyond a flip, seen from the share that holds now.
fn whole_number_beyond(flip: f64, now: f64) -> u8 {
    let hundredths = 100.0 * flip;
    let beyond =
        if flip >= now { (hundredths + 1e-7).floor() + 1.0 } else { (hundredths - 1e-7).ceil() - 1.0 };
    // 0..100 fits.
    beyond.clamp(0.0, 100.0) as u8
}

/// A number of a criterion that no other ever has.
fn lasting_number(criterion: CriterionId) -> u32 {
    let side = match criterion.side {
        ranking::Side::Value => 0,
        ranking::Side::Cost => 256,
    };
    side + u32::from(criterion.number)
}

#[cfg(test)]
mod tests {
    use super::whole_number_beyond;

    #[test]
    fn the_whole_number_lies_beyond_the_flip_on_either_side() {
        assert_eq!(whole_number_beyond(0.736, 0.2), 74, "upwards");
        assert_eq!(whole_number_beyond(0.74, 0.2), 75, "at 74 the two are only level");
        assert_eq!(whole_number_beyond(0.121, 0.2), 12, "downwards");
        assert_eq!(whole_number_beyond(0.12, 0.2), 11, "level at 12");
        assert_eq!(whole_number_beyond(0.004, 0.2), 0);
        assert_eq!(whole_number_beyond(0.999, 0.2), 100);
    }
}
