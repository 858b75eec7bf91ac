//! Lists on their way out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::Language;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreviewList {
    /// What is listed.
    #[serde(default)]
    pub what: ExportWhat,
    /// Language of its words.
    pub language: Language,
}

/// The beginning of a list, as an export would write it.
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

/// A column of a list.
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
    /// What is listed.
    #[serde(default)]
    pub what: ExportWhat,
    /// What kind.
    pub format: ExportFormat,
    /// Language of its words.
    pub language: Language,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExportWhat {
    /// Every use case, best first.
    #[default]
    Ranking,
    /// Every idea that everybody may read.
    Ideas,
    /// Every use case with what is written on its card.
    Cards,
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
