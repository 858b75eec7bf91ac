//! What stands on slides before anything is written onto them: the background, the shapes and pictures of a template, and
//! how words look in its places. For a look at slides: what is written to a file carries the template along as it is.
//!
//! Drawn by hand: no library for Rust draws slides. Forms that are not known here, charts, effects and pictures of drawing
//! commands (EMF, WMF) are left out and counted.

mod colours;
mod forms;
mod letters;
mod package;
mod shapes;

use super::base::{Layout, Placeholder, Template};
use crate::type_setting::Colour;
use colours::Palette;
pub(super) use letters::Letters;
use package::{at, first_of, text, tree};
use roxmltree::{Document, Node};
pub(super) use shapes::{Painted, Placed};

/// One point in the units of the format.
const POINT: f32 = 12_700.0;
/// One whole in its shares.
const WHOLE: f32 = 100_000.0;

/// What a layout and its master bring to a slide.
pub(super) struct Scenery {
    /// From back to front.
    pub(super) painted: Vec<Painted>,
    /// Words of the template itself.
    pub(super) placed: Vec<Placed>,
    /// Shapes that could not be drawn.
    pub(super) left_out: usize,
    pub(super) title: Letters,
    pub(super) text: Letters,
    pub(super) number: Letters,
    /// Of boxes, tables and charts of our own.
    pub(super) plain: Letters,
    /// Of the head of a table and its lines.
    pub(super) quiet: Colour,
}

impl Scenery {
    /// What stands on slides of a layout; `text_place` is the one that a text or the line below a title is written into.
    /// None for a template whose parts cannot be read as trees.
    pub(super) fn of(template: &Template, layout: &Layout, text_place: Option<&Placeholder>) -> Option<Self> {
        let master_part = first_of(template, &layout.part, "slideMaster")?;
        let theme_part = first_of(template, &master_part, "theme")?;
        let parts = [layout.part.as_str(), &master_part, &theme_part];
        let documents: Vec<Document<'_>> =
            parts.iter().map(|part| tree(text(template, part))).collect::<Option<_>>()?;
        let [own, master, theme] = documents.as_slice() else { return None };
        let [own, master, theme] = [own, master, theme].map(Document::root_element);
        let palette = Palette::of(theme, master, own);
        let mut reader = shapes::Reader::new(template, theme, &palette);
        let size = (layout.slide.0 as f32, layout.slide.1 as f32);
        let is_said = |sheet: &Node<'_, '_>| at(*sheet, &["cSld", "bg"]).is_some();
        let ground =
            [(own, &layout.part), (master, &master_part)].into_iter().find(|(sheet, _)| is_said(sheet));
        if let Some((sheet, part)) = ground {
            reader.background(sheet, part, size);
        }
        if own.attribute("showMasterSp").is_none_or(|shows| shows != "0" && shows != "false") {
            reader.sheet(master, &master_part);
        }
        reader.sheet(own, &layout.part);
        let letters = |place| Letters::of(place, (own, master), &palette);
        Some(Self {
            title: letters(layout.title.as_ref()),
            text: letters(text_place),
            number: letters(layout.number.as_ref()),
            plain: Letters::plain(&palette),
            quiet: palette.ink("bg2"),
            painted: reader.painted,
            placed: reader.placed,
            left_out: reader.left_out,
        })
    }
}
