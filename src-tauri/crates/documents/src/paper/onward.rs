//! Pages of what comes after the decision: the roadmap as a picture and as a table, and the registers.

use super::flow::{BODY, Flow, INK, INK_2, SMALL, WARN};
use super::pages::{Item, Role, SIDE};
use super::parts::whole;
use super::side_by_side;
use super::table::Table;
use crate::gantt::{Area, Gantt, marks};
use crate::list::List;
use crate::report::{Report, ReportedPack, ReportedRoadmap};
use workshop::Facts;

/// Letters of the picture, in points.
const LETTERS: f64 = 7.5;
/// Rows of a picture: a page holds them.
const ROWS: usize = 40;
/// Columns of the table that stand on paper: the stage is in the picture, who is in the way in a sentence above.
const COLUMNS: [usize; 9] = [0, 1, 2, 4, 5, 6, 7, 8, 9];

/// The roadmap: its finding, the bars, the items, and what must be true before a stage is left.
pub(super) fn roadmap(flow: &mut Flow<'_>, report: &Report) {
    let Some(roadmap) = &report.roadmap else { return };
    let title = report.say("roadmaps-title");
    flow.part(&title);
    flow.paragraph(&roadmap.headline, BODY + 1.5, INK);
    flow.points(&roadmap.conflicts, WARN);
    if !roadmap.path.is_empty() {
        flow.paragraph(&roadmap.path, BODY, INK);
    }
    flow.goes_on_as(&title);
    let count = roadmap.items.len();
    let each = count.div_ceil(count.div_ceil(ROWS).max(1)).max(1);
    (0..count).step_by(each).for_each(|from| picture(flow, report, roadmap, (from, each)));
    gates(flow, report, roadmap);
    let list = roadmap.list(report.language);
    flow.heading(&report.say("roadmaps-items"), 80.0);
    flow.paragraph(&report.say("roadmaps-note"), SMALL, INK_2);
    Table::of(&list, &COLUMNS).write(flow);
    flow.goes_on = None;
}

fn picture(flow: &mut Flow<'_>, report: &Report, roadmap: &ReportedRoadmap, some: (usize, usize)) {
    let gantt = Gantt::of(report, roadmap, some);
    let width = f64::from(flow.sheet.text_width());
    let height = gantt.height(width, LETTERS);
    flow.need(height as f32);
    let place = Area { x: 0.0, y: 0.0, width, height };
    let drawn = marks(&gantt.pieces(place, LETTERS), flow.typesetter);
    let tag = flow.tag(Role::Figure(gantt.about.clone()));
    flow.item(Item::Drawing { marks: drawn, at: (SIDE, flow.y), scale: 1.0, tag: Some(tag) });
    flow.y += height as f32 + 8.0;
}

fn gates(flow: &mut Flow<'_>, report: &Report, roadmap: &ReportedRoadmap) {
    let stages = roadmap.stages.iter().filter(|stage| !stage.must_be_true.is_empty());
    let parts: Vec<(String, Vec<String>)> =
        stages.map(|stage| (stage.told(report.language), stage.conditions(report.language))).collect();
    if !parts.is_empty() {
        flow.heading(&report.say("roadmap-gates"), 60.0);
        side_by_side::write(flow, &parts);
    }
}

/// Each register with what it holds up, how ready the company is, and the enablers.
pub(super) fn registers(flow: &mut Flow<'_>, report: &Report) {
    let Some(registers) = &report.registers else { return };
    let title = report.say("registerlist-title");
    flow.part(&title);
    flow.goes_on_as(&title);
    flow.paragraph(&registers.headline, BODY + 1.5, INK);
    for register in &registers.registers {
        let (done, all) = register.done;
        let facts = Facts::new().with("name", register.name.as_str()).with("done", done).with("all", all);
        flow.heading(&report.language.say("registerlist-register", &facts), 90.0);
        flow.paragraph(&register.held, BODY, INK);
        Table::of(&register.lines, &[0, 1, 2, 3, 4, 5]).write(flow);
    }
    flow.paragraph(&report.say("registerlist-note"), SMALL, INK_2);
    [&registers.readiness, &registers.enablers].into_iter().for_each(|list| table(flow, list));
    flow.goes_on = None;
}

/// A finding with what belongs to it, and its tables.
pub(super) fn pack(flow: &mut Flow<'_>, pack: Option<&ReportedPack>) {
    let Some(pack) = pack else { return };
    flow.part(&pack.title);
    flow.goes_on_as(&pack.title);
    flow.paragraph(&pack.headline, BODY + 1.5, INK);
    flow.points(&pack.points, INK);
    pack.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    // What stands above is not said once more below the first one.
    let said = 1 + pack.points.len() + pack.notes.len();
    for (place, list) in pack.tables.iter().enumerate() {
        flow.heading(&list.sheet, 90.0);
        let columns: Vec<usize> = (0..list.columns.len()).collect();
        Table::of(list, &columns).write(flow);
        let below = list.notes.iter().skip(if place == 0 { said } else { 0 });
        below.for_each(|note| flow.paragraph(note, SMALL, INK_2));
    }
    flow.goes_on = None;
}

fn table(flow: &mut Flow<'_>, list: &List) {
    if !list.rows.is_empty() {
        flow.heading(&list.sheet, 90.0);
        whole(flow, list);
    }
}
