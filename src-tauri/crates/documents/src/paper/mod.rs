//! The report on paper: a PDF with contents, bookmarks and tags, fonts embedded, the same bytes for the same report.

mod contents;
mod flow;
mod lighthouses;
mod pages;
mod parts;
mod print;
mod table;
#[cfg(test)]
mod tests;

use crate::report::Report;
use crate::type_setting::Typesetter;
use flow::Flow;
use pages::{Sheet, Tags};
use print::Document;
use std::collections::BTreeSet;

/// How large a page is; it stands upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A report on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// A PDF file.
    pub bytes: Vec<u8>,
    /// Characters that no font has: a mark stands for each, and the last page names them.
    pub missing: BTreeSet<char>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a report could not be put on paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The writer of PDF refused.
    #[error("the pages cannot be written: {0}")]
    Pdf(String),
}

/// The report as a PDF.
///
/// It conforms to PDF/UA-1 where the writer agrees that it does, and is tagged in any case.
///
/// # Errors
/// [`PaperError::Pdf`] if the writer refuses.
pub fn to_paper(report: &Report, size: PaperSize) -> Result<Paper, PaperError> {
    let sheet = match size {
        PaperSize::A4 => Sheet { width: 595.28, height: 841.89 },
        PaperSize::Letter => Sheet { width: 612.0, height: 792.0 },
    };
    let mut typesetter = Typesetter::new(report.language);
    let document = document(report, sheet, &mut typesetter);
    let bytes = print::print(report, &document, &mut typesetter)?;
    Ok(Paper { bytes, missing: typesetter.missing, pages: document.pages.len() })
}

fn document(report: &Report, sheet: Sheet, typesetter: &mut Typesetter) -> Document {
    let mut flow = Flow::new(typesetter, report.language, sheet);
    parts::write_all(&mut flow, report);
    let body = std::mem::take(&mut flow.pages);
    let sections = std::mem::take(&mut flow.sections);
    let cover = contents::cover(&mut flow, report);
    let listed = contents::list(&mut flow, report);
    let before = 1 + listed.len();
    let front = std::mem::take(&mut flow.sections);
    Document {
        sheet,
        pages: [cover].into_iter().chain(listed).chain(body).collect(),
        sections: front.into_iter().chain(sections).collect(),
        tags: std::mem::take::<Tags>(&mut flow.tags),
        bookmarks: std::mem::take(&mut flow.bookmarks),
        before,
    }
}
