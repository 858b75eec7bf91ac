//! The domain of Pharos: what a workshop is made of, the commands that change it, and the rules.
//!
//! Pure: no file, no clock, no thread. Time is passed in, changes are handed out as rows. The way of one
//! change through this crate is [`Workshop::decide`] (a command becomes changes or a [`Refusal`]), then
//! [`Workshop::apply`] (changes become the working state), then [`visibility`] (what an audience may see).

mod about;
pub mod agenda;
mod alternative;
pub mod batch;
pub mod blueprint;
pub mod board;
pub mod brought_in;
pub mod budget;
pub mod budget_pick;
pub mod business_model;
pub mod card;
pub mod case_money;
pub mod case_shift;
pub mod cell_shift;
pub mod change;
pub mod command;
pub mod concordance;
pub mod content;
pub mod contribution;
pub mod criterion;
mod decide;
pub mod decision_record;
pub mod example;
pub mod figures;
pub mod gate;
pub mod governance;
pub mod group;
pub mod handed_card;
mod held_in;
pub mod idea;
mod idea_counts;
pub mod ids;
pub mod language;
mod leaning;
pub mod look_alike;
pub mod merging;
pub mod model_choice;
pub mod money_sheet;
pub mod not_the_same;
mod one_owner;
pub mod pilot;
mod place_in_history;
pub mod plan_content;
pub mod plan_suggestion;
pub mod preparation;
mod profile;
pub mod quick_win_plan;
pub mod rating;
mod ratings;
pub mod readiness_content;
mod refusal;
pub mod registers;
pub mod risk_content;
pub mod risk_register;
pub mod roadmap_items;
pub mod robustness;
pub mod round;
pub mod round_before;
pub mod rules_content;
pub mod scale;
mod scoring;
pub mod seat_key;
pub mod seat_readiness;
mod silent_sorting;
pub mod slide_edit;
pub mod standing;
mod step_names;
pub mod talk;
pub mod template;
pub mod text;
pub mod theme;
pub mod tracking;
pub mod use_case;
pub mod visibility;
pub mod vote;
pub mod wall_cell;
mod work_state;
mod workshop;

pub use about::{About, Step};
pub use agenda::{AgendaCut, AgendaKind, AgendaStep, Beside, Day, NewAgendaStep};
pub use alternative::{Alternative, KeptAlternative};
pub use batch::{Actor, Batch, Decision, StepKind, StepName};
pub use blueprint::Blueprint;
pub use board::{Board, Names};
pub use budget::{Budget, BudgetLine, BudgetWish};
pub use budget_pick::{BudgetCandidate, BudgetLimit, BudgetPick, BudgetQuestion, CandidateState, PickedSet};
pub use card::{CardField, CardTable, OperatingMode, SetAside};
pub use case_money::{
    BenefitAgreed, BenefitSaid, Currency, EstimateValues, MoneyEstimate, MoneyTerms, NewEstimate,
};
pub use case_shift::{CaseShift, PlaceInRound, WordShift};
pub use cell_shift::{CellShift, Spread};
pub use change::{Change, Key, Row, RowChange, Table};
pub use command::{Answer, Steering};
pub use concordance::{Concordance, ConcordanceWord};
pub use contribution::{Arrival, Contribution};
pub use criterion::{Bilingual, Criterion, CriterionId};
pub use decision_record::{
    DecisionDraft, DecisionFigures, DecisionRecord, DecisionText, FistCounts, NewDecisionRecord,
};
pub use gate::{Gate, GateAnswer};
pub use group::{Group, GroupId, Seat};
pub use handed_card::HandedCard;
pub use idea::{Idea, Lane};
pub use ids::{
    AgendaStepId, AlternativeId, ChainLinkId, CommandId, DecisionRecordId, GovernanceEntryId, IdeaId, LaneId,
    PlanSuggestionId, RegisterLineId, RoadmapItemId, RoundId, SeatId, ThemeId, UseCaseId, VoteId, WorkshopId,
};
pub use language::{ErrorCode, Explained, Facts, Language, Problem};
pub use leaning::that_stand;
pub use money_sheet::{MoneyQuestion, MoneySheet};
pub use not_the_same::{NotTheSame, NotTheSameCase};
pub use plan_suggestion::{NewPlanSuggestion, PlanSuggestion, SuggestionAbout};
pub use preparation::Preparation;
pub use quick_win_plan::{PlanTask, QuickWinPlan};
pub use rating::{Rating, RatingKey, RatingSource};
pub use refusal::Refusal;
pub use robustness::{RobustUseCase, Robustness, RobustnessInput, RobustnessWork, WeightFlip};
pub use round::Round;
pub use round_before::RoundBefore;
pub use seat_key::{KeyHash, SeatKey};
pub use slide_edit::{OwnWords, SlideEdit, SlideName, SlidePart};
pub use standing::{CellFigures, GivenReason, RaisedCell, Standing, StandingState, Trial};
pub use talk::Talk;
pub use theme::Theme;
pub use use_case::{UseCase, UseCaseText};
pub use vote::{Ballot, Marks, Placed, Rescue, Vote, VoteQuestion, VoteTurnout};
pub use wall_cell::{CellInRound, IfAgreed, WallCell};
pub use work_state::WorkState;
pub use workshop::Workshop;
