//! What agreement would change: where a use case would stand if a room agreed on one cell, or rated some cells lower.

use crate::board_error::BoardError;
use crate::cell::Counted;
use crate::model::Settings;
use crate::places::rounded_score;
use crate::quadrant::Quadrant;
use crate::scoreboard::Scoreboard;
use crate::weights;

/// Where a use case would stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreed {
    /// V, 1..5.
    pub value: f64,
    /// C, 1..5.
    pub cost: f64,
    /// S, 0..100.
    pub score: f64,
    /// The box of the matrix.
    pub quadrant: Quadrant,
    /// From 1, among the others as they stand.
    pub rank: u32,
}

impl Scoreboard {
    /// Where a use case would stand if everybody agreed on a point of one criterion's scale, everything
    /// else staying as it is: "if the room agreed on 2, it would stay a quick win".
    ///
    /// A floor lifts this cell too. `None` when the use case would still not be compared.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`], [`BoardError::UnknownCriterion`],
    /// [`BoardError::OutsideTheScale`].
    pub fn if_agreed(
        &self,
        use_case: usize,
        criterion: usize,
        rating: u8,
        entered: &[f64],
        settings: &Settings,
    ) -> Result<Option<Agreed>, BoardError> {
        let floors = &self.use_cases.get(use_case).ok_or(BoardError::UnknownUseCase(use_case))?.floors;
        let asked = self.criteria.get(criterion).ok_or(BoardError::UnknownCriterion(criterion))?;
        let point = asked.point_of(rating).ok_or(BoardError::OutsideTheScale(rating))?;
        let agreed = Counted::lifted(asked.mapped(point as f64), criterion, floors);
        let shares = weights::within_sides(&self.criteria, entered);
        Ok(self.stands_with(use_case, &shares, settings, |number| {
            if number == criterion { Some(agreed) } else { self.counted(use_case, number) }
        }))
    }

    /// Where a use case would stand if everybody gave one point less on some criteria, everything else staying as it
    /// is. No cell goes below its scale, and a floor lifts these cells too.
    ///
    /// `None` when the use case would still not be compared.
    ///
    /// # Errors
    /// [`BoardError::UnknownUseCase`], [`BoardError::UnknownCriterion`].
    pub fn if_lowered(
        &self,
        use_case: usize,
        criteria: &[usize],
        entered: &[f64],
        settings: &Settings,
    ) -> Result<Option<Agreed>, BoardError> {
        let floors = &self.use_cases.get(use_case).ok_or(BoardError::UnknownUseCase(use_case))?.floors;
        if let Some(unknown) = criteria.iter().find(|criterion| **criterion >= self.criteria.len()) {
            return Err(BoardError::UnknownCriterion(*unknown));
        }
        let tallies = self.tallies_of(use_case);
        let shares = weights::within_sides(&self.criteria, entered);
        Ok(self.stands_with(use_case, &shares, settings, |number| {
            if !criteria.contains(&number) {
                return self.counted(use_case, number);
            }
            let tally = tallies.get(number).filter(|tally| tally.counts())?;
            let mean = tally.above_lowest as f64 / f64::from(tally.values);
            let lower = self.criteria.get(number)?.mapped((mean - 1.0).max(0.0));
            Some(Counted::lifted(lower, number, floors))
        }))
    }

    /// Where a use case would stand with cells as `counted` gives them, among the others as they stand.
    fn stands_with(
        &self,
        use_case: usize,
        shares: &[f64],
        settings: &Settings,
        counted: impl Fn(usize) -> Option<Counted>,
    ) -> Option<Agreed> {
        let figures = self.figures_from(use_case, shares, settings, counted);
        let (value, cost) = (figures.value?, figures.cost?);
        let (score, quadrant) = (figures.score?, figures.quadrant?);
        let is_better = |other: &usize| {
            let other = self.figures(*other, shares, settings).score;
            other.is_some_and(|other| rounded_score(other) > rounded_score(score))
        };
        let better = (0..self.use_cases.len()).filter(|&other| other != use_case).filter(is_better).count();
        let rank = u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1);
        Some(Agreed { value, cost, score, quadrant, rank })
    }
}

/// What the two camps of a histogram would agree on: the middle value of each, counted from the lowest
/// point; `None` with fewer than two values apart.
///
/// The cut lies where the values of each camp are nearest to the mean of their camp (Fisher 1958, "On
/// grouping for maximum homogeneity"); of equally good cuts, the lowest. Of two middle values the one
/// nearer to the camp's own end counts.
pub fn camps(histogram: &[u32]) -> Option<(usize, usize)> {
    let filled = |part: &[u32]| part.iter().any(|&count| count > 0);
    let cuts = (1..histogram.len()).filter(|&cut| filled(&histogram[..cut]) && filled(&histogram[cut..]));
    let spread = |cut: usize| scatter(&histogram[..cut]) + scatter(&histogram[cut..]);
    let cut = cuts.min_by(|&one, &other| spread(one).total_cmp(&spread(other)))?;
    let low = middle(histogram[..cut].iter())?;
    let high = middle(histogram[cut..].iter().rev())?;
    Some((low, histogram.len() - 1 - high))
}

/// Sum of the squared distances from the mean.
fn scatter(histogram: &[u32]) -> f64 {
    let sum = |power: i32| -> f64 {
        histogram
            .iter()
            .enumerate()
            .map(|(point, &count)| f64::from(count) * (point as f64).powi(power))
            .sum()
    };
    sum(2) - sum(1) * sum(1) / sum(0)
}

/// The place of the middle value, of two the first.
fn middle<'a>(counts: impl Iterator<Item = &'a u32> + Clone) -> Option<usize> {
    let values: u64 = counts.clone().copied().map(u64::from).sum();
    let mut up_to_here = 0;
    counts.map(|&count| u64::from(count)).position(|count| {
        up_to_here += count;
        2 * up_to_here >= values
    })
}
