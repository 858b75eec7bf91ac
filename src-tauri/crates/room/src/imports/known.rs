//! What an import has to know of the workshop: names and limits, copied so that the writer need not wait.

use std::collections::{HashMap, HashSet};
use workshop::{CriterionId, LaneId, Round, RoundId, SeatId, UseCaseId, Workshop};

/// Names of what is there, folded for comparison.
#[derive(Debug)]
pub(super) struct Known {
    /// Title to use cases: more than one when a title stands twice.
    pub(super) titles: HashMap<String, Vec<UseCaseId>>,
    /// Number to use case.
    pub(super) numbers: HashMap<u32, UseCaseId>,
    /// Stopped at gate X1.
    pub(super) stopped: HashSet<UseCaseId>,
    /// Scale of each criterion.
    pub(super) scales: HashMap<CriterionId, (u8, u8)>,
    /// Criterion by its name in either language.
    pub(super) criteria: HashMap<String, CriterionId>,
    /// Name to seat.
    pub(super) seats: HashMap<String, SeatId>,
    /// What a seat rates; seats not named rate everything.
    pub(super) masks: HashMap<SeatId, HashSet<CriterionId>>,
    /// Name to lane.
    pub(super) lanes: HashMap<String, LaneId>,
    /// The round that takes ratings.
    pub(super) open_round: Option<RoundId>,
    /// The use cases it asks for; None means all.
    pub(super) asked: Option<HashSet<UseCaseId>>,
}

impl Known {
    pub(super) fn of(workshop: &Workshop) -> Self {
        let mut titles: HashMap<String, Vec<UseCaseId>> = HashMap::new();
        for case in workshop.use_cases() {
            titles.entry(folded(&case.text.title)).or_default().push(case.id);
        }
        let open = workshop.open_round();
        let names = workshop.criteria().flat_map(|criterion| {
            [&criterion.name.en, &criterion.name.zh].map(|name| (folded(name), criterion.id))
        });
        Self {
            titles,
            numbers: workshop.use_cases().map(|case| (case.number, case.id)).collect(),
            stopped: workshop.use_cases().map(|case| case.id).filter(|id| workshop.is_stopped(*id)).collect(),
            scales: workshop
                .criteria()
                .map(|criterion| (criterion.id, (criterion.lowest, criterion.highest)))
                .collect(),
            criteria: names.collect(),
            seats: workshop.seats().map(|seat| (folded(&seat.name), seat.id)).collect(),
            masks: masks(workshop),
            lanes: workshop.lanes().map(|lane| (folded(&lane.name), lane.id)).collect(),
            open_round: open.map(|round| round.id),
            asked: open
                .and_then(|round: &Round| round.use_cases.as_ref())
                .map(|cases| cases.iter().copied().collect()),
        }
    }
}

fn masks(workshop: &Workshop) -> HashMap<SeatId, HashSet<CriterionId>> {
    let masked = workshop.seats().filter_map(|seat| {
        let group = workshop.group(seat.group.as_ref()?).ok()?;
        (!group.criteria.is_empty()).then(|| (seat.id, group.criteria.iter().copied().collect()))
    });
    masked.collect()
}

/// A name as it is compared: whatever the case of its letters and the width of its spaces.
pub(super) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
