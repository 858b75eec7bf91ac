//! Many workshops side by side: what their lighthouses cost and bring so far. Files are only read; what cannot be read is
//! listed with what is the matter.

use crate::Folders;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use store::StoreError;
use ts_rs::TS;
use workshop::pilot::PilotDecision;
use workshop::{Currency, Language, Problem, Refusal, UseCase, Workshop};

/// Files of a folder that are looked at, at most.
const FILES_MOST: usize = 500;

/// A workshop among others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PortfolioEntry {
    /// Where it lies.
    pub path: String,
    /// What it is called; the name of the file where it cannot be read.
    pub title: String,
    /// Whose it is, possibly empty.
    pub organisation: String,
    /// In which money its figures are; None where it cannot be read.
    pub currency: Option<Currency>,
    /// Its lighthouses, in the order in which they came.
    pub lighthouses: Vec<PortfolioLighthouse>,
    /// Why it cannot be read.
    pub problem: Option<Problem>,
}

/// A lighthouse of a workshop among others. Money is in the workshop's currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PortfolioLighthouse {
    /// Its title.
    pub title: String,
    /// How far it is.
    pub stage: PortfolioStage,
    /// Months of use that were counted.
    pub months: u32,
    /// What was paid once; what was to be paid where nobody said.
    pub once: f64,
    /// What running it cost so far.
    pub running_cost: f64,
    /// What it brought so far.
    pub benefit: f64,
    /// What it brought less all that it cost: below 0 it is not back yet. None before the first month.
    pub cumulative: Option<f64>,
    /// Alarms that ring and were not closed.
    pub open_alarms: u32,
}

/// How far a lighthouse is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PortfolioStage {
    /// It was chosen.
    Chosen,
    /// Owner and sponsor said yes to its plan.
    Planned,
    /// Something was measured in its pilot.
    Piloted,
    /// It goes on.
    Going,
    /// It goes on, but otherwise.
    Changing,
    /// It does not go on.
    Stopped,
    /// Its months are counted.
    Tracked,
}

/// The files that a portfolio begins with: the recent ones, and those where workshops are kept.
pub(crate) fn files(folders: &Folders) -> Vec<String> {
    let kept_in = |path: &Path| if path.is_dir() { files_in(path) } else { Vec::new() };
    let recent =
        folders.recent().into_iter().filter(|file| !file.missing).map(|file| PathBuf::from(file.path));
    let mut said = BTreeSet::new();
    let all = recent.chain(kept_in(&folders.workshops));
    let all = all.filter(|path| said.insert(path.clone())).take(FILES_MOST);
    all.map(|path| path.to_string_lossy().into_owned()).collect()
}

/// [`files_in`], by name.
pub(crate) fn named_files_in(path: &Path) -> Vec<String> {
    files_in(path).into_iter().map(|path| path.to_string_lossy().into_owned()).collect()
}

/// The workshop files of a folder, by name; the file itself where it is one.
#[must_use]
pub fn files_in(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_workshop = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pharos");
    let mut paths: Vec<PathBuf> = paths.filter(is_workshop).collect();
    paths.sort();
    paths.truncate(FILES_MOST);
    paths
}

/// Looks at a workshop where it lies. Neither the file nor its folder is written to.
#[must_use]
pub fn look_at(path: &Path, language: Language) -> PortfolioEntry {
    let named = path.to_string_lossy().into_owned();
    match read(path) {
        Ok(workshop) => entry(named, &workshop),
        Err(error) => PortfolioEntry {
            title: path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            path: named,
            organisation: String::new(),
            currency: None,
            lighthouses: Vec::new(),
            problem: Some(Problem::new(&error, language)),
        },
    }
}

/// A file that is open elsewhere has a log beside it: with that, and with what must not be opened, a copy is read.
fn read(path: &Path) -> Result<Workshop, StoreError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        return store::read_beside(path);
    }
    match store::read_copy(path) {
        Err(StoreError::ReadOnly(_) | StoreError::HardLinked(_) | StoreError::InUse { .. }) => {
            store::read_beside(path)
        }
        read => read.map(|contents| contents.workshop),
    }
}

fn entry(path: String, workshop: &Workshop) -> PortfolioEntry {
    let about = workshop.about();
    let mut lit: Vec<&UseCase> = workshop.use_cases().filter(|case| case.lighthouse).collect();
    lit.sort_by_key(|case| case.number);
    PortfolioEntry {
        path,
        title: about.title.clone(),
        organisation: about.organisation.clone(),
        currency: Some(workshop.money_terms(chrono::Utc::now()).currency),
        // Every use case is in its own workshop.
        lighthouses: lit.into_iter().filter_map(|case| lighthouse(workshop, case).ok()).collect(),
        problem: None,
    }
}

fn lighthouse(workshop: &Workshop, case: &UseCase) -> Result<PortfolioLighthouse, Refusal> {
    let question = workshop.tracking_question(case.id, chrono::Utc::now())?;
    let (once, sum) = question.summed();
    let months = workshop.tracked_months(case.id).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(PortfolioLighthouse {
        title: case.text.title.clone(),
        stage: stage(workshop, case),
        months: count(months),
        once,
        running_cost: sum.running_cost,
        benefit: sum.benefit,
        cumulative: (months > 0).then_some(sum.cumulative),
        open_alarms: count(question.open_alarms()),
    })
}

fn stage(workshop: &Workshop, case: &UseCase) -> PortfolioStage {
    if workshop.tracked_months(case.id).next().is_some() {
        return PortfolioStage::Tracked;
    }
    match workshop.standing_verdict(case.id).map(|verdict| verdict.decision) {
        Some(PilotDecision::Go) => return PortfolioStage::Going,
        Some(PilotDecision::Change) => return PortfolioStage::Changing,
        Some(PilotDecision::Stop) => return PortfolioStage::Stopped,
        None => {}
    }
    let plan = workshop.quick_win_plan(case.id);
    if workshop.pilot(case.id).is_some_and(|pilot| !pilot.measured.is_empty()) {
        PortfolioStage::Piloted
    } else if plan.is_some_and(|plan| plan.owner_yes.is_some() && plan.sponsor_yes.is_some()) {
        PortfolioStage::Planned
    } else {
        PortfolioStage::Chosen
    }
}
