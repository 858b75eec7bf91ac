//! Commands: what somebody wants. Declared once; the pages' types are generated from here.

use crate::agenda::{AgendaCut, Beside, Day, NewAgendaStep};
use crate::alternative::KeptAlternative;
use crate::blueprint::Blueprint;
use crate::budget::{Budget, BudgetLine};
use crate::business_model::{BusinessChange, NewChainLink};
use crate::card::{CardField, CardTable};
use crate::case_money::{Currency, MoneyTerms, NewEstimate};
use crate::decision_record::{DecisionText, NewDecisionRecord};
use crate::gate::NewGateAnswer;
use crate::governance::{GovernanceEntryText, GovernancePolicy, InventoryNoteText, NewGovernanceEntry};
use crate::group::NewSeat;
use crate::idea::{NewIdea, NewLane};
use crate::ids::{ChainLinkId, GovernanceEntryId};
use crate::merging::IdeaPart;
use crate::model_choice::facts::ModelFacts;
use crate::model_choice::own_cases::{NewModelTest, NewVerdict};
use crate::model_choice::{ModelChoiceText, NewChosenModel};
use crate::not_the_same::{NotTheSame, NotTheSameCase};
use crate::pilot::{Measured, NewPilotVerdict, PilotNote};
use crate::quick_win_plan::{NewPlanTask, PlanEdit, PlanRole, TaskEdit};
use crate::registers::{EnablerText, NewRegisterLine, Register};
use crate::risk_register::{Audience, NewPlannedRisk};
use crate::roadmap_items::{NewRoadmapItem, RoadmapFrame};
use crate::scale::Scale;
use crate::slide_edit::{SlideName, SlidePart};
use crate::theme::NewTheme;
use crate::tracking::alarms::AlarmKind;
use crate::tracking::{NewTrackedMonth, TrackingText};
use crate::use_case::NewUseCase;
use crate::vote::{Marks, Rescue, VoteQuestion};
use crate::{
    AgendaStepId, AlternativeId, CommandId, Criterion, CriterionId, Group, GroupId, IdeaId, LaneId, Language,
    PlanSuggestionId, RatingKey, RegisterLineId, RoadmapItemId, RoundId, SeatId, ThemeId, UseCaseId,
    UseCaseText, VoteId, about::Step, board::Names,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What only the facilitator may send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum Steering {
    /// Says what the workshop is about.
    DescribeWorkshop {
        /// One line.
        title: String,
        /// What the room is to answer, possibly empty.
        question: String,
        /// Whose workshop it is, possibly empty.
        organisation: String,
    },
    /// Adds a criterion or replaces its texts and weight.
    PutCriterion {
        /// The whole row.
        criterion: Criterion,
    },
    /// Agrees on weights. Trying other weights is no command.
    SetWeights {
        /// Entered weights, 0..100; criteria not named stay.
        weights: BTreeMap<CriterionId, f64>,
        /// Share of value in the score, 0..1.
        balance: f64,
    },
    /// Takes a criterion off the sheet that nobody rated.
    RemoveCriterion {
        /// Which.
        id: CriterionId,
    },
    /// Brings the sheet to a profile that ships; weights are rescaled to 100 a side.
    ChooseProfile {
        /// `full` or `fast`.
        profile: String,
    },
    /// Puts all criteria on a scale, until somebody rated.
    ChooseScale {
        /// Which.
        scale: Scale,
    },
    /// Moves the quadrant lines.
    SetLines {
        /// 1..5.
        value: f64,
        /// 1..5.
        cost: f64,
    },
    /// Adds a group or changes what it rates.
    PutGroup {
        /// The whole row.
        group: Group,
    },
    /// Removes a group that nobody sits in.
    RemoveGroup {
        /// Which.
        id: GroupId,
    },
    /// Says how many dots each person gets for the shortlist.
    SetDots {
        /// 1..50; None: about a third of what is voted on.
        dots: Option<u32>,
    },
    /// Says how many rounds of rating are planned.
    SetRounds {
        /// 1..3.
        rounds: u32,
    },
    /// Chooses the use case of the practice rating.
    SetReference {
        /// One line, possibly empty.
        reference: String,
    },
    /// Says in which language the workshop is held. What shipped with it is said in that one, what somebody wrote stays.
    SetLanguage {
        /// Which.
        language: Language,
    },
    /// Puts what was prepared elsewhere in the place of what is here, as far as nobody has worked on it.
    TakeTemplate {
        /// What it is called.
        name: String,
        /// All of it.
        blueprint: Box<Blueprint>,
    },
    /// Adds people who rate.
    AddSeats {
        /// In this order.
        seats: Vec<NewSeat>,
    },
    /// Adds columns to the board.
    AddLanes {
        /// In this order.
        lanes: Vec<NewLane>,
    },
    /// Removes a column on which nothing hangs.
    RemoveLane {
        /// Which.
        id: LaneId,
    },
    /// Puts other columns in the place of those on which nothing hangs.
    ReplaceLanes {
        /// In this order.
        lanes: Vec<NewLane>,
        /// What they ask together.
        question: String,
    },
    /// Adds ideas, one or a whole table.
    AddIdeas {
        /// Lanes that are not on the board yet.
        new_lanes: Vec<NewLane>,
        /// In this order.
        ideas: Vec<NewIdea>,
    },
    /// Chooses who learns who wrote what. Can only become stricter once somebody wrote.
    SetNames {
        /// From weak to strict.
        names: Names,
    },
    /// Says whether files that are taken away may name who rated. Can only become stricter once people rated on their
    /// devices.
    SetNamesInExports {
        /// They may.
        names: bool,
    },
    /// Adds a step to the agenda, or edits one and keeps its clock.
    PutAgendaStep {
        /// As it is to be.
        step: NewAgendaStep,
        /// Where a new one comes; None is the end of its sitting. An edited one keeps its place.
        beside: Option<Beside>,
    },
    /// Moves a step of the agenda.
    MoveAgendaStep {
        /// Which.
        id: AgendaStepId,
        /// Where to.
        beside: Beside,
    },
    /// Removes a step of the agenda that does not run.
    RemoveAgendaStep {
        /// Which.
        id: AgendaStepId,
    },
    /// Puts another agenda in the place of this one: a template's, or one's own.
    ReplaceAgenda {
        /// In this order.
        steps: Vec<NewAgendaStep>,
    },
    /// Starts a step: ends the one that runs, sets the clock, and leads the room.
    StartAgendaStep {
        /// Which.
        id: AgendaStepId,
    },
    /// Ends a step.
    EndAgendaStep {
        /// Which.
        id: AgendaStepId,
    },
    /// Gives a step minutes or takes some.
    StretchAgendaStep {
        /// Which.
        id: AgendaStepId,
        /// How many; less than zero takes them.
        minutes: i32,
    },
    /// Lets the clock of a step stand still.
    PauseAgendaStep {
        /// Which.
        id: AgendaStepId,
    },
    /// Lets the clock of a step go on.
    ResumeAgendaStep {
        /// Which.
        id: AgendaStepId,
    },
    /// Opens an ended step again, and ends the one that runs. It resets the clock and nothing else: what came
    /// late stays on the side, and a closed round stays closed.
    ReopenAgendaStep {
        /// Which.
        id: AgendaStepId,
        /// What its clock shows, 1..480.
        minutes: u32,
    },
    /// Makes steps shorter that have not begun, as proposed.
    CatchUp {
        /// Which, and how.
        cuts: Vec<AgendaCut>,
    },
    /// Says when the room meets and leaves.
    SetDay {
        /// Both ends.
        day: Day,
    },
    /// Leads the room elsewhere, whatever the agenda says: all screens follow, its clock goes on. A step of the
    /// agenda leads by itself.
    GoToStep {
        /// Which.
        step: Step,
    },
    /// Changes what a lane is called and what it asks.
    EditLane {
        /// Which.
        id: LaneId,
        /// Shown name.
        name: String,
        /// What the lane asks, possibly empty.
        question: String,
    },
    /// Shows everybody what was written in some lanes. Not undone; the lanes are silenced again.
    RevealLanes {
        /// Which.
        lanes: Vec<LaneId>,
    },
    /// Hides what will be written in some lanes until the next reveal. What was shown stays.
    SilenceLanes {
        /// Which.
        lanes: Vec<LaneId>,
    },
    /// Looks at what is hidden in a lane, on this screen alone. Changes nothing, and history says so.
    Peek {
        /// Which.
        lane: LaneId,
    },
    /// Changes what an idea says.
    EditIdea {
        /// Which.
        id: IdeaId,
        /// What it says now.
        text: String,
    },
    /// Hangs ideas elsewhere.
    MoveIdeas {
        /// In this order.
        ids: Vec<IdeaId>,
        /// Where to.
        lane: LaneId,
        /// Above which idea; None is the end of the lane.
        before: Option<IdeaId>,
    },
    /// Puts ideas into the parking lot, or takes them back.
    ParkIdeas {
        /// Which.
        ids: Vec<IdeaId>,
        /// Aside or back.
        parked: bool,
    },
    /// Removes ideas from the board.
    RemoveIdeas {
        /// Which.
        ids: Vec<IdeaId>,
    },
    /// Begins a theme with some ideas.
    AddTheme {
        /// What it is called, possibly nothing yet.
        theme: NewTheme,
        /// What is in it.
        ideas: Vec<IdeaId>,
    },
    /// Changes what a theme is called and its colour.
    EditTheme {
        /// Which.
        id: ThemeId,
        /// Shown name, possibly empty.
        name: String,
        /// 1..6.
        hue: u8,
    },
    /// Takes a theme away; its ideas become loose.
    RemoveTheme {
        /// Which.
        id: ThemeId,
    },
    /// Puts ideas into a theme, or makes them loose.
    SortIdeas {
        /// Which.
        ids: Vec<IdeaId>,
        /// None makes them loose.
        theme: Option<ThemeId>,
    },
    /// Merges ideas into another one. Their texts are kept, votes follow, and a person counts once.
    MergeIdeas {
        /// Which.
        ids: Vec<IdeaId>,
        /// The one that stands for all of them.
        into: IdeaId,
    },
    /// Takes ideas out of the cards they were merged into.
    UnmergeIdeas {
        /// Which.
        ids: Vec<IdeaId>,
    },
    /// Makes several cards of one; the first keeps its votes.
    SplitIdea {
        /// Which.
        id: IdeaId,
        /// 2..12 of them.
        parts: Vec<IdeaPart>,
    },
    /// Keeps ideas apart that look alike: nobody is asked about these pairs again.
    KeepApart {
        /// Which.
        pairs: Vec<NotTheSame>,
    },
    /// The same for use cases.
    KeepCasesApart {
        /// Which.
        pairs: Vec<NotTheSameCase>,
    },
    /// Closes the box of an anonymous board: nobody can tell any more who wrote what. Not undone.
    CloseBox,
    /// Takes people out: their devices are shut out, what they wrote stays.
    TakeOutSeats {
        /// Which.
        seats: Vec<SeatId>,
    },
    /// Deletes ideas and use cases for good: what they said is taken out of the history and the autosaves too. Not
    /// undone, and undo ends here: what led to it can no longer be taken back without it.
    Erase {
        /// Those on the board, and those that were removed before.
        ideas: Vec<IdeaId>,
        /// Those there are, and those that were removed before.
        use_cases: Vec<UseCaseId>,
    },
    /// Adds use cases, one or a whole table.
    AddUseCases {
        /// In this order.
        use_cases: Vec<NewUseCase>,
    },
    /// Writes on a card. Only what differs between the two texts is taken.
    EditUseCase {
        /// Which.
        id: UseCaseId,
        /// All fields as they were when the writing began.
        was: Box<UseCaseText>,
        /// All fields.
        text: Box<UseCaseText>,
    },
    /// Gives cards to people in the room, who write them.
    GiveCards {
        /// One for each card.
        tables: Vec<CardTable>,
    },
    /// Takes the texts off a card that were set aside in one field.
    ClearAside {
        /// Which.
        id: UseCaseId,
        /// Where.
        field: CardField,
    },
    /// Removes use cases with their ratings.
    RemoveUseCases {
        /// Which.
        ids: Vec<UseCaseId>,
    },
    /// Puts a use case aside, or takes it back.
    ParkUseCase {
        /// Which.
        id: UseCaseId,
        /// Aside or back.
        parked: bool,
    },
    /// Merges use cases into another one. Their ratings are kept, out of the ranking.
    MergeUseCases {
        /// Which.
        ids: Vec<UseCaseId>,
        /// The one that stands for all of them.
        into: UseCaseId,
    },
    /// Takes use cases out of those they were merged into, with their ratings.
    UnmergeUseCases {
        /// Which.
        ids: Vec<UseCaseId>,
    },
    /// Makes a second card of a part of one.
    SplitUseCase {
        /// Which.
        id: UseCaseId,
        /// The new card, with the ideas that go along.
        part: NewUseCase,
    },
    /// Answers gates, or takes answers back.
    AnswerGates {
        /// One for each use case and gate.
        answers: Vec<NewGateAnswer>,
    },
    /// Opens the next round.
    OpenRound {
        /// Made by the client.
        id: RoundId,
        /// None asks for all.
        use_cases: Option<Vec<UseCaseId>>,
    },
    /// Closes a round. Not undone but reopened.
    CloseRound {
        /// Which.
        id: RoundId,
    },
    /// Opens a closed round again.
    ReopenRound {
        /// Which.
        id: RoundId,
    },
    /// Opens a vote.
    OpenVote {
        /// Made by the client.
        id: VoteId,
        /// What is asked.
        question: VoteQuestion,
    },
    /// Closes a vote and counts it. Not undone but reopened.
    CloseVote {
        /// Which.
        id: VoteId,
    },
    /// Opens a closed vote again: its ballots stay, its outcome goes.
    ReopenVote {
        /// Which.
        id: VoteId,
    },
    /// Moves the line of the shortlist that came of a vote.
    SetCut {
        /// Of which vote.
        vote: VoteId,
        /// So many cards stand above it, from 1 on.
        cut: u32,
    },
    /// Keeps one card from below the line, or none any more.
    Rescue {
        /// In which vote.
        vote: VoteId,
        /// Which, and why. None takes it back.
        rescue: Option<Rescue>,
    },
    /// Writes down what was said about what came of a vote.
    NoteVote {
        /// About which.
        id: VoteId,
        /// Possibly empty.
        note: String,
    },
    /// Says whether exports show the vote before beside this one.
    SetBothInExports {
        /// Which.
        vote: VoteId,
        /// Both, or this one alone.
        both: bool,
    },
    /// Gives a ballot on behalf of a seat that has no device.
    CastBallot {
        /// In which vote.
        vote: VoteId,
        /// For whom.
        seat: SeatId,
        /// None takes it back.
        marks: Option<Marks>,
    },
    /// Rates for herself or on behalf of a seat.
    Rate {
        /// What and for whom.
        rating: RatingKey,
        /// A value, "can't judge", or nothing any more.
        answer: Answer,
    },
    /// Takes a table of ratings, all or none.
    ImportRatings {
        /// Which round they count for.
        round: RoundId,
        /// People who are not in the workshop yet.
        new_seats: Vec<NewSeat>,
        /// One for each line of the table.
        ratings: Vec<NewRating>,
    },
    /// Lights a lighthouse, or puts the lamp out.
    LightLighthouse {
        /// Which use case.
        use_case: UseCaseId,
        /// On or off.
        lit: bool,
    },
    /// Keeps what is written so far about a decision. Not a step that undo takes back.
    DraftDecision {
        /// About which use case.
        use_case: UseCaseId,
        /// None throws it away.
        text: Option<Box<DecisionText>>,
    },
    /// Signs a decision record, with the numbers as they stand. Not undone: a newer record takes its place.
    SignDecision {
        /// What is signed.
        record: Box<NewDecisionRecord>,
    },
    /// Says what a budget pick may take up.
    SetBudget {
        /// All limits.
        budget: Budget,
    },
    /// Says what use cases take up, and which are in or out anyhow.
    PutBudgetLines {
        /// One for each use case.
        lines: Vec<BudgetLine>,
    },
    /// Says in which money the workshop counts.
    SetMoneyTerms {
        /// Currency and year.
        terms: MoneyTerms,
    },
    /// Puts values in the place of defaults of a use case's money, or defaults in the place of values.
    PutEstimates {
        /// Of which use case.
        use_case: UseCaseId,
        /// One for each driver.
        estimates: Vec<NewEstimate>,
    },
    /// Says what the time becomes that a use case saves.
    SayWhatTimeBecomes {
        /// Of which use case.
        use_case: UseCaseId,
        /// Possibly empty.
        becomes: String,
    },
    /// Writes down who in finance agrees to the benefit of a use case as it stands.
    AgreeToBenefit {
        /// Of which use case.
        use_case: UseCaseId,
        /// Who. None takes it back.
        by: Option<String>,
    },
    /// Puts down risks of a use case, new ones and changed ones.
    PutPlannedRisks {
        /// Which use case.
        use_case: UseCaseId,
        /// One for each risk.
        risks: Vec<NewPlannedRisk>,
    },
    /// Takes a risk out of the register of a use case.
    RemovePlannedRisk {
        /// Which use case.
        use_case: UseCaseId,
        /// Which risk.
        risk: String,
    },
    /// Says who reads what comes out of a use case.
    SetRiskAudience {
        /// Which use case.
        use_case: UseCaseId,
        /// None takes it back.
        audience: Option<Audience>,
    },
    /// Somebody says that no risk and no control of a use case is missing.
    ConfirmRisks {
        /// Which use case.
        use_case: UseCaseId,
        /// Who; empty takes it back.
        by: String,
    },
    /// Puts tasks into the plan of a use case.
    AddPlanTasks {
        /// Of which use case.
        use_case: UseCaseId,
        /// In this order.
        tasks: Vec<NewPlanTask>,
    },
    /// Changes one field of a task.
    EditPlanTask {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which task.
        task: String,
        /// What is changed.
        edit: TaskEdit,
    },
    /// Takes a task out of a plan.
    RemovePlanTask {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which task.
        task: String,
    },
    /// Changes one field of the plan of a use case.
    EditPlan {
        /// Of which use case.
        use_case: UseCaseId,
        /// What is changed.
        edit: Box<PlanEdit>,
    },
    /// The owner or the sponsor of a plan says yes to it as it stands.
    ConfirmPlan {
        /// Of which use case.
        use_case: UseCaseId,
        /// As what.
        role: PlanRole,
        /// Who; empty takes it back.
        by: String,
    },
    /// Asks the room to write on a plan, or closes that and reads what was written.
    AskAboutPlan {
        /// Of which use case.
        use_case: UseCaseId,
        /// Whether the room is asked.
        asked: bool,
    },
    /// Takes over what somebody suggested for a plan.
    TakePlanSuggestion {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which one.
        suggestion: PlanSuggestionId,
    },
    /// Writes down what is known of a model.
    PutOwnModel {
        /// An id of the catalogue, or one that the client made.
        model: String,
        /// All that is known.
        facts: Box<ModelFacts>,
    },
    /// Takes away what the workshop knows of a model.
    RemoveOwnModel {
        /// Which one.
        model: String,
    },
    /// Says which models are compared for a kind of task of a use case, and how.
    PutModelChoice {
        /// Of which use case.
        use_case: UseCaseId,
        /// For which kind of task.
        domain: String,
        /// What is compared, and how.
        text: Box<ModelChoiceText>,
    },
    /// Takes a kind of task out, with its cases.
    RemoveModelChoice {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which kind of task.
        domain: String,
    },
    /// Writes down which model was chosen for a kind of task.
    RecordModel {
        /// Of which use case.
        use_case: UseCaseId,
        /// For which kind of task.
        domain: String,
        /// Which one, why and by whom. None takes it back.
        chosen: Option<NewChosenModel>,
    },
    /// Puts down own cases for trying models, new ones and changed ones.
    PutModelTests {
        /// Of which use case.
        use_case: UseCaseId,
        /// For which kind of task.
        domain: String,
        /// One for each case.
        tests: Vec<NewModelTest>,
    },
    /// Takes own cases away.
    RemoveModelTests {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which ones.
        numbers: Vec<u32>,
    },
    /// Writes down what a judge says of an answer.
    JudgeModelTest {
        /// Of which use case.
        use_case: UseCaseId,
        /// On which case, of whose answer, and what.
        verdict: NewVerdict,
    },
    /// Writes down what was measured in a pilot.
    PutMeasured {
        /// Of which use case.
        use_case: UseCaseId,
        /// One for each week and measure.
        measured: Vec<Measured>,
        /// Values that are there give way.
        replace: bool,
    },
    /// Takes what was measured in some weeks of a pilot away.
    RemoveMeasured {
        /// Of which use case.
        use_case: UseCaseId,
        /// Of which measure.
        measure: String,
        /// Which weeks.
        weeks: Vec<u32>,
    },
    /// Writes a note on a pilot, a new one or a changed one.
    PutPilotNote {
        /// Of which use case.
        use_case: UseCaseId,
        /// The note.
        note: PilotNote,
    },
    /// Takes a note on a pilot away.
    RemovePilotNote {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which one.
        note: String,
    },
    /// Signs whether a pilot goes on. Not undone but reopened.
    DecidePilot {
        /// What was decided.
        verdict: Box<NewPilotVerdict>,
    },
    /// Opens the verdict on a pilot again.
    ReopenPilot {
        /// Of which use case.
        use_case: UseCaseId,
        /// By whom.
        by: String,
        /// Why, possibly empty.
        why: String,
    },
    /// Puts items on the roadmap, or writes on those that are there.
    PutRoadmapItems {
        /// Each with all that is written about it.
        items: Vec<NewRoadmapItem>,
    },
    /// Puts an item of the roadmap on other days.
    MoveRoadmapItem {
        /// Which.
        id: RoadmapItemId,
        /// The day it begins.
        start_day: u32,
        /// The day it is done.
        end_day: u32,
        /// Those that wait for it go along, as far as they must.
        along: bool,
    },
    /// Says why two items of the roadmap that are in each other's way stay so.
    LeaveConflictStanding {
        /// One of them.
        one: RoadmapItemId,
        /// The other.
        other: RoadmapItemId,
        /// One line; empty takes it back.
        reason: String,
    },
    /// Takes an item off the roadmap.
    RemoveRoadmapItem {
        /// Which.
        id: RoadmapItemId,
    },
    /// Says when the roadmap begins, how long its stages last, and what must be true before each is left.
    SetRoadmapFrame {
        /// All of it. Days that were kept beside it stay as they are, and so does who signed it.
        frame: RoadmapFrame,
    },
    /// Keeps the days of the roadmap under a name, to compare them with those that come.
    KeepRoadmapDays {
        /// One line.
        name: String,
    },
    /// Forgets the days that were kept beside the roadmap.
    ForgetRoadmapDays,
    /// Puts the roadmap on the days that were kept, and keeps those it had.
    SwapRoadmapDays,
    /// Signs the roadmap as it is.
    SignRoadmap {
        /// Who; empty takes it back.
        by: String,
    },
    /// Puts down lines of the registers, new ones and changed ones.
    PutRegisterLines {
        /// One for each line.
        lines: Vec<NewRegisterLine>,
    },
    /// Takes lines out of the registers.
    RemoveRegisterLines {
        /// Which ones.
        lines: Vec<RegisterLineId>,
    },
    /// Says which sentence of a question of readiness is true today.
    AnswerReadiness {
        /// Which question.
        question: String,
        /// Which sentence, 1..5. None takes it back.
        level: Option<i32>,
    },
    /// Asks the room which sentences of readiness are true, or closes that.
    AskAboutReadiness {
        /// The questions of which register.
        register: Register,
        /// False closes.
        asked: bool,
    },
    /// Takes an enabler up, or changes one.
    PutEnabler {
        /// An id of those that ship, or one that the client made.
        enabler: String,
        /// What is said about it.
        text: EnablerText,
    },
    /// Lets an enabler go.
    RemoveEnabler {
        /// Which one.
        enabler: String,
    },
    /// Says that a use case is tracked, and what that needs beyond its money.
    PutTracking {
        /// Which use case.
        use_case: UseCaseId,
        /// In which money its figures are: another one than the workshop's is refused, not converted behind one's back.
        currency: Currency,
        /// What is written about it.
        text: TrackingText,
    },
    /// Writes months of use down.
    PutTrackedMonths {
        /// Of which use case.
        use_case: UseCaseId,
        /// Each once.
        months: Vec<NewTrackedMonth>,
        /// Months that are there give way.
        replace: bool,
    },
    /// Takes months of use away.
    RemoveTrackedMonths {
        /// Of which use case.
        use_case: UseCaseId,
        /// Which ones.
        months: Vec<u32>,
    },
    /// Closes an alarm of a month with a sentence.
    CloseAlarm {
        /// Of which use case.
        use_case: UseCaseId,
        /// Of which month.
        month: u32,
        /// What it is about.
        kind: AlarmKind,
        /// What was done. Never empty.
        what: String,
    },
    /// Says what was agreed on for governance.
    SetGovernance {
        /// All of it.
        policy: GovernancePolicy,
    },
    /// Says what was agreed on for governance, and puts entries down with it: one step.
    TakeGovernance {
        /// All of it.
        policy: GovernancePolicy,
        /// In their order.
        entries: Vec<NewGovernanceEntry>,
    },
    /// Puts an entry of governance down, or changes one.
    PutGovernanceEntry {
        /// Made by the client for a new one.
        id: GovernanceEntryId,
        /// What it says.
        text: GovernanceEntryText,
    },
    /// Takes an entry of governance out.
    RemoveGovernanceEntry {
        /// Which one.
        id: GovernanceEntryId,
    },
    /// Says something about a use case in the inventory, in the place of what follows.
    NoteInInventory {
        /// Which use case.
        use_case: UseCaseId,
        /// What it says; nothing at all takes that back.
        note: InventoryNoteText,
    },
    /// Puts links of the chain of work down, new ones at its end.
    PutChainLinks {
        /// One for each link.
        links: Vec<NewChainLink>,
    },
    /// Puts a link elsewhere in the chain.
    MoveChainLink {
        /// Which one.
        id: ChainLinkId,
        /// From 1 on.
        place: u32,
    },
    /// Takes a link out of the chain.
    RemoveChainLink {
        /// Which one.
        id: ChainLinkId,
    },
    /// Says how the business itself changes.
    SetBusinessChange {
        /// None: it does not.
        change: Option<BusinessChange>,
    },
    /// Writes the title of a slide, or what to say beside it; an empty text is what the report says.
    WriteSlide {
        /// Which slide.
        slide: SlideName,
        /// Which of its words.
        part: SlidePart,
        /// In which language.
        language: Language,
        /// Possibly empty.
        text: String,
        /// What the report says there now: whether it says something else later is told.
        instead_of: String,
    },
    /// Takes a slide out of the deck, or puts it in again.
    LeaveSlideOut {
        /// Which slide.
        slide: SlideName,
        /// False puts it in.
        is_out: bool,
    },
    /// Keeps something that was tried, beside what was agreed.
    KeepAlternative {
        /// Made by the client.
        id: AlternativeId,
        /// Shown name.
        name: String,
        /// What is kept.
        kept: KeptAlternative,
    },
    /// Changes what an alternative is called.
    RenameAlternative {
        /// Which one.
        id: AlternativeId,
        /// Shown name.
        name: String,
    },
    /// Takes an alternative away.
    RemoveAlternative {
        /// Which one.
        id: AlternativeId,
    },
    /// Says that what was done so far is the workshop as it was given: undo ends here.
    MarkBeginning,
    /// Goes back to the moment after one of her steps, as a new step: the later ones are taken back, what people
    /// in the room did stays.
    GoBack {
        /// The command of the step.
        to: CommandId,
    },
    /// Takes back the facilitator's last step.
    Undo,
    /// Carries out again what was taken back last.
    Redo,
}

/// One answer on a rating sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Answer {
    /// A point of the scale.
    Value(u8),
    /// An answer too: not counted, but given.
    CannotJudge,
    /// As if it had never been answered.
    Withdrawn,
}

/// One line of an imported table of ratings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewRating {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// By which criterion.
    pub criterion: CriterionId,
    /// By whom.
    pub seat: SeatId,
    /// None is "can't judge".
    pub value: Option<u8>,
}
