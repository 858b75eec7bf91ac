//! Tables on their way into a workshop.

use crate::protocol::{ImportReport, ImportTable, InspectTable, LoadedTable, Progress, TableView};
use crate::{Live, Trouble};
use std::path::Path;
use tokio::sync::watch;
use workshop::Language;

#[derive(Debug)]
pub(crate) struct Imports {
    progress: watch::Sender<Option<Progress>>,
}

impl Default for Imports {
    fn default() -> Self {
        Self { progress: watch::Sender::new(None) }
    }
}

impl Imports {
    pub(crate) fn load(&self, _name: &str, _bytes: Vec<u8>) -> Result<LoadedTable, Trouble> {
        Err(Trouble::Cancelled)
    }
    pub(crate) fn load_at(&self, _path: &Path) -> Result<LoadedTable, Trouble> {
        Err(Trouble::Cancelled)
    }
    pub(crate) fn inspect(&self, _live: &Live, _wish: &InspectTable, _language: Language) -> Result<TableView, Trouble> {
        Err(Trouble::Cancelled)
    }
    pub(crate) fn import(&self, _live: &Live, _wish: &ImportTable, _language: Language) -> Result<ImportReport, Trouble> {
        Err(Trouble::Cancelled)
    }
    pub(crate) fn cancel(&self) {}
    pub(crate) fn progress(&self) -> watch::Receiver<Option<Progress>> {
        self.progress.subscribe()
    }
}
