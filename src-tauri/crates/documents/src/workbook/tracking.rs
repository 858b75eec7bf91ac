//! The months of a use case as a sheet: what was counted and paid may be changed, and sums, effects and what one of everything
//! costs follow.

use super::formulas::{self, cell, fixed};
use super::style::Styles;
use crate::list::{List, Value, WriteError, harmless};
use crate::report::{Report, ReportedTracking};
use rust_xlsxwriter::{Format, Worksheet};
use workshop::tracking::sheet::TrackedMoney;

/// The row of what was paid once, the row of headings, and the first month.
const ONCE: u32 = 3;
const HEAD: u32 = 5;
const FIRST: u32 = HEAD + 1;

/// Columns, from the left.
const MONTH: u16 = 0;
const USERS: u16 = 1;
const CALLS: u16 = 2;
const HELPED: u16 = 3;
const TOKENS: u16 = 4;
const REVIEW: u16 = 5;
const UPKEEP: u16 = 6;
const HOSTING: u16 = 7;
const COST: u16 = 8;
const COST_LOW: u16 = 9;
const COST_HIGH: u16 = 10;
const OF_TIME: u16 = 11;
const OF_ERRORS: u16 = 12;
const BENEFIT: u16 = 13;
const BENEFIT_LOW: u16 = 14;
const BENEFIT_HIGH: u16 = 15;
const EFFECT: u16 = 16;
const CUMULATIVE: u16 = 17;
const PER_CALL: u16 = 18;
const PER_USER: u16 = 19;
const PER_RESULT: u16 = 20;

/// What each column is called.
const HEADINGS: [&str; 21] = [
    "trackings-month",
    "tracking-active-users",
    "tracking-calls",
    "tracking-helped-of-100",
    "tracking-bill-tokens",
    "tracking-bill-review",
    "tracking-bill-upkeep",
    "tracking-bill-hosting",
    "trackings-cost",
    "trackings-cost-low",
    "trackings-cost-high",
    "trackings-benefit-of-time",
    "trackings-benefit-of-errors",
    "trackings-benefit",
    "trackings-benefit-low",
    "trackings-benefit-high",
    "tracking-effect",
    "trackings-cumulative",
    "trackings-per-call",
    "trackings-per-user",
    "trackings-per-result",
];

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    tracked: &ReportedTracking,
    styles: &Styles,
) -> Result<(), WriteError> {
    let title = harmless(&tracked.headline(report.language));
    super::begin(sheet, &title, &report.say("trackings-sheet-about"), styles)?;
    sheet.write_string_with_format(ONCE, 0, report.say("tracking-once-actual"), &styles.aside)?;
    sheet.write_number_with_format(ONCE, COST, tracked.sheet().once, &styles.input)?;
    for (column, key) in (0..).zip(HEADINGS) {
        sheet.write_string_with_format(HEAD, column, report.say(key), &styles.figure_heading)?;
    }
    let months = &tracked.sheet().months;
    for (row, place) in (FIRST..).zip(0..months.len()) {
        counted(sheet, row, tracked, place, styles)?;
        followed(sheet, row, &months[place], styles)?;
    }
    let last = FIRST + u32::try_from(months.len()).unwrap_or(u32::MAX - FIRST);
    sums(sheet, report, tracked, last, styles)?;
    let lists = [tracked.alarms(report.language), tracked.levers(report.language)];
    let below = sentences(sheet, report, tracked, last + 2, styles)?;
    lists.iter().try_fold(below + 1, |row, list| rows(sheet, list, row, styles))?;
    sheet.set_freeze_panes(FIRST, 1)?;
    for (column, width) in (0..21).map(|column| (column, 12.0)) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// What was counted and paid in a month, and what the plan said of it.
fn counted(
    sheet: &mut Worksheet,
    row: u32,
    tracked: &ReportedTracking,
    place: usize,
    styles: &Styles,
) -> Result<(), WriteError> {
    let (Some(month), Some(figures)) = (tracked.sheet().months.get(place), tracked.counted.get(place)) else {
        return Ok(());
    };
    sheet.write_number_with_format(row, MONTH, f64::from(month.month), &styles.whole)?;
    let figures = &figures.figures;
    let money = &month.money;
    let inputs = [
        (USERS, Some(figures.active_users)),
        (CALLS, Some(figures.calls)),
        (HELPED, figures.helped_of_100),
        (TOKENS, Some(money.tokens)),
        (REVIEW, Some(money.review)),
        (UPKEEP, Some(money.upkeep)),
        (HOSTING, Some(money.hosting)),
        (OF_TIME, Some(money.benefit_of_time)),
        (OF_ERRORS, Some(money.benefit_of_errors)),
    ];
    for (column, number) in inputs {
        match number {
            Some(number) => sheet.write_number_with_format(row, column, number, &styles.input)?,
            None => sheet.write_blank(row, column, &styles.input)?,
        };
    }
    if let Some(plan) = tracked.sheet().plan.get(month.month as usize - 1) {
        let [cost_low, _, cost_high] = plan.cost;
        let [benefit_low, _, benefit_high] = plan.benefit;
        let planned = [
            (COST_LOW, cost_low),
            (COST_HIGH, cost_high),
            (BENEFIT_LOW, benefit_low),
            (BENEFIT_HIGH, benefit_high),
        ];
        for (column, number) in planned {
            sheet.write_number_with_format(row, column, number, &styles.two)?;
        }
    }
    Ok(())
}

/// What follows from a month, by formulas.
fn followed(
    sheet: &mut Worksheet,
    row: u32,
    month: &TrackedMoney,
    styles: &Styles,
) -> Result<(), WriteError> {
    let at = |column: u16| cell(row, column);
    let before = if row == FIRST { format!("-{}", fixed(ONCE, COST)) } else { cell(row - 1, CUMULATIVE) };
    let for_each = |number: String| format!("=IF({number}>0,{}/({number}),\"\")", at(COST));
    let helped = format!("{}*{}/100", at(CALLS), at(HELPED));
    let formulas = [
        (COST, format!("=SUM({}:{})", at(TOKENS), at(HOSTING)), Some(month.money.running_cost)),
        (BENEFIT, format!("={}+{}", at(OF_TIME), at(OF_ERRORS)), Some(month.money.benefit)),
        (EFFECT, format!("={}-{}", at(BENEFIT), at(COST)), Some(month.money.net)),
        (CUMULATIVE, format!("={before}+{}", at(EFFECT)), Some(month.cumulative)),
        (PER_CALL, for_each(at(CALLS)), month.per_call),
        (PER_USER, for_each(at(USERS)), month.per_user),
        (PER_RESULT, for_each(helped), month.per_result),
    ];
    for (column, formula, result) in formulas {
        formulas::number(sheet, (row, column), &formula, result, &styles.two)?;
    }
    Ok(())
}

/// All months together.
fn sums(
    sheet: &mut Worksheet,
    report: &Report,
    tracked: &ReportedTracking,
    row: u32,
    styles: &Styles,
) -> Result<(), WriteError> {
    let months = &tracked.sheet().months;
    sheet.write_string_with_format(row, MONTH, report.say("trackings-all"), &styles.heading)?;
    let sum = |of: &dyn Fn(&TrackedMoney) -> f64| Some(months.iter().map(of).sum::<f64>());
    let calls = Some(tracked.counted.iter().map(|month| month.figures.calls).sum::<f64>());
    let columns = [
        (CALLS, calls),
        (TOKENS, sum(&|month| month.money.tokens)),
        (REVIEW, sum(&|month| month.money.review)),
        (UPKEEP, sum(&|month| month.money.upkeep)),
        (HOSTING, sum(&|month| month.money.hosting)),
        (COST, sum(&|month| month.money.running_cost)),
        (OF_TIME, sum(&|month| month.money.benefit_of_time)),
        (OF_ERRORS, sum(&|month| month.money.benefit_of_errors)),
        (BENEFIT, sum(&|month| month.money.benefit)),
        (EFFECT, sum(&|month| month.money.net)),
    ];
    let bold: Format = styles.two.clone().set_bold();
    for (column, result) in columns {
        let formula = format!("=SUM({}:{})", cell(FIRST, column), cell(row - 1, column));
        formulas::number(sheet, (row, column), &formula, result, &bold)?;
    }
    Ok(())
}

/// What the months say; the row below it.
fn sentences(
    sheet: &mut Worksheet,
    report: &Report,
    tracked: &ReportedTracking,
    from: u32,
    styles: &Styles,
) -> Result<u32, WriteError> {
    let said = tracked.sentences(report.language).into_iter().chain([report.say("trackings-note")]);
    let mut row = from;
    for line in said {
        sheet.write_string_with_format(row, 0, harmless(&line), &styles.aside)?;
        row += 1;
    }
    Ok(row)
}

/// A list without the use case that the sheet is about, a line each; the row below it.
fn rows(sheet: &mut Worksheet, list: &List, from: u32, styles: &Styles) -> Result<u32, WriteError> {
    if list.rows.is_empty() {
        return Ok(from);
    }
    sheet.write_string_with_format(from, 0, &list.sheet, &styles.strong)?;
    let mut at = from + 1;
    for row in &list.rows {
        let told = row.iter().zip(&list.columns).skip(2).filter_map(|(value, column)| match value {
            Value::Text(words) if !words.is_empty() => Some(words.clone()),
            Value::Number(number) => {
                Some(format!("{} {}", column.heading, column.kind.read(*number).unwrap_or_default()))
            }
            Value::Text(_) | Value::Empty => None,
        });
        let told = told.collect::<Vec<_>>().join(" · ");
        sheet.write_string_with_format(at, 0, harmless(&told), &styles.aside)?;
        at += 1;
    }
    Ok(at + 1)
}
