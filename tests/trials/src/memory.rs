//! What a process takes of the machine: memory, files that are open, processor time, as the system counts it.

use crate::run::{Held, holds};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// Bytes of a megabyte.
const MB: f64 = 1024.0;

/// Megabytes that a process holds now.
pub(crate) fn held(process: u32) -> f64 {
    kilobytes(process, "VmRSS:") / MB
}

/// The most that a process ever held, in megabytes; or since [`forget_most`].
pub(crate) fn most(process: u32) -> f64 {
    kilobytes(process, "VmHWM:") / MB
}

/// Begins anew to watch what this process holds at most.
pub(crate) fn forget_most() {
    fs::write("/proc/self/clear_refs", "5").expect("a process may forget its own peak");
}

/// Seconds of processor time that a process has used up so far.
pub(crate) fn processor_time(process: u32) -> f64 {
    /// What the system counts in, wherever Linux runs.
    const TICKS_A_SECOND: f64 = 100.0;
    let said = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name before it may hold anything, a bracket ends it; then 11 fields, user time and system time.
    let fields = said.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / TICKS_A_SECOND
}

/// Files and sockets that a process has open.
pub(crate) fn open_files(process: u32) -> usize {
    fs::read_dir(format!("/proc/{process}/fd")).map_or(0, Iterator::count)
}

/// Files and sockets of those who went are closed after a while: no more are open than before.
pub(crate) fn given_back(process: u32, before: usize) -> Held {
    let until = Instant::now() + Duration::from_secs(30);
    while open_files(process) > before && Instant::now() < until {
        thread::sleep(Duration::from_millis(200));
    }
    let after = open_files(process);
    holds!(after <= before, "{after} files and sockets are open afterwards, {before} were before");
    Ok(())
}

fn kilobytes(process: u32, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or(0.0)
}
