//! The deck: about a dozen slides, each with its finding as its title, real placeholders, and charts and tables that
//! PowerPoint edits.
//!
//! The package is written by hand (ECMA-376, part 1, 19 and 20): no library for Rust keeps placeholders, notes and native
//! charts, and only so a client's own template can take over.

mod fit;
mod package;
mod shapes;
mod slides;
mod workbook;

use crate::list::WriteError;
use crate::report::Report;

pub use slides::{Slide, slides};

/// The report as a presentation of 16 to 9.
///
/// The same report gives the same bytes.
///
/// # Errors
/// [`WriteError::Package`], [`WriteError::Part`] and [`WriteError::Xlsx`] if a writer refuses.
pub fn to_deck(report: &Report) -> Result<Vec<u8>, WriteError> {
    package::write(report, &slides(report))
}
