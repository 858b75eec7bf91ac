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
    let name = |ending: &str| format!("{place}.{ending}");
    let matrix = format!("{place} - {}", report.say("workbook-matrix"));
    std::thread::scope(|scope| {
        // Paper takes as long as all others together.
        let paper = scope.spawn(|| to_paper(report, paper));
        let deck = match template {
            Some((template, roles)) => deck::to_deck_on(report, template, roles)?,
            None => deck::to_deck(report)?,
        };
        let workbook = workbook::to_workbook(report)?;
        let svg = to_svg(report).into_bytes();
        let png = to_png(report)?;
        let text = markdown::to_markdown(report).into_bytes();
        let printed = paper.join().map_err(|_| SetError::Stopped)??;
        let mut files = vec![
            PackedFile { name: name("pptx"), bytes: deck },
            PackedFile { name: name("pdf"), bytes: printed.bytes },
            PackedFile { name: name("xlsx"), bytes: workbook },
            PackedFile { name: name("md"), bytes: text },
            PackedFile { name: format!("{matrix}.svg"), bytes: svg },
            PackedFile { name: format!("{matrix}.png"), bytes: png.bytes },
        ];
        for list in lists {
            files.push(PackedFile { name: format!("{place} - {}.csv", list.sheet), bytes: to_csv(list)? });
        }
        let missing = printed.missing.into_iter().chain(png.missing).collect();
        Ok(Forms { files, missing })
    })
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
