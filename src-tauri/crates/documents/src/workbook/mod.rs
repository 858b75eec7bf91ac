//! The workbook: a live model of the ranking. Weights, lines and cells can be changed in it; sides, scores, boxes, ranks,
//! the sorted list and the matrix follow by formulas that agree with the app (method 2.1 to 2.5).
//!
//! Computed results are stored beside the formulas, so that a protected view shows numbers. Nothing that somebody wrote
//! becomes a formula or a link.

mod formulas;
mod matrix;
mod model;
mod money;
mod money_flow;
mod money_modes;
mod ranking;
mod roadmap;
mod style;
mod text_sheets;
mod tracking;

use crate::list::{SheetNames, WriteError, properties, write_sheet};
use crate::report::{Report, ReportPart};
use chrono::Datelike;
use rust_xlsxwriter::{Workbook, Worksheet};
use std::io::{Cursor, Write};
use style::Styles;
use workshop::Facts;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// The report as a workbook.
///
/// The same report gives the same bytes; nothing in them says who wrote it.
///
/// # Errors
/// [`WriteError::TooLarge`] beyond the rows or columns of a sheet, [`WriteError::Xlsx`] if the writer refuses.
pub fn to_workbook(report: &Report) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(report.today.year()).unwrap_or(2000);
    workbook.set_properties(&properties((year, day(report.today.month()), day(report.today.day())))?);
    let styles = Styles::new();
    let mut names = SheetNames::default();
    let summary = names.take(&report.say("workbook-summary"));
    let sorted = names.take(&report.say("list-sheet"));
    let pictured = names.take(&report.say("workbook-matrix"));
    let modelled = names.take(&report.say("workbook-model"));
    let model = model::Model::of(report, &modelled);
    text_sheets::summary(workbook.add_worksheet().set_name(summary)?, report, &styles)?;
    ranking::write(workbook.add_worksheet().set_name(sorted)?, report, &model, &styles)?;
    matrix::write(workbook.add_worksheet().set_name(&pictured)?, report, &model, &styles)?;
    model::write(workbook.add_worksheet().set_name(&modelled)?, report, &model, &styles)?;
    for (number, list) in (1..).zip(report.tables()) {
        write_sheet(workbook.add_worksheet().set_name(names.take(&list.sheet))?, list, number)?;
    }
    if let Some(list) = report.money_table() {
        let number = report.tables().count() + 1;
        write_sheet(workbook.add_worksheet().set_name(names.take(&list.sheet))?, &list, number)?;
        for one in &report.money {
            let name = names.take(&report.money_sheet_name(one));
            money::write(workbook.add_worksheet().set_name(name)?, report, one, &styles)?;
        }
    }
    for one in report.tracked() {
        let name =
            names.take(&report.language.say("trackings-sheet", &Facts::new().with("number", one.number)));
        tracking::write(workbook.add_worksheet().set_name(name)?, report, one, &styles)?;
    }
    if let Some(planned) = report.roadmap_in() {
        let name = names.take(&report.say("roadmaps-title"));
        roadmap::write(workbook.add_worksheet().set_name(name)?, report, planned, &styles)?;
    }
    if report.has(ReportPart::Method) {
        let method = names.take(&report.say("workbook-method"));
        text_sheets::method(workbook.add_worksheet().set_name(method)?, report, &styles)?;
    }
    let bytes = workbook.save_to_buffer()?;
    match matrix::chart(report, &model, &pictured) {
        Some(chart) => with_part(bytes, "xl/charts/chart1.xml", &chart),
        None => Ok(bytes),
    }
}

/// The title of a sheet, in a row as high as its letters need, and what is to be known of the sheet below it.
fn begin(sheet: &mut Worksheet, title: &str, about: &str, styles: &Styles) -> Result<(), WriteError> {
    formulas::begin(sheet);
    sheet.set_row_height(0, 26)?;
    sheet.write_string_with_format(0, 0, title, &styles.title)?;
    sheet.write_string_with_format(1, 0, about, &styles.aside)?;
    Ok(())
}

/// The package with one of its parts replaced; the others are copied as they are.
fn with_part(package: Vec<u8>, name: &str, part: &str) -> Result<Vec<u8>, WriteError> {
    let mut parts = ZipArchive::new(Cursor::new(package))?;
    let mut whole = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..parts.len() {
        let file = parts.by_index_raw(place)?;
        if file.name()? == name {
            whole.start_file(name, SimpleFileOptions::default().last_modified_time(DateTime::default()))?;
            whole.write_all(part.as_bytes())?;
        } else {
            whole.raw_copy_file(file)?;
        }
    }
    Ok(whole.finish()?.into_inner())
}
