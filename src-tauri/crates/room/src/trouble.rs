//! What can go wrong between a page and a workshop.

use store::StoreError;
use workshop::{ErrorCode, Explained, Facts, Refusal};

impl Trouble {
    /// What the system says about a folder or file that is no workshop.
    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Store(StoreError::from_io(path, error))
    }
}

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
    #[error("nobody knows whether it was kept")]
    Unknown,
    /// The request is not one of those that exist.
    #[error("the request was not understood: {0}")]
    NotUnderstood(String),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

impl Explained for Trouble {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Store(error) => error.code(),
            Self::NoWorkshop => ErrorCode::NoWorkshop,
            Self::Unknown => ErrorCode::Unknown,
            Self::NotUnderstood(_) => ErrorCode::NotUnderstood,
            Self::Cancelled => ErrorCode::Cancelled,
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Refused(refusal) => refusal.facts(),
            Self::Store(error) => error.facts(),
            Self::NotUnderstood(what) => Facts::new().with("what", what.as_str()),
            Self::NoWorkshop | Self::Unknown | Self::Cancelled => Facts::new(),
        }
    }
}
