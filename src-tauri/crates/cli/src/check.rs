//! `pharos check`.

use crate::said::{self, Said};
use std::path::Path;
use store::{StoreError, WorkshopFile};
use workshop::{Facts, Language, StandingState};

/// Says whether a file is whole and what it holds.
pub(crate) fn check(path: &Path, language: Language) -> Result<(), Said> {
    let file = WorkshopFile::open(path)?;
    let contents = file.read()?;
    let damaged = file.damaged_journal_lines()?;
    file.close()?;
    if !damaged.is_empty() {
        let lines = damaged.iter().take(10).map(u32::to_string).collect::<Vec<_>>().join(", ");
        return Err(StoreError::Damaged(path.to_owned(), format!("journal lines {lines}")).into());
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
