//! Where the parts of the project lie.

use std::path::{Path, PathBuf};

/// The project's top folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

/// Where compiled code goes: outside the clone, so that a fresh clone does not compile the world again.
pub(crate) fn target() -> PathBuf {
    if let Some(chosen) = std::env::var_os("CARGO_TARGET_DIR") {
        return chosen.into();
    }
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    cache
        .or_else(|| home.map(|home| Path::new(&home).join(".cache")))
        .unwrap_or_else(root)
        .join("pharos/target")
}

/// Where what breaks a promise on purpose is built: apart from everything else.
pub(crate) fn sabotaged() -> PathBuf {
    target().join("sabotage")
}

/// Where programs in Python go that tests need.
pub(crate) fn python() -> PathBuf {
    target().join("python")
}

/// What audits files for Office.
pub(crate) fn audit() -> PathBuf {
    python().join("bin/openxml-audit")
}

/// A program that was built.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
