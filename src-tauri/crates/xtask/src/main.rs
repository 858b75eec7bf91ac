//! `cargo xtask`: everything a person or a machine does with this project.
//!
//! ```text
//! cargo xtask start      install what is missing, build, and open Pharos
//! cargo xtask test       install what tests need, and run everything
//! cargo xtask bench      measure what the product promises about speed [--json FILE]
//! cargo xtask trial      list the campaigns that try to break what Pharos promises; with NAME [--long] [--seed N] run
//!                        one, with --short all in short, with `sabotage` see that each of them can fail
//! cargo xtask types      write the pages' types anew from Rust
//! cargo xtask licences   write the list of third-party licences anew
//! ```

mod architecture;
mod bench;
mod checks;
mod licences;
mod project;
mod run;
mod start;
mod system;
mod test;
mod trial;

use std::process::ExitCode;

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["start"] => start::start(),
        ["test"] => test::test(),
        ["bench"] => bench::bench(None),
        ["bench", "--json", file] => bench::bench(Some(file)),
        ["trial"] => trial::list(),
        ["trial", "--short"] => trial::short(),
        ["trial", "sabotage"] => trial::sabotage(None),
        ["trial", "sabotage", only] => trial::sabotage(Some(only)),
        ["trial", name, more @ ..] => trial::one(name, more),
        ["types"] => checks::write_types(),
        ["licences"] => licences::write(),
        _ => Err("usage: cargo xtask start | test | bench [--json FILE] | trial [NAME] | types | licences"
            .to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}
