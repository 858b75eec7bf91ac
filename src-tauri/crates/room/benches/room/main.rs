//! The room under load, beside a floor measured in the same run: a bare broadcast server with the same group
//! commit and full sync and nothing else.
//!
//! Open loop: every note has a time at which it is meant to be sent, and its latency counts from then, so that
//! a server that stalls is not asked less. The server runs on one core, all clients on the other.
//!
//! The same program plays all parts: without arguments, with part of a load's name, or with `--json FILE` it is
//! the driver, which starts itself as servers.
#![expect(clippy::expect_used, reason = "a bench that cannot be set up measures nothing")]

mod clients;
mod floor;
mod process;
mod real;
mod report;

use clients::Plan;
use report::{Report, Run};
use std::path::PathBuf;

/// The loads that are measured.
const PLANS: [Plan; 3] = [
    Plan { name: "40 clients in bursts", clients: 40, notes_a_second: 40, burst: 40, seconds: 20 },
    Plan { name: "200 clients, 20 notes a second", clients: 200, notes_a_second: 20, burst: 1, seconds: 20 },
    Plan { name: "500 clients, 50 notes a second", clients: 500, notes_a_second: 50, burst: 1, seconds: 20 },
];
/// Each load is measured so often; the middle one counts.
const TURNS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["floor", folder] => floor::serve(&PathBuf::from(folder)),
        ["real", folder] => real::serve(&PathBuf::from(folder)),
        ["--json", path] => drive("", Some(path)),
        [name] => drive(name, None),
        _ => drive("", None),
    }
}

/// Measures the loads whose name holds some words.
fn drive(words: &str, json: Option<&str>) {
    process::pin(process::CLIENTS);
    let mut report = Report::default();
    for plan in PLANS.iter().filter(|plan| plan.name.contains(words)) {
        let [floor_of_one, real_of_one] = ["floor", "real"].map(|kind| process::memory_of_one(kind, plan));
        let turn =
            |_| (process::measure("floor", plan, floor_of_one), process::measure("real", plan, real_of_one));
        let mut turns: Vec<(Run, Run)> = (0..TURNS).map(turn).collect();
        turns.sort_by(|a, b| report::p99_ratio(a).total_cmp(&report::p99_ratio(b)));
        let (floor, real) = turns.swap_remove(TURNS / 2);
        report.add(plan, &floor, &real);
    }
    report.fresh_client_ms = process::fresh_client();
    report.print();
    if let Some(path) = json {
        std::fs::write(path, serde_json::to_string_pretty(&report).expect("json")).expect("written");
    }
}
