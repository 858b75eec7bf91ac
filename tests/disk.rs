//! A disk that is full or must not be written, for real: a small file system in memory, mounted for the test.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{done, ranking, run, text};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file system of its own; None where this test may not mount one, as on a person's own machine.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(folder: &Path) -> Option<Self> {
        let path = folder.join("disk");
        std::fs::create_dir(&path).unwrap();
        mount(&["-t", "tmpfs", "-o", "size=600k", "tmpfs", text(&path)]).then(|| Self(path))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str]) -> bool {
    Command::new("mount").args(arguments).output().is_ok_and(|output| output.status.success())
}

#[test]
fn a_full_or_read_only_disk_loses_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::new(folder.path()) else {
        eprintln!("not allowed to mount a small disk: nothing was tested");
        return;
    };
    let file = disk.0.join("a.pharos");
    let _ = done(&["new", text(&file)]);
    let before = std::fs::read(&file).unwrap();

    let other = run(&["example", text(&disk.0.join("b.pharos")), "--lang", "en"]);
    assert_eq!(other.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&other.stderr).contains("The disk is full"));
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tables/us_2025_genai_agentic.csv");
    let import = run(&["import", text(&file), text(&table), "--as", "use-cases", "--lang", "en"]);
    assert_eq!(import.status.code(), Some(1), "nothing is accepted that does not fit");
    assert!(String::from_utf8_lossy(&import.stderr).contains("The disk is full"));
    let names: Vec<_> = std::fs::read_dir(&disk.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.pharos"], "nothing half-made is left behind");
    assert_eq!(ranking(&file).len(), 0, "the workshop is as it was");

    assert!(mount(&["-o", "remount,ro", text(&disk.0)]));
    let read_only = run(&["check", text(&file), "--lang", "en"]);
    assert_eq!(read_only.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&read_only.stderr).contains("is read-only"));
    assert_eq!(std::fs::read(&file).unwrap().len(), before.len());
}
