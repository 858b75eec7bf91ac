//! The best pairs of all, as many as anybody will look at.

use super::Pair;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Pairs that are kept. More than anybody is told, so that some can go before the texts have to be compared anew.
const KEPT: usize = 1_000;
/// With fewer than so many left, those that were let go are missed.
const WANTED: usize = 200;

/// Best first, ties by name.
type Place<Id> = (Reverse<u16>, Id, Id);

/// Always a beginning of the list of all pairs: nothing that is not here comes before anything that is.
#[derive(Clone, Debug)]
pub(super) struct BestPairs<Id> {
    kept: BTreeSet<Place<Id>>,
    /// The best of those that were let go: what comes behind it is not kept either.
    let_go: Option<Place<Id>>,
}

impl<Id: Copy + Ord> BestPairs<Id> {
    pub(super) fn new() -> Self {
        Self { kept: BTreeSet::new(), let_go: None }
    }

    pub(super) fn add(&mut self, pair: Pair<Id>) {
        let place = (Reverse(pair.likeness), pair.one, pair.other);
        if self.let_go.is_some_and(|let_go| place > let_go) {
            return;
        }
        self.kept.insert(place);
        if self.kept.len() > KEPT {
            self.let_go = self.kept.pop_last();
        }
    }

    /// Whether two would be kept if they were as alike as they can be, in thousandths. Where there is no place for them,
    /// nobody compares them.
    pub(super) fn may_take(&self, one: Id, other: Id, most: u16) -> bool {
        self.let_go.is_none_or(|let_go| (Reverse(most), one, other) < let_go)
    }

    /// Takes out the pairs of one text.
    pub(super) fn remove(&mut self, id: Id) {
        self.kept.retain(|(_, one, other)| *one != id && *other != id);
    }

    /// Whether there are pairs that were let go and are missed now.
    pub(super) fn misses_some(&self) -> bool {
        self.let_go.is_some() && self.kept.len() < WANTED
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Pair<Id>> {
        self.kept.iter().map(|(likeness, one, other)| Pair { one: *one, other: *other, likeness: likeness.0 })
    }
}
