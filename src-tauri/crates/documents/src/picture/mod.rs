//! The matrix as a picture, as the page of the decision shows it: one drawing for svg, png and paper.

mod marks;
mod matrix;
mod names;
mod pixels;
mod scene;
mod svg;
#[cfg(test)]
mod tests;

use crate::report::Report;
use crate::type_setting::Typesetter;
pub(crate) use marks::{Look, look, mark};
pub(crate) use matrix::draw_matrix;
pub(crate) use scene::{Anchor, Fill, Form, Mark, Segment, Stroke, Words};
use std::collections::BTreeSet;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The writer of pixels refused.
    #[error("the picture cannot be written: {0}")]
    Pixels(String),
}

/// A picture of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// A png file.
    pub bytes: Vec<u8>,
    /// Characters that no font has: a mark stands for each.
    pub missing: BTreeSet<char>,
}

/// The matrix as svg, 1000 by 700. Its words stay words, set in the reader's own fonts where ours are not there.
#[must_use]
pub fn to_svg(report: &Report) -> String {
    svg::write(&draw_matrix(report, &mut Typesetter::new(report.language)))
}

/// The matrix as png, 2000 by 1400.
///
/// # Errors
/// [`PictureError::Pixels`] if the writer refuses.
pub fn to_png(report: &Report) -> Result<Pixels, PictureError> {
    let mut typesetter = Typesetter::new(report.language);
    let scene = draw_matrix(report, &mut typesetter);
    let bytes = pixels::write(&scene, &mut typesetter)?;
    Ok(Pixels { bytes, missing: typesetter.missing })
}
