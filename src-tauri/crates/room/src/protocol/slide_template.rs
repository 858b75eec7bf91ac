//! The client's template on the facilitator's page.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A template of a client, and which of its layouts each kind of slide is written onto.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlideTemplate {
    /// As the file is called.
    pub file: String,
    /// Layouts that slides can be written onto, in the order in which Office shows them.
    pub layouts: Vec<TemplateLayout>,
    /// One for each kind of slide, in the order of the deck.
    pub chosen: Vec<ChosenLayout>,
    /// Somebody confirmed them; else they are a proposal.
    pub is_confirmed: bool,
}

/// A layout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateLayout {
    /// From 1 on.
    pub number: u32,
    /// As the template calls it.
    pub name: String,
}

/// The layout of a kind of slide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChosenLayout {
    /// `cover`, `finding`, `matrix`, `table`, `lighthouse`, `method`.
    pub kind: String,
    /// Its number.
    pub layout: u32,
}

/// The layouts of the template that is chosen, as they are confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConfirmLayouts {
    /// By kind of slide, the number of a layout. What is not named stays as it is.
    pub layouts: BTreeMap<String, u32>,
}
