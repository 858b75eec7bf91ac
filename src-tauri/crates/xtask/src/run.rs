//! Running other programs, and saying which one failed.

use crate::project;
use std::process::Command;
use std::time::Instant;

/// Runs a program of the project's top folder and waits for it.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    run_with(program, arguments, &[])
}

/// The same with environment variables.
pub(crate) fn run_with(
    program: &str,
    arguments: &[&str],
    environment: &[(&str, &str)],
) -> Result<(), String> {
    let told = format!("{program} {}", arguments.join(" "));
    eprintln!("\n> {told}");
    let begun = Instant::now();
    let status = command(program, arguments)
        .envs(environment.iter().copied())
        .status()
        .map_err(|error| format!("{told}: {error}"))?;
    eprintln!("  {:.1} s", begun.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("Failed: {told}")) }
}

/// What a program prints.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = command(program, arguments).output().map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{program} {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr)))
    }
}

/// A program in the project's top folder, with the shared target folder.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root()).env("CARGO_TARGET_DIR", project::target());
    command
}
