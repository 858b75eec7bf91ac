//! Making new workshop files: what fills them goes through the same commands as everything else.

use crate::Trouble;
use chrono::Utc;
use std::path::Path;
use workshop::{
    About, Actor, Batch, Blueprint, CommandId, Language, Refusal, Row, RowChange, Steering, StepKind,
    StepName, Workshop, WorkshopId, example, template,
};

/// Makes a new workshop from a template. An empty title takes the template's name.
///
/// # Errors
/// [`Trouble::Refused`] with [`Refusal::NotFound`] for an unknown template, what the store refuses.
pub fn make_new(path: &Path, template_name: &str, title: &str, language: Language) -> Result<(), Trouble> {
    let template = template::find(template_name).ok_or(Refusal::NotFound)?;
    let title = if title.trim().is_empty() { template.name.in_language(language) } else { title };
    make(path, &template.id, title, language, &template::commands(template, title, language))
}

/// Makes a new workshop from what was prepared elsewhere.
///
/// # Errors
/// What the store refuses, and [`Trouble::Refused`] for what a workshop does not take.
pub(crate) fn make_from(
    path: &Path,
    template: &str,
    title: &str,
    language: Language,
    blueprint: Blueprint,
) -> Result<(), Trouble> {
    make(path, template, title, language, &blueprint.anew().commands(title, language))
}

/// Makes a copy of the example, its texts in one language.
///
/// # Errors
/// What the store refuses.
pub fn make_example(path: &Path, language: Language) -> Result<(), Trouble> {
    make(path, "example", &example::title(language), language, &example::commands(language))
}

/// Makes a copy of a workshop, with a history of its own. It is another workshop: what devices and autosaves keep of
/// the first stays apart from it, and nobody's device opens a seat in it.
///
/// # Errors
/// What the store refuses.
pub(crate) fn make_copy(path: &Path, workshop: &Workshop) -> Result<(), Trouble> {
    let about = About { id: WorkshopId::random(), ..workshop.about().clone() };
    let step = StepName { kind: StepKind::MarkBeginning, subject: about.title.clone(), count: 1, of: None };
    let rows = workshop.rows().filter(|row| !matches!(row, Row::Workshop(_) | Row::SeatKey(_)));
    let changes = rows.map(|row| RowChange { before: None, after: Some(row) }).collect();
    let (command, actor) = (CommandId::random(), Actor::Facilitator);
    let batch = Batch { command, at: Utc::now(), actor, step, changes, erased: Vec::new() };
    Ok(store::create(path, &about, &[batch])?)
}

fn make(
    path: &Path,
    template: &str,
    title: &str,
    language: Language,
    commands: &[Steering],
) -> Result<(), Trouble> {
    let now = Utc::now();
    let about = About::new(WorkshopId::random(), title, template, language, now)?;
    let mut workshop = Workshop::from_rows(about.clone(), [], []);
    let mut batches = Vec::with_capacity(commands.len());
    let mut robustness = None;
    for command in commands {
        // What is signed says how firmly the ranking stands; nothing is rated between two of them.
        if robustness.is_none() && matches!(command, Steering::SignDecision { .. }) {
            robustness = Some(workshop.robustness(None));
        }
        let decision = workshop.decide_knowing(command, now, robustness.as_ref())?;
        let changes = workshop.apply(decision.changes);
        let (command, actor) = (CommandId::random(), Actor::Facilitator);
        let batch = Batch { command, at: now, actor, step: decision.step, changes, erased: decision.erased };
        workshop.note(&batch);
        batches.push(batch);
    }
    Ok(store::create(path, &about, &batches)?)
}
