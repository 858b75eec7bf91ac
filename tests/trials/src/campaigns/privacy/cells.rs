//! A cell that one or two people rated shows nowhere, however many rated the rest of the use case.

use super::worlds::{World, both, case_id, rating};
use crate::run::{Held, Run, holds};
use workshop::visibility::{Audience, results};
use workshop::{Answer, Names, Steering, Step};

/// The cell that stays thin.
const THIN: &str = "V3";

pub(super) fn few_values_show_nowhere(run: &mut Run) -> Held {
    let mut random = run.random.fork();
    let mut worlds = [World::begun(Names::Named), World::begun(Names::Named)];
    both(&mut worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Rate }))?;
    for person in 0..random.u128(3..=5) {
        let value = random.u8(1..=5);
        both(&mut worlds, |world, _| world.contribute(person, &rating(0, "V1", Answer::Value(value))))?;
    }
    for person in 0..random.u128(1..3) {
        let values = [random.u8(1..=5), random.u8(1..=5)];
        both(&mut worlds, |world, n| world.contribute(person, &rating(0, THIN, Answer::Value(values[n]))))?;
    }
    let close = random.bool();
    if close {
        let id = super::worlds::round_id();
        both(&mut worlds, |world, _| world.steer(&Steering::CloseRound { id }))?;
    }
    run.count("thin cells", 1);
    let [one, other] = worlds.each_ref().map(|world| super::worlds::figures(&world.workshop));
    holds!(
        one == other,
        "values of two people at most show in a figure of a cell:\n    {one:?}\n    {other:?}"
    );
    let cells = worlds[0].workshop.cell_figures(case_id(0));
    let shown: Vec<String> = cells.cells.keys().map(ToString::to_string).collect();
    holds!(shown == ["V1"], "the cell of three or more shows, and no other: {shown:?}");
    Ok(())
}

/// A use case that one or two people rated, all of it: neither score nor side nor rank of it shows, to her least of all.
pub(super) fn few_raters_show_nowhere(run: &mut Run) -> Held {
    let mut random = run.random.fork();
    let mut worlds = [World::begun(Names::Named), World::begun(Names::Named)];
    both(&mut worlds, |world, _| world.steer(&Steering::GoToStep { step: Step::Rate }))?;
    let criteria: Vec<String> =
        worlds[0].workshop.criteria().map(|criterion| criterion.id.to_string()).collect();
    for person in 0..random.u128(1..3) {
        for criterion in &criteria {
            let values = [random.u8(1..=5), random.u8(1..=5)];
            both(&mut worlds, |world, n| {
                world.contribute(person, &rating(0, criterion, Answer::Value(values[n])))
            })?;
        }
    }
    run.count("thin use cases", 1);
    let shown = worlds.each_ref().map(|world| {
        let standings = format!("{:?}", results(&world.workshop, Audience::Facilitator));
        (standings, super::worlds::figures(&world.workshop))
    });
    holds!(
        shown[0] == shown[1],
        "values of two people at most show:\n    {}\n    {}",
        shown[0].0,
        shown[1].0
    );
    Ok(())
}
