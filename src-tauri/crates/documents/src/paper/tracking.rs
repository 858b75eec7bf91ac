//! Pages of what lighthouses cost and bring since they are used.

use super::flow::{BODY, Flow, INK, INK_2, SMALL};
use super::table::Table;
use crate::list::List;
use crate::report::tracking::{
    BENEFIT, BENEFIT_HIGH, BENEFIT_LOW, COST, COST_HIGH, COST_LOW, CUMULATIVE, EFFECT, MONTH, PER_CALL,
    PER_RESULT, PER_USER, PLACE,
};
use crate::report::{Report, ReportedTracking};

/// A month against the plan.
const AGAINST_PLAN: [usize; 10] =
    [MONTH, COST, COST_LOW, COST_HIGH, BENEFIT, BENEFIT_LOW, BENEFIT_HIGH, EFFECT, CUMULATIVE, PLACE];
/// What a month was used, and what its cost is made of.
const BILL: [usize; 10] = [MONTH, 3, 4, 5, 6, 7, 8, PER_CALL, PER_USER, PER_RESULT];

/// Each with its finding, its months, what rang, and what would make it cheaper.
pub(super) fn write(flow: &mut Flow<'_>, report: &Report) {
    let title = report.say("trackings-title");
    flow.part(&title);
    flow.goes_on_as(&title);
    report.tracked().iter().for_each(|one| tracked(flow, report, one));
    flow.paragraph(&report.say("trackings-note"), SMALL, INK_2);
    flow.goes_on = None;
}

fn tracked(flow: &mut Flow<'_>, report: &Report, one: &ReportedTracking) {
    let language = report.language;
    flow.heading(&format!("{}  {}", one.number, one.title), 160.0);
    flow.paragraph(one.sheet().said.lead.in_language(language), BODY + 1.5, INK);
    flow.points(&one.sentences(language), INK);
    let months = one.months(language);
    [&AGAINST_PLAN, &BILL].into_iter().for_each(|columns| Table::of(&months, columns).write(flow));
    part(flow, &one.alarms(language), &[2, 3, 4, 5]);
    part(flow, &one.levers(language), &[2, 3, 4]);
}

fn part(flow: &mut Flow<'_>, list: &List, columns: &[usize]) {
    if !list.rows.is_empty() {
        flow.heading(&list.sheet, 70.0);
        Table::of(list, columns).write(flow);
    }
}
