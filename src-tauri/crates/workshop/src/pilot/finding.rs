//! What the weeks of a pilot say: which targets are reached and since when, which weeks are missing, what the samples
//! came to.

use super::{Measured, Pilot, PilotNote, PilotNoteKind, PilotVerdict};
use crate::quick_win_plan::{Better, PlanMeasure};
use crate::{Refusal, UseCaseId, Workshop};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A pilot and what follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotSheet {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// The measures of the plan first, in its order, then the others by name.
    pub series: Vec<PilotSeries>,
    /// What people who looked at answers say, newest last.
    pub notes: Vec<PilotNote>,
    /// Answers in whose reasons people could follow, of those that were looked at.
    pub explained: SampleCount,
    /// Answers that were right, of those that were looked at.
    pub right: SampleCount,
    /// Things that went wrong.
    pub incidents: u32,
    /// All verdicts, oldest first. The last one holds, unless it was reopened.
    pub verdicts: Vec<PilotVerdict>,
    /// When the decision that holds is looked at again.
    pub review_on: Option<DateTime<Utc>>,
    /// What the weeks come to.
    pub verdict: PilotWord,
}

/// How many held of how many that were looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SampleCount {
    /// Held.
    pub held: u32,
    /// Looked at.
    pub of: u32,
}

/// A measure by weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotSeries {
    /// As it is filed: the id of a measure of the plan, or its name.
    pub measure: String,
    /// The plan wants to reach something by it.
    pub planned: bool,
    /// What it is called.
    pub name: String,
    /// What it is counted in, possibly empty.
    pub unit: String,
    /// Before the pilot.
    pub baseline: Option<f64>,
    /// What is to be reached.
    pub target: Option<f64>,
    /// Less is better.
    pub less_is_better: bool,
    /// By week.
    pub points: Vec<PilotPoint>,
    /// Weeks between the first and the last one that nothing is known of: first and last week of each gap.
    pub gaps: Vec<(u32, u32)>,
    /// Week from which on every value reached the target, up to the last one.
    pub reached_since: Option<u32>,
}

/// A value of a week.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PilotPoint {
    /// Week of the pilot, from 1 on.
    pub week: u32,
    /// In the unit of the measure.
    pub value: f64,
    /// How many it is of.
    pub of: Option<u32>,
    /// It reached the target.
    pub reached: bool,
}

/// What the weeks of a pilot come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum PilotWord {
    /// Nothing was measured.
    NothingMeasured,
    /// Nothing was said that is to be reached.
    NoTarget,
    /// So many of so many targets are reached.
    Targets {
        /// Reached by the last value.
        reached: u32,
        /// That there are.
        of: u32,
    },
}

/// A measure as far as a pilot is held against it.
#[derive(Clone, Debug, Default)]
struct Wanted {
    /// As values of it are filed.
    measure: String,
    planned: bool,
    name: String,
    unit: String,
    baseline: Option<f64>,
    target: Option<f64>,
    less_is_better: bool,
}

impl Workshop {
    /// What the weeks of a pilot say.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn pilot_sheet(&self, use_case: UseCaseId) -> Result<PilotSheet, Refusal> {
        let pilot = self.pilot_of(use_case)?;
        let mut wanted = self.planned_measures(use_case);
        let named: BTreeSet<&String> = pilot.measured.iter().map(|one| &one.measure).collect();
        for name in named {
            if !wanted.iter().any(|one| one.measure == *name) {
                wanted.push(Wanted { measure: name.clone(), name: name.clone(), ..Wanted::default() });
            }
        }
        let series: Vec<PilotSeries> = wanted.into_iter().map(|one| series(one, &pilot)).collect();
        let review = self.standing_record(use_case).map(|record| (record.signed_at, record.text.review_days));
        Ok(PilotSheet {
            use_case,
            verdict: word(&series),
            series,
            explained: sampled(&pilot, PilotNoteKind::Explainability),
            right: sampled(&pilot, PilotNoteKind::Review),
            incidents: count(pilot.notes.iter().filter(|note| note.kind == PilotNoteKind::Incident).count()),
            notes: pilot.notes,
            verdicts: self.pilot_verdicts(use_case).cloned().collect(),
            review_on: review.and_then(|(at, days)| at.checked_add_signed(Duration::days(days?.into()))),
        })
    }

    /// What the plan wants to reach.
    fn planned_measures(&self, use_case: UseCaseId) -> Vec<Wanted> {
        let measures = self.quick_win_plan(use_case).map(|plan| plan.measures.as_slice()).unwrap_or_default();
        let wanted = |measure: &PlanMeasure| Wanted {
            measure: measure.id.clone(),
            planned: true,
            name: measure.name.clone(),
            unit: measure.unit.clone(),
            baseline: measure.baseline,
            target: measure.target,
            less_is_better: measure.better == Better::Less,
        };
        measures.iter().map(wanted).collect()
    }
}

impl Wanted {
    fn is_reached(&self, value: f64) -> bool {
        self.target.is_some_and(|target| if self.less_is_better { value <= target } else { value >= target })
    }
}

fn series(wanted: Wanted, pilot: &Pilot) -> PilotSeries {
    let of_measure = pilot.measured.iter().filter(|one| one.measure == wanted.measure);
    let point = |one: &Measured| PilotPoint {
        week: one.week,
        value: one.value,
        of: one.of,
        reached: wanted.is_reached(one.value),
    };
    let mut points: Vec<PilotPoint> = of_measure.map(point).collect();
    points.sort_unstable_by_key(|point| point.week);
    let apart = points.windows(2).filter_map(|pair| match pair {
        [one, next] if next.week > one.week + 1 => Some((one.week + 1, next.week - 1)),
        _ => None,
    });
    let gaps = apart.collect();
    let since = points.iter().rev().take_while(|point| point.reached).last();
    PilotSeries {
        measure: wanted.measure,
        planned: wanted.planned,
        reached_since: since.map(|point| point.week),
        gaps,
        points,
        name: wanted.name,
        unit: wanted.unit,
        baseline: wanted.baseline,
        target: wanted.target,
        less_is_better: wanted.less_is_better,
    }
}

fn word(series: &[PilotSeries]) -> PilotWord {
    if series.iter().all(|one| one.points.is_empty()) {
        return PilotWord::NothingMeasured;
    }
    let wanted = series.iter().filter(|one| one.target.is_some());
    let (reached, of) =
        wanted.fold((0, 0), |(reached, of), one| (reached + u32::from(one.reached_since.is_some()), of + 1));
    if of == 0 { PilotWord::NoTarget } else { PilotWord::Targets { reached, of } }
}

fn sampled(pilot: &Pilot, kind: PilotNoteKind) -> SampleCount {
    let of_kind = pilot.notes.iter().filter(|note| note.kind == kind);
    let both = of_kind.filter_map(|note| note.held.zip(note.sample));
    both.fold(SampleCount::default(), |count, (held, of)| SampleCount {
        held: count.held.saturating_add(held),
        of: count.of.saturating_add(of),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A measure that is to reach 60, and what was measured in the weeks from 1 on; 0 is not measured.
    fn weeks(less_is_better: bool, values: &[f64]) -> PilotSeries {
        let measured = values.iter().zip(1..).filter(|(value, _)| **value > 0.0);
        let measured =
            measured.map(|(value, week)| Measured { measure: "m".to_owned(), week, value: *value, of: None });
        let pilot =
            Pilot { use_case: UseCaseId(uuid::Uuid::nil()), measured: measured.collect(), notes: Vec::new() };
        let target = Some(60.0);
        series(Wanted { measure: "m".to_owned(), target, less_is_better, ..Wanted::default() }, &pilot)
    }

    #[test]
    fn a_target_is_reached_since_the_week_from_which_it_stays_so() {
        let more = |values: &[f64]| weeks(false, values).reached_since;
        assert_eq!(more(&[56.0, 61.0, 65.0]), Some(2));
        assert_eq!(more(&[61.0, 59.0, 60.0]), Some(3), "exactly the target is enough");
        assert_eq!(more(&[61.0, 59.0]), None, "once is not now");
        assert_eq!(weeks(true, &[95.0, 72.0, 60.0]).reached_since, Some(3));
        assert_eq!(more(&[]), None);
    }

    #[test]
    fn the_word_counts_the_targets_that_are_reached() {
        let both = [weeks(false, &[56.0, 61.0]), weeks(true, &[91.0, 72.0])];
        assert_eq!(word(&both), PilotWord::Targets { reached: 1, of: 2 });
        assert_eq!(word(&[weeks(false, &[])]), PilotWord::NothingMeasured);
        assert_eq!(weeks(false, &[56.0, 0.0, 0.0, 61.0]).gaps, [(2, 3)]);
    }
}
