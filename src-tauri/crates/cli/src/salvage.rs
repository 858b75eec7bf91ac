//! `pharos salvage`.

use crate::said::{self, Said};
use room::protocol::salvaged_parts;
use std::path::Path;
use workshop::{Facts, Language};

/// Writes what can be read of a damaged file, and says how much that is.
pub(crate) fn salvage(path: &Path, out: &Path, language: Language) -> Result<(), Said> {
    let salvaged = store::salvage(path, out)?;
    said::tell(language, "cli-written", &said::file(out));
    for part in salvaged_parts(&salvaged) {
        let name = language.say(&format!("salvage-{}", part.part.as_key()), &Facts::new());
        let facts =
            Facts::new().with("part", name).with("kept", part.kept).with("all", part.kept + part.lost);
        said::tell(language, "salvage-of", &facts);
    }
    said::tell(language, "salvage-lines", &Facts::new().with("count", salvaged.lines_lost));
    Ok(())
}
