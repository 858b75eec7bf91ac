//! Re-votes: where a use case would stand had other raters of the same groups voted.
//!
//! The bootstrap (Efron and Tibshirani 1993) over whole raters: in each re-vote as many raters are
//! drawn from each group as it has, with replacement; the weights stay (method 2.8).

use serde::{Deserialize, Serialize};

use crate::assessment::SideSum;
use crate::cell::Counted;
use crate::input_error::InputError;
use crate::model::{Criterion, MIN_RATERS_FOR_WORDS, SCALE_LOWEST, Settings, Side};
use crate::quadrant::{Quadrant, quadrant};
use crate::robustness::DRAWS;
use crate::robustness::draws::{Purpose, generator, pick};
use crate::robustness::rank_counts::BLOCK;
use crate::scoreboard::Scoreboard;
use crate::weights;

/// Up to this many raters every possible re-vote is counted instead of drawing some.
pub const COUNTED_RATERS: usize = 5;
/// Above this many raters fewer re-votes are enough.
pub const MANY_RATERS: usize = 60;
/// Re-votes above [`MANY_RATERS`].
pub const DRAWS_OF_MANY: usize = 1_000;
/// More raters than this are not drawn: their sums would not fit. With 256 points a scale, the most points of a sum are
/// below [`ONE_VALUE`], and its values below 2^12.
pub const MOST_RATERS: usize = 4_095;

/// What one rater said about one use case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The caller's number of the rater's group; raters without groups share one.
    pub group: u32,
    /// A rating a criterion, on its own scale; `None` where there is none.
    pub ratings: Vec<Option<u8>>,
}

/// Share of the re-votes in which a use case is in each quadrant; they sum to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ClassShares {
    /// High value, low cost.
    pub quick_win: f64,
    /// High value, high cost.
    pub big_bet: f64,
    /// Low value, low cost.
    pub fill_in: f64,
    /// Low value, high cost.
    pub reconsider: f64,
}

impl ClassShares {
    /// The share of one quadrant, 0..1.
    pub fn of(&self, quadrant: Quadrant) -> f64 {
        match quadrant {
            Quadrant::QuickWin => self.quick_win,
            Quadrant::BigBet => self.big_bet,
            Quadrant::FillIn => self.fill_in,
            Quadrant::Reconsider => self.reconsider,
        }
    }

    /// The largest of the four, 0.25..1.
    pub fn largest(&self) -> f64 {
        self.quick_win.max(self.big_bet).max(self.fill_in).max(self.reconsider)
    }

    fn count(&mut self, quadrant: Quadrant) {
        *match quadrant {
            Quadrant::QuickWin => &mut self.quick_win,
            Quadrant::BigBet => &mut self.big_bet,
            Quadrant::FillIn => &mut self.fill_in,
            Quadrant::Reconsider => &mut self.reconsider,
        } += 1.0;
    }

    fn out_of(self, revotes: usize) -> ClassShares {
        let share = |count: f64| count / revotes as f64;
        ClassShares {
            quick_win: share(self.quick_win),
            big_bet: share(self.big_bet),
            fill_in: share(self.fill_in),
            reconsider: share(self.reconsider),
        }
    }
}

/// The re-votes of one use case: what the raters drawn say in each, added up.
///
/// They hang on its voices and their random numbers alone: other weights, lines and gates count the same ones anew, which
/// takes a tenth of the time of drawing them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revotes {
    /// How many re-votes.
    count: usize,
    /// For each criterion, the sum of each re-vote.
    sums: Vec<Vec<u32>>,
}

impl Scoreboard {
    /// Draws the re-votes of one use case.
    ///
    /// `voices` are the raters of the round that counts; one who said nothing about this use case is no
    /// rater of it. `key` is the caller's lasting number for the use case. `None` below four raters.
    ///
    /// # Errors
    /// [`InputError::WrongLength`] for a voice without exactly one place a criterion, [`InputError::OutOfRange`] for one
    /// with a rating that is no point of its scale, [`InputError::TooMany`] above [`MOST_RATERS`].
    pub fn draw_revotes(&self, voices: &[Voice], seed: u64, key: u32) -> Result<Option<Revotes>, InputError> {
        if voices.len() > MOST_RATERS {
            return Err(InputError::TooMany(MOST_RATERS, voices.len()));
        }
        let rows = self.rows(voices)?;
        if rows.groups.len() < MIN_RATERS_FOR_WORDS as usize {
            return Ok(None);
        }
        let mut sums: Vec<Vec<u32>> = vec![Vec::new(); self.criteria().len()];
        let count = for_each_revote(&rows.groups, seed, key, |drawn| {
            for (sums, column) in sums.chunks_mut(LANES).zip(&rows.columns) {
                let summed = summed(column, drawn);
                sums.iter_mut().zip(summed).for_each(|(sums, sum)| sums.push(sum));
            }
        });
        Ok(Some(Revotes { count, sums }))
    }

    /// In which share of the re-votes a use case is in which quadrant, under `entered` weights.
    ///
    /// A cell takes part in every re-vote if it counts on the board; it then counts from one value on, with its floors,
    /// and keeps its agreed mean where nobody drawn has said anything. `None` for a use case that is not compared.
    ///
    /// # Errors
    /// [`InputError::Unknown`] for a use case that is not there, [`InputError::WrongLength`] for re-votes of other criteria.
    pub fn class_shares(
        &self,
        use_case: usize,
        revotes: &Revotes,
        entered: &[f64],
        settings: &Settings,
    ) -> Result<Option<ClassShares>, InputError> {
        if use_case >= self.use_cases() {
            return Err(InputError::Unknown(use_case));
        }
        if revotes.sums.len() != self.criteria().len() {
            return Err(InputError::WrongLength(self.criteria().len(), revotes.sums.len()));
        }
        let weights = weights::within_sides(self.criteria(), entered);
        if self.figures(use_case, &weights, settings).quadrant.is_none() {
            return Ok(None);
        }
        let cells = self.drawn_cells(use_case, &weights);
        let mut shares = ClassShares::default();
        let covered = |side| {
            let mut sum = SideSum::default();
            cells.iter().filter(|cell| cell.side == side).for_each(|cell| sum.add(cell.share, 0.0));
            sum
        };
        let (all_value, all_cost) = (covered(Side::Value), covered(Side::Cost));
        for from in (0..revotes.count).step_by(BLOCK) {
            let length = BLOCK.min(revotes.count - from);
            let (mut value, mut cost) = ([0.0; BLOCK], [0.0; BLOCK]);
            for cell in &cells {
                let side = if cell.side == Side::Value { &mut value } else { &mut cost };
                let sums = &revotes.sums[cell.criterion][from..from + length];
                side.iter_mut().zip(sums).for_each(|(side, sum)| *side += cell.share * cell.value(*sum));
            }
            for (value, cost) in value.into_iter().zip(cost).take(length) {
                let sides = (all_value.weighing(value).score(), all_cost.weighing(cost).score());
                if let (Some(value), Some(cost)) = sides {
                    shares.count(quadrant(value, cost, settings));
                }
            }
        }
        Ok(Some(shares.out_of(revotes.count)))
    }

    /// The raters who said anything, ready to be summed.
    fn rows(&self, voices: &[Voice]) -> Result<Rows, InputError> {
        let width = self.criteria().len();
        let mut rows = Rows { groups: Vec::new(), columns: vec![Vec::new(); width.div_ceil(LANES)] };
        for (index, voice) in voices.iter().enumerate() {
            if voice.ratings.len() != width {
                return Err(InputError::WrongLength(width, voice.ratings.len()));
            }
            let mut packed = vec![[0; LANES]; rows.columns.len()];
            let places = packed.as_flattened_mut().iter_mut();
            for ((place, criterion), rating) in places.zip(self.criteria()).zip(&voice.ratings) {
                if let Some(rating) = *rating {
                    let point = criterion.point_of(rating).ok_or(InputError::OutOfRange(index))?;
                    *place = ONE_VALUE + point as u32;
                }
            }
            if voice.ratings.iter().any(Option::is_some) {
                rows.groups.push(voice.group);
                rows.columns.iter_mut().zip(packed).for_each(|(column, packed)| column.push(packed));
            }
        }
        Ok(rows)
    }

    /// The cells of a use case that count, under shares of the weights.
    fn drawn_cells(&self, use_case: usize, shares: &[f64]) -> Vec<DrawnCell> {
        let floors = &self.use_cases[use_case].floors;
        let cell = |(number, criterion): (usize, &Criterion)| {
            let tally = self.tallies_of(use_case)[number];
            Some(DrawnCell {
                criterion: number,
                side: criterion.side,
                share: shares[number],
                lowest: criterion.mapped(0.0),
                step: criterion.mapped(1.0) - criterion.mapped(0.0),
                floor: Counted::lifted(SCALE_LOWEST, number, floors).value,
                agreed: tally.mean(criterion).filter(|_| tally.counts())?,
            })
        };
        self.criteria().iter().enumerate().filter_map(cell).collect()
    }
}

/// Calls `visit` with the raters of each re-vote, and says how many there were.
///
/// `groups` gives each rater's group; a re-vote is a list of raters, as many of each group as it has. Up to
/// [`COUNTED_RATERS`] all equally likely ones come, each once.
pub fn for_each_revote(groups: &[u32], seed: u64, key: u32, mut visit: impl FnMut(&[usize])) -> usize {
    let peers: Vec<Vec<usize>> =
        groups.iter().map(|own| (0..groups.len()).filter(|&other| groups[other] == *own).collect()).collect();
    if groups.len() <= COUNTED_RATERS {
        return for_every_revote(&peers, visit);
    }
    let draws = if groups.len() > MANY_RATERS { DRAWS_OF_MANY } else { DRAWS };
    let mut generator = generator(seed, Purpose::Revotes, key);
    let mut drawn = vec![0; groups.len()];
    for _ in 0..draws {
        for (place, peers) in drawn.iter_mut().zip(&peers) {
            *place = peers[pick(&mut generator, peers.len())];
        }
        visit(&drawn);
    }
    draws
}

/// Counts through all re-votes as a mileage counter does.
fn for_every_revote(peers: &[Vec<usize>], mut visit: impl FnMut(&[usize])) -> usize {
    let mut wheels = vec![0; peers.len()];
    let mut visited = 0;
    loop {
        let drawn: Vec<usize> = wheels.iter().zip(peers).map(|(&wheel, peers)| peers[wheel]).collect();
        visit(&drawn);
        visited += 1;
        let Some(turned) = (0..wheels.len()).find(|&wheel| wheels[wheel] + 1 < peers[wheel].len()) else {
            return visited;
        };
        wheels[turned] += 1;
        wheels[..turned].fill(0);
    }
}

/// A value in the upper part of a sum; the lower part adds up its points above the lowest.
const ONE_VALUE: u32 = 1 << 20;

/// Criteria that are summed together: as many as fit into registers.
const LANES: usize = 8;

/// Who rates and what.
struct Rows {
    groups: Vec<u32>,
    /// For each eight criteria, their ratings by each rater: [`ONE_VALUE`] and the point above the lowest,
    /// 0 where there is none.
    columns: Vec<Vec<[u32; LANES]>>,
}

/// The ratings of the raters drawn, added up; who is drawn twice counts twice.
fn summed(column: &[[u32; LANES]], drawn: &[usize]) -> [u32; LANES] {
    let mut sums = [0; LANES];
    for &rater in drawn {
        for lane in 0..LANES {
            sums[lane] += column[rater][lane];
        }
    }
    sums
}

/// A cell that counts, as a re-vote needs it.
struct DrawnCell {
    criterion: usize,
    side: Side,
    share: f64,
    /// Where the lowest point lies on 1..5, and how far a point is from the next.
    lowest: f64,
    step: f64,
    floor: f64,
    /// The mean of the raters on the board, on 1..5.
    agreed: f64,
}

impl DrawnCell {
    /// The cell's value for a sum over the raters drawn.
    fn value(&self, sum: u32) -> f64 {
        // Both fit; many signed numbers turn into f64 at once.
        let (values, points) = ((sum / ONE_VALUE).cast_signed(), (sum % ONE_VALUE).cast_signed());
        let mean = match values {
            0 => self.agreed,
            _ => self.lowest + self.step * f64::from(points) / f64::from(values),
        };
        mean.max(self.floor)
    }
}
