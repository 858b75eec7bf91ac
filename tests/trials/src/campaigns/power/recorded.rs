//! What strace saw, as events on the files of one folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Something that happened to a folder, or was said.
#[derive(Debug)]
pub(super) enum Event {
    /// A file was made, or emptied if it was there.
    Made(PathBuf),
    /// Bytes were written at a place.
    Wrote(PathBuf, u64, Vec<u8>),
    /// A file was cut or lengthened.
    Cut(PathBuf, u64),
    /// A file was synced.
    Synced(PathBuf),
    /// Syncing a file failed: the system holds its pages for written, and they are not.
    NotSynced(PathBuf),
    /// The folder was synced: its names.
    SyncedFolder,
    /// A file is called otherwise; what had that name is gone.
    Renamed(PathBuf, PathBuf),
    /// A second name for a file.
    Linked(PathBuf, PathBuf),
    /// A name is gone.
    Unlinked(PathBuf),
    /// A line on standard output.
    Said(String),
}

/// Reads the log of `strace -f -xx`.
pub(super) fn events(log: &str, folder: &Path) -> Vec<Event> {
    let mut reading = Reading { folder, open: HashMap::new(), events: Vec::new() };
    for line in log.lines() {
        // `PID call(arguments) = result`; a call that failed changed nothing.
        let Some((_, call)) = line.split_once(' ') else { continue };
        let Some((call, result)) = call.rsplit_once(" = ") else { continue };
        let Some((name, arguments)) = call.trim().split_once('(') else { continue };
        let Some(result) = result.split(' ').next().and_then(|number| number.parse::<i64>().ok()) else {
            continue;
        };
        let is_sync = ["fsync", "fdatasync"].contains(&name);
        if result >= 0 || is_sync {
            reading.take(name, arguments.trim_end().trim_end_matches(')'), result);
        }
    }
    reading.events
}

struct Reading<'a> {
    folder: &'a Path,
    /// Files by their number, with the place where the next `write` goes.
    open: HashMap<i64, (PathBuf, u64)>,
    events: Vec<Event>,
}

impl Reading<'_> {
    fn take(&mut self, name: &str, arguments: &str, result: i64) {
        let arguments: Vec<&str> = arguments.split(", ").collect();
        let number = |at: usize| arguments.get(at).and_then(|word| word.parse::<i64>().ok()).unwrap_or(-1);
        let path = |at: usize| {
            arguments.get(at).map(|word| PathBuf::from(as_text(&bytes(word)))).unwrap_or_default()
        };
        match name {
            "openat" => self.open(path(1), arguments.get(2).copied().unwrap_or_default(), result),
            "close" => drop(self.open.remove(&number(0))),
            "pwrite64" => {
                let at = u64::try_from(number(3)).unwrap_or_default();
                self.write(number(0), Some(at), written(&arguments, result));
            }
            "write" => self.write(number(0), None, written(&arguments, result)),
            "ftruncate" => {
                let length = u64::try_from(number(1)).unwrap_or_default();
                self.about(number(0), |path| Event::Cut(path, length));
            }
            "fdatasync" | "fsync" if result < 0 => self.about(number(0), Event::NotSynced),
            "fdatasync" | "fsync" => {
                let folder = self.folder.to_owned();
                self.about(
                    number(0),
                    |path| if path == folder { Event::SyncedFolder } else { Event::Synced(path) },
                );
            }
            "unlink" => self.named(path(0), Event::Unlinked),
            "unlinkat" => self.named(path(1), Event::Unlinked),
            "rename" => self.renamed(path(0), path(1)),
            "renameat" | "renameat2" => self.renamed(path(1), path(3)),
            "link" => self.named(path(0), |from| Event::Linked(from, path(1))),
            "linkat" => self.named(path(1), |from| Event::Linked(from, path(3))),
            _ => {}
        }
    }

    fn open(&mut self, path: PathBuf, how: &str, number: i64) {
        if !path.starts_with(self.folder) {
            return;
        }
        let is_made = how.contains("O_CREAT") || how.contains("O_TRUNC");
        if is_made && path != self.folder {
            self.events.push(Event::Made(path.clone()));
        }
        self.open.insert(number, (path, 0));
    }

    fn write(&mut self, file: i64, at: Option<u64>, bytes: Vec<u8>) {
        if file == 1 {
            let said = as_text(&bytes);
            self.events.extend(said.lines().map(|line| Event::Said(line.to_owned())));
        }
        let Some((path, place)) = self.open.get_mut(&file) else { return };
        let at = at.unwrap_or_else(|| {
            let at = *place;
            *place += bytes.len() as u64;
            at
        });
        self.events.push(Event::Wrote(path.clone(), at, bytes));
    }

    fn about(&mut self, file: i64, event: impl FnOnce(PathBuf) -> Event) {
        if let Some((path, _)) = self.open.get(&file) {
            self.events.push(event(path.clone()));
        }
    }

    fn named(&mut self, path: PathBuf, event: impl FnOnce(PathBuf) -> Event) {
        if path.starts_with(self.folder) {
            self.events.push(event(path));
        }
    }

    fn renamed(&mut self, from: PathBuf, to: PathBuf) {
        for (path, _) in self.open.values_mut().filter(|(path, _)| *path == from) {
            path.clone_from(&to);
        }
        self.named(from, |from| Event::Renamed(from, to));
    }
}

/// What was written, as far as the system took it.
fn written(arguments: &[&str], result: i64) -> Vec<u8> {
    let mut all = arguments.get(1).map(|word| bytes(word)).unwrap_or_default();
    all.truncate(usize::try_from(result).unwrap_or_default());
    all
}

/// A text of `strace -xx`: `"\x61\x62"`.
fn bytes(word: &str) -> Vec<u8> {
    let digits = word.trim_matches('"').split("\\x").skip(1);
    digits.filter_map(|digits| u8::from_str_radix(digits, 16).ok()).collect()
}

fn as_text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
