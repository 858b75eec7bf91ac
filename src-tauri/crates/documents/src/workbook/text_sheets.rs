//! The sheets of words: what was found, and how the figures came about.

use super::style::Styles;
use crate::list::{WriteError, harmless};
use crate::report::Report;
use rust_xlsxwriter::{Format, Worksheet};

/// Width of the words, in characters.
const WIDTH: f64 = 100.0;

/// What a reader has to know if it is all they read.
pub(super) fn summary(sheet: &mut Worksheet, report: &Report, styles: &Styles) -> Result<(), WriteError> {
    let mut page = Page { sheet, row: 0 };
    page.line(&report.title, &styles.title)?;
    page.line(&report.question, &styles.words)?;
    page.line(&report.organisation, &styles.muted)?;
    page.line(&report.today.format("%Y-%m-%d").to_string(), &styles.muted)?;
    for (heading, lines) in report.in_short() {
        page.part(&heading, &lines, styles)?;
    }
    page.done()
}

/// How the figures came about.
pub(super) fn method(sheet: &mut Worksheet, report: &Report, styles: &Styles) -> Result<(), WriteError> {
    let mut page = Page { sheet, row: 0 };
    page.line(&report.say("workbook-method"), &styles.title)?;
    page.part("", &report.method, styles)?;
    page.done()
}

struct Page<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
}

impl Page<'_> {
    /// A line of words; none where there are none.
    fn line(&mut self, words: &str, format: &Format) -> Result<(), WriteError> {
        if !words.is_empty() {
            self.sheet.write_string_with_format(self.row, 0, harmless(words), format)?;
            self.row += 1;
        }
        Ok(())
    }

    /// A heading and its lines; none where there are no lines.
    fn part(&mut self, heading: &str, lines: &[String], styles: &Styles) -> Result<(), WriteError> {
        if lines.is_empty() {
            return Ok(());
        }
        self.row += 1;
        self.line(heading, &styles.strong)?;
        lines.iter().try_for_each(|line| self.line(line, &styles.words))
    }

    fn done(self) -> Result<(), WriteError> {
        self.sheet.set_row_height(0, 26)?;
        self.sheet.set_column_width(0, WIDTH)?;
        self.sheet.set_print_fit_to_pages(1, 0);
        Ok(())
    }
}
