//! What the second round changed: how far the middle of the room moved, whether it stands closer together, and how many
//! people gave another value.

use super::ReportedUseCase;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::text;
use workshop::{CellShift, Facts, Language, Spread, Workshop};

/// Columns that slides and pages choose from.
pub(crate) const TITLE: usize = 1;
pub(crate) const NAME: usize = 3;
pub(crate) const MEDIAN_BEFORE: usize = 4;
pub(crate) const MEDIAN_NOW: usize = 5;
const MOVED: usize = 8;

/// Cell by cell, use cases in the order of their numbers; without rows where there was one round.
pub(super) fn list(workshop: &Workshop, cases: &[ReportedUseCase], language: Language) -> List {
    const COLUMNS: [(&str, ColumnKind); 12] = [
        ("list-number", ColumnKind::Whole),
        ("list-title", ColumnKind::Text),
        ("sheet-criterion", ColumnKind::Text),
        ("sheet-criterion-name", ColumnKind::Text),
        ("shift-median-before", ColumnKind::Decimal(1)),
        ("shift-median-now", ColumnKind::Decimal(1)),
        ("shift-spread-before", ColumnKind::Text),
        ("shift-spread-now", ColumnKind::Text),
        ("shift-moved", ColumnKind::Whole),
        ("shift-furthest", ColumnKind::Whole),
        ("shift-rank-before", ColumnKind::Whole),
        ("shift-rank-now", ColumnKind::Whole),
    ];
    let mut rows = Vec::new();
    let mut all: Vec<CellShift> = Vec::new();
    let mut in_order: Vec<&ReportedUseCase> = cases.iter().collect();
    in_order.sort_unstable_by_key(|case| case.number);
    for case in in_order {
        let shifts = workshop.cell_shifts(case.id);
        let ranks = workshop.case_shift(case.id).map(|shift| (shift.before.rank, shift.now.rank));
        let whole = |number: Option<u32>| number.map_or(Value::Empty, |number| Value::Number(number.into()));
        for shift in &shifts {
            let Ok(criterion) = workshop.criterion(shift.criterion) else { continue };
            rows.push(vec![
                Value::Number(case.number.into()),
                text(&case.text.title),
                text(&shift.criterion.to_string()),
                text(criterion.name.in_language(language)),
                Value::Number(shift.before.median),
                Value::Number(shift.now.median),
                text(&middle_half(&shift.before)),
                text(&middle_half(&shift.now)),
                whole(shift.moved),
                whole(shift.furthest.map(u32::from)),
                whole(ranks.map(|(before, _)| before)),
                whole(ranks.map(|(_, now)| now)),
            ]);
        }
        all.extend(shifts);
    }
    let mut list = sheet("shift-title", &COLUMNS, rows, &["shift-note"], language);
    if !all.is_empty() {
        list.notes.insert(0, finding(&all, language));
    }
    list
}

/// The rows whose median moved furthest, then those where most people moved, at most so many; use cases stay in their
/// order.
pub(crate) fn moved_most(list: &List, most: usize) -> Vec<Vec<Value>> {
    let number = |row: &[Value], at: usize| match row.get(at) {
        Some(Value::Number(number)) => *number,
        _ => 0.0,
    };
    let step = |row: &[Value]| (number(row, MEDIAN_NOW) - number(row, MEDIAN_BEFORE)).abs();
    let further = |one: &[Value], other: &[Value]| {
        let people = number(other, MOVED).total_cmp(&number(one, MOVED));
        step(other).total_cmp(&step(one)).then(people)
    };
    let mut places: Vec<usize> = (0..list.rows.len()).collect();
    places.sort_by(|one, other| further(&list.rows[*one], &list.rows[*other]));
    places.truncate(most);
    places.sort_unstable();
    places.into_iter().map(|place| list.rows[place].clone()).collect()
}

/// What came of it in a sentence.
fn finding(shifts: &[CellShift], language: Language) -> String {
    let count = |is_so: fn(&CellShift) -> bool| shifts.iter().filter(|shift| is_so(shift)).count();
    let facts = Facts::new()
        .with("total", shifts.len())
        .with("closer", count(|shift| shift.now.width() < shift.before.width()))
        .with("wider", count(|shift| shift.now.width() > shift.before.width()))
        .with("moved", count(|shift| shift.now.median.total_cmp(&shift.before.median).is_ne()));
    language.say("shift-finding", &facts)
}

fn middle_half(spread: &Spread) -> String {
    format!("{:.1}–{:.1}", spread.lower, spread.upper)
}
