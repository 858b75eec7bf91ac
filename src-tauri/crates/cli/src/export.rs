//! `pharos export`.

use crate::arguments::Export;
use crate::said::{self, Said};
use room::protocol::{self, ExportFormat, ExportNames};
use room::{ChosenLayouts, ClientTemplate, Folders, Live, export_onto};
use std::ops::ControlFlow;
use workshop::{Facts, Language};

/// Writes the report, a list of it, its matrix, the workshop itself or all of it to a file; its ending says how.
pub(crate) fn export_to(asked: Export, language: Language) -> Result<(), Said> {
    let to = &asked.to;
    let ending = to.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(format) = ExportFormat::of_ending(&ending) else {
        return Err(Said::Sentence("cli-export-format", said::file(to)));
    };
    let names = match (asked.names, asked.seat_numbers, asked.no_names) {
        (true, ..) => ExportNames::Name,
        (false, true, _) => ExportNames::SeatNumber,
        (false, false, _) => ExportNames::LeftOut,
    };
    let parts = (!asked.parts.is_empty()).then(|| asked.parts.into_iter().collect());
    let wish = protocol::Export {
        what: asked.what.map(Into::into),
        names,
        paper: asked.paper.into(),
        stand_ins: asked.stand_ins,
        own: asked.own,
        both_languages: asked.both_languages,
        parts,
        draft: asked.draft,
        ..protocol::Export::of(format, language)
    };
    let folders = Folders::of_this_person();
    let chosen: ChosenLayouts = asked.layouts.into_iter().collect();
    let template = asked.template.map(|path| ClientTemplate::open(&path, &chosen, &folders)).transpose()?;
    let live = Live::open(&asked.file)?;
    let workshop = live.look(workshop::Workshop::clone)?;
    live.close()?;
    let bytes = export_onto(&workshop, &wish, template.as_ref(), &mut |_, _| ControlFlow::Continue(()))?;
    room::write_whole(to, &bytes)?;
    if let Some(template) = &template {
        if !chosen.is_empty() {
            template.remember(&folders)?;
        }
        tell_layouts(template, language);
    }
    said::tell(language, "cli-written", &said::file(to));
    Ok(())
}

/// Which layouts the slides stand on, and how to choose others.
fn tell_layouts(template: &ClientTemplate, language: Language) {
    for (role, layout) in template.layouts() {
        let facts = Facts::new().with("kind", role.name()).with("layout", layout);
        said::tell(language, "cli-layout", &facts);
    }
    if !template.is_confirmed {
        said::tell(language, "cli-layouts-proposed", &Facts::new());
    }
}
