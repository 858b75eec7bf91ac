//! The longest chain.

use crate::Roadmap;

impl Roadmap {
    /// The longest chain of days over the dependencies, first to last; empty for no items.
    ///
    /// Waiting between two items is no work and does not count. Among equally long chains the one whose items were given
    /// first.
    #[must_use]
    pub fn critical_path(&self) -> Vec<usize> {
        // By item: days of the longest chain that ends with it, and the item before it there.
        let mut longest = vec![(0_u64, None); self.items.len()];
        for &place in &self.order {
            let item = &self.items[place];
            let before = item.needs.iter().map(|need| (longest[*need].0, *need));
            let before = before.reduce(|best, other| if better(other, best) { other } else { best });
            let days = before.map_or(0, |(days, _)| days) + u64::from(item.length());
            longest[place] = (days, before.map(|(_, need)| need));
        }
        let ends = longest.iter().enumerate().map(|(place, (days, _))| (*days, place));
        let last = ends.reduce(|best, other| if better(other, best) { other } else { best });
        let mut path = Vec::new();
        let mut next = last.map(|(_, place)| place);
        while let Some(place) = next {
            path.push(place);
            next = longest[place].1;
        }
        path.reverse();
        path
    }
}

/// Longer, or as long and given before.
fn better((days, place): (u64, usize), (than_days, than): (u64, usize)) -> bool {
    days > than_days || days == than_days && place < than
}
