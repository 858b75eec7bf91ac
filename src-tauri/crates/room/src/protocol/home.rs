//! The first screen: recent files, templates, and what can be opened.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::{AgendaKind, AgendaStepId, Bilingual, CommandId, WorkshopId};

/// What the first screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Home {
    /// Newest first.
    pub recent: Vec<RecentFile>,
    /// What to start from: those that ship, then those of one's own.
    pub templates: Vec<TemplateCard>,
    /// Where new workshops are put.
    pub folder: String,
}

/// Which program this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Program {
    /// Its own version.
    pub version: String,
    /// The newest format of files that it writes.
    pub file_format: u32,
    /// The version of SQLite inside.
    pub sqlite: String,
}

/// A file that was open before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecentFile {
    /// Where it lies.
    pub path: String,
    /// Which workshop it is.
    #[serde(default)]
    pub workshop: Option<WorkshopId>,
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

/// Something to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateCard {
    /// For `create_workshop`.
    pub id: String,
    /// Shown name.
    pub name: Bilingual,
    /// One of one's own, which can be removed.
    pub own: bool,
    /// For whom it is, or what is in it: one sentence.
    pub for_whom: Bilingual,
    /// How many people it fits: from, to. None for one's own.
    pub people: Option<(u32, u32)>,
    /// How many criteria it rates by.
    pub criteria: u32,
    /// How many lanes it has.
    pub lanes: u32,
    /// How many groups it compares.
    pub groups: u32,
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
    pub kind: AgendaKind,
    /// Planned length.
    pub minutes: u32,
    /// What it is called.
    pub title: Bilingual,
    /// For the facilitator.
    pub note: Option<Bilingual>,
    /// In which sitting, from 1 on.
    pub session: u32,
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

/// A name for what was prepared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SaveTemplate {
    /// One line.
    pub name: String,
}

/// A template to remove.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ForgetTemplate {
    /// One of one's own.
    pub id: String,
}

/// A template to put in the place of what was prepared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TakeTemplate {
    /// Made by the page: 128 random bits.
    pub id: CommandId,
    /// One that ships, or one of one's own.
    pub template: String,
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

/// Which files are looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichFiles {
    /// A file or a folder; None are those that are known.
    pub path: Option<String>,
}

/// A file of the list of recent ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhichRecent {
    /// Where it lies.
    pub path: String,
}

/// Where a participant's page can be tried out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreviewLink {
    /// Reached from this machine only; with the secret that lets a person in.
    pub link: String,
}

/// Where the page that is tried out goes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepToPreview {
    /// Which step of the agenda.
    pub step: AgendaStepId,
}

/// How a rehearsal begins.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RehearsalWish {
    /// People who are not there, 1..60.
    pub people: u32,
}
