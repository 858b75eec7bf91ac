//! What lighthouses cost and bring since they are used.

use super::base::Role;
use super::fit::Size;
use super::slides::{Body, LIGHTHOUSES, Slide};
use super::tables::cut;
use crate::list::{ColumnKind, List, Value};
use crate::report::tracking::{
    BENEFIT, BENEFIT_HIGH, BENEFIT_LOW, COST, COST_HIGH, COST_LOW, CUMULATIVE, EFFECT, MONTH, PER_CALL, PLACE,
};
use crate::report::{Report, ReportedTracking};
use workshop::{Facts, SlideName};

/// Months on a slide, the newest ones: a year.
const NEWEST: usize = 12;

/// A slide for each that is tracked.
pub(super) fn tracking(report: &Report, room: Size) -> Vec<Slide> {
    report.tracked().iter().take(LIGHTHOUSES).map(|one| tracked(report, one, room)).collect()
}

fn tracked(report: &Report, one: &ReportedTracking, room: Size) -> Slide {
    let shares = [
        (MONTH, 3),
        (COST, 3),
        (COST_LOW, 3),
        (COST_HIGH, 3),
        (BENEFIT, 3),
        (BENEFIT_LOW, 3),
        (BENEFIT_HIGH, 3),
        (EFFECT, 3),
        (CUMULATIVE, 3),
        (PER_CALL, 3),
        (PLACE, 6),
    ];
    let mut list = one.months(report.language);
    let earlier = list.rows.len().saturating_sub(NEWEST);
    list.rows.drain(..earlier);
    let mut widths = vec![0; list.columns.len()];
    let says = |column: usize| list.rows.iter().any(|row| row.get(column).is_some_and(is_said));
    shares.into_iter().filter(|(column, _)| says(*column)).for_each(|(column, share)| widths[column] = share);
    let mut table = cut(report, &list, &widths, room);
    let more = (earlier > 0).then(|| report.language.say("deck-more", &Facts::new().with("count", earlier)));
    if table.below.is_empty() {
        let said = one.sheet().said.newest.in_language(report.language).to_owned();
        let between = report.say("decide-between-sentences");
        table.below = [said].into_iter().chain(more).collect::<Vec<_>>().join(&between);
    }
    let lists = [one.alarms(report.language), one.levers(report.language)];
    let notes = one.sentences(report.language).into_iter().chain(lists.iter().flat_map(lines));
    let name = (SlideName::Tracking(one.id), Role::Table);
    Slide::of(name, one.headline(report.language), Body::Table(table), notes.collect())
}

fn is_said(value: &Value) -> bool {
    !matches!(value, Value::Empty) && !matches!(value, Value::Text(words) if words.is_empty())
}

/// The rows of a list, a line each, without the use case that the slide is about.
fn lines(list: &List) -> Vec<String> {
    let told = |row: &Vec<Value>| {
        let cells = row.iter().zip(&list.columns).skip(2).filter_map(|(cell, column)| match cell {
            Value::Text(words) => Some(words.clone()),
            Value::Number(number) if column.kind == ColumnKind::Whole => column.kind.read(*number),
            Value::Number(_) | Value::Empty => None,
        });
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    list.rows.iter().map(told).collect()
}
