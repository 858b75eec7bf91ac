//! Power loss: what a store writes and syncs is recorded, and the disk is put together as it may be after a cut at any
//! moment. Whatever was acknowledged by then is there, and no file is damaged.
//!
//! A kill cannot see this, because the system keeps what a dead process wrote.

mod disk;
mod recorded;

use super::scribe::{Told, run_under};
use crate::run::{Held, Miss, Run, holds};
use disk::Disk;
use product_tests::text;
use recorded::{Event, events};
use std::path::Path;

/// Syncs until the file is made and open: one that fails among them is told at once, and nothing is begun.
const BEFORE_IT_IS_OPEN: usize = 20;

pub(crate) fn run(run: &mut Run) -> Held {
    let wanted = run.size(300, 5_000);
    let mut made = 0;
    while made < wanted {
        let seed = run.random.u64(..1_000_000);
        let folder = tempfile::tempdir().expect("a folder");
        // Now and then a sync fails: what was to be synced is then lost for good, and may look as if it were there.
        let (first, more) = (BEFORE_IT_IS_OPEN + run.random.usize(1..16), run.random.usize(0..3));
        let fails = run.random.u8(0..3) > 0;
        let fails = fails.then(|| format!("inject=fsync:error=EIO:when={first}..{}", first + more));
        let events = recorded(folder.path(), seed, fails.as_deref())?;
        let moments = moments(&events);
        holds!(moments > 100, "there are moments to cut the power at: {moments}");
        let each = wanted.div_ceil(moments).min(4);
        made += cut_at_all(run, folder.path(), &events, seed, each, (wanted - made).min(wanted / 3))?;
    }
    Ok(())
}

/// How many moments change anything on the disk.
fn moments(events: &[Event]) -> usize {
    events.iter().filter(|event| !matches!(event, Event::Said(_))).count()
}

/// What a run that nobody disturbs does to its folder.
fn recorded(folder: &Path, seed: u64, fails: Option<&str>) -> Held<Vec<Event>> {
    let log = folder.join("calls");
    let traced = format!("trace={},?close", super::syscall::CALLS);
    let mut tracing = vec!["strace", "-f", "-qq", "-xx", "-s", "1000000", "-o", text(&log), "-e", &traced];
    if let Some(inject) = fails {
        tracing.extend(["-e", inject]);
    }
    let output = run_under(&tracing, folder, seed);
    let told = Told::from(&String::from_utf8_lossy(&output.stdout));
    holds!(told.is_complete(), "undisturbed, it is all done: {}", String::from_utf8_lossy(&output.stderr));
    let lines = std::fs::read_to_string(&log).expect("what strace saw");
    Ok(events(&lines, folder))
}

/// Cuts the power at each moment, some times each; gives how many images were made.
fn cut_at_all(
    run: &mut Run,
    folder: &Path,
    events: &[Event],
    seed: u64,
    each: usize,
    most: usize,
) -> Held<usize> {
    let mut disk = Disk::new(folder);
    let mut told = Told::default();
    let mut made = 0;
    // A short form that ends before all moments were cut goes through all parts of the run nevertheless.
    let skip = moments(events).div_ceil(most).max(1);
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Said(line) => told.hear(line),
            change => disk.take(change),
        }
        if at % skip != run.random.usize(0..skip) {
            continue;
        }
        for _ in 0..each {
            let image = tempfile::tempdir().expect("a folder");
            disk.write_image(image.path(), &mut run.random);
            let here = |Miss(why): Miss| Miss(format!("power cut after call {at} of seed {seed}: {why}"));
            told.holds_in(image.path()).map_err(here)?;
            run.count("images", 1);
            run.count("acknowledged before them", told.acknowledged());
            made += 1;
        }
    }
    Ok(made)
}
