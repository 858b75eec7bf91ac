//! What the ratings come to: where each use case stands, and what each cell may show.
//!
//! The figures are kept by [`ranking::Scoreboard`], which knows indices only; [`Board`] keeps the names and
//! follows every change, so that one rating costs the same in a workshop of any size.

use crate::change::Row;
use crate::{CriterionId, Gate, RoundId, SeatId, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::{Assessment, BoardError, Floor, Scoreboard, Settings};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
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
    /// Nobody rated it.
    Unrated,
    /// Put aside by the room.
    Parked,
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
        let about = self.about();
        let weights: Vec<f64> = self.criteria().map(|criterion| criterion.weight).collect();
        self.standings_under(&weights, about.balance, about.value_line, about.cost_line)
    }

    /// Where every use case would stand under other weights, best first. Changes nothing.
    #[must_use]
    pub fn standings_in_trial(&self, trial: &Trial) -> Vec<Standing> {
        let weight = |criterion: &crate::Criterion| {
            trial.weights.get(&criterion.id).copied().unwrap_or(criterion.weight)
        };
        let weights: Vec<f64> = self.criteria().map(weight).collect();
        self.standings_under(&weights, trial.balance, trial.value_line, trial.cost_line)
    }

    /// The cells of one use case, as far as they may be shown.
    #[must_use]
    pub fn cell_figures(&self, use_case: UseCaseId) -> CellFigures {
        let cells = self.criteria().enumerate().filter_map(|(index, criterion)| {
            let cell = self.board().cell(use_case, index)?;
            let mean = cell.mean.filter(|_| cell.n >= MIN_RATERS_SHOWN)?;
            let (n, agreement, word, middle_half) = (cell.n, cell.agreement, cell.word, cell.middle_half);
            Some((criterion.id, Cell { n, histogram: cell.histogram, mean, agreement, word, middle_half }))
        });
        CellFigures { use_case, cells: cells.collect() }
    }

    fn standings_under(
        &self,
        weights: &[f64],
        balance: f64,
        value_line: f64,
        cost_line: f64,
    ) -> Vec<Standing> {
        let tie_break = self.criteria().position(|criterion| criterion.id == RISK);
        let settings = Settings { balance, value_line, cost_line, tie_break };
        let assessments = self.board().scoreboard.assess(weights, &settings);
        let criteria: Vec<CriterionId> = self.criteria().map(|criterion| criterion.id).collect();
        let mut standings: Vec<Standing> = self
            .use_cases()
            .filter_map(|case| {
                let index = self.board().index_of(case.id)?;
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
        let raters = self.board().raters_of(self, use_case);
        let parked = self.use_case(use_case).is_ok_and(|case| case.parked);
        let state = match assessed {
            _ if self.is_stopped(use_case) => StandingState::Stopped,
            _ if parked => StandingState::Parked,
            Assessment { rank: Some(_), .. } => StandingState::Ranked,
            _ if raters == 0 => StandingState::Unrated,
            _ => StandingState::TooLittle,
        };
        let raised = assessed.raised.iter().filter_map(|raised| {
            let cell = self.board().cell(use_case, raised.criterion)?;
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
                .board()
                .counting
                .get(&use_case)
                .and_then(|id| self.round(*id).ok())
                .map(|round| round.number),
        }
    }
}

/// Risk breaks ties: of two equal scores the one with the lighter risk stands first (method 2.5).
const RISK: CriterionId = CriterionId { side: ranking::Side::Cost, number: 4 };

/// Keeps the scoreboard in step with the rows.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    scoreboard: Scoreboard,
    criteria: Vec<CriterionId>,
    indices: HashMap<UseCaseId, usize>,
    /// The last round that stands and holds ratings of the use case, or else the open one.
    counting: HashMap<UseCaseId, RoundId>,
    /// How many ratings each seat gave in each round.
    given: HashMap<RoundId, HashMap<SeatId, u32>>,
    stale: Stale,
}

/// What `settle` has to bring up to date.
#[derive(Clone, Debug, Default)]
struct Stale {
    everything: bool,
    use_cases: BTreeSet<UseCaseId>,
    entitlements: BTreeSet<RoundId>,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            scoreboard: Scoreboard::new(Vec::new()),
            criteria: Vec::new(),
            indices: HashMap::new(),
            counting: HashMap::new(),
            given: HashMap::new(),
            stale: Stale::default(),
        }
    }
}

impl Board {
    /// The board of a workshop as it is.
    pub(crate) fn from_scratch(workshop: &Workshop) -> Self {
        let criteria = workshop.criteria().map(|criterion| ranking::Criterion {
            side: criterion.id.side,
            weight: criterion.weight,
            lowest: criterion.lowest,
            highest: criterion.highest,
        });
        let mut board = Self {
            scoreboard: Scoreboard::new(criteria.collect()),
            criteria: workshop.criteria().map(|criterion| criterion.id).collect(),
            ..Self::default()
        };
        let mut cases: Vec<_> = workshop.use_cases().map(|case| (case.number, case.id)).collect();
        cases.sort_unstable();
        for (_, case) in &cases {
            board.indices.insert(*case, board.scoreboard.add_use_case());
            for rating in workshop.ratings_of(*case) {
                *board.given.entry(rating.round).or_default().entry(rating.seat).or_default() += 1;
            }
        }
        for (_, case) in cases {
            board.refill(workshop, case);
        }
        board
    }

    /// Takes note of one changed row.
    pub(crate) fn follow(&mut self, workshop: &Workshop, before: Option<&Row>, after: Option<&Row>) {
        match after.or(before) {
            Some(Row::Rating(rating)) => self.follow_rating(workshop, before, after, *rating),
            Some(Row::UseCase(case)) => drop(self.stale.use_cases.insert(case.id)),
            Some(Row::GateAnswer(answer)) => drop(self.stale.use_cases.insert(answer.use_case)),
            Some(Row::Group(_) | Row::Seat(_)) => self.stale.entitlements.extend(self.given.keys()),
            Some(Row::Criterion(criterion)) => {
                let same_scale = |row: Option<&Row>| matches!(row, Some(Row::Criterion(other)) if (other.lowest, other.highest) == (criterion.lowest, criterion.highest));
                self.stale.everything |= !(same_scale(before) && same_scale(after));
            }
            Some(Row::Round(round)) => {
                let rated = workshop
                    .use_cases()
                    .filter(|case| workshop.ratings_in(round.id, case.id).next().is_some());
                self.stale.use_cases.extend(rated.map(|case| case.id));
            }
            Some(Row::Workshop(_) | Row::Lane(_) | Row::Idea(_)) | None => {}
        }
    }

    /// Brings the board up to date after a batch.
    pub(crate) fn settle(&mut self, workshop: &Workshop) {
        let stale = std::mem::take(&mut self.stale);
        if stale.everything {
            *self = Self::from_scratch(workshop);
            return;
        }
        let mut added: Vec<_> = stale
            .use_cases
            .iter()
            .filter_map(|id| workshop.use_case(*id).ok())
            .filter(|case| !self.indices.contains_key(&case.id))
            .collect();
        added.sort_unstable_by_key(|case| case.number);
        for case in added {
            self.indices.insert(case.id, self.scoreboard.add_use_case());
        }
        for case in &stale.use_cases {
            self.refill(workshop, *case);
        }
        let touched: Vec<UseCaseId> = self
            .counting
            .iter()
            .filter(|(_, round)| stale.entitlements.contains(round))
            .map(|(case, _)| *case)
            .collect();
        let mut entitled = HashMap::new();
        for case in touched {
            self.entitle(workshop, case, &mut entitled);
        }
    }

    /// A refusal of the scoreboard means that it lost step with the rows: the next batch counts anew.
    fn recount_unless(&mut self, kept: Result<(), BoardError>) {
        self.stale.everything |= kept.is_err();
    }

    fn cell(&self, use_case: UseCaseId, criterion: usize) -> Option<ranking::Cell> {
        self.scoreboard.cell(self.index_of(use_case)?, criterion).ok()
    }

    fn index_of(&self, use_case: UseCaseId) -> Option<usize> {
        self.indices.get(&use_case).copied()
    }

    fn raters_of(&self, workshop: &Workshop, use_case: UseCaseId) -> u32 {
        let Some(round) = self.counting.get(&use_case) else { return 0 };
        let seats: std::collections::HashSet<SeatId> =
            workshop.ratings_in(*round, use_case).map(|rating| rating.seat).collect();
        u32::try_from(seats.len()).unwrap_or(u32::MAX)
    }

    fn follow_rating(
        &mut self,
        workshop: &Workshop,
        before: Option<&Row>,
        after: Option<&Row>,
        rating: crate::Rating,
    ) {
        let value = |row: Option<&Row>| match row {
            Some(Row::Rating(rating)) => rating.value,
            _ => None,
        };
        let given = self.given.entry(rating.round).or_default();
        let of_seat = given.entry(rating.seat).or_default();
        let had_given = *of_seat > 0;
        *of_seat = (*of_seat + u32::from(after.is_some())).saturating_sub(u32::from(before.is_some()));
        let gives = *of_seat > 0;
        if !gives {
            given.remove(&rating.seat);
        }
        if had_given != gives {
            self.stale.entitlements.insert(rating.round);
        }
        let counts = self.counting.get(&rating.use_case) == Some(&rating.round);
        let still_rated = workshop.ratings_in(rating.round, rating.use_case).next().is_some();
        if !(counts && still_rated) {
            self.stale.use_cases.insert(rating.use_case);
        } else if let (Some(case), Ok(criterion)) =
            (self.index_of(rating.use_case), self.criteria.binary_search(&rating.criterion))
        {
            let kept = self.scoreboard.replace_rating(case, criterion, value(before), value(after));
            self.recount_unless(kept);
        }
    }

    /// Counts the ratings of one use case anew, from the round that counts for it.
    fn refill(&mut self, workshop: &Workshop, id: UseCaseId) {
        let Some(index) = self.index_of(id) else { return };
        let cleared = self.scoreboard.clear_ratings(index);
        self.recount_unless(cleared);
        let Ok(case) = workshop.use_case(id) else {
            let kept = self.scoreboard.set_ranked(index, false);
            self.recount_unless(kept);
            self.indices.remove(&id);
            self.counting.remove(&id);
            return;
        };
        let rounds = workshop.rounds().filter(|round| workshop.ratings_in(round.id, id).next().is_some());
        match rounds.max_by_key(|round| (round.stands(), round.number)) {
            Some(round) => drop(self.counting.insert(id, round.id)),
            None => drop(self.counting.remove(&id)),
        }
        if let Some(round) = self.counting.get(&id).copied() {
            for rating in workshop.ratings_in(round, id) {
                if let Ok(criterion) = self.criteria.binary_search(&rating.criterion) {
                    let kept = self.scoreboard.replace_rating(index, criterion, None, rating.value);
                    self.recount_unless(kept);
                }
            }
        }
        let ranked = self.scoreboard.set_ranked(index, !case.parked && !workshop.is_stopped(id));
        let floors = self.scoreboard.set_floors(index, self.floors(workshop, id));
        self.recount_unless(ranked.and(floors));
        self.entitle(workshop, id, &mut HashMap::new());
    }

    fn floors(&self, workshop: &Workshop, id: UseCaseId) -> Vec<Floor> {
        let raised_by = workshop.gate_answers(id).filter(|answer| answer.yes).map(|answer| answer.gate);
        let floors = raised_by.flat_map(|gate| gate.floors().iter().map(move |floor| (gate, *floor)));
        floors
            .filter_map(|(gate, (number, at_least))| {
                let criterion = CriterionId { side: ranking::Side::Cost, number };
                let criterion = self.criteria.binary_search(&criterion).ok()?;
                Some(Floor { criterion, at_least, tag: gate.number() })
            })
            .collect()
    }

    /// Says how many raters of the round that counts may rate each criterion.
    fn entitle(&mut self, workshop: &Workshop, id: UseCaseId, known: &mut HashMap<RoundId, Vec<u32>>) {
        let (Some(index), Some(round)) = (self.index_of(id), self.counting.get(&id).copied()) else { return };
        let entitled = known.entry(round).or_insert_with(|| {
            let seats: Vec<_> = self
                .given
                .get(&round)
                .into_iter()
                .flatten()
                .filter_map(|(seat, _)| workshop.seat(*seat).ok())
                .collect();
            let count = |criterion: &CriterionId| {
                seats.iter().filter(|seat| workshop.is_entitled(seat, *criterion)).count()
            };
            self.criteria
                .iter()
                .map(|criterion| u32::try_from(count(criterion)).unwrap_or(u32::MAX))
                .collect()
        });
        let kept: Result<(), BoardError> = entitled
            .iter()
            .enumerate()
            .try_for_each(|(criterion, n)| self.scoreboard.set_entitled(index, criterion, *n));
        self.recount_unless(kept);
    }
}
