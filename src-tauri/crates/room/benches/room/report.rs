//! What was measured, for people and for programs.

use crate::clients::Plan;
use crate::turns::Run;
use serde::Serialize;

/// p99 against the floor's, at most.
const P99_BAR: f64 = 1.5;
/// Time on the processor for each 1,000 deliveries against the floor's, at most.
const CPU_BAR: f64 = 1.3;
/// Memory of a client, at most.
const MEMORY_BAR_KIB: f64 = 40.0;
/// Until a fresh client has a room of 1,000 notes, at most.
const FRESH_BAR_MS: f64 = 5.0;

/// The work for one change in the fullest room against that in the emptiest, at most.
const WORK_BAR: f64 = 1.5;
/// Until all are back after a restart, at most, on a machine that does nothing else.
const STORM_BAR_SECONDS: f64 = 2.0;

/// Everything.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    loads: Vec<Load>,
    overloads: Vec<Overload>,
    /// Notes in the room, and milliseconds of the processor for one more.
    pub(crate) work_for_one: Vec<(usize, f64)>,
    pub(crate) storm_seconds: Option<f64>,
    pub(crate) fresh_client_ms: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Load {
    name: &'static str,
    floor: Run,
    real: Run,
    p99_ratio: f64,
    cpu_ratio: f64,
}

#[derive(Debug, Serialize)]
struct Overload {
    name: &'static str,
    run: Run,
    bar_ms: f64,
}

impl Report {
    pub(crate) fn add(&mut self, plan: &Plan, floor: Run, real: Run) {
        self.loads.push(Load {
            name: plan.name,
            p99_ratio: real.p99_ms / floor.p99_ms,
            cpu_ratio: real.cpu_ms_a_thousand / floor.cpu_ms_a_thousand,
            floor,
            real,
        });
    }

    pub(crate) fn add_overload(&mut self, plan: &Plan, run: Run, bar_ms: f64) {
        self.overloads.push(Overload { name: plan.name, run, bar_ms });
    }

    pub(crate) fn print(&self) {
        self.print_loads();
        for Overload { name, run, bar_ms } in &self.overloads {
            println!("{name}");
            println!("  acknowledged, p99 {:.1} ms{}", run.p99_ms, verdict(run.p99_ms, *bar_ms));
            println!("  told to all, p99 {:.1} ms", run.told_p99_ms);
            print_lost(run);
        }
        for (notes, work) in &self.work_for_one {
            println!("one more note among {notes}: {work:.3} ms of the processor");
        }
        let works = self.work_for_one.iter().map(|(_, work)| *work);
        let (least, most) = works.fold((f64::INFINITY, 0.0_f64), |(a, b), work| (a.min(work), b.max(work)));
        if !self.work_for_one.is_empty() {
            println!("  the most against the least {:.2}{}", most / least, verdict(most / least, WORK_BAR));
        }
        if let Some(seconds) = self.storm_seconds {
            println!("all are back after a restart in {seconds:.2} s{}", verdict(seconds, STORM_BAR_SECONDS));
        }
        if let Some(ms) = self.fresh_client_ms {
            println!("a fresh client has 1,000 notes in {ms:.2} ms{}", verdict(ms, FRESH_BAR_MS));
        }
    }

    fn print_loads(&self) {
        for load in &self.loads {
            let (floor, real) = (&load.floor, &load.real);
            println!("{}", load.name);
            let line = |what: &str, floor: f64, real: f64, ratio: Option<(f64, f64)>| {
                let held = ratio.map_or(String::new(), |(ratio, bar)| {
                    format!("  ratio {ratio:.2}{}", verdict(ratio, bar))
                });
                println!("  {what:<34} floor {floor:>8.2}   room {real:>8.2}{held}");
            };
            line("acknowledged, p50 ms", floor.p50_ms, real.p50_ms, None);
            line("acknowledged, p99 ms", floor.p99_ms, real.p99_ms, Some((load.p99_ratio, P99_BAR)));
            line("told to all, p99 ms", floor.told_p99_ms, real.told_p99_ms, None);
            let cpu = Some((load.cpu_ratio, CPU_BAR));
            line("CPU ms for 1,000 deliveries", floor.cpu_ms_a_thousand, real.cpu_ms_a_thousand, cpu);
            let memory = (real.memory_kib_a_client, MEMORY_BAR_KIB);
            line("memory, KiB a client", floor.memory_kib_a_client, real.memory_kib_a_client, Some(memory));
            println!("  p99 ms turn by turn                floor {}", turns(&floor.p99_ms_by_turn));
            println!("                                      room {}", turns(&real.p99_ms_by_turn));
            let stolen = [floor, real].map(|run| run.stolen_share * 100.0);
            println!(
                "  stolen by other machines, %        floor {:>8.2}   room {:>8.2}",
                stolen[0], stolen[1]
            );
            print_lost(real);
        }
    }
}

fn print_lost(run: &Run) {
    println!("  lost {}, in the file after a kill {:?} of {}", run.lost, run.on_disk, run.acknowledged);
}

fn turns(figures: &[f64]) -> String {
    figures.iter().map(|figure| format!("{figure:>8.2}")).collect()
}

fn verdict(figure: f64, bar: f64) -> String {
    format!(" (bar {bar}){}", if figure > bar { "  MISSED" } else { "" })
}
