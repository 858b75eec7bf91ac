//! Everything for a client in one file: the report in every form, the lists, and whatever is laid beside them.

use crate::deck::{DeckError, Roles, Template};
use crate::list::{List, WriteError, to_csv};
use crate::paper::{PaperError, PaperSize, to_paper};
use crate::picture::{PictureError, to_png, to_svg};
use crate::report::Report;
use crate::{deck, markdown, workbook};
use chrono::{Datelike, NaiveDateTime, Timelike};
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use workshop::{Facts, Language};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file of a set.
#[derive(Clone, Debug)]
pub struct PackedFile {
    /// With the folders before it, parted by `/`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The forms of one report.
#[derive(Clone, Debug)]
pub struct Forms {
    /// In the order in which they are packed.
    pub files: Vec<PackedFile>,
    /// Characters that no font has; a mark stands for each.
    pub missing: BTreeSet<char>,
}

/// Why a set cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// The writer of a list, of a workbook or of the package.
    #[error(transparent)]
    File(#[from] WriteError),
    /// The writer of slides.
    #[error(transparent)]
    Slides(#[from] DeckError),
    /// The writer of pages.
    #[error(transparent)]
    Pages(#[from] PaperError),
    /// The writer of pictures.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// A writer ended before it was through.
    #[error("a writer stopped")]
    Stopped,
}

/// Endings of files that are packed already: packing them again takes time and saves nothing.
const PACKED: [&str; 4] = [".pptx", ".xlsx", ".pdf", ".png"];

/// A report in every form, its lists beside it. `place` is what stands before the name of each file, such as the folder of
/// its language; each list is called after its sheet. The slides are written onto our own template, or a client's.
///
/// # Errors
/// What the writers refuse.
pub fn forms(
    report: &Report,
    lists: &[List],
    place: &str,
    paper: PaperSize,
    template: Option<(&Template, &Roles)>,
) -> Result<Forms, SetError> {
    let mut go_on = |_, _| ControlFlow::Continue(());
    std::thread::scope(|scope| {
        // Paper takes as long as all others together.
        let paper = scope.spawn(|| to_paper(report.clone(), paper));
        let deck = match template {
            Some((template, roles)) => deck::to_deck_on(report, template, roles, &mut go_on)?,
            None => deck::to_deck(report, &deck::slides(report), &mut go_on)?,
        };
        let workbook = workbook::to_workbook(report)?;
        let svg = to_svg(report).into_bytes();
        let png = to_png(report)?;
        let text = markdown::to_markdown(report).into_bytes();
        let printed = paper.join().map_err(|_| SetError::Stopped)??;
        let mut bytes = vec![deck, printed.bytes, workbook, text, svg, png.bytes];
        for list in lists {
            bytes.push(to_csv(list)?);
        }
        let sheets = lists.iter().map(|list| list.sheet.as_str());
        let names = names(report.language, sheets, place);
        let files = names.into_iter().zip(bytes).map(|(name, bytes)| PackedFile { name, bytes }).collect();
        let missing = printed.missing.into_iter().chain(png.missing).collect();
        Ok(Forms { files, missing })
    })
}

/// What the forms of a report and its lists are called, in the order of [`forms`]: nothing has to be made to say it.
pub fn names<'a>(language: Language, sheets: impl IntoIterator<Item = &'a str>, place: &str) -> Vec<String> {
    let matrix = language.say("workbook-matrix", &Facts::new());
    let whole = ["pptx", "pdf", "xlsx", "md"].map(|ending| format!("{place}.{ending}"));
    let drawn = ["svg", "png"].map(|ending| format!("{place} - {matrix}.{ending}"));
    let lists = sheets.into_iter().map(|sheet| format!("{place} - {sheet}.csv"));
    whole.into_iter().chain(drawn).chain(lists).collect()
}

/// Files as one. Names that are not plain ASCII are marked as UTF-8.
///
/// # Errors
/// [`WriteError::Package`], [`WriteError::Part`].
pub fn packed(files: &[PackedFile], at: NaiveDateTime) -> Result<Vec<u8>, WriteError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(time(at)).unix_permissions(0o644);
    for file in files {
        let is_packed = PACKED.iter().any(|ending| file.name.ends_with(ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(file.name.as_str(), options.compression_method(method))?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A time as a package holds it, from 1980 to 2107; outside of that, its first day.
fn time(at: NaiveDateTime) -> DateTime {
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(at.year()).unwrap_or(0);
    let (month, day) = (small(at.month()), small(at.day()));
    let (hour, minute, second) = (small(at.hour()), small(at.minute()), small(at.second()));
    DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}
