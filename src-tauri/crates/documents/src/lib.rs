//! Files in and out: tables that people bring, and what they take away.
//!
//! [`table`] reads csv, tsv and xlsx of any dialect into plain text cells, [`columns`] proposes what each
//! column is, [`drafts`] turns rows into what a workshop takes or says why not. [`lists`] are the lists of a workshop,
//! [`list`] writes any list. [`report`] is what a workshop came to; the deliverables are written from it and from
//! nothing else: [`workbook`], [`paper`], [`picture`] and [`markdown`]. [`client_set`] packs them all into
//! one. [`handed_over`] is what of a workshop may leave as a workshop, [`json`] writes and reads it as text.

mod chart;
pub mod client_set;
pub mod columns;
pub mod deck;
pub mod drafts;
mod gantt;
pub mod handed_over;
pub mod json;
pub mod list;
pub mod lists;
pub mod markdown;
mod matrix_chart;
pub mod measurements;
pub mod model_tests;
pub mod paper;
pub mod picture;
pub mod report;
pub mod table;
pub mod tracked_months;
mod type_setting;
pub mod workbook;
mod xml;

/// Is told how far long work is, as steps done and steps in all (none in all: that is not known yet), and says whether to
/// go on.
pub type Watch<'a> = dyn FnMut(usize, usize) -> std::ops::ControlFlow<()> + 'a;
