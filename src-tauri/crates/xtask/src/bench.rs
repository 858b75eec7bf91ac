//! `cargo xtask bench`.

use crate::run::{run, run_with};
use crate::{project, system};

/// Those that have something to measure: built together each time, so that they are built once.
const PACKAGES: [&str; 6] = ["money", "ranking", "roadmap", "workshop", "documents", "room"];

/// Measures what the product promises about speed, on this machine. The figures of the room and of the pages
/// are written to a file too, if one is named.
pub(crate) fn bench(json: Option<&str>) -> Result<(), String> {
    system::for_tests()?;
    let packages = PACKAGES.into_iter().flat_map(|name| ["--package", name]).collect::<Vec<_>>();
    let named =
        ["money", "ranking", "roadmap", "look_alike", "import", "deliverables", "durable", "portfolio"];
    let named = named.into_iter().flat_map(|name| ["--bench", name]).collect::<Vec<_>>();
    run("cargo", &[&["bench"], &packages[..], &named[..]].concat())?;
    let file = json.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
    let file = file.map(|file| file.to_string_lossy().into_owned());
    let mut room = [&["bench"], &packages[..], &["--bench", "room"]].concat();
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
