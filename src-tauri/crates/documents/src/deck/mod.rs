//! The deck: about a dozen slides, each with its finding as its title, real placeholders, and charts and tables that
//! PowerPoint edits.
//!
//! The package is written by hand (ECMA-376, part 1, 19 and 20): no library for Rust keeps placeholders, notes and native
//! charts. Slides are written onto a template, ours or a client's, and lie where its layouts say.

mod base;
mod fit;
mod package;
mod shapes;
mod slides;
mod stage;
mod workbook;

use crate::list::WriteError;
use crate::report::Report;
use std::collections::BTreeMap;

pub use base::{LayoutName, Role, Roles, Template, TemplateError};
pub use slides::{Slide, slides};

/// Why a deck cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum DeckError {
    /// The template.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The writer of a part.
    #[error(transparent)]
    File(#[from] WriteError),
}

/// The report as a presentation of 16 to 9, on our own template.
///
/// The same report gives the same bytes.
///
/// # Errors
/// [`DeckError::File`] if a writer refuses.
pub fn to_deck(report: &Report) -> Result<Vec<u8>, DeckError> {
    let ours = Template::ours()?;
    let names = [(Role::Cover, "1"), (Role::Finding, "2"), (Role::Lighthouse, "2"), (Role::Method, "2")];
    let drawn = [(Role::Matrix, "3"), (Role::Table, "3")];
    let chosen = names.into_iter().chain(drawn).map(|(role, number)| (role, number.to_owned()));
    to_deck_on(report, &ours, &ours.with(&chosen.collect::<BTreeMap<_, _>>())?)
}

/// The report as a presentation on a client's template, each kind of slide on the layout that was chosen for it.
///
/// # Errors
/// [`DeckError`].
pub fn to_deck_on(report: &Report, template: &Template, roles: &Roles) -> Result<Vec<u8>, DeckError> {
    let mut stages = package::stages(template, roles);
    let room = stages.get(&Role::Table).map_or(slides::BODY, stage::Stage::room);
    let slides = slides::slides_with(report, room);
    let has_room =
        |slide: &Slide| stages.get(&slide.role).is_none_or(|stage| stage.has_room_for(&slide.title));
    if !slides.iter().filter(|slide| slide.role != Role::Cover).all(has_room) {
        let below_cover = stages.iter_mut().filter(|(role, _)| **role != Role::Cover);
        below_cover.for_each(|(_, stage)| stage.keep_title_usual());
    }
    package::write(report, &slides, template, &stages)
}
