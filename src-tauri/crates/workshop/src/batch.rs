//! A command that was decided: the rows it changes, how history names it, and who wanted it.

use crate::change::{Change, Key};
use crate::{CommandId, RowChange, SeatId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a command comes to: the rows to write and how history names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// In the order they apply.
    pub changes: Vec<Change>,
    /// What history says.
    pub step: StepName,
    /// Rows that no line of the history may show any more.
    pub erased: Vec<Key>,
}

/// The kind of a step, told in the reader's language by the key `step-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
#[expect(missing_docs, reason = "each is the command of the same name")]
pub enum StepKind {
    DescribeWorkshop,
    PutCriterion,
    SetWeights,
    RemoveCriterion,
    ChooseProfile,
    ChooseScale,
    SetLines,
    PutGroup,
    RemoveGroup,
    SetDots,
    SetRounds,
    SetReference,
    SetLanguage,
    TakeTemplate,
    AddSeats,
    AddLanes,
    RemoveLane,
    ReplaceLanes,
    AddIdeas,
    AddUseCases,
    EditUseCase,
    GiveCards,
    ClearAside,
    WriteCard,
    RemoveUseCases,
    ParkUseCase,
    AnswerGates,
    OpenRound,
    CloseRound,
    ReopenRound,
    OpenVote,
    CloseVote,
    ReopenVote,
    SetCut,
    Rescue,
    NoteVote,
    SetBothInExports,
    CastBallot,
    Rate,
    ImportRatings,
    LightLighthouse,
    DraftDecision,
    SignDecision,
    SetBudget,
    PutBudgetLines,
    SetMoneyTerms,
    PutEstimates,
    SayWhatTimeBecomes,
    AgreeToBenefit,
    PutPlannedRisks,
    RemovePlannedRisk,
    WriteSlide,
    LeaveSlideOut,
    SetRiskAudience,
    ConfirmRisks,
    AddPlanTasks,
    EditPlanTask,
    RemovePlanTask,
    EditPlan,
    ConfirmPlan,
    AskAboutPlan,
    TakePlanSuggestion,
    PutOwnModel,
    RemoveOwnModel,
    PutModelChoice,
    RemoveModelChoice,
    RecordModel,
    PutModelTests,
    RemoveModelTests,
    JudgeModelTest,
    PutMeasured,
    RemoveMeasured,
    PutPilotNote,
    RemovePilotNote,
    DecidePilot,
    ReopenPilot,
    AddRoadmapItems,
    EditRoadmapItem,
    MoveRoadmapItem,
    LeaveConflictStanding,
    RemoveRoadmapItem,
    SetRoadmapFrame,
    KeepRoadmapDays,
    ForgetRoadmapDays,
    SwapRoadmapDays,
    SignRoadmap,
    PutRegisterLines,
    RemoveRegisterLines,
    AnswerReadiness,
    AskAboutReadiness,
    PutEnabler,
    RemoveEnabler,
    PutTracking,
    PutTrackedMonths,
    RemoveTrackedMonths,
    CloseAlarm,
    SetGovernance,
    TakeGovernance,
    PutGovernanceEntry,
    RemoveGovernanceEntry,
    NoteInInventory,
    PutChainLinks,
    MoveChainLink,
    RemoveChainLink,
    SetBusinessChange,
    KeepAlternative,
    RenameAlternative,
    RemoveAlternative,
    SetNames,
    SetNamesInExports,
    PutAgendaStep,
    MoveAgendaStep,
    RemoveAgendaStep,
    ReplaceAgenda,
    StartAgendaStep,
    EndAgendaStep,
    StretchAgendaStep,
    PauseAgendaStep,
    ResumeAgendaStep,
    ReopenAgendaStep,
    CatchUp,
    SetDay,
    GoToStep,
    EditLane,
    RevealLanes,
    SilenceLanes,
    Peek,
    EditIdea,
    MoveIdeas,
    ParkIdeas,
    RemoveIdeas,
    AddTheme,
    EditTheme,
    RemoveTheme,
    SortIdeas,
    MergeIdeas,
    UnmergeIdeas,
    SplitIdea,
    MergeUseCases,
    UnmergeUseCases,
    SplitUseCase,
    KeepApart,
    KeepCasesApart,
    CloseBox,
    Erase,
    TakeOutSeats,
    WriteIdea,
    TakeIdeaBack,
    RateFromSeat,
    VoteFromSeat,
    DrawCards,
    SortFromSeat,
    SuggestForPlan,
    ReadinessFromSeat,
    Introduce,
    Arrive,
    BoxOfIdeas,
    MarkBeginning,
    GoBack,
    Undo,
    Redo,
}

impl StepKind {
    /// Whether undo passes over it: rounds and votes are reopened and lanes silenced again, not undone; and what people
    /// were promised about names is not taken back behind them. What was decided stands, and is decided anew.
    #[must_use]
    pub fn is_outside_undo(self) -> bool {
        matches!(
            self,
            Self::CloseRound
                | Self::ReopenRound
                | Self::CloseVote
                | Self::ReopenVote
                | Self::RevealLanes
                | Self::SilenceLanes
                | Self::SetNames
                | Self::SetNamesInExports
                | Self::CloseBox
                | Self::Erase
                | Self::Peek
                | Self::DraftDecision
                | Self::SignDecision
                | Self::DecidePilot
                | Self::ReopenPilot
                | Self::AskAboutPlan
                | Self::AskAboutReadiness
        )
    }

    /// Whether the step is worth a line although no row changes.
    #[must_use]
    pub fn is_a_mark(self) -> bool {
        matches!(self, Self::MarkBeginning | Self::Peek | Self::Erase)
    }

    /// Whether it takes something out of the history itself: no copy of the file may keep what it takes out.
    #[must_use]
    pub fn rewrites_history(self) -> bool {
        matches!(self, Self::CloseBox | Self::Erase)
    }
}

/// A step as history names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepName {
    /// What was done.
    pub kind: StepKind,
    /// To what: a title, a criterion, a round's number. Empty where there is nothing to name.
    pub subject: String,
    /// How many things it touched; for a lamp, for parking, for a rescue and for what exports show, 1 is on and 0 is
    /// off; for a vote, 0 is one without a subject.
    pub count: u32,
    /// The step that an undo or redo is about.
    pub of: Option<StepKind>,
}

/// Who wanted something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The facilitator.
    Facilitator,
    /// Whoever sits there.
    Seat(SeatId),
    /// Somebody on an anonymous board: nothing in the file says who.
    Somebody,
}

/// A command that was decided and applied, on its way to the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// The command's id: the receipt.
    pub command: CommandId,
    /// When it was decided.
    pub at: DateTime<Utc>,
    /// Who wanted it.
    pub actor: Actor,
    /// What history says.
    pub step: StepName,
    /// What each row was and is.
    pub changes: Vec<RowChange>,
    /// Rows that no line of the history may show any more; none but for [`StepKind::Erase`]. Not written down.
    #[serde(skip)]
    pub erased: Vec<Key>,
}
