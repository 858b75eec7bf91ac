//! What the ratings come to: where each use case stands, and what each cell may show.

use crate::{CriterionId, Gate, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::{Assessment, Settings};
use sabotage::{Sabotage, sabotaged};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Where one use case stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Standing {
    /// Which.
    pub use_case: UseCaseId,
    /// Whether it is ranked, and if not, why.
    pub state: StandingState,
    /// Competition rank from 1 on: 1 2 2 4.
    pub rank: Option<u32>,
    /// Its place in the list, from 0 on: ranked ones first, ties in the order the method gives.
    pub place: u32,
    /// Value side, 1..5.
    pub value: Option<f64>,
    /// Cost side, 1..5.
    pub cost: Option<f64>,
    /// Balance of value and cost, 0..100.
    pub score: Option<f64>,
    /// Value divided by cost, the second opinion.
    pub ratio: Option<f64>,
    /// Which box of the matrix.
    #[ts(as = "Option<QuadrantName>")]
    pub quadrant: Option<ranking::Quadrant>,
    /// Within 0.15 of a quadrant line.
    pub on_the_line: bool,
    /// Another use case has a score less than one point away.
    pub practically_tied: bool,
    /// Nothing is both more valuable and cheaper.
    pub pareto: bool,
    /// Criteria without enough ratings: "without C4".
    pub uncovered: Vec<CriterionId>,
    /// Criteria whose cell a gate raised.
    pub raised: Vec<RaisedCell>,
    /// People who rated it in the round that counts.
    pub raters: u32,
    /// Number of the round that counts; None if nobody rated it.
    pub round: Option<u32>,
}

/// Whether a use case is ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StandingState {
    /// It has a rank.
    Ranked,
    /// Rated, but too few criteria are covered: drawn hollow.
    TooLittle,
    /// People rate it on their devices, and fewer than three have: nothing of it shows.
    TooFew,
    /// Nobody rated it.
    Unrated,
    /// Put aside by the room.
    Parked,
    /// Part of another one by now.
    Merged,
    /// Stopped at gate X1.
    Stopped,
}

/// [`ranking::Quadrant`] as pages know it: the ranking knows no pages.
#[derive(TS)]
#[ts(export, rename = "Quadrant", rename_all = "snake_case")]
pub enum QuadrantName {
    /// High value, low cost.
    QuickWin,
    /// High value, high cost.
    BigBet,
    /// Low value, low cost.
    FillIn,
    /// Low value, high cost.
    Reconsider,
}

/// A cell that a gate raised: "C4 raised from 2.8 by X2".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RaisedCell {
    /// Which criterion.
    pub criterion: CriterionId,
    /// The mean before; None below three raters.
    pub from: Option<f64>,
    /// Which gate.
    pub by: Gate,
}

/// The cells of one use case, as far as they may be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CellFigures {
    /// Which use case.
    pub use_case: UseCaseId,
    /// Figures of the cells with three raters or more; below that nothing of a cell leaves the backend.
    pub cells: BTreeMap<CriterionId, Cell>,
}

/// What three or more ratings of one criterion come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Cell {
    /// How many values, 3 or more.
    pub n: u32,
    /// How many gave each point, from the lowest on.
    pub histogram: Vec<u32>,
    /// Mean on 1..5, before any floor.
    pub mean: f64,
    /// van der Eijk's A, -1..1.
    pub agreement: Option<f64>,
    /// Its word; None below four values.
    #[ts(type = "\"agreed\" | \"mixed\" | \"split\" | null")]
    pub word: Option<ranking::AgreementWord>,
    /// Lower and upper quartile, in points of the criterion's scale.
    pub middle_half: Option<(f64, f64)>,
    /// Why, of those who said it; from the lowest value on, and never whose it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<GivenReason>>", optional)]
    pub reasons: Vec<GivenReason>,
}

/// Why somebody rated as they did.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GivenReason {
    /// What they gave.
    pub value: u8,
    /// One line.
    pub text: String,
}

/// Weights, balance and lines that are tried without changing what was agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Trial {
    /// Entered weights; criteria not named keep the agreed one.
    pub weights: BTreeMap<CriterionId, f64>,
    /// Share of value in the score, 0..1.
    pub balance: f64,
    /// 1..5.
    pub value_line: f64,
    /// 1..5.
    pub cost_line: f64,
}

impl Workshop {
    /// Where every use case stands under what was agreed, best first.
    #[must_use]
    pub fn standings(&self) -> Vec<Standing> {
        self.standings_under(&self.agreed_weights(), &self.agreed_settings())
    }

    /// Where every use case would stand under other weights, best first. Changes nothing.
    #[must_use]
    pub fn standings_in_trial(&self, trial: &Trial) -> Vec<Standing> {
        let weight = |criterion: &crate::Criterion| {
            trial.weights.get(&criterion.id).copied().unwrap_or(criterion.weight)
        };
        let weights: Vec<f64> = self.criteria().map(weight).collect();
        self.standings_under(&weights, &settings(self, trial.balance, trial.value_line, trial.cost_line))
    }

    /// The cells of one use case, as far as they may be shown.
    #[must_use]
    pub fn cell_figures(&self, use_case: UseCaseId) -> CellFigures {
        let mut reasons = self.reasons_of(use_case);
        let least = if sabotaged(Sabotage::OneValueIsEnough) { 1 } else { MIN_RATERS_SHOWN };
        let cells = self.criteria().enumerate().filter_map(|(index, criterion)| {
            let cell = self.scoring().cell(use_case, index)?;
            let mean = cell.mean.filter(|_| cell.n >= least)?;
            let (n, agreement, word, middle_half) = (cell.n, cell.agreement, cell.word, cell.middle_half);
            let reasons = reasons.remove(&criterion.id).unwrap_or_default();
            let histogram = cell.histogram;
            Some((criterion.id, Cell { n, histogram, mean, agreement, word, middle_half, reasons }))
        });
        CellFigures { use_case, cells: cells.collect() }
    }

    /// Why people rated a use case so in the round that counts. Sorted: their order tells nothing.
    fn reasons_of(&self, use_case: UseCaseId) -> BTreeMap<CriterionId, Vec<GivenReason>> {
        let mut reasons: BTreeMap<CriterionId, Vec<GivenReason>> = BTreeMap::new();
        let counting = self.scoring().counting_round(use_case);
        for rating in counting.into_iter().flat_map(|round| self.reasons_in(round, use_case)) {
            if let (Some(value), Some(text)) = (rating.value, rating.reason) {
                reasons.entry(rating.criterion).or_default().push(GivenReason { value, text });
            }
        }
        reasons.values_mut().for_each(|reasons| reasons.sort_unstable());
        reasons
    }

    /// The weights that were agreed, in the order of the criteria.
    pub(crate) fn agreed_weights(&self) -> Vec<f64> {
        self.criteria().map(|criterion| criterion.weight).collect()
    }

    /// The balance and the lines that were agreed.
    pub(crate) fn agreed_settings(&self) -> Settings {
        let about = self.about();
        settings(self, about.balance, about.value_line, about.cost_line)
    }

    fn standings_under(&self, weights: &[f64], settings: &Settings) -> Vec<Standing> {
        let assessments = self.scoring().assess(weights, settings);
        let criteria: Vec<CriterionId> = self.criteria().map(|criterion| criterion.id).collect();
        let mut standings: Vec<Standing> = self
            .use_cases()
            .filter_map(|case| {
                let index = self.scoring().index_of(case.id)?;
                Some(self.standing(case.id, assessments.get(index)?, &criteria))
            })
            .collect();
        let number = |standing: &Standing| self.use_case(standing.use_case).map_or(0, |case| case.number);
        standings.sort_by_key(|standing| {
            (standing.rank.is_none(), standing.place, standing.state as u8, number(standing))
        });
        for (place, standing) in (0..).zip(&mut standings) {
            standing.place = place;
        }
        standings
    }

    fn standing(&self, use_case: UseCaseId, assessed: &Assessment, criteria: &[CriterionId]) -> Standing {
        let raters = self.scoring().raters_of(use_case);
        let withheld = self.scoring().is_withheld(use_case);
        let nothing = Assessment::default();
        let assessed = if withheld { &nothing } else { assessed };
        let case = self.use_case(use_case).ok();
        let state = match assessed {
            _ if self.is_stopped(use_case) => StandingState::Stopped,
            _ if case.is_some_and(|case| case.merged_into.is_some()) => StandingState::Merged,
            _ if case.is_some_and(|case| case.parked) => StandingState::Parked,
            Assessment { rank: Some(_), .. } => StandingState::Ranked,
            _ if withheld => StandingState::TooFew,
            _ if raters == 0 => StandingState::Unrated,
            _ => StandingState::TooLittle,
        };
        let raised = assessed.raised.iter().filter_map(|raised| {
            let cell = self.scoring().cell(use_case, raised.criterion)?;
            let from = (cell.n >= MIN_RATERS_SHOWN).then_some(raised.from);
            Some(RaisedCell {
                criterion: *criteria.get(raised.criterion)?,
                from,
                by: Gate::from_number(raised.tag)?,
            })
        });
        Standing {
            use_case,
            state,
            rank: assessed.rank,
            place: u32::try_from(assessed.display_order).unwrap_or(u32::MAX),
            value: assessed.value,
            cost: assessed.cost,
            score: assessed.score,
            ratio: assessed.ratio,
            quadrant: assessed.quadrant,
            on_the_line: assessed.on_the_line,
            practically_tied: !assessed.practically_tied_with.is_empty(),
            pareto: assessed.pareto == Some(true),
            uncovered: assessed.uncovered.iter().filter_map(|index| criteria.get(*index).copied()).collect(),
            raised: raised.collect(),
            raters,
            round: self
                .scoring()
                .counting_round(use_case)
                .and_then(|id| self.round(id).ok())
                .map(|round| round.number),
        }
    }
}

/// A balance and lines, with the criterion that breaks ties.
fn settings(workshop: &Workshop, balance: f64, value_line: f64, cost_line: f64) -> Settings {
    let tie_break = workshop.criteria().position(|criterion| criterion.id == RISK);
    Settings { balance, value_line, cost_line, tie_break }
}

/// Risk breaks ties: of two equal scores the one with the lighter risk stands first (method 2.5).
const RISK: CriterionId = CriterionId { side: ranking::Side::Cost, number: 4 };
