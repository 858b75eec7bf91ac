//! `pharos check`.

use crate::said::{self, Said};
use room::Folders;
use room::protocol::Part;
use std::collections::BTreeMap;
use std::path::Path;
use store::{Contents, Damage, StoreError};
use workshop::{Facts, Language, StandingState};

/// Numbers of lines that are named.
const NAMED: usize = 20;

/// Says whether a file is whole and what it holds, or what is damaged and what to do.
pub(crate) fn check(path: &Path, language: Language) -> Result<(), Said> {
    let (contents, damage) = match look(path) {
        Err(StoreError::Damaged(..)) => return Err(damaged(path, &Damage::default(), language)),
        looked => looked?,
    };
    if damage != Damage::default() {
        return Err(damaged(path, &damage, language));
    }
    let workshop = contents.workshop;
    let ranked =
        workshop.standings().iter().filter(|standing| standing.state == StandingState::Ranked).count();
    said::tell(language, "cli-whole", &said::file(path));
    said::tell(
        language,
        "cli-holds",
        &Facts::new()
            .with("title", workshop.about().title.as_str())
            .with("ideas", workshop.ideas().len())
            .with("usecases", workshop.use_cases().len())
            .with("ranked", ranked)
            .with("ratings", workshop.rating_count())
            .with("seats", workshop.seats().len())
            .with("lighthouses", workshop.use_cases().filter(|case| case.lighthouse).count())
            .with("steps", contents.newest),
    );
    Ok(())
}

fn look(path: &Path) -> Result<(Contents, Damage), StoreError> {
    let file = room::open_file(path, &Folders::of_this_person())?;
    let looked = (file.read()?, file.damage()?);
    file.close()?;
    Ok(looked)
}

/// What is damaged, as far as that is known of a file that opens, and what to do.
fn damaged(path: &Path, damage: &Damage, language: Language) -> Said {
    let mut sentences = vec![("problem-file-damaged", said::file(path))];
    if !damage.lines.is_empty() {
        let numbers: Vec<String> = damage.lines.iter().take(NAMED).map(u32::to_string).collect();
        let more = if damage.lines.len() > NAMED { " …" } else { "" };
        let lines = numbers.join(language.say("cli-comma", &Facts::new()).as_str()) + more;
        sentences
            .push(("cli-damaged-lines", Facts::new().with("count", damage.lines.len()).with("lines", lines)));
    }
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in &damage.rows {
        *parts.entry(Part::of(key.table()).as_key()).or_default() += 1;
    }
    for (part, count) in parts {
        let part = language.say(&format!("salvage-{part}"), &Facts::new());
        sentences.push(("cli-damaged-rows", Facts::new().with("part", part).with("count", count)));
    }
    sentences.push(("cli-damaged-next", said::file(path)));
    Said::Sentences(sentences)
}
