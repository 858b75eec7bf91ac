//! The pages' types are generated from Rust, committed, and must be current.

use crate::project;
use crate::run::{output, run};

/// Where the generated types lie.
const TYPES: &str = "ui/src/workshop/generated";

/// Writes the types anew.
pub(crate) fn write_types() -> Result<(), String> {
    let folder = project::root().join(TYPES);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("{TYPES}: {error}"))?;
    }
    run("cargo", &["nextest", "run", "--workspace", "export_bindings"])
}

/// Fails if the types in the tree are not those that Rust generates. The tests have just written them.
pub(crate) fn types_are_current() -> Result<(), String> {
    let changed = output("git", &["status", "--porcelain", "--", TYPES])?;
    if changed.trim().is_empty() {
        return Ok(());
    }
    Err(format!("The pages' types are not current. Run `cargo xtask types` and commit:\n{changed}"))
}
