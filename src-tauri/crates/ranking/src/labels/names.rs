//! Names: which spot each name takes, so that no two cover each other.

use super::aside::Disc;
use super::geometry::{Rect, Size};
use super::spots::{Spot, free_spots};
use super::{LabelPlace, Plot};

/// Rounds of improvement; in practice three or four are enough.
const PASSES: usize = 12;
/// Price of covering another name, besides the area covered: more than any spot can cost.
const COVERED: f64 = 1_000.0;
/// Price of standing so near to another name that the two could be read as one.
const CLOSE: f64 = 4.0;
/// What counts as near, in pixels.
const NEAR: f64 = 4.0;

/// A name that still looks for its spot.
struct Name {
    /// Number of its bubble.
    bubble: usize,
    spots: Vec<Spot>,
    /// Index of the spot it has now; `None` while it is hidden.
    chosen: Option<usize>,
    /// Names whose spots can come near one of its own.
    neighbours: Vec<usize>,
}

impl Name {
    fn rect(&self) -> Option<Rect> {
        Some(self.spots.get(self.chosen?)?.rect)
    }
}

/// A place for each disc's name, or `None` for a name that is missing or has no place left.
pub(crate) fn place(plot: &Plot, discs: &[Disc], sizes: &[Option<Size>]) -> Vec<Option<LabelPlace>> {
    let mut names = all_names(plot, discs, sizes);
    settle(&mut names);
    let mut places = vec![None; discs.len()];
    for name in &names {
        places[name.bubble] = name.chosen.and_then(|chosen| name.spots.get(chosen)).map(|spot| LabelPlace {
            x: spot.rect.x,
            y: spot.rect.y,
            anchor: spot.anchor,
        });
    }
    places
}

/// Chooses spots so that no shown name covers another.
fn settle(names: &mut [Name]) {
    improve(names);
    hide_covered(names);
    bring_back(names);
}

/// Names with the spots that are free, all hidden at first.
fn all_names(plot: &Plot, discs: &[Disc], sizes: &[Option<Size>]) -> Vec<Name> {
    let mut names: Vec<Name> = sizes
        .iter()
        .enumerate()
        .filter_map(|(bubble, size)| {
            let size = size.filter(Size::is_visible)?;
            let spots = free_spots(plot, discs, bubble, size);
            Some(Name { bubble, spots, chosen: None, neighbours: Vec::new() })
        })
        .collect();
    let reaches: Vec<Option<Rect>> = names.iter().map(|name| around_all(&name.spots)).collect();
    for (index, name) in names.iter_mut().enumerate() {
        let touches = |other: usize| match (&reaches[index], &reaches[other]) {
            (Some(own), Some(theirs)) => other != index && own.grown(NEAR).overlaps(theirs),
            _ => false,
        };
        name.neighbours = (0..reaches.len()).filter(|&other| touches(other)).collect();
    }
    names
}

fn around_all(spots: &[Spot]) -> Option<Rect> {
    spots.iter().map(|spot| spot.rect).reduce(|all, rect| all.around(&rect))
}

/// Lets each name in turn take the spot that is best while the others stay, until none moves.
fn improve(names: &mut [Name]) {
    for _ in 0..PASSES {
        let mut has_moved = false;
        for index in 0..names.len() {
            let best = best_spot(names, index);
            has_moved |= best != names[index].chosen;
            names[index].chosen = best;
        }
        if !has_moved {
            break;
        }
    }
}

/// The cheapest spot, crowded and covered names included in the price; the first among equals.
fn best_spot(names: &[Name], index: usize) -> Option<usize> {
    let others = shown_around(names, index);
    let mut best: Option<(usize, f64)> = None;
    for (number, spot) in names[index].spots.iter().enumerate() {
        let cost = spot.cost + crowding(&spot.rect, others.iter().map(|(_, rect)| rect));
        if best.is_none_or(|(_, least)| cost < least) {
            best = Some((number, cost));
        }
    }
    best.map(|(number, _)| number)
}

/// What a place costs for the names around it.
fn crowding<'a>(rect: &Rect, others: impl Iterator<Item = &'a Rect>) -> f64 {
    let wide = rect.grown(NEAR);
    let price = |other: &Rect| {
        if rect.overlaps(other) {
            COVERED + rect.common_area(other)
        } else if wide.overlaps(other) {
            CLOSE
        } else {
            0.0
        }
    };
    others.map(price).sum()
}

/// The neighbours that are not hidden, and where they stand.
fn shown_around(names: &[Name], index: usize) -> Vec<(usize, Rect)> {
    let neighbours = names[index].neighbours.iter();
    neighbours.filter_map(|&other| Some((other, names[other].rect()?))).collect()
}

/// Hides names that cover a name of a better rank.
fn hide_covered(names: &mut [Name]) {
    for index in 0..names.len() {
        let Some(rect) = names[index].rect() else { continue };
        let others = shown_around(names, index);
        if others.iter().any(|(other, theirs)| *other < index && rect.overlaps(theirs)) {
            names[index].chosen = None;
        }
    }
}

/// Shows hidden names again where hiding others left room, or where one other name can give way.
fn bring_back(names: &mut [Name]) {
    for index in 0..names.len() {
        if names[index].chosen.is_none() && !take_free_spot(names, index) {
            take_spot_of_one(names, index);
        }
    }
}

/// Takes the cheapest spot that covers no name. Says whether there is one.
fn take_free_spot(names: &mut [Name], index: usize) -> bool {
    let best = best_spot(names, index);
    let others = shown_around(names, index);
    let is_free = |number: &usize| {
        let rect = &names[index].spots[*number].rect;
        !others.iter().any(|(_, theirs)| theirs.overlaps(rect))
    };
    names[index].chosen = best.filter(is_free);
    names[index].chosen.is_some()
}

/// Takes the cheapest spot that covers a single name which then finds another for itself.
fn take_spot_of_one(names: &mut [Name], index: usize) {
    let others = shown_around(names, index);
    let mut by_cost: Vec<usize> = (0..names[index].spots.len()).collect();
    by_cost.sort_by(|&a, &b| names[index].spots[a].cost.total_cmp(&names[index].spots[b].cost));
    for number in by_cost {
        let rect = names[index].spots[number].rect;
        let mut covered = others.iter().filter(|(_, theirs)| theirs.overlaps(&rect));
        let (Some(&(other, _)), None) = (covered.next(), covered.next()) else { continue };
        let before = names[other].chosen;
        names[index].chosen = Some(number);
        if take_free_spot(names, other) {
            return;
        }
        names[other].chosen = before;
        names[index].chosen = None;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Anchor;
    use super::*;

    /// A name of 10 px height with spots at these left edges, rows and widths, the best first.
    fn name(spots: &[(f64, f64, f64)], neighbours: &[usize]) -> Name {
        let spot = |(number, &(x, y, width)): (usize, &(f64, f64, f64))| Spot {
            rect: Rect { x, y, width, height: 10.0 },
            anchor: Anchor::Start,
            cost: number as f64,
        };
        let spots = spots.iter().enumerate().map(spot).collect();
        Name { bubble: 0, spots, chosen: None, neighbours: neighbours.to_vec() }
    }

    #[test]
    fn a_name_gives_way_when_hiding_another_has_left_it_room() {
        let mut names = [
            name(&[(0.0, 0.0, 10.0), (0.0, 50.0, 10.0)], &[1, 3]),
            name(&[(9.0, 0.0, 10.0)], &[0]),
            name(&[(11.0, 55.0, 10.0)], &[3]),
            name(&[(2.0, 48.0, 10.0)], &[0, 2]),
        ];
        // The second covers the first and the fourth covers the third; the first would rather cover
        // the second than more of the fourth. Both are hidden, and then there is room for the second.
        settle(&mut names);
        assert_eq!(names[0].chosen, Some(1), "the fourth is gone, so the first can give way");
        assert_eq!(names[1].chosen, Some(0), "and the second is shown");
        assert_eq!(names[2].chosen, Some(0), "the third stays");
        assert_eq!(names[3].chosen, None, "the fourth has the worst rank and no room");
    }
}
