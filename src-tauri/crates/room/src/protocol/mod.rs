//! What the facilitator's page and the backend say to each other: requests with a reply, and frames.
//!
//! Declared once. The router, the reply of each request and the pages' types all come from the list in
//! [`requests`]; the pages' types are generated into `ui/src/workshop/generated`.

mod device;
mod doors;

pub use device::{
    FromParticipant, FromWall, Hello, RoomBody, RoomSignals, RoomSnapshot, RoomUpdate, ToDevice, Welcome,
};
pub use doors::{
    AdapterKind, ConsoleSignals, DoorRules, Doors, FlightCheck, Joining, NetworkAddress, OneTimeCode,
    OpenDoors, PeekInto, PeekedIdea, Presence, QrCode, SeatToMove, Sweep, Swept, WallSignals, WallView,
    WishForDoors,
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::visibility::SeenChange;
use workshop::{
    Bilingual, CellFigures, CommandId, ErrorCode, Language, Problem, Standing, Steering, StepName, Trial,
    UseCaseId, WorkshopId,
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
    /// What the first screen shows.
    home Home: Nothing => Home;
    /// Makes a workshop from a template and opens it.
    create_workshop CreateWorkshop: CreateWorkshop => Nothing;
    /// Makes a copy of the example and opens it.
    open_example OpenExample: OpenExample => Nothing;
    /// Opens a file.
    open_workshop OpenWorkshop: OpenWorkshop => Nothing;
    /// Closes the open workshop; one file remains.
    close_workshop CloseWorkshop: Nothing => Nothing;
    /// Takes a file off the list of recent ones. The file stays.
    forget_recent ForgetRecent: ForgetRecent => Home;
    /// Asks for a fresh snapshot, after a gap in the frames.
    resync Resync: Nothing => Nothing;
    /// Carries out a command.
    steer Steer: Steer => Nothing;
    /// A page of the history, newest first.
    history History: HistoryPage => Vec<HistoryEntry>;
    /// Where everything would stand under other weights. Changes nothing.
    try_out TryOut: Trial => Vec<Standing>;
    /// Places bubbles and names on a matrix.
    place_labels PlaceLabels: PlaceLabels => Vec<LabelPlacement>;
    /// Loads a table by its path; a page without paths sends the bytes instead.
    load_table_at LoadTableAt: LoadTableAt => LoadedTable;
    /// Reads a loaded table under some choices, and shows what would be imported.
    inspect_table InspectTable: InspectTable => TableView;
    /// Imports a loaded table, as one step.
    import_table ImportTable: ImportTable => ImportReport;
    /// The beginning of the ranked list, as an export would write it.
    preview_list PreviewList: PreviewList => ListView;
    /// Stops the import that is running.
    cancel_import CancelImport: Nothing => Nothing;
    /// What this machine is like, before the doors open.
    flight_check FlightCheck: Nothing => FlightCheck;
    /// Opens the doors, or opens them at another address. What came of it arrives as a signal.
    open_doors OpenDoors: WishForDoors => Nothing;
    /// Closes the doors: all devices are let go. Seats stay.
    close_doors CloseDoors: Nothing => Nothing;
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
    /// Reads what is hidden in a lane. A line of the history.
    peek Peek: PeekInto => Vec<PeekedIdea>;
}

/// Nothing to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Nothing {}

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

/// One message of the stream. Each connection counts its own: a gap is answered by asking for a resync.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Frame {
    /// 1, 2, 3 ... on this connection.
    pub number: u32,
    /// The backend's clock.
    pub now: DateTime<Utc>,
    /// What it brings.
    pub body: FrameBody,
}

/// What a frame brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum FrameBody {
    /// No workshop is open.
    NoWorkshop,
    /// The whole workshop as this page may see it; replaces what it had.
    Snapshot {
        /// What a browser keeps is filed under it.
        workshop: WorkshopId,
        /// Where the file lies.
        path: String,
        /// All rows, news of all standings and cells.
        update: Update,
    },
    /// What changed.
    Update(Update),
    /// How far long work is.
    Progress(Progress),
    /// Doors, people and the wall: latest wins.
    Room(Box<ConsoleSignals>),
    /// The file cannot be written: nothing new is accepted, nothing is lost. A snapshot or an update says
    /// that it is over.
    Trouble {
        /// `disk_full` or `disk_trouble`; the page says it in its own language.
        code: ErrorCode,
    },
}

/// Rows, and the figures that changed with them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Update {
    /// In the order they apply.
    pub changes: Vec<SeenChange>,
    /// Use cases that stand elsewhere now. A use case that is gone has no standing any more.
    pub standings: Vec<Standing>,
    /// Use cases whose cells changed.
    pub cells: Vec<CellFigures>,
    /// New lines of the history, newest last.
    pub history: Vec<HistoryEntry>,
    /// What undo would take back.
    pub undo: Option<StepName>,
    /// What redo would bring again.
    pub redo: Option<StepName>,
}

/// How far long work is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
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
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub step: StepName,
}

/// What the first screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Home {
    /// Newest first.
    pub recent: Vec<RecentFile>,
    /// Agendas to start from.
    pub templates: Vec<TemplateCard>,
    /// Where new workshops are put.
    pub folder: String,
}

/// A file that was open before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecentFile {
    /// Where it lies.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// Whose it is.
    pub organisation: String,
    /// How many ideas it holds.
    pub ideas: u32,
    /// How many use cases.
    pub use_cases: u32,
    /// How many of them are rated.
    pub rated: u32,
    /// How many are lit.
    pub lighthouses: u32,
    /// When it was last open.
    pub opened_at: DateTime<Utc>,
    /// For a small matrix: at most 40 places.
    pub thumbnail: Vec<ThumbnailDot>,
    /// It was moved or deleted.
    #[serde(default)]
    pub missing: bool,
}

/// One use case on a small matrix.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ThumbnailDot {
    /// 1..5.
    pub value: f64,
    /// 1..5.
    pub cost: f64,
    /// Which box.
    #[ts(as = "Option<workshop::standing::QuadrantName>")]
    pub quadrant: Option<ranking::Quadrant>,
    /// Whether it is lit.
    pub lighthouse: bool,
    /// Within 0.15 of a line.
    pub on_the_line: bool,
}

/// An agenda to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateCard {
    /// For `create_workshop`.
    pub id: String,
    /// Shown name.
    pub name: Bilingual,
    /// For whom it is, one sentence.
    pub for_whom: Bilingual,
    /// How many people it fits: from, to.
    pub people: (u32, u32),
    /// Minutes of each sitting.
    pub sessions: Vec<u32>,
    /// The agenda.
    pub steps: Vec<TemplateCardStep>,
}

/// One step of an agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateCardStep {
    /// Kind of step.
    pub kind: String,
    /// Planned length.
    pub minutes: u32,
}

/// A new workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CreateWorkshop {
    /// `default`, or the id of a template.
    pub template: String,
    /// One line; empty takes the template's name.
    pub title: String,
}

/// A copy of the example, in the language of the request.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OpenExample {}

/// A file to open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OpenWorkshop {
    /// Where it lies.
    pub path: String,
}

/// A file to take off the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ForgetRecent {
    /// Where it lies.
    pub path: String,
}

/// What is to be placed on a matrix, in pixels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlaceLabels {
    /// Width of the plot.
    pub width: f64,
    /// Height of the plot.
    pub height: f64,
    /// Where the value line stands, from the top.
    pub value_line_y: f64,
    /// Where the cost line stands, from the left.
    pub cost_line_x: f64,
    /// Boxes that labels keep clear of.
    pub obstacles: Vec<LabelBox>,
    /// In order of importance: the first is placed first.
    pub bubbles: Vec<LabelBubble>,
}

/// A box, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelBox {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// To the right.
    pub width: f64,
    /// Downwards.
    pub height: f64,
}

/// A bubble and the size of its name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelBubble {
    /// Given back with its place.
    pub use_case: UseCaseId,
    /// True place, from the left.
    pub x: f64,
    /// True place, from the top.
    pub y: f64,
    /// Half its width.
    pub radius: f64,
    /// Width and height of its name as set; None has no name.
    pub label: Option<(f64, f64)>,
}

/// Where a bubble and its name are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LabelPlacement {
    /// Which.
    pub use_case: UseCaseId,
    /// Where the bubble stands, perhaps a step aside.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// It stepped aside: a hair line leads to its true place.
    pub moved: bool,
    /// Top left corner of its name; None where the name found no room.
    pub label: Option<(f64, f64)>,
    /// How the lines of the name are set.
    pub anchor: LabelAnchor,
}

/// How the lines of a name are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LabelAnchor {
    /// Left bound: the name stands to the right of its bubble.
    Start,
    /// Centred: above or below.
    Middle,
    /// Right bound: to the left.
    End,
}

/// A table on this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LoadTableAt {
    /// Where it lies.
    pub path: String,
}

/// A table whose bytes the backend holds, until another is loaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LoadedTable {
    /// For `inspect_table` and `import_table`.
    pub table: String,
    /// Name of the file, empty for pasted text.
    pub name: String,
    /// Its size.
    pub bytes: u32,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TableKind {
    /// Each row a use case.
    UseCases,
    /// Each row an idea.
    Ideas,
    /// Each row a rating: rater, use case, criterion, rating.
    Ratings,
}

/// How a table is to be read. What is None is found by looking.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct TableChoices {
    /// `utf-8`, `gb18030`, `windows-1252`, `utf-16le`, `utf-16be`.
    pub encoding: Option<String>,
    /// `,` `;` `|` or a tab.
    pub delimiter: Option<String>,
    /// From 1 on.
    pub header_row: Option<u32>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// One target a column: `title`, `problem`, `description`, `users`, `data`, `outcome`, `department`,
    /// `owner`, `note`; `text`, `lane`; `rater`, `use_case`, `criterion`, `rating`; or `skip`.
    pub targets: Option<Vec<String>>,
}

/// Asks what would be imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InspectTable {
    /// From `load_table`.
    pub table: String,
    /// What its rows are.
    pub kind: TableKind,
    /// How to read it.
    pub choices: TableChoices,
}

/// What would be imported, row by row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableView {
    /// `csv`, `tsv` or `xlsx`.
    pub format: String,
    /// As read; empty for xlsx.
    pub encoding: String,
    /// As read; empty for xlsx.
    pub delimiter: String,
    /// Names of all sheets; empty but for xlsx.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// From 1 on.
    pub header_row: u32,
    /// From left to right.
    pub columns: Vec<TableColumn>,
    /// The first rows, at most 60.
    pub rows: Vec<TablePreviewRow>,
    /// Rows below the header.
    pub total: u32,
    /// Rows that come in.
    pub taken: u32,
    /// Rows that do not, with the reason.
    pub skipped: Vec<RowNote>,
    /// Rows that come in with a text cut to its field.
    pub cut: Vec<RowNote>,
    /// Rows whose title stands in an earlier row or in the workshop already: left to the person.
    pub repeats: Vec<RowNote>,
    /// Whole-table remarks, in the reader's language.
    pub notes: Vec<String>,
}

/// A column and where it goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableColumn {
    /// As in the header row.
    pub heading: String,
    /// As in [`TableChoices::targets`].
    pub target: String,
    /// It seems to hold e-mail addresses, phone numbers or names of people: not imported unless chosen.
    pub personal: bool,
}

/// A row as it stands in the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TablePreviewRow {
    /// Number in the file.
    pub number: u32,
    /// Cut to 300 characters each.
    pub cells: Vec<String>,
    /// Whether it comes in.
    pub state: RowState,
}

/// Whether a row comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowState {
    /// It does.
    Taken,
    /// It does not.
    Skipped,
    /// It does, unless the person leaves it out.
    Repeat,
}

/// A row and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RowNote {
    /// Number in the file.
    pub row: u32,
    /// What it is about: a title or the beginning of the row.
    pub subject: String,
    /// In the reader's language.
    pub message: String,
}

/// Imports what `inspect_table` showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportTable {
    /// Made by the page.
    pub id: CommandId,
    /// From `load_table`.
    pub table: String,
    /// What its rows are.
    pub kind: TableKind,
    /// How to read it.
    pub choices: TableChoices,
    /// Numbers of repeated rows that the person leaves out.
    pub leave_out: Vec<u32>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportReport {
    /// Rows that came in.
    pub taken: u32,
    /// Rows that did not, with the reason.
    pub skipped: Vec<RowNote>,
    /// Rows that came in with a text cut to its field.
    pub cut: Vec<RowNote>,
    /// Rows that stand twice and were kept.
    pub repeats: Vec<RowNote>,
}

/// Which ranked list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreviewList {
    /// Language of its words.
    pub language: Language,
}

/// The beginning of the ranked list, as an export would write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ListView {
    /// From left to right.
    pub columns: Vec<ListColumn>,
    /// The first rows, at most 30.
    pub rows: Vec<Vec<String>>,
    /// Rows in all.
    pub total: u32,
    /// What a reader has to know beside the list.
    pub notes: Vec<String>,
}

/// A column of the ranked list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ListColumn {
    /// Its name.
    pub heading: String,
    /// Figures, set to the right.
    pub is_number: bool,
}

/// A file for people outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Export {
    /// What kind.
    pub format: ExportFormat,
    /// Language of its words.
    pub language: Language,
}

/// What kinds of files can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExportFormat {
    /// For any spreadsheet.
    Csv,
    /// For Excel.
    Xlsx,
}
