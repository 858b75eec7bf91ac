//! A durable command beside a bare commit of SQLite with the same settings on the same disk: the command
//! path is to keep 0.8 of it or more.
#![expect(clippy::expect_used, reason = "a bench that cannot be set up measures nothing")]

use divan::Bencher;
use room::{Live, make_new};
use rusqlite::Connection;
use std::path::PathBuf;
use store::WorkshopFile;
use workshop::idea::NewIdea;
use workshop::use_case::NewUseCase;
use workshop::{Answer, CommandId, IdeaId, Language, RatingKey, Steering, UseCaseId, UseCaseText};

fn main() {
    divan::main();
}

/// A folder on the disk of the project: the system's folder for temporary files may be memory.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(PathBuf::from(env!("CARGO_MANIFEST_DIR"))).expect("a folder")
}

/// The rows of a rating, written by hand: rating, journal line and receipt in one commit with a full sync.
#[divan::bench(sample_count = 400)]
fn bare_sqlite_commit(bencher: Bencher) {
    let folder = folder();
    let mut file = Connection::open(folder.path().join("bare.db")).expect("a database");
    let settings = [
        ("locking_mode", "EXCLUSIVE"),
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        ("secure_delete", "ON"),
        ("cell_size_check", "ON"),
    ];
    for (name, value) in settings {
        file.pragma_update(None, name, value).expect("a setting");
    }
    let tables = "CREATE TABLE rating (id BLOB PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                  CREATE TABLE journal (number INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL) STRICT;
                  CREATE TABLE receipt (id BLOB PRIMARY KEY, journal INTEGER NOT NULL) STRICT, WITHOUT ROWID";
    file.execute_batch(tables).expect("tables");
    let text = "x".repeat(900);
    bencher.bench_local(|| {
        let id = CommandId::random().0;
        let tx = file.transaction().expect("a transaction");
        for sql in ["INSERT INTO rating VALUES (?1, 4)", "INSERT INTO receipt VALUES (?1, 1)"] {
            tx.prepare_cached(sql).expect("a statement").execute([id]).expect("a row");
        }
        let journal = tx
            .prepare_cached("INSERT INTO journal (text) VALUES (?1)")
            .expect("a statement")
            .execute([&text]);
        journal.expect("a row");
        tx.commit().expect("a commit");
    });
}

/// One rating: decided, applied, journaled with its receipt, synced, acknowledged.
#[divan::bench(sample_count = 400)]
fn durable_command(bencher: Bencher) {
    let folder = folder();
    let path = folder.path().join("bench.pharos");
    make_new(&path, "default", "Bench", Language::En).expect("a workshop");
    let live = Live::open(&path).expect("it opens");
    let text = UseCaseText { title: "Case".to_owned(), ..UseCaseText::default() };
    let use_case = UseCaseId::random();
    let add = Steering::AddUseCases { use_cases: vec![NewUseCase { id: use_case, text, ideas: Vec::new() }] };
    live.steer(CommandId::random(), add).expect("added");
    let (round, seat) = live
        .look(|workshop| {
            let round = workshop.open_round().map(|round| round.id);
            (round, workshop.seats().next().map(|seat| seat.id))
        })
        .expect("a look");
    let (Some(round), Some(seat)) = (round, seat) else { return };
    let criteria = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5", "C6"].map(str::parse);
    let mut n = 0_usize;
    bencher.bench_local(|| {
        n += 1;
        let criterion = criteria[n % criteria.len()].expect("a criterion");
        let answer = Answer::Value(u8::try_from(1 + (n / criteria.len()) % 5).unwrap_or(1));
        let rating = RatingKey { round, use_case, seat, criterion };
        live.steer(CommandId::random(), Steering::Rate { rating, answer }).expect("rated");
    });
}

/// What an autosave of 10,000 ideas takes from the writer.
#[divan::bench(sample_count = 100)]
fn copy_for_an_autosave(bencher: Bencher) {
    let folder = folder();
    let path = folder.path().join("bench.pharos");
    make_new(&path, "default", "Bench", Language::En).expect("a workshop");
    let live = Live::open(&path).expect("it opens");
    let lane = live.look(|workshop| workshop.lanes().next().map(|lane| lane.id)).expect("a look");
    let Some(lane) = lane else { return };
    for _ in 0..20 {
        let text = "An idea of sixty characters, as people write them in a room";
        let ideas = (0..500)
            .map(|_| NewIdea { id: IdeaId::random(), lane, text: text.to_owned(), inspired_by: None })
            .collect();
        live.steer(CommandId::random(), Steering::AddIdeas { new_lanes: Vec::new(), ideas }).expect("added");
    }
    live.close().expect("it closes");
    let file = WorkshopFile::open(&path).expect("it opens again");
    bencher.bench_local(|| file.copy().expect("a copy").len());
}
