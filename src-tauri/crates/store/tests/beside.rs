//! A workshop that cannot be opened itself is read beside: with all that was committed, and untouched.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use store::{StoreError, WorkshopFile, create, read_beside};
use workshop::{About, Actor, Batch, CommandId, Language, Steering, Workshop, WorkshopId};

fn new_file(folder: &Path) -> (PathBuf, Workshop) {
    let about =
        About::new(WorkshopId::random(), "Beside", "default", Language::En, chrono::Utc::now()).unwrap();
    let path = folder.join("beside.pharos");
    create(&path, &about, &[]).unwrap();
    (path, Workshop::from_rows(about, [], []))
}

/// Calls the workshop something else, as its facilitator does.
fn rename(workshop: &mut Workshop, title: &str) -> Batch {
    let now = chrono::Utc::now();
    let (title, question) = (title.to_owned(), String::new());
    let command = Steering::DescribeWorkshop { title, question, organisation: String::new() };
    let decision = workshop.decide(&command, now).unwrap();
    let changes = workshop.apply(decision.changes);
    let (command, actor) = (CommandId::random(), Actor::Facilitator);
    Batch { command, at: now, actor, step: decision.step, changes, erased: decision.erased }
}

fn beside(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn what_is_open_elsewhere_is_read_with_its_log() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut workshop) = new_file(folder.path());
    let mut open = WorkshopFile::open(&path).unwrap();
    open.commit(&[rename(&mut workshop, "Only in the log so far")]).unwrap();
    assert!(matches!(WorkshopFile::open(&path), Err(StoreError::InUse { .. })));

    let before = beside(folder.path());
    assert_eq!(read_beside(&path).unwrap().about().title, "Only in the log so far");
    assert_eq!(beside(folder.path()), before, "nothing is written there");

    open.commit(&[rename(&mut workshop, "It goes on")]).unwrap();
    open.close().unwrap();
    assert_eq!(read_beside(&path).unwrap().about().title, "It goes on");
}

#[test]
fn what_is_written_all_the_time_is_read_as_it_was_at_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut workshop) = new_file(folder.path());
    let mut open = WorkshopFile::open(&path).unwrap();
    let writing = std::thread::spawn(move || {
        for n in 0..60 {
            open.commit(&[rename(&mut workshop, &format!("Title {n}"))]).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        open.close().unwrap();
    });
    let mut seen = 0;
    while !writing.is_finished() {
        match read_beside(&path) {
            Ok(workshop) => {
                let title = &workshop.about().title;
                assert!(title == "Beside" || title.starts_with("Title "), "{title}");
                seen += 1;
            }
            Err(StoreError::InUse { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
    writing.join().unwrap();
    assert!(seen > 0, "it was read while it was written to");
    assert_eq!(read_beside(&path).unwrap().about().title, "Title 59");
}

#[test]
#[cfg(unix)]
fn what_must_not_be_written_or_has_two_names_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = new_file(folder.path());
    let other = folder.path().join("other.pharos");
    fs::hard_link(&path, &other).unwrap();
    assert!(matches!(WorkshopFile::open(&other), Err(StoreError::HardLinked(_))));
    assert_eq!(read_beside(&other).unwrap().about().title, "Beside");
    fs::remove_file(&other).unwrap();

    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(WorkshopFile::open(&path), Err(StoreError::ReadOnly(_))));
    assert_eq!(read_beside(&path).unwrap().about().title, "Beside");
    assert!(fs::metadata(&path).unwrap().permissions().readonly());
}

#[test]
fn what_is_no_workshop_stays_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pharos");
    assert!(matches!(read_beside(&path), Err(StoreError::Missing(_))));
    fs::write(&path, "Dear room").unwrap();
    assert!(matches!(read_beside(&path), Err(StoreError::NotAWorkshop(_))));
}
