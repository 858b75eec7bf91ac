//! `cargo xtask test`.

use crate::run::{run, run_with};
use crate::{architecture, checks, licences, project, system, trial};

/// Installs what tests need, and runs everything: the quick checks first.
pub(crate) fn test() -> Result<(), String> {
    system::for_tests()?;
    run("cargo", &["fmt", "--all", "--check"])?;
    architecture::check()?;
    licences::check()?;
    pages()?;
    run("cargo", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"])?;
    // The same set of packages and targets as the tests: another set would compile the world twice.
    run("cargo", &["build", "--workspace", "--all-targets", "--quiet"])?;
    run_with(
        "cargo",
        &["nextest", "run", "--workspace", "--no-fail-fast", "--status-level", "fail"],
        &[("PHAROS", &program("pharos")), ("OPENXML_AUDIT", &project::audit().to_string_lossy())],
    )?;
    checks::types_are_current()?;
    trial::short_forms()?;
    browser()
}

/// The pages: built, then format, lints, types and unit tests.
fn pages() -> Result<(), String> {
    for script in ["build", "format:check", "lint", "check", "test"] {
        run("npm", &["run", "--silent", script, "--workspace", "ui"])?;
    }
    Ok(())
}

/// The whole product in Chromium, and once in the real window.
fn browser() -> Result<(), String> {
    let programs = [("PHAROS", program("pharos")), ("PHAROS_DESKTOP", program("pharos-desktop"))];
    let programs = programs.each_ref().map(|(name, path)| (*name, path.as_str()));
    run_with("npm", &["run", "--silent", "test", "--workspace", "tests/e2e"], &programs)
}

fn program(name: &str) -> String {
    project::built("debug", name).to_string_lossy().into_owned()
}
