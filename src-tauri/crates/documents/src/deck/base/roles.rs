//! Which layout each kind of slide is written onto. What a layout is for, only people know for sure: a proposal is made, and
//! they confirm it once.

use super::{Layout, TemplateError};
use std::collections::BTreeMap;

/// A kind of slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The first slide.
    Cover,
    /// What came of it, in words.
    Finding,
    /// The matrix, with words beside it.
    Matrix,
    /// A table.
    Table,
    /// One lighthouse, in words.
    Lighthouse,
    /// How it was worked out, in words.
    Method,
}

impl Role {
    /// All of them, in the order of the deck.
    pub const ALL: [Self; 6] =
        [Self::Cover, Self::Finding, Self::Matrix, Self::Table, Self::Lighthouse, Self::Method];

    /// As programs call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Finding => "finding",
            Self::Matrix => "matrix",
            Self::Table => "table",
            Self::Lighthouse => "lighthouse",
            Self::Method => "method",
        }
    }

    /// The kind of slide of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether it is filled by shapes of our own, and by no text of the layout.
    pub(crate) fn is_drawn(self) -> bool {
        matches!(self, Self::Matrix | Self::Table)
    }
}

/// The layout of each kind of slide, by its place among the layouts of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roles(pub(super) BTreeMap<Role, usize>);

impl Roles {
    /// A proposal: by what the layouts say they are for, else by what they have.
    pub(super) fn proposed(layouts: &[Layout]) -> Result<Self, TemplateError> {
        let with_title = || (0..).zip(layouts).filter(|(_, layout)| layout.title.is_some());
        let find = |is_it: &dyn Fn(&Layout) -> bool| {
            with_title().find(|(_, layout)| is_it(layout)).map(|(at, _)| at)
        };
        let is_centred =
            |layout: &Layout| layout.title.as_ref().is_some_and(|title| title.kind == "ctrTitle");
        let is_parting = |layout: &Layout| matches!(layout.kind.as_str(), "title" | "secHead");
        let any = with_title().next().map(|(at, _)| at).ok_or(TemplateError::NoLayouts)?;
        let cover = find(&|layout| layout.kind == "title")
            .or_else(|| find(&is_centred))
            .or_else(|| find(&|layout| layout.subtitle.is_some()))
            .unwrap_or(any);
        let is_plain =
            |layout: &Layout| !is_centred(layout) && !is_parting(layout) && layout.subtitle.is_none();
        let text = find(&|layout| matches!(layout.kind.as_str(), "obj" | "tx") && layout.bodies.len() == 1)
            .or_else(|| find(&|layout| is_plain(layout) && layout.bodies.len() == 1))
            .or_else(|| find(&|layout| is_plain(layout) && !layout.bodies.is_empty()))
            .or_else(|| find(&is_plain))
            .unwrap_or(cover);
        let drawn = find(&|layout| layout.kind == "titleOnly")
            .or_else(|| find(&|layout| is_plain(layout) && layout.bodies.is_empty()))
            .unwrap_or(text);
        let of = |role: Role| match role {
            Role::Cover => cover,
            Role::Finding | Role::Lighthouse | Role::Method => text,
            Role::Matrix | Role::Table => drawn,
        };
        Ok(Self(Role::ALL.into_iter().map(|role| (role, of(role))).collect()))
    }

    /// The place of a layout by its name, whatever the case of its letters, or by its number from 1 on.
    pub(super) fn place(layouts: &[Layout], wanted: &str) -> Result<usize, TemplateError> {
        let name = wanted.trim().to_lowercase();
        let named = layouts.iter().position(|layout| layout.name.trim().to_lowercase() == name);
        let numbered = || name.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < layouts.len());
        let found = named.or_else(numbered).filter(|at| layouts[*at].title.is_some());
        found.ok_or_else(|| TemplateError::NoSuchLayout {
            wanted: wanted.trim().to_owned(),
            layouts: layouts.iter().map(|layout| layout.name.clone()).collect(),
        })
    }
}
