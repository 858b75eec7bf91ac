//! What a process takes of the machine's memory, as the system counts it.

use std::fs;

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

/// Files and sockets that a process has open.
pub(crate) fn open_files(process: u32) -> usize {
    fs::read_dir(format!("/proc/{process}/fd")).map_or(0, Iterator::count)
}

fn kilobytes(process: u32, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or(0.0)
}
