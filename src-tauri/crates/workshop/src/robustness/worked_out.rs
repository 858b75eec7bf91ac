//! Working the figures out, with what is known already.

use super::{RobustUseCase, Robustness, RobustnessInput, TOP, WeightFlip};
use crate::{CriterionId, UseCaseId};
use ranking::Settings;
use ranking::robustness::{ClassShares, Comparison, DRAWS, Revotes, Voice, WeightDraws, Weighting};
use std::collections::{BTreeMap, HashMap};

/// Re-votes of so many use cases are kept, half a megabyte each: of more than are looked at together.
const KEPT_REVOTES: usize = 64;

/// What raters say about each use case, and the re-votes drawn from it.
#[derive(Debug, Default)]
pub(super) struct Voices {
    said: HashMap<UseCaseId, Vec<Voice>>,
    /// None where too few are heard.
    drawn: HashMap<UseCaseId, Option<Revotes>>,
}

/// What was worked out under one set of weights, balance and lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    under: Option<(Vec<f64>, Settings)>,
    around_yours: Option<WeightDraws>,
    anything_goes: Option<WeightDraws>,
    /// Beside each, which cells counted.
    classes: HashMap<UseCaseId, (Vec<bool>, Option<ClassShares>)>,
}

/// None as soon as it is no longer wanted; what was found until then stays in memory.
pub(super) fn worked_out(
    input: &RobustnessInput,
    voices: &mut Voices,
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
    let mut use_cases = Vec::with_capacity(comparison.cases().len());
    for (row, index) in comparison.cases().iter().enumerate() {
        if !is_wanted() {
            return None;
        }
        let Some((use_case, key)) = names.get(index).copied() else { continue };
        let covered = input.scoreboard.covered(*index).unwrap_or_default();
        let known = memory.classes.get(&use_case).filter(|(then, _)| *then == covered);
        let classes = known.map_or_else(
            || {
                let shares = |revotes: &Revotes| {
                    // Re-votes are of this board: else none is shown.
                    let shares = input.scoreboard.class_shares(*index, revotes, &weights, &settings);
                    shares.unwrap_or_default()
                };
                voices.of_revotes(input, use_case, key, shares)
            },
            |(_, classes)| *classes,
        );
        memory.classes.insert(use_case, (covered, classes));
        use_cases.push((row, use_case, classes));
    }
    let draw = |weighting| comparison.draw_weights(weighting, input.seed, DRAWS);
    let around = memory.around_yours.get_or_insert_with(|| draw(Weighting::AroundYours));
    let around = comparison.rank_shares(around);
    if !is_wanted() {
        return None;
    }
    let anything = memory.anything_goes.get_or_insert_with(|| draw(Weighting::AnythingGoes));
    let anything = comparison.rank_shares(anything);
    let robust = |(row, use_case, classes)| {
        let (around_yours, anything_goes) = (around.top(row, TOP), anything.top(row, TOP));
        RobustUseCase { use_case, around_yours, anything_goes, classes }
    };
    let use_cases = use_cases.into_iter().map(robust).collect();
    Some(Robustness { use_cases, flips: flips(&comparison, &input.criteria, &names) })
}

impl Voices {
    /// Takes note of what raters say about one use case now.
    pub(super) fn hear(&mut self, use_case: UseCaseId, voices: Vec<Voice>) {
        if self.said.get(&use_case) != Some(&voices) {
            self.said.insert(use_case, voices);
            self.drawn.remove(&use_case);
        }
    }

    /// Only of the use cases that are still there.
    pub(super) fn retain(&mut self, is_there: impl Fn(UseCaseId) -> bool) {
        self.said.retain(|case, _| is_there(*case));
        self.drawn.retain(|case, _| is_there(*case));
    }

    /// Re-votes hang on the seed and the criteria.
    pub(super) fn draw_anew(&mut self) {
        self.drawn.clear();
    }

    /// What comes of the re-votes of one use case. None where too few are heard.
    fn of_revotes(
        &mut self,
        input: &RobustnessInput,
        use_case: UseCaseId,
        key: u32,
        of: impl Fn(&Revotes) -> Option<ClassShares>,
    ) -> Option<ClassShares> {
        if let Some(drawn) = self.drawn.get(&use_case) {
            return drawn.as_ref().and_then(of);
        }
        let said = self.said.get(&use_case).map(Vec::as_slice).unwrap_or_default();
        // Voices are of this board: else too few are heard.
        let drawn = input.scoreboard.draw_revotes(said, input.seed, key).unwrap_or_default();
        let found = drawn.as_ref().and_then(of);
        if self.drawn.len() < KEPT_REVOTES {
            self.drawn.insert(use_case, drawn);
        }
        found
    }
}

impl Memory {
    /// Nothing was worked out yet.
    pub(super) fn is_empty(&self) -> bool {
        self.under.is_none()
    }

    /// Somebody says something else about a use case, or its place changed.
    pub(super) fn forget(&mut self, use_case: UseCaseId) {
        self.classes.remove(&use_case);
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
