//! The deck: about a dozen slides, each with its finding as its title, real placeholders, and charts and tables that
//! PowerPoint edits.
//!
//! The package is written by hand (ECMA-376, part 1, 19 and 20): no library for Rust keeps placeholders, notes and native
//! charts, and only so a client's own template can take over.

mod drawn;
mod fit;
mod package;
mod shapes;
mod slides;
mod workbook;

use crate::Watch;
use crate::list::WriteError;
use crate::report::Report;

pub use drawn::{SIZE, drawn};
pub use slides::{Slide, slides};

/// Slides as a presentation of 16 to 9: those of a report, or some of them. The watch is told each before it is written.
///
/// The same report gives the same bytes.
///
/// # Errors
/// [`WriteError::Package`], [`WriteError::Part`] and [`WriteError::Xlsx`] if a writer refuses, [`WriteError::Cancelled`].
pub fn to_deck(report: &Report, slides: &[Slide], watch: &mut Watch<'_>) -> Result<Vec<u8>, WriteError> {
    package::write(report, slides, watch)
}
