//! `.pharos` files: one workshop in one SQLite file, through rusqlite.
//!
//! An accepted change is on disk before anybody hears of it: [`WorkshopFile::commit`] returns after a full
//! sync. While open, a workshop is locked against every other process; closed, it is exactly one file.

mod copy;
mod error;
mod file;
mod journal;
mod lock;
mod look;
mod place;
mod receipt;
mod salvage;
mod schema;
mod settings;
mod tables;
mod whereabouts;

pub use copy::{at_moment, newest_line, read_beside, read_copy};
pub use error::StoreError;
pub use file::{Contents, Damage, WorkshopFile, create, sync_folder};
pub use journal::{JournalLine, RemovedRow};
pub use salvage::{Salvaged, SalvagedTable, salvage, workshop_in};
pub use schema::{APPLICATION_ID, VERSION};

/// The version of SQLite that is built in.
#[must_use]
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}
