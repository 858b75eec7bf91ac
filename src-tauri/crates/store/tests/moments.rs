//! The workshop as it was: every moment of a history comes back row by row, from a copy of its file.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use std::path::Path;
use store::{StoreError, WorkshopFile, at_moment, create};
use workshop::{About, Actor, Batch, CommandId, Key, Language, Row, Steering, Workshop, WorkshopId, example};

/// A file with the example's history, and the rows after each of its lines.
fn example_file(path: &Path) -> Vec<Vec<(Key, Row)>> {
    let now = chrono::Utc::now();
    let about = About::new(WorkshopId::random(), "Example", "example", Language::En, now).unwrap();
    let mut workshop = Workshop::from_rows(about.clone(), [], []);
    let mut moments = Vec::new();
    let mut batches = Vec::new();
    let (title, question) = ("Another title".to_owned(), String::new());
    let more = [
        Steering::DescribeWorkshop { title, question, organisation: String::new() },
        Steering::SetLines { value: 2.5, cost: 3.5 },
        Steering::Undo,
        Steering::Redo,
    ];
    for command in example::commands(Language::En).iter().chain(&more) {
        let decision = workshop.decide(command, now).unwrap();
        let changes = workshop.apply(decision.changes);
        let (command, actor) = (CommandId::random(), Actor::Facilitator);
        let batch = Batch { command, at: now, actor, step: decision.step, changes, erased: decision.erased };
        workshop.note(&batch);
        batches.push(batch);
        moments.push(rows(&workshop));
    }
    create(path, &about, &batches).unwrap();
    moments
}

fn rows(workshop: &Workshop) -> Vec<(Key, Row)> {
    let mut rows: Vec<_> = workshop.rows().map(|row| (row.key(), row)).collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows
}

#[test]
fn every_moment_comes_back_row_by_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.pharos");
    let moments = example_file(&path);
    assert!(moments.len() > 5, "there is a history to go through");
    let file = WorkshopFile::open(&path).unwrap();
    let bytes = file.copy().unwrap();
    for (index, then) in moments.iter().enumerate() {
        let number = u32::try_from(index + 1).unwrap();
        let found = at_moment(&bytes, number, &path).unwrap();
        assert_eq!(&rows(&found), then, "after line {number}");
    }
    assert_eq!(file.copy().unwrap(), bytes, "looking changes nothing");
}

#[test]
fn behind_a_damaged_line_nobody_knows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.pharos");
    let moments = u32::try_from(example_file(&path).len()).unwrap();
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute("UPDATE journal SET changes = '[]' WHERE number = ?1", [moments - 3])
        .unwrap();
    let bytes = WorkshopFile::open(&path).unwrap().copy().unwrap();
    assert!(at_moment(&bytes, moments - 3, &path).is_ok(), "what came later can be taken back");
    let refused = at_moment(&bytes, moments - 4, &path).unwrap_err();
    assert!(matches!(refused, StoreError::Damaged(..)), "{refused}");
}

#[test]
fn bytes_that_are_no_file_are_refused() {
    for bytes in [&b""[..], b"no file", &[0; 4096]] {
        assert!(at_moment(bytes, 1, Path::new("x.pharos")).is_err());
    }
}
