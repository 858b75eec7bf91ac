//! The sheet where everything is worked out: criteria across, use cases down.

use super::formulas::{self, cell, fixed, in_column, quoted};
use super::style::Styles;
use crate::list::{WriteError, harmless};
use crate::lists::ranking::quadrant_key;
use crate::matrix_chart::{BOXES, value_in};
use crate::report::{Report, ReportedCriterion, ReportedUseCase};
use ranking::Side;
use ranking::model::{COVERAGE, LINE_TOLERANCE};
use rust_xlsxwriter::{DataValidation, DataValidationRule, Worksheet};
use std::ops::Range;
use workshop::CriterionId;

/// Where the balance and the lines stand.
const BALANCE: (u32, u16) = (3, 3);
const VALUE_LINE: (u32, u16) = (4, 3);
const COST_LINE: (u32, u16) = (5, 3);
/// Rows of the table's head.
const IDS: u32 = 7;
const NAMES: u32 = 8;
const WEIGHTS: u32 = 9;
const SHARES: u32 = 10;
/// The first use case.
const FIRST: u32 = 11;
/// Columns before the criteria.
const NUMBER: u16 = 0;
const TITLE: u16 = 1;
const TAKES_PART: u16 = 2;
const CRITERIA: u16 = 3;
/// An uncovered cell comes last where cells decide among equals.
const UNCOVERED: f64 = 9.0;
/// Most places after the point that a spreadsheet compares reliably, and the ranking with it.
const SAME: u8 = 9;

/// Where things stand on the sheet.
pub(super) struct Model {
    /// Its name in formulas of other sheets: `'Model'!`.
    pub(super) prefix: String,
    /// Its plain name.
    pub(super) sheet: String,
    /// Use cases.
    pub(super) rows: Range<u32>,
    value: Range<u16>,
    cost: Range<u16>,
    /// The column of the criterion that decides among equals.
    tie_break: Option<u16>,
    /// First column behind the criteria.
    behind: u16,
}

/// Columns behind the criteria, in their order.
#[derive(Clone, Copy)]
pub(super) enum Column {
    Value,
    Cost,
    Score,
    Ratio,
    Quadrant,
    Rank,
    /// 1 and on, each once: the order of the sorted list.
    Place,
    Raters,
    Marks,
    /// Value, cost and the deciding cell as they are compared.
    ComparedValue,
    ComparedCost,
    Deciding,
    /// The first of four: value, where it is in that box.
    InBox,
}

impl Model {
    pub(super) fn of(report: &Report, sheet: &str) -> Self {
        let of_side = |side: Side| {
            let mut places = report.criteria_of(side).map(|(place, _)| CRITERIA + column(place));
            let first = places.next();
            first.map_or(CRITERIA..CRITERIA, |first| first..places.last().unwrap_or(first) + 1)
        };
        let risk = |one: &ReportedCriterion| one.id == CriterionId { side: Side::Cost, number: 4 };
        let tie_break = report.criteria.iter().position(risk).map(|place| CRITERIA + column(place));
        let count = u32::try_from(report.use_cases.len()).unwrap_or(u32::MAX);
        Self {
            prefix: format!("'{}'!", sheet.replace('\'', "''")),
            sheet: sheet.to_owned(),
            rows: FIRST..FIRST.saturating_add(count),
            value: of_side(Side::Value),
            cost: of_side(Side::Cost),
            tie_break,
            behind: CRITERIA + column(report.criteria.len()),
        }
    }

    /// Where a column stands.
    pub(super) fn at(&self, column: Column) -> u16 {
        self.behind + column as u16
    }

    /// All use cases in a column, for other sheets: `'Model'!$B$12:$B$23`.
    pub(super) fn range(&self, column: u16) -> String {
        format!("{}{}", self.prefix, self.rows_of(column))
    }

    /// The column of the numbers that people say.
    pub(super) fn number(&self) -> u16 {
        NUMBER
    }

    /// The column of titles.
    pub(super) fn title(&self) -> u16 {
        TITLE
    }

    /// `'Model'!$D$5` and `'Model'!$D$6`: where the lines stand.
    pub(super) fn lines(&self) -> (String, String) {
        let name = |(row, column)| format!("{}{}", self.prefix, fixed(row, column));
        (name(VALUE_LINE), name(COST_LINE))
    }

    fn rows_of(&self, column: u16) -> String {
        let last = self.rows.end.saturating_sub(1);
        format!("{}:{}", fixed(self.rows.start, column), fixed(last, column))
    }
}

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    styles: &Styles,
) -> Result<(), WriteError> {
    super::begin(sheet, &report.say("workbook-model"), &report.say("workbook-model-about"), styles)?;
    settings(sheet, report, styles)?;
    head(sheet, report, model, styles)?;
    for (row, case) in model.rows.clone().zip(&report.use_cases) {
        use_case(sheet, report, model, (row, case), styles)?;
    }
    sheet.set_column_width(TITLE, 34)?;
    sheet.set_column_width(TAKES_PART, 12)?;
    sheet.set_column_width(model.at(Column::Quadrant), 14)?;
    sheet.set_column_width(model.at(Column::Marks), 28)?;
    for compared in model.at(Column::ComparedValue)..model.at(Column::InBox) + 4 {
        sheet.set_column_hidden(compared)?;
    }
    sheet.set_freeze_panes(FIRST, CRITERIA)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn settings(sheet: &mut Worksheet, report: &Report, styles: &Styles) -> Result<(), WriteError> {
    let lines = [
        (BALANCE, "workbook-balance", report.balance, &styles.input_percent, (0.0, 1.0)),
        (VALUE_LINE, "decide-value-line", report.value_line, &styles.input, (1.0, 5.0)),
        (COST_LINE, "decide-cost-line", report.cost_line, &styles.input, (1.0, 5.0)),
    ];
    for ((row, column), key, number, format, (least, most)) in lines {
        sheet.write_string_with_format(row, TITLE, report.say(key), &styles.strong)?;
        sheet.write_number_with_format(row, column, number, format)?;
        allow(sheet, (row, column, row, column), (least, most))?;
    }
    Ok(())
}

fn head(sheet: &mut Worksheet, report: &Report, model: &Model, styles: &Styles) -> Result<(), WriteError> {
    for (column, key) in [(NUMBER, "list-number"), (TITLE, "list-title"), (TAKES_PART, "workbook-takes-part")]
    {
        sheet.write_string_with_format(NAMES, column, report.say(key), &styles.heading)?;
    }
    sheet.write_string_with_format(WEIGHTS, TITLE, report.say("workbook-weight"), &styles.strong)?;
    sheet.write_string_with_format(SHARES, TITLE, report.say("workbook-share"), &styles.strong)?;
    for (place, criterion) in report.criteria.iter().enumerate() {
        let at = CRITERIA + column(place);
        let side = if criterion.id.side == Side::Value { &model.value } else { &model.cost };
        sheet.write_string_with_format(IDS, at, criterion.id.to_string(), &styles.heading)?;
        sheet.write_string_with_format(NAMES, at, harmless(&criterion.name), &styles.heading)?;
        sheet.write_number_with_format(WEIGHTS, at, criterion.weight, &styles.input)?;
        let weights = format!("{}:{}", fixed(WEIGHTS, side.start), fixed(WEIGHTS, side.end - 1));
        // All zero: all the same (method 2.1).
        let share =
            format!("=IF(SUM({weights})=0,1/COLUMNS({weights}),{}/SUM({weights}))", cell(WEIGHTS, at));
        formulas::number(sheet, (SHARES, at), &share, Some(criterion.share), &styles.percent)?;
        sheet.set_column_width(at, 12)?;
    }
    if !report.criteria.is_empty() {
        allow(sheet, (WEIGHTS, CRITERIA, WEIGHTS, model.behind - 1), (0.0, 100.0))?;
        if !model.rows.is_empty() {
            allow(sheet, (FIRST, CRITERIA, model.rows.end - 1, model.behind - 1), (1.0, 5.0))?;
        }
    }
    for (column, key) in [
        (Column::Value, "list-value"),
        (Column::Cost, "list-cost"),
        (Column::Score, "list-score"),
        (Column::Ratio, "list-ratio"),
        (Column::Quadrant, "list-quadrant"),
        (Column::Rank, "list-rank"),
        (Column::Place, "list-place"),
        (Column::Raters, "list-raters"),
        (Column::Marks, "workbook-marks"),
    ] {
        sheet.write_string_with_format(NAMES, model.at(column), report.say(key), &styles.heading)?;
    }
    for (at, quadrant) in (model.at(Column::InBox)..).zip(BOXES) {
        sheet.write_string_with_format(NAMES, at, report.say(quadrant_key(quadrant)), &styles.heading)?;
    }
    Ok(())
}

fn use_case(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    (row, case): (u32, &ReportedUseCase),
    styles: &Styles,
) -> Result<(), WriteError> {
    let standing = &case.standing;
    // What was stopped, put aside or merged is not ranked, whatever its cells say.
    let takes_part = !matches!(
        standing.state,
        workshop::StandingState::Parked
            | workshop::StandingState::Merged
            | workshop::StandingState::Stopped
            | workshop::StandingState::TooFew
    );
    sheet.write_number_with_format(row, NUMBER, case.number, &styles.whole)?;
    sheet.write_string_with_format(row, TITLE, harmless(&case.text.title), &styles.words)?;
    sheet.write_number_with_format(row, TAKES_PART, f64::from(u8::from(takes_part)), &styles.whole)?;
    for (place, criterion) in report.criteria.iter().enumerate() {
        let at = CRITERIA + column(place);
        match case.cells.get(&criterion.id).filter(|cell| cell.counts) {
            Some(cell) => sheet.write_number_with_format(row, at, cell.counted, &styles.input)?,
            None => sheet.write_blank(row, at, &styles.input)?,
        };
    }
    side(sheet, model, (row, Column::Value, &model.value), case.cells_are_whole, standing.value, styles)?;
    side(sheet, model, (row, Column::Cost, &model.cost), case.cells_are_whole, standing.cost, styles)?;
    place(sheet, report, model, (row, case), styles)
}

/// A side's score: the weighted mean of what is covered, if that is enough (method 2.2). Where a cell that counts may not
/// be shown, the side stands as a number.
fn side(
    sheet: &mut Worksheet,
    model: &Model,
    (row, which, columns): (u32, Column, &Range<u16>),
    is_whole: bool,
    result: Option<f64>,
    styles: &Styles,
) -> Result<(), WriteError> {
    let at = model.at(which);
    if !is_whole || columns.is_empty() {
        match result {
            Some(number) => sheet.write_number_with_format(row, at, number, &styles.two)?,
            None => sheet.write_string_with_format(row, at, "", &styles.two)?,
        };
        return Ok(());
    }
    let (first, last) = (columns.start, columns.end - 1);
    let shares = format!("{}:{}", fixed(SHARES, first), fixed(SHARES, last));
    let cells = format!("{}:{}", in_column(row, first), in_column(row, last));
    let covered = format!("SUMPRODUCT({shares},--({cells}<>\"\"))");
    let formula =
        format!("=IF({covered}>={},SUMPRODUCT({shares},{cells})/{covered},\"\")", COVERAGE - LINE_TOLERANCE);
    formulas::number(sheet, (row, at), &formula, result, &styles.two)
}

fn place(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    (row, case): (u32, &ReportedUseCase),
    styles: &Styles,
) -> Result<(), WriteError> {
    let standing = &case.standing;
    let of_row = |column: Column| in_column(row, model.at(column));
    let of_all = |column: Column| model.rows_of(model.at(column));
    let (value, cost, score) = (of_row(Column::Value), of_row(Column::Cost), of_row(Column::Score));
    let balance = fixed(BALANCE.0, BALANCE.1);

    // S (method 2.5), as it is compared.
    let is_compared = format!("AND({}=1,ISNUMBER({value}),ISNUMBER({cost}))", in_column(row, TAKES_PART));
    let formula = format!(
        "=IF({is_compared},ROUND(100*({balance}*({value}-1)/4+(1-{balance})*(5-{cost})/4),{}),\"\")",
        SAME - 2
    );
    formulas::number(sheet, (row, model.at(Column::Score)), &formula, standing.score, &styles.one)?;
    let formula = format!("=IF({score}=\"\",\"\",{value}/{cost})");
    formulas::number(sheet, (row, model.at(Column::Ratio)), &formula, standing.ratio, &styles.two)?;

    // The box (method 2.4).
    let name = |quadrant| quoted(&report.say(quadrant_key(quadrant)));
    let high = format!("{value}>={}-1E-9", fixed(VALUE_LINE.0, VALUE_LINE.1));
    let low = format!("{cost}<={}+1E-9", fixed(COST_LINE.0, COST_LINE.1));
    let [win, bet, fill, reconsider] = BOXES.map(name);
    let formula =
        format!("=IF({score}=\"\",\"\",IF({high},IF({low},{win},{bet}),IF({low},{fill},{reconsider})))");
    formulas::text(sheet, (row, model.at(Column::Quadrant)), &formula, &case.quadrant, &styles.words)?;

    // Competition ranks, 1 2 2 4, and the order among equals: value, risk, cost, number (method 2.5).
    let scores = of_all(Column::Score);
    let formula = format!("=IF({score}=\"\",\"\",1+COUNTIF({scores},\">\"&{score}))");
    let rank = standing.rank.map(f64::from);
    formulas::number(sheet, (row, model.at(Column::Rank)), &formula, rank, &styles.whole)?;
    let order = place_among_equals(model, row);
    let left = format!("{}:{}", fixed(FIRST, model.at(Column::Score)), of_row(Column::Score));
    let behind = format!("COUNT({scores})+SUMPRODUCT(--({left}=\"\"))");
    let formula = format!("=IF({score}=\"\",{behind},{order})");
    let stands = f64::from(row - FIRST + 1);
    formulas::number(sheet, (row, model.at(Column::Place)), &formula, Some(stands), &styles.whole)?;

    sheet.write_number_with_format(row, model.at(Column::Raters), standing.raters, &styles.whole)?;
    sheet.write_string_with_format(row, model.at(Column::Marks), harmless(&case.marks), &styles.words)?;
    compared(sheet, model, (row, case), styles)
}

/// How many come before it, and it.
fn place_among_equals(model: &Model, row: u32) -> String {
    let pair = |column: Column, sign: &str| {
        let own = in_column(row, model.at(column));
        let all = model.rows_of(model.at(column));
        if sign.is_empty() { format!("{all},{own}") } else { format!("{all},\"{sign}\"&{own}") }
    };
    let (score, value) = (pair(Column::Score, ""), pair(Column::ComparedValue, ""));
    let (deciding, cost) = (pair(Column::Deciding, ""), pair(Column::ComparedCost, ""));
    let number = format!("{},\"<\"&{}", model.rows_of(NUMBER), in_column(row, NUMBER));
    format!(
        "1+COUNTIF({better})+COUNTIFS({score},{more})+COUNTIFS({score},{value},{lighter})\
         +COUNTIFS({score},{value},{deciding},{cheaper})+COUNTIFS({score},{value},{deciding},{cost},{number})",
        better = pair(Column::Score, ">"),
        more = pair(Column::ComparedValue, ">"),
        lighter = pair(Column::Deciding, "<"),
        cheaper = pair(Column::ComparedCost, "<"),
    )
}

/// What is compared beside the score, and what the matrix draws.
fn compared(
    sheet: &mut Worksheet,
    model: &Model,
    (row, case): (u32, &ReportedUseCase),
    styles: &Styles,
) -> Result<(), WriteError> {
    let score = in_column(row, model.at(Column::Score));
    let ranked = case.standing.score.is_some();
    let rounded = |number: f64| (number * 1e9).round() / 1e9;
    for (column, of, result) in [
        (Column::ComparedValue, Column::Value, case.standing.value),
        (Column::ComparedCost, Column::Cost, case.standing.cost),
    ] {
        let formula = format!("=IF({score}=\"\",\"\",ROUND({},{SAME}))", in_column(row, model.at(of)));
        let result = result.filter(|_| ranked).map(rounded);
        formulas::number(sheet, (row, model.at(column)), &formula, result, &styles.two)?;
    }
    let risk = CriterionId { side: Side::Cost, number: 4 };
    let counted = case.cells.get(&risk).filter(|cell| cell.counts).map(|cell| rounded(cell.counted));
    let deciding = model.tie_break.map_or_else(
        || UNCOVERED.to_string(),
        |column| {
            let own = in_column(row, column);
            format!("IF({own}=\"\",{UNCOVERED},ROUND({own},{SAME}))")
        },
    );
    let formula = format!("=IF({score}=\"\",\"\",{deciding})");
    let result = ranked.then_some(counted.unwrap_or(UNCOVERED));
    formulas::number(sheet, (row, model.at(Column::Deciding)), &formula, result, &styles.two)?;
    for (at, quadrant) in (model.at(Column::InBox)..).zip(BOXES) {
        let formula = format!(
            "=IF({own}={head},{value},NA())",
            own = in_column(row, model.at(Column::Quadrant)),
            head = fixed(NAMES, at),
            value = in_column(row, model.at(Column::Value)),
        );
        let result = value_in(case, quadrant).map_or_else(|| "#N/A".to_owned(), |value| value.to_string());
        formulas::text(sheet, (row, at), &formula, &result, &styles.two)?;
    }
    Ok(())
}

/// Refuses numbers that mean nothing.
pub(super) fn allow(
    sheet: &mut Worksheet,
    (first_row, first_column, last_row, last_column): (u32, u16, u32, u16),
    (least, most): (f64, f64),
) -> Result<(), WriteError> {
    let rule = DataValidation::new().allow_decimal_number(DataValidationRule::Between(least, most));
    sheet.add_data_validation(first_row, first_column, last_row, last_column, &rule)?;
    Ok(())
}

fn column(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}
