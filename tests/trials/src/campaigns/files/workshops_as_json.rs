//! Workshops as JSON that nobody wrote like that: read or refused, small and quick.

use super::{MEMORY, TIME, spread};
use crate::memory;
use crate::mutate::mutated;
use crate::run::{Held, Miss, Run, holds};
use documents::json::{BYTES_MOST, from_json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

/// The head of a file, up to its rows.
const HEAD: &str = r#"{"pharos":"workshop","format":1,"workshop":{"id":"00000000-0000-4000-8000-000000000001","title":"x","question":"","organisation":"","language":"en","template":"","created_at":"2026-01-01T00:00:00Z","balance":0.5,"value_line":3,"cost_line":3,"step":"welcome"},"rows":["#;

pub(super) fn run(run: &mut Run) -> Held {
    for (name, bytes) in bombs() {
        let before = memory::held(std::process::id());
        memory::forget_most();
        let begun = Instant::now();
        holds!(read(&bytes)?.is_err(), "{name}: it is read");
        run.at_most("a bomb took", begun.elapsed().as_secs_f64(), TIME, "s")?;
        let most = memory::most(std::process::id()) - before;
        run.at_most("a bomb took more", most, MEMORY, "MB")
            .map_err(|Miss(why)| Miss(format!("{name}: {why}")))?;
        run.count("bombs", 1);
    }
    Ok(())
}

/// The example with something changed.
pub(super) fn fuzz(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, out) = (folder.path().join("example.pharos"), folder.path().join("example.json"));
    let _ = product_tests::done(&["example", product_tests::text(&file), "--lang", "zh-CN"]);
    let wish =
        ["export", product_tests::text(&file), "--to", product_tests::text(&out), "--own", "--seat-numbers"];
    let _ = product_tests::done(&wish);
    let good = vec![std::fs::read(&out).expect("a workshop as JSON")];
    let count = run.size(200, 100_000);
    let slowest = spread(run, count, |random| {
        let bytes = mutated(random, &good);
        let begun = Instant::now();
        let _ = read(&bytes)?;
        Ok(begun.elapsed().as_secs_f64())
    })?;
    run.count("workshops as JSON", count);
    run.at_most("a workshop as JSON took", slowest, TIME, "s")
}

/// Whether it is a workshop; its figures are worked out as a page would ask for them.
fn read(bytes: &[u8]) -> Held<Result<usize, String>> {
    let read = || match from_json(bytes) {
        Ok(workshop) => Ok(workshop.standings().len()),
        Err(error) => Err(error.to_string()),
    };
    catch_unwind(AssertUnwindSafe(read)).map_err(|_| Miss("a panic, by a workshop as JSON".to_owned()))
}

fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let with = |rows: &str| format!("{HEAD}{rows}").into_bytes();
    let rating = r#"{"table":"rating","row":{"round":"00000000-0000-4000-8000-000000000001","use_case":"00000000-0000-4000-8000-000000000002","criterion":"V1","seat":"00000000-0000-4000-8000-000000000003","value":3,"source":"proxy"}},"#;
    let mut ratings = rating.repeat(BYTES_MOST / rating.len() - 10);
    ratings.truncate(ratings.len() - 1);
    vec![
        ("rows within rows", with(&"[".repeat(2_000_000))),
        ("objects within objects", with(&r#"{"a":"#.repeat(2_000_000))),
        ("as many ratings as fit, all of them the same", with(&format!("{ratings}]}}"))),
        (
            "a text that never ends",
            with(&format!(r#"{{"table":"idea","row":{{"text":"{}"#, "a".repeat(60_000_000))),
        ),
        ("escapes without end", with(&format!(r#"{{"table":"{}"#, "\\u0041".repeat(10_000_000)))),
        ("numbers without end", with(&"1,".repeat(30_000_000))),
        ("rows without a kind", with(&r#"{"row":{}},"#.repeat(5_000_000))),
        ("more than is read", vec![b' '; BYTES_MOST + 1]),
    ]
}
