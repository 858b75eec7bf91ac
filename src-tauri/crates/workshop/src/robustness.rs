//! Robustness: how far the ranking of a workshop would stand had the room weighed or voted differently.
//!
//! The figures are those of [`ranking::robustness`], with names. They take longer than a commit may wait, so they are
//! worked out in two parts: [`Workshop::robustness_input`] and [`Workshop::voices`] take out what they hang on, and
//! [`RobustnessWork`] works with that alone, on whatever thread, and keeps what did not change.

use crate::standing::Trial;
use crate::{CriterionId, UseCaseId, Workshop};
use ranking::robustness::{ClassShares, Comparison, DRAWS, Voice, WeightDraws, Weighting};
use ranking::{Scoreboard, Settings};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Ranks up to this one are the top.
const TOP: usize = 3;

/// Three separate figures, never joint (method 2.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Robustness {
    /// Those that are ranked, best first.
    pub use_cases: Vec<RobustUseCase>,
    /// What it takes to bring another to the first place, one weight at a time; None: no change of this weight alone
    /// does.
    pub flips: BTreeMap<CriterionId, Option<WeightFlip>>,
}

/// How firmly one use case stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RobustUseCase {
    /// Which.
    pub use_case: UseCaseId,
    /// In which share of weightings near the ones that hold it is among the first three, 0..1.
    pub around_yours: f64,
    /// The same with any weights at all.
    pub anything_goes: f64,
    /// In which share of re-votes it lies in which box, 0..1; None below four raters.
    #[ts(type = "{ quick_win: number, big_bet: number, fill_in: number, reconsider: number } | null")]
    pub classes: Option<ClassShares>,
}

/// The smallest change of one weight that brings another to the first place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WeightFlip {
    /// Its share within its side at which another draws level, 0..1.
    pub weight: f64,
    /// The first whole number out of 100 beyond that.
    pub beyond: u8,
    /// Who leads there.
    pub leads: UseCaseId,
}

impl Robustness {
    /// How firmly one use case stands; None if it is not ranked.
    #[must_use]
    pub fn of(&self, use_case: UseCaseId) -> Option<&RobustUseCase> {
        self.use_cases.iter().find(|one| one.use_case == use_case)
    }
}

/// What robustness hangs on but the voices: numbers and names, no text.
#[derive(Clone, Debug, Default)]
pub struct RobustnessInput {
    scoreboard: Scoreboard,
    criteria: Vec<CriterionId>,
    weights: Vec<f64>,
    settings: Settings,
    /// Place on the scoreboard and lasting number of each use case.
    cases: HashMap<UseCaseId, (usize, u32)>,
    /// Where all random numbers begin.
    seed: u64,
}

impl Workshop {
    /// Everything at once, for whoever asks once. `seed` takes the place of the file's own.
    #[must_use]
    pub fn robustness(&self, seed: Option<u64>) -> Robustness {
        let mut input = self.robustness_input();
        input.seed = seed.unwrap_or(input.seed);
        let mut work = RobustnessWork::default();
        for case in self.use_cases() {
            work.hear(case.id, self.voices(case.id));
        }
        work.take(input);
        work.agreed(&mut || true).unwrap_or_default()
    }

    /// What robustness hangs on but the voices.
    ///
    /// The seed is a part of the workshop's id, which is random and stays with the file: the same file gives the same
    /// figures.
    #[must_use]
    pub fn robustness_input(&self) -> RobustnessInput {
        let number =
            |case: &crate::UseCase| Some((case.id, (self.scoring().index_of(case.id)?, case.number)));
        RobustnessInput {
            scoreboard: self.scoring().scoreboard().clone(),
            criteria: self.criteria().map(|criterion| criterion.id).collect(),
            weights: self.agreed_weights(),
            settings: self.agreed_settings(),
            cases: self.use_cases().filter_map(number).collect(),
            seed: self.about().id.0.as_u64_pair().1,
        }
    }

    /// What each rater said about one use case in the round that counts, in the order of their seats.
    #[must_use]
    pub fn voices(&self, use_case: UseCaseId) -> Vec<Voice> {
        let criteria: Vec<CriterionId> = self.criteria().map(|criterion| criterion.id).collect();
        let mut voices: BTreeMap<_, Voice> = BTreeMap::new();
        let counting = self.scoring().counting_round(use_case);
        for rating in counting.into_iter().flat_map(|round| self.ratings_in(round, use_case)) {
            let Ok(place) = criteria.binary_search(&rating.criterion) else { continue };
            let Ok(seat) = self.seat(rating.seat) else { continue };
            let voice = voices.entry((seat.number, seat.id)).or_insert_with(|| {
                let group = seat.group.as_ref();
                let group = group.and_then(|group| self.groups().position(|other| other.id == *group));
                let group = group.and_then(|place| u32::try_from(place + 1).ok()).unwrap_or(0);
                Voice { group, ratings: vec![None; criteria.len()] }
            });
            voice.ratings[place] = rating.value;
        }
        voices.into_values().collect()
    }
}

/// Works robustness out, and keeps what it hung on and what came of it.
#[derive(Debug, Default)]
pub struct RobustnessWork {
    input: RobustnessInput,
    voices: HashMap<UseCaseId, Vec<Voice>>,
    agreed: Memory,
    tried: Memory,
}

/// What was worked out under one set of weights, balance and lines.
#[derive(Debug, Default)]
struct Memory {
    under: Option<(Vec<f64>, Settings)>,
    around_yours: Option<WeightDraws>,
    anything_goes: Option<WeightDraws>,
    /// Beside each, which cells counted.
    classes: HashMap<UseCaseId, (Vec<bool>, Option<ClassShares>)>,
}

impl RobustnessWork {
    /// Takes note of what the figures hang on now.
    pub fn take(&mut self, input: RobustnessInput) {
        let is_drawn_anew = (input.seed, &input.criteria) != (self.input.seed, &self.input.criteria);
        self.voices.retain(|case, _| input.cases.contains_key(case));
        self.input = input;
        if is_drawn_anew {
            self.agreed = Memory::default();
            self.tried = Memory::default();
        }
    }

    /// Takes note of what raters say about one use case now, or that its gates or its place changed.
    pub fn hear(&mut self, use_case: UseCaseId, voices: Vec<Voice>) {
        self.voices.insert(use_case, voices);
        self.agreed.classes.remove(&use_case);
        self.tried.classes.remove(&use_case);
    }

    /// The figures under what was agreed. None as soon as they are no longer wanted; what was done until then is kept.
    pub fn agreed(&mut self, is_wanted: &mut dyn FnMut() -> bool) -> Option<Robustness> {
        let under = (self.input.weights.clone(), self.input.settings);
        worked_out(&self.input, &self.voices, &mut self.agreed, under, is_wanted)
    }

    /// The figures under weights that are tried. None as soon as they are no longer wanted.
    pub fn tried(&mut self, trial: &Trial, is_wanted: &mut dyn FnMut() -> bool) -> Option<Robustness> {
        let input = &self.input;
        let weights = input.criteria.iter().zip(&input.weights);
        let weights = weights.map(|(id, agreed)| trial.weights.get(id).copied().unwrap_or(*agreed)).collect();
        let settings = Settings {
            balance: trial.balance,
            value_line: trial.value_line,
            cost_line: trial.cost_line,
            ..input.settings
        };
        worked_out(input, &self.voices, &mut self.tried, (weights, settings), is_wanted)
    }
}

impl Memory {
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

/// None as soon as it is no longer wanted.
fn worked_out(
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
    let draw = |weighting| comparison.draw_weights(weighting, input.seed, DRAWS);
    let around = memory.around_yours.get_or_insert_with(|| draw(Weighting::AroundYours));
    let around = comparison.rank_shares(around);
    if !is_wanted() {
        return None;
    }
    let anything = memory.anything_goes.get_or_insert_with(|| draw(Weighting::AnythingGoes));
    let anything = comparison.rank_shares(anything);
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
                let voices = voices.get(&use_case).map(Vec::as_slice).unwrap_or_default();
                let board = &input.scoreboard;
                // Voices are of this board: else too few are heard.
                board.class_shares(*index, voices, &weights, &settings, input.seed, key).unwrap_or_default()
            },
            |(_, classes)| *classes,
        );
        memory.classes.insert(use_case, (covered, classes));
        let (around_yours, anything_goes) = (around.top(row, TOP), anything.top(row, TOP));
        use_cases.push(RobustUseCase { use_case, around_yours, anything_goes, classes });
    }
    Some(Robustness { use_cases, flips: flips(&comparison, &input.criteria, &names) })
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
