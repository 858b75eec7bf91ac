//! A file of each released schema opens with all its rows, after a copy of it was kept, and also when the program is
//! killed in between; one of a newer program is refused and stays as it is.
//!
//! The files under `tests/fixtures/schemas` are kept as they were made, and never made anew.

use super::syscall::{CALLS, calls_in};
use crate::run::{Held, Miss, Run, holds};
use product_tests::{done, pharos as program, run as pharos, text};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use store::{VERSION, WorkshopFile};
use workshop::Workshop;

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
        if *version < VERSION {
            a_copy_is_kept(&bytes, *version)?;
            let step = run.size(4, 1);
            let killed = is_upgraded_though_killed(&bytes, *version, step, run.random.usize(0..step))?;
            run.count("upgrades killed", killed);
        }
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
    holds_all(&file.read().expect("it is read").workshop, version)?;
    holds!(file.damaged_journal_lines().is_ok_and(|lines| lines.is_empty()), "its history is damaged");
    holds!(file.close().is_ok(), "it does not close");
    holds!(schema_of(&path) == VERSION, "it is still of schema {}", schema_of(&path));
    holds!(done(&["check", text(&path)]).contains("whole"), "it is whole");
    Ok(())
}

fn holds_all(workshop: &Workshop, version: u32) -> Held {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in workshop.rows() {
        *counts.entry(format!("{:?}", row.key().table())).or_default() += 1;
    }
    let counted: String = counts.iter().map(|(table, count)| format!("{table} {count}\n")).collect();
    let wanted =
        std::fs::read_to_string(fixtures().join(format!("schema-{version}.txt"))).expect("what was in it");
    holds!(counted == wanted, "schema {version} had\n{wanted}and now has\n{counted}");
    Ok(())
}

/// The program that opens an older file puts what it was among the autosaves first.
fn a_copy_is_kept(bytes: &[u8], version: u32) -> Held {
    let home = Home::with(bytes);
    holds!(home.opened_under(&[]).status.success(), "an older file does not open");
    holds!(schema_of(&home.file) == VERSION, "it is still of schema {}", schema_of(&home.file));
    let copies = home.copies();
    holds!(copies.len() == 1, "copies of schema {version}: {copies:?}");
    is_the_old_one(&copies[0], version)
}

fn is_the_old_one(copy: &Path, version: u32) -> Held {
    holds!(schema_of(copy) == version, "the copy is of schema {}", schema_of(copy));
    let read = store::read_copy(copy);
    holds!(read.is_ok(), "the copy cannot be read: {read:?}");
    holds_all(&read.expect("it is read").workshop, version)
}

/// The program is killed at calls of the system that leave something on a disk, while it opens an older file.
fn is_upgraded_though_killed(bytes: &[u8], version: u32, step: usize, from: usize) -> Held<usize> {
    let undisturbed = Home::with(bytes);
    let calls = undisturbed.calls();
    holds!(calls.values().sum::<usize>() > 20, "it writes: {calls:?}");
    let mut killed = 0;
    for (call, count) in calls {
        for at in (1 + from..=count).step_by(step) {
            let home = Home::with(bytes);
            let inject = format!("inject={call}:signal=KILL:when={at}");
            let output = home.opened_under(&strace(&home.log(), &call, &["-e", &inject]));
            if output.status.success() {
                // Threads share what is counted: this time there were fewer.
                continue;
            }
            killed += 1;
            let here = |Miss(why): Miss| Miss(format!("killed at {call} {at}: {why}"));
            let was_old = opens_in_the_end(&home.file, version).map_err(here)?;
            let kept = home.copies().iter().any(|copy| is_the_old_one(copy, version).is_ok());
            holds!(was_old || kept, "killed at {call} {at}: it was upgraded and no copy of it is whole");
        }
    }
    Ok(killed)
}

/// It opens with all its rows, and is upgraded then. Whether it was not before.
fn opens_in_the_end(path: &Path, version: u32) -> Held<bool> {
    let mut was_old = false;
    let opened = WorkshopFile::open_after(path, |_, _| {
        was_old = true;
        Ok(())
    });
    holds!(opened.is_ok(), "it does not open: {opened:?}");
    let opened = opened.expect("it is open");
    holds_all(&opened.read().expect("it is read").workshop, version)?;
    holds!(opened.close().is_ok(), "it does not close");
    holds!(schema_of(path) == VERSION, "it is not upgraded in the end");
    Ok(was_old)
}

/// A person's folder, and an older file in it.
struct Home {
    folder: tempfile::TempDir,
    file: PathBuf,
}

impl Home {
    fn with(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("old.pharos");
        std::fs::write(&file, bytes).expect("a copy");
        Self { folder, file }
    }

    fn log(&self) -> String {
        text(&self.folder.path().join("calls")).to_owned()
    }

    /// Opens the file with `pharos`, under another program if one is named.
    fn opened_under(&self, other: &[String]) -> Output {
        let own = [text(&program()).to_owned(), "rank".to_owned(), text(&self.file).to_owned()];
        let line = [other, &own[..]].concat();
        let (program, arguments) = line.split_first().expect("a program");
        let mut command = Command::new(program);
        command.args(arguments).env("PHAROS_HOME", self.folder.path().join("home"));
        command.output().expect("it starts")
    }

    fn copies(&self) -> Vec<PathBuf> {
        let shelves = std::fs::read_dir(self.folder.path().join("home/autosaves")).into_iter().flatten();
        let files = shelves.flatten().flat_map(|shelf| std::fs::read_dir(shelf.path()).into_iter().flatten());
        let files = files.flatten().map(|file| file.path());
        files.filter(|path| path.extension().is_some_and(|ending| ending == "pharos")).collect()
    }

    /// How often each call is made when nobody disturbs it.
    fn calls(&self) -> BTreeMap<String, usize> {
        let output = self.opened_under(&strace(&self.log(), CALLS, &[]));
        assert!(output.status.success(), "undisturbed, it opens: {output:?}");
        calls_in(Path::new(&self.log()))
    }
}

fn strace(log: &str, calls: &str, more: &[&str]) -> Vec<String> {
    let trace = format!("trace={calls}");
    let line = [&["strace", "-f", "-qq", "-o", log, "-e", &trace][..], more].concat();
    line.into_iter().map(str::to_owned).collect()
}

/// The schema that a file says it is of.
fn schema_of(path: &Path) -> u32 {
    let bytes = std::fs::read(path).expect("a file");
    bytes.get(SCHEMA_AT).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
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
