//! Themes: what ideas have in common. The room finds them first and names them last.

use crate::change::{Change, Key};
use crate::{Idea, IdeaId, Refusal, ThemeId, Workshop, text};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use ts_rs::TS;

/// Ideas that belong together. An idea is in one theme at most, and may be in none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Theme {
    /// Stable name.
    pub id: ThemeId,
    /// From 1 on, in order of creation.
    pub number: u32,
    /// Shown name; empty until somebody names it.
    pub name: String,
    /// Its colour and glyph, 1..6: the colours of notes, in their order.
    pub hue: u8,
}

/// What is asked for when a theme is begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewTheme {
    /// Made by the client.
    pub id: ThemeId,
    /// Shown name, possibly empty.
    pub name: String,
}

/// Most themes of a workshop.
pub const THEME_LIMIT: usize = 200;
/// The colours of notes.
pub(crate) const HUES: RangeInclusive<u8> = 1..=6;

/// Begins a theme with some ideas, also with none.
///
/// # Refusals
/// Those of [`Theme::beginning`] and of [`sort`].
pub(crate) fn add(workshop: &Workshop, wish: &NewTheme, ideas: &[IdeaId]) -> Result<Vec<Change>, Refusal> {
    let mut changes = vec![Change::put(Theme::beginning(workshop, wish)?)];
    changes.extend(put_into(workshop, ideas, Some(wish.id))?);
    Ok(changes)
}

impl Theme {
    /// The theme as it begins.
    ///
    /// # Refusals
    /// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 200 themes, and what [`crate::text`] refuses.
    pub(crate) fn beginning(workshop: &Workshop, wish: &NewTheme) -> Result<Self, Refusal> {
        if workshop.theme(wish.id).is_ok() {
            return Err(Refusal::AlreadyThere);
        }
        if workshop.themes().len() >= THEME_LIMIT {
            return Err(Refusal::TooMany { limit: THEME_LIMIT });
        }
        let number = workshop.themes().map(|theme| theme.number).max().unwrap_or(0) + 1;
        let hue = (number - 1) % u32::from(*HUES.end()) + 1;
        let hue = u8::try_from(hue).unwrap_or(*HUES.start());
        Ok(Self { id: wish.id, number, name: text::line(&wish.name)?, hue })
    }
}

/// Changes what a theme is called and its colour.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::OutOfRange`] for a colour outside 1..6, and what [`crate::text`] refuses.
pub(crate) fn edit(workshop: &Workshop, id: ThemeId, name: &str, hue: u8) -> Result<Vec<Change>, Refusal> {
    let theme = workshop.theme(id)?;
    if !HUES.contains(&hue) {
        return Err(Refusal::OutOfRange { lowest: (*HUES.start()).into(), highest: (*HUES.end()).into() });
    }
    Ok(vec![Change::put(Theme { name: text::line(name)?, hue, ..theme.clone() })])
}

/// Puts ideas into a theme, or makes them loose.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`], [`Refusal::MergedAway`] for what is part of another card.
pub(crate) fn sort(
    workshop: &Workshop,
    ids: &[IdeaId],
    theme: Option<ThemeId>,
) -> Result<Vec<Change>, Refusal> {
    if let Some(theme) = theme {
        workshop.theme(theme)?;
    }
    put_into(workshop, ids, theme)
}

/// Takes a theme away. Its ideas become loose.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, id: ThemeId) -> Result<Vec<Change>, Refusal> {
    workshop.theme(id)?;
    let ideas = workshop.ideas().filter(|idea| idea.theme == Some(id));
    let mut changes: Vec<_> = ideas.map(|idea| Change::put(Idea { theme: None, ..idea.clone() })).collect();
    changes.push(Change::Gone(Key::Theme(id)));
    Ok(changes)
}

fn put_into(workshop: &Workshop, ids: &[IdeaId], theme: Option<ThemeId>) -> Result<Vec<Change>, Refusal> {
    let placed = |id: &IdeaId| {
        let idea = workshop.standing_idea(*id)?;
        // She has looked at it: whatever the room could not agree on is settled.
        Ok(Change::put(Idea { theme, moves: 0, ..idea.clone() }))
    };
    ids.iter().map(placed).collect()
}
