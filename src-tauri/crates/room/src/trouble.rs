//! What can go wrong between a page and a workshop.

use crate::doors::CertificateError;
use documents::deck::TemplateError;
use documents::json::{self, JsonError};
use documents::table::{Kind, TableError};
use store::StoreError;
use workshop::{ErrorCode, Explained, Facts, Refusal};

/// Why a request was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The rules of the workshop say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No workshop is open.
    #[error("no workshop is open")]
    NoWorkshop,
    /// The file failed while writing: whether the command is in it, only sending it again will tell.
    #[error("nobody knows whether it was kept: {cause:?}")]
    Unknown {
        /// What was wrong with the file.
        cause: ErrorCode,
    },
    /// The request is not one of those that exist.
    #[error("the request was not understood: {0}")]
    NotUnderstood(String),
    /// The table cannot be read.
    #[error("{file}: {error}")]
    Table {
        /// Its name.
        file: String,
        /// Why.
        error: TableError,
    },
    /// A workshop as JSON cannot be read, or not be made.
    #[error("{file}: {error}")]
    Json {
        /// Its name; empty for one that is made.
        file: String,
        /// Why.
        error: JsonError,
    },
    /// A client's template is not taken.
    #[error("{file}: {error}")]
    Template {
        /// Its name.
        file: String,
        /// Why.
        error: TemplateError,
    },
    /// A column name that the table does not have.
    #[error("no column {column}")]
    NoColumn {
        /// As it was given.
        column: String,
        /// Those there are.
        columns: String,
    },
    /// An encoding that is not known.
    #[error("no encoding {0}")]
    NoEncoding(String),
    /// No row of the table can come in.
    #[error("no row can be imported")]
    NothingToImport,
    /// Names are asked for in a file, and the room was told that they stay out.
    #[error("names stay out of files")]
    NamesStayOut,
    /// A file would need characters that no font has.
    #[error("no font has {0:?}")]
    CharactersWithoutFont(Vec<char>),
    /// A file for people outside could not be made.
    #[error("the file could not be made: {0}")]
    NotWritten(String),
    /// Too much waits already.
    #[error("too much waits already")]
    Busy,
    /// No room has this code, secret or key.
    #[error("no room has this code")]
    WrongCode,
    /// Every seat is taken.
    #[error("the room is full")]
    RoomFull {
        /// Most people.
        cap: u32,
    },
    /// Nobody new comes in.
    #[error("the room is locked")]
    RoomLocked,
    /// The doors or the workshop were closed.
    #[error("the room is closed")]
    RoomClosed,
    /// No address that others could reach.
    #[error("this machine is in no network")]
    NoNetwork,
    /// No port can be had, or the address cannot be reached.
    #[error("the doors cannot be opened: {0}")]
    NoPort(String),
    /// The system has nothing that shows a folder.
    #[error("the folder of {path} cannot be shown: {what}")]
    FolderNotShown {
        /// The file that was to be shown in it.
        path: String,
        /// What the system says.
        what: String,
    },
    /// A certificate cannot be used.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

impl Trouble {
    /// What the system says about a folder or file that is no workshop.
    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Store(StoreError::from_io(path, error))
    }
}

impl Explained for Trouble {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Store(error) => error.code(),
            Self::NoWorkshop => ErrorCode::NoWorkshop,
            Self::Unknown { .. } => ErrorCode::Unknown,
            Self::NotUnderstood(_) => ErrorCode::NotUnderstood,
            Self::Table { error, .. } => table_code(error),
            Self::Json { error, .. } => json_code(error),
            Self::Template { .. } => ErrorCode::TemplateRefused,
            Self::NoColumn { .. } => ErrorCode::TableNoColumn,
            Self::NoEncoding(_) => ErrorCode::TableEncoding,
            Self::NothingToImport => ErrorCode::TableRowsRefused,
            Self::NamesStayOut => ErrorCode::NamesStayOut,
            Self::CharactersWithoutFont(_) => ErrorCode::CharactersWithoutFont,
            Self::NotWritten(_) => ErrorCode::Internal,
            Self::Busy => ErrorCode::RoomBusy,
            Self::WrongCode => ErrorCode::RoomWrongCode,
            Self::RoomFull { .. } => ErrorCode::RoomFull,
            Self::RoomLocked => ErrorCode::RoomLocked,
            Self::RoomClosed => ErrorCode::RoomClosed,
            Self::NoNetwork => ErrorCode::RoomNoNetwork,
            Self::NoPort(_) => ErrorCode::RoomNoPort,
            Self::FolderNotShown { .. } => ErrorCode::FolderNotShown,
            Self::Certificate(error) => error.code(),
            Self::Cancelled => ErrorCode::Cancelled,
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Refused(refusal) => refusal.facts(),
            Self::Store(error) => error.facts(),
            Self::NotUnderstood(what) | Self::NotWritten(what) | Self::NoPort(what) => {
                Facts::new().with("what", what.as_str())
            }
            Self::Table { file, error } => table_facts(file, error),
            Self::Json { file, error } => json_facts(file, error),
            Self::Template { file, error } => template_facts(file, error),
            Self::Certificate(error) => error.facts(),
            Self::NoColumn { column, columns } => {
                Facts::new().with("column", column.as_str()).with("columns", columns.as_str())
            }
            Self::FolderNotShown { path, .. } => Facts::new().with("path", path.as_str()),
            Self::NoEncoding(encoding) => Facts::new().with("encoding", encoding.as_str()),
            Self::CharactersWithoutFont(characters) => {
                Facts::new().with("count", characters.len()).with("characters", listed(characters))
            }
            Self::RoomFull { cap } => Facts::new().with("cap", *cap),
            _ => Facts::new(),
        }
    }
}

/// The first of some characters, each with the number by which programs know it.
fn listed(characters: &[char]) -> String {
    const MOST: usize = 12;
    let one = |character: &char| format!("{character} (U+{:04X})", u32::from(*character));
    let more = if characters.len() > MOST { " …" } else { "" };
    format!("{}{more}", characters.iter().take(MOST).map(one).collect::<Vec<_>>().join(" "))
}

impl From<TableError> for Trouble {
    fn from(error: TableError) -> Self {
        Self::Table { file: String::new(), error }
    }
}

fn template_facts(file: &str, error: &TemplateError) -> Facts {
    let facts = Facts::new().with("file", file);
    match error {
        TemplateError::NotAPresentation => facts.with("why", "none"),
        TemplateError::Macros => facts.with("why", "macros"),
        TemplateError::Encrypted => facts.with("why", "encrypted"),
        TemplateError::TooLarge => facts.with("why", "large"),
        TemplateError::NoLayouts => facts.with("why", "layouts"),
        TemplateError::Damaged(what) => facts.with("why", "damaged").with("what", what.as_str()),
        TemplateError::NoSuchLayout { wanted, layouts } => {
            facts.with("why", "layout").with("wanted", wanted.as_str()).with("layouts", layouts.join(", "))
        }
    }
}

fn json_code(error: &JsonError) -> ErrorCode {
    match error {
        JsonError::NotAWorkshop => ErrorCode::JsonNotAWorkshop,
        JsonError::TooLarge => ErrorCode::FileTooLarge,
        JsonError::TooNew(_) => ErrorCode::FileTooNew,
        JsonError::Damaged { .. } => ErrorCode::JsonDamaged,
        JsonError::Unfit(_) => ErrorCode::JsonUnfit,
    }
}

fn json_facts(file: &str, error: &JsonError) -> Facts {
    let facts = Facts::new().with("file", file);
    match error {
        JsonError::NotAWorkshop | JsonError::TooLarge => facts,
        JsonError::TooNew(format) => facts.with("version", *format).with("known", json::FORMAT),
        JsonError::Damaged { line, what } => facts.with("line", *line).with("what", what.as_str()),
        JsonError::Unfit(unfit) => facts
            .with("table", format!("{:?}", unfit.table))
            .with("row", unfit.key.as_str())
            .with("what", unfit.refusal.to_string()),
    }
}

fn table_code(error: &TableError) -> ErrorCode {
    match error {
        TableError::NotATable { .. } => ErrorCode::TableNotATable,
        TableError::NoHeader => ErrorCode::TableNoHeader,
        TableError::TooLarge { .. } => ErrorCode::TableTooLarge,
        TableError::TooManyRows { .. } => ErrorCode::TableTooManyRows,
        TableError::TooManyColumns { .. } => ErrorCode::TableTooManyColumns,
        TableError::CellTooLong { .. } => ErrorCode::TableCellTooLong,
        TableError::Bomb => ErrorCode::TableBomb,
        TableError::Unreadable(_) => ErrorCode::TableUnreadable,
        TableError::WrongEncoding(_) => ErrorCode::TableEncoding,
        TableError::NoSheet { .. } => ErrorCode::TableNoSheet,
        TableError::Cancelled => ErrorCode::Cancelled,
    }
}

fn table_facts(file: &str, error: &TableError) -> Facts {
    let facts = Facts::new().with("file", file);
    match error {
        TableError::NotATable { seems_to_be } => facts.with("seems", seems_to_be.map_or("none", kind_key)),
        TableError::TooLarge { limit_mb } => facts.with("limit", *limit_mb),
        TableError::TooManyRows { limit } | TableError::TooManyColumns { limit } => {
            facts.with("limit", *limit)
        }
        TableError::CellTooLong { row, limit } => facts.with("row", *row).with("limit", *limit),
        TableError::Unreadable(what) => facts.with("what", what.as_str()),
        TableError::WrongEncoding(encoding) => facts.with("encoding", format!("{encoding:?}")),
        TableError::NoSheet { wanted, sheets } => {
            facts.with("sheet", wanted.as_str()).with("sheets", sheets.join(", "))
        }
        TableError::NoHeader | TableError::Bomb | TableError::Cancelled => facts,
    }
}

/// Kind of file, as the language files know it.
fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Workshop => "workshop",
        Kind::Pdf => "pdf",
        Kind::Image => "image",
        Kind::OldExcel => "old-excel",
        Kind::Word => "word",
        Kind::Presentation => "presentation",
        Kind::Archive => "archive",
        Kind::Other => "none",
    }
}
