//! The report on paper: a PDF with contents, bookmarks and tags, fonts embedded, the same bytes for the same report.

mod contents;
mod flow;
mod lighthouses;
mod onward;
mod pages;
mod parts;
mod plans;
mod print;
mod proof;
mod side_by_side;
mod table;
#[cfg(test)]
mod tests;
mod tracking;

use crate::Watch;
use crate::picture::{Canvas, Mark, PictureError};
use crate::report::Report;
use crate::type_setting::Typesetter;
use crate::type_setting::fonts::without_font;
use flow::Flow;
use pages::{Item, Page, Sheet, Tags};
use print::{Document, Edges};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

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
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

/// The report as a PDF.
///
/// # Errors
/// As [`Pages::print`].
pub fn to_paper(report: Report, size: PaperSize) -> Result<Paper, PaperError> {
    let mut go_on = |_, _| ControlFlow::Continue(());
    Pages::of(report, size, &mut go_on)?.print(&mut go_on)
}

/// A report laid out on pages: printed as it is, and drawn as it is printed.
pub struct Pages {
    report: Report,
    document: Document,
    missing: BTreeSet<char>,
}

impl Pages {
    /// Lays the report out. How far it is cannot be said before it is done: the watch is asked whether to go on.
    ///
    /// # Errors
    /// [`PaperError::Cancelled`].
    pub fn of(report: Report, size: PaperSize, watch: &mut Watch<'_>) -> Result<Self, PaperError> {
        let sheet = match size {
            PaperSize::A4 => Sheet { width: 595.28, height: 841.89 },
            PaperSize::Letter => Sheet { width: 612.0, height: 792.0 },
        };
        let mut typesetter = Typesetter::new(report.language);
        let document = document(&report, sheet, &mut typesetter, watch)?;
        Ok(Self { report, document, missing: typesetter.missing })
    }

    /// The pages as a PDF. It conforms to PDF/UA-1 where the writer agrees that it does, and is tagged in any case.
    /// The watch is told each page before it is printed.
    ///
    /// # Errors
    /// [`PaperError::Pdf`] if the writer refuses, [`PaperError::Cancelled`].
    pub fn print(&self, watch: &mut Watch<'_>) -> Result<Paper, PaperError> {
        let mut typesetter = Typesetter::new(self.report.language);
        let bytes = print::print(&self.report, &self.document, &mut typesetter, watch)?;
        let missing = self.missing.union(&typesetter.missing).copied().collect();
        Ok(Paper { bytes, missing, pages: self.count() })
    }

    /// How many pages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages.len()
    }

    /// Width and height of a page, in points.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        (self.document.sheet.width, self.document.sheet.height)
    }

    /// What a page begins with, or the part that it goes on with; what the report is called, for its cover.
    #[must_use]
    pub fn title(&self, page: usize) -> String {
        let Document { bookmarks, before, .. } = &self.document;
        let begins = bookmarks.iter().rev().find(|mark| mark.page + before == page);
        let part = || self.document.pages.get(page).and_then(|page| page.part.clone());
        begins.map(|mark| mark.title.clone()).or_else(part).unwrap_or_else(|| self.report.title.clone())
    }

    /// Characters that no font has, each with the pages that it is on, counted from 1.
    #[must_use]
    pub fn missing(&self) -> BTreeMap<char, Vec<usize>> {
        let mut found: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (number, page) in (1..).zip(&self.document.pages) {
            for character in missing_on(page) {
                found.entry(character).or_default().push(number);
            }
        }
        found
    }

    /// A page as a png so many pixels wide, from the same lines and drawings that are printed; None where there is no
    /// such page.
    ///
    /// # Errors
    /// [`PictureError::Pixels`] for a width that no picture has.
    pub fn drawn(&self, page: usize, width: u32) -> Result<Option<Vec<u8>>, PictureError> {
        let Some(Page { items, .. }) = self.document.pages.get(page) else { return Ok(None) };
        let mut typesetter = Typesetter::new(self.report.language);
        let edges = Edges::of(&self.report, &self.document, page, &mut typesetter);
        let (wide, high) = self.size();
        let mut canvas = Canvas::new((wide, high), width as f32 / wide, &mut typesetter)?;
        for item in items {
            match item {
                Item::Lines { lines, .. } => lines.iter().for_each(|(line, x, y)| canvas.words(line, *x, *y)),
                Item::Drawing { marks, at, scale, .. } => canvas.marks(marks, *at, *scale),
                Item::Link { .. } => {}
            }
        }
        edges.above.iter().chain(&edges.below).for_each(|(line, x, y)| canvas.words(line, *x, *y));
        canvas.marks(&edges.rule().into_iter().collect::<Vec<_>>(), (0.0, 0.0), 1.0);
        canvas.png().map(Some)
    }
}

fn missing_on(page: &Page) -> BTreeSet<char> {
    let of = |item: &Item| match item {
        Item::Lines { lines, .. } => lines.iter().flat_map(|(line, _, _)| line.missing.clone()).collect(),
        Item::Drawing { marks, .. } => marks.iter().filter_map(Mark::words).flat_map(without_font).collect(),
        Item::Link { .. } => Vec::new(),
    };
    page.items.iter().flat_map(of).collect()
}

fn document(
    report: &Report,
    sheet: Sheet,
    typesetter: &mut Typesetter,
    watch: &mut Watch<'_>,
) -> Result<Document, PaperError> {
    let mut flow = Flow::new(typesetter, report.language, sheet);
    if parts::write_all(&mut flow, report, watch).is_break() {
        return Err(PaperError::Cancelled);
    }
    let body = std::mem::take(&mut flow.pages);
    let sections = std::mem::take(&mut flow.sections);
    let cover = contents::cover(&mut flow, report);
    let listed = contents::list(&mut flow, report);
    let before = 1 + listed.len();
    let front = std::mem::take(&mut flow.sections);
    Ok(Document {
        sheet,
        pages: [cover].into_iter().chain(listed).chain(body).collect(),
        sections: front.into_iter().chain(sections).collect(),
        tags: std::mem::take::<Tags>(&mut flow.tags),
        bookmarks: std::mem::take(&mut flow.bookmarks),
        before,
    })
}
