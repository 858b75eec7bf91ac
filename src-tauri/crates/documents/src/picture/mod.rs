//! The matrix as a picture, as the page of the decision shows it: one drawing for svg, png and paper.

mod layer;
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
use crate::type_setting::fonts::without_font;
pub(crate) use layer::Layer;
pub(crate) use marks::{Look, look, mark};
pub(crate) use matrix::draw_matrix;
pub(crate) use pixels::{Canvas, outline};
pub(crate) use scene::{Anchor, Fill, Form, Mark, Segment, Stroke, Words};
use std::collections::BTreeSet;

/// Pixels of one unit of the matrix as png: sharp on a slide and in print.
const SCALE: f32 = 2.0;

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

/// Width and height of a picture of the matrix, in units.
pub const SIZE: (f32, f32) = matrix::SIZE;

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
    drawn(report, SCALE)
}

/// The matrix as png, so many pixels a unit: what [`to_png`] and [`to_svg`] write, for a look at it.
///
/// # Errors
/// As [`to_png`], and for a scale that no picture has.
pub fn drawn(report: &Report, scale: f32) -> Result<Pixels, PictureError> {
    let mut typesetter = Typesetter::new(report.language);
    let scene = draw_matrix(report, &mut typesetter);
    let bytes = pixels::write(&scene, scale, &mut typesetter)?;
    Ok(Pixels { bytes, missing: typesetter.missing })
}

/// The characters of the picture that no font has.
#[must_use]
pub fn missing(report: &Report) -> BTreeSet<char> {
    let mut typesetter = Typesetter::new(report.language);
    let scene = draw_matrix(report, &mut typesetter);
    let words = scene.marks.iter().filter_map(Mark::words);
    let drawn: BTreeSet<char> = words.flat_map(without_font).collect();
    typesetter.missing.union(&drawn).copied().collect()
}
