//! Why a command is not carried out. A refusal is normal, changes nothing, and says what to do next.

use crate::language::{ErrorCode, Explained, Facts};

/// The reasons the rules of a workshop give.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was removed, or never was.
    #[error("there is no such thing in this workshop")]
    NotFound,
    /// The id is taken, or the same thing comes twice in one command.
    #[error("it is there already")]
    AlreadyThere,
    /// A text that must not be empty.
    #[error("the text is empty")]
    TextEmpty,
    /// Longer than its field.
    #[error("the text is longer than {limit} characters")]
    TextTooLong {
        /// Most characters.
        limit: usize,
    },
    /// Control characters or towers of combining marks.
    #[error("the text holds characters that cannot be shown")]
    TextUnreadable,
    /// A number off its scale.
    #[error("the number is outside {lowest}..{highest}")]
    OutOfRange {
        /// Least.
        lowest: u32,
        /// Most.
        highest: u32,
    },
    /// More than a workshop holds.
    #[error("there are at most {limit}")]
    TooMany {
        /// Most.
        limit: usize,
    },
    /// The round takes no more ratings.
    #[error("the round is closed")]
    RoundClosed,
    /// The vote takes no more ballots.
    #[error("the vote is closed")]
    VoteClosed,
    /// A vote is open; close it first.
    #[error("a vote is open")]
    VoteOpen,
    /// Points of a side that do not come to a hundred, in steps of five.
    #[error("the points of a side do not come to 100")]
    NotAHundred,
    /// No dots of three people or more came of the vote.
    #[error("no shortlist came of the vote")]
    NoShortlist,
    /// The idea hangs on no board: it was put aside.
    #[error("the idea is not on the list")]
    NotListed,
    /// It gets a card anyhow.
    #[error("it is above the line already")]
    AboveTheLine,
    /// One card is kept from below the line, and no more.
    #[error("another one is rescued already")]
    AlreadyRescued,
    /// A round is open; close it first.
    #[error("a round is open")]
    RoundOpen,
    /// Not rated in this round, or not by this group.
    #[error("this is not asked of this seat in this round")]
    NotAsked,
    /// Somebody rated by it.
    #[error("somebody rated by it already")]
    AlreadyRated,
    /// What people said stands on the scale that is there.
    #[error("there are ratings on this scale already")]
    ScaleInUse,
    /// Something hangs on it, or somebody sits in it.
    #[error("it is in use")]
    InUse,
    /// The last criterion of its side, or all that a group rates.
    #[error("it is the last one")]
    LastOne,
    /// Gate X1 stopped the use case.
    #[error("the use case was stopped at gate X1")]
    Stopped,
    /// It is no lighthouse, and nothing was decided about it.
    #[error("the use case is not lit")]
    NotLit,
    /// Low, likely and high do not rise.
    #[error("low, likely and high do not rise")]
    EstimateOutOfOrder,
    /// A year, a month or a day that is none.
    #[error("this is no date")]
    DateUnreadable,
    /// Something was measured in that week already.
    #[error("week {week} has a value")]
    WeekTaken {
        /// Which one.
        week: u32,
    },
    /// Something was tracked in that month already.
    #[error("month {month} has figures")]
    MonthTaken {
        /// Which one.
        month: u32,
    },
    /// Figures were typed in the currency that is there.
    #[error("there are figures in this currency already")]
    CurrencyInUse,
    /// Nobody said what the saved time becomes.
    #[error("nobody said what the saved time becomes")]
    BenefitNotSaid,
    /// Tasks, or items of the roadmap, would wait for each other.
    #[error("tasks wait for each other: {way}")]
    TaskCircle {
        /// Their names in order, the first one again at the end.
        way: String,
    },
    /// A gate asks for the task: it is struck with a reason, not taken out.
    #[error("gate {gate:?} asks for this task")]
    TaskRequired {
        /// Which gate.
        gate: crate::Gate,
    },
    /// The target is on the wrong side of today's figure.
    #[error("the target is worse than today")]
    TargetWorse,
    /// One number would both go on and stop.
    #[error("the same number would go on and stop")]
    StopInsideGo,
    /// No rule says with a number when a plan goes on.
    #[error("the rule has no number")]
    RuleWithoutNumber,
    /// A gate does not let a machine do so much on its own.
    #[error("gate {gate:?} allows level {level} at most")]
    AboveGate {
        /// Which gate.
        gate: crate::Gate,
        /// The highest level it allows, 0..4.
        level: u8,
    },
    /// Nothing reaches the top level without a decision of the board.
    #[error("the board has not decided")]
    BoardUndecided,
    /// It is not said what a person still decides.
    #[error("it is not said what a person decides")]
    PersonDecidesNothing,
    /// Two people would own it, so that nobody does.
    #[error("two people would own it")]
    TwoOwners,
    /// It is not said what a person confirms before it is done, or who.
    #[error("it is not said who confirms")]
    NobodyConfirms,
    /// An item of the roadmap, or a stage of it, would end before it begins.
    #[error("it ends before it begins")]
    ItemEndsFirst,
    /// Nothing left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing left to redo.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// Only its author may read it yet.
    #[error("it is not revealed")]
    NotRevealed,
    /// Somebody else wrote it.
    #[error("it belongs to somebody else")]
    NotYours,
    /// The facilitator took this seat out of the room.
    #[error("the seat was taken out")]
    TakenOut,
    /// The room is doing something else.
    #[error("the room is not doing this now")]
    NotNow,
    /// The step is over, or the box is closed.
    #[error("it is too late for this")]
    TooLate,
    /// The step of the agenda runs.
    #[error("the step is running")]
    StepRunning,
    /// The step of the agenda has not begun.
    #[error("the step is not running")]
    StepNotRunning,
    /// The step of the agenda has ended.
    #[error("the step has ended")]
    StepOver,
    /// The step of the agenda is as short as it gets.
    #[error("the step cannot be cut like this")]
    CannotCut,
    /// The room would leave before it meets.
    #[error("the end comes before the beginning")]
    EndsBeforeStart,
    /// What people were promised about their names can only become stricter.
    #[error("the promise about names cannot be weakened")]
    CannotWeaken,
    /// People rated on their devices, and read before that no name stands beside it.
    #[error("people rated without names")]
    CannotNameRaters,
    /// Only an anonymous board has a box to close.
    #[error("the board is not anonymous")]
    NotAnonymous,
    /// Another card stands for it by now.
    #[error("it was merged into another card")]
    MergedAway,
    /// A card is merged into another one, never into itself.
    #[error("it cannot be merged into itself")]
    IntoItself,
    /// Undo does not reach so far back, or the moment is none to go back to.
    #[error("this moment cannot be gone back to")]
    OutOfReach,
    /// What the step wrote was changed by a later one.
    #[error("it was changed since")]
    ChangedSince,
}

impl Explained for Refusal {
    fn code(&self) -> ErrorCode {
        match self {
            Self::NotFound => ErrorCode::NotFound,
            Self::AlreadyThere => ErrorCode::AlreadyThere,
            Self::TextEmpty => ErrorCode::TextEmpty,
            Self::TextTooLong { .. } => ErrorCode::TextTooLong,
            Self::TextUnreadable => ErrorCode::TextUnreadable,
            Self::OutOfRange { .. } => ErrorCode::OutOfRange,
            Self::TooMany { .. } => ErrorCode::TooMany,
            Self::RoundClosed => ErrorCode::RoundClosed,
            Self::RoundOpen => ErrorCode::RoundOpen,
            Self::VoteClosed => ErrorCode::VoteClosed,
            Self::VoteOpen => ErrorCode::VoteOpen,
            Self::NotAHundred => ErrorCode::NotAHundred,
            Self::NoShortlist => ErrorCode::NoShortlist,
            Self::NotListed => ErrorCode::NotListed,
            Self::AboveTheLine => ErrorCode::AboveTheLine,
            Self::AlreadyRescued => ErrorCode::AlreadyRescued,
            Self::NotAsked => ErrorCode::NotAsked,
            Self::AlreadyRated => ErrorCode::AlreadyRated,
            Self::ScaleInUse => ErrorCode::ScaleInUse,
            Self::InUse => ErrorCode::InUse,
            Self::LastOne => ErrorCode::LastOne,
            Self::Stopped => ErrorCode::Stopped,
            Self::NotLit => ErrorCode::NotLit,
            Self::EstimateOutOfOrder => ErrorCode::EstimateOutOfOrder,
            Self::DateUnreadable => ErrorCode::DateUnreadable,
            Self::WeekTaken { .. } => ErrorCode::WeekTaken,
            Self::MonthTaken { .. } => ErrorCode::MonthTaken,
            Self::CurrencyInUse => ErrorCode::CurrencyInUse,
            Self::BenefitNotSaid => ErrorCode::BenefitNotSaid,
            Self::TaskCircle { .. } => ErrorCode::TaskCircle,
            Self::TaskRequired { .. } => ErrorCode::TaskRequired,
            Self::TargetWorse => ErrorCode::TargetWorse,
            Self::StopInsideGo => ErrorCode::StopInsideGo,
            Self::RuleWithoutNumber => ErrorCode::RuleWithoutNumber,
            Self::TwoOwners => ErrorCode::TwoOwners,
            Self::AboveGate { .. } => ErrorCode::AboveGate,
            Self::BoardUndecided => ErrorCode::BoardUndecided,
            Self::PersonDecidesNothing => ErrorCode::PersonDecidesNothing,
            Self::NobodyConfirms => ErrorCode::NobodyConfirms,
            Self::ItemEndsFirst => ErrorCode::ItemEndsFirst,
            Self::NothingToUndo => ErrorCode::NothingToUndo,
            Self::NothingToRedo => ErrorCode::NothingToRedo,
            Self::NotRevealed => ErrorCode::NotRevealed,
            Self::NotYours => ErrorCode::NotYours,
            Self::TakenOut => ErrorCode::RoomTakenOut,
            Self::NotNow => ErrorCode::NotNow,
            Self::TooLate => ErrorCode::TooLate,
            Self::StepRunning => ErrorCode::StepRunning,
            Self::StepNotRunning => ErrorCode::StepNotRunning,
            Self::StepOver => ErrorCode::StepOver,
            Self::CannotCut => ErrorCode::CannotCut,
            Self::EndsBeforeStart => ErrorCode::EndsBeforeStart,
            Self::CannotWeaken => ErrorCode::CannotWeaken,
            Self::CannotNameRaters => ErrorCode::CannotNameRaters,
            Self::NotAnonymous => ErrorCode::NotAnonymous,
            Self::MergedAway => ErrorCode::MergedAway,
            Self::IntoItself => ErrorCode::IntoItself,
            Self::OutOfReach => ErrorCode::OutOfReach,
            Self::ChangedSince => ErrorCode::ChangedSince,
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::TextTooLong { limit } | Self::TooMany { limit } => Facts::new().with("limit", *limit),
            Self::OutOfRange { lowest, highest } => {
                Facts::new().with("lowest", *lowest).with("highest", *highest)
            }
            Self::TaskCircle { way } => Facts::new().with("way", way.as_str()),
            Self::TaskRequired { gate } => Facts::new().with("gate", format!("{gate:?}")),
            Self::WeekTaken { week } => Facts::new().with("week", *week),
            Self::MonthTaken { month } => Facts::new().with("month", *month),
            Self::AboveGate { gate, level } => {
                Facts::new().with("gate", format!("{gate:?}")).with("level", u32::from(*level))
            }
            _ => Facts::new(),
        }
    }
}
