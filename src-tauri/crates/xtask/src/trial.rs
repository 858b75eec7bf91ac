//! `cargo xtask trial`: campaigns that try to break what Pharos promises.

use crate::run::{command, output, run, run_with};
use crate::{project, system};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// A promise does not hold: the campaign says so.
const MISSED: i32 = 1;

/// Lists the campaigns.
pub(crate) fn list() -> Result<(), String> {
    build()?;
    print!("{}", output(&campaigns(), &[])?);
    Ok(())
}

/// Runs one, with the words behind its name.
pub(crate) fn one(name: &str, more: &[&str]) -> Result<(), String> {
    system::for_trials()?;
    build()?;
    let mut words = vec![name];
    words.extend(more);
    if more.contains(&"--long") {
        words.push("--record");
    }
    run_with(&campaigns(), &words, &[("PHAROS", &pharos())])
}

/// Builds, and runs the short form of all.
pub(crate) fn short() -> Result<(), String> {
    system::for_trials()?;
    build()?;
    short_forms()
}

/// Runs the short form of all, one after another; what is to be run was built.
pub(crate) fn short_forms() -> Result<(), String> {
    let mut missed = Vec::new();
    for name in names(&campaigns())? {
        if run_with(&campaigns(), &[&name], &[("PHAROS", &pharos())]).is_err() {
            missed.push(name);
        }
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("Missed: {}", missed.join(", "))) }
}

/// Breaks each promise in a build of its own, and sees that its campaign notices. Those of one promise or one campaign
/// alone, if one is named.
pub(crate) fn sabotage(only: Option<&str>) -> Result<(), String> {
    system::for_trials()?;
    let built = SabotagedBuild::new()?;
    let listed = output(&built.program("trials"), &["sabotages"])?;
    let sabotages: Vec<Vec<&str>> = listed.lines().map(|line| line.split(' ').collect()).collect();
    let wanted = sabotages.iter().filter(|words| only.is_none_or(|only| words.contains(&only)));
    let wanted: Vec<[&str; 3]> = wanted.filter_map(|words| words.as_slice().try_into().ok()).collect();
    let mut campaigns: Vec<&str> = wanted.iter().map(|[_, _, campaign]| *campaign).collect();
    campaigns.sort_unstable();
    campaigns.dedup();
    let mut wrong = Vec::new();
    for campaign in campaigns {
        let said = built.run(campaign, None)?;
        println!("{campaign:10} holds as it is{:29} {}", "", said.in_short());
        if said.code != Some(0) {
            wrong.push(format!("{campaign} must hold while nothing is broken:\n{}", said.text));
        }
    }
    let mut caught = 0;
    for [name, promise, campaign] in &wanted {
        let said = built.run(campaign, Some(name))?;
        let is_caught = said.code == Some(MISSED);
        caught += usize::from(is_caught);
        let verdict = if is_caught { "caught" } else { "NOT CAUGHT" };
        println!("{campaign:10} {promise:>2} {name:24} {verdict:11} {}", said.in_short());
    }
    for what in &wrong {
        eprintln!("{what}");
    }
    println!("{caught} caught of {}", wanted.len());
    if wrong.is_empty() && caught == wanted.len() {
        Ok(())
    } else {
        Err("Not every promise is guarded.".to_owned())
    }
}

/// The program and the campaigns with the feature `sabotage`, in a folder of their own: everything else stays as it is
/// built.
struct SabotagedBuild(PathBuf);

/// What a campaign came to.
struct Said {
    code: Option<i32>,
    seconds: f64,
    text: String,
}

impl SabotagedBuild {
    fn new() -> Result<Self, String> {
        let folder = project::sabotaged();
        let named = folder.to_string_lossy().into_owned();
        let packages = ["--package", "cli", "--package", "trials", "--features", "cli/sabotage"];
        run("cargo", &[&["build", "--quiet", "--target-dir", &named], &packages[..]].concat())?;
        Ok(Self(folder.join("debug")))
    }

    fn program(&self, name: &str) -> String {
        self.0.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)).to_string_lossy().into_owned()
    }

    fn run(&self, campaign: &str, broken: Option<&str>) -> Result<Said, String> {
        let begun = Instant::now();
        let mut trial: Command = command(&self.program("trials"), &[campaign]);
        trial.env("PHAROS", self.program("pharos")).stderr(Stdio::piped()).stdout(Stdio::piped());
        match broken {
            Some(name) => trial.env("SABOTAGE", name),
            None => trial.env_remove("SABOTAGE"),
        };
        let output = trial.output().map_err(|error| format!("{campaign}: {error}"))?;
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        Ok(Said { code: output.status.code(), seconds: begun.elapsed().as_secs_f64(), text })
    }
}

impl Said {
    /// The line that says why, and how long it took.
    fn in_short(&self) -> String {
        let telling =
            |line: &&str| ["MISSED", "held", "could not", "panicked"].iter().any(|word| line.contains(word));
        let why: String =
            self.text.lines().find(telling).unwrap_or_default().trim().chars().take(160).collect();
        format!("{:.1} s  {why}", self.seconds)
    }
}

/// The same set of packages and targets as `cargo xtask test`: another set would compile the world twice.
fn build() -> Result<(), String> {
    run("cargo", &["build", "--workspace", "--all-targets", "--quiet"])
}

fn names(campaigns: &str) -> Result<Vec<String>, String> {
    let listed = output(campaigns, &[])?;
    Ok(listed.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

fn campaigns() -> String {
    project::built("debug", "trials").to_string_lossy().into_owned()
}

fn pharos() -> String {
    project::built("debug", "pharos").to_string_lossy().into_owned()
}
