//! One page a plan: who, how long, how one knows that it works, when it stops; then its tasks. A plan with many tasks goes
//! on over a second page, which says so.

use super::flow::{Flow, WARN};
use super::parts::whole;
use super::side_by_side;
use crate::report::Report;

/// A page each, best lighthouse first.
pub(super) fn write(flow: &mut Flow<'_>, report: &Report) {
    let part = report.say("sheet-plans-title");
    for (number, plan) in report.plans.iter().enumerate() {
        flow.page_of(&part, &plan.title, number == 0);
        flow.goes_on_as(&plan.title);
        if plan.is_draft {
            flow.points(&[report.say("sheet-plan-draft")], WARN);
        }
        side_by_side::write(flow, &plan.parts);
        if !plan.tasks.rows.is_empty() {
            flow.heading(&report.say("sheet-plan-tasks"), 80.0);
            whole(flow, &plan.tasks);
        }
        flow.goes_on = None;
    }
}
