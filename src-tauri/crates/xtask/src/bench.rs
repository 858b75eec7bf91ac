//! `cargo xtask bench`.

use crate::run::run;
use crate::system;

/// Measures what the product promises about speed, on this machine. The room's figures are written to a file
/// too, if one is named.
pub(crate) fn bench(json: Option<&str>) -> Result<(), String> {
    system::for_start()?;
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
    run("cargo", &room)
}
