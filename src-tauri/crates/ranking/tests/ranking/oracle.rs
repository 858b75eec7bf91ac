//! A slow, obvious second opinion: lists of ratings instead of counts, every formula written out.

use proptest::prelude::*;
use ranking::{Criterion, Floor, Quadrant, Scoreboard, Settings, Side};

/// A workshop as lists: ratings by use case, rater and criterion.
#[derive(Clone, Debug)]
pub(crate) struct Workshop {
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) cases: Vec<Case>,
}

/// One use case, with a row of ratings a rater.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) ratings: Vec<Vec<Option<u8>>>,
    pub(crate) floors: Vec<Floor>,
    pub(crate) is_ranked: bool,
}

/// What the oracle says about one use case.
pub(crate) struct Verdict {
    pub(crate) value: Option<f64>,
    pub(crate) cost: Option<f64>,
    pub(crate) uncovered: Vec<usize>,
    pub(crate) score: Option<f64>,
    pub(crate) quadrant: Option<Quadrant>,
    pub(crate) rank: Option<usize>,
    pub(crate) pareto: Option<bool>,
}

impl Workshop {
    pub(crate) fn weights(&self) -> Vec<f64> {
        self.criteria.iter().map(|criterion| criterion.weight).collect()
    }

    /// The board, filled rating by rating.
    pub(crate) fn board(&self) -> Scoreboard {
        let mut board = Scoreboard::new(self.criteria.clone());
        for case in &self.cases {
            let index = board.add_use_case();
            board.set_ranked(index, case.is_ranked).unwrap();
            board.set_floors(index, case.floors.clone()).unwrap();
            for criterion in 0..self.criteria.len() {
                let raters = u32::try_from(case.ratings.len()).unwrap();
                board.set_entitled(index, criterion, raters).unwrap();
            }
            for row in &case.ratings {
                for (criterion, &rating) in row.iter().enumerate() {
                    board.replace_rating(index, criterion, None, rating).unwrap();
                }
            }
        }
        board
    }

    /// Everything from scratch.
    pub(crate) fn verdicts(&self, settings: &Settings) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = self.cases.iter().map(|case| self.alone(case, settings)).collect();
        let compared: Vec<(f64, f64, i64)> = verdicts
            .iter()
            .filter_map(|verdict| Some((verdict.value?, verdict.cost?, nine_decimals(verdict.score?))))
            .collect();
        for verdict in &mut verdicts {
            let (Some(value), Some(cost), Some(score)) = (verdict.value, verdict.cost, verdict.score) else {
                continue;
            };
            let better = compared.iter().filter(|other| other.2 > nine_decimals(score)).count();
            verdict.rank = Some(better + 1);
            let beats = |other: &&(f64, f64, i64)| {
                let is_as_good = other.0 >= value - 1e-9 && other.1 <= cost + 1e-9;
                is_as_good && (other.0 > value + 1e-9 || other.1 < cost - 1e-9)
            };
            verdict.pareto = Some(!compared.iter().any(|other| beats(&other)));
        }
        verdicts
    }

    fn alone(&self, case: &Case, settings: &Settings) -> Verdict {
        let cells: Vec<Option<f64>> = (0..self.criteria.len()).map(|index| self.cell(case, index)).collect();
        let uncovered = (0..cells.len()).filter(|&index| cells[index].is_none()).collect();
        let (value, cost) = (self.side(Side::Value, &cells), self.side(Side::Cost, &cells));
        let mut verdict =
            Verdict { value, cost, uncovered, score: None, quadrant: None, rank: None, pareto: None };
        if let (true, Some(value), Some(cost)) = (case.is_ranked, value, cost) {
            let (v, c) = ((value - 1.0) / 4.0, (cost - 1.0) / 4.0);
            verdict.score = Some(settings.balance * v + (1.0 - settings.balance) * (1.0 - c));
            let is_valuable = value >= settings.value_line - 1e-9;
            let is_cheap = cost <= settings.cost_line + 1e-9;
            verdict.quadrant = Some(if is_valuable && is_cheap {
                Quadrant::QuickWin
            } else if is_valuable {
                Quadrant::BigBet
            } else if is_cheap {
                Quadrant::FillIn
            } else {
                Quadrant::Reconsider
            });
        }
        verdict
    }

    fn cell(&self, case: &Case, criterion: usize) -> Option<f64> {
        let values: Vec<f64> = case.ratings.iter().filter_map(|row| row[criterion]).map(f64::from).collect();
        if values.is_empty() || values.len() < case.ratings.len().min(2) {
            return None;
        }
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let (lowest, highest) =
            (f64::from(self.criteria[criterion].lowest), f64::from(self.criteria[criterion].highest));
        let mapped = 1.0 + 4.0 * (mean - lowest) / (highest - lowest);
        let floors = case.floors.iter().filter(|floor| floor.criterion == criterion);
        Some(floors.fold(mapped, |cell, floor| cell.max(floor.at_least)))
    }

    fn side(&self, side: Side, cells: &[Option<f64>]) -> Option<f64> {
        let members: Vec<usize> =
            (0..cells.len()).filter(|&index| self.criteria[index].side == side).collect();
        let mut weights: Vec<f64> = members.iter().map(|&index| self.criteria[index].weight).collect();
        if weights.iter().sum::<f64>() == 0.0 {
            weights.fill(1.0);
        }
        let all: f64 = weights.iter().sum();
        let covered = || weights.iter().zip(&members).filter_map(|(w, &index)| Some((w, cells[index]?)));
        let weight: f64 = covered().map(|(weight, _)| weight).sum();
        (weight / all >= 0.7 - 1e-9)
            .then(|| covered().map(|(weight, cell)| weight * cell).sum::<f64>() / weight)
    }
}

/// Whether rounding to nine decimals could go either way in another order of summing.
pub(crate) fn is_clear_of_rounding(score: f64) -> bool {
    ((score * 1e9).fract() - 0.5).abs() > 1e-4
}

fn nine_decimals(score: f64) -> i64 {
    (score * 1e9).round() as i64
}

/// Workshops with a few use cases, raters and criteria on different scales, with gaps and floors.
pub(crate) fn any_workshop() -> impl Strategy<Value = Workshop> {
    (any_criteria(), 1_usize..7, 1_usize..7).prop_flat_map(|(criteria, cases, raters)| {
        let width = criteria.len();
        prop::collection::vec(any_case(criteria.clone(), raters, width), cases)
            .prop_map(move |cases| Workshop { criteria: criteria.clone(), cases })
    })
}

fn any_criteria() -> impl Strategy<Value = Vec<Criterion>> {
    let of = |side| {
        (0_u32..=60, prop::sample::select(vec![(1, 3), (1, 5), (1, 7), (0, 10)])).prop_map(
            move |(weight, (lowest, highest))| Criterion { side, weight: weight.into(), lowest, highest },
        )
    };
    (prop::collection::vec(of(Side::Value), 1..5), prop::collection::vec(of(Side::Cost), 1..5))
        .prop_map(|(value, cost)| value.into_iter().chain(cost).collect())
}

fn any_case(criteria: Vec<Criterion>, raters: usize, width: usize) -> impl Strategy<Value = Case> {
    let row: Vec<_> = criteria
        .into_iter()
        .map(|criterion| prop::option::weighted(0.85, criterion.lowest..=criterion.highest))
        .collect();
    let floor = (0..width, prop::sample::select(vec![2.0, 3.0, 4.0]), any::<u8>())
        .prop_map(|(criterion, at_least, tag)| Floor { criterion, at_least, tag });
    (prop::collection::vec(row, raters), prop::collection::vec(floor, 0..3), prop::bool::weighted(0.9))
        .prop_map(|(ratings, floors, is_ranked)| Case { ratings, floors, is_ranked })
}
