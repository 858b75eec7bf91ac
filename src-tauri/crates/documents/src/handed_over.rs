//! What of a workshop may be handed over as a workshop, row by row: to a client, or as the facilitator's own copy.
//!
//! Hidden things stay, whoever it is for: ideas before they are revealed, ratings of open rounds, open votes, ballots,
//! why somebody rated so, cards in somebody's hand, and the keys of devices. So does what people were told that no file
//! says. A copy that is left with holes says which.

use crate::lists::Names;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use workshop::{
    AgendaStep, GateAnswer, Idea, Key, OwnWords, QuickWinPlan, RoundId, Row, Seat, SlideEdit, UseCase,
    UseCaseText, Vote, VoteId, Workshop, that_stand,
};

/// Who gets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandedTo {
    /// Somebody outside: what the facilitator noted for herself stays with her.
    #[default]
    Client,
    /// The facilitator herself, to go on later.
    Facilitator,
}

/// What is not in a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Absent {
    /// Ideas that nobody but their authors has read.
    HiddenIdeas,
    /// Rounds that are open, with their ratings.
    OpenRounds,
    /// Votes that are open.
    OpenVotes,
    /// What single people voted.
    Ballots,
    /// Why single people rated so.
    Reasons,
    /// Single ratings, because those who rated are left out.
    Ratings,
    /// People, because they are left out.
    People,
    /// Names of people.
    Names,
    /// Who wrote an idea.
    Authors,
    /// What the facilitator noted for herself.
    Notes,
    /// Decisions that are not signed yet.
    Drafts,
    /// What was tried beside what was agreed.
    Alternatives,
}

/// A workshop as it is handed over.
#[derive(Clone, Debug)]
pub struct HandedOver {
    /// What is in it. Its id is that of the workshop it comes from.
    pub workshop: Workshop,
    /// What is not in it, and how often that was there.
    pub absent: BTreeMap<Absent, u32>,
}

/// The workshop as it may be handed over. Whether names may be asked for is up to the caller
/// ([`workshop::Board::names_in_exports`]).
#[must_use]
pub fn handed_over(workshop: &Workshop, to: HandedTo, names: Names) -> HandedOver {
    let mut over = Over {
        to,
        names,
        keeps_authors: workshop.board().names == workshop::Names::Named && names != Names::LeftOut,
        open_rounds: workshop.rounds().filter(|round| !round.closed).map(|round| round.id).collect(),
        open_votes: workshop.votes().filter(|vote| !vote.closed).map(|vote| vote.id).collect(),
        absent: BTreeMap::new(),
    };
    let rows = workshop.rows().filter_map(|row| over.row(row)).map(|row| (row.key(), row));
    let mut rows: BTreeMap<Key, Row> = rows.collect();
    rows.remove(&Key::Workshop);
    let workshop = Workshop::from_rows(workshop.about().clone(), that_stand(rows), []);
    HandedOver { workshop, absent: over.absent }
}

struct Over {
    to: HandedTo,
    names: Names,
    keeps_authors: bool,
    open_rounds: BTreeSet<RoundId>,
    open_votes: BTreeSet<VoteId>,
    absent: BTreeMap<Absent, u32>,
}

impl Over {
    fn lacks<T>(&mut self, what: Absent) -> Option<T> {
        self.counts(what);
        None
    }

    fn counts(&mut self, what: Absent) {
        *self.absent.entry(what).or_default() += 1;
    }

    /// A text that is the facilitator's own.
    fn note(&mut self, text: String) -> String {
        if self.to == HandedTo::Facilitator || text.is_empty() {
            return text;
        }
        self.counts(Absent::Notes);
        String::new()
    }

    fn row(&mut self, row: Row) -> Option<Row> {
        match row {
            Row::SeatKey(_)
            | Row::HandedCard(_)
            | Row::PlanSuggestion(_)
            | Row::ReadinessAsking(_)
            | Row::SeatReadiness(_) => None,
            // Nobody is asked about a copy.
            Row::QuickWinPlan(plan) => Some(QuickWinPlan { asked: false, ..plan }.into()),
            Row::Ballot(ballot) if self.open_votes.contains(&ballot.vote) => None,
            Row::Ballot(_) => self.lacks(Absent::Ballots),
            Row::Vote(vote) if !vote.closed => self.lacks(Absent::OpenVotes),
            Row::Vote(vote) => Some(Vote { note: self.note(vote.note.clone()), ..vote }.into()),
            Row::Round(round) if !round.closed => self.lacks(Absent::OpenRounds),
            Row::Rating(rating) if self.open_rounds.contains(&rating.round) => None,
            Row::Rating(_) if self.names == Names::LeftOut => self.lacks(Absent::Ratings),
            Row::Rating(mut rating) => {
                if rating.reason.take().is_some() {
                    self.counts(Absent::Reasons);
                }
                Some(rating.into())
            }
            Row::Seat(seat) => self.seat(seat).map(Row::from),
            Row::Idea(idea) if !idea.revealed => self.lacks(Absent::HiddenIdeas),
            Row::Idea(idea) => Some(self.idea(idea).into()),
            Row::UseCase(case) => Some(self.use_case(case).into()),
            Row::AgendaStep(step) => Some(AgendaStep { note: self.note(step.note.clone()), ..step }.into()),
            Row::GateAnswer(answer) => Some(self.gate_answer(answer).into()),
            Row::SlideEdit(edit) => Some(self.slide_edit(edit).into()),
            Row::DecisionDraft(_) if self.to == HandedTo::Client => self.lacks(Absent::Drafts),
            Row::Alternative(_) if self.to == HandedTo::Client => self.lacks(Absent::Alternatives),
            Row::Workshop(_)
            | Row::Board(_)
            | Row::Day(_)
            | Row::Preparation(_)
            | Row::Criterion(_)
            | Row::Group(_)
            | Row::Lane(_)
            | Row::Theme(_)
            | Row::Round(_)
            | Row::NotTheSame(_)
            | Row::NotTheSameCase(_)
            | Row::Budget(_)
            | Row::BudgetLine(_)
            | Row::MoneyTerms(_)
            | Row::MoneyEstimate(_)
            | Row::BenefitSaid(_)
            | Row::RiskSheet(_)
            | Row::PlannedRisk(_)
            | Row::PlanTask(_)
            | Row::OwnModel(_)
            | Row::ModelChoice(_)
            | Row::ModelTest(_)
            | Row::Pilot(_)
            | Row::PilotVerdict(_)
            | Row::RoadmapFrame(_)
            | Row::RoadmapItem(_)
            | Row::RegisterLine(_)
            | Row::ReadinessAnswer(_)
            | Row::Enabler(_)
            | Row::Tracking(_)
            | Row::TrackedMonth(_)
            | Row::GovernancePolicy(_)
            | Row::GovernanceEntry(_)
            | Row::InventoryNote(_)
            | Row::ChainLink(_)
            | Row::BusinessChange(_)
            | Row::DecisionDraft(_)
            | Row::DecisionRecord(_)
            | Row::Alternative(_) => Some(row),
        }
    }

    /// The facilitator's own seat stays without a name: it is what she types ratings for others from.
    fn seat(&mut self, seat: Seat) -> Option<Seat> {
        match self.names {
            Names::Name => Some(seat),
            Names::LeftOut if !seat.facilitator => self.lacks(Absent::People),
            Names::LeftOut | Names::SeatNumber => {
                if !seat.name.is_empty() {
                    self.counts(Absent::Names);
                }
                Some(Seat { name: String::new(), ..seat })
            }
        }
    }

    fn idea(&mut self, idea: Idea) -> Idea {
        if idea.author.is_some() && !self.keeps_authors {
            self.counts(Absent::Authors);
        }
        let author = idea.author.filter(|_| self.keeps_authors);
        let moves = if self.to == HandedTo::Facilitator { idea.moves } else { 0 };
        Idea { author, moves, secret: None, ..idea }
    }

    fn use_case(&mut self, case: UseCase) -> UseCase {
        let note = self.note(case.text.note.clone());
        let mut set_aside = case.set_aside;
        if self.to == HandedTo::Client {
            set_aside.drain(..).for_each(|_| self.counts(Absent::Notes));
        }
        let table = if self.names == Names::LeftOut { Vec::new() } else { case.table };
        UseCase { text: UseCaseText { note, ..case.text }, set_aside, table, ..case }
    }

    /// What she would say beside a slide goes with the deck, and stays with her in a workshop.
    fn slide_edit(&mut self, mut edit: SlideEdit) -> SlideEdit {
        for notes in [&mut edit.notes_en, &mut edit.notes_zh] {
            notes.text = self.note(std::mem::take(&mut notes.text));
            if notes.text.is_empty() {
                *notes = OwnWords::default();
            }
        }
        edit
    }

    /// Who answered stays with the facilitator, and so does what was said before.
    fn gate_answer(&mut self, answer: GateAnswer) -> GateAnswer {
        let by = self.note(answer.by);
        let mut earlier = answer.earlier;
        if self.to == HandedTo::Client {
            earlier.drain(..).for_each(|_| self.counts(Absent::Notes));
        }
        GateAnswer { by, earlier, ..answer }
    }
}
