//! Robustness: how far the ranking of a workshop would stand had the room weighed or voted differently.
//!
//! The figures are those of [`ranking::robustness`], with names. They take longer than a commit may wait, so they are
//! worked out in two parts: [`Workshop::robustness_input`] and [`Workshop::voices`] take out what they hang on, and
//! [`RobustnessWork`] works with that alone, on whatever thread, and keeps what did not change.

use crate::standing::Trial;
use crate::{CriterionId, UseCaseId, Workshop};
use ranking::robustness::{ClassShares, Voice};
use ranking::{Scoreboard, Settings};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;
use worked_out::{Memory, Voices, worked_out};

mod worked_out;

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
    voices: Voices,
    agreed: Memory,
    tried: Memory,
}

impl RobustnessWork {
    /// Takes note of what the figures hang on now.
    pub fn take(&mut self, input: RobustnessInput) {
        let is_drawn_anew = (input.seed, &input.criteria) != (self.input.seed, &self.input.criteria);
        self.voices.retain(|case| input.cases.contains_key(&case));
        self.input = input;
        if is_drawn_anew {
            self.voices.draw_anew();
            self.agreed = Memory::default();
            self.tried = Memory::default();
        }
    }

    /// Takes note of what raters say about one use case now, or that its gates or its place changed.
    pub fn hear(&mut self, use_case: UseCaseId, voices: Vec<Voice>) {
        self.voices.hear(use_case, voices);
        self.agreed.forget(use_case);
        self.tried.forget(use_case);
    }

    /// The figures under what was agreed. None as soon as they are no longer wanted; what was done until then is kept.
    pub fn agreed(&mut self, is_wanted: &mut dyn FnMut() -> bool) -> Option<Robustness> {
        let under = (self.input.weights.clone(), self.input.settings);
        worked_out(&self.input, &mut self.voices, &mut self.agreed, under, is_wanted)
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
        // The first move goes on from what is known: draws that hang on no weight hold.
        if self.tried.is_empty() {
            self.tried = self.agreed.clone();
        }
        worked_out(input, &mut self.voices, &mut self.tried, (weights, settings), is_wanted)
    }
}
