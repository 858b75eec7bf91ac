//! Tables on their way into a workshop: read, shown row by row, then imported as one step.

mod choices;
mod known;
mod plan;
mod trials;
mod view;

use crate::long_work::LongWork;
use crate::protocol::{
    ImportReport, ImportTable, InspectTable, LoadedTable, Progress, TableChoices, TableKind, TableView,
};
use crate::{Live, Trouble};
use choices::Targets;
use documents::table::{self, ReadChoices, Table, TableError, TableSource};
use known::Known;
use plan::Plan;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;
use workshop::{CommandId, Language};

/// More bytes than this are not taken in.
const SIZE_LIMIT_MB: u32 = 100;
const SIZE_LIMIT: u64 = SIZE_LIMIT_MB as u64 * 1024 * 1024;

/// The table a page is looking at, and the import that may be running.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    held: Mutex<Option<Arc<Held>>>,
    work: LongWork,
}

#[derive(Debug)]
struct Held {
    id: String,
    name: String,
    bytes: Vec<u8>,
}

impl Imports {
    /// Keeps the bytes of a table until another one is loaded.
    pub(crate) fn load(&self, name: &str, bytes: Vec<u8>) -> Result<LoadedTable, Trouble> {
        if bytes.len() as u64 > SIZE_LIMIT {
            return Err(TableError::TooLarge { limit_mb: SIZE_LIMIT_MB }.into());
        }
        let held = Held { id: CommandId::random().to_string(), name: name.to_owned(), bytes };
        let loaded = LoadedTable {
            table: held.id.clone(),
            name: held.name.clone(),
            bytes: u32::try_from(held.bytes.len()).unwrap_or(u32::MAX),
        };
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(held));
        Ok(loaded)
    }

    /// The same for a table on this machine.
    pub(crate) fn load_at(&self, path: &Path) -> Result<LoadedTable, Trouble> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.load(&name, read_file(path)?)
    }

    /// What would be imported. Looking begins anew: an earlier wish to stop is forgotten.
    pub(crate) fn inspect(
        &self,
        live: &Live,
        wish: &InspectTable,
        language: Language,
    ) -> Result<TableView, Trouble> {
        self.work.begin();
        let held = self.held(&wish.table)?;
        let table = read(&held.name, &held.bytes, &wish.choices, &mut |_, _| ControlFlow::Continue(()))?;
        let targets = Targets::choose(&table, wish.kind, wish.choices.targets.as_deref())?;
        let plan = Plan::of(&live.look(Known::of)?, &table, &targets, &HashSet::new(), language);
        Ok(view::view(&table, &targets, &plan, language))
    }

    /// Imports what was shown, as one step. Returns when it is on disk.
    pub(crate) fn import(
        &self,
        live: &Live,
        wish: &ImportTable,
        language: Language,
    ) -> Result<ImportReport, Trouble> {
        let imported = self.import_unless_cancelled(live, wish, language);
        // A wish to stop is about this import, not about the next one.
        self.work.end();
        imported
    }

    fn import_unless_cancelled(
        &self,
        live: &Live,
        wish: &ImportTable,
        language: Language,
    ) -> Result<ImportReport, Trouble> {
        let held = self.held(&wish.table)?;
        let mut told = |done: u64, total: u64| self.work.tell(done, total);
        let table = read(&held.name, &held.bytes, &wish.choices, &mut told)?;
        let targets = Targets::choose(&table, wish.kind, wish.choices.targets.as_deref())?;
        let left_out = wish.leave_out.iter().copied().collect();
        let plan = Plan::of(&live.look(Known::of)?, &table, &targets, &left_out, language);
        // The last moment to stop: from here on it is one transaction.
        if self.work.is_cancelled() {
            return Err(Trouble::Cancelled);
        }
        plan.carry_out(live, wish.id)
    }

    /// Stops the import that is running.
    pub(crate) fn cancel(&self) {
        self.work.cancel();
    }

    /// How far the import is; None when none runs.
    pub(crate) fn progress(&self) -> watch::Receiver<Option<Progress>> {
        self.work.progress()
    }

    fn held(&self, id: &str) -> Result<Arc<Held>, Trouble> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner).clone();
        held.filter(|held| held.id == id).ok_or(Trouble::Refused(workshop::Refusal::NotFound))
    }
}

/// A table that the command line brings.
#[derive(Debug)]
pub struct FileImport<'a> {
    /// Where the table lies.
    pub path: &'a Path,
    /// What its rows are.
    pub kind: TableKind,
    /// How to read it; `targets` is found by column names.
    pub choices: TableChoices,
    /// Target and column name; the others are proposed.
    pub map: &'a [(String, String)],
}

/// What a file would bring, ready to be imported.
#[derive(Debug)]
pub struct FilePlan {
    /// How it was read, and what there is to say of its rows.
    pub view: TableView,
    plan: Plan,
}

/// Reads a table and works out what it would bring. Changes nothing.
///
/// # Errors
/// [`Trouble::Table`] for what is no table or beyond its limits, [`Trouble::Store`] for a file that cannot be
/// read, [`Trouble::NoColumn`] for a column name that is not there.
pub fn plan_file(
    live: &Live,
    file: &FileImport,
    language: Language,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<FilePlan, Trouble> {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy();
    let table = read(&name, &read_file(file.path)?, &file.choices, progress)?;
    let targets = Targets::named(&table, file.kind, file.map)?;
    let plan = Plan::of(&live.look(Known::of)?, &table, &targets, &HashSet::new(), language);
    Ok(FilePlan { view: view::view(&table, &targets, &plan, language), plan })
}

impl FilePlan {
    /// Imports it, as one step. Returns when it is on disk.
    ///
    /// # Errors
    /// [`Trouble::NothingToImport`], and what the workshop refuses.
    pub fn carry_out(self, live: &Live) -> Result<ImportReport, Trouble> {
        self.plan.carry_out(live, CommandId::random())
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, Trouble> {
    let facts = std::fs::metadata(path).map_err(|error| Trouble::file(path, &error))?;
    if facts.is_dir() {
        return Err(Trouble::file(path, &std::io::ErrorKind::IsADirectory.into()));
    }
    if facts.len() > SIZE_LIMIT {
        return Err(TableError::TooLarge { limit_mb: SIZE_LIMIT_MB }.into());
    }
    std::fs::read(path).map_err(|error| Trouble::file(path, &error))
}

fn read(
    name: &str,
    bytes: &[u8],
    choices: &TableChoices,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Table, Trouble> {
    let choices = ReadChoices {
        encoding: choices.encoding.as_deref().map(choices::encoding).transpose()?,
        delimiter: choices.delimiter.as_deref().map(choices::delimiter).transpose()?,
        header_row: choices.header_row,
        sheet: choices.sheet.clone(),
    };
    let source = TableSource { name, bytes };
    table::read(source, &choices, progress).map_err(|error| Trouble::Table { file: name.to_owned(), error })
}
