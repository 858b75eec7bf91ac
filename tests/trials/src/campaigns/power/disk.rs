//! A disk that keeps what was synced, and of the rest whatever chance lets it keep.

use super::recorded::Event;
use fastrand::Rng;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A disk writes this much at once: a write that was not synced may be there in part.
const SECTOR: usize = 512;

/// The files of one folder.
#[derive(Debug)]
pub(super) struct Disk {
    folder: PathBuf,
    files: Vec<File>,
    /// As running programs see them.
    names: BTreeMap<PathBuf, usize>,
    /// As they are after a cut, if nothing of what follows arrived.
    synced_names: BTreeMap<PathBuf, usize>,
    /// Names as they were after each change since, in order: a disk keeps a part of them from the front.
    changes_of_names: Vec<BTreeMap<PathBuf, usize>>,
}

/// Bytes of a file, under whatever name.
#[derive(Debug, Default)]
struct File {
    synced: Vec<u8>,
    unsynced: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Wrote(usize, Vec<u8>),
    Cut(usize),
}

impl Disk {
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            files: Vec::new(),
            names: BTreeMap::new(),
            synced_names: BTreeMap::new(),
            changes_of_names: Vec::new(),
        }
    }

    /// Takes what happened next.
    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Made(path) => {
                if !self.names.contains_key(path) {
                    self.files.push(File::default());
                    self.rename(|names, new| {
                        names.insert(path.clone(), new);
                    });
                }
            }
            Event::Wrote(path, at, bytes) => {
                self.change(path, Change::Wrote(usize::try_from(*at).unwrap_or_default(), bytes.clone()));
            }
            Event::Cut(path, length) => {
                self.change(path, Change::Cut(usize::try_from(*length).unwrap_or_default()));
            }
            Event::Synced(path) => self.sync(path),
            Event::NotSynced(path) => {
                if let Some(file) = self.names.get(path).and_then(|file| self.files.get_mut(*file)) {
                    file.unsynced.clear();
                }
            }
            Event::SyncedFolder => {
                self.synced_names.clone_from(&self.names);
                self.changes_of_names.clear();
            }
            Event::Renamed(from, to) => self.rename(|names, _| {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }),
            Event::Linked(from, to) => self.rename(|names, _| {
                if let Some(file) = names.get(from).copied() {
                    names.insert(to.clone(), file);
                }
            }),
            Event::Unlinked(path) => self.rename(|names, _| {
                names.remove(path);
            }),
            Event::Said(_) => {}
        }
    }

    /// Writes the folder as it may be after a cut now.
    pub(super) fn write_image(&self, into: &Path, random: &mut Rng) {
        let kept = random.usize(0..=self.changes_of_names.len());
        let names = kept.checked_sub(1).and_then(|last| self.changes_of_names.get(last));
        for (path, file) in names.unwrap_or(&self.synced_names) {
            let Some(file) = self.files.get(*file) else { continue };
            let name = path.strip_prefix(&self.folder).expect("it lies in the folder");
            std::fs::write(into.join(name), file.after_a_cut(random)).expect("an image is written");
        }
    }

    fn change(&mut self, path: &Path, change: Change) {
        if let Some(file) = self.names.get(path).and_then(|file| self.files.get_mut(*file)) {
            file.unsynced.push(change);
        }
    }

    /// Syncing a file that is new keeps its name too; no other.
    fn sync(&mut self, path: &Path) {
        let Some(number) = self.names.get(path).copied() else { return };
        if let Some(file) = self.files.get_mut(number) {
            for change in std::mem::take(&mut file.unsynced) {
                apply(&mut file.synced, &change);
            }
        }
        let is_known = |names: &BTreeMap<PathBuf, usize>| names.values().any(|known| *known == number);
        if !is_known(&self.synced_names) {
            for names in std::iter::once(&mut self.synced_names).chain(&mut self.changes_of_names) {
                names.entry(path.to_owned()).or_insert(number);
            }
        }
    }

    fn rename(&mut self, change: impl FnOnce(&mut BTreeMap<PathBuf, usize>, usize)) {
        change(&mut self.names, self.files.len().saturating_sub(1));
        self.changes_of_names.push(self.names.clone());
    }
}

impl File {
    /// What was synced; of the rest, each write whole, in part, or not at all.
    fn after_a_cut(&self, random: &mut Rng) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        // Often all or nothing arrives; what lies between is where it gets interesting.
        let share = [0, 100, 50, 90][random.usize(0..4)];
        for change in &self.unsynced {
            match change {
                _ if random.u32(0..100) >= share => {}
                Change::Wrote(at, written) if random.u32(0..4) == 0 => {
                    for (number, sector) in written.chunks(SECTOR).enumerate() {
                        if random.bool() {
                            apply(&mut bytes, &Change::Wrote(at + number * SECTOR, sector.to_vec()));
                        }
                    }
                }
                whole => apply(&mut bytes, whole),
            }
        }
        bytes
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Cut(length) => bytes.resize(*length, 0),
        Change::Wrote(at, written) => {
            let end = at + written.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            if let Some(place) = bytes.get_mut(*at..end) {
                place.copy_from_slice(written);
            }
        }
    }
}
