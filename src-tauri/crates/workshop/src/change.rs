//! Changes: a row as it now is, or the key of a row that is gone. Rows are the same structs in memory, on
//! the wire and in a table.

use crate::about::About;
use crate::agenda::{AgendaStep, Day};
use crate::alternative::Alternative;
use crate::board::Board;
use crate::budget::{Budget, BudgetLine};
use crate::business_model::{BusinessChange, ChainLink};
use crate::case_money::{BenefitSaid, MoneyEstimate, MoneyTerms};
use crate::decision_record::{DecisionDraft, DecisionRecord};
use crate::governance::{GovernanceEntry, GovernancePolicy, InventoryNote};
use crate::handed_card::HandedCard;
use crate::model_choice::own_cases::ModelTest;
use crate::model_choice::{ModelChoice, OwnModel};
use crate::not_the_same::{NotTheSame, NotTheSameCase};
use crate::pilot::{Pilot, PilotVerdict};
use crate::plan_suggestion::PlanSuggestion;
use crate::preparation::Preparation;
use crate::quick_win_plan::{PlanTask, QuickWinPlan};
use crate::registers::{Enabler, ReadinessAnswer, RegisterLine};
use crate::risk_register::{PlannedRisk, RiskSheet};
use crate::roadmap_items::{RoadmapFrame, RoadmapItem};
use crate::seat_key::SeatKey;
use crate::seat_readiness::{ReadinessAsking, SeatReadiness};
use crate::slide_edit::{SlideEdit, SlideName};
use crate::tracking::{TrackedMonth, Tracking};
use crate::vote::{Ballot, Vote};
use crate::{
    AgendaStepId, AlternativeId, ChainLinkId, Criterion, CriterionId, DecisionRecordId, Gate, GateAnswer,
    GovernanceEntryId, Group, GroupId, Idea, IdeaId, Lane, LaneId, PlanSuggestionId, Rating, RatingKey,
    RegisterLineId, RoadmapItemId, Round, RoundId, Seat, SeatId, Theme, ThemeId, UseCase, UseCaseId, VoteId,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A row of any table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "table", content = "row", rename_all = "snake_case")]
#[ts(export)]
#[expect(missing_docs, reason = "each holds the row of its table")]
pub enum Row {
    Workshop(About),
    Board(Board),
    Day(Day),
    Preparation(Preparation),
    AgendaStep(AgendaStep),
    Criterion(Criterion),
    Group(Group),
    Seat(Seat),
    SeatKey(SeatKey),
    Lane(Lane),
    Theme(Theme),
    Idea(Idea),
    UseCase(UseCase),
    GateAnswer(GateAnswer),
    Round(Round),
    Rating(Rating),
    Vote(Vote),
    Ballot(Ballot),
    HandedCard(HandedCard),
    NotTheSame(NotTheSame),
    NotTheSameCase(NotTheSameCase),
    Budget(Budget),
    BudgetLine(BudgetLine),
    MoneyTerms(MoneyTerms),
    MoneyEstimate(MoneyEstimate),
    BenefitSaid(BenefitSaid),
    RiskSheet(RiskSheet),
    PlannedRisk(PlannedRisk),
    QuickWinPlan(QuickWinPlan),
    PlanTask(PlanTask),
    OwnModel(OwnModel),
    ModelChoice(ModelChoice),
    ModelTest(ModelTest),
    Pilot(Pilot),
    PilotVerdict(PilotVerdict),
    RoadmapFrame(RoadmapFrame),
    RoadmapItem(RoadmapItem),
    PlanSuggestion(PlanSuggestion),
    RegisterLine(RegisterLine),
    ReadinessAnswer(ReadinessAnswer),
    Enabler(Enabler),
    Tracking(Tracking),
    TrackedMonth(TrackedMonth),
    SlideEdit(SlideEdit),
    GovernancePolicy(GovernancePolicy),
    GovernanceEntry(GovernanceEntry),
    InventoryNote(InventoryNote),
    ChainLink(ChainLink),
    BusinessChange(BusinessChange),
    ReadinessAsking(ReadinessAsking),
    SeatReadiness(SeatReadiness),
    DecisionDraft(DecisionDraft),
    DecisionRecord(DecisionRecord),
    Alternative(Alternative),
}

/// What names a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "table", content = "key", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each holds the key of its table")]
pub enum Key {
    Workshop,
    Board,
    Day,
    Preparation,
    AgendaStep(AgendaStepId),
    Criterion(CriterionId),
    Group(GroupId),
    Seat(SeatId),
    SeatKey(SeatId),
    Lane(LaneId),
    Theme(ThemeId),
    Idea(IdeaId),
    UseCase(UseCaseId),
    GateAnswer(UseCaseId, Gate),
    Round(RoundId),
    Rating(RatingKey),
    Vote(VoteId),
    Ballot(VoteId, SeatId),
    HandedCard(SeatId, IdeaId),
    NotTheSame(IdeaId, IdeaId),
    NotTheSameCase(UseCaseId, UseCaseId),
    Budget,
    BudgetLine(UseCaseId),
    MoneyTerms,
    MoneyEstimate(UseCaseId, String),
    BenefitSaid(UseCaseId),
    RiskSheet(UseCaseId),
    PlannedRisk(UseCaseId, String),
    QuickWinPlan(UseCaseId),
    PlanTask(UseCaseId, String),
    OwnModel(String),
    ModelChoice(UseCaseId, String),
    ModelTest(UseCaseId, u32),
    Pilot(UseCaseId),
    PilotVerdict(UseCaseId, u32),
    RoadmapFrame,
    RoadmapItem(RoadmapItemId),
    PlanSuggestion(UseCaseId, PlanSuggestionId),
    RegisterLine(RegisterLineId),
    ReadinessAnswer(String),
    Enabler(String),
    Tracking(UseCaseId),
    TrackedMonth(UseCaseId, u32),
    SlideEdit(SlideName),
    GovernancePolicy,
    GovernanceEntry(GovernanceEntryId),
    InventoryNote(UseCaseId),
    ChainLink(ChainLinkId),
    BusinessChange,
    ReadinessAsking,
    SeatReadiness(String, SeatId),
    DecisionDraft(UseCaseId),
    DecisionRecord(DecisionRecordId),
    Alternative(AlternativeId),
}

/// The tables of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
#[expect(missing_docs, reason = "each is the table of the same name")]
pub enum Table {
    Workshop,
    Board,
    Day,
    Preparation,
    AgendaStep,
    Criterion,
    Group,
    Seat,
    SeatKey,
    Lane,
    Theme,
    Idea,
    UseCase,
    GateAnswer,
    Round,
    Rating,
    Vote,
    Ballot,
    HandedCard,
    NotTheSame,
    NotTheSameCase,
    Budget,
    BudgetLine,
    MoneyTerms,
    MoneyEstimate,
    BenefitSaid,
    RiskSheet,
    PlannedRisk,
    QuickWinPlan,
    PlanTask,
    OwnModel,
    ModelChoice,
    ModelTest,
    Pilot,
    PilotVerdict,
    RoadmapFrame,
    RoadmapItem,
    PlanSuggestion,
    RegisterLine,
    ReadinessAnswer,
    Enabler,
    Tracking,
    TrackedMonth,
    SlideEdit,
    GovernancePolicy,
    GovernanceEntry,
    InventoryNote,
    ChainLink,
    BusinessChange,
    ReadinessAsking,
    SeatReadiness,
    DecisionDraft,
    DecisionRecord,
    Alternative,
}

/// What a decision does to one row.
#[expect(
    clippy::large_enum_variant,
    reason = "almost every change puts a row: a box would cost each of them"
)]
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The row as it now is.
    Put(Row),
    /// The row is gone.
    Gone(Key),
}

/// What a batch did to one row. Both None never happens; both Some is an edit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowChange {
    /// None: it was not there.
    pub before: Option<Row>,
    /// None: it is gone.
    pub after: Option<Row>,
}

impl Change {
    /// The change that writes a row.
    pub fn put(row: impl Into<Row>) -> Self {
        Self::Put(row.into())
    }

    /// The row it touches.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Put(row) => row.key(),
            Self::Gone(key) => key.clone(),
        }
    }
}

impl RowChange {
    /// What is left of it once some rows are deleted for good: None if it is about one of them, or was about
    /// nothing but naming one.
    #[must_use]
    pub fn without(&self, erased: &[Key]) -> Option<Self> {
        if self.is_about_any(erased) {
            return None;
        }
        let rest = |row: &Option<Row>| row.clone().map(|row| row.naming_only(|key| !erased.contains(key)));
        let left = Self { before: rest(&self.before), after: rest(&self.after) };
        (left.before != left.after).then_some(left)
    }

    /// Whether it shows one of some rows, or a row that only says something about it.
    #[must_use]
    pub fn is_about_any(&self, rows: &[Key]) -> bool {
        let Some(key) = self.key() else { return false };
        rows.iter().any(|row| match (&key, row) {
            (Key::GateAnswer(use_case, _), Key::UseCase(id)) => use_case == id,
            (Key::Rating(rating), Key::UseCase(id)) => rating.use_case == *id,
            (
                Key::BudgetLine(use_case)
                | Key::MoneyEstimate(use_case, _)
                | Key::BenefitSaid(use_case)
                | Key::RiskSheet(use_case)
                | Key::PlannedRisk(use_case, _)
                | Key::QuickWinPlan(use_case)
                | Key::PlanTask(use_case, _)
                | Key::ModelChoice(use_case, _)
                | Key::ModelTest(use_case, _)
                | Key::Pilot(use_case)
                | Key::PilotVerdict(use_case, _)
                | Key::PlanSuggestion(use_case, _)
                | Key::Tracking(use_case)
                | Key::TrackedMonth(use_case, _)
                | Key::InventoryNote(use_case)
                | Key::SlideEdit(SlideName::Lighthouse(use_case) | SlideName::Plan(use_case))
                | Key::DecisionDraft(use_case),
                Key::UseCase(id),
            ) => use_case == id,
            (Key::SlideEdit(slide), Key::UseCase(id)) => slide.use_case() == Some(*id),
            (Key::HandedCard(_, idea), Key::Idea(id)) => idea == id,
            (Key::NotTheSame(one, other), Key::Idea(id)) => one == id || other == id,
            (Key::NotTheSameCase(one, other), Key::UseCase(id)) => one == id || other == id,
            _ => key == *row,
        })
    }

    /// The row it touched; None only for a change that says nothing.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        self.after.as_ref().or(self.before.as_ref()).map(Row::key)
    }

    /// Whether it shows an entry of an anonymous box that was open then.
    #[must_use]
    pub fn holds_a_secret(&self) -> bool {
        let holds = |row: &Row| matches!(row, Row::Idea(idea) if idea.secret.is_some());
        self.before.iter().chain(&self.after).any(holds)
    }
}

impl Row {
    /// What history calls a step that touches it alone: an idea's text or a use case's title.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::Idea(idea) => Some(&idea.text),
            Self::UseCase(use_case) => Some(&use_case.text.title),
            Self::Theme(theme) => Some(&theme.name),
            Self::DecisionRecord(record) => Some(&record.title),
            Self::Alternative(alternative) => Some(&alternative.name),
            _ => None,
        }
    }

    /// What names it.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Workshop(_) => Key::Workshop,
            Self::Board(_) => Key::Board,
            Self::Day(_) => Key::Day,
            Self::Preparation(_) => Key::Preparation,
            Self::AgendaStep(row) => Key::AgendaStep(row.id),
            Self::Criterion(row) => Key::Criterion(row.id),
            Self::Group(row) => Key::Group(row.id.clone()),
            Self::Seat(row) => Key::Seat(row.id),
            Self::SeatKey(row) => Key::SeatKey(row.seat),
            Self::Lane(row) => Key::Lane(row.id),
            Self::Theme(row) => Key::Theme(row.id),
            Self::Idea(row) => Key::Idea(row.id),
            Self::UseCase(row) => Key::UseCase(row.id),
            Self::GateAnswer(row) => Key::GateAnswer(row.use_case, row.gate),
            Self::Round(row) => Key::Round(row.id),
            Self::Rating(row) => Key::Rating(row.key()),
            Self::Vote(row) => Key::Vote(row.id),
            Self::Ballot(row) => Key::Ballot(row.vote, row.seat),
            Self::HandedCard(row) => Key::HandedCard(row.seat, row.idea),
            Self::NotTheSame(row) => Key::NotTheSame(row.one, row.other),
            Self::NotTheSameCase(row) => Key::NotTheSameCase(row.one, row.other),
            Self::Budget(_) => Key::Budget,
            Self::BudgetLine(row) => Key::BudgetLine(row.use_case),
            Self::MoneyTerms(_) => Key::MoneyTerms,
            Self::MoneyEstimate(row) => Key::MoneyEstimate(row.use_case, row.driver.clone()),
            Self::BenefitSaid(row) => Key::BenefitSaid(row.use_case),
            Self::RiskSheet(row) => Key::RiskSheet(row.use_case),
            Self::PlannedRisk(row) => Key::PlannedRisk(row.use_case, row.risk.clone()),
            Self::QuickWinPlan(row) => Key::QuickWinPlan(row.use_case),
            Self::PlanTask(row) => Key::PlanTask(row.use_case, row.task.clone()),
            Self::OwnModel(row) => Key::OwnModel(row.model.clone()),
            Self::ModelChoice(row) => Key::ModelChoice(row.use_case, row.domain.clone()),
            Self::ModelTest(row) => Key::ModelTest(row.use_case, row.number),
            Self::Pilot(row) => Key::Pilot(row.use_case),
            Self::PilotVerdict(row) => Key::PilotVerdict(row.use_case, row.number),
            Self::RoadmapFrame(_) => Key::RoadmapFrame,
            Self::RoadmapItem(row) => Key::RoadmapItem(row.id),
            Self::PlanSuggestion(row) => Key::PlanSuggestion(row.use_case, row.id),
            Self::RegisterLine(row) => Key::RegisterLine(row.id),
            Self::ReadinessAnswer(row) => Key::ReadinessAnswer(row.question.clone()),
            Self::Enabler(row) => Key::Enabler(row.enabler.clone()),
            Self::Tracking(row) => Key::Tracking(row.use_case),
            Self::TrackedMonth(row) => Key::TrackedMonth(row.use_case, row.month),
            Self::SlideEdit(row) => Key::SlideEdit(row.slide),
            Self::GovernancePolicy(_) => Key::GovernancePolicy,
            Self::GovernanceEntry(row) => Key::GovernanceEntry(row.id),
            Self::InventoryNote(row) => Key::InventoryNote(row.use_case),
            Self::ChainLink(row) => Key::ChainLink(row.id),
            Self::BusinessChange(_) => Key::BusinessChange,
            Self::ReadinessAsking(_) => Key::ReadinessAsking,
            Self::SeatReadiness(row) => Key::SeatReadiness(row.question.clone(), row.seat),
            Self::DecisionDraft(row) => Key::DecisionDraft(row.use_case),
            Self::DecisionRecord(row) => Key::DecisionRecord(row.id),
            Self::Alternative(row) => Key::Alternative(row.id),
        }
    }
}

impl Key {
    /// The table of the row.
    #[must_use]
    pub fn table(&self) -> Table {
        match self {
            Self::Workshop => Table::Workshop,
            Self::Board => Table::Board,
            Self::Day => Table::Day,
            Self::Preparation => Table::Preparation,
            Self::AgendaStep(_) => Table::AgendaStep,
            Self::Criterion(_) => Table::Criterion,
            Self::Group(_) => Table::Group,
            Self::Seat(_) => Table::Seat,
            Self::SeatKey(_) => Table::SeatKey,
            Self::Lane(_) => Table::Lane,
            Self::Theme(_) => Table::Theme,
            Self::Idea(_) => Table::Idea,
            Self::UseCase(_) => Table::UseCase,
            Self::GateAnswer(..) => Table::GateAnswer,
            Self::Round(_) => Table::Round,
            Self::Rating(_) => Table::Rating,
            Self::Vote(_) => Table::Vote,
            Self::Ballot(..) => Table::Ballot,
            Self::HandedCard(..) => Table::HandedCard,
            Self::NotTheSame(..) => Table::NotTheSame,
            Self::NotTheSameCase(..) => Table::NotTheSameCase,
            Self::Budget => Table::Budget,
            Self::BudgetLine(_) => Table::BudgetLine,
            Self::MoneyTerms => Table::MoneyTerms,
            Self::MoneyEstimate(..) => Table::MoneyEstimate,
            Self::BenefitSaid(_) => Table::BenefitSaid,
            Self::RiskSheet(_) => Table::RiskSheet,
            Self::PlannedRisk(..) => Table::PlannedRisk,
            Self::QuickWinPlan(_) => Table::QuickWinPlan,
            Self::PlanTask(..) => Table::PlanTask,
            Self::OwnModel(_) => Table::OwnModel,
            Self::ModelChoice(..) => Table::ModelChoice,
            Self::ModelTest(..) => Table::ModelTest,
            Self::Pilot(_) => Table::Pilot,
            Self::PilotVerdict(..) => Table::PilotVerdict,
            Self::RoadmapFrame => Table::RoadmapFrame,
            Self::RoadmapItem(_) => Table::RoadmapItem,
            Self::PlanSuggestion(..) => Table::PlanSuggestion,
            Self::RegisterLine(_) => Table::RegisterLine,
            Self::ReadinessAnswer(_) => Table::ReadinessAnswer,
            Self::Enabler(_) => Table::Enabler,
            Self::Tracking(_) => Table::Tracking,
            Self::TrackedMonth(..) => Table::TrackedMonth,
            Self::SlideEdit(_) => Table::SlideEdit,
            Self::GovernancePolicy => Table::GovernancePolicy,
            Self::GovernanceEntry(_) => Table::GovernanceEntry,
            Self::InventoryNote(_) => Table::InventoryNote,
            Self::ChainLink(_) => Table::ChainLink,
            Self::BusinessChange => Table::BusinessChange,
            Self::ReadinessAsking => Table::ReadinessAsking,
            Self::SeatReadiness(..) => Table::SeatReadiness,
            Self::DecisionDraft(_) => Table::DecisionDraft,
            Self::DecisionRecord(_) => Table::DecisionRecord,
            Self::Alternative(_) => Table::Alternative,
        }
    }
}

/// The key within its table, as pages file rows.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workshop => f.write_str("workshop"),
            Self::Board => f.write_str("board"),
            Self::Day => f.write_str("day"),
            Self::Preparation => f.write_str("preparation"),
            Self::AgendaStep(id) => id.fmt(f),
            Self::Criterion(id) => id.fmt(f),
            Self::Group(id) => f.write_str(&id.0),
            Self::Seat(id) | Self::SeatKey(id) => id.fmt(f),
            Self::Lane(id) => id.fmt(f),
            Self::Theme(id) => id.fmt(f),
            Self::Idea(id) => id.fmt(f),
            Self::UseCase(id) => id.fmt(f),
            Self::GateAnswer(case, gate) => write!(f, "{case}/{gate:?}"),
            Self::Round(id) => id.fmt(f),
            Self::Rating(key) => write!(f, "{}/{}/{}/{}", key.round, key.use_case, key.seat, key.criterion),
            Self::Vote(id) => id.fmt(f),
            Self::Ballot(vote, seat) => write!(f, "{vote}/{seat}"),
            Self::HandedCard(seat, idea) => write!(f, "{seat}/{idea}"),
            Self::NotTheSame(one, other) => write!(f, "{one}/{other}"),
            Self::NotTheSameCase(one, other) => write!(f, "{one}/{other}"),
            Self::Budget => f.write_str("budget"),
            Self::MoneyTerms => f.write_str("money_terms"),
            Self::MoneyEstimate(case, driver) => write!(f, "{case}/{driver}"),
            Self::BudgetLine(id) | Self::BenefitSaid(id) | Self::RiskSheet(id) | Self::DecisionDraft(id) => {
                id.fmt(f)
            }
            Self::PlannedRisk(case, risk) => write!(f, "{case}/{risk}"),
            Self::QuickWinPlan(id) => id.fmt(f),
            Self::PlanTask(case, task) => write!(f, "{case}/{task}"),
            Self::OwnModel(model) => f.write_str(model),
            Self::ModelChoice(case, domain) => write!(f, "{case}/{domain}"),
            Self::Pilot(id) => id.fmt(f),
            Self::ModelTest(case, number) | Self::PilotVerdict(case, number) => write!(f, "{case}/{number}"),
            Self::RoadmapFrame => f.write_str("roadmap_frame"),
            Self::RoadmapItem(id) => id.fmt(f),
            Self::PlanSuggestion(case, id) => write!(f, "{case}/{id}"),
            Self::RegisterLine(id) => id.fmt(f),
            Self::ReadinessAnswer(name) | Self::Enabler(name) => f.write_str(name),
            Self::Tracking(id) => id.fmt(f),
            Self::TrackedMonth(case, month) => write!(f, "{case}/{month}"),
            Self::SlideEdit(slide) => slide.fmt(f),
            Self::GovernancePolicy => f.write_str("governance_policy"),
            Self::GovernanceEntry(id) => id.fmt(f),
            Self::InventoryNote(id) => id.fmt(f),
            Self::ChainLink(id) => id.fmt(f),
            Self::BusinessChange => f.write_str("business_change"),
            Self::ReadinessAsking => f.write_str("readiness_asking"),
            Self::SeatReadiness(question, seat) => write!(f, "{question}/{seat}"),
            Self::DecisionRecord(id) => id.fmt(f),
            Self::Alternative(id) => id.fmt(f),
        }
    }
}

macro_rules! rows {
    ($($row:ident => $variant:ident),* $(,)?) => {$(
        impl From<$row> for Row {
            fn from(row: $row) -> Self {
                Self::$variant(row)
            }
        }
    )*};
}

rows! {
    About => Workshop, Board => Board, Day => Day, Preparation => Preparation, AgendaStep => AgendaStep, Criterion => Criterion, Group => Group, Seat => Seat, SeatKey => SeatKey, Lane => Lane, Theme => Theme, Idea => Idea,
    UseCase => UseCase, GateAnswer => GateAnswer, Round => Round, Rating => Rating, Vote => Vote, Ballot => Ballot, HandedCard => HandedCard,
    NotTheSame => NotTheSame, NotTheSameCase => NotTheSameCase, Budget => Budget, BudgetLine => BudgetLine, MoneyTerms => MoneyTerms, MoneyEstimate => MoneyEstimate, BenefitSaid => BenefitSaid,
    RiskSheet => RiskSheet, PlannedRisk => PlannedRisk, QuickWinPlan => QuickWinPlan, PlanTask => PlanTask,
    OwnModel => OwnModel, ModelChoice => ModelChoice, ModelTest => ModelTest, Pilot => Pilot, PilotVerdict => PilotVerdict,
    RoadmapFrame => RoadmapFrame, RoadmapItem => RoadmapItem, PlanSuggestion => PlanSuggestion,
    RegisterLine => RegisterLine, ReadinessAnswer => ReadinessAnswer, Enabler => Enabler, Tracking => Tracking, TrackedMonth => TrackedMonth, SlideEdit => SlideEdit,
    GovernancePolicy => GovernancePolicy, GovernanceEntry => GovernanceEntry, InventoryNote => InventoryNote,
    ChainLink => ChainLink, BusinessChange => BusinessChange,
    ReadinessAsking => ReadinessAsking, SeatReadiness => SeatReadiness,
    DecisionDraft => DecisionDraft, DecisionRecord => DecisionRecord, Alternative => Alternative,
}
