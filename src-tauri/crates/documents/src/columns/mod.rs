//! What each column of a table is, proposed from its name and, where names say nothing, from its cells.

mod look;
pub(crate) mod names;
#[cfg(test)]
mod tests;

use crate::table::Table;
use look::Look;
use names::Names;
use std::fmt;
use std::str::FromStr;

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal<T> {
    /// Where its texts go.
    pub target: T,
    /// Whether it looks as if it held names, addresses or numbers of people.
    pub personal: bool,
}

/// A word that names no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no target of a column")]
pub struct UnknownTarget(pub String);

macro_rules! targets {
    ($(#[$doc:meta])* $name:ident { $($target:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names are the fields")]
        pub enum $name {
            $($target),+
        }

        impl $name {
            /// Every target, in the order in which people are asked.
            pub const ALL: &'static [Self] = &[$(Self::$target),+];
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self {
                    $(Self::$target => $word),+
                })
            }
        }

        impl FromStr for $name {
            type Err = UnknownTarget;

            fn from_str(word: &str) -> Result<Self, UnknownTarget> {
                match word {
                    $($word => Ok(Self::$target),)+
                    _ => Err(UnknownTarget(word.to_owned())),
                }
            }
        }
    };
}

targets! {
    /// Where a column of a list of use cases goes.
    UseCaseTarget {
        Title = "title",
        Problem = "problem",
        Description = "description",
        Users = "users",
        Process = "process",
        Data = "data",
        Outcome = "outcome",
        Department = "department",
        Owner = "owner",
        Note = "note",
        Skip = "skip",
    }
}

targets! {
    /// Where a column of a list of ideas goes.
    IdeaTarget {
        Text = "text",
        Lane = "lane",
        Skip = "skip",
    }
}

targets! {
    /// Where a column of a list of ratings goes.
    RatingTarget {
        Rater = "rater",
        UseCase = "use_case",
        Criterion = "criterion",
        Rating = "rating",
        Skip = "skip",
    }
}

/// What each column of a list of use cases is, from left to right.
///
/// Each target is given once, to the column that names it best; only notes may come from several.
#[must_use]
pub fn propose_use_case_columns(table: &Table) -> Vec<Proposal<UseCaseTarget>> {
    use UseCaseTarget::{Description, Note, Owner, Problem, Skip, Title};
    let looks = looks(table);
    let fits = |target, look: &Look| match target {
        Title => !look.personal(),
        Owner => !look.personal_cells,
        _ => !look.personal() && !look.numeric,
    };
    let mut targets = assign(&looks, names::USE_CASE, Some(Note), fits);
    if !targets.contains(&Some(Title)) {
        let free = |target: Option<UseCaseTarget>| target.is_none();
        let prose = |target| matches!(target, Some(Description | Problem));
        let column = text_column(&looks, &targets, free, TITLE_LENGTH)
            .or_else(|| text_column(&looks, &targets, prose, TITLE_LENGTH));
        give(&mut targets, column, Title);
    }
    let owner = |look: &Look| look.is_named(names::USE_CASE, Owner);
    proposals(&looks, &targets, Skip, |look| look.personal() || owner(look))
}

/// What each column of a list of ideas is, from left to right.
#[must_use]
pub fn propose_idea_columns(table: &Table) -> Vec<Proposal<IdeaTarget>> {
    let looks = looks(table);
    let mut targets = assign(&looks, names::IDEA, None, |_, look| !look.personal());
    if !targets.contains(&Some(IdeaTarget::Text)) {
        let column = text_column(&looks, &targets, |target| target.is_none(), IDEA_LENGTH);
        give(&mut targets, column, IdeaTarget::Text);
    }
    proposals(&looks, &targets, IdeaTarget::Skip, Look::personal)
}

/// What each column of a list of ratings, one in each row, is, from left to right.
#[must_use]
pub fn propose_rating_columns(table: &Table) -> Vec<Proposal<RatingTarget>> {
    let looks = looks(table);
    let fits = |target, look: &Look| target == RatingTarget::Rater || !look.personal();
    let targets = assign(&looks, names::RATING, None, fits);
    proposals(&looks, &targets, RatingTarget::Skip, Look::personal)
}

/// Most characters that half of the titles of a list may have.
const TITLE_LENGTH: usize = 120;
/// Most characters that half of the ideas of a list may have.
const IDEA_LENGTH: usize = 600;

fn looks(table: &Table) -> Vec<Look> {
    (0..table.header.len()).map(|column| Look::of(table, column)).collect()
}

/// Gives every target to the column whose name says it best.
fn assign<T: Copy + PartialEq>(
    looks: &[Look],
    names: &[Names<T>],
    repeats: Option<T>,
    fits: impl Fn(T, &Look) -> bool,
) -> Vec<Option<T>> {
    let mut claims = Vec::new();
    for (column, look) in looks.iter().enumerate() {
        for name in names.iter().filter(|name| fits(name.target, look)) {
            claims.extend(name.claim(&look.names).map(|strength| (strength, column, name.target)));
        }
    }
    claims.sort_by_key(|(strength, column, _)| (*strength, *column));
    let mut targets = vec![None; looks.len()];
    for (_, column, target) in claims {
        let taken = targets.contains(&Some(target)) && repeats != Some(target);
        if let Some(free @ None) = targets.get_mut(column).filter(|_| !taken) {
            *free = Some(target);
        }
    }
    targets
}

/// The column that reads most like short texts, each of its own, among those whose target is eligible.
fn text_column<T: Copy>(
    looks: &[Look],
    targets: &[Option<T>],
    eligible: impl Fn(Option<T>) -> bool,
    longest: usize,
) -> Option<usize> {
    let columns = looks.iter().zip(targets).enumerate();
    let among = columns.filter(|(_, (look, target))| eligible(**target) && look.reads_like_texts(longest));
    among
        .max_by_key(|(column, (look, _))| (look.distinct_tenths(), std::cmp::Reverse(*column)))
        .map(|(column, _)| column)
}

fn give<T>(targets: &mut [Option<T>], column: Option<usize>, target: T) {
    if let Some(given) = column.and_then(|column| targets.get_mut(column)) {
        *given = Some(target);
    }
}

fn proposals<T: Copy>(
    looks: &[Look],
    targets: &[Option<T>],
    skip: T,
    personal: impl Fn(&Look) -> bool,
) -> Vec<Proposal<T>> {
    let both = looks.iter().zip(targets);
    both.map(|(look, target)| Proposal { target: target.unwrap_or(skip), personal: personal(look) }).collect()
}
