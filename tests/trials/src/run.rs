//! One run of a campaign: what it may choose, what it counted, and how near it came to its bars.

use std::fmt::Write;

/// A promise that does not hold, and how it shows.
#[derive(Debug)]
pub(crate) struct Miss(pub(crate) String);

/// What came of a part of a campaign.
pub(crate) type Held<T = ()> = Result<T, Miss>;

/// Gives up with a miss unless a condition holds.
macro_rules! holds {
    ($condition:expr, $($why:tt)+) => {
        if !$condition {
            return Err($crate::run::Miss(format!($($why)+)));
        }
    };
}
pub(crate) use holds;

/// How a campaign runs.
#[derive(Debug)]
pub(crate) struct Run {
    /// All choices come from it, so that a run can be had again.
    pub(crate) random: fastrand::Rng,
    /// As long as the bars of the promises ask for.
    pub(crate) is_long: bool,
    counts: Vec<(&'static str, u64)>,
    figures: Vec<Figure>,
    notes: Vec<String>,
}

/// A measured figure and what it may be at most.
#[derive(Debug)]
struct Figure {
    name: &'static str,
    value: f64,
    bar: f64,
    unit: &'static str,
}

impl Run {
    pub(crate) fn new(seed: u64, is_long: bool) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { random, is_long, counts: Vec::new(), figures: Vec::new(), notes: Vec::new() }
    }

    /// How much of something, in the short and in the long form.
    pub(crate) fn size(&self, short: usize, long: usize) -> usize {
        if self.is_long { long } else { short }
    }

    /// Counts what was done.
    pub(crate) fn count(&mut self, name: &'static str, more: usize) {
        match self.counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += more as u64,
            None => self.counts.push((name, more as u64)),
        }
    }

    /// Notes a figure; a miss if it is over its bar.
    pub(crate) fn at_most(&mut self, name: &'static str, value: f64, bar: f64, unit: &'static str) -> Held {
        self.figures.push(Figure { name, value, bar, unit });
        let is_within = value <= bar;
        holds!(is_within, "{name}: {value:.2} {unit}, at most {bar} {unit}");
        Ok(())
    }

    /// Says what stands beside the counts, once.
    pub(crate) fn note(&mut self, what: String) {
        if !self.notes.contains(&what) {
            self.notes.push(what);
        }
    }

    /// All counts and notes, in one line.
    pub(crate) fn counted(&self) -> String {
        let each = self.counts.iter().map(|(name, count)| format!("{count} {name}"));
        each.chain(self.notes.iter().cloned()).collect::<Vec<_>>().join(", ")
    }

    /// The worst of each figure against its bar, in one line.
    pub(crate) fn worst(&self) -> String {
        let mut line = String::new();
        let mut told: Vec<&str> = Vec::new();
        for figure in &self.figures {
            if told.contains(&figure.name) {
                continue;
            }
            told.push(figure.name);
            let same = self.figures.iter().filter(|other| other.name == figure.name);
            let Some(worst) = same.max_by(|a, b| (a.value / a.bar).total_cmp(&(b.value / b.bar))) else {
                continue;
            };
            let Figure { name, value, bar, unit } = worst;
            let comma = if line.is_empty() { "" } else { ", " };
            // Writing to a String cannot fail.
            let _ = write!(line, "{comma}{name} {} of {bar} {unit}", shortened(*value));
        }
        if line.is_empty() { "0 misses of 0".to_owned() } else { line }
    }
}

/// Whole numbers as they are, others with two decimals.
fn shortened(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}
