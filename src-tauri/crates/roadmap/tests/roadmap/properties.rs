//! What holds for any roadmap.

use crate::oracle;
use proptest::prelude::*;
use roadmap::{Item, Resource, Roadmap, RoadmapError};
use std::collections::BTreeSet;

/// Items that only need earlier ones, in any order.
fn items() -> impl Strategy<Value = Vec<Item>> {
    let one = (0_u32..60, 0_u32..25, any::<bool>(), prop::collection::vec(0_u32..4, 0..3), any::<u64>());
    (prop::collection::vec(one, 0..10), any::<u64>()).prop_map(|(all, dice)| {
        // Where each stands in the list: sorted by something random.
        let mut places: Vec<usize> = (0..all.len()).collect();
        places.sort_by_key(|place| (dice.rotate_left(*place as u32 * 7) ^ *place as u64) % 11);
        let mut items = vec![Item::default(); all.len()];
        for (at, (starts, length, is_done, takes, mask)) in all.into_iter().enumerate() {
            let resource =
                |number| if number < 3 { Resource::Person(number) } else { Resource::Component(0) };
            let needs = (0..at).filter(|before| mask >> (before * 3) & 7 == 0).map(|before| places[before]);
            items[places[at]] = Item {
                starts,
                ends: starts + length,
                takes: takes.into_iter().map(resource).collect(),
                needs: needs.collect(),
                // Most are still to be done.
                is_done: is_done && mask % 3 == 0,
            };
        }
        items
    })
}

proptest! {
    #[test]
    fn the_critical_path_is_a_chain_and_none_is_longer(items in items()) {
        let roadmap = Roadmap::new(items.clone()).unwrap();
        let path = roadmap.critical_path();
        prop_assert_eq!(path.is_empty(), items.is_empty());
        for two in path.windows(2) {
            prop_assert!(items[two[1]].needs.contains(&two[0]), "{:?}", path);
        }
        let days: u64 = path.iter().map(|place| u64::from(items[*place].length())).sum();
        let longest = (0..items.len()).map(|place| oracle::longest_chain(&items, place)).max().unwrap_or(0);
        prop_assert_eq!(days, longest);
    }

    #[test]
    fn the_earliest_days_are_those_of_the_longest_chains(items in items()) {
        let earliest = Roadmap::new(items.clone()).unwrap().earliest();
        for (place, (starts, ends)) in earliest.into_iter().enumerate() {
            prop_assert_eq!(u64::from(ends), oracle::longest_chain(&items, place));
            prop_assert_eq!(ends - starts, items[place].length());
        }
    }

    #[test]
    fn conflicts_are_those_that_looking_at_each_two_finds(items in items()) {
        let conflicts = Roadmap::new(items.clone()).unwrap().conflicts();
        let found: BTreeSet<_> = conflicts
            .iter()
            .map(|it| (it.first.min(it.second), it.first.max(it.second), it.begins_too_early, it.shared.clone()))
            .collect();
        prop_assert_eq!(found.len(), conflicts.len(), "each two once");
        prop_assert_eq!(found, oracle::conflicts(&items));
    }

    #[test]
    fn what_waits_moves_just_as_far_as_it_must(
        items in items(), item in 0_usize..10, starts in 0_u32..80, length in 0_u32..30,
    ) {
        prop_assume!(item < items.len());
        let roadmap = Roadmap::new(items.clone()).unwrap();
        let mut moved = roadmap.moved(item, starts, starts + length).unwrap();
        prop_assert_eq!(moved[0].item, item);
        moved.sort_by_key(|moved| moved.item);
        prop_assert_eq!(Some(moved), oracle::moved(&items, item, starts, starts + length));
    }

    #[test]
    fn a_circle_that_is_named_is_one(items in items(), from in 0_usize..10, to in 0_usize..10) {
        prop_assume!(from < items.len() && to < items.len());
        let mut items = items;
        items[from].needs.push(to);
        match Roadmap::new(items.clone()) {
            Ok(_) => {}
            Err(RoadmapError::Circle(circle)) => {
                prop_assert!(!circle.is_empty());
                let next = circle.iter().cycle().skip(1);
                for (place, next) in circle.iter().zip(next) {
                    prop_assert!(items[*place].needs.contains(next), "{:?}", circle);
                }
            }
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }
}
