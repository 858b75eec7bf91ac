//! A workshop as JSON: every row that may be handed over, in a documented form that comes in again without loss.
//!
//! `assets/schemas/workshop-1.schema.json` says what is in it. Rows are the same as on the wire and in the journal, each on
//! a line, parents before children, so that two files can be compared line by line.

mod read;

use crate::handed_over::{Absent, HandedOver, HandedTo, handed_over};
use crate::lists::Names;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use workshop::brought_in::Unfit;
use workshop::{About, Key, Row, Workshop};

pub use read::from_json;

/// The newest form this program writes and reads.
pub const FORMAT: u32 = 1;
/// Most bytes that are written and read: about 200,000 single ratings, as many as 500 people give in two rounds. More
/// would take a reader longer than five seconds.
pub const BYTES_MOST: usize = 40_000_000;
/// What says that it is a workshop.
const KIND: &str = "workshop";

/// What a file is asked to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Who gets it.
    pub to: HandedTo,
    /// How people in it are named.
    pub names: Names,
    /// The day it is made.
    pub today: NaiveDate,
}

/// Why a file is not taken, or cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// It does not say that it is a workshop.
    #[error("not a workshop as JSON")]
    NotAWorkshop,
    /// More bytes than are read.
    #[error("more than {} MB", BYTES_MOST / 1_000_000)]
    TooLarge,
    /// Made by a newer Pharos.
    #[error("needs form {0}, this program knows {FORMAT}")]
    TooNew(u32),
    /// Cut off, or not JSON of this form.
    #[error("line {line}: {what}")]
    Damaged {
        /// From 1 on; 0 where it is no line's fault.
        line: usize,
        /// What a program says about it.
        what: String,
    },
    /// A row that no workshop has.
    #[error(transparent)]
    Unfit(#[from] Unfit),
}

/// The head of a file: how it was made, and what is not in it.
#[derive(Serialize)]
struct Head<'a> {
    pharos: &'static str,
    format: u32,
    made_by: String,
    made_on: NaiveDate,
    handed_to: HandedTo,
    names: &'static str,
    absent: &'a BTreeMap<Absent, u32>,
    workshop: &'a About,
}

/// The workshop as JSON, as far as it may be handed over. The same workshop gives the same bytes.
///
/// # Errors
/// [`JsonError::TooLarge`] for more than is read again.
pub fn to_json(workshop: &Workshop, wish: Wish) -> Result<Vec<u8>, JsonError> {
    let HandedOver { workshop, absent } = handed_over(workshop, wish.to, wish.names);
    let head = Head {
        pharos: KIND,
        format: FORMAT,
        made_by: format!("Pharos {}", env!("CARGO_PKG_VERSION")),
        made_on: wish.today,
        handed_to: wish.to,
        names: match wish.names {
            Names::LeftOut => "left_out",
            Names::SeatNumber => "seat_number",
            Names::Name => "name",
        },
        absent: &absent,
        workshop: workshop.about(),
    };
    let mut bytes = serde_json::to_vec_pretty(&head).map_err(|error| damaged(&error))?;
    // The rows go on where the head ends: "\n}".
    bytes.truncate(bytes.len().saturating_sub(2));
    bytes.extend_from_slice(b",\n  \"rows\": [");
    let rows: BTreeMap<Key, Row> =
        workshop.rows().filter(|row| row.key() != Key::Workshop).map(|row| (row.key(), row)).collect();
    for (at, row) in rows.values().enumerate() {
        bytes.extend_from_slice(if at == 0 { b"\n    " } else { b",\n    " });
        serde_json::to_writer(&mut bytes, row).map_err(|error| damaged(&error))?;
        if bytes.len() > BYTES_MOST {
            return Err(JsonError::TooLarge);
        }
    }
    bytes.extend_from_slice(b"\n  ]\n}\n");
    Ok(bytes)
}

fn damaged(error: &serde_json::Error) -> JsonError {
    JsonError::Damaged { line: error.line(), what: error.to_string() }
}
