//! What the facilitator's page and the backend say to each other: requests with a reply, and frames.
//!
//! Declared once. The router, the reply of each request and the pages' types all come from the list in
//! [`requests`]; the pages' types are generated into `ui/src/workshop/generated`.

mod autosaves;
mod certificate;
mod device;
mod doors;
mod erasing;
mod flight_check;
mod frames;
mod home;
mod labels;
mod lists;
mod moments;
mod salvaging;
mod slide_template;
mod tables;

pub use autosaves::{Autosave, AutosaveOf, WhichAutosave};
pub use certificate::{CertificateState, OwnCertificate, PemFiles};
pub use device::{
    FromParticipant, FromWall, Hello, RoomBody, RoomSignals, RoomSnapshot, RoomUpdate, ToDevice, Welcome,
};
pub use doors::{
    AdapterKind, ConsoleSignals, DoorRules, Doors, Joining, KeepAwake, NetworkAddress, NudgeSeats,
    OneTimeCode, OpenDoors, PeekInto, PeekedIdea, Presence, QrCode, SeatToMove, Sweep, Swept, TalkClock,
    WallSignals, WallView, WishForDoors,
};
pub use erasing::{RemovedText, TextOf};
pub use flight_check::{Firewall, FirewallKind, FlightCheck, Power, PowerSource};
pub use frames::{AlikePair, FileTrouble, Frame, FrameBody, Progress, ToldRobustness, Update};
pub use home::{
    CreateWorkshop, ForgetTemplate, Home, OpenExample, OpenWorkshop, PreviewLink, Program, RecentFile,
    RehearsalWish, SaveTemplate, StepToPreview, TakeTemplate, TemplateCard, TemplateCardStep, ThumbnailDot,
    WhichFiles, WhichRecent,
};
pub use labels::{LabelAnchor, LabelBox, LabelBubble, LabelPlacement, PlaceLabels};
pub use lists::{
    DrawPage, DrawnPage, Export, ExportFile, ExportFormat, ExportNames, ExportPreview, ExportWhat,
    ListColumn, ListView, MissingCharacter, NameOnSlides, PaperSize, PartOfExport, PreviewPage, SavedFile,
    SlideChecks, SlideView, SlideWords,
};
pub use moments::{LineOfHistory, PastMoment, SavedCopy, WorkshopContents};
pub use salvaging::{Part, Salvage, SalvagedPart, SaveAnew, salvaged_parts};
pub use slide_template::{ChosenLayout, ConfirmLayouts, SlideTemplate, TemplateLayout};
pub use tables::{
    ImportMeasured, ImportModelTests, ImportReport, ImportTable, InspectTable, LoadTableAt, LoadedTable,
    MonthsRead, ReadMonths, RowNote, RowState, TableChoices, TableColumn, TableKind, TablePreviewRow,
    TableView, TrialReport,
};

pub use documents::report::ReportPart;

use crate::portfolio::PortfolioEntry;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::business_model::finding::ChainSheet;
use workshop::governance::finding::GovernanceSheet;
use workshop::model_choice::finding::ModelSheet;
use workshop::model_choice::own_cases::ModelCases;
use workshop::pilot::finding::PilotSheet;
use workshop::quick_win_plan::PlanFinding;
use workshop::registers::finding::RegisterSheet;
use workshop::registers::trial::EnablerTrial;
use workshop::risk_register::RiskFinding;
use workshop::roadmap_items::{ItemDays, finding::RoadmapSheet};
use workshop::tracking::sheet::TrackingSheet;
use workshop::{
    BudgetPick, CaseShift, CommandId, Concordance, CriterionId, Language, MoneySheet, NewEstimate, Problem,
    RoadmapItemId, Robustness, Standing, Steering, StepName, Trial, UseCaseId, WallCell,
};

macro_rules! requests {
    ($($(#[$doc:meta])* $name:ident $variant:ident: $body:ty => $reply:ty;)*) => {
        /// What a page asks.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "ask", content = "with", rename_all = "snake_case")]
        pub enum Request {
            $($(#[$doc])* $variant($body),)*
        }

        /// What each request carries and what comes back.
        #[derive(TS)]
        #[ts(export)]
        #[expect(dead_code, reason = "only its shape is used, by the pages' types")]
        pub struct Requests {
            $($(#[$doc])* $name: ($body, $reply),)*
        }
    };
}

requests! {
    /// Which program this is, for whoever asks for help with it.
    about_program AboutProgram: Nothing => Program;
    /// What the first screen shows.
    home Home: Nothing => Home;
    /// Makes a workshop from a template and opens it.
    create_workshop CreateWorkshop: CreateWorkshop => Nothing;
    /// Makes a copy of the example and opens it.
    open_example OpenExample: OpenExample => Nothing;
    /// Opens a file.
    open_workshop OpenWorkshop: OpenWorkshop => Nothing;
    /// Writes what can be read of a damaged file into a new one. It is not opened.
    salvage_workshop SalvageWorkshop: OpenWorkshop => Salvage;
    /// Moves the open workshop to where Pharos keeps workshops.
    move_workshop MoveWorkshop: Nothing => Nothing;
    /// Writes the open workshop anew, whose file was moved or deleted meanwhile, and goes on with that.
    save_anew SaveAnew: SaveAnew => SavedCopy;
    /// Opens a copy of a workshop that is open elsewhere or must not be written.
    open_copy OpenCopy: OpenWorkshop => Nothing;
    /// Closes the open workshop; one file remains.
    close_workshop CloseWorkshop: Nothing => Nothing;
    /// Takes a file off the list of recent ones. The file stays.
    forget_recent ForgetRecent: WhichRecent => Home;
    /// Deletes a workshop on the list of recent ones, with its autosaves. Not undone.
    delete_recent DeleteRecent: WhichRecent => Home;
    /// The workshop files at a path, or, without one, the recent ones and those where workshops are kept.
    portfolio_files PortfolioFiles: WhichFiles => Vec<String>;
    /// What a workshop's lighthouses cost and bring so far. It is not opened, and its file only read.
    look_at_portfolio_file LookAtPortfolioFile: OpenWorkshop => PortfolioEntry;
    /// Keeps what was prepared for the open workshop, to begin others from. One of the same name is replaced.
    save_template SaveTemplate: SaveTemplate => Nothing;
    /// Removes a template of one's own.
    forget_template ForgetTemplate: ForgetTemplate => Home;
    /// Puts a template in the place of what was prepared for the open workshop, as one step.
    take_template TakeTemplate: TakeTemplate => Nothing;
    /// Asks for a fresh snapshot, after a gap in the frames.
    resync Resync: Nothing => Nothing;
    /// Carries out a command.
    steer Steer: Steer => Nothing;
    /// A page of the history, newest first.
    history History: HistoryPage => Vec<HistoryEntry>;
    /// The workshop as it was right after a line of the history.
    look_at_moment LookAtMoment: LineOfHistory => PastMoment;
    /// Puts a copy of the workshop as it was then beside it, as a file of its own. It is not opened.
    save_moment SaveMoment: LineOfHistory => SavedCopy;
    /// Copies that were made of the open workshop by themselves, newest first.
    autosaves Autosaves: Nothing => Vec<Autosave>;
    /// What is in one of them.
    look_at_autosave LookAtAutosave: WhichAutosave => WorkshopContents;
    /// Puts a copy of one of them beside the workshop and opens that. The workshop itself is closed and stays.
    open_autosave OpenAutosave: WhichAutosave => Nothing;
    /// Copies that were made of a workshop whose file cannot be opened, newest first.
    autosaves_of AutosavesOf: OpenWorkshop => Vec<Autosave>;
    /// Puts a copy of one of those among the workshops and opens that.
    open_autosave_of OpenAutosaveOf: AutosaveOf => Nothing;
    /// What was removed and is still in the history, newest first.
    removed_texts RemovedTexts: Nothing => Vec<RemovedText>;
    /// Closes the open workshop and deletes its file and its autosaves. Not undone.
    delete_workshop DeleteWorkshop: Nothing => Nothing;
    /// Where everything would stand under other weights. Changes nothing.
    try_out TryOut: Trial => Vec<Standing>;
    /// How firmly the ranking would stand under other weights; null where the page tries something newer by now. Changes
    /// nothing.
    try_robustness TryRobustness: TryRobustness => Option<Robustness>;
    /// Which use cases to begin with inside the budget.
    pick_by_budget PickByBudget: Nothing => BudgetPick;
    /// The money of a use case, also with values that somebody tries. Changes nothing.
    look_at_money LookAtMoney: TryMoney => MoneySheet;
    /// How far people put the use cases in the same order; null where that is not told.
    look_at_orders LookAtOrders: Nothing => Option<Concordance>;
    /// One cell, as far as it may be shown: its camps, what groups say, and what agreement would change.
    look_at_cell LookAtCell: WhichCell => Option<WallCell>;
    /// What the round that counts for a use case moved; null where there is none before it.
    look_at_shift LookAtShift: WhichUseCase => Option<CaseShift>;
    /// What stands in the register of risks of a use case, and what does not.
    look_at_risks LookAtRisks: WhichUseCase => RiskFinding;
    /// When each task of the plan of a use case is done, what is proposed beside it, and what is still open.
    look_at_plan LookAtPlan: WhichUseCase => PlanFinding;
    /// The choice of a model for a kind of task, and what follows.
    look_at_models LookAtModels: WhichModels => ModelSheet;
    /// A page of own cases, as they may be shown now.
    look_at_model_cases LookAtModelCases: PageOfModelCases => ModelCases;
    /// Puts the cases of a loaded table to a kind of task, as one step.
    import_model_tests ImportModelTests: ImportModelTests => TrialReport;
    /// What was measured in a pilot, and what follows.
    look_at_pilot LookAtPilot: WhichUseCase => PilotSheet;
    /// Puts the values of a loaded table to a pilot, as one step.
    import_measured ImportMeasured: ImportMeasured => TrialReport;
    /// The months of a use case in money, held against its plan, and what follows.
    look_at_tracking LookAtTracking: WhichUseCase => TrackingSheet;
    /// Reads a loaded table as months of a use case. Changes nothing: the page shows them, and writes them down itself.
    read_months ReadMonths: ReadMonths => MonthsRead;
    /// The longest chain of the roadmap, what is in the way of what, and what could be put on it.
    look_at_roadmap LookAtRoadmap: Nothing => RoadmapSheet;
    /// What would move if an item of the roadmap lay on other days. Changes nothing.
    try_roadmap_move TryRoadmapMove: TryRoadmapMove => Vec<ItemDays>;
    /// The four registers, and what follows from them.
    look_at_registers LookAtRegisters: Nothing => RegisterSheet;
    /// Where the use cases of an enabler would stand once it is there. Changes nothing.
    try_enabler TryEnabler: WhichEnabler => EnablerTrial;
    /// Governance as it stands today, and what follows.
    look_at_governance LookAtGovernance: Nothing => GovernanceSheet;
    /// The chain of work, and what follows.
    look_at_chain LookAtChain: Nothing => ChainSheet;
    /// Places bubbles and names on a matrix.
    place_labels PlaceLabels: PlaceLabels => Vec<LabelPlacement>;
    /// Loads a table by its path; a page without paths sends the bytes instead.
    load_table_at LoadTableAt: LoadTableAt => LoadedTable;
    /// Reads a loaded table under some choices, and shows what would be imported.
    inspect_table InspectTable: InspectTable => TableView;
    /// Imports a loaded table, as one step.
    import_table ImportTable: ImportTable => ImportReport;
    /// What an export would write.
    preview_export PreviewExport: Export => ExportPreview;
    /// A page of a preview as it will be written; null where newer previews took its place.
    draw_page DrawPage: DrawPage => Option<DrawnPage>;
    /// The client's template that slides are written onto; null: they are written onto our own.
    chosen_template ChosenTemplate: Nothing => Option<SlideTemplate>;
    /// Confirms the layouts of the template that is chosen, for this time and the next.
    confirm_layouts ConfirmLayouts: ConfirmLayouts => SlideTemplate;
    /// Slides are written onto our own template again.
    forget_chosen_template ForgetChosenTemplate: Nothing => Nothing;
    /// Stops the export that is running: nothing of it is written.
    cancel_export CancelExport: Nothing => Nothing;
    /// Stops the import that is running.
    cancel_import CancelImport: Nothing => Nothing;
    /// What this machine is like, before the doors open.
    flight_check FlightCheck: Nothing => FlightCheck;
    /// Opens the doors, or opens them at another address. What came of it arrives as a signal.
    open_doors OpenDoors: WishForDoors => Nothing;
    /// Keeps the paths of an own certificate, with which the doors open from the next time on. Doors that are open
    /// stay as they are: another address would be another seat for every browser.
    use_certificate UseCertificate: PemFiles => Nothing;
    /// The doors speak plain http from the next time on. The files stay where they are.
    remove_certificate RemoveCertificate: Nothing => Nothing;
    /// Closes the doors: all devices are let go. Seats stay.
    close_doors CloseDoors: Nothing => Nothing;
    /// Says whether this machine is kept awake while the doors are open, also of doors that are.
    keep_awake KeepAwake: KeepAwake => Nothing;
    /// Says who may come in.
    rule_doors RuleDoors: DoorRules => Nothing;
    /// Makes a new code and a new QR. The old ones stop at once; people inside stay.
    renew_code RenewCode: Nothing => Nothing;
    /// Makes a new link for the wall. The old one stops at once, and walls that came by it.
    renew_wall_link RenewWallLink: Nothing => Nothing;
    /// Takes out everybody who was silent for long.
    sweep Sweep: Sweep => Swept;
    /// A one-time code that moves a seat to another device.
    move_seat MoveSeat: SeatToMove => OneTimeCode;
    /// Chooses what the wall shows.
    set_wall SetWall: WallSignals => Nothing;
    /// Plays the workshop through on a copy, with people who are not there.
    rehearse Rehearse: RehearsalWish => Nothing;
    /// Ends the rehearsal, throws its copy away and opens the workshop itself.
    end_rehearsal EndRehearsal: Nothing => Nothing;
    /// Opens a participant's page that is tried out, on a copy beside the open workshop. There is one at a time.
    preview_participant PreviewParticipant: Nothing => PreviewLink;
    /// Leads the page that is tried out to a step of the agenda.
    preview_step PreviewStep: StepToPreview => Nothing;
    /// Throws the copy away.
    end_preview EndPreview: Nothing => Nothing;
    /// How many of her steps going back to one of them would take back.
    going_back GoingBack: Moment => u32;
    /// Reminds people on their devices of what they are asked.
    nudge Nudge: NudgeSeats => Nothing;
    /// Reads what is hidden in a lane. A line of the history.
    peek Peek: PeekInto => Vec<PeekedIdea>;
}

/// Nothing to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Nothing {}

/// Weights that somebody tries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TryRobustness {
    /// A number that the page chose at random: its newer trials take the place of its older ones.
    pub page: u32,
    /// Higher for each trial of the page, since they may come in another order.
    pub number: u32,
    /// What is tried.
    pub trial: Trial,
}

/// Which enabler.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichEnabler {
    /// One that was taken up.
    pub enabler: String,
}

/// Values of money that somebody tries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TryMoney {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// What is tried in the place of what was said, possibly nothing.
    pub trial: Vec<NewEstimate>,
}

/// Which cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichCell {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// By which criterion.
    pub criterion: CriterionId,
}

/// The models of which use case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichModels {
    /// Its id.
    pub use_case: UseCaseId,
    /// For which kind of task; None is the main one.
    pub domain: Option<String>,
}

/// A page of own cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PageOfModelCases {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// For which kind of task.
    pub domain: String,
    /// Behind so many.
    pub from: u32,
}

/// Which use case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichUseCase {
    /// Its id.
    pub use_case: UseCaseId,
}

/// Days that somebody tries for an item of the roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TryRoadmapMove {
    /// Which.
    pub id: RoadmapItemId,
    /// The day it would begin.
    pub start_day: u32,
    /// The day it would be done.
    pub end_day: u32,
}

/// A moment of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Moment {
    /// Right after the step of this command.
    pub to: CommandId,
}

/// A request with its number, and the language its answer is to be in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Given back with the reply.
    pub number: u32,
    /// For messages.
    pub language: Language,
    /// What is asked.
    #[serde(flatten)]
    pub request: Request,
}

/// What comes back for a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Reply {
    /// What was asked for.
    #[ts(type = "unknown")]
    Ok(serde_json::Value),
    /// Why not, in the reader's language.
    Problem(Problem),
}

/// Everything the backend sends to a page on the web: replies and frames share one socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum ToPage {
    /// To the request with this number.
    Reply {
        /// The request's number.
        number: u32,
        /// What came of it.
        reply: Reply,
    },
    /// The next frame.
    Frame(Frame),
}

/// A command and its id. The same id again is answered as the first time and changes nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Steer {
    /// Made by the page: 128 random bits.
    pub id: CommandId,
    /// What is wanted.
    pub command: Steering,
}

/// Which lines of the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryPage {
    /// Older than this number; None begins with the newest.
    pub before: Option<u32>,
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryEntry {
    /// From 1 on.
    pub number: u32,
    /// The command it came from: what going back to it is asked with.
    pub command: CommandId,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub step: StepName,
}
