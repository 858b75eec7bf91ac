//! Hostile files: whatever bytes a table or a workshop has, as JSON too, reading them stays small and quick, and nothing panics.

mod bombs;
#[path = "../../../../../src-tauri/crates/documents/tests/reading/made.rs"]
mod made;
mod workshops_as_json;

use crate::memory;
use crate::mutate::mutated;
use crate::run::{Held, Miss, Run, holds};
use documents::table::{ReadChoices, TableError, TableSource, read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Instant;
use store::WorkshopFile;

/// Megabytes that reading a file may take beside what is held already.
const MEMORY: f64 = 150.0;
/// Seconds.
const TIME: f64 = 5.0;

pub(crate) fn run(run: &mut Run) -> Held {
    for (name, bytes, is_refused) in bombs::all() {
        let came_of_it = within_bounds(run, name, &bytes)?;
        holds!(
            came_of_it.is_err() == is_refused,
            "{name}: {}",
            if is_refused { "it is read" } else { "it is refused" }
        );
        run.count("bombs", 1);
    }
    workshops_as_json::run(run)?;
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let fuzzed =
        fuzz_tables(run).and_then(|()| fuzz_workshops(run)).and_then(|()| workshops_as_json::fuzz(run));
    std::panic::set_hook(quiet);
    fuzzed
}

fn within_bounds(run: &mut Run, name: &str, bytes: &[u8]) -> Held<Result<usize, TableError>> {
    let before = memory::held(std::process::id());
    memory::forget_most();
    let begun = Instant::now();
    let came_of_it = read_table(bytes).map_err(|Miss(why)| Miss(format!("{name}: {why}")))?;
    run.at_most("a bomb took", begun.elapsed().as_secs_f64(), TIME, "s")?;
    let most = memory::most(std::process::id()) - before;
    run.at_most("a bomb took more", most, MEMORY, "MB")
        .map_err(|Miss(why)| Miss(format!("{name}: {why}")))?;
    Ok(came_of_it)
}

fn read_table(bytes: &[u8]) -> Held<Result<usize, TableError>> {
    let source = TableSource { name: "", bytes };
    let read = || {
        let table = read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Continue(()))?;
        let columns = documents::columns::propose_use_case_columns(&table);
        Ok(table.rows.len() + columns.len())
    };
    catch_unwind(AssertUnwindSafe(read)).map_err(|_| Miss("a panic".to_owned()))
}

/// Tables of all dialects with something changed.
fn fuzz_tables(run: &mut Run) -> Held {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/tables");
    let of = |ends: &[&str]| -> Vec<Vec<u8>> {
        let files = std::fs::read_dir(&folder).expect("tables").flatten().map(|entry| entry.path());
        let wanted = files.filter(|path| ends.iter().any(|end| path.to_string_lossy().ends_with(end)));
        let bytes = wanted.map(|path| std::fs::read(path).expect("a table"));
        // Small ones: of a large one, most changes hit the middle of a text.
        bytes.map(|bytes| bytes[..bytes.len().min(12_000)].to_vec()).collect()
    };
    let texts = of(&["csv", "tsv"]);
    let workbook = std::fs::read(folder.join("sample_genai_60.xlsx")).expect("a workbook");
    let kinds = [(texts, run.size(300, 1_000_000)), (vec![workbook], run.size(40, 100_000))];
    for ((good, count), name) in kinds.into_iter().zip(["texts", "workbooks"]) {
        let slowest = spread(run, count, |random| {
            let bytes = mutated(random, &good);
            let begun = Instant::now();
            let _ = read_table(&bytes)?;
            Ok(begun.elapsed().as_secs_f64())
        })?;
        run.count(name, count);
        run.at_most("a table took", slowest, TIME, "s")?;
    }
    Ok(())
}

/// Workshop files with something changed: opened or refused.
fn fuzz_workshops(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("good.pharos");
    let _ = product_tests::done(&["new", product_tests::text(&path), "--lang", "en"]);
    let good = vec![std::fs::read(&path).expect("a workshop")];
    let count = run.size(80, 100_000);
    let slowest = spread(run, count, |random| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("fuzz.pharos");
        std::fs::write(&path, mutated(random, &good)).expect("a file");
        let begun = Instant::now();
        let opened = catch_unwind(AssertUnwindSafe(|| {
            if let Ok(file) = WorkshopFile::open(&path) {
                let _ = (file.read(), file.damage(), file.history(None, 100), file.close());
            }
            let _ = store::salvage(&path, &folder.path().join("out.pharos"));
        }));
        holds!(opened.is_ok(), "a panic, by a workshop file");
        Ok(begun.elapsed().as_secs_f64())
    })?;
    run.count("workshop files", count);
    run.at_most("a workshop file took", slowest, TIME, "s")
}

/// Does something many times on all cores; gives the largest figure.
fn spread(run: &mut Run, count: usize, act: impl Fn(&mut fastrand::Rng) -> Held<f64> + Sync) -> Held<f64> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let act = &act;
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                let mut random = run.random.fork();
                scope.spawn(move || {
                    (0..count.div_ceil(threads)).try_fold(0.0, |most: f64, _| Ok(most.max(act(&mut random)?)))
                })
            })
            .collect();
        running
            .into_iter()
            .try_fold(0.0, |most: f64, thread| Ok(most.max(thread.join().expect("panics are caught")?)))
    })
}
