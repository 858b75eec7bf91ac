//! Autosaves: copies of a workshop that is being worked on, made at every step of the workshop and every ten
//! minutes in between, if anything changed. The newest ten are kept.

mod autosaver;
mod shelf;

pub(crate) use autosaver::Autosaver;
pub(crate) use shelf::Shelf;
