//! A sheet of money for each use case: what people said as cells that may be changed, and everything that follows as
//! formulas that agree with the app (method 2.10). What was drawn stands as numbers, and says so.

use super::formulas::{self, fixed};
use super::model::allow;
use super::money_flow::{
    self, BACK, BENEFIT, FACTOR, FIXED, FLOW, LEVEL, PRESENT, SIGN, SUM, VARIABLE, months,
};
use super::money_modes;
use super::style::Styles;
use crate::list::{WriteError, harmless};
use crate::report::{Report, ReportedMoney};
use money::cash_flow::MONTHS;
use money::{Case, Driver, Measure, Outcome};
use rust_xlsxwriter::{Format, Worksheet};
use workshop::content::money_defaults;
use workshop::money_sheet::{MoneyDriver, MoneyOrigin};
use workshop::{Facts, MoneySheet};

/// The row of heads, and the first row below it.
pub(super) const HEAD: u32 = 4;
pub(super) const FIRST: u32 = 5;
/// Columns of what people said.
const NAME: u16 = 0;
const UNIT: u16 = 1;
const LOW: u16 = 2;
const LIKELY: u16 = 3;
const HIGH: u16 = 4;
const ORIGIN: u16 = 5;
/// Columns of names and figures that follow.
pub(super) const LABEL: u16 = 7;
pub(super) const FIGURE: u16 = 8;
/// Rows of figures.
const YEAR: u32 = 19;
const RESULT: u32 = 29;
const DRAWN: u32 = 38;
/// Formats of money, beside those of the other sheets.
pub(super) struct Formats {
    pub(super) money: Format,
    pub(super) input: Format,
}

/// A figure with its formula and what it comes to.
pub(super) type Line = (&'static str, String, Option<f64>, Format);

/// Writes the sheet of a use case.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    one: &ReportedMoney,
    styles: &Styles,
) -> Result<(), WriteError> {
    let (case, answer) = (one.question.case(), one.sheet());
    let formats = Formats {
        money: styles.whole.clone().set_num_format("#,##0"),
        input: styles.input.clone().set_num_format("General"),
    };
    let terms = one.question.terms();
    let facts = Facts::new().with("currency", terms.currency.name()).with("year", terms.year.to_string());
    let title = format!("{} {}", one.number, one.title);
    super::begin(sheet, &harmless(&title), &report.language.say("moneysheet-about", &facts), styles)?;
    drivers(sheet, report, answer, (styles, &formats))?;
    money_modes::write(sheet, report, &case, (styles, &formats))?;
    figures(sheet, report, &case, (styles, &formats))?;
    drawn(sheet, report, answer, (styles, &formats))?;
    money_flow::write(sheet, report, &case, (styles, &formats))?;
    for (column, width) in [(NAME, 36.0), (UNIT, 22.0), (ORIGIN, 30.0), (LABEL, 34.0), (FIGURE, 16.0)] {
        sheet.set_column_width(column, width)?;
    }
    for column in FIGURE + 1..FIGURE + 5 {
        sheet.set_column_width(column, 16)?;
    }
    for column in LEVEL..=PRESENT {
        sheet.set_column_width(column, 13)?;
    }
    sheet.set_column_hidden(BACK)?.set_column_hidden(SIGN)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The likely value of a driver: what formulas go on from.
pub(super) fn likely(driver: Driver) -> String {
    fixed(FIRST + driver as u32, LIKELY)
}

/// Every driver with its three values.
fn drivers(
    sheet: &mut Worksheet,
    report: &Report,
    answer: &MoneySheet,
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    let heads = [
        (NAME, "moneysheet-driver", &styles.heading),
        (UNIT, "moneysheet-unit", &styles.heading),
        (LOW, "moneysheet-low", &styles.figure_heading),
        (LIKELY, "moneysheet-likely", &styles.figure_heading),
        (HIGH, "moneysheet-high", &styles.figure_heading),
        (ORIGIN, "moneysheet-origin", &styles.heading),
    ];
    for (column, key, format) in heads {
        sheet.write_string_with_format(HEAD, column, report.say(key), format)?;
    }
    for (driver, said) in Driver::ALL.into_iter().zip(&answer.drivers) {
        let row = FIRST + driver as u32;
        let known = money_defaults().drivers.iter().find(|known| known.id == driver.name());
        let text = |of: Option<&workshop::Bilingual>| {
            of.map(|text| text.in_language(report.language).to_owned()).unwrap_or_default()
        };
        sheet.write_string_with_format(row, NAME, text(known.map(|known| &known.name)), &styles.words)?;
        sheet.write_string_with_format(row, UNIT, text(known.map(|known| &known.unit)), &styles.words)?;
        let share = driver.measure() == Measure::Share;
        let format =
            if share { &styles.input_percent.clone().set_num_format("0.##%") } else { &formats.input };
        let values = [(LOW, said.values.low), (LIKELY, said.values.likely), (HIGH, said.values.high)];
        for (column, value) in values {
            sheet.write_number_with_format(row, column, value, format)?;
        }
        allow(sheet, (row, LOW, row, HIGH), (said.lowest, said.highest))?;
        sheet.write_string_with_format(row, ORIGIN, harmless(&origin(report, said)), &styles.words)?;
    }
    Ok(())
}

fn origin(report: &Report, said: &MoneyDriver) -> String {
    match said.origin {
        MoneyOrigin::Default => report.say("moneysheet-assumed"),
        MoneyOrigin::Typed => report.say("moneysheet-typed"),
        MoneyOrigin::Source => said.values.source.clone(),
    }
}

/// A full year, what is paid once, and what 36 months come to.
fn figures(
    sheet: &mut Worksheet,
    report: &Report,
    case: &Case,
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    let outcome = money::outcome(case);
    heading(sheet, report, YEAR - 1, "moneysheet-year", styles)?;
    for (row, line) in (YEAR..).zip(year_lines(&outcome, formats, styles)) {
        figure(sheet, report, row, &line, styles)?;
    }
    heading(sheet, report, RESULT - 1, "moneysheet-result", styles)?;
    for (row, line) in (RESULT..).zip(result_lines(&outcome, formats, styles)) {
        figure(sheet, report, row, &line, styles)?;
    }
    Ok(())
}

/// Rows of [`year_lines`].
const TIME_SAVED: u32 = YEAR;
const TIME_REALISED: u32 = YEAR + 1;
const OTHER_BENEFIT: u32 = YEAR + 2;
pub(super) const YEAR_BENEFIT: u32 = YEAR + 3;
pub(super) const YEAR_FIXED: u32 = YEAR + 5;
pub(super) const YEAR_VARIABLE: u32 = YEAR + 6;
const ONCE_DAYS: u32 = YEAR + 7;
pub(super) const ONCE: u32 = YEAR + 8;

pub(super) fn at(row: u32) -> String {
    fixed(row, FIGURE)
}

fn year_lines(outcome: &Outcome, formats: &Formats, styles: &Styles) -> Vec<Line> {
    let (year, once) = (&outcome.year, &outcome.once);
    let product = |drivers: &[Driver]| drivers.iter().map(|one| likely(*one)).collect::<Vec<_>>().join("*");
    let sum = |drivers: &[Driver]| drivers.iter().map(|one| likely(*one)).collect::<Vec<_>>().join("+");
    let own = money_modes::of_own_mode;
    let saved = format!(
        "={}*{}/60*{}",
        own(money_modes::CALLS),
        likely(Driver::MinutesSaved),
        likely(Driver::BenefitHourly)
    );
    let errors = product(&[Driver::ErrorsAvoided, Driver::CostPerError]);
    let days = sum(&[
        Driver::DesignDays,
        Driver::BuildDays,
        Driver::IntegrationDays,
        Driver::DataDays,
        Driver::TrainingDays,
        Driver::ApprovalDays,
    ]);
    let money = || formats.money.clone();
    vec![
        ("moneysheet-time-saved", saved, Some(year.time_saved), money()),
        (
            "moneysheet-time-realised",
            format!("={}*{}", at(TIME_SAVED), likely(Driver::Realisation)),
            Some(year.time_realised),
            money(),
        ),
        (
            "moneysheet-other-benefit",
            format!("={errors}+{}", likely(Driver::ExtraMargin)),
            Some(year.other_benefit),
            money(),
        ),
        (
            "moneysheet-benefit",
            format!("={}+{}", at(TIME_REALISED), at(OTHER_BENEFIT)),
            Some(year.benefit()),
            money(),
        ),
        ("moneysheet-running", format!("={}", own(money_modes::RUNNING)), Some(year.running_cost()), money()),
        (
            "moneysheet-fixed",
            format!("={}+{}", own(money_modes::HOSTING), own(money_modes::UPKEEP)),
            Some(year.fixed_cost()),
            money(),
        ),
        (
            "moneysheet-variable",
            format!("={}+{}", own(money_modes::TOKEN_COST), own(money_modes::REVIEW)),
            Some(year.variable_cost()),
            money(),
        ),
        ("moneysheet-once-days", format!("={days}"), Some(once.days), styles.one.clone()),
        (
            "moneysheet-once",
            format!("={}*{}+{}", at(ONCE_DAYS), likely(Driver::DayRate), likely(Driver::LicencesOnce)),
            Some(once.cost),
            money(),
        ),
    ]
}

fn result_lines(outcome: &Outcome, formats: &Formats, styles: &Styles) -> Vec<Line> {
    let last = FIRST + u32::try_from(MONTHS).unwrap_or_default();
    let (earlier, later) = (
        format!("{}:{}", fixed(FIRST, SIGN), fixed(last - 1, SIGN)),
        format!("{}:{}", fixed(FIRST + 1, SIGN), fixed(last, SIGN)),
    );
    // One change of sign, or the rate means nothing (golden g11); beyond its reach it is not told.
    let changes = format!("SUMPRODUCT(--({earlier}<>{later}),--({earlier}<>0))");
    let rate = format!("(1+IRR({},0.01))^12-1", months(FLOW));
    let rate = format!("=IF({changes}<>1,\"\",IFERROR(IF(OR({rate}<-0.99,{rate}>10),\"\",{rate}),\"\"))");
    let (sums, back) = (months(SUM), months(BACK));
    let payback = format!("=IF(MIN({sums})>=0,0,IF(COUNT({back})=0,\"\",MIN({back})))");
    let (benefit, cost) = (at(RESULT + 4), at(RESULT + 5));
    let present = |column: u16| format!("SUMPRODUCT({},{})", months(FACTOR), months(column));
    let by_use = format!("({}-{})", present(BENEFIT), present(VARIABLE));
    let adoption = likely(Driver::Adoption);
    let even = format!(
        "=IF(AND({by_use}>0,{adoption}>0),({}+{})/{by_use}*{adoption},\"\")",
        at(ONCE),
        present(FIXED)
    );
    let money = || formats.money.clone();
    vec![
        ("moneysheet-net", format!("=SUM({})", months(PRESENT)), Some(outcome.net), money()),
        ("moneysheet-rate", rate, outcome.rate.ok(), styles.percent.clone()),
        ("moneysheet-payback", payback, outcome.payback.map(|payback| payback.periods), styles.one.clone()),
        (
            "moneysheet-roi",
            format!("=IF({cost}>0,({benefit}-{cost})/{cost},\"\")"),
            outcome.return_on_cost,
            styles.percent.clone(),
        ),
        (
            "moneysheet-total-benefit",
            format!("=SUM({})", months(BENEFIT)),
            Some(outcome.total_benefit),
            money(),
        ),
        (
            "moneysheet-total-cost",
            format!("={}+SUM({})+SUM({})", at(ONCE), months(VARIABLE), months(FIXED)),
            Some(outcome.total_cost),
            money(),
        ),
        ("moneysheet-even", even, outcome.break_even_adoption, styles.percent.clone()),
    ]
}

/// What ten thousand draws said: numbers, since a spreadsheet does not draw the same ones.
fn drawn(
    sheet: &mut Worksheet,
    report: &Report,
    answer: &MoneySheet,
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    heading(sheet, report, DRAWN - 1, "moneysheet-drawn", styles)?;
    for (column, name) in (FIGURE..).zip(["P10", "P50", "P90"]) {
        sheet.write_string_with_format(DRAWN - 1, column, name, &styles.figure_heading)?;
    }
    let known = |values: [f64; 3]| values.map(Some);
    let ranges = &answer.ranges;
    let lines = [
        ("moneysheet-payback", ranges.payback, &styles.one),
        ("moneysheet-benefit", known(ranges.benefit), &formats.money),
        ("moneysheet-net", known(ranges.net), &formats.money),
    ];
    for (row, (key, values, format)) in (DRAWN..).zip(lines) {
        sheet.write_string_with_format(row, LABEL, report.say(key), &styles.words)?;
        for (column, value) in (FIGURE..).zip(values) {
            match value {
                Some(value) => sheet.write_number_with_format(row, column, value, format)?,
                None => {
                    sheet.write_string_with_format(row, column, report.say("moneysheet-later"), format)?
                }
            };
        }
    }
    let counts =
        [("moneysheet-within", ranges.of_100_within_a_year), ("moneysheet-never", ranges.of_100_never)];
    for (row, (key, count)) in (DRAWN + 3..).zip(counts) {
        sheet.write_string_with_format(row, LABEL, report.say(key), &styles.words)?;
        sheet.write_number_with_format(row, FIGURE, count, &styles.whole)?;
    }
    sheet.write_string_with_format(DRAWN + 5, LABEL, report.say("moneysheet-drawn-about"), &styles.aside)?;
    Ok(())
}

pub(super) fn heading(
    sheet: &mut Worksheet,
    report: &Report,
    row: u32,
    key: &str,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.write_string_with_format(row, LABEL, report.say(key), &styles.heading)?;
    Ok(())
}

fn figure(
    sheet: &mut Worksheet,
    report: &Report,
    row: u32,
    (key, formula, result, format): &Line,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.write_string_with_format(row, LABEL, report.say(key), &styles.words)?;
    formulas::number(sheet, (row, FIGURE), formula, *result, format)
}
