//! A file of each released schema opens with all its rows; one of a newer program is refused and stays as it is.
//!
//! The files under `tests/fixtures/schemas` are kept as they were made, and never made anew.

use crate::run::{Held, Run, holds};
use product_tests::{done, run as pharos, text};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{VERSION, WorkshopFile};

/// The file of each schema, by its number; and its SHA-256, so that nobody makes it anew unseen.
const RELEASED: &[(u32, &str)] = &[(1, FIRST)];
const FIRST: &str = "86cfb864e06ef56722945fbad52a2586fbef3022d11610181b9261deb5171db0";
/// Where a file says of which schema it is.
const SCHEMA_AT: std::ops::Range<usize> = 60..64;

pub(crate) fn run(run: &mut Run) -> Held {
    for (version, digest) in RELEASED {
        let kept = fixtures().join(format!("schema-{version}.pharos"));
        let bytes = std::fs::read(&kept).expect("the file of a released schema");
        let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(&found, digest, "the file of schema {version} is kept as it was made");
        opens_with_all_its_rows(&bytes, *version)?;
        run.count("older files opened", 1);
        for newer in [VERSION + 1, VERSION + 2 + run.random.u32(..1_000_000), u32::MAX] {
            is_refused(&bytes, newer)?;
            run.count("newer files refused", 1);
        }
    }
    Ok(())
}

fn opens_with_all_its_rows(bytes: &[u8], version: u32) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.pharos");
    std::fs::write(&path, bytes).expect("a copy");
    let file = WorkshopFile::open(&path);
    holds!(file.is_ok(), "schema {version} does not open: {file:?}");
    let file = file.expect("it is open");
    let contents = file.read().expect("it is read");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in contents.workshop.rows() {
        *counts.entry(format!("{:?}", row.key().table())).or_default() += 1;
    }
    let counted: String = counts.iter().map(|(table, count)| format!("{table} {count}\n")).collect();
    let wanted =
        std::fs::read_to_string(fixtures().join(format!("schema-{version}.txt"))).expect("what was in it");
    holds!(counted == wanted, "schema {version} had\n{wanted}and now has\n{counted}");
    holds!(file.damaged_journal_lines().is_ok_and(|lines| lines.is_empty()), "its history is damaged");
    holds!(file.close().is_ok(), "it does not close");
    holds!(done(&["check", text(&path)]).contains("whole"), "it is whole");
    Ok(())
}

fn is_refused(bytes: &[u8], newer: u32) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("newer.pharos");
    let mut bytes = bytes.to_vec();
    bytes.get_mut(SCHEMA_AT).expect("a header").copy_from_slice(&newer.to_be_bytes());
    std::fs::write(&path, &bytes).expect("a copy");
    for words in [&["check", text(&path)][..], &["serve", text(&path), "--port", "0"], &["rank", text(&path)]]
    {
        let refused = pharos(&[words, &["--lang", "en"]].concat());
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        holds!(refused.status.code() == Some(1), "{}: a file of format {newer} is opened", words[0]);
        holds!(said.contains("newer Pharos") && said.contains(&newer.to_string()), "{}: {said}", words[0]);
    }
    holds!(std::fs::read(&path).is_ok_and(|after| after == bytes), "a newer file was written to");
    let names: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().collect();
    holds!(names.len() == 1, "something was left beside a newer file: {names:?}");
    Ok(())
}

fn fixtures() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).join("fixtures/schemas")
}
