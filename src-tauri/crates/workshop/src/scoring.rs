//! The scoreboard in step with the rows: [`ranking::Scoreboard`] counts and knows indices only; the scoring here
//! keeps the names and follows every change, so that one rating costs the same in a workshop of any size.

use crate::change::Row;
use crate::rating::{RatingKey, RatingSource};
use crate::{CriterionId, Round, RoundId, SeatId, UseCaseId, Workshop};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::{Assessment, BoardError, Floor, Scoreboard, Settings};
use sabotage::{Sabotage, sabotaged};
use std::collections::{BTreeSet, HashMap};

/// Keeps the scoreboard in step with the rows.
#[derive(Clone, Debug)]
pub(crate) struct Scoring {
    scoreboard: Scoreboard,
    criteria: Vec<CriterionId>,
    indices: HashMap<UseCaseId, usize>,
    /// The last round that stands and holds ratings of the use case, or else the open one.
    counting: HashMap<UseCaseId, RoundId>,
    /// How many ratings each seat gave in each round, criterion by criterion.
    given: HashMap<RoundId, HashMap<SeatId, Vec<u32>>>,
    /// Who rated each use case in each round.
    raters: HashMap<(RoundId, UseCaseId), Raters>,
    stale: Stale,
}

/// Who rated one use case in one round.
#[derive(Clone, Debug, Default)]
struct Raters {
    /// How many ratings of each seat.
    by_seat: HashMap<SeatId, u32>,
    /// Ratings that came from people's own devices.
    from_devices: u32,
}

impl Raters {
    /// Whether figures would tell who rated how: people rate for themselves, and they are fewer than three.
    fn are_too_few(&self) -> bool {
        self.from_devices > 0
            && self.by_seat.len() < MIN_RATERS_SHOWN as usize
            && !sabotaged(Sabotage::OneRaterIsEnough)
    }

    fn add(&mut self, rating: &crate::Rating) {
        *self.by_seat.entry(rating.seat).or_default() += 1;
        self.from_devices += u32::from(rating.source == RatingSource::Device);
    }

    fn take_away(&mut self, rating: &crate::Rating) {
        self.from_devices =
            self.from_devices.saturating_sub(u32::from(rating.source == RatingSource::Device));
        if let Some(count) = self.by_seat.get_mut(&rating.seat) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.by_seat.remove(&rating.seat);
            }
        }
    }
}

/// What `settle` has to bring up to date.
#[derive(Clone, Debug, Default)]
struct Stale {
    everything: bool,
    use_cases: BTreeSet<UseCaseId>,
    entitlements: BTreeSet<RoundId>,
}

impl Default for Scoring {
    fn default() -> Self {
        Self {
            scoreboard: Scoreboard::new(Vec::new()),
            criteria: Vec::new(),
            indices: HashMap::new(),
            counting: HashMap::new(),
            given: HashMap::new(),
            raters: HashMap::new(),
            stale: Stale::default(),
        }
    }
}

impl Scoring {
    /// The board of a workshop as it is.
    pub(crate) fn from_scratch(workshop: &Workshop) -> Self {
        let criteria = workshop.criteria().map(|criterion| ranking::Criterion {
            side: criterion.id.side,
            weight: criterion.weight,
            lowest: criterion.lowest,
            highest: criterion.highest,
        });
        let mut scoring = Self {
            scoreboard: Scoreboard::new(criteria.collect()),
            criteria: workshop.criteria().map(|criterion| criterion.id).collect(),
            ..Self::default()
        };
        let mut cases: Vec<_> = workshop.use_cases().map(|case| (case.number, case.id)).collect();
        cases.sort_unstable();
        for (_, case) in &cases {
            scoring.indices.insert(*case, scoring.scoreboard.add_use_case());
            for rating in workshop.ratings_of(*case) {
                if let Some(count) = scoring.given_by(rating.round, rating.seat, rating.criterion) {
                    *count += 1;
                }
                scoring.raters.entry((rating.round, *case)).or_default().add(&rating);
            }
        }
        for (_, case) in cases {
            scoring.refill(workshop, case);
        }
        scoring
    }

    /// Takes note of one changed row.
    pub(crate) fn follow(&mut self, workshop: &Workshop, before: Option<&Row>, after: Option<&Row>) {
        match after.or(before) {
            Some(Row::Rating(rating)) => self.follow_rating(before, after, rating.key()),
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
            Some(
                Row::Workshop(_)
                | Row::Board(_)
                | Row::Day(_)
                | Row::Preparation(_)
                | Row::AgendaStep(_)
                | Row::SeatKey(_)
                | Row::Lane(_)
                | Row::Idea(_)
                | Row::Vote(_)
                | Row::Ballot(_)
                | Row::HandedCard(_)
                | Row::NotTheSame(_)
                | Row::NotTheSameCase(_)
                | Row::Budget(_)
                | Row::BudgetLine(_)
                | Row::MoneyTerms(_)
                | Row::MoneyEstimate(_)
                | Row::BenefitSaid(_)
                | Row::RiskSheet(_)
                | Row::PlannedRisk(_)
                | Row::QuickWinPlan(_)
                | Row::PlanTask(_)
                | Row::OwnModel(_)
                | Row::ModelChoice(_)
                | Row::ModelTest(_)
                | Row::Pilot(_)
                | Row::PilotVerdict(_)
                | Row::RoadmapFrame(_)
                | Row::RoadmapItem(_)
                | Row::PlanSuggestion(_)
                | Row::RegisterLine(_)
                | Row::ReadinessAnswer(_)
                | Row::Enabler(_)
                | Row::Tracking(_)
                | Row::TrackedMonth(_)
                | Row::SlideEdit(_)
                | Row::GovernancePolicy(_)
                | Row::GovernanceEntry(_)
                | Row::InventoryNote(_)
                | Row::ChainLink(_)
                | Row::BusinessChange(_)
                | Row::ReadinessAsking(_)
                | Row::SeatReadiness(_)
                | Row::DecisionDraft(_)
                | Row::DecisionRecord(_)
                | Row::Alternative(_)
                | Row::Theme(_),
            )
            | None => {}
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

    /// What the counts come to, by index.
    pub(crate) fn assess(&self, weights: &[f64], settings: &Settings) -> Vec<Assessment> {
        self.scoreboard.assess(weights, settings)
    }

    /// The round that counts for a use case; None if nobody rated it.
    pub(crate) fn counting_round(&self, use_case: UseCaseId) -> Option<RoundId> {
        self.counting.get(&use_case).copied()
    }

    /// Whether a round counts for any use case.
    pub(crate) fn any_counts(&self, round: RoundId) -> bool {
        self.counting.values().any(|counting| *counting == round)
    }

    /// A refusal of the scoreboard means that it lost step with the rows: the next batch counts anew.
    fn recount_unless(&mut self, kept: Result<(), BoardError>) {
        self.stale.everything |= kept.is_err();
    }

    /// The counts themselves.
    pub(crate) fn scoreboard(&self) -> &Scoreboard {
        &self.scoreboard
    }

    pub(crate) fn cell(&self, use_case: UseCaseId, criterion: usize) -> Option<ranking::Cell> {
        self.scoreboard.cell(self.index_of(use_case)?, criterion).ok()
    }

    pub(crate) fn index_of(&self, use_case: UseCaseId) -> Option<usize> {
        self.indices.get(&use_case).copied()
    }

    /// How many people rated a use case in the round that counts.
    pub(crate) fn raters_of(&self, use_case: UseCaseId) -> u32 {
        let raters = self.counting_raters(use_case).map_or(0, |raters| raters.by_seat.len());
        u32::try_from(raters).unwrap_or(u32::MAX)
    }

    /// Whether figures of a use case wait for the third rater.
    pub(crate) fn is_withheld(&self, use_case: UseCaseId) -> bool {
        self.counting_raters(use_case).is_some_and(Raters::are_too_few)
    }

    /// How many answers each seat gave in a round, criterion by criterion, value side first.
    pub(crate) fn given_in(&self, round: RoundId) -> impl Iterator<Item = (SeatId, &[u32])> + '_ {
        self.given.get(&round).into_iter().flatten().map(|(seat, counts)| (*seat, counts.as_slice()))
    }

    /// The count of one seat's answers to one criterion in a round; None for an unknown criterion.
    fn given_by(&mut self, round: RoundId, seat: SeatId, criterion: CriterionId) -> Option<&mut u32> {
        let at = self.criteria.binary_search(&criterion).ok()?;
        let counts = self.given.entry(round).or_default().entry(seat).or_default();
        counts.resize(self.criteria.len(), 0);
        counts.get_mut(at)
    }

    fn gives(&self, round: RoundId, seat: SeatId) -> bool {
        let counts = self.given.get(&round).and_then(|given| given.get(&seat));
        counts.is_some_and(|counts| counts.iter().any(|count| *count > 0))
    }

    fn counting_raters(&self, use_case: UseCaseId) -> Option<&Raters> {
        self.raters.get(&(*self.counting.get(&use_case)?, use_case))
    }

    fn follow_rating(&mut self, before: Option<&Row>, after: Option<&Row>, rating: RatingKey) {
        let value = |row: Option<&Row>| match row {
            Some(Row::Rating(rating)) => rating.value,
            _ => None,
        };
        let raters = self.raters.entry((rating.round, rating.use_case)).or_default();
        let were_too_few = raters.are_too_few();
        if let Some(Row::Rating(gone)) = before {
            raters.take_away(gone);
        }
        if let Some(Row::Rating(new)) = after {
            raters.add(new);
        }
        if were_too_few != raters.are_too_few() {
            self.stale.use_cases.insert(rating.use_case);
        }
        let had_given = self.gives(rating.round, rating.seat);
        if let Some(count) = self.given_by(rating.round, rating.seat, rating.criterion) {
            *count = (*count + u32::from(after.is_some())).saturating_sub(u32::from(before.is_some()));
        }
        let gives = self.gives(rating.round, rating.seat);
        if !gives && let Some(given) = self.given.get_mut(&rating.round) {
            given.remove(&rating.seat);
        }
        if had_given != gives {
            self.stale.entitlements.insert(rating.round);
        }
        let counts = self.counting.get(&rating.use_case) == Some(&rating.round);
        let still_rated = self
            .raters
            .get(&(rating.round, rating.use_case))
            .is_some_and(|raters| !raters.by_seat.is_empty());
        if !(counts && still_rated) {
            self.stale.use_cases.insert(rating.use_case);
        } else if let (Some(case), Ok(criterion)) =
            (self.index_of(rating.use_case), self.criteria.binary_search(&rating.criterion))
        {
            let kept = self.scoreboard.replace_rating(case, criterion, value(before), value(after));
            self.recount_unless(kept);
        }
    }

    /// The board as it stood before a round: what was rated from then on is left out.
    pub(crate) fn before(&self, workshop: &Workshop, number: u32) -> Self {
        let mut earlier = self.clone();
        for case in workshop.use_cases() {
            earlier.refill_from(workshop, case.id, &|round| round.closed && round.number < number);
        }
        earlier
    }

    /// Counts the ratings of one use case anew, from the round that counts for it.
    fn refill(&mut self, workshop: &Workshop, id: UseCaseId) {
        self.refill_from(workshop, id, &|_| true);
    }

    /// The same, of some rounds alone.
    fn refill_from(&mut self, workshop: &Workshop, id: UseCaseId, is_one: &dyn Fn(&Round) -> bool) {
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
        let rounds = workshop
            .rounds()
            .filter(|round| is_one(round) && workshop.ratings_in(round.id, id).next().is_some());
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
        let ranked = self
            .scoreboard
            .set_ranked(index, case.stands() && !workshop.is_stopped(id) && !self.is_withheld(id));
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
