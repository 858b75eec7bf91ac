//! `cargo xtask start`.

use crate::run::{command, run};
use crate::{project, system};

/// Installs what is missing, builds, and opens Pharos: its window where there is a display, else a link.
pub(crate) fn start() -> Result<(), String> {
    system::for_start()?;
    run("npm", &["run", "--silent", "build", "--workspace", "ui"])?;
    run("cargo", &["build", "--release", "--package", "pharos-desktop", "--package", "cli"])?;
    if has_display() {
        open(&project::built("release", "pharos-desktop"), &[])
    } else {
        eprintln!(
            "\nThere is no display, so Pharos is served to a browser on this machine. Ctrl+C stops it."
        );
        open(&project::built("release", "pharos"), &["serve"])
    }
}

fn open(program: &std::path::Path, arguments: &[&str]) -> Result<(), String> {
    let name = program.to_string_lossy();
    let status = command(&name, arguments).status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}")) }
}

fn has_display() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
