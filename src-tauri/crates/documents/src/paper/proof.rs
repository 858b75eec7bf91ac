//! One page for the models of a lighthouse, and one for a pilot: what was found, what it rests on, and what was decided.

use super::flow::{BODY, Flow, INK, INK_2, SMALL};
use super::parts::whole;
use super::side_by_side;
use super::table::Table;
use crate::report::models::{
    EASE, MODEL, NASTY, NEVER, PRICE, PRICE_FROM, PRICE_STATE, RARE, SCORE, TRULY, USABLE, USUAL, WORD, YEAR,
};
use crate::report::{Report, ReportedModelTask};
use workshop::Facts;

/// A page for each lighthouse, its kinds of tasks below each other.
pub(super) fn models(flow: &mut Flow<'_>, report: &Report) {
    let part = report.say("models-title");
    for (number, models) in report.models.iter().enumerate() {
        flow.page_of(&part, &models.title, number == 0);
        flow.goes_on_as(&models.title);
        models.tasks.iter().for_each(|task| of_task(flow, report, task));
        flow.goes_on = None;
    }
}

fn of_task(flow: &mut Flow<'_>, report: &Report, task: &ReportedModelTask) {
    let facts = Facts::new().with("name", task.name.as_str()).with("said", task.found.as_str());
    flow.heading(&report.language.say("sheet-plan-of", &facts), 120.0);
    task.said.iter().for_each(|line| flow.paragraph(line, SMALL + 0.5, INK));
    if task.asked.rows.is_empty() {
        return;
    }
    flow.y += 4.0;
    whole(flow, &task.asked);
    flow.paragraph(&report.say("models-note-truly"), SMALL, INK_2);
    Table::of(&task.tried, &[MODEL, WORD, USUAL, RARE, NASTY, USABLE, TRULY, NEVER]).write(flow);
    Table::of(&task.tried, &[MODEL, EASE, YEAR, SCORE, PRICE, PRICE_FROM, PRICE_STATE]).write(flow);
}

/// A page for each pilot.
pub(super) fn pilots(flow: &mut Flow<'_>, report: &Report) {
    let part = report.say("pilots-title");
    for (number, pilot) in report.pilots.iter().enumerate() {
        flow.page_of(&part, &pilot.title, number == 0);
        flow.goes_on_as(&pilot.title);
        flow.paragraph(&pilot.headline(report.language), BODY + 1.5, INK);
        whole(flow, &pilot.weeks);
        side_by_side::write(flow, &[&pilot.measures[..], &pilot.parts].concat());
        flow.goes_on = None;
    }
}
