//! The cash flow of a use case, month by month, and what is worked out beside it.

use super::formulas::{self, cell, fixed};
use super::money::{FIRST, Formats, HEAD, ONCE, YEAR_BENEFIT, YEAR_FIXED, YEAR_VARIABLE, at, likely};
use super::style::Styles;
use crate::list::WriteError;
use crate::report::Report;
use money::cash_flow::MONTHS;
use money::{Case, Driver};
use rust_xlsxwriter::Worksheet;

/// Columns of the cash flow, month by month.
const MONTH: u16 = 14;
pub(super) const LEVEL: u16 = 15;
pub(super) const BENEFIT: u16 = 16;
pub(super) const VARIABLE: u16 = 17;
pub(super) const FIXED: u16 = 18;
pub(super) const FLOW: u16 = 19;
pub(super) const SUM: u16 = 20;
pub(super) const FACTOR: u16 = 21;
pub(super) const PRESENT: u16 = 22;
/// When the money is back within the month, and the sign of the last flow that was not 0.
pub(super) const BACK: u16 = 23;
pub(super) const SIGN: u16 = 24;

/// A column of the cash flow, month 0 and all others.
pub(super) fn months(column: u16) -> String {
    let last = FIRST + u32::try_from(MONTHS).unwrap_or_default();
    format!("{}:{}", fixed(FIRST, column), fixed(last, column))
}

/// Month by month: month 0 is what is paid once.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    case: &Case,
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    let heads = [
        (MONTH, "moneysheet-month"),
        (LEVEL, "moneysheet-level"),
        (BENEFIT, "moneysheet-benefit"),
        (VARIABLE, "moneysheet-variable"),
        (FIXED, "moneysheet-fixed"),
        (FLOW, "moneysheet-flow"),
        (SUM, "moneysheet-sum"),
        (FACTOR, "moneysheet-factor"),
        (PRESENT, "moneysheet-present"),
    ];
    for (column, key) in heads {
        sheet.write_string_with_format(HEAD, column, report.say(key), &styles.figure_heading)?;
    }
    let (flow, values) = (money::likely_flow(case), case.likely());
    let year = money::outcome(case).year;
    let rate = values.get(Driver::DiscountRate);
    let ramp = [Driver::RampQ1, Driver::RampQ2, Driver::RampQ3, Driver::RampQ4];
    let (mut sum, mut sign) = (0.0, 0.0);
    for (row, month) in (FIRST..).zip(0..=MONTHS) {
        let of = |column| cell(row, column);
        let before = |column| cell(row - 1, column);
        let number = month as f64;
        sheet.write_number_with_format(row, MONTH, number, &styles.whole)?;
        let driver = month.checked_sub(1).and_then(|month| ramp.get(month / 3));
        let level = match driver {
            Some(driver) => values.get(*driver),
            None if month == 0 => 0.0,
            None => 1.0,
        };
        match driver {
            Some(driver) => {
                let formula = format!("={}", likely(*driver));
                formulas::number(sheet, (row, LEVEL), &formula, Some(level), &styles.percent)?;
            }
            None => {
                sheet.write_number_with_format(row, LEVEL, level, &styles.percent)?;
            }
        }
        let share = |row: u32| format!("={}*{}/12", of(LEVEL), at(row));
        let fixed_cost = if month == 0 { 0.0 } else { year.fixed_cost() / 12.0 };
        let fixed_formula = if month == 0 { "=0".to_owned() } else { format!("={}/12", at(YEAR_FIXED)) };
        let came = flow.month(month);
        let flow_formula = if month == 0 {
            format!("=-{}", at(ONCE))
        } else {
            format!("={}-{}-{}", of(BENEFIT), of(VARIABLE), of(FIXED))
        };
        let earlier = sum;
        sum += came;
        let sum_formula =
            if month == 0 { format!("={}", of(FLOW)) } else { format!("={}+{}", before(SUM), of(FLOW)) };
        let factor = (1.0 + rate).powf(-number / 12.0);
        let factor_formula = format!("=(1+{})^(-{}/12)", likely(Driver::DiscountRate), of(MONTH));
        sign = if came == 0.0 { sign } else { came.signum() };
        let sign_formula = if month == 0 {
            format!("=SIGN({})", of(FLOW))
        } else {
            format!("=IF({flow}=0,{},SIGN({flow}))", before(SIGN), flow = of(FLOW))
        };
        let is_back = month > 0 && earlier < 0.0 && sum >= 0.0;
        let back = is_back.then(|| number - 1.0 - earlier / came);
        let back_formula = if month == 0 {
            "=\"\"".to_owned()
        } else {
            format!(
                "=IF(AND({earlier}<0,{}>=0),{}-1-{earlier}/{},\"\")",
                of(SUM),
                of(MONTH),
                of(FLOW),
                earlier = before(SUM)
            )
        };
        let money = &formats.money;
        for (column, formula, result, format) in [
            (BENEFIT, share(YEAR_BENEFIT), Some(level * year.benefit() / 12.0), money),
            (VARIABLE, share(YEAR_VARIABLE), Some(level * year.variable_cost() / 12.0), money),
            (FIXED, fixed_formula, Some(fixed_cost), money),
            (FLOW, flow_formula, Some(came), money),
            (SUM, sum_formula, Some(sum), money),
            (FACTOR, factor_formula, Some(factor), &styles.two.clone().set_num_format("0.0000")),
            (PRESENT, format!("={}*{}", of(FLOW), of(FACTOR)), Some(came * factor), money),
            (BACK, back_formula, back, &styles.two),
            (SIGN, sign_formula, Some(sign), &styles.whole),
        ] {
            formulas::number(sheet, (row, column), &formula, result, format)?;
        }
    }
    Ok(())
}
