//! The room under load, beside a floor measured in the same run: a bare broadcast server with the same group
//! commit and full sync and nothing else.
//!
//! Open loop: every note has a time at which it is meant to be sent, and its latency counts from then, so that
//! a server that stalls is not asked less. The server runs on one core, all clients on the other.
//!
//! The same program plays all parts: without arguments, with part of a load's name, or with `--json FILE` it is
//! the driver, which starts itself as servers. Beside the loads: `work`, `storm` and `fresh`.
#![expect(clippy::expect_used, reason = "a bench that cannot be set up measures nothing")]

mod clients;
mod floor;
mod process;
mod real;
mod report;
mod turns;

use clients::{Against, Plan};
use report::Report;
use std::path::PathBuf;
use turns::{Run, Turn};

/// The loads that are measured.
const PLANS: [Plan; 5] = [
    Plan { burst: 40, ..plan("40 clients in bursts", 40, 40) },
    plan("200 clients, 20 notes a second", 200, 20),
    plan("500 clients, 50 notes a second", 500, 50),
    plan("1,000 clients, 50 notes a second", 1_000, 50),
    Plan {
        against: Against::Milliseconds(250.0),
        ..plan("overload: 500 clients, 200 notes a second", 500, 200)
    },
];
/// Each load is measured so often against floor and room, in turn; all of them count together.
const TURNS: usize = 5;
/// What has no floor is measured so often; the middle one counts.
const TRIES: usize = 3;
/// Notes that are there already when the work for one more is measured.
const NOTES_BEFORE: [usize; 3] = [100, 1_000, 10_000];
/// Who comes back at the same moment after a restart, to how many notes.
const STORM: (usize, usize) = (500, 1_000);

const fn plan(name: &'static str, clients: usize, notes_a_second: u64) -> Plan {
    Plan { name, clients, notes_a_second, burst: 1, seconds: 20, notes_before: 0, against: Against::Floor }
}

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

/// Measures the loads whose name holds some words, and the rest if it does.
fn drive(words: &str, json: Option<&str>) {
    process::pin(process::CLIENTS);
    let mut report = Report::default();
    for plan in PLANS.iter().filter(|plan| plan.name.contains(words)) {
        match plan.against {
            Against::Floor => against_floor(plan, &mut report),
            Against::Milliseconds(bar) => {
                let run = middle((0..TRIES).map(|_| alone(plan)), |run| run.p99_ms);
                report.add_overload(plan, run, bar);
            }
        }
    }
    if "work for one change".contains(words) {
        report.work_for_one = NOTES_BEFORE.map(|notes| (notes, work_for_one(notes))).to_vec();
    }
    if "storm".contains(words) {
        let tries = (0..TRIES).map(|_| process::storm(STORM.0, STORM.1));
        report.storm_seconds = Some(middle(tries, |seconds| *seconds));
    }
    if "fresh".contains(words) {
        report.fresh_client_ms = Some(process::fresh_client());
    }
    report.print();
    if let Some(path) = json {
        std::fs::write(path, serde_json::to_string_pretty(&report).expect("json")).expect("written");
    }
}

fn against_floor(plan: &Plan, report: &mut Report) {
    let of_one = ["floor", "real"].map(|kind| process::memory_of_one(kind, plan));
    let turn = |_| (process::measure("floor", plan), process::measure("real", plan));
    let (floor, real): (Vec<Turn>, Vec<Turn>) = (0..TURNS).map(turn).unzip();
    report.add(plan, Run::of(&floor, plan.clients, of_one[0]), Run::of(&real, plan.clients, of_one[1]));
}

/// One turn of the room alone.
fn alone(plan: &Plan) -> Run {
    Run::of(&[process::measure("real", plan)], plan.clients, 0)
}

/// Milliseconds of the processor that the room takes for one note, told to twenty people, in a room of notes.
fn work_for_one(notes_before: usize) -> f64 {
    let plan = Plan { seconds: 10, notes_before, ..plan("work for one change", 20, 100) };
    middle((0..TRIES).map(|_| alone(&plan).cpu_ms_a_note), |work| *work)
}

/// The middle one of some tries.
fn middle<T>(tries: impl Iterator<Item = T>, by: impl Fn(&T) -> f64) -> T {
    let mut tries: Vec<T> = tries.collect();
    tries.sort_by(|a, b| by(a).total_cmp(&by(b)));
    tries.swap_remove(TRIES / 2)
}
