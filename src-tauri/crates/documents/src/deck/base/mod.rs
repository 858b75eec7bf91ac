//! What slides are written onto: our own template, or a client's. Both are packages of the same kind and are read in the same
//! way; what is drawn lies where the layouts of the package say.

mod layout;
mod opened;
mod presentation;
mod roles;
mod template;

pub(super) use layout::{Layout, Place, Placeholder};
pub(super) use opened::{Relation, relations_of, to_relations};
pub(super) use presentation::{ListedSlide, with_slides};
pub use roles::{Role, Roles};
pub use template::{LayoutName, Template};
pub(super) use template::{NOTES_MASTER, TABLE_STYLES, THEME};

/// Why a file is not taken as a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// No package of slides.
    #[error("no presentation")]
    NotAPresentation,
    /// It can run programs.
    #[error("it has macros")]
    Macros,
    /// It opens with a password alone.
    #[error("it is encrypted")]
    Encrypted,
    /// Larger than any template, packed or unpacked.
    #[error("it is too large")]
    TooLarge,
    /// It has no layout with a title.
    #[error("it has no layout with a title")]
    NoLayouts,
    /// Cut off or not as packages are.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// A layout that it does not have.
    #[error("it has no layout {wanted}")]
    NoSuchLayout {
        /// As it was asked for.
        wanted: String,
        /// Those it has.
        layouts: Vec<String>,
    },
}
