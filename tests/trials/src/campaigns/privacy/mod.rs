//! What is hidden never leaves the backend, and anonymous means unlinkable: two worlds that differ only in secrets look
//! the same to everybody the secrets are kept from, byte for byte, and no file holds what could link an entry to a seat.

mod anonymous;
mod cells;
mod rooms;
mod worlds;

use crate::run::{Held, Run};

pub(crate) fn run(run: &mut Run) -> Held {
    // Rooms wait most of the time, worlds compute.
    let (rooms, mut random) = (run.size(1, 10), run.random.fork());
    let (computed, listened) = std::thread::scope(|scope| {
        let listening = scope.spawn(move || (0..rooms).try_for_each(|_| rooms::sound_the_same(&mut random)));
        (worlds_and_files(run, rooms), listening.join())
    });
    computed?;
    listened.expect("rooms are lived through")?;
    run.count("pairs of rooms", 2 * rooms);
    Ok(())
}

fn worlds_and_files(run: &mut Run, boxes: usize) -> Held {
    worlds::look_the_same(run)?;
    for _ in 0..run.size(100, 10_000) {
        cells::few_values_show_nowhere(run)?;
        cells::few_raters_show_nowhere(run)?;
    }
    (0..boxes).try_for_each(|_| anonymous::no_byte_links_an_entry_to_its_author(run))
}
