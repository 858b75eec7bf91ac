//! Making new workshop files: what fills them goes through the same commands as everything else.

use crate::Trouble;
use chrono::Utc;
use std::path::Path;
use workshop::{
    About, Actor, Batch, Blueprint, CommandId, Language, Refusal, Steering, Workshop, WorkshopId, example,
    template,
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
    for command in commands {
        let decision = workshop.decide(command, now)?;
        let changes = workshop.apply(decision.changes);
        let (command, actor) = (CommandId::random(), Actor::Facilitator);
        let batch = Batch { command, at: now, actor, step: decision.step, changes };
        workshop.note(&batch);
        batches.push(batch);
    }
    Ok(store::create(path, &about, &batches)?)
}
