//! Counting ranks, many draws at a time.

/// Draws that are counted together: as many as fit into registers.
pub(crate) const BLOCK: usize = 16;

/// Adding this to a number below 2^51 leaves the nearest integer in the lower bits of the sum.
const ROUNDING: f64 = 6_755_399_441_055_744.0;

/// How often each row came in at each place.
pub(crate) struct RankCounts {
    rows: usize,
    /// Row by row, the first place first.
    counts: Vec<f64>,
    /// Scores of the block at hand in units of the ninth decimal, as they are compared.
    keys: Vec<[i32; BLOCK]>,
    /// Number of better rows, for each row of the block at hand.
    better: Vec<[i32; BLOCK]>,
}

impl RankCounts {
    pub(crate) fn of(rows: usize) -> RankCounts {
        let empty = vec![[0; BLOCK]; rows];
        RankCounts { rows, counts: vec![0.0; rows * rows], keys: empty.clone(), better: empty }
    }

    /// Adds the ranks of the first `length` draws of a block. Scores lie in 0..1 and are compared at nine
    /// decimals, as ranks are.
    pub(crate) fn add(&mut self, scores: &[[f64; BLOCK]], length: usize) {
        for (keys, scores) in self.keys.iter_mut().zip(scores) {
            *keys = scores.map(nine_decimals);
        }
        let mut sums = [0_i64; BLOCK];
        for (better, own) in self.better.iter_mut().zip(&self.keys) {
            *better = counted(&self.keys, own, |other, own| other > own);
            sums.iter_mut().zip(better).for_each(|(sum, better)| *sum += i64::from(*better));
        }
        // In a draw without ties the numbers of better rows are 0, 1, 2 ...
        let without_ties = self.rows * self.rows.saturating_sub(1) / 2;
        let has_ties = sums.map(|sum| usize::try_from(sum) != Ok(without_ties));
        for draw in (0..length).filter(|&draw| !has_ties[draw]) {
            for (row, better) in self.better.iter().enumerate() {
                let place = usize::try_from(better[draw]).unwrap_or(0);
                self.counts[row * self.rows + place] += 1.0;
            }
        }
        if has_ties[..length].contains(&true) {
            self.share_out(&has_ties, length);
        }
    }

    pub(crate) fn into_counts(self) -> Vec<f64> {
        self.counts
    }

    /// Adds the draws with ties: a row has an even part of each place that it and its equals take up.
    fn share_out(&mut self, has_ties: &[bool; BLOCK], length: usize) {
        for (row, own) in self.keys.iter().enumerate() {
            let equal = counted(&self.keys, own, |other, own| other == own);
            let counts = &mut self.counts[row * self.rows..(row + 1) * self.rows];
            for draw in (0..length).filter(|&draw| has_ties[draw]) {
                let first = usize::try_from(self.better[row][draw]).unwrap_or(0);
                let places = usize::try_from(equal[draw]).unwrap_or(1);
                for count in counts.iter_mut().skip(first).take(places) {
                    *count += 1.0 / f64::from(equal[draw]);
                }
            }
        }
    }
}

/// For each draw, the number of rows that are so and so to the own one.
fn counted(keys: &[[i32; BLOCK]], own: &[i32; BLOCK], is_counted: impl Fn(i32, i32) -> bool) -> [i32; BLOCK] {
    let mut counts = [0; BLOCK];
    for other in keys {
        for draw in 0..BLOCK {
            counts[draw] += i32::from(is_counted(other[draw], own[draw]));
        }
    }
    counts
}

/// A score of 0..1 in units of the ninth decimal.
fn nine_decimals(score: f64) -> i32 {
    // A cast would do the same, but not for many numbers at once.
    (score * 1e9 + ROUNDING).to_bits() as u32 as i32
}
