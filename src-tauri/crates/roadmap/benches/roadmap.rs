//! How long a roadmap waits for what follows from a move.

use divan::{Bencher, black_box};
use roadmap::{Item, Resource, Roadmap};

const ITEMS: usize = 500;
const DEPENDENCIES: usize = 800;

fn main() {
    divan::main();
}

/// 500 items with 800 dependencies: read, the first one moved, critical path and conflicts. Budget: 5 ms.
#[divan::bench]
fn move_one_of_500(bencher: Bencher) {
    let items = items();
    bencher.bench(|| {
        let roadmap = Roadmap::new(black_box(&items).clone())?;
        let moved = roadmap.moved(0, 40, 70)?;
        Ok::<_, roadmap::RoadmapError>((moved, roadmap.critical_path(), roadmap.conflicts()))
    });
}

/// Ten lanes, each item after one before it in its lane, and some after one of another lane; forty people.
fn items() -> Vec<Item> {
    let mut items: Vec<Item> = (0..ITEMS)
        .map(|place| {
            let starts = (place / 10 * 30) as u32;
            let needs = if place < 10 { Vec::new() } else { vec![place - 10] };
            let takes = vec![Resource::Person(place as u32 % 40), Resource::Component(place as u32 % 25)];
            Item { starts, ends: starts + 30, takes, needs, is_done: false }
        })
        .collect();
    let more = DEPENDENCIES - (ITEMS - 10);
    for number in 0..more {
        let place = 20 + number * 7 % (ITEMS - 20);
        let need = place - 10 - place % 9 - 1;
        items[place].needs.push(need);
    }
    items
}
