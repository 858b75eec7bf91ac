//! The same on a network that loses packets: one of its own, whose packets the system itself drops.

use super::all_arrive;
use crate::run::{Held, Miss, Run};
use fastrand::Rng;
use product_tests::Room;
use std::process::{Command, ExitCode};

/// Of a hundred packets, so many are lost.
const LOST: u32 = 5;
/// What this program is asked for within that network.
pub(crate) const INSIDE: &str = "lossy-network";
/// A promise does not hold, as a program says it.
const MISSED: u8 = 1;
/// There is no such network here.
const LEFT_OUT: u8 = 4;

/// Runs this program once more, in a network of its own. Where the system lets nobody make one, that is said.
pub(super) fn on_a_network_of_its_own(run: &mut Run) -> Held {
    let own = std::env::current_exe().expect("a program has a path");
    let mut inside = Command::new("unshare");
    inside.args(["--user", "--map-root-user", "--net"]).arg(own).arg(INSIDE);
    let seed = run.random.u64(..).to_string();
    let output = match inside.arg(seed).env("PHAROS", product_tests::pharos()).output() {
        Ok(output) => output,
        Err(error) => {
            run.note(format!("lost packets left out here: {error}"));
            return Ok(());
        }
    };
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match output.status.code().and_then(|code| u8::try_from(code).ok()) {
        Some(0) => run.count("packets lost", said.parse().expect("it says how many")),
        Some(MISSED) if !said.is_empty() => return Err(Miss(format!("where packets are lost, {said}"))),
        code => {
            let why = String::from_utf8_lossy(&output.stderr);
            let why = why.lines().next().unwrap_or_default();
            assert!(code == Some(LEFT_OUT) || why.starts_with("unshare"), "it ended with {code:?}: {why}");
            run.note(format!("lost packets left out here: {why}"));
        }
    }
    Ok(())
}

/// What runs within: says how many packets were lost, or what does not hold.
pub(crate) fn inside(seed: &str) -> ExitCode {
    let rule = format!("tcp flags & (syn|rst) == 0 numgen random mod 100 < {LOST} counter drop");
    let rules = format!(
        "table inet loss {{ chain out {{ type filter hook output priority 0; policy accept; {rule}\n}}\n}}"
    );
    for line in [vec!["ip", "link", "set", "lo", "up"], vec!["nft", &rules]] {
        if let Err(why) = done(&line) {
            eprintln!("{}: {why}", line[0]);
            return ExitCode::from(LEFT_OUT);
        }
    }
    let mut random = Rng::with_seed(seed.parse().expect("a number"));
    let room = Room::new();
    let by = room.doors.address.clone();
    match all_arrive(room, &by, &mut random) {
        Ok(_) => {
            println!("{}", lost());
            ExitCode::SUCCESS
        }
        Err(Miss(why)) => {
            println!("{why}");
            ExitCode::from(MISSED)
        }
    }
}

/// Packets that were lost, as the system counts them.
fn lost() -> usize {
    let rules = done(&["nft", "list", "table", "inet", "loss"]).expect("the rules are there");
    let count = rules.split_once("packets ").and_then(|(_, rest)| rest.split_whitespace().next());
    let count = count.and_then(|count| count.parse().ok()).expect("they count");
    assert!(count > 100, "packets are lost: {count}");
    count
}

fn done(line: &[&str]) -> Result<String, String> {
    let output = Command::new(line[0]).args(&line[1..]).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("refused").to_owned())
}
