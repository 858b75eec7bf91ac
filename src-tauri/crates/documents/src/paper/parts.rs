//! What the report says, part by part.

use super::flow::{AFTER_PARAGRAPH, BODY, Flow, INK, INK_2, SMALL, WARN};
use super::lighthouses;
use super::onward;
use super::pages::{Item, Role, SIDE};
use super::plans;
use super::proof;
use super::table::{Table, TableCell, TableColumn, TableRow};
use super::tracking;
use crate::Watch;
use crate::list::{ColumnKind, List, Value};
use crate::lists::ranking::marks;
use crate::picture::{draw_matrix, look};
use crate::report::second_round::{MEDIAN_BEFORE, MEDIAN_NOW, NAME, TITLE, moved_most};
use crate::report::{Report, ReportPart, ReportedUseCase};
use crate::type_setting::{Setting, Span};
use std::ops::ControlFlow;
use workshop::{Facts, SlideName};

/// More cells where people disagree are for the workbook.
const MOST_DISAGREED: usize = 60;
/// So many characters without a font are named.
const MOST_NAMED: usize = 40;

/// All parts that are in, one after the other.
pub(super) fn write_all(flow: &mut Flow<'_>, report: &Report, watch: &mut Watch<'_>) -> ControlFlow<()> {
    for part in ReportPart::ALL.into_iter().filter(|part| report.has(*part)) {
        watch(0, 0)?;
        match part {
            ReportPart::Finding => {
                finding(flow, report);
                matrix(flow, report);
                ranking(flow, report);
            }
            ReportPart::Lighthouses => {
                lighthouses::write(flow, report);
                lighthouses::other_decisions(flow, report);
            }
            ReportPart::Disagreement => disagreed(flow, report),
            ReportPart::SecondRound => second_round(flow, report),
            ReportPart::Robustness => firmness(flow, report),
            ReportPart::Gates => gates(flow, report),
            ReportPart::Plans => plans::write(flow, report),
            ReportPart::Risks => table(flow, Some(&report.sheets.risks), false),
            ReportPart::Models => proof::models(flow, report),
            ReportPart::Money => money(flow, report),
            ReportPart::Pilots => proof::pilots(flow, report),
            ReportPart::Tracking => tracking::write(flow, report),
            ReportPart::Roadmap => onward::roadmap(flow, report),
            ReportPart::Registers => onward::registers(flow, report),
            ReportPart::Governance => onward::pack(flow, report.governance.as_ref()),
            ReportPart::Business => onward::pack(flow, report.business.as_ref()),
            ReportPart::Cards => cards(flow, report),
            ReportPart::Shortlist => table(flow, report.sheets.shortlist.as_ref(), true),
            ReportPart::Ideas => table(flow, Some(&report.sheets.ideas), false),
            ReportPart::Ratings => table(flow, report.sheets.ratings.as_ref(), false),
            ReportPart::Method => method(flow, report),
        }
    }
    missing(flow, report);
    ControlFlow::Continue(())
}

/// A part that is a table and nothing else, on a page of its own or behind the one before.
fn table(flow: &mut Flow<'_>, list: Option<&List>, is_short: bool) {
    let Some(list) = list else { return };
    if is_short {
        flow.part_after(&list.sheet, 120.0);
    } else {
        flow.part(&list.sheet);
    }
    whole(flow, list);
}

fn finding(flow: &mut Flow<'_>, report: &Report) {
    flow.part(&report.say("report-finding"));
    let tag = flow.tag(Role::Paragraph);
    let setting = Setting { leading: 1.4, ..flow.setting(13.0) };
    // The slide that says it may say it in somebody's own words: so does the page.
    let headline = report.own_title(SlideName::Finding).map_or_else(|| report.headline(), str::to_owned);
    let set = flow.typesetter.set_words(&headline, true, INK, setting);
    flow.put(&set, SIDE, Some(tag), false);
    flow.y += 8.0;
    flow.points(&report.facts, INK);
    let first = report.firmness.first().cloned();
    flow.points(&first.into_iter().collect::<Vec<_>>(), INK);
    let draft = report.draft_lines();
    if !draft.is_empty() {
        flow.heading(&report.say("report-draft"), 30.0);
        flow.points(&draft, WARN);
    }
    let lit: Vec<String> = report.lighthouses().map(|case| report.in_a_line(case)).collect();
    if !lit.is_empty() {
        flow.heading(&report.say("report-lighthouses"), 30.0);
        flow.points(&lit, INK);
    }
}

fn matrix(flow: &mut Flow<'_>, report: &Report) {
    flow.part(&report.say("workbook-matrix"));
    let scene = draw_matrix(report, flow.typesetter);
    let scale = flow.sheet.text_width() / scene.width;
    let tag = flow.tag(Role::Figure(scene.description));
    flow.item(Item::Drawing { marks: scene.marks, at: (SIDE, flow.y), scale, tag: Some(tag) });
    flow.y += scene.height * scale;
}

fn ranking(flow: &mut Flow<'_>, report: &Report) {
    flow.part_after(&report.say("list-sheet"), 140.0);
    let heads = [
        ("list-rank", true),
        ("list-number", true),
        ("list-title", false),
        ("list-score", true),
        ("list-value", true),
        ("list-cost", true),
        ("paper-top-three", true),
    ];
    let figure = |number: Option<f64>, kind: ColumnKind| {
        TableCell::new(number.and_then(|number| kind.read(number)).unwrap_or_else(|| "–".to_owned()))
    };
    let row = |case: &ReportedUseCase| {
        let lit = case.lighthouse.then(|| (report.say("list-lighthouse"), INK_2));
        let warned = (marks(&case.standing, false, report.language), WARN);
        let asides = lit.into_iter().chain([warned]).filter(|(words, _)| !words.is_empty()).collect();
        let title = TableCell {
            text: case.text.title.clone(),
            asides,
            is_bold: case.lighthouse,
            look: Some(look(case)),
        };
        let count = case.top_three_in_100.map(f64::from);
        let cells = vec![
            figure(case.standing.rank.map(f64::from), ColumnKind::Whole),
            TableCell::new(case.number.to_string()),
            title,
            TableCell { is_bold: true, ..figure(case.standing.score, ColumnKind::Decimal(1)) },
            figure(case.standing.value, ColumnKind::Decimal(2)),
            figure(case.standing.cost, ColumnKind::Decimal(2)),
            figure(count, ColumnKind::Whole),
        ];
        TableRow { cells, is_lit: case.lighthouse }
    };
    let columns = heads.map(|(key, is_number)| TableColumn { heading: report.say(key), is_number });
    let rows = report.use_cases.iter().map(row).collect();
    Table { columns: columns.into(), rows }.write(flow);
}

/// Cells without a word of agreement between them; the order is that in which talking can change most.
fn disagreed(flow: &mut Flow<'_>, report: &Report) {
    const WORD: usize = 9;
    let list = &report.sheets.agreement;
    let agreed = report.say("score-word-agreed");
    let differs = |row: &&Vec<Value>| match row.get(WORD) {
        Some(Value::Text(word)) => *word != agreed,
        _ => false,
    };
    let found: Vec<&Vec<Value>> = list.rows.iter().filter(differs).collect();
    if list.rows.is_empty() {
        return;
    }
    flow.part(&report.say("paper-disagreed"));
    if found.is_empty() {
        flow.paragraph(&report.say("paper-all-agreed"), BODY, INK);
        return;
    }
    let shown = found.iter().take(MOST_DISAGREED).map(|row| {
        let mut row = (*row).clone();
        let criterion = format!("{} {}", text(&row, 2), text(&row, 3));
        let middle = match (row.get(6), row.get(7)) {
            (Some(Value::Number(lower)), Some(Value::Number(upper))) => format!("{lower}–{upper}"),
            _ => String::new(),
        };
        row[2] = Value::Text(criterion);
        row[3] = Value::Text(middle);
        row
    });
    let mut columns = list.columns.clone();
    columns[2].heading = report.say("sheet-criterion");
    columns[3].heading = report.say("paper-middle-half");
    let shown = List { rows: shown.collect(), columns, ..List::default() };
    flow.paragraph(&report.say("sheet-agreement-order"), BODY, INK);
    flow.paragraph(&report.say("sheet-agreement-note"), SMALL, INK_2);
    Table::of(&shown, &[0, 1, 2, 9, 8, 5, 3, 4]).write(flow);
    if found.len() > MOST_DISAGREED {
        let more = Facts::new().with("count", found.len() - MOST_DISAGREED);
        flow.paragraph(&report.language.say("paper-more-in-workbook", &more), SMALL, INK_2);
    }
}

fn text(row: &[Value], place: usize) -> &str {
    match row.get(place) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

/// What use cases cost and bring; how far the draws reach is in the workbook.
fn money(flow: &mut Flow<'_>, report: &Report) {
    const SHOWN: [usize; 8] = [0, 1, 2, 3, 4, 5, 8, 9];
    let Some(list) = report.money_table() else { return };
    // Pages of plans before it stand by themselves.
    flow.part(&list.sheet);
    list.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    Table::of(&list, &SHOWN).write(flow);
}

/// Cells that moved, or in which the room stands otherwise; all of them are in the workbook.
fn second_round(flow: &mut Flow<'_>, report: &Report) {
    const SHOWN: [usize; 8] = [0, TITLE, NAME, MEDIAN_BEFORE, MEDIAN_NOW, 6, 7, 8];
    let list = &report.sheets.second_round;
    flow.part(&list.sheet);
    list.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    let mut rows = moved_most(list, MOST_DISAGREED);
    for row in &mut rows {
        let name = Value::Text(format!("{} {}", text(row, 2), text(row, NAME)));
        row[NAME] = name;
    }
    let left = list.rows.len() - rows.len();
    Table::of(&List { rows, ..list.clone() }, &SHOWN).write(flow);
    if left > 0 {
        let more = Facts::new().with("count", left);
        flow.paragraph(&report.language.say("paper-more-in-workbook", &more), SMALL, INK_2);
    }
}

fn firmness(flow: &mut Flow<'_>, report: &Report) {
    if report.firmness.is_empty() {
        return;
    }
    flow.part_after(&report.say("report-firmness"), 220.0);
    flow.points(&report.firmness, INK);
    whole(flow, &report.sheets.robustness);
}

/// Gates that somebody said yes to, and what was asked.
fn gates(flow: &mut Flow<'_>, report: &Report) {
    const QUESTION: usize = 3;
    const ANSWER: usize = 4;
    let list = &report.sheets.gates;
    if list.rows.is_empty() {
        return;
    }
    flow.part_after(&report.say("score-view-gates"), 160.0);
    let yes = report.say("sheet-yes");
    let is_yes = |row: &&Vec<Value>| matches!(row.get(ANSWER), Some(Value::Text(said)) if *said == yes);
    let found = List { rows: list.rows.iter().filter(is_yes).cloned().collect(), ..list.clone() };
    let count = Facts::new().with("answers", list.rows.len()).with("yes", found.rows.len());
    flow.paragraph(&report.language.say("paper-gates", &count), BODY, INK);
    list.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    Table::of(&found, &[0, 1, 2, QUESTION, 5, 6]).write(flow);
}

/// What is written on the cards of those that have no page of their own.
fn cards(flow: &mut Flow<'_>, report: &Report) {
    let list = &report.sheets.cards;
    let has_page = |number: f64| {
        report.has(ReportPart::Lighthouses)
            && report.lighthouses().any(|case| f64::from(case.number) == number)
    };
    let without_page =
        |row: &&Vec<Value>| !matches!(row.first(), Some(Value::Number(number)) if has_page(*number));
    let rows: Vec<&Vec<Value>> = list.rows.iter().filter(without_page).collect();
    if rows.is_empty() {
        return;
    }
    flow.part(&list.sheet);
    list.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    for row in rows {
        block(flow, list, row, 2);
    }
}

/// A row as a paragraph: number and title as its heading, then all that is there, each with its name.
pub(super) fn block(flow: &mut Flow<'_>, list: &List, row: &[Value], from: usize) {
    let written = |place: usize| match (row.get(place), list.columns.get(place)) {
        (Some(Value::Text(text)), _) => text.clone(),
        (Some(Value::Number(number)), Some(column)) => column.kind.read(*number).unwrap_or_default(),
        _ => String::new(),
    };
    let comma = if flow.language == workshop::Language::ZhCn { "：" } else { ": " };
    let places = (from..list.columns.len()).filter(|place| !written(*place).trim().is_empty());
    let lines: Vec<(String, String)> =
        places.map(|place| (format!("{}{comma}", list.columns[place].heading), written(place))).collect();
    let size = SMALL + 0.5;
    let setting = flow.setting(size);
    let tall = |(heading, text): &(String, String)| {
        let set = flow.typesetter.set_words(&format!("{heading}{text}"), false, INK, setting);
        set.height() + size * AFTER_PARAGRAPH
    };
    let height: f32 = lines.iter().map(tall).sum();
    // One that is not long stands on one page.
    flow.heading(&format!("{}  {}", written(0), written(1)), if height < 260.0 { height } else { 60.0 });
    for (heading, text) in &lines {
        let spans =
            [Span { text: heading, is_bold: true, ink: INK_2 }, Span { text, is_bold: false, ink: INK }];
        flow.spans(&spans, size);
    }
}

pub(super) fn whole(flow: &mut Flow<'_>, list: &List) {
    let columns: Vec<usize> = (0..list.columns.len()).collect();
    list.notes.iter().for_each(|note| flow.paragraph(note, SMALL, INK_2));
    Table::of(list, &columns).write(flow);
}

fn method(flow: &mut Flow<'_>, report: &Report) {
    flow.part(&report.say("workbook-method"));
    report.method.iter().for_each(|paragraph| flow.paragraph(paragraph, BODY, INK));
    let heads = [
        ("sheet-criterion", false),
        ("sheet-criterion-name", false),
        ("sheet-gate-question", false),
        ("workbook-weight", true),
    ];
    let columns = heads.map(|(key, is_number)| TableColumn { heading: report.say(key), is_number });
    let row = |criterion: &crate::report::ReportedCriterion| {
        let words = [criterion.id.to_string(), criterion.name.clone(), criterion.question.clone()];
        let weight = ColumnKind::Decimal(1).read(criterion.weight).unwrap_or_default();
        let weight = weight.strip_suffix(".0").unwrap_or(&weight).to_owned();
        TableRow { cells: words.into_iter().chain([weight]).map(TableCell::new).collect(), is_lit: false }
    };
    let rows = report.criteria.iter().map(row).collect();
    flow.y += 6.0;
    Table { columns: columns.into(), rows }.write(flow);
}

/// Names the characters that no font has. All that is printed was set by now.
fn missing(flow: &mut Flow<'_>, report: &Report) {
    let codes =
        flow.typesetter.missing.iter().take(MOST_NAMED).map(|one| format!("U+{:04X}", u32::from(*one)));
    let codes = codes.collect::<Vec<_>>().join(&report.say("list-comma"));
    if !codes.is_empty() {
        let facts = Facts::new().with("count", flow.typesetter.missing.len()).with("characters", codes);
        flow.paragraph(&report.language.say("paper-missing", &facts), SMALL, WARN);
    }
}
