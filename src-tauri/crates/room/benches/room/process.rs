//! Servers as processes of their own: pinned to a core, with their CPU time and memory read from the system.

use crate::clients::{self, Plan};
use crate::turns::Turn;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The core of the servers.
pub(crate) const SERVER: usize = 0;
/// The core of all clients.
pub(crate) const CLIENTS: usize = 1;

/// A server that runs. Killed when dropped.
pub(crate) struct Server {
    kind: &'static str,
    child: Child,
    pub(crate) address: String,
    /// What lets a client in.
    pub(crate) secret: String,
    folder: tempfile::TempDir,
}

/// Keeps this process on one core.
pub(crate) fn pin(core: usize) {
    let mut set = rustix::thread::CpuSet::new();
    set.set(core);
    // Where the system does not allow it, both share the cores, and the report is worse for both.
    let _ = rustix::thread::sched_setaffinity(None, &set);
}

/// One load against one kind of server.
pub(crate) fn measure(kind: &'static str, plan: &Plan) -> Turn {
    let server = Server::start(kind);
    let mut turn = clients::run(&server, plan, || server.cpu_seconds());
    if kind == "real" {
        let before = clients::WARM_UP + plan.notes_before as u64;
        turn.on_disk = server.notes_on_disk().map(|notes| notes.saturating_sub(before));
    }
    turn
}

/// Memory that a kind of server takes for a load from one client, in KiB.
pub(crate) fn memory_of_one(kind: &'static str, plan: &Plan) -> u64 {
    let server = Server::start(kind);
    clients::run(&server, &plan.for_one(), || server.cpu_seconds()).memory_kib
}

/// Milliseconds until a client that sits down has a room of 1,000 notes; the middle of 21.
pub(crate) fn fresh_client() -> f64 {
    let server = Server::start("real");
    clients::fresh(&server, 1_000)
}

/// Seconds until some people, who all come back at once after a restart, have a room of notes again.
pub(crate) fn storm(people: usize, notes: usize) -> f64 {
    let mut server = Server::start("real");
    clients::storm(&mut server, people, notes)
}

/// Time of all processors of this machine so far, in ticks of its clock.
pub(crate) struct Processors {
    all: u64,
    /// Taken by other machines on the same iron.
    stolen: u64,
}

/// How the processors spent their time so far. Nothing where the system does not say.
pub(crate) fn processors() -> Processors {
    let facts = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = facts.lines().next().unwrap_or_default();
    let ticks: Vec<u64> = line.split_whitespace().skip(1).filter_map(|ticks| ticks.parse().ok()).collect();
    // User, nice, system, idle, waiting, interrupts, soft interrupts, stolen; guests are in the first two already.
    Processors { all: ticks.iter().take(8).sum(), stolen: ticks.get(7).copied().unwrap_or(0) }
}

impl Processors {
    /// What share of the time since then was stolen, 0 to 1.
    pub(crate) fn stolen_since(&self, then: &Self) -> f64 {
        let all = self.all.saturating_sub(then.all);
        self.stolen.saturating_sub(then.stolen) as f64 / all.max(1) as f64
    }
}

impl Server {
    fn start(kind: &'static str) -> Self {
        // On the disk of the project: the system's folder for temporary files may be memory.
        let folder = tempfile::tempdir_in(PathBuf::from(env!("CARGO_MANIFEST_DIR"))).expect("a folder");
        let (child, address, secret) = spawn(kind, folder.path());
        Self { kind, child, address, secret, folder }
    }

    /// Kills it where it stands and starts it again on the same file.
    pub(crate) fn restart(&mut self) {
        self.kill();
        (self.child, self.address, self.secret) = spawn(self.kind, self.folder.path());
    }

    fn kill(&mut self) {
        self.child.kill().and_then(|()| self.child.wait().map(|_| ())).expect("it can be killed");
        std::thread::sleep(Duration::from_millis(50));
    }

    /// Time on the processor so far, of all its threads: the system's scheduler counts it in nanoseconds.
    pub(crate) fn cpu_seconds(&self) -> f64 {
        let threads = std::fs::read_dir(format!("/proc/{}/task", self.child.id())).into_iter().flatten();
        let nanoseconds = threads.flatten().filter_map(|thread| {
            let counted = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            counted.split_whitespace().next()?.parse::<f64>().ok()
        });
        nanoseconds.sum::<f64>() / 1e9
    }

    /// Memory that is really there.
    pub(crate) fn memory_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(0)
    }

    /// Kills the server where it stands and counts what its file holds: what was acknowledged must be there.
    fn notes_on_disk(mut self) -> Option<u64> {
        self.kill();
        let live = room::Live::open(&self.folder.path().join("bench.pharos")).expect("it opens again");
        live.look(|workshop| workshop.ideas().len() as u64).ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already: then there is nothing to stop.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server on a folder: where it is, and what lets a client in.
fn spawn(kind: &str, folder: &Path) -> (Child, String, String) {
    let mut child = Command::new(std::env::current_exe().expect("a path"))
        .args([kind.as_ref(), folder.as_os_str()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says where");
    let (address, secret) = line.trim().split_once(' ').expect("address and secret");
    (child, address.to_owned(), secret.to_owned())
}
