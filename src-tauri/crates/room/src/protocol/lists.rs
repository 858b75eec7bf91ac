//! Lists on their way out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::Language;

/// What an export will write, page by page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportPreview {
    /// Sheets of a workbook, or the one page of anything else.
    pub pages: Vec<PreviewPage>,
    /// Why it is a draft, a sentence each; none: it is not.
    pub draft: Vec<String>,
}

/// One page of what will be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreviewPage {
    /// Name of the sheet or number of the slide; empty where there is one page only.
    pub name: String,
    /// Title of the slide, possibly empty.
    pub title: String,
    /// Words, a line each.
    pub lines: Vec<String>,
    /// A table below them.
    pub table: Option<ListView>,
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
    /// A list by itself, as csv or xlsx; None is the whole report.
    #[serde(default)]
    #[ts(optional)]
    pub what: Option<ExportWhat>,
    /// What kind.
    pub format: ExportFormat,
    /// Language of its words.
    pub language: Language,
    /// How people who rated and wrote are named.
    #[serde(default)]
    pub names: ExportNames,
    /// Size of the pages, where there are pages; A4 where it is not said.
    #[serde(default)]
    #[ts(as = "Option<PaperSize>", optional)]
    pub paper: PaperSize,
    /// Whether a mark may stand where a character is that no font has. Without it a picture or pages with such a character
    /// are not made, and the characters are named.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub stand_ins: bool,
    /// Of a workshop as JSON: whether it is the facilitator's own copy, with what she noted for herself.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub own: bool,
    /// Of a zip: whether everything is in it in both languages.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub both_languages: bool,
}

/// How large pages are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PaperSize {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// How people who rated and wrote are named in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExportNames {
    /// Not at all, and no single rating is in it.
    #[default]
    LeftOut,
    /// By the number of their seat.
    SeatNumber,
    /// By the name they gave: only where the room was told so.
    Name,
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
    /// A list for any spreadsheet. Of a whole report, the ranked list.
    Csv,
    /// For Excel: a list, or the report as a live model.
    Xlsx,
    /// The report as slides.
    Pptx,
    /// The report for a wiki or a mail.
    #[serde(rename = "md")]
    Markdown,
    /// The report on pages, for reading and printing.
    Pdf,
    /// The matrix as a drawing.
    Svg,
    /// The matrix as a picture for slides.
    Png,
    /// The workshop row by row, to be read by programs and to come in again.
    Json,
    /// Everything for the client: the report in every form, the lists, and a copy of the workshop.
    Zip,
}

impl ExportFormat {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Csv,
        Self::Xlsx,
        Self::Pptx,
        Self::Markdown,
        Self::Pdf,
        Self::Svg,
        Self::Png,
        Self::Json,
        Self::Zip,
    ];

    /// What a file of this kind ends with, without the point.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Markdown => "md",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Json => "json",
            Self::Zip => "zip",
        }
    }

    /// What browsers are told it is.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Pdf => "application/pdf",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Json => "application/json",
            Self::Zip => "application/zip",
        }
    }

    /// The kind of file that an ending, in whatever case, stands for.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }
}
