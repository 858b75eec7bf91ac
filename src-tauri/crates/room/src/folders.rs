//! Where this person's workshops and the list of recent ones are kept.

use crate::Trouble;
use crate::protocol::RecentFile;
use chrono::{DateTime, Local, Utc};
use std::path::{Path, PathBuf};

/// Folders of one person on this machine.
#[derive(Clone, Debug)]
pub struct Folders {
    /// New workshops are put here.
    pub workshops: PathBuf,
    /// The list of recent files is kept here.
    pub settings: PathBuf,
}

/// Recent files that are kept on the list.
const RECENT_LIMIT: usize = 12;

impl Folders {
    /// The folders of whoever runs this program. `PHAROS_HOME` puts both elsewhere.
    #[must_use]
    pub fn of_this_person() -> Self {
        if let Some(home) = std::env::var_os("PHAROS_HOME") {
            return Self { workshops: Path::new(&home).join("workshops"), settings: home.into() };
        }
        let home = dirs::home_dir().unwrap_or_else(std::env::temp_dir);
        Self {
            workshops: dirs::document_dir().unwrap_or_else(|| home.clone()).join("Pharos"),
            settings: dirs::config_dir().unwrap_or(home).join("pharos"),
        }
    }

    /// A path for a new workshop that no file has yet, named after its title.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn unused_path(&self, title: &str) -> std::io::Result<PathBuf> {
        std::fs::create_dir_all(&self.workshops)?;
        let name = file_name(title);
        let numbered = (2..).map(|n| self.workshops.join(format!("{name} {n}.pharos")));
        let mut paths = std::iter::once(self.workshops.join(format!("{name}.pharos"))).chain(numbered);
        paths.find(|path| !path.exists()).ok_or_else(|| std::io::ErrorKind::AlreadyExists.into())
    }

    /// [`Self::unused_path`] for a copy of a workshop as it was at a time.
    pub(crate) fn unused_path_for(&self, title: &str, at: DateTime<Utc>) -> Result<PathBuf, Trouble> {
        let moment = at.with_timezone(&Local).format("%m-%d %H-%M");
        self.unused_path(&format!("{title} {moment}")).map_err(|error| Trouble::file(&self.workshops, &error))
    }

    /// The recent files, newest first; those that are gone are marked.
    #[must_use]
    pub fn recent(&self) -> Vec<RecentFile> {
        // A list that cannot be read is an empty list: it only saves a person some searching.
        let text = std::fs::read_to_string(self.recent_path()).unwrap_or_default();
        let mut files: Vec<RecentFile> = serde_json::from_str(&text).unwrap_or_default();
        for file in &mut files {
            file.missing = !Path::new(&file.path).is_file();
        }
        files
    }

    /// Puts a file at the head of the list.
    ///
    /// # Errors
    /// The list cannot be written.
    pub fn remember(&self, file: RecentFile) -> std::io::Result<()> {
        let mut files = self.recent();
        files.retain(|known| known.path != file.path);
        files.insert(0, file);
        files.truncate(RECENT_LIMIT);
        self.write(&files)
    }

    /// Takes a file off the list. The file itself stays.
    ///
    /// # Errors
    /// The list cannot be written.
    pub fn forget(&self, path: &str) -> std::io::Result<()> {
        let mut files = self.recent();
        files.retain(|known| known.path != path);
        self.write(&files)
    }

    fn recent_path(&self) -> PathBuf {
        self.settings.join("recent.json")
    }

    /// Written beside and renamed, so that a crash leaves the old list or the new one.
    fn write(&self, files: &[RecentFile]) -> std::io::Result<()> {
        std::fs::create_dir_all(&self.settings)?;
        let beside = self.settings.join("recent.json.new");
        std::fs::write(&beside, serde_json::to_vec_pretty(files)?)?;
        std::fs::rename(beside, self.recent_path())
    }
}

/// A title as a file name that every system takes.
pub(crate) fn file_name(title: &str) -> String {
    let allowed = |c: char| if c.is_alphanumeric() || " -_()（）".contains(c) { c } else { ' ' };
    let spaced: String = title.chars().map(allowed).collect();
    let words: String = spaced.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
    if words.is_empty() { "Pharos".to_owned() } else { words }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        assert_eq!(file_name("Where could GenAI help us first?"), "Where could GenAI help us first");
        assert_eq!(file_name("生成式AI先帮我们哪一手？"), "生成式AI先帮我们哪一手");
        assert_eq!(file_name("../../etc/passwd"), "etc passwd", "no way out of the folder");
        assert_eq!(file_name("???"), "Pharos", "a file has a name");
    }
}
