//! The deck: about a dozen slides, each with its finding as its title, real placeholders, and charts and tables that
//! PowerPoint edits.
//!
//! The package is written by hand (ECMA-376, part 1, 19 and 20): no library for Rust keeps placeholders, notes and native
//! charts. Slides are written onto a template, ours or a client's, and lie where its layouts say.

mod base;
mod checks;
mod drawn;
mod fit;
mod gantt_shapes;
mod onward;
mod own_words;
mod package;
mod proof;
mod scenery;
mod shapes;
mod slides;
mod stage;
mod tables;
mod tracking;
mod workbook;

use crate::Watch;
use crate::list::WriteError;
use crate::report::Report;
use std::collections::BTreeMap;

pub use base::{LayoutName, Role, Roles, Template, TemplateError};
pub use checks::Checks;
pub use drawn::Drawing;
pub use own_words::Words;
pub use slides::Slide;

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

/// Slides as a presentation of 16 to 9, on our own template: those of a report, or some of them. The watch is told each
/// before it is written.
///
/// The same report gives the same bytes.
///
/// # Errors
/// [`DeckError::File`] if a writer refuses, or with [`WriteError::Cancelled`].
pub fn to_deck(report: &Report, slides: &[Slide], watch: &mut Watch<'_>) -> Result<Vec<u8>, DeckError> {
    let (template, roles) = ours()?;
    write(report, slides, &template, &roles, watch)
}

/// The slides of a report that are in the deck, in their order, as our own template has room for them.
#[must_use]
pub fn slides(report: &Report) -> Vec<Slide> {
    all_slides(report, None).into_iter().filter(|slide| !slide.is_out).collect()
}

/// All slides of a report, also those that somebody left out, as a client's template has room for them, or our own.
#[must_use]
pub fn all_slides(report: &Report, onto: Option<(&Template, &Roles)>) -> Vec<Slide> {
    let stages = onto.map(|(template, roles)| package::stages(template, roles)).unwrap_or_default();
    let room = stages.get(&Role::Table).map_or(slides::BODY, stage::Stage::room);
    slides::slides_with(report, room).into_iter().map(|slide| own_words::edited(slide, report)).collect()
}

/// What can be wrong with slides: see [`Checks`]. `names` are those that should not be on them.
#[must_use]
pub fn checks(slides: &[Slide], names: &[String], onto: Option<(&Template, &Roles)>) -> Checks {
    let stages = match onto {
        Some((template, roles)) => package::stages(template, roles),
        None => ours().map(|(template, roles)| package::stages(&template, &roles)).unwrap_or_default(),
    };
    checks::checked(slides, names, &stages)
}

/// The report as a presentation on a client's template, each kind of slide on the layout that was chosen for it.
///
/// # Errors
/// [`DeckError`].
pub fn to_deck_on(
    report: &Report,
    template: &Template,
    roles: &Roles,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, DeckError> {
    let slides = all_slides(report, Some((template, roles))).into_iter().filter(|slide| !slide.is_out);
    write(report, &slides.collect::<Vec<_>>(), template, roles, watch)
}

fn write(
    report: &Report,
    slides: &[Slide],
    template: &Template,
    roles: &Roles,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, DeckError> {
    let stages = stages_of(slides, template, roles);
    package::write(report, slides, template, &stages, watch)
}

/// Each kind of slide on its layout. Where a title needs smaller letters, all titles stay at the usual size.
fn stages_of(slides: &[Slide], template: &Template, roles: &Roles) -> package::Stages {
    let mut stages = package::stages(template, roles);
    let has_room =
        |slide: &Slide| stages.get(&slide.role).is_none_or(|stage| stage.has_room_for(&slide.title));
    if !slides.iter().filter(|slide| !slide.is_out && slide.role != Role::Cover).all(has_room) {
        let below_cover = stages.iter_mut().filter(|(role, _)| **role != Role::Cover);
        below_cover.for_each(|(_, stage)| stage.keep_title_usual());
    }
    stages
}

/// Our own template, and which layout of it is for what.
fn ours() -> Result<(Template, Roles), TemplateError> {
    let template = Template::ours()?;
    let names = [(Role::Cover, "1"), (Role::Finding, "2"), (Role::Lighthouse, "2"), (Role::Method, "2")];
    let drawn = [(Role::Matrix, "3"), (Role::Table, "3")];
    let chosen = names.into_iter().chain(drawn).map(|(role, number)| (role, number.to_owned()));
    let roles = template.with(&chosen.collect::<BTreeMap<_, _>>())?;
    Ok((template, roles))
}
