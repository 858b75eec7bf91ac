//! What people take away, as files and as a preview.

mod preview;

pub(crate) use preview::{Previews, preview};

use crate::protocol::{Export, ExportFormat, ExportNames, ExportWhat, PaperSize};
use crate::{ClientTemplate, Trouble, client_set, handing_over};
use documents::deck::DeckError;
use documents::list::{List, WriteError};
use documents::lists::{Names, cards, ideas, ranking, shortlist};
use documents::paper::{Pages, PaperError};
use documents::report::{Report, ReportPart};
use documents::{Watch, deck, paper, picture, workbook};
use std::collections::BTreeSet;
use workshop::{Facts, Language, Workshop};

/// A file for people outside: a list by itself, or the whole report. Made on whatever thread calls; the watch is told how
/// far it is.
///
/// # Errors
/// As [`export_onto`].
pub fn export(workshop: &Workshop, wish: &Export, watch: &mut Watch<'_>) -> Result<Vec<u8>, Trouble> {
    export_onto(workshop, wish, None, watch)
}

/// [`export`], its slides on a client's template.
///
/// # Errors
/// [`Trouble::NamesStayOut`] where names are asked for and the room was told that they stay out,
/// [`Trouble::CharactersWithoutFont`] where a picture or pages would need a mark for a character and the wish does not
/// allow it, [`Trouble::NotWritten`] if the file cannot be made, [`Trouble::Cancelled`] where the watch says so.
pub fn export_onto(
    workshop: &Workshop,
    wish: &Export,
    template: Option<&ClientTemplate>,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, Trouble> {
    let Export { what, language, names, stand_ins, .. } = *wish;
    let report = || report(workshop, wish);
    let set = |bytes: Vec<u8>, missing: &BTreeSet<char>| allow(missing, stand_ins).map(|()| bytes);
    match (wish.format, what) {
        (ExportFormat::Csv, _) => {
            Ok(documents::list::to_csv(&list(workshop, what.unwrap_or_default(), language, names))?)
        }
        (ExportFormat::Xlsx, Some(what)) => {
            let list = list(workshop, what, language, names);
            let beside = (what == ExportWhat::Ranking).then(|| shortlist::list(workshop, language)).flatten();
            let sheets: Vec<List> = [list].into_iter().chain(beside).collect();
            Ok(documents::list::to_xlsx(&sheets)?)
        }
        (ExportFormat::Xlsx, None) => Ok(workbook::to_workbook(&report()?)?),
        (ExportFormat::Pptx, _) => {
            let report = report()?;
            match template {
                Some(onto) => Ok(deck::to_deck_on(&report, &onto.template, &onto.roles, watch)?),
                None => Ok(deck::to_deck(&report, &deck::slides(&report), watch)?),
            }
        }
        (ExportFormat::Markdown, _) => Ok(documents::markdown::to_markdown(&report()?).into_bytes()),
        (ExportFormat::Pdf, _) => {
            let pages = Pages::of(report()?, paper_size(wish.paper), watch)?;
            let printed = pages.print(watch)?;
            set(printed.bytes, &printed.missing)
        }
        (ExportFormat::Svg, _) => Ok(picture::to_svg(&report()?).into_bytes()),
        (ExportFormat::Png, _) => {
            let drawn = picture::to_png(&report()?)?;
            set(drawn.bytes, &drawn.missing)
        }
        (ExportFormat::Json, _) => handing_over::to_json(workshop, wish),
        (ExportFormat::Zip, _) => client_set::pack(workshop, wish, template),
    }
}

/// Whether a mark may stand for what no font has.
///
/// # Errors
/// [`Trouble::CharactersWithoutFont`].
pub(crate) fn allow(missing: &BTreeSet<char>, stand_ins: bool) -> Result<(), Trouble> {
    if missing.is_empty() || stand_ins {
        return Ok(());
    }
    Err(Trouble::CharactersWithoutFont(missing.iter().copied().collect()))
}

impl From<DeckError> for Trouble {
    fn from(error: DeckError) -> Self {
        match error {
            DeckError::File(error) => error.into(),
            DeckError::Template(error) => Self::NotWritten(error.to_string()),
        }
    }
}

impl From<WriteError> for Trouble {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Cancelled => Self::Cancelled,
            other => Self::NotWritten(other.to_string()),
        }
    }
}

impl From<PaperError> for Trouble {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::Cancelled => Self::Cancelled,
            PaperError::Pdf(what) => Self::NotWritten(what),
        }
    }
}

impl From<picture::PictureError> for Trouble {
    fn from(error: picture::PictureError) -> Self {
        Self::NotWritten(error.to_string())
    }
}

pub(crate) fn paper_size(paper: PaperSize) -> paper::PaperSize {
    match paper {
        PaperSize::A4 => paper::PaperSize::A4,
        PaperSize::Letter => paper::PaperSize::Letter,
    }
}

/// The report as it is asked for.
///
/// # Errors
/// [`Trouble::NamesStayOut`].
pub(crate) fn report(workshop: &Workshop, wish: &Export) -> Result<Report, Trouble> {
    let report = whole_report(workshop, wish)?;
    let is_in = |of: &PartOfFormat| match &wish.parts {
        _ if of.is_fixed => true,
        Some(parts) => parts.contains(&of.part),
        None => of.is_usual,
    };
    let parts = parts_of(wish.format).into_iter().filter(is_in).map(|of| of.part);
    Ok(report.with_parts(&parts.collect()))
}

/// The report with all its parts.
fn whole_report(workshop: &Workshop, wish: &Export) -> Result<Report, Trouble> {
    let names = allowed_names(workshop, wish.names)?;
    let today = chrono::Local::now().date_naive();
    let report = Report::of(workshop, documents::report::Wish { language: wish.language, names, today });
    Ok(Report { is_draft: report.is_draft || wish.draft, has_notes: !wish.without_notes, ..report })
}

/// A part as a format has it.
#[derive(Clone, Copy)]
struct PartOfFormat {
    part: ReportPart,
    /// In unless somebody leaves it out.
    is_usual: bool,
    /// In whatever is wished: others are worked out from it.
    is_fixed: bool,
}

/// The parts that a format has, in the order in which they are read.
fn parts_of(format: ExportFormat) -> Vec<PartOfFormat> {
    let has = |part: ReportPart| match format {
        ExportFormat::Xlsx | ExportFormat::Markdown | ExportFormat::Pdf | ExportFormat::Zip => true,
        // Long tables are for paper and for the workbook; of the ideas, an appendix can be wished for.
        ExportFormat::Pptx => {
            !matches!(part, ReportPart::Shortlist | ReportPart::Cards | ReportPart::Ratings)
        }
        ExportFormat::Csv | ExportFormat::Svg | ExportFormat::Png => part == ReportPart::Finding,
        // Not the report, but what it is made from.
        ExportFormat::Json => false,
    };
    let of = |part: ReportPart| PartOfFormat {
        part,
        is_usual: !(format == ExportFormat::Pptx && part == ReportPart::Ideas),
        is_fixed: part == ReportPart::Finding
            && !matches!(
                format,
                ExportFormat::Pdf | ExportFormat::Pptx | ExportFormat::Markdown | ExportFormat::Zip
            ),
    };
    ReportPart::ALL.into_iter().filter(|part| has(*part)).map(of).collect()
}

/// How people are named, if the room was told so.
///
/// # Errors
/// [`Trouble::NamesStayOut`].
pub(crate) fn allowed_names(workshop: &Workshop, names: ExportNames) -> Result<Names, Trouble> {
    if names == ExportNames::Name && !workshop.board().names_in_exports {
        return Err(Trouble::NamesStayOut);
    }
    Ok(named(names))
}

fn named(names: ExportNames) -> Names {
    match names {
        ExportNames::LeftOut => Names::LeftOut,
        ExportNames::SeatNumber => Names::SeatNumber,
        ExportNames::Name => Names::Name,
    }
}

pub(crate) fn list(workshop: &Workshop, what: ExportWhat, language: Language, names: ExportNames) -> List {
    match what {
        ExportWhat::Ranking => {
            let mut list = ranking::list(workshop, language);
            let beside = shortlist::list(workshop, language);
            list.notes.extend(beside.map(|_| language.say("list-note-shortlist", &Facts::new())));
            list
        }
        ExportWhat::Ideas => ideas::list(workshop, language, named(names)),
        ExportWhat::Cards => cards::list(workshop, language),
    }
}
