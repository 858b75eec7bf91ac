//! What was measured, for people and for programs.

use crate::clients::{self, Plan};
use serde::Serialize;

/// p99 against the floor's, at most.
const P99_BAR: f64 = 1.5;
/// Time on the processor for each 1,000 deliveries against the floor's, at most.
const CPU_BAR: f64 = 1.3;
/// Memory of a client, at most.
const MEMORY_BAR_KIB: f64 = 40.0;
/// Until a fresh client has a room of 1,000 notes, at most.
const FRESH_BAR_MS: f64 = 5.0;

/// One load against one server.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Run {
    /// From the intended time of sending to the acknowledgement, in milliseconds.
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    /// From the intended time of sending to the last client that has it.
    pub(crate) told_p99_ms: f64,
    pub(crate) cpu_ms_a_thousand: f64,
    /// All that the server takes.
    pub(crate) memory_kib: u64,
    /// What one more client takes: beyond the same notes from one client alone.
    pub(crate) memory_kib_a_client: f64,
    pub(crate) sent: u64,
    pub(crate) acknowledged: u64,
    pub(crate) delivered: u64,
    /// Notes in the file after the server was killed.
    pub(crate) on_disk: Option<u64>,
}

/// Everything.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    loads: Vec<Load>,
    pub(crate) fresh_client_ms: f64,
}

#[derive(Debug, Serialize)]
struct Load {
    name: &'static str,
    floor: Run,
    real: Run,
    p99_ratio: f64,
    cpu_ratio: f64,
    lost: u64,
}

/// The real p99 against the floor's.
pub(crate) fn p99_ratio((floor, real): &(Run, Run)) -> f64 {
    real.p99_ms / floor.p99_ms
}

impl Report {
    pub(crate) fn add(&mut self, plan: &Plan, floor: &Run, real: &Run) {
        let missing = |run: &Run| {
            let wanted = run.sent * plan.clients as u64;
            (run.sent - run.acknowledged) + (wanted - run.delivered)
        };
        let written = real.acknowledged + clients::WARM_UP;
        let unwritten = real.on_disk.map_or(0, |on_disk| written.saturating_sub(on_disk));
        self.loads.push(Load {
            name: plan.name,
            floor: floor.clone(),
            real: real.clone(),
            p99_ratio: real.p99_ms / floor.p99_ms,
            cpu_ratio: real.cpu_ms_a_thousand / floor.cpu_ms_a_thousand,
            lost: missing(real) + unwritten,
        });
    }

    pub(crate) fn print(&self) {
        for load in &self.loads {
            let (floor, real) = (&load.floor, &load.real);
            println!("{}", load.name);
            let line = |what: &str, floor: f64, real: f64, ratio: Option<(f64, f64)>| {
                let verdict = ratio.map_or(String::new(), |(ratio, bar)| {
                    format!("  ratio {ratio:.2} (bar {bar}){}", if ratio > bar { "  MISSED" } else { "" })
                });
                println!("  {what:<34} floor {floor:>8.2}   room {real:>8.2}{verdict}");
            };
            line("acknowledged, p50 ms", floor.p50_ms, real.p50_ms, None);
            line("acknowledged, p99 ms", floor.p99_ms, real.p99_ms, Some((load.p99_ratio, P99_BAR)));
            line("told to all, p99 ms", floor.told_p99_ms, real.told_p99_ms, None);
            let cpu = Some((load.cpu_ratio, CPU_BAR));
            line("CPU ms for 1,000 deliveries", floor.cpu_ms_a_thousand, real.cpu_ms_a_thousand, cpu);
            let memory = (real.memory_kib_a_client, MEMORY_BAR_KIB);
            line("memory, KiB a client", floor.memory_kib_a_client, real.memory_kib_a_client, Some(memory));
            println!(
                "  lost {}, in the file after a kill {:?} of {}",
                load.lost, real.on_disk, real.acknowledged
            );
        }
        let missed = if self.fresh_client_ms > FRESH_BAR_MS { "  MISSED" } else { "" };
        println!(
            "a fresh client has 1,000 notes in {:.2} ms (bar {FRESH_BAR_MS}){missed}",
            self.fresh_client_ms
        );
    }
}
