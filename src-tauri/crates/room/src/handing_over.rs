//! A workshop that is handed over as a workshop, and one that comes in again.

use crate::exports::allowed_names;
use crate::protocol::{Export, ExportNames};
use crate::{Trouble, making};
use documents::handed_over::{Absent, HandedTo, handed_over};
use documents::json::{self, JsonError};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use workshop::change::Change;
use workshop::{About, Workshop, text};

/// The workshop as JSON.
///
/// # Errors
/// [`Trouble::NamesStayOut`], [`Trouble::Json`] for more than is read again.
pub(crate) fn to_json(workshop: &Workshop, wish: Export) -> Result<Vec<u8>, Trouble> {
    let names = allowed_names(workshop, wish.names)?;
    let to = if wish.own { HandedTo::Facilitator } else { HandedTo::Client };
    let today = chrono::Local::now().date_naive();
    json::to_json(workshop, json::Wish { to, names, today })
        .map_err(|error| Trouble::Json { file: String::new(), error })
}

/// The workshop as it is handed over to a client, as the bytes of a file of its own: another workshop, whose history
/// begins with what is in it. What is not in it is told beside it.
///
/// # Errors
/// [`Trouble::NamesStayOut`], [`Trouble::Store`] for what cannot be made.
pub(crate) fn to_file(
    workshop: &Workshop,
    names: ExportNames,
) -> Result<(Vec<u8>, BTreeMap<Absent, u32>), Trouble> {
    let over = handed_over(workshop, HandedTo::Client, allowed_names(workshop, names)?);
    let failed = |error: std::io::Error| Trouble::file(&std::env::temp_dir(), &error);
    let folder = tempfile::tempdir().map_err(failed)?;
    let path = folder.path().join("copy.pharos");
    making::make_copy(&path, &over.workshop)?;
    Ok((std::fs::read(&path).map_err(failed)?, over.absent))
}

/// Makes a new workshop file of one that was written as JSON. It is another workshop, with a history of its own. An empty
/// title takes the one it had.
///
/// # Errors
/// [`Trouble::Json`] for what is no such file, [`Trouble::Store`] for what cannot be read or made,
/// [`Trouble::Refused`] for a title that no workshop has.
pub fn make_from_json(path: &Path, json: &Path, title: &str) -> Result<(), Trouble> {
    let mut workshop = read_json(json)?;
    if !title.trim().is_empty() {
        let about = About { title: text::title(title)?, ..workshop.about().clone() };
        workshop.apply(vec![Change::put(about)]);
    }
    make_of(path, json, &workshop)
}

/// Makes a new workshop file of what a file held as JSON.
///
/// # Errors
/// [`Trouble::Json`] for what no file can hold, [`Trouble::Store`] for what cannot be made.
pub(crate) fn make_of(path: &Path, json: &Path, workshop: &Workshop) -> Result<(), Trouble> {
    making::make_copy(path, workshop).map_err(|trouble| match trouble {
        // The tables have rules that only they know.
        Trouble::Store(store::StoreError::Database(what)) => {
            in_file(json, JsonError::Damaged { line: 0, what })
        }
        trouble => trouble,
    })
}

/// The workshop that a file holds as JSON.
///
/// # Errors
/// [`Trouble::Json`], [`Trouble::Store`] with what the system says.
pub(crate) fn read_json(path: &Path) -> Result<Workshop, Trouble> {
    let most = json::BYTES_MOST as u64;
    let mut bytes = Vec::new();
    // One byte more than is taken tells that there is more, whatever the file says of its size.
    let read = std::fs::File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(path, &error))?;
    json::from_json(&bytes).map_err(|error| in_file(path, error))
}

/// Whether a path says that it is JSON.
pub(crate) fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

fn in_file(path: &Path, error: JsonError) -> Trouble {
    let name = path.file_name().unwrap_or(path.as_os_str());
    Trouble::Json { file: name.to_string_lossy().into_owned(), error }
}
