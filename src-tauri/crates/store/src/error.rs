//! What can be wrong with a file, as people understand it.

use std::path::{Path, PathBuf};
use workshop::{ErrorCode, Explained, Facts};

/// Why a file cannot be opened, made or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing lies there.
    #[error("{0}: no such file")]
    Missing(PathBuf),
    /// Something lies there already; it is left as it is.
    #[error("{0}: exists already")]
    Exists(PathBuf),
    /// A folder, not a file.
    #[error("{0}: is a folder")]
    Folder(PathBuf),
    /// Zero bytes.
    #[error("{0}: is empty")]
    Empty(PathBuf),
    /// Some other kind of file.
    #[error("{0}: is not a workshop")]
    NotAWorkshop(PathBuf),
    /// A workshop, but cut or overwritten somewhere.
    #[error("{0}: is damaged: {1}")]
    Damaged(PathBuf, String),
    /// Made by a newer Pharos.
    #[error("{path}: needs format {version}, this program knows {known}", known = crate::VERSION)]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its format.
        version: u32,
    },
    /// Larger than any workshop.
    #[error("{0}: is too large")]
    TooLarge(PathBuf),
    /// Open elsewhere.
    #[error("{path}: is in use by {holder}")]
    InUse {
        /// The file.
        path: PathBuf,
        /// Who has it open, as far as the lock file tells.
        holder: String,
    },
    /// Must not be written.
    #[error("{0}: is read-only")]
    ReadOnly(PathBuf),
    /// The same file has a second name; opening that one would miss what is not yet in the file.
    #[error("{0}: has more than one name")]
    HardLinked(PathBuf),
    /// Moved or deleted while it was open.
    #[error("{0}: is no longer there")]
    Moved(PathBuf),
    /// No space left.
    #[error("the disk is full")]
    DiskFull,
    /// The disk reports errors.
    #[error("the disk reports an error: {0}")]
    Disk(String),
    /// SQLite refused something that it never should.
    #[error("database: {0}")]
    Database(String),
}

impl StoreError {
    pub(crate) fn sqlite(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sqlite;
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(Sqlite::DiskFull) => Self::DiskFull,
            Some(Sqlite::SystemIoFailure) => Self::Disk(error.to_string()),
            Some(Sqlite::DatabaseBusy | Sqlite::DatabaseLocked) => {
                Self::InUse { path, holder: String::new() }
            }
            Some(Sqlite::ReadOnly | Sqlite::PermissionDenied) => Self::ReadOnly(path),
            Some(Sqlite::NotADatabase) => Self::NotAWorkshop(path),
            Some(Sqlite::DatabaseCorrupt) => Self::Damaged(path, error.to_string()),
            None if is_no_value(error) => Self::Damaged(path, error.to_string()),
            _ => Self::Database(error.to_string()),
        }
    }

    /// What the system says about a file, as people understand it.
    #[must_use]
    pub fn from_io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::NotFound => Self::Missing(path),
            ErrorKind::AlreadyExists => Self::Exists(path),
            ErrorKind::IsADirectory => Self::Folder(path),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Disk(error.to_string()),
        }
    }
}

/// A value was read that no program wrote.
fn is_no_value(error: &rusqlite::Error) -> bool {
    use rusqlite::Error;
    matches!(
        error,
        Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..)
    )
}

impl Explained for StoreError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Missing(_) => ErrorCode::FileMissing,
            Self::Exists(_) => ErrorCode::FileExists,
            Self::Folder(_) => ErrorCode::FileIsFolder,
            Self::Empty(_) => ErrorCode::FileEmpty,
            Self::NotAWorkshop(_) => ErrorCode::FileNotAWorkshop,
            Self::Damaged(..) => ErrorCode::FileDamaged,
            Self::TooNew { .. } => ErrorCode::FileTooNew,
            Self::TooLarge(_) => ErrorCode::FileTooLarge,
            Self::InUse { .. } => ErrorCode::FileInUse,
            Self::ReadOnly(_) => ErrorCode::FileReadOnly,
            Self::HardLinked(_) => ErrorCode::FileHardLinked,
            Self::Moved(_) => ErrorCode::FileMoved,
            Self::DiskFull => ErrorCode::DiskFull,
            Self::Disk(_) => ErrorCode::DiskTrouble,
            Self::Database(_) => ErrorCode::Internal,
        }
    }

    fn facts(&self) -> Facts {
        let file = |path: &Path| {
            let name = path.file_name().unwrap_or(path.as_os_str());
            Facts::new().with("file", name.to_string_lossy().into_owned())
        };
        match self {
            Self::Missing(path)
            | Self::Exists(path)
            | Self::Folder(path)
            | Self::Empty(path)
            | Self::NotAWorkshop(path)
            | Self::Damaged(path, _)
            | Self::TooLarge(path)
            | Self::ReadOnly(path)
            | Self::HardLinked(path)
            | Self::Moved(path) => file(path),
            Self::TooNew { path, version } => {
                file(path).with("version", *version).with("known", crate::VERSION)
            }
            Self::InUse { path, holder } => {
                file(path).with("holder", if holder.is_empty() { "none" } else { holder.as_str() })
            }
            Self::Disk(what) | Self::Database(what) => Facts::new().with("what", what.as_str()),
            Self::DiskFull => Facts::new(),
        }
    }
}
