//! Silent sorting: everybody in the room puts ideas into themes on their own device, all at the same board. Nothing says
//! who moved what, in the file neither; themes are named later, by the facilitator.

use crate::change::{Change, Key};
use crate::theme::{NewTheme, Theme};
use crate::{Idea, IdeaId, Refusal, Step, ThemeId, Workshop};

/// Puts an idea into a theme, or takes it out of its theme. The later of two moves wins. A theme that nobody named goes
/// with its last idea.
///
/// # Refusals
/// [`Refusal::NotNow`] while the room does not sort, [`Refusal::NotFound`] also for a theme that was taken apart
/// meanwhile, [`Refusal::NotRevealed`], [`Refusal::MergedAway`], [`Refusal::NotListed`] for what was put aside.
pub(crate) fn put(workshop: &Workshop, id: IdeaId, theme: Option<ThemeId>) -> Result<Vec<Change>, Refusal> {
    let idea = sortable(workshop, id)?;
    if let Some(theme) = theme {
        workshop.theme(theme)?;
    }
    Ok(moved(workshop, idea, theme))
}

/// Begins a theme without a name, with one idea in it.
///
/// # Refusals
/// Those of [`put`] and of [`Theme::beginning`].
pub(crate) fn begin(workshop: &Workshop, theme: ThemeId, id: IdeaId) -> Result<Vec<Change>, Refusal> {
    let idea = sortable(workshop, id)?;
    let begun = Theme::beginning(workshop, &NewTheme { id: theme, name: String::new() })?;
    let mut changes = vec![Change::put(begun)];
    changes.extend(moved(workshop, idea, Some(theme)));
    Ok(changes)
}

/// An idea that hangs on the board while the room sorts.
fn sortable(workshop: &Workshop, id: IdeaId) -> Result<&Idea, Refusal> {
    if workshop.about().step != Step::Sort {
        return Err(Refusal::NotNow);
    }
    let idea = workshop.standing_idea(id)?;
    if idea.parked { Err(Refusal::NotListed) } else { Ok(idea) }
}

fn moved(workshop: &Workshop, idea: &Idea, theme: Option<ThemeId>) -> Vec<Change> {
    if idea.theme == theme {
        return Vec::new();
    }
    let moves = idea.moves.saturating_add(u32::from(idea.theme.is_some()));
    let put = Change::put(Idea { theme, moves, ..idea.clone() });
    let emptied = idea.theme.filter(|left| goes_with_its_last(workshop, *left));
    std::iter::once(put).chain(emptied.map(|left| Change::Gone(Key::Theme(left)))).collect()
}

/// Whether a theme goes once an idea is taken out of it: it has no name, and nothing else is in it.
fn goes_with_its_last(workshop: &Workshop, theme: ThemeId) -> bool {
    let is_unnamed = workshop.theme(theme).is_ok_and(|theme| theme.name.is_empty());
    is_unnamed && workshop.idea_counts().in_theme(theme) <= 1
}
