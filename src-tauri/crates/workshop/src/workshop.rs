//! The working state: every row of one workshop in memory, and what is derived from them.

use crate::board::Board;
use crate::change::{Change, Key, Row, RowChange};
use crate::place_in_history::PlaceInHistory;
use crate::scoring::Scoring;
use crate::{
    Batch, Criterion, CriterionId, Gate, GateAnswer, Group, GroupId, Idea, IdeaId, Lane, LaneId, Language,
    Rating, Refusal, Round, RoundId, Seat, SeatId, StepName, UseCase, UseCaseId, WorkshopId,
    rating::RatingSource,
    seat_key::{KeyHash, SeatKey},
    text,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// What the workshop is about, and how its matrix is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct About {
    /// Stable name.
    pub id: WorkshopId,
    /// One line.
    pub title: String,
    /// What the room is to answer, possibly empty.
    pub question: String,
    /// Whose workshop it is, possibly empty.
    pub organisation: String,
    /// The language its texts were made in; pages can be read in either.
    pub language: Language,
    /// Which template it was made from.
    pub template: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Share of value in the score, 0..1.
    pub balance: f64,
    /// From here on value is high, 1..5.
    pub value_line: f64,
    /// Up to here cost is low, 1..5.
    pub cost_line: f64,
    /// What the room is doing: the screens of all who take part follow it.
    pub step: Step,
}

/// What the room is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Step {
    /// People arrive and wait.
    #[default]
    Welcome,
    /// People write ideas.
    Ideate,
    /// People rate.
    Rate,
    /// The room sees what came of it.
    Results,
}

/// One workshop in memory.
#[derive(Clone, Debug)]
pub struct Workshop {
    about: About,
    criteria: BTreeMap<CriterionId, Criterion>,
    groups: BTreeMap<GroupId, Group>,
    seats: BTreeMap<SeatId, Seat>,
    lanes: BTreeMap<LaneId, Lane>,
    ideas: BTreeMap<IdeaId, Idea>,
    use_cases: BTreeMap<UseCaseId, UseCase>,
    gate_answers: BTreeMap<(UseCaseId, Gate), GateAnswer>,
    rounds: BTreeMap<RoundId, Round>,
    ratings: HashMap<(RoundId, UseCaseId), HashMap<(SeatId, CriterionId), StoredRating>>,
    history: PlaceInHistory,
    /// The highest number an idea has had, and the highest place in each lane: so that adding costs the same
    /// on a full board.
    last_idea_number: u32,
    last_places: HashMap<LaneId, i64>,
    /// Ideas that wait for the reveal, counted so that telling the number costs the same on a full board.
    hidden_ideas: HashMap<LaneId, u32>,
    board: Board,
    seat_keys: BTreeMap<SeatId, SeatKey>,
    seats_by_key: HashMap<KeyHash, SeatId>,
    scoring: Scoring,
}

/// A rating without its key: a workshop may hold a million.
#[derive(Clone, Copy, Debug)]
struct StoredRating {
    value: Option<u8>,
    source: RatingSource,
}

impl Workshop {
    /// A workshop with nothing in it yet.
    ///
    /// # Refusals
    /// What [`crate::text`] refuses in the title.
    pub fn begin(
        id: WorkshopId,
        title: &str,
        template: &str,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<About, Refusal> {
        Ok(About {
            id,
            title: text::title(title)?,
            question: String::new(),
            organisation: String::new(),
            language,
            template: template.to_owned(),
            created_at: now,
            balance: 0.5,
            value_line: 3.0,
            cost_line: 3.0,
            step: Step::Welcome,
        })
    }

    /// A workshop from the rows of its file, in any order, and the newest batches of its journal, oldest first.
    #[must_use]
    pub fn from_rows(
        about: About,
        rows: impl IntoIterator<Item = Row>,
        newest: impl IntoIterator<Item = Batch>,
    ) -> Self {
        let mut workshop = Self {
            about,
            criteria: BTreeMap::new(),
            groups: BTreeMap::new(),
            seats: BTreeMap::new(),
            lanes: BTreeMap::new(),
            ideas: BTreeMap::new(),
            use_cases: BTreeMap::new(),
            gate_answers: BTreeMap::new(),
            rounds: BTreeMap::new(),
            ratings: HashMap::new(),
            history: PlaceInHistory::default(),
            last_idea_number: 0,
            last_places: HashMap::new(),
            hidden_ideas: HashMap::new(),
            board: Board::default(),
            seat_keys: BTreeMap::new(),
            seats_by_key: HashMap::new(),
            scoring: Scoring::default(),
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

    /// The highest number an idea has had.
    pub(crate) fn last_idea_number(&self) -> u32 {
        self.last_idea_number
    }

    /// The highest place in a lane so far.
    pub(crate) fn last_place(&self, lane: LaneId) -> i64 {
        self.last_places.get(&lane).copied().unwrap_or(0)
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
        self.ratings.get(&(round, use_case)).into_iter().flatten().map(move |((seat, criterion), stored)| {
            Rating {
                round,
                use_case,
                criterion: *criterion,
                seat: *seat,
                value: stored.value,
                source: stored.source,
            }
        })
    }

    /// Everything one seat rated, in no order.
    pub fn ratings_from(&self, seat: SeatId) -> impl Iterator<Item = Rating> + '_ {
        self.ratings.iter().flat_map(move |((round, use_case), ratings)| {
            self.criteria.keys().filter_map(move |criterion| {
                let stored = ratings.get(&(seat, *criterion))?;
                let (round, use_case, criterion) = (*round, *use_case, *criterion);
                Some(Rating { round, use_case, criterion, seat, value: stored.value, source: stored.source })
            })
        })
    }

    /// How many ideas of each lane wait for the reveal; lanes where none waits are left out.
    pub fn hidden_counts(&self) -> impl Iterator<Item = (LaneId, u32)> + '_ {
        self.hidden_ideas.iter().map(|(lane, count)| (*lane, *count)).filter(|(_, count)| *count > 0)
    }

    /// Whether a round is the one that counts for any use case.
    #[must_use]
    pub fn counts(&self, round: RoundId) -> bool {
        self.scoring.any_counts(round)
    }

    /// How many answers each seat gave in a round.
    pub fn answers_given(&self, round: RoundId) -> impl Iterator<Item = (SeatId, u32)> + '_ {
        self.scoring.given_in(round)
    }

    /// How many answers a round asks of a seat.
    #[must_use]
    pub fn answers_asked(&self, round: &Round, seat: &Seat) -> u32 {
        let criteria = self.criteria.keys().filter(|criterion| self.is_entitled(seat, **criterion)).count();
        let asked = |case: &&UseCase| round.asks(case.id) && !case.parked && !self.is_stopped(case.id);
        u32::try_from(criteria * self.use_cases().filter(asked).count()).unwrap_or(u32::MAX)
    }

    /// Whether anybody rated anything in a round.
    #[must_use]
    pub fn has_ratings(&self, round: RoundId) -> bool {
        self.ratings.keys().any(|(rated, _)| *rated == round)
    }

    /// How many ratings there are in all.
    #[must_use]
    pub fn rating_count(&self) -> usize {
        self.ratings.values().map(HashMap::len).sum()
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

    /// Every row, parents before children.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        let ratings = self.ratings.keys().flat_map(|(round, case)| self.ratings_in(*round, *case));
        [Row::from(self.about.clone()), Row::from(self.board)]
            .into_iter()
            .chain(self.criteria.values().cloned().map(Row::from))
            .chain(self.groups.values().cloned().map(Row::from))
            .chain(self.seats.values().cloned().map(Row::from))
            .chain(self.seat_keys.values().cloned().map(Row::from))
            .chain(self.lanes.values().cloned().map(Row::from))
            .chain(self.ideas.values().cloned().map(Row::from))
            .chain(self.use_cases.values().cloned().map(Row::from))
            .chain(self.gate_answers.values().cloned().map(Row::from))
            .chain(self.rounds.values().cloned().map(Row::from))
            .chain(ratings.map(Row::from))
    }

    /// One row as it is now.
    #[must_use]
    pub fn row(&self, key: &Key) -> Option<Row> {
        match key {
            Key::Workshop => Some(self.about.clone().into()),
            Key::Board => Some(self.board.into()),
            Key::SeatKey(seat) => self.seat_keys.get(seat).cloned().map(Row::from),
            Key::Criterion(id) => self.criteria.get(id).cloned().map(Row::from),
            Key::Group(id) => self.groups.get(id).cloned().map(Row::from),
            Key::Seat(id) => self.seats.get(id).cloned().map(Row::from),
            Key::Lane(id) => self.lanes.get(id).cloned().map(Row::from),
            Key::Idea(id) => self.ideas.get(id).cloned().map(Row::from),
            Key::UseCase(id) => self.use_cases.get(id).cloned().map(Row::from),
            Key::GateAnswer(case, gate) => self.gate_answers.get(&(*case, *gate)).cloned().map(Row::from),
            Key::Round(id) => self.rounds.get(id).cloned().map(Row::from),
            Key::Rating(key) => {
                let stored = self.ratings.get(&(key.round, key.use_case))?.get(&(key.seat, key.criterion))?;
                let (value, source) = (stored.value, stored.source);
                let (round, use_case, criterion, seat) = (key.round, key.use_case, key.criterion, key.seat);
                Some(Rating { round, use_case, criterion, seat, value, source }.into())
            }
        }
    }

    fn put(&mut self, row: Row) {
        match row {
            Row::Workshop(row) => self.about = row,
            Row::Board(row) => self.board = row,
            Row::SeatKey(row) => {
                self.seats_by_key.insert(row.hash, row.seat);
                if let Some(before) = self.seat_keys.insert(row.seat, row)
                    && self.seat_keys.get(&before.seat).is_some_and(|now| now.hash != before.hash)
                {
                    self.seats_by_key.remove(&before.hash);
                }
            }
            Row::Criterion(row) => drop(self.criteria.insert(row.id, row)),
            Row::Group(row) => drop(self.groups.insert(row.id.clone(), row)),
            Row::Seat(row) => drop(self.seats.insert(row.id, row)),
            Row::Lane(row) => drop(self.lanes.insert(row.id, row)),
            Row::Idea(row) => {
                self.last_idea_number = self.last_idea_number.max(row.number);
                let last = self.last_places.entry(row.lane).or_default();
                *last = row.place.max(*last);
                *self.hidden_ideas.entry(row.lane).or_default() += u32::from(!row.revealed);
                if let Some(before) = self.ideas.insert(row.id, row) {
                    self.forget_hidden(&before);
                }
            }
            Row::UseCase(row) => drop(self.use_cases.insert(row.id, row)),
            Row::GateAnswer(row) => drop(self.gate_answers.insert((row.use_case, row.gate), row)),
            Row::Round(row) => drop(self.rounds.insert(row.id, row)),
            Row::Rating(row) => {
                let stored = StoredRating { value: row.value, source: row.source };
                let of_case = self.ratings.entry((row.round, row.use_case)).or_default();
                of_case.insert((row.seat, row.criterion), stored);
            }
        }
    }

    fn remove(&mut self, key: &Key) {
        match key {
            Key::Workshop | Key::Board => {}
            Key::SeatKey(seat) => {
                if let Some(row) = self.seat_keys.remove(seat) {
                    self.seats_by_key.remove(&row.hash);
                }
            }
            Key::Criterion(id) => drop(self.criteria.remove(id)),
            Key::Group(id) => drop(self.groups.remove(id)),
            Key::Seat(id) => drop(self.seats.remove(id)),
            Key::Lane(id) => drop(self.lanes.remove(id)),
            Key::Idea(id) => {
                if let Some(before) = self.ideas.remove(id) {
                    self.forget_hidden(&before);
                }
            }
            Key::UseCase(id) => drop(self.use_cases.remove(id)),
            Key::GateAnswer(case, gate) => drop(self.gate_answers.remove(&(*case, *gate))),
            Key::Round(id) => drop(self.rounds.remove(id)),
            Key::Rating(key) => {
                let place = (key.round, key.use_case);
                if let Some(of_case) = self.ratings.get_mut(&place) {
                    of_case.remove(&(key.seat, key.criterion));
                    if of_case.is_empty() {
                        self.ratings.remove(&place);
                    }
                }
            }
        }
    }

    fn forget_hidden(&mut self, idea: &Idea) {
        if let Some(count) = self.hidden_ideas.get_mut(&idea.lane).filter(|_| !idea.revealed) {
            *count = count.saturating_sub(1);
        }
    }
}
