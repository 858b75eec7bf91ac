//! `pharos check`.

use crate::said::{self, Said};
use std::path::Path;
use store::{Damage, StoreError, WorkshopFile};
use workshop::{Facts, Language, StandingState};

/// Says whether a file is whole and what it holds.
pub(crate) fn check(path: &Path, language: Language) -> Result<(), Said> {
    let file = WorkshopFile::open(path)?;
    let contents = file.read()?;
    let damage = file.damage()?;
    file.close()?;
    if damage != Damage::default() {
        return Err(StoreError::Damaged(path.to_owned(), in_words(&damage)).into());
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

/// Which lines and which rows, as far as a line of text goes.
fn in_words(damage: &Damage) -> String {
    let first = |names: Vec<String>| names.into_iter().take(10).collect::<Vec<_>>().join(", ");
    let lines = first(damage.lines.iter().map(u32::to_string).collect());
    let rows = first(damage.rows.iter().map(|key| format!("{:?} {key}", key.table())).collect());
    match (lines.is_empty(), rows.is_empty()) {
        (_, true) => format!("journal lines {lines}"),
        (true, _) => format!("rows {rows}"),
        _ => format!("journal lines {lines}; rows {rows}"),
    }
}
