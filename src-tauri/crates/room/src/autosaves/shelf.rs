//! The folder in which the autosaves of one workshop lie.

use crate::protocol::{Autosave, HistoryEntry, WorkshopContents};
use crate::{Folders, Trouble, write_whole};
use chrono::{DateTime, NaiveDateTime, Utc};
use sabotage::{Sabotage, sabotaged};
use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};
use workshop::{Refusal, WorkshopId};

/// So many are kept.
const KEPT: usize = 10;
/// How an autosave is called: a number that grows, when it was made, and that it was made at a step. A machine's clock may
/// be set back: what was made last is told by the number alone.
const DIGITS: usize = 6;
const TIME: &str = "%Y%m%dT%H%M%S%3fZ";
const AT_A_STEP: &str = "-step";
const ENDING: &str = ".pharos";

/// The autosaves of one workshop, beside this person's settings: where the workshop lies, one file is one workshop.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(crate) fn of(folders: &Folders, workshop: WorkshopId) -> Self {
        Self { folder: folders.settings.join("autosaves").join(workshop.0.to_string()) }
    }

    /// Puts one there, and takes those away that were made first.
    pub(crate) fn keep(&self, at: DateTime<Utc>, is_step: bool, bytes: &[u8]) -> Result<(), Trouble> {
        fs::create_dir_all(&self.folder).map_err(|error| Trouble::file(&self.folder, &error))?;
        let step = if is_step { AT_A_STEP } else { "" };
        let number = self.names().first().and_then(|name| number_of(name)).map_or(1, |last| last + 1);
        let name = format!("{number:0DIGITS$}-{}{step}{ENDING}", at.format(TIME));
        write_whole(&self.folder.join(name), bytes)?;
        for old in self.names().into_iter().skip(KEPT) {
            self.remove(&old)?;
        }
        Ok(())
    }

    /// Takes all away.
    pub(crate) fn clear(&self) -> Result<(), Trouble> {
        self.names().iter().try_for_each(|name| self.remove(name))
    }

    /// What is there, newest first. One that cannot be read is left out: it would help nobody.
    pub(crate) fn list(&self) -> Vec<Autosave> {
        self.names().into_iter().filter_map(|name| self.describe(name)).collect()
    }

    /// What is in one of them.
    pub(crate) fn look_at(&self, name: &str) -> Result<WorkshopContents, Trouble> {
        Ok(WorkshopContents::of(&store::read_copy(&self.find(name)?)?.workshop))
    }

    /// Copies one of them to a file of its own among the workshops, named after the moment, and says where.
    pub(crate) fn take_out(&self, name: &str, folders: &Folders) -> Result<PathBuf, Trouble> {
        let path = self.find(name)?;
        let title = self.look_at(name)?.title;
        let copy = folders.unused_path_for(&title, made_at(name).unwrap_or_else(Utc::now))?;
        let bytes = fs::read(&path).map_err(|error| Trouble::file(&path, &error))?;
        write_whole(&copy, &bytes)?;
        Ok(copy)
    }

    /// Where one of them lies. Only what is on the list is found.
    fn find(&self, name: &str) -> Result<PathBuf, Trouble> {
        let known = self.names().into_iter().find(|known| known == name);
        known.map(|name| self.folder.join(name)).ok_or(Trouble::Refused(Refusal::NotFound))
    }

    /// Names of all, the one that was made last first.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| made_at(name).is_some())
            .collect();
        let by_clock = sabotaged(Sabotage::AutosavesByClock);
        names.sort_unstable_by_key(|name| Reverse((number_of(name).filter(|_| !by_clock), made_at(name))));
        names
    }

    fn describe(&self, name: String) -> Option<Autosave> {
        let path = self.folder.join(&name);
        let step = store::newest_line(&path).ok()?.map(HistoryEntry::from);
        let bytes = fs::metadata(&path).ok()?.len();
        Some(Autosave {
            at: made_at(&name)?,
            is_step: name.contains(AT_A_STEP),
            step: step.map(|line| line.step),
            bytes,
            name,
        })
    }

    fn remove(&self, name: &str) -> Result<(), Trouble> {
        let path = self.folder.join(name);
        fs::remove_file(&path).map_err(|error| Trouble::file(Path::new(&path), &error))
    }
}

/// Which one an autosave is, by its name; None for any other file.
fn number_of(name: &str) -> Option<u64> {
    name.split_once('-')?.0.parse().ok()
}

/// When an autosave was made, by its name; None for any other file.
fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let (_, name) = name.strip_suffix(ENDING)?.split_once('-')?;
    let time = name.strip_suffix(AT_A_STEP).unwrap_or(name);
    NaiveDateTime::parse_from_str(time, TIME).ok().map(|time| time.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn shelf_in(folder: &Path) -> Shelf {
        Shelf { folder: folder.join("autosaves") }
    }

    fn noon() -> DateTime<Utc> {
        DateTime::parse_from_rfc3339("2026-11-24T12:05:00Z").unwrap().to_utc()
    }

    #[test]
    fn the_newest_ten_are_kept_and_nothing_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf_in(folder.path());
        for minutes in 0..14 {
            shelf.keep(noon() + TimeDelta::minutes(minutes), minutes % 2 == 0, b"a file").unwrap();
        }
        fs::write(shelf.folder.join("notes.txt"), "mine").unwrap();
        let names = shelf.names();
        assert_eq!(names.len(), KEPT);
        assert_eq!(names[0], "000014-20261124T121800000Z.pharos");
        assert_eq!(names[9], "000005-20261124T120900000Z-step.pharos");
        let made = made_at("000012-20261124T121600000Z-step.pharos");
        assert_eq!(made, Some(noon() + TimeDelta::minutes(11)));
        assert_eq!(shelf.list(), [], "what is no workshop is not listed");
        shelf.clear().unwrap();
        assert_eq!(shelf.names(), Vec::<String>::new());
        assert!(shelf.folder.join("notes.txt").exists());
    }

    #[test]
    fn a_clock_that_was_set_back_costs_no_autosave() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf_in(folder.path());
        for years in 0..12 {
            shelf.keep(noon() - TimeDelta::days(365 * years), true, b"a file").unwrap();
        }
        let made: Vec<_> = shelf.names().iter().filter_map(|name| made_at(name)).collect();
        let last: Vec<_> = (2..12).rev().map(|years| noon() - TimeDelta::days(365 * years)).collect();
        assert_eq!(made, last, "the one made last comes first, whatever the clock said");
    }
}
