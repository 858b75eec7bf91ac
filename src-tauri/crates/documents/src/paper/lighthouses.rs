//! One page a lighthouse: where it stands, its card, and what was decided about it.

use super::flow::{Flow, INK, INK_2, LINE_COLOUR, SMALL};
use super::pages::{Item, Role, SIDE};
use super::parts::block;
use super::table::rule;
use crate::list::{ColumnKind, Value};
use crate::picture::{look, mark};
use crate::report::{Report, ReportedUseCase};
use crate::type_setting::Setting;
use workshop::{DecisionRecord, Facts};

/// A page each, best first.
pub(super) fn write(flow: &mut Flow<'_>, report: &Report) {
    let part = report.say("report-lighthouses");
    for (number, case) in report.lighthouses().enumerate() {
        flow.page_of(&part, &case.text.title, number == 0);
        figures(flow, report, case);
        card(flow, report, case);
        match &case.record {
            Some(record) => decision(flow, report, record),
            None => flow.said_of(&report.say("record-kind"), &report.say("record-line-draft")),
        }
    }
}

/// What is written on its card, and the ideas that it is made from.
fn card(flow: &mut Flow<'_>, report: &Report, case: &ReportedUseCase) {
    /// They stand beside the figures already.
    const MARKS: usize = 12;
    let list = &report.sheets.cards;
    let is_its_own = |row: &&Vec<Value>| matches!(row.first(), Some(Value::Number(number)) if *number == f64::from(case.number));
    let Some(row) = list.rows.iter().find(is_its_own) else { return };
    for (place, column) in list.columns.iter().enumerate().skip(2).filter(|(place, _)| *place != MARKS) {
        if let Some(Value::Text(text)) = row.get(place) {
            flow.said_of(&column.heading, text);
        }
    }
}

/// A row of figures, each with its name below it.
fn figures(flow: &mut Flow<'_>, report: &Report, case: &ReportedUseCase) {
    let number = |number: Option<f64>, kind: ColumnKind| {
        number.and_then(|number| kind.read(number)).unwrap_or_else(|| "–".to_owned())
    };
    let standing = &case.standing;
    let marks = [case.quadrant.clone(), case.marks.clone()].into_iter().filter(|words| !words.is_empty());
    let said = [
        (number(standing.rank.map(f64::from), ColumnKind::Whole), report.say("list-rank")),
        (number(standing.score, ColumnKind::Decimal(1)), report.say("list-score")),
        (number(standing.value, ColumnKind::Decimal(2)), report.say("list-value")),
        (number(standing.cost, ColumnKind::Decimal(2)), report.say("list-cost")),
        (number(case.top_three_in_100.map(f64::from), ColumnKind::Whole), report.say("paper-top-three")),
    ];
    let tag = flow.tag(Role::Paragraph);
    let setting = |size: f32| Setting { size, leading: 1.3, width: Some(88.0) };
    let set: Vec<_> = said
        .iter()
        .map(|(figure, name)| {
            let figure = flow.typesetter.set_words(figure, true, INK, setting(16.0));
            let name = flow.typesetter.set_words(name, false, INK_2, setting(SMALL));
            (figure, name)
        })
        .collect();
    let tall = set.iter().map(|(figure, name)| figure.height() + name.height()).fold(0.0, f32::max);
    flow.need(tall + 30.0);
    let (top, step) = (flow.y, flow.sheet.text_width() / 5.0);
    let mut lines = Vec::new();
    let mut left = SIDE;
    for (figure, name) in &set {
        let mut y = top;
        for line in figure.lines.iter().chain(&name.lines) {
            lines.push((line.clone(), left, y + line.baseline));
            y += line.height;
        }
        left += step;
    }
    flow.item(Item::Lines { lines, tag: Some(tag) });
    flow.y = top + tall + 6.0;
    let mut drawn = Vec::new();
    mark(look(case), (SIDE + 5.0, flow.y + 6.0), 4.2, &mut drawn);
    flow.draw(drawn);
    let words = marks.collect::<Vec<_>>().join(&report.say("list-comma"));
    let tag = flow.tag(Role::Paragraph);
    let width = Some(flow.sheet.text_width() - 16.0);
    let set = flow.typesetter.set_words(&words, false, INK, Setting { width, ..flow.setting(SMALL) });
    flow.put(&set, SIDE + 16.0, Some(tag), false);
    flow.y += 8.0;
    rule(flow, 0.6, LINE_COLOUR);
    flow.y += 10.0;
}

fn decision(flow: &mut Flow<'_>, report: &Report, record: &DecisionRecord) {
    let text = &record.text;
    let or = |text: &str, key: &str| if text.trim().is_empty() { report.say(key) } else { text.to_owned() };
    flow.heading(&report.say("record-kind"), 60.0);
    let conditions = text.conditions.join("\n");
    let day = record.signed_at.format("%Y-%m-%d").to_string();
    let signed = Facts::new().with("name", text.signed_by.as_str()).with("date", day.as_str());
    let review = text.review_days.map(|days| {
        let at = record.signed_at + chrono::Duration::days(days.into());
        let facts = Facts::new().with("days", days).with("date", at.format("%Y-%m-%d").to_string());
        report.language.say("record-review-on", &facts)
    });
    let parts = [
        ("record-part-what", text.what.clone()),
        ("record-part-why", text.why.clone()),
        ("record-part-dissent", or(&text.dissent, "record-no-dissent")),
        ("record-part-rejected", or(&text.rejected, "record-nothing-rejected")),
        ("record-conditions", conditions),
        ("record-owner", text.owner.clone()),
        ("paper-review", review.unwrap_or_default()),
        ("record-signature", report.language.say("record-signed-by", &signed)),
    ];
    parts.iter().for_each(|(key, text)| flow.said_of(&report.say(key), text));
}

/// Decisions about use cases that are not lit, or not any more.
pub(super) fn other_decisions(flow: &mut Flow<'_>, report: &Report) {
    let list = &report.sheets.decisions;
    let has_page = |number: f64| report.lighthouses().any(|case| f64::from(case.number) == number);
    let other = |row: &&Vec<Value>| !matches!(row.first(), Some(Value::Number(number)) if has_page(*number));
    let rows: Vec<&Vec<Value>> = list.rows.iter().filter(other).collect();
    if rows.is_empty() {
        return;
    }
    flow.part_after(&list.sheet, 120.0);
    for row in rows {
        block(flow, list, row, 2);
    }
}
