//! Campaigns that try to break what Pharos promises: the real program, real files, real sockets, many times over.
//!
//! ```text
//! trials                                      lists them
//! trials NAME [--long] [--seed N] [--record]  runs one
//! trials sabotages                            lists how promises can be broken, for `cargo xtask trial sabotage`
//! ```
//!
//! Exit codes: 0 it holds, 1 a promise does not hold, 2 wrong use, 3 the campaign itself could not go on.
#![expect(clippy::expect_used, reason = "what a campaign needs and does not get, ends it")]

mod campaigns;
mod memory;
mod mutate;
mod record;
mod run;

use campaigns::{CAMPAIGNS, Campaign};
use run::Run;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = wanted.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => list(),
        ["sabotages"] => list_sabotages(),
        [campaigns::network::loss::INSIDE, seed] => return campaigns::network::loss::inside(seed),
        ["write-workshop", folder, seed] => campaigns::scribe::write(folder, seed),
        [name, more @ ..] => {
            let campaign = CAMPAIGNS.iter().find(|campaign| campaign.name == *name);
            let (Some(campaign), Some(wish)) = (campaign, Wish::from(more)) else {
                eprintln!("usage: trials [NAME [--long] [--seed N] [--record]]");
                return ExitCode::from(2);
            };
            return go(campaign, &wish);
        }
    }
    ExitCode::SUCCESS
}

/// How one is to be run.
struct Wish {
    seed: u64,
    is_long: bool,
    is_recorded: bool,
}

impl Wish {
    fn from(words: &[&str]) -> Option<Self> {
        let mut wish = Self { seed: fastrand::u64(..1_000_000), is_long: false, is_recorded: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--long" => wish.is_long = true,
                "--record" => wish.is_recorded = true,
                "--seed" => wish.seed = words.next()?.parse().ok()?,
                _ => return None,
            }
        }
        Some(wish)
    }
}

fn go(campaign: &Campaign, wish: &Wish) -> ExitCode {
    let mut run = Run::new(wish.seed, wish.is_long);
    let form = if wish.is_long { "long" } else { "short" };
    println!("{}: {form}, seed {}", campaign.name, wish.seed);
    let begun = Instant::now();
    let held = catch_unwind(AssertUnwindSafe(|| (campaign.run)(&mut run)));
    let seconds = begun.elapsed().as_secs_f64();
    if !run.counted().is_empty() {
        println!("  {}", run.counted());
    }
    println!("  worst: {}", run.worst());
    let again = || {
        let long = if wish.is_long { " --long" } else { "" };
        println!("  again: cargo xtask trial {}{long} --seed {}", campaign.name, wish.seed);
    };
    match held {
        Ok(Ok(())) => {
            println!("  held, {seconds:.1} s");
            if wish.is_recorded {
                record::keep(campaign, &run, wish.seed, seconds);
            }
            ExitCode::SUCCESS
        }
        Ok(Err(miss)) => {
            println!("  MISSED after {seconds:.1} s: {}", miss.0);
            again();
            ExitCode::from(1)
        }
        Err(_) => {
            println!("  could not go on after {seconds:.1} s");
            again();
            ExitCode::from(3)
        }
    }
}

fn list() {
    for Campaign { name, promises, about, .. } in CAMPAIGNS {
        let promises = promises.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
        println!("{name:10} {promises:12} {about}");
    }
}

fn list_sabotages() {
    for sabotage in sabotage::Sabotage::ALL {
        println!("{} {} {}", sabotage.name(), sabotage.promise(), sabotage.campaign());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sabotage::Sabotage;

    #[test]
    fn every_sabotage_is_guarded_by_a_campaign_that_is_there_and_about_that_promise() {
        for sabotage in Sabotage::ALL {
            let campaign = CAMPAIGNS.iter().find(|campaign| campaign.name == sabotage.campaign());
            let is_about = campaign.is_some_and(|campaign| campaign.promises.contains(&sabotage.promise()));
            assert!(is_about, "{sabotage:?} is guarded by {}", sabotage.campaign());
        }
    }

    #[test]
    fn names_are_different() {
        let mut names: Vec<_> = CAMPAIGNS.iter().map(|campaign| campaign.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CAMPAIGNS.len());
    }
}
