//! Marks of a model from 1 to 5, 5 is good: the anchors of `dimensions` in `assets/content/models.json`, as numbers.

use super::ModelWeights;
use super::own_cases::{AnswerVerdict, CaseKind, ModelTest};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What models are weighed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ModelDimension {
    /// How good it is on our own cases.
    Performance,
    /// How little work it is to start, connect and keep.
    Ease,
    /// How little a year costs.
    Cost,
}

/// Marks of a model, 1..5; None is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelMarks {
    /// By how many answers were usable.
    pub performance: Option<f64>,
    /// As somebody said.
    pub ease: Option<f64>,
    /// By what a year of tokens takes of the benefit.
    pub cost: Option<f64>,
}

/// How many answers of a model were usable.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PassCounts {
    /// Of usual cases.
    pub usual: KindCount,
    /// Of rare ones.
    pub rare: KindCount,
    /// Of traps.
    pub nasty: KindCount,
    /// Of all.
    pub all: KindCount,
    /// Answers that said what must never be said.
    pub never_said: u32,
    /// Where the true rate lies, with 95 % confidence (Clopper-Pearson), 0..1.
    pub true_rate: (f64, f64),
}

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KindCount {
    /// Usable as they were, by every judge.
    pub usable: u32,
    /// Judged.
    pub of: u32,
}

/// What came of each case for one model: None where nobody has judged it.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcomes {
    usable: Vec<Option<bool>>,
    kinds: Vec<CaseKind>,
    never_said: u32,
}

/// From this share of the cases on, the mark of performance; below the last one it is 1.
const PERFORMANCE: [(f64, f64); 3] = [(0.9, 4.0), (0.75, 3.0), (0.5, 2.0)];
/// All of so many cases, or more: as good as our best people.
const BEST_FROM: u32 = 20;
/// Up to this share of the benefit, the mark of cost; above the last one it is 1. The anchors name a tenth, a quarter,
/// a half and all of it; what lies between a tenth and a quarter goes to the nearer one, and less than half of a tenth
/// is too small to plan for.
pub(super) const COST: [(f64, f64); 4] = [(0.05, 5.0), (0.175, 4.0), (0.5, 3.0), (1.0, 2.0)];

impl Outcomes {
    /// Of the cases, in their order.
    pub(super) fn of<'a>(model: &str, judges: usize, cases: impl Iterator<Item = &'a ModelTest>) -> Self {
        let mut outcomes = Self::default();
        for case in cases {
            let said = case.verdicts_on(model).iter().filter(|one| usize::from(one.judge) <= judges);
            let said: Vec<_> = said.collect();
            let usable = said.iter().all(|one| one.verdict == AnswerVerdict::Usable);
            outcomes.usable.push((!said.is_empty()).then_some(usable));
            outcomes.kinds.push(case.text.kind);
            outcomes.never_said += u32::from(said.iter().any(|one| one.never_said));
        }
        outcomes
    }

    /// How many were usable; None where nothing was judged.
    pub(super) fn counts(&self) -> Option<PassCounts> {
        let count = |kind: Option<CaseKind>| {
            let of_kind = self
                .usable
                .iter()
                .zip(&self.kinds)
                .filter(|(_, other)| kind.is_none_or(|kind| kind == **other));
            let mut count = KindCount::default();
            for usable in of_kind.filter_map(|(usable, _)| *usable) {
                count.of += 1;
                count.usable += u32::from(usable);
            }
            count
        };
        let all = count(None);
        Some(PassCounts {
            usual: count(Some(CaseKind::Usual)),
            rare: count(Some(CaseKind::Rare)),
            nasty: count(Some(CaseKind::Nasty)),
            all,
            never_said: self.never_said,
            true_rate: ranking::pass_rate::true_rate(all.usable, all.of)?,
        })
    }

    /// Cases where only this one was usable, and where only the other was.
    pub(super) fn against(&self, other: &Self) -> (u32, u32) {
        let both = self.usable.iter().zip(&other.usable);
        both.fold((0, 0), |(wins, losses), pair| match pair {
            (Some(true), Some(false)) => (wins + 1, losses),
            (Some(false), Some(true)) => (wins, losses + 1),
            _ => (wins, losses),
        })
    }
}

/// The mark of performance.
pub(super) fn performance(count: KindCount) -> Option<f64> {
    if count.of == 0 {
        return None;
    }
    if count.usable == count.of && count.of >= BEST_FROM {
        return Some(5.0);
    }
    let share = f64::from(count.usable) / f64::from(count.of);
    let mark = PERFORMANCE.iter().find(|(from, _)| share >= *from);
    Some(mark.map_or(1.0, |(_, mark)| *mark))
}

/// The mark of what a year costs, beside what it brings.
pub(super) fn cost(cost: f64, benefit: f64) -> f64 {
    if cost <= 0.0 {
        return 5.0;
    }
    if benefit <= 0.0 {
        return 1.0;
    }
    let share = cost / benefit;
    COST.iter().find(|(up_to, _)| share <= *up_to).map_or(1.0, |(_, mark)| *mark)
}

impl ModelDimension {
    /// All three, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Performance, Self::Ease, Self::Cost];
}

impl ModelMarks {
    /// One of them.
    #[must_use]
    pub fn of(&self, dimension: ModelDimension) -> Option<f64> {
        match dimension {
            ModelDimension::Performance => self.performance,
            ModelDimension::Ease => self.ease,
            ModelDimension::Cost => self.cost,
        }
    }

    /// Those that are not known.
    #[must_use]
    pub fn missing(&self) -> Vec<ModelDimension> {
        ModelDimension::ALL.into_iter().filter(|dimension| self.of(*dimension).is_none()).collect()
    }

    /// Their weighted mean, over those that are known; None where how good it is is not known.
    #[must_use]
    pub fn score(&self, weights: &ModelWeights) -> Option<f64> {
        self.performance?;
        let known =
            ModelDimension::ALL.into_iter().filter_map(|dimension| Some((self.of(dimension)?, dimension)));
        let (mut sum, mut all) = (0.0, 0.0);
        for (mark, dimension) in known {
            let weight = weights.share(dimension);
            (sum, all) = (sum + weight * mark, all + weight);
        }
        // Ties are told as ties.
        let score = if all > 0.0 { sum / all } else { self.performance? };
        Some((score * 1e9).round() / 1e9)
    }
}

impl ModelWeights {
    /// Its share of all three, 0..1. Equal where all are 0.
    #[must_use]
    pub fn share(&self, dimension: ModelDimension) -> f64 {
        let points = match dimension {
            ModelDimension::Performance => self.performance,
            ModelDimension::Ease => self.ease,
            ModelDimension::Cost => self.cost,
        };
        let all = f64::from(self.performance) + f64::from(self.ease) + f64::from(self.cost);
        if all > 0.0 { f64::from(points) / all } else { 1.0 / 3.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_follow_the_anchors() {
        let of = |usable, of| performance(KindCount { usable, of });
        assert_eq!((of(37, 40), of(36, 40), of(34, 40)), (Some(4.0), Some(4.0), Some(3.0)));
        assert_eq!((of(20, 40), of(19, 40), of(0, 0)), (Some(2.0), Some(1.0), None));
        assert_eq!((of(40, 40), of(5, 5)), (Some(5.0), Some(4.0)), "a handful shows nothing like that");
        assert_eq!((cost(174.0, 100_000.0), cost(10.0, 100.0), cost(25.0, 100.0)), (5.0, 4.0, 3.0));
        assert_eq!(
            (cost(60.0, 100.0), cost(101.0, 100.0), cost(1.0, 0.0), cost(0.0, 0.0)),
            (2.0, 1.0, 1.0, 5.0)
        );
    }

    #[test]
    fn the_scores_of_the_design_come_out() {
        let weights = ModelWeights { performance: 50, ease: 25, cost: 25 };
        let of =
            |performance, ease, cost| ModelMarks { performance: Some(performance), ease: Some(ease), cost };
        assert_eq!(of(4.0, 4.0, Some(5.0)).score(&weights), Some(4.25));
        assert_eq!(of(4.0, 3.0, Some(5.0)).score(&weights), Some(4.0));
        let without = of(3.0, 4.0, None);
        assert_eq!(without.missing(), [ModelDimension::Cost]);
        assert_eq!(without.score(&weights), Some(3.333_333_333), "never as if it cost nothing");
        let none = ModelWeights { performance: 0, ease: 0, cost: 0 };
        assert_eq!(of(4.0, 3.0, Some(5.0)).score(&none), Some(4.0), "no weights are equal weights");
    }
}
