//! Assessments: axis scores, quadrant, score, rank and front of every use case.

use serde::{Deserialize, Serialize};

use crate::cell::{Counted, Raised};
use crate::model::{COVERAGE, LINE_TOLERANCE, SCALE_HIGHEST, SCALE_LOWEST, Settings, Side};
use crate::pareto;
use crate::places::{Contender, in_order, rounded};
use crate::quadrant::{Quadrant, on_the_line, quadrant};
use crate::scoreboard::Scoreboard;
use crate::weights;

/// What the ratings of one use case amount to.
///
/// A use case is *compared* when it takes part in the ranking and both sides are covered. Of any
/// other, quadrant, score, ratio, rank and front stay empty, while a side that is covered keeps its
/// figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// V, 1..5; `None` when less than [`COVERAGE`] of the side's weight is covered.
    pub value: Option<f64>,
    /// C, 1..5; `None` when less than [`COVERAGE`] of the side's weight is covered.
    pub cost: Option<f64>,
    /// Share of the value side's weight whose cells count, 0..1.
    pub covered_value: f64,
    /// Share of the cost side's weight whose cells count, 0..1.
    pub covered_cost: f64,
    /// Criteria whose cell does not count, whatever their weight: "without C4".
    pub uncovered: Vec<usize>,
    /// Cells that a floor has raised.
    pub raised: Vec<Raised>,
    /// S, 0..100, not rounded.
    pub score: Option<f64>,
    /// V/C, the second opinion. It favours small cheap ideas.
    pub ratio: Option<f64>,
    /// The box of the matrix.
    pub quadrant: Option<Quadrant>,
    /// Whether the place is so near to a line that its quadrant could as well be the next.
    pub on_the_line: bool,
    /// From 1; equal scores share a rank and the next ones are skipped: 1 2 2 4.
    pub rank: Option<u32>,
    /// Whether no other compared use case is both more valuable and cheaper.
    pub pareto: Option<bool>,
    /// Other use cases whose score is less than a point away, best first.
    pub practically_tied_with: Vec<usize>,
    /// Place in a list of all use cases, from 0: the ranked by rank, then the others in the order in
    /// which they were created.
    pub display_order: usize,
}

impl Scoreboard {
    /// Assesses all use cases, in the order of their indices, under `entered` weights: the agreed
    /// ones ([`Scoreboard::weights`]) or a trial.
    ///
    /// Weights are normalised within each side; see [`weights::within_sides`] for short slices and
    /// odd numbers, and [`Scoreboard::zero_sides`] for the notice the reader is owed when a side has
    /// none.
    pub fn assess(&self, entered: &[f64], settings: &Settings) -> Vec<Assessment> {
        let shares = weights::within_sides(&self.criteria, entered);
        let count = self.use_cases.len();
        let mut assessments: Vec<_> =
            (0..count).map(|index| self.figures(index, &shares, settings)).collect();
        mark_front(&mut assessments);
        self.mark_places(&mut assessments, settings);
        assessments
    }

    /// Sides that have criteria but no weight, and were assessed with equal weights.
    pub fn zero_sides(&self, entered: &[f64]) -> Vec<Side> {
        weights::zero_sides(&self.criteria, entered)
    }

    /// Everything about a use case that does not depend on the others.
    pub(crate) fn figures(&self, index: usize, shares: &[f64], settings: &Settings) -> Assessment {
        self.figures_from(index, shares, settings, |number| self.counted(index, number))
    }

    /// The same, with cells as `counted` gives them.
    pub(crate) fn figures_from(
        &self,
        index: usize,
        shares: &[f64],
        settings: &Settings,
        counted: impl Fn(usize) -> Option<Counted>,
    ) -> Assessment {
        let mut figures = Assessment::default();
        let (mut value, mut cost) = (SideSum::default(), SideSum::default());
        for (number, criterion) in self.criteria.iter().enumerate() {
            let Some(counted) = counted(number) else {
                figures.uncovered.push(number);
                continue;
            };
            figures.raised.extend(counted.raised);
            match criterion.side {
                Side::Value => value.add(shares[number], counted.value),
                Side::Cost => cost.add(shares[number], counted.value),
            }
        }
        (figures.covered_value, figures.covered_cost) = (value.covered, cost.covered);
        (figures.value, figures.cost) = (value.score(), cost.score());
        if let (true, Some(value), Some(cost)) =
            (self.use_cases[index].is_ranked, figures.value, figures.cost)
        {
            figures.score = Some(100.0 * score(value, cost, settings));
            figures.ratio = Some(value / cost);
            figures.quadrant = Some(quadrant(value, cost, settings));
            figures.on_the_line = on_the_line(value, cost, settings);
        }
        figures
    }

    /// Gives the compared use cases their ranks, and everyone a place in the list.
    fn mark_places(&self, assessments: &mut [Assessment], settings: &Settings) {
        let contenders: Vec<Contender> = (0..assessments.len())
            .filter_map(|index| {
                let figures = &assessments[index];
                Some(Contender {
                    use_case: index,
                    score: figures.score?,
                    value: figures.value?,
                    cost: figures.cost?,
                    tie_break: settings
                        .tie_break
                        .and_then(|criterion| Some(self.counted(index, criterion)?.value)),
                })
            })
            .collect();
        let mut next = 0;
        for place in in_order(&contenders) {
            let assessment = &mut assessments[place.use_case];
            assessment.rank = Some(place.rank);
            assessment.practically_tied_with = place.practically_tied_with;
            assessment.display_order = next;
            next += 1;
        }
        for assessment in assessments.iter_mut().filter(|assessment| assessment.rank.is_none()) {
            assessment.display_order = next;
            next += 1;
        }
    }

    /// A cell as it enters its side, floors included; `None` when it does not count.
    pub(crate) fn counted(&self, use_case: usize, criterion: usize) -> Option<Counted> {
        let tally = self.tallies_of(use_case).get(criterion)?;
        tally.counted(criterion, self.criteria.get(criterion)?, &self.use_cases[use_case].floors)
    }
}

/// S on 0..1: `lambda v + (1 - lambda)(1 - c)` with v and c on 0..1 (method 2.5).
pub(crate) fn score(value: f64, cost: f64, settings: &Settings) -> f64 {
    let on_unit = |axis: f64| (axis - SCALE_LOWEST) / (SCALE_HIGHEST - SCALE_LOWEST);
    let balance = settings.sound_balance();
    balance * on_unit(value) + (1.0 - balance) * (1.0 - on_unit(cost))
}

/// Marks who is on the Pareto front of the compared use cases.
///
/// The axes are rounded as the scores are, so that noise in the last digits of equal sums makes
/// nobody better.
fn mark_front(assessments: &mut [Assessment]) {
    let compared = || assessments.iter().enumerate().filter(|(_, figures)| figures.score.is_some());
    let indices: Vec<usize> = compared().map(|(index, _)| index).collect();
    let points: Vec<(f64, f64)> = compared()
        .filter_map(|(_, figures)| Some((rounded(figures.value?) as f64, rounded(figures.cost?) as f64)))
        .collect();
    for (index, is_on_front) in indices.into_iter().zip(pareto::front(&points)) {
        assessments[index].pareto = Some(is_on_front);
    }
}

/// Sum over the cells of one side that count.
#[derive(Clone, Copy, Default)]
pub(crate) struct SideSum {
    weighted: f64,
    covered: f64,
}

impl SideSum {
    pub(crate) fn add(&mut self, share: f64, value: f64) {
        self.weighted += share * value;
        self.covered += share;
    }

    /// What is covered, with another sum of shares times values.
    pub(crate) fn weighing(self, weighted: f64) -> SideSum {
        SideSum { weighted, ..self }
    }

    /// The side's score over what is covered, or `None` when that is too little.
    pub(crate) fn score(&self) -> Option<f64> {
        let is_enough = self.covered >= COVERAGE - LINE_TOLERANCE;
        is_enough.then(|| (self.weighted / self.covered).clamp(SCALE_LOWEST, SCALE_HIGHEST))
    }
}
