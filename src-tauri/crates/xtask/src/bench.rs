//! `cargo xtask bench`.

use crate::run::{run, run_with};
use crate::{project, system};

/// Measures what the product promises about speed, on this machine. The figures of the room and of the pages
/// are written to a file too, if one is named.
pub(crate) fn bench(json: Option<&str>) -> Result<(), String> {
    system::for_tests()?;
    let quick = ["--package", "ranking", "--package", "documents", "--package", "room"];
    let named = ["--bench", "ranking", "--bench", "import", "--bench", "durable"];
    run("cargo", &[&["bench"], &quick[..], &named[..]].concat())?;
    let file = json.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
    let file = file.map(|file| file.to_string_lossy().into_owned());
    let mut room = vec!["bench", "--package", "ranking", "--package", "documents", "--package", "room"];
    room.extend(["--bench", "room"]);
    if let Some(file) = &file {
        room.extend(["--", "--json", file]);
    }
    run("cargo", &room)?;
    pages(file.as_deref())
}

/// How the pages of the largest room move in Chromium, served by the program as it ships.
fn pages(file: Option<&str>) -> Result<(), String> {
    run("npm", &["run", "--silent", "build", "--workspace", "ui"])?;
    run("cargo", &["build", "--release", "--package", "cli"])?;
    let program = project::built("release", "pharos").to_string_lossy().into_owned();
    let mut bench = vec!["run", "--silent", "bench", "--workspace", "tests/e2e"];
    if let Some(file) = file {
        bench.extend(["--", "--json", file]);
    }
    run_with("npm", &bench, &[("PHAROS", &program)])
}
