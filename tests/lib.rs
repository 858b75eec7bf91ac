//! Tests that need the whole product: the real program, real files, real sockets.
#![expect(clippy::expect_used, reason = "what a test needs and does not get, fails the test")]

mod harness;

pub use harness::anonymous_box::{Written, anonymous_box, traces};
pub use harness::device::{Device, Heard, seen_rows};
pub use harness::fault_proxy::FaultProxy;
pub use harness::office::{Office, SheetCell, Sheets, audited, cell, pages, scripted, sheets, type_number};
pub use harness::page::{Page, rows};
pub use harness::program::{Served, done, pharos, ranking, raw, raw_for, run, text};
pub use harness::room::{Doors, Room, every_byte, ids};
pub use harness::secure::{Authority, Pem};
pub use harness::tapped::{Tapped, holds};
pub use harness::to_erase::{to_erase, traces_of_erased};
pub use harness::wishes::{idea, new_id, new_key, rating, secret_idea, use_case, wall_view};

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// A test that the manifest does not name is never run, and nobody notices.
    #[test]
    fn every_file_of_tests_is_run() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("the manifest");
        let names = std::fs::read_dir(folder).expect("the tests").flatten().map(|entry| entry.file_name());
        let names = names.filter_map(|name| name.into_string().ok());
        let tests: Vec<String> = names.filter(|name| name.ends_with(".rs") && name != "lib.rs").collect();
        assert!(tests.len() > 10, "the tests are found: {tests:?}");
        let forgotten: Vec<&String> =
            tests.iter().filter(|name| !manifest.contains(&format!("path = \"{name}\""))).collect();
        assert!(forgotten.is_empty(), "{forgotten:?}");
    }
}
