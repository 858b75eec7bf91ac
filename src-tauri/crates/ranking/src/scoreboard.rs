//! The scoreboard: counts of all ratings, kept so that one changed rating costs one addition.

use crate::board_error::BoardError;
use crate::cell::{Cell, Tally};
use crate::model::{Criterion, Floor};

/// The sign for "no rating" in [`Scoreboard::from_ratings`].
pub const MISSING: u8 = u8::MAX;

/// Histograms and sums of every cell of a workshop.
///
/// Raters are anonymous here: the board knows how often each point was given, not by whom. Whoever
/// changes or takes back a rating says what it was before.
#[derive(Clone, Debug, Default)]
pub struct Scoreboard {
    pub(crate) criteria: Vec<Criterion>,
    /// Where each criterion's points begin in a use case's row of `counts`; the last entry is its length.
    first_point: Vec<usize>,
    pub(crate) use_cases: Vec<UseCase>,
    /// Shape: use cases x criteria.
    tallies: Vec<Tally>,
    /// Shape: use cases x points of all criteria.
    counts: Vec<u32>,
}

/// What is known of a use case besides its ratings.
#[derive(Clone, Debug)]
pub(crate) struct UseCase {
    pub(crate) floors: Vec<Floor>,
    pub(crate) is_ranked: bool,
}

impl Scoreboard {
    /// A board without use cases.
    pub fn new(criteria: Vec<Criterion>) -> Self {
        let mut first_point = vec![0];
        let mut points = 0;
        for criterion in &criteria {
            points += criterion.points();
            first_point.push(points);
        }
        Scoreboard { criteria, first_point, ..Scoreboard::default() }
    }

    /// A board from a dense table, much faster than rating by rating.
    ///
    /// `ratings` has the shape use cases x `raters` x criteria, the last varying fastest, with
    /// [`MISSING`] where there is none. Every rater counts as entitled to every criterion.
    ///
    /// # Errors
    /// [`BoardError::WrongLength`] when the table does not have that shape,
    /// [`BoardError::OutsideTheScale`] for a rating that is no point of its scale.
    pub fn from_ratings(
        criteria: Vec<Criterion>,
        use_cases: usize,
        raters: usize,
        ratings: &[u8],
    ) -> Result<Self, BoardError> {
        let expected = use_cases.saturating_mul(raters).saturating_mul(criteria.len());
        if ratings.len() != expected {
            return Err(BoardError::WrongLength(expected, ratings.len()));
        }
        let mut board = Scoreboard::new(criteria);
        let of_one_use_case = raters.saturating_mul(board.criteria.len());
        for use_case in 0..use_cases {
            board.add_use_case();
            let from = use_case * of_one_use_case;
            board.fill(use_case, &ratings[from..from + of_one_use_case])?;
            board.tallies_of_mut(use_case).iter_mut().for_each(|tally| {
                tally.entitled = u32::try_from(raters).unwrap_or(u32::MAX);
            });
        }
        Ok(board)
    }

    /// Appends a use case that is ranked and has neither ratings nor floors; returns its index.
    pub fn add_use_case(&mut self) -> usize {
        self.use_cases.push(UseCase { floors: Vec::new(), is_ranked: true });
        self.tallies.resize(self.use_cases.len() * self.criteria.len(), Tally::default());
        self.counts.resize(self.use_cases.len() * self.points(), 0);
        self.use_cases.len() - 1
    }

    /// Number of use cases.
    pub fn use_cases(&self) -> usize {
        self.use_cases.len()
    }

    /// The criteria, in the order of their indices.
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// The weights as entered, in the order of the criteria: what [`Scoreboard::assess`] takes when
    /// nobody tries others.
    pub fn weights(&self) -> Vec<f64> {
        self.criteria.iter().map(|criterion| criterion.weight).collect()
    }

    /// Keeps new entered weights. A criterion for which there is none keeps the one it has.
    pub fn set_weights(&mut self, entered: &[f64]) {
        for (criterion, &weight) in self.criteria.iter_mut().zip(entered) {
            criterion.weight = weight;
        }
    }

    /// Replaces the floors that gates put under a use case's cells.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`]; [`BoardError::UnknownCriterion`] when a floor is about no
    /// criterion.
    pub fn set_floors(&mut self, use_case: usize, floors: Vec<Floor>) -> Result<(), BoardError> {
        if let Some(lost) = floors.iter().find(|floor| floor.criterion >= self.criteria.len()) {
            return Err(BoardError::UnknownCriterion(lost.criterion));
        }
        self.use_case_mut(use_case)?.floors = floors;
        Ok(())
    }

    /// Says whether a use case takes part in the ranking: one that is stopped or parked does not.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`].
    pub fn set_ranked(&mut self, use_case: usize, is_ranked: bool) -> Result<(), BoardError> {
        self.use_case_mut(use_case)?.is_ranked = is_ranked;
        Ok(())
    }

    /// Says how many raters of the round that counts for this use case are entitled to rate this
    /// criterion; with fewer than two, one value is enough for the cell to count. It is 0 at first.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`], [`BoardError::UnknownCriterion`].
    pub fn set_entitled(&mut self, use_case: usize, criterion: usize, raters: u32) -> Result<(), BoardError> {
        let cell = self.index_of(use_case, criterion)?;
        self.tallies[cell].entitled = raters;
        Ok(())
    }

    /// Replaces one rater's rating, in constant time. `None` is no rating, also "can't judge".
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`], [`BoardError::UnknownCriterion`],
    /// [`BoardError::OutsideTheScale`], [`BoardError::NothingToTakeBack`].
    pub fn replace_rating(
        &mut self,
        use_case: usize,
        criterion: usize,
        old: Option<u8>,
        new: Option<u8>,
    ) -> Result<(), BoardError> {
        let cell = self.index_of(use_case, criterion)?;
        let taken = old.map(|rating| self.point_of(criterion, rating)).transpose()?;
        let given = new.map(|rating| self.point_of(criterion, rating)).transpose()?;
        let first = use_case * self.points() + self.first_point[criterion];
        if let Some((rating, point)) = old.zip(taken) {
            let count = &mut self.counts[first + point];
            *count = count.checked_sub(1).ok_or(BoardError::NothingToTakeBack(rating))?;
            self.tallies[cell].take(point);
        }
        if let Some(point) = given {
            let count = &mut self.counts[first + point];
            *count = count.saturating_add(1);
            self.tallies[cell].give(point);
        }
        Ok(())
    }

    /// Forgets all ratings of a use case, for instance because another round counts now. Who is
    /// entitled stays.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`].
    pub fn clear_ratings(&mut self, use_case: usize) -> Result<(), BoardError> {
        self.use_case_mut(use_case)?;
        let points = self.points();
        self.counts[use_case * points..(use_case + 1) * points].fill(0);
        for tally in self.tallies_of_mut(use_case) {
            *tally = Tally { entitled: tally.entitled, ..Tally::default() };
        }
        Ok(())
    }

    /// One cell in full.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`], [`BoardError::UnknownCriterion`].
    pub fn cell(&self, use_case: usize, criterion: usize) -> Result<Cell, BoardError> {
        let tally = self.tallies[self.index_of(use_case, criterion)?];
        let floors = &self.use_cases[use_case].floors;
        let histogram = self.histogram(use_case, criterion);
        Ok(tally.described(criterion, &self.criteria[criterion], histogram, floors))
    }

    /// Which cells of a use case count, in the order of the criteria.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`].
    pub fn covered(&self, use_case: usize) -> Result<Vec<bool>, BoardError> {
        if use_case >= self.use_cases.len() {
            return Err(BoardError::UnknownUseCase(use_case));
        }
        Ok(self.tallies_of(use_case).iter().map(Tally::counts).collect())
    }

    /// The running sums of a use case's cells, in the order of the criteria.
    pub(crate) fn tallies_of(&self, use_case: usize) -> &[Tally] {
        let width = self.criteria.len();
        &self.tallies[use_case * width..(use_case + 1) * width]
    }

    /// How often each point was given, lowest first. Both indices must exist.
    pub(crate) fn histogram(&self, use_case: usize, criterion: usize) -> &[u32] {
        let row = use_case * self.points();
        &self.counts[row + self.first_point[criterion]..row + self.first_point[criterion + 1]]
    }

    fn tallies_of_mut(&mut self, use_case: usize) -> &mut [Tally] {
        let width = self.criteria.len();
        &mut self.tallies[use_case * width..(use_case + 1) * width]
    }

    /// Counts a table of raters x criteria into an empty use case.
    fn fill(&mut self, use_case: usize, ratings: &[u8]) -> Result<(), BoardError> {
        let points = self.points();
        let counts = &mut self.counts[use_case * points..(use_case + 1) * points];
        for row in ratings.chunks_exact(self.criteria.len().max(1)) {
            for ((criterion, &first), &rating) in self.criteria.iter().zip(&self.first_point).zip(row) {
                if rating != MISSING {
                    let point = criterion.point_of(rating).ok_or(BoardError::OutsideTheScale(rating))?;
                    counts[first + point] = counts[first + point].saturating_add(1);
                }
            }
        }
        for criterion in 0..self.criteria.len() {
            let totals = Tally::of(self.histogram(use_case, criterion));
            let tally = &mut self.tallies_of_mut(use_case)[criterion];
            *tally = Tally { entitled: tally.entitled, ..totals };
        }
        Ok(())
    }

    /// Number of points of all scales: the width of a use case's row of counts.
    fn points(&self) -> usize {
        self.first_point.last().copied().unwrap_or(0)
    }

    fn point_of(&self, criterion: usize, rating: u8) -> Result<usize, BoardError> {
        self.criteria[criterion].point_of(rating).ok_or(BoardError::OutsideTheScale(rating))
    }

    /// Where a cell's tally is, if there is such a cell.
    fn index_of(&self, use_case: usize, criterion: usize) -> Result<usize, BoardError> {
        if use_case >= self.use_cases.len() {
            return Err(BoardError::UnknownUseCase(use_case));
        }
        if criterion >= self.criteria.len() {
            return Err(BoardError::UnknownCriterion(criterion));
        }
        Ok(use_case * self.criteria.len() + criterion)
    }

    fn use_case_mut(&mut self, use_case: usize) -> Result<&mut UseCase, BoardError> {
        self.use_cases.get_mut(use_case).ok_or(BoardError::UnknownUseCase(use_case))
    }
}
