//! Killed at any call of the system, while a file is made, opened, written, cut, copied and closed: afterwards it is
//! what it was said to be.

use super::scribe::{Told, run_under, workshop_in};
use crate::run::{Held, Miss, Run, holds};
use product_tests::text;
use std::collections::BTreeMap;
use std::path::Path;

/// Calls that leave something on a disk. `?` lets a system be without one of them.
pub(super) const CALLS: &str = "?openat,?pwrite64,?write,?fdatasync,?fsync,?ftruncate,?unlink,?unlinkat,?rename,\
                                ?renameat,?renameat2,?link,?linkat";

pub(crate) fn run(run: &mut Run) -> Held {
    let rounds = run.size(1, 12);
    for _ in 0..rounds {
        let seed = run.random.u64(..1_000_000);
        let calls = calls_of_a_run(seed)?;
        // Every sixth call in the short form, beginning anywhere; each of them in the long one.
        let step = run.size(6, 1);
        let from = run.random.usize(0..step);
        for (call, count) in calls {
            for at in (1 + from..=count).step_by(step) {
                kill_at(run, seed, &call, at)?;
            }
        }
    }
    Ok(())
}

/// How often each call is made by a run that nobody disturbs.
fn calls_of_a_run(seed: u64) -> Held<BTreeMap<String, usize>> {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("calls");
    let tracing = ["strace", "-f", "-qq", "-o", text(&log), "-e", &format!("trace={CALLS}")];
    let output = run_under(&tracing, folder.path(), seed);
    let said = String::from_utf8_lossy(&output.stdout);
    holds!(
        Told::from(&said).is_complete(),
        "undisturbed, it is all done: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let calls = calls_in(&log);
    holds!(calls.get("pwrite64").is_some_and(|count| *count > 50), "it writes: {calls:?}");
    Ok(calls)
}

/// How often each call stands in what strace saw.
pub(super) fn calls_in(log: &Path) -> BTreeMap<String, usize> {
    let lines = std::fs::read_to_string(log).expect("what strace saw");
    let mut calls = BTreeMap::new();
    for line in lines.lines() {
        let call = line.split_once(' ').and_then(|(_, rest)| rest.trim().split_once('('));
        if let Some((call, _)) = call {
            *calls.entry(call.to_owned()).or_default() += 1;
        }
    }
    calls
}

fn kill_at(run: &mut Run, seed: u64, call: &str, at: usize) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("calls");
    let inject = format!("inject={call}:signal=KILL:when={at}");
    let tracing = ["strace", "-f", "-qq", "-o", text(&log), "-e", &format!("trace={call}"), "-e", &inject];
    let output = run_under(&tracing, folder.path(), seed);
    let told = Told::from(&String::from_utf8_lossy(&output.stdout));
    holds!(!output.status.success(), "{call} {at}: it was killed");
    run.count("kills", 1);
    run.count("acknowledged before them", told.acknowledged());
    let here = |Miss(why): Miss| Miss(format!("killed at {call} {at} of seed {seed}: {why}"));
    told.holds_in(folder.path()).map_err(here)?;
    nothing_beside(folder.path()).map_err(here)
}

/// Once opened and closed again, there is the workshop, perhaps a copy, and what was never finished.
fn nothing_beside(folder: &Path) -> Held {
    let names = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.file_name());
    let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    let is_known = |name: &&String| {
        let is_unfinished = name.ends_with(".unfinished") || name.starts_with(".tmp");
        is_unfinished || ["scribe.pharos", "copy.pharos", "calls"].contains(&name.as_str())
    };
    let odd: Vec<&String> = names.iter().filter(|name| !is_known(name)).collect();
    let is_there = workshop_in(folder).exists();
    holds!(odd.is_empty() || !is_there, "something lies beside the closed file: {odd:?}");
    Ok(())
}
