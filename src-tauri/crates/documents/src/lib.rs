//! Files in and out: tables that people bring, and lists that they take away.
//!
//! [`table`] reads csv, tsv and xlsx of any dialect into plain text cells, [`columns`] proposes what each
//! column is, [`drafts`] turns rows into what a workshop takes or says why not, [`list`] writes.

pub mod columns;
pub mod drafts;
pub mod list;
pub mod table;
