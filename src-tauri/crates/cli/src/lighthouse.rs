//! `pharos lighthouse`.

use crate::arguments::LighthouseChange;
use crate::said::{self, Said};
use room::Live;
use std::path::Path;
use workshop::{CommandId, Facts, Language, Steering, UseCaseId, Workshop};

/// Lights the use case with a title, or puts it out.
pub(crate) fn lighthouse(
    path: &Path,
    change: LighthouseChange,
    title: &str,
    language: Language,
) -> Result<(), Said> {
    let live = Live::open(path)?;
    let lit = matches!(change, LighthouseChange::Add);
    let wanted = title.to_owned();
    let found = live.look(move |workshop| titled(workshop, &wanted))?;
    let facts = Facts::new().with("title", title);
    let use_case = match found.as_slice() {
        [only] => *only,
        [] => return Err(Said::Sentence("cli-no-such-title", facts)),
        _ => return Err(Said::Sentence("cli-title-twice", facts.with("count", found.len()))),
    };
    live.steer(CommandId::random(), Steering::LightLighthouse { use_case, lit })?;
    live.close()?;
    said::tell(language, if lit { "cli-lit" } else { "cli-put-out" }, &facts);
    Ok(())
}

/// The use cases with a title: as it is written, or else whatever the case of its letters.
fn titled(workshop: &Workshop, title: &str) -> Vec<UseCaseId> {
    let wanted = workshop::text::title(title).unwrap_or_else(|_| title.trim().to_owned());
    let by = |same: &dyn Fn(&str) -> bool| -> Vec<UseCaseId> {
        workshop.use_cases().filter(|case| same(&case.text.title)).map(|case| case.id).collect()
    };
    let exact = by(&|title| title == wanted);
    if exact.is_empty() { by(&|title| title.to_lowercase() == wanted.to_lowercase()) } else { exact }
}
