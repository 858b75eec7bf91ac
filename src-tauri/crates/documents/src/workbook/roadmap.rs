//! The roadmap as a sheet: days of beginning and how long things take may be changed, and ends, working days and dates
//! follow.

use super::formulas::{self, cell, fixed};
use super::style::Styles;
use crate::list::{List, Value, WriteError, harmless};
use crate::report::{Report, ReportedRoadmap};
use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet};

/// The row of headings, and the row and column of the date of day 0.
const HEAD: u32 = 4;
const DAY_ZERO: (u32, u16) = (2, 1);

/// Columns, from the left.
const NUMBER: u16 = 0;
const TITLE: u16 = 1;
const KIND: u16 = 2;
const STAGE: u16 = 3;
const FROM: u16 = 4;
const LENGTH: u16 = 5;
const TO: u16 = 6;
const WORKING: u16 = 7;
const OWNER: u16 = 8;
const NEEDS: u16 = 9;
const STATE: u16 = 10;
const CRITICAL: u16 = 11;
const CONFLICT: u16 = 12;
/// Where day 0 has a date.
const FROM_DATE: u16 = 13;
const TO_DATE: u16 = 14;

/// Columns of the list that stand in the sheet as they are, with where they stand in it.
const WORDS: [(usize, u16); 8] =
    [(1, TITLE), (2, KIND), (3, STAGE), (7, OWNER), (8, NEEDS), (9, STATE), (10, CRITICAL), (11, CONFLICT)];

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    roadmap: &ReportedRoadmap,
    styles: &Styles,
) -> Result<(), WriteError> {
    let list = roadmap.list(report.language);
    super::begin(sheet, &harmless(&roadmap.headline), &report.say("roadmaps-sheet-about"), styles)?;
    let looks = Looks::new(styles);
    if let Some(start) = roadmap.start {
        sheet.write_string_with_format(DAY_ZERO.0, 0, report.say("roadmap-day-zero"), &styles.aside)?;
        sheet.write_datetime_with_format(DAY_ZERO.0, DAY_ZERO.1, date(start)?, &looks.input_date)?;
    }
    heads(sheet, report, roadmap, &list, styles)?;
    for (place, row) in list.rows.iter().enumerate() {
        let at = HEAD + 1 + u32::try_from(place).unwrap_or(u32::MAX - HEAD - 1);
        for (from, to) in WORDS {
            let words = match row.get(from) {
                Some(Value::Text(words)) => harmless(words),
                _ => String::new(),
            };
            sheet.write_string_with_format(at, to, words, &styles.words)?;
        }
        days(sheet, roadmap, (place, at), &looks, styles)?;
    }
    let below = HEAD + 2 + u32::try_from(list.rows.len()).unwrap_or(0);
    for (row, note) in (below..).zip(&list.notes) {
        sheet.write_string_with_format(row, 0, harmless(note), &styles.aside)?;
    }
    finish(sheet, roadmap)
}

/// Formats that only this sheet needs.
struct Looks {
    input_days: Format,
    input_date: Format,
    date: Format,
}

impl Looks {
    fn new(styles: &Styles) -> Self {
        Self {
            input_days: styles.input.clone().set_num_format("0"),
            input_date: styles.input.clone().set_num_format("yyyy-mm-dd"),
            date: styles.whole.clone().set_num_format("yyyy-mm-dd"),
        }
    }
}

fn heads(
    sheet: &mut Worksheet,
    report: &Report,
    roadmap: &ReportedRoadmap,
    list: &List,
    styles: &Styles,
) -> Result<(), WriteError> {
    let of_list = |place: usize| list.columns.get(place).map_or(String::new(), |one| one.heading.clone());
    let words = WORDS.map(|(from, to)| (to, of_list(from), &styles.heading));
    let figures = [
        (NUMBER, of_list(0)),
        (FROM, of_list(4)),
        (LENGTH, report.say("roadmaps-days")),
        (TO, of_list(5)),
        (WORKING, of_list(6)),
    ];
    let dates = [(FROM_DATE, "roadmaps-from-date"), (TO_DATE, "roadmaps-to-date")];
    let dates = dates.into_iter().filter(|_| roadmap.start.is_some());
    let figures = figures.into_iter().chain(dates.map(|(column, key)| (column, report.say(key))));
    let figures = figures.map(|(column, heading)| (column, heading, &styles.figure_heading));
    for (column, heading, format) in words.into_iter().chain(figures) {
        sheet.write_string_with_format(HEAD, column, heading, format)?;
    }
    Ok(())
}

/// When an item begins and how long it takes, and the formulas that follow.
fn days(
    sheet: &mut Worksheet,
    roadmap: &ReportedRoadmap,
    (place, at): (usize, u32),
    looks: &Looks,
    styles: &Styles,
) -> Result<(), WriteError> {
    let Some(item) = roadmap.items.get(place) else { return Ok(()) };
    let (from, to) = item.days;
    let whole = |number: u32| f64::from(number);
    sheet.write_number_with_format(at, NUMBER, whole(item.number), &styles.whole)?;
    sheet.write_number_with_format(at, FROM, whole(from), &looks.input_days)?;
    sheet.write_number_with_format(at, LENGTH, whole(to.saturating_sub(from)), &looks.input_days)?;
    let (begins, length, ends) = (cell(at, FROM), cell(at, LENGTH), cell(at, TO));
    let end = format!("={begins}+{length}");
    formulas::number(sheet, (at, TO), &end, Some(whole(to)), &styles.whole)?;
    let zero = fixed(DAY_ZERO.0, DAY_ZERO.1);
    let working = match roadmap.start {
        Some(_) => format!("=IF({length}<1,0,NETWORKDAYS({zero}+{begins},{zero}+{ends}-1))"),
        None => format!("=ROUND({length}*5/7,0)"),
    };
    let counted = whole(roadmap.working_days(item.days));
    formulas::number(sheet, (at, WORKING), &working, Some(counted), &styles.whole)?;
    if let Some(start) = roadmap.start {
        for (column, day, of) in [(FROM_DATE, from, &begins), (TO_DATE, to, &ends)] {
            let told = start.checked_add_days(chrono::Days::new(day.into())).map(serial).transpose()?;
            formulas::number(sheet, (at, column), &format!("={zero}+{of}"), told, &looks.date)?;
        }
    }
    Ok(())
}

fn finish(sheet: &mut Worksheet, roadmap: &ReportedRoadmap) -> Result<(), WriteError> {
    let widths = [
        (NUMBER, 8.0),
        (TITLE, 44.0),
        (KIND, 16.0),
        (STAGE, 12.0),
        (FROM, 11.0),
        (LENGTH, 9.0),
        (TO, 11.0),
        (WORKING, 11.0),
        (OWNER, 24.0),
        (NEEDS, 14.0),
        (STATE, 14.0),
        (CRITICAL, 14.0),
        (CONFLICT, 34.0),
    ];
    let dates = [(FROM_DATE, 13.0), (TO_DATE, 13.0)].into_iter().filter(|_| roadmap.start.is_some());
    for (column, width) in widths.into_iter().chain(dates) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(HEAD + 1, 2)?;
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn date(day: NaiveDate) -> Result<ExcelDateTime, WriteError> {
    use chrono::Datelike;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(2000);
    Ok(ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?)
}

fn serial(day: NaiveDate) -> Result<f64, WriteError> {
    Ok(date(day)?.to_excel())
}
