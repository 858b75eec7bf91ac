//! The working state: every row of one workshop in memory, and what is derived from them.

mod governance;
mod models;
mod money;
mod plans;
mod registers;
mod roadmap;
mod rows;
mod tracking;

use crate::about::About;
use crate::agenda::{AgendaStep, Day};
use crate::alternative::Alternative;
use crate::board::Board;
use crate::budget::{Budget, BudgetLine};
use crate::business_model::{BusinessChange, ChainLink};
use crate::case_money::{BenefitSaid, MoneyEstimate, MoneyTerms};
use crate::change::{Change, Row, RowChange};
use crate::decision_record::{DecisionDraft, DecisionRecord};
use crate::governance::{GovernanceEntry, GovernancePolicy, InventoryNote};
use crate::handed_card::HandedCard;
use crate::idea_counts::IdeaCounts;
use crate::ids::{ChainLinkId, DecisionRecordId, GovernanceEntryId, RoadmapItemId};
use crate::merging::Piles;
use crate::model_choice::own_cases::ModelTest;
use crate::model_choice::{ModelChoice, OwnModel};
use crate::not_the_same::{NotTheSame, NotTheSameCase};
use crate::pilot::{Pilot, PilotVerdict};
use crate::place_in_history::PlaceInHistory;
use crate::plan_suggestion::PlanSuggestion;
use crate::preparation::Preparation;
use crate::quick_win_plan::{PlanTask, QuickWinPlan};
use crate::ratings::Ratings;
use crate::registers::{Enabler, ReadinessAnswer, RegisterLine};
use crate::risk_register::{PlannedRisk, RiskSheet};
use crate::roadmap_items::{RoadmapFrame, RoadmapItem};
use crate::scoring::Scoring;
use crate::seat_readiness::{ReadinessAsking, SeatReadiness};
use crate::slide_edit::{SlideEdit, SlideName};
use crate::tracking::{TrackedMonth, Tracking};
use crate::vote::{self, Ballot, Vote};
use crate::{
    AgendaStepId, AlternativeId, Batch, Criterion, CriterionId, Gate, GateAnswer, Group, GroupId, Idea,
    IdeaId, Lane, LaneId, PlanSuggestionId, Rating, Refusal, RegisterLineId, Round, RoundId, Seat, SeatId,
    StepName, Theme, ThemeId, UseCase, UseCaseId, VoteId,
    seat_key::{KeyHash, SeatKey},
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One workshop in memory.
#[derive(Clone, Debug)]
pub struct Workshop {
    about: About,
    day: Day,
    preparation: Preparation,
    agenda: BTreeMap<AgendaStepId, AgendaStep>,
    criteria: BTreeMap<CriterionId, Criterion>,
    groups: BTreeMap<GroupId, Group>,
    seats: BTreeMap<SeatId, Seat>,
    lanes: BTreeMap<LaneId, Lane>,
    themes: BTreeMap<ThemeId, Theme>,
    ideas: BTreeMap<IdeaId, Idea>,
    idea_piles: Piles<IdeaId>,
    case_piles: Piles<UseCaseId>,
    use_cases: BTreeMap<UseCaseId, UseCase>,
    gate_answers: BTreeMap<(UseCaseId, Gate), GateAnswer>,
    rounds: BTreeMap<RoundId, Round>,
    ratings: Ratings,
    history: PlaceInHistory,
    idea_counts: IdeaCounts,
    board: Board,
    seat_keys: BTreeMap<SeatId, SeatKey>,
    seats_by_key: HashMap<KeyHash, SeatId>,
    scoring: Scoring,
    votes: BTreeMap<VoteId, Vote>,
    ballots: BTreeMap<(VoteId, SeatId), Ballot>,
    handed_cards: BTreeMap<(SeatId, IdeaId), HandedCard>,
    not_the_same: BTreeMap<(IdeaId, IdeaId), NotTheSame>,
    not_the_same_cases: BTreeMap<(UseCaseId, UseCaseId), NotTheSameCase>,
    budget: Budget,
    budget_lines: BTreeMap<UseCaseId, BudgetLine>,
    money_terms: Option<MoneyTerms>,
    money_estimates: BTreeMap<(UseCaseId, String), MoneyEstimate>,
    benefits_said: BTreeMap<UseCaseId, BenefitSaid>,
    risk_sheets: BTreeMap<UseCaseId, RiskSheet>,
    planned_risks: BTreeMap<(UseCaseId, String), PlannedRisk>,
    quick_win_plans: BTreeMap<UseCaseId, QuickWinPlan>,
    plan_tasks: BTreeMap<(UseCaseId, String), PlanTask>,
    own_models: BTreeMap<String, OwnModel>,
    model_choices: BTreeMap<(UseCaseId, String), ModelChoice>,
    model_tests: BTreeMap<(UseCaseId, u32), ModelTest>,
    pilots: BTreeMap<UseCaseId, Pilot>,
    pilot_verdicts: BTreeMap<(UseCaseId, u32), PilotVerdict>,
    roadmap_frame: Option<RoadmapFrame>,
    roadmap_items: BTreeMap<RoadmapItemId, RoadmapItem>,
    plan_suggestions: BTreeMap<(UseCaseId, PlanSuggestionId), PlanSuggestion>,
    register_lines: BTreeMap<RegisterLineId, RegisterLine>,
    readiness_answers: BTreeMap<String, ReadinessAnswer>,
    enablers: BTreeMap<String, Enabler>,
    trackings: BTreeMap<UseCaseId, Tracking>,
    tracked_months: BTreeMap<(UseCaseId, u32), TrackedMonth>,
    slide_edits: BTreeMap<SlideName, SlideEdit>,
    governance_policy: Option<GovernancePolicy>,
    governance_entries: BTreeMap<GovernanceEntryId, GovernanceEntry>,
    inventory_notes: BTreeMap<UseCaseId, InventoryNote>,
    chain_links: BTreeMap<ChainLinkId, ChainLink>,
    business_change: Option<BusinessChange>,
    readiness_asking: Option<ReadinessAsking>,
    seat_readiness: BTreeMap<(String, SeatId), SeatReadiness>,
    decision_drafts: BTreeMap<UseCaseId, DecisionDraft>,
    decision_records: BTreeMap<DecisionRecordId, DecisionRecord>,
    alternatives: BTreeMap<AlternativeId, Alternative>,
}

impl Workshop {
    /// A workshop from the rows of its file, in any order, and the newest batches of its journal, oldest first.
    #[must_use]
    pub fn from_rows(
        about: About,
        rows: impl IntoIterator<Item = Row>,
        newest: impl IntoIterator<Item = Batch>,
    ) -> Self {
        let mut workshop = Self {
            about,
            day: Day::default(),
            preparation: Preparation::default(),
            agenda: BTreeMap::new(),
            criteria: BTreeMap::new(),
            groups: BTreeMap::new(),
            seats: BTreeMap::new(),
            lanes: BTreeMap::new(),
            themes: BTreeMap::new(),
            ideas: BTreeMap::new(),
            idea_piles: Piles::default(),
            case_piles: Piles::default(),
            use_cases: BTreeMap::new(),
            gate_answers: BTreeMap::new(),
            rounds: BTreeMap::new(),
            ratings: Ratings::default(),
            history: PlaceInHistory::default(),
            idea_counts: IdeaCounts::default(),
            board: Board::default(),
            seat_keys: BTreeMap::new(),
            seats_by_key: HashMap::new(),
            scoring: Scoring::default(),
            votes: BTreeMap::new(),
            ballots: BTreeMap::new(),
            handed_cards: BTreeMap::new(),
            not_the_same: BTreeMap::new(),
            not_the_same_cases: BTreeMap::new(),
            budget: Budget::default(),
            budget_lines: BTreeMap::new(),
            money_terms: None,
            money_estimates: BTreeMap::new(),
            benefits_said: BTreeMap::new(),
            risk_sheets: BTreeMap::new(),
            planned_risks: BTreeMap::new(),
            quick_win_plans: BTreeMap::new(),
            plan_tasks: BTreeMap::new(),
            own_models: BTreeMap::new(),
            model_choices: BTreeMap::new(),
            model_tests: BTreeMap::new(),
            pilots: BTreeMap::new(),
            pilot_verdicts: BTreeMap::new(),
            roadmap_frame: None,
            roadmap_items: BTreeMap::new(),
            plan_suggestions: BTreeMap::new(),
            register_lines: BTreeMap::new(),
            readiness_answers: BTreeMap::new(),
            enablers: BTreeMap::new(),
            trackings: BTreeMap::new(),
            tracked_months: BTreeMap::new(),
            slide_edits: BTreeMap::new(),
            governance_policy: None,
            governance_entries: BTreeMap::new(),
            inventory_notes: BTreeMap::new(),
            chain_links: BTreeMap::new(),
            business_change: None,
            readiness_asking: None,
            seat_readiness: BTreeMap::new(),
            decision_drafts: BTreeMap::new(),
            decision_records: BTreeMap::new(),
            alternatives: BTreeMap::new(),
        };
        for row in rows {
            workshop.put(row);
        }
        workshop.scoring = Scoring::from_scratch(&workshop);
        for batch in newest {
            workshop.history.note(&batch);
        }
        workshop
    }

    /// Applies changes and says what each row was and is. Rows that stay as they are, are left out.
    pub fn apply(&mut self, changes: Vec<Change>) -> Vec<RowChange> {
        let mut scoring = std::mem::take(&mut self.scoring);
        let mut done = Vec::with_capacity(changes.len());
        for change in changes {
            let before = self.row(&change.key());
            let after = match change {
                Change::Put(row) => Some(row),
                Change::Gone(_) => None,
            };
            if before == after {
                continue;
            }
            match (&before, &after) {
                (_, Some(row)) => self.put(row.clone()),
                (Some(row), None) => self.remove(&row.key()),
                (None, None) => {}
            }
            scoring.follow(self, before.as_ref(), after.as_ref());
            done.push(RowChange { before, after });
        }
        scoring.settle(self);
        self.scoring = scoring;
        done
    }

    /// Remembers an applied batch as the newest step, so that it can be undone.
    pub fn note(&mut self, batch: &Batch) {
        self.history.note(batch);
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&StepName> {
        self.history.undoable()
    }

    /// What redo would bring again.
    #[must_use]
    pub fn redoable(&self) -> Option<&StepName> {
        self.history.redoable()
    }

    pub(crate) fn history(&self) -> &PlaceInHistory {
        &self.history
    }

    pub(crate) fn scoring(&self) -> &Scoring {
        &self.scoring
    }

    /// How ideas are collected.
    #[must_use]
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// When the room meets and leaves.
    #[must_use]
    pub fn day(&self) -> &Day {
        &self.day
    }

    /// What was settled before people come.
    #[must_use]
    pub fn preparation(&self) -> &Preparation {
        &self.preparation
    }

    /// All steps of the agenda, in no order: see [`Self::agenda_in_order`].
    pub fn agenda(&self) -> impl ExactSizeIterator<Item = &AgendaStep> {
        self.agenda.values()
    }

    /// The seat that a key opens.
    #[must_use]
    pub fn seat_with_key(&self, key: &KeyHash) -> Option<&Seat> {
        self.seats.get(self.seats_by_key.get(key)?)
    }

    /// The hash of the key that opens a seat; None for a seat that nobody can open.
    #[must_use]
    pub fn seat_key(&self, seat: SeatId) -> Option<&SeatKey> {
        self.seat_keys.get(&seat)
    }

    /// What the workshop is about.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// All criteria, value side first.
    pub fn criteria(&self) -> impl ExactSizeIterator<Item = &Criterion> + Clone {
        self.criteria.values()
    }

    /// All groups.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &Group> {
        self.groups.values()
    }

    /// All seats, in no order.
    pub fn seats(&self) -> impl ExactSizeIterator<Item = &Seat> {
        self.seats.values()
    }

    /// All lanes, in no order.
    pub fn lanes(&self) -> impl ExactSizeIterator<Item = &Lane> {
        self.lanes.values()
    }

    /// All ideas, in no order.
    pub fn ideas(&self) -> impl ExactSizeIterator<Item = &Idea> {
        self.ideas.values()
    }

    /// All themes, in no order.
    pub fn themes(&self) -> impl ExactSizeIterator<Item = &Theme> {
        self.themes.values()
    }

    pub(crate) fn idea_piles(&self) -> &Piles<IdeaId> {
        &self.idea_piles
    }

    pub(crate) fn case_piles(&self) -> &Piles<UseCaseId> {
        &self.case_piles
    }

    pub(crate) fn idea_counts(&self) -> &IdeaCounts {
        &self.idea_counts
    }

    /// All use cases, in no order.
    pub fn use_cases(&self) -> impl ExactSizeIterator<Item = &UseCase> {
        self.use_cases.values()
    }

    /// All rounds, in no order.
    pub fn rounds(&self) -> impl ExactSizeIterator<Item = &Round> {
        self.rounds.values()
    }

    /// The round that takes ratings now.
    #[must_use]
    pub fn open_round(&self) -> Option<&Round> {
        self.rounds.values().find(|round| !round.closed)
    }

    /// All votes, in no order.
    pub fn votes(&self) -> impl ExactSizeIterator<Item = &Vote> {
        self.votes.values()
    }

    /// The vote that takes ballots now.
    #[must_use]
    pub fn open_vote(&self) -> Option<&Vote> {
        self.votes.values().find(|vote| !vote.closed)
    }

    /// A vote by name, or [`Refusal::NotFound`].
    pub fn vote(&self, id: VoteId) -> Result<&Vote, Refusal> {
        self.votes.get(&id).ok_or(Refusal::NotFound)
    }

    /// The ballots of a vote, in the order of their seats' names.
    pub fn ballots_of(&self, vote: VoteId) -> impl Iterator<Item = &Ballot> {
        let seats = (vote, SeatId(Uuid::nil()))..=(vote, SeatId(Uuid::max()));
        self.ballots.range(seats).map(|(_, ballot)| ballot)
    }

    /// What a seat answered in a vote.
    #[must_use]
    pub fn ballot(&self, vote: VoteId, seat: SeatId) -> Option<&Ballot> {
        self.ballots.get(&(vote, seat))
    }

    /// The ballots of a seat, vote by vote.
    pub fn ballots_from(&self, seat: SeatId) -> impl Iterator<Item = &Ballot> {
        self.votes.keys().filter_map(move |vote| self.ballot(*vote, seat))
    }

    /// All cards that were handed to people, hand by hand.
    pub fn handed_cards(&self) -> impl ExactSizeIterator<Item = &HandedCard> {
        self.handed_cards.values()
    }

    /// One idea in one hand.
    #[must_use]
    pub fn handed_card(&self, seat: SeatId, idea: IdeaId) -> Option<&HandedCard> {
        self.handed_cards.get(&(seat, idea))
    }

    /// The cards that were handed to a seat, also those it gave back.
    pub fn cards_of(&self, seat: SeatId) -> impl Iterator<Item = &HandedCard> {
        let ideas = (seat, IdeaId(Uuid::nil()))..=(seat, IdeaId(Uuid::max()));
        self.handed_cards.range(ideas).map(|(_, card)| card)
    }

    /// All pairs of ideas that are kept apart.
    pub fn not_the_same(&self) -> impl ExactSizeIterator<Item = &NotTheSame> {
        self.not_the_same.values()
    }

    /// All pairs of use cases that are kept apart.
    pub fn not_the_same_cases(&self) -> impl ExactSizeIterator<Item = &NotTheSameCase> {
        self.not_the_same_cases.values()
    }

    /// What a pick may take up.
    #[must_use]
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// What a use case takes up; None where nothing was said about it.
    #[must_use]
    pub fn budget_line(&self, use_case: UseCaseId) -> Option<&BudgetLine> {
        self.budget_lines.get(&use_case)
    }

    /// What use cases take up, of those something was said about.
    pub fn budget_lines(&self) -> impl ExactSizeIterator<Item = &BudgetLine> {
        self.budget_lines.values()
    }

    /// What is said about the risks of a use case as a whole; None where nobody said anything.
    #[must_use]
    pub fn risk_sheet(&self, use_case: UseCaseId) -> Option<&RiskSheet> {
        self.risk_sheets.get(&use_case)
    }

    /// The risks of a use case, in the order in which they came.
    pub fn planned_risks(&self, use_case: UseCaseId) -> impl Iterator<Item = &PlannedRisk> {
        let of_case = self.planned_risks.range((use_case, String::new())..);
        let of_case = of_case.take_while(move |((case, _), _)| *case == use_case).map(|(_, risk)| risk);
        let mut risks: Vec<&PlannedRisk> = of_case.collect();
        risks.sort_unstable_by_key(|risk| risk.number);
        risks.into_iter()
    }

    /// One of them.
    #[must_use]
    pub fn planned_risk(&self, use_case: UseCaseId, risk: &str) -> Option<&PlannedRisk> {
        self.planned_risks.get(&(use_case, risk.to_owned()))
    }

    /// What somebody changed on a slide of the deck.
    #[must_use]
    pub fn slide_edit(&self, slide: SlideName) -> Option<&SlideEdit> {
        self.slide_edits.get(&slide)
    }

    /// All slides that somebody changed.
    pub fn slide_edits(&self) -> impl ExactSizeIterator<Item = &SlideEdit> {
        self.slide_edits.values()
    }

    /// What is written so far about a decision.
    #[must_use]
    pub fn decision_draft(&self, use_case: UseCaseId) -> Option<&DecisionDraft> {
        self.decision_drafts.get(&use_case)
    }

    /// All that are being written.
    pub fn decision_drafts(&self) -> impl ExactSizeIterator<Item = &DecisionDraft> {
        self.decision_drafts.values()
    }

    /// What was tried and kept, in no order that means anything.
    pub fn alternatives(&self) -> impl ExactSizeIterator<Item = &Alternative> {
        self.alternatives.values()
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn alternative(&self, id: AlternativeId) -> Result<&Alternative, Refusal> {
        self.alternatives.get(&id).ok_or(Refusal::NotFound)
    }

    /// A decision record by name.
    #[must_use]
    pub fn decision_record(&self, id: DecisionRecordId) -> Option<&DecisionRecord> {
        self.decision_records.get(&id)
    }

    /// All decision records, also those that others took the place of, in no order.
    pub fn decision_records(&self) -> impl ExactSizeIterator<Item = &DecisionRecord> {
        self.decision_records.values()
    }

    /// How many marks a vote asks of a seat.
    #[must_use]
    pub fn marks_asked(&self, vote: &Vote, seat: &Seat) -> u32 {
        vote::ballot_asks(self, vote, seat)
    }

    /// The answers given at the gates of one use case.
    pub fn gate_answers(&self, use_case: UseCaseId) -> impl Iterator<Item = &GateAnswer> {
        self.gate_answers.range((use_case, Gate::X1)..=(use_case, Gate::X5)).map(|(_, answer)| answer)
    }

    /// All ratings of one use case, round by round, in no order.
    pub fn ratings_of(&self, use_case: UseCaseId) -> impl Iterator<Item = Rating> + '_ {
        self.rounds.keys().flat_map(move |round| self.ratings_in(*round, use_case))
    }

    /// The ratings of one use case in one round, in no order.
    pub fn ratings_in(&self, round: RoundId, use_case: UseCaseId) -> impl Iterator<Item = Rating> + '_ {
        self.ratings.of(round, use_case)
    }

    /// The ratings of one use case in one round that say why, in no order.
    pub(crate) fn reasons_in(&self, round: RoundId, case: UseCaseId) -> impl Iterator<Item = Rating> + '_ {
        self.ratings.reasons(round, case)
    }

    /// Everything one seat rated, in no order.
    pub fn ratings_from(&self, seat: SeatId) -> impl Iterator<Item = Rating> + '_ {
        self.ratings.from(seat, self.criteria.keys().copied())
    }

    /// How many ideas of each lane wait for the reveal; lanes where none waits are left out.
    pub fn hidden_counts(&self) -> impl Iterator<Item = (LaneId, u32)> + '_ {
        self.idea_counts.hidden()
    }

    /// Whether a round is the one that counts for any use case.
    #[must_use]
    pub fn counts(&self, round: RoundId) -> bool {
        self.scoring.any_counts(round)
    }

    /// How many answers each seat gave in a round, of those that are asked of it.
    pub fn answers_given(&self, round: RoundId) -> impl Iterator<Item = (SeatId, u32)> + '_ {
        self.scoring.given_in(round).filter_map(|(id, counts)| {
            let seat = self.seat(id).ok()?;
            let asked = self.criteria.values().zip(counts).filter(|(row, _)| self.is_asked_of(seat, row));
            Some((id, asked.map(|(_, count)| count).sum()))
        })
    }

    /// Whether a seat is asked about a criterion: its group rates it, and it weighs anything. Where nothing on a
    /// side has a weight, all of them weigh the same.
    #[must_use]
    pub fn is_asked_of(&self, seat: &Seat, criterion: &Criterion) -> bool {
        let weighs = criterion.weight > 0.0
            || !self.criteria.values().any(|other| other.id.side == criterion.id.side && other.weight > 0.0);
        weighs && self.is_entitled(seat, criterion.id)
    }

    /// How many answers a round asks of a seat.
    #[must_use]
    pub fn answers_asked(&self, round: &Round, seat: &Seat) -> u32 {
        let criteria = self.criteria.values().filter(|criterion| self.is_asked_of(seat, criterion)).count();
        let asked = |case: &&UseCase| round.asks(case.id) && case.stands() && !self.is_stopped(case.id);
        u32::try_from(criteria * self.use_cases().filter(asked).count()).unwrap_or(u32::MAX)
    }

    /// Whether anybody rated anything in a round.
    #[must_use]
    pub fn has_ratings(&self, round: RoundId) -> bool {
        self.ratings.any_in(round)
    }

    /// How many ratings there are in all.
    #[must_use]
    pub fn rating_count(&self) -> usize {
        self.ratings.len()
    }

    /// Whether gate X1 stopped a use case.
    #[must_use]
    pub fn is_stopped(&self, use_case: UseCaseId) -> bool {
        self.gate_answers.get(&(use_case, Gate::X1)).is_some_and(|answer| answer.yes)
    }

    /// Whether a seat's group rates a criterion; a seat without a group rates everything.
    #[must_use]
    pub fn is_entitled(&self, seat: &Seat, criterion: CriterionId) -> bool {
        let group = seat.group.as_ref().and_then(|id| self.groups.get(id));
        group.is_none_or(|group| group.criteria.is_empty() || group.criteria.contains(&criterion))
    }

    /// A step of the agenda by name, or [`Refusal::NotFound`].
    pub fn agenda_step(&self, id: AgendaStepId) -> Result<&AgendaStep, Refusal> {
        self.agenda.get(&id).ok_or(Refusal::NotFound)
    }

    /// A criterion by name, or [`Refusal::NotFound`].
    pub fn criterion(&self, id: CriterionId) -> Result<&Criterion, Refusal> {
        self.criteria.get(&id).ok_or(Refusal::NotFound)
    }

    /// A group by name, or [`Refusal::NotFound`].
    pub fn group(&self, id: &GroupId) -> Result<&Group, Refusal> {
        self.groups.get(id).ok_or(Refusal::NotFound)
    }

    /// A seat by name, or [`Refusal::NotFound`].
    pub fn seat(&self, id: SeatId) -> Result<&Seat, Refusal> {
        self.seats.get(&id).ok_or(Refusal::NotFound)
    }

    /// A lane by name, or [`Refusal::NotFound`].
    pub fn lane(&self, id: LaneId) -> Result<&Lane, Refusal> {
        self.lanes.get(&id).ok_or(Refusal::NotFound)
    }

    /// A theme by name, or [`Refusal::NotFound`].
    pub fn theme(&self, id: ThemeId) -> Result<&Theme, Refusal> {
        self.themes.get(&id).ok_or(Refusal::NotFound)
    }

    /// An idea by name, or [`Refusal::NotFound`].
    pub fn idea(&self, id: IdeaId) -> Result<&Idea, Refusal> {
        self.ideas.get(&id).ok_or(Refusal::NotFound)
    }

    /// A use case by name, or [`Refusal::NotFound`].
    pub fn use_case(&self, id: UseCaseId) -> Result<&UseCase, Refusal> {
        self.use_cases.get(&id).ok_or(Refusal::NotFound)
    }

    /// A round by name, or [`Refusal::NotFound`].
    pub fn round(&self, id: RoundId) -> Result<&Round, Refusal> {
        self.rounds.get(&id).ok_or(Refusal::NotFound)
    }
}
