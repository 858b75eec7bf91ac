//! TRIALS.md: the last long run of each campaign, one line each, written by the campaigns themselves.

use crate::campaigns::{CAMPAIGNS, Campaign};
use crate::run::Run;
use std::path::{Path, PathBuf};

const HEAD: &str = "# Trials\n\n\
    The last long run of each campaign, written by `cargo xtask trial NAME --long`. What each of them does, and which \
    promises it guards: `cargo xtask trial`.\n\n\
    | campaign | seed | counts | worst figure of its bar | took | machine | date |\n\
    | --- | --- | --- | --- | --- | --- | --- |\n";

/// Replaces a campaign's line.
pub(crate) fn keep(campaign: &Campaign, run: &Run, seed: u64, seconds: f64) {
    let line = format!(
        "| {} | {seed} | {} | {} | {seconds:.0} s | {} | {} |",
        campaign.name,
        run.counted(),
        run.worst(),
        machine(),
        chrono::Utc::now().format("%Y-%m-%d")
    );
    let path = file();
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    std::fs::write(&path, replaced(&old, campaign.name, &line)).expect("TRIALS.md is written");
}

/// The page with one line in the place of the last one of its name; lines stand in the order of the campaigns.
fn replaced(old: &str, name: &str, line: &str) -> String {
    let of = |line: &str, name: &str| line.starts_with(&format!("| {name} |"));
    let line_of = |campaign: &Campaign| {
        if campaign.name == name {
            return Some(line);
        }
        old.lines().find(|line| of(line, campaign.name))
    };
    let lines = CAMPAIGNS.iter().filter_map(line_of);
    lines.fold(HEAD.to_owned(), |page, line| page + line + "\n")
}

fn file() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).join("TRIALS.md")
}

/// Cores, memory and system, as far as the machine tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").ok();
    let total =
        memory.as_deref().and_then(|facts| facts.split_whitespace().nth(1)).and_then(|kb| kb.parse().ok());
    let gigabytes = total.map_or_else(String::new, |kb: f64| format!(", {:.0} GB", kb / 1_048_576.0));
    format!("{} {}, {cores} cores{gigabytes}", std::env::consts::OS, std::env::consts::ARCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_the_place_of_the_last_one() {
        let once = replaced("", "crash", "| crash | 1 |");
        let twice = replaced(&once, "crash", "| crash | 2 |");
        assert!(twice.contains("| crash | 2 |") && !twice.contains("| crash | 1 |"), "{twice}");
        let other = replaced(&twice, CAMPAIGNS[2].name, &format!("| {} | 3 |", CAMPAIGNS[2].name));
        assert!(other.contains("| crash | 2 |"), "the others stay: {other}");
    }
}
