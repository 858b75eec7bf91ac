//! Templates of one's own: workshops that were prepared, kept in this person's settings to begin others from. Nothing
//! that was said in a workshop is in them.

use crate::{Folders, Trouble, write_whole};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use uuid::Uuid;
use workshop::{Blueprint, Refusal, text};

/// One file of the folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OwnTemplate {
    pub(crate) name: String,
    pub(crate) saved_at: DateTime<Utc>,
    pub(crate) blueprint: Blueprint,
}

/// Most templates that are kept: more than that nobody finds any more.
const LIMIT: usize = 40;
/// No template is larger: a damaged or foreign file is not read whole.
const BYTES_MOST: u64 = 2 * 1024 * 1024;

/// All of them with their ids, the newest first. One that cannot be read is passed over and stays where it is.
pub(crate) fn all(folders: &Folders) -> Vec<(String, OwnTemplate)> {
    let entries = std::fs::read_dir(folder(folders)).into_iter().flatten().flatten();
    let names =
        entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".json")?.to_owned()));
    let mut found: Vec<_> = names.filter_map(|id| Some((id.clone(), find(folders, &id)?))).collect();
    found.sort_by_key(|(_, template)| std::cmp::Reverse(template.saved_at));
    found
}

/// The one with this id.
pub(crate) fn find(folders: &Folders, id: &str) -> Option<OwnTemplate> {
    let path = path(folders, id)?;
    let is_small = std::fs::metadata(&path).is_ok_and(|file| file.len() <= BYTES_MOST);
    let text = is_small.then(|| std::fs::read(&path).ok())??;
    serde_json::from_slice(&text).inspect_err(|error| tracing::warn!(%error, "a template was not read")).ok()
}

/// Keeps a template. One of the same name is replaced.
///
/// # Errors
/// [`Trouble::Refused`] for a name that is none, or beyond 40 templates; what the system says about the settings.
pub(crate) fn save(folders: &Folders, name: &str, blueprint: Blueprint) -> Result<(), Trouble> {
    let name = text::title(name)?;
    let known = all(folders);
    let id = match known.iter().find(|(_, template)| template.name == name) {
        Some((id, _)) => id.clone(),
        None if known.len() >= LIMIT => return Err(Refusal::TooMany { limit: LIMIT }.into()),
        None => Uuid::new_v4().to_string(),
    };
    let folder = folder(folders);
    std::fs::create_dir_all(&folder).map_err(|error| Trouble::file(&folder, &error))?;
    let template = OwnTemplate { name, saved_at: Utc::now(), blueprint };
    let text =
        serde_json::to_vec_pretty(&template).map_err(|error| Trouble::NotWritten(error.to_string()))?;
    write_whole(&folder.join(format!("{id}.json")), &text)
}

/// Removes a template. Workshops that were made from it stay as they are.
///
/// # Errors
/// [`Trouble::Refused`] with [`Refusal::NotFound`], what the system says about the settings.
pub(crate) fn forget(folders: &Folders, id: &str) -> Result<(), Trouble> {
    let path = path(folders, id).filter(|path| path.is_file()).ok_or(Refusal::NotFound)?;
    std::fs::remove_file(&path).map_err(|error| Trouble::file(&path, &error))
}

fn folder(folders: &Folders) -> PathBuf {
    folders.settings.join("templates")
}

/// Ids come from a page: only a UUID names a file.
fn path(folders: &Folders, id: &str) -> Option<PathBuf> {
    let id = Uuid::parse_str(id).ok()?;
    Some(folder(folders).join(format!("{id}.json")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use workshop::{Language, template};

    fn folders() -> (tempfile::TempDir, Folders) {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders { workshops: home.path().join("workshops"), settings: home.path().to_owned() };
        (home, folders)
    }

    fn blueprint() -> Blueprint {
        template::blueprint(template::find("half_day").unwrap(), Language::En)
    }

    #[test]
    fn a_template_is_kept_found_replaced_and_removed() {
        let (_home, folders) = folders();
        assert!(all(&folders).is_empty(), "no folder is no template");
        save(&folders, "Ours", blueprint()).unwrap();
        save(&folders, "Theirs", blueprint()).unwrap();
        save(&folders, " Ours ", Blueprint { rounds: 1, ..blueprint() }).unwrap();
        let known = all(&folders);
        assert_eq!(known.len(), 2, "the same name is the same template");
        let (id, ours) = known.iter().find(|(_, known)| known.name == "Ours").unwrap();
        assert_eq!(ours.blueprint.rounds, 1, "and the newer one stays");
        forget(&folders, id).unwrap();
        assert!(find(&folders, id).is_none());
        assert!(matches!(forget(&folders, id), Err(Trouble::Refused(Refusal::NotFound))));
    }

    #[test]
    fn a_name_leads_nowhere_else_and_what_cannot_be_read_is_passed_over() {
        let (home, folders) = folders();
        std::fs::write(home.path().join("recent.json"), "[]").unwrap();
        assert!(find(&folders, "../recent").is_none());
        assert!(forget(&folders, "../recent").is_err());
        assert!(home.path().join("recent.json").is_file(), "the settings beside it are safe");
        assert!(matches!(save(&folders, "  ", blueprint()), Err(Trouble::Refused(Refusal::TextEmpty))));

        save(&folders, "Ours", blueprint()).unwrap();
        let damaged = folder(&folders).join(format!("{}.json", Uuid::new_v4()));
        std::fs::write(&damaged, "{\"name\":").unwrap();
        assert_eq!(all(&folders).len(), 1);
        assert!(damaged.is_file(), "nothing is deleted that is not understood");
    }
}
