//! Lists on their way out.

use documents::report::ReportPart;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use workshop::{Language, SlideName};

/// What an export will write, page by page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportPreview {
    /// By which its pages are drawn.
    pub number: u32,
    /// Sheets of a workbook, slides, pages, or the one page of anything else.
    pub pages: Vec<PreviewPage>,
    /// Why it is a draft, a sentence each; none: nothing is open.
    pub draft: Vec<String>,
    /// Parts that can be chosen, in the order in which they are read; none where there is nothing to choose.
    pub parts: Vec<PartOfExport>,
    /// Characters that no font has, where they would have to be printed.
    pub missing: Vec<MissingCharacter>,
    /// What was looked for on slides, where there are slides.
    pub checks: Option<SlideChecks>,
}

/// One page of what will be written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
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
    /// Width by height of a page that can be drawn; None for words and tables.
    pub shape: Option<f32>,
    /// Of a slide: which it is, and where its words come from.
    pub slide: Option<SlideView>,
}

/// A slide as it is edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlideView {
    /// Which.
    pub slide: SlideName,
    /// Somebody left it out: it has no number.
    pub is_out: bool,
    /// Whether it has a chart that PowerPoint edits.
    pub has_chart: bool,
    /// Its title.
    pub title: SlideWords,
    /// What to say beside it, a line each.
    pub notes: SlideWords,
}

/// Words of a slide, and where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlideWords {
    /// What the report says.
    pub said: String,
    /// What somebody wrote in its place.
    pub own: Option<String>,
    /// The report says something else than when that was written.
    pub has_changed: bool,
}

/// What was looked for on slides, and where it was found: slides by their numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlideChecks {
    /// Characters that the fonts of Pharos do not have.
    pub characters: Vec<MissingCharacter>,
    /// Slides on which something does not fit and is cut.
    pub cut: Vec<u32>,
    /// Names of people who rated, where they are left out, and own nothing that is told.
    pub names: Vec<NameOnSlides>,
    /// Shapes of the client's template that a preview cannot draw; what is written has them.
    pub not_drawn: u32,
}

/// A name that stands on slides, or in their notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NameOnSlides {
    /// As the seat has it.
    pub name: String,
    /// On which slides.
    pub slides: Vec<u32>,
}

/// A part of the report that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PartOfExport {
    /// Which.
    pub part: ReportPart,
    /// Whether it will be written.
    pub is_in: bool,
    /// Whether there is something to write.
    pub is_filled: bool,
    /// Whether it is in whatever is wished.
    pub is_fixed: bool,
    /// How many lighthouses, ideas, or rows there are in it.
    pub count: u32,
}

/// A character that no font has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MissingCharacter {
    /// Itself: another program may have it.
    pub character: String,
    /// The number by which programs know it, as `U+1F680`.
    pub code: String,
    /// Pages that it is on, from 1 on; none where there are no pages.
    pub pages: Vec<u32>,
    /// Titles of use cases that it is in, the first three.
    pub titles: Vec<String>,
    /// The language of the file whose pages those are, where it is not the one that is looked at.
    pub language: Option<Language>,
}

/// A page of a preview that is to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DrawPage {
    /// Of which preview.
    pub preview: u32,
    /// Which page of it, from 0 on.
    pub page: u32,
    /// How wide, in pixels.
    pub width: u32,
}

/// A page as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DrawnPage {
    /// A png, as the address of an image.
    pub address: String,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// In both languages: a zip holds both. Of anything else it is a file each, and what is looked at before tells the
    /// characters without a font of both.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub both_languages: bool,
    /// Parts of the report that go in; None is those that usually do. What has no content stays out.
    #[serde(default)]
    #[ts(optional)]
    pub parts: Option<BTreeSet<ReportPart>>,
    /// Marked as a draft although nothing is open. While something is, the mark is there whatever is wished.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub draft: bool,
    /// Of slides: without what to say beside them.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub without_notes: bool,
}

impl Export {
    /// The report in a format, as it usually is.
    #[must_use]
    pub fn of(format: ExportFormat, language: Language) -> Self {
        Self {
            what: None,
            format,
            language,
            names: ExportNames::default(),
            paper: PaperSize::default(),
            stand_ins: false,
            own: false,
            both_languages: false,
            parts: None,
            draft: false,
            without_notes: false,
        }
    }
}

/// A file to save, and what it is called unless somebody calls it otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportFile {
    /// What is in it.
    pub export: Export,
    /// With its ending.
    pub name: String,
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SavedFile {
    /// Where; a browser says its name alone.
    pub path: String,
    /// How large it is.
    pub bytes: u32,
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
