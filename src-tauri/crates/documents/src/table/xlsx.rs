//! Workbooks: one sheet of an xlsx as plain text.

use super::limits::{self, Budget};
use super::{Format, Progress, ReadChoices, Table, TableError, TableRow, archive, header};
use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Cells that are looked at over all sheets, with or without text.
const CELLS: u64 = 4_000_000;
/// Sheets that are tried when none was chosen.
const SHEETS: usize = 50;
const TELL_EVERY: u64 = 1_000;
/// Progress is told in thousandths: first everything is unpacked once, then the cells are read.
const WHOLE: u64 = 1_000;
const UNPACKED: u64 = 300;

/// Reads a sheet of a workbook.
pub(super) fn read(bytes: &[u8], choices: &ReadChoices, progress: Progress) -> Result<Table, TableError> {
    archive::check(bytes, &mut |done, total| progress(UNPACKED * done / total.max(1), WHOLE))?;
    // The reader of workbooks takes some things in a file for granted and panics where they are missing.
    // A damaged file must not take the workshop down with it. Nothing that was touched is used afterwards.
    catch_unwind(AssertUnwindSafe(|| read_checked(bytes, choices, progress)))
        .unwrap_or_else(|_| Err(TableError::Unreadable("the workbook breaks its own rules".to_owned())))
}

fn read_checked(bytes: &[u8], choices: &ReadChoices, progress: Progress) -> Result<Table, TableError> {
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets: Vec<String> = (workbook.sheets_metadata().iter())
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut visit = Visit { cells: 0, progress };
    let (sheet, body) = match &choices.sheet {
        Some(wanted) if sheets.contains(wanted) => {
            (wanted.clone(), header::part(visit.rows(&mut workbook, wanted)?, choices)?)
        }
        Some(wanted) => return Err(TableError::NoSheet { wanted: wanted.clone(), sheets }),
        None => first_with_rows(&mut workbook, &sheets, choices, &mut visit)?,
    };
    Ok(Table {
        format: Format::Xlsx,
        encoding: None,
        delimiter: None,
        sheets,
        sheet: Some(sheet),
        header_row: body.header_row,
        header: body.header,
        rows: body.rows,
        replaced: 0,
    })
}

/// The first sheet that has a header and rows, or else the first that has a header.
fn first_with_rows(
    workbook: &mut Workbook,
    sheets: &[String],
    choices: &ReadChoices,
    visit: &mut Visit,
) -> Result<(String, header::Body), TableError> {
    let mut without_rows = None;
    for sheet in sheets.iter().take(SHEETS) {
        match visit.rows(workbook, sheet).and_then(|rows| header::part(rows, choices)) {
            Ok(body) if body.rows.is_empty() => without_rows = without_rows.or(Some((sheet.clone(), body))),
            Ok(body) => return Ok((sheet.clone(), body)),
            Err(TableError::NoHeader) => {}
            Err(error) => return Err(error),
        }
    }
    without_rows.ok_or(TableError::NoHeader)
}

struct Visit<'a> {
    cells: u64,
    progress: Progress<'a>,
}

impl Visit<'_> {
    /// Rows with text, from top to bottom. Cells need not be in order in a file.
    fn rows(&mut self, workbook: &mut Workbook, sheet: &str) -> Result<Vec<TableRow>, TableError> {
        let mut reader = match workbook.worksheet_cells_reader(sheet) {
            Err(XlsxError::NotAWorksheet(_)) => return Ok(Vec::new()),
            reader => reader.map_err(unreadable)?,
        };
        let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        let mut budget = Budget::default();
        let expected = u64::from(reader.dimensions().end.0).max(1);
        while let Some(cell) = reader.next_cell().map_err(unreadable)? {
            let (row, column) = cell.get_position();
            self.tell(u64::from(row), expected)?;
            let text = Text::of(cell.get_value());
            let text = text.as_str().trim();
            if text.is_empty() {
                continue;
            }
            let (number, column) = (row.saturating_add(1), column as usize);
            limits::columns(column.saturating_add(1))?;
            budget.text(number, text)?;
            let cells = rows.entry(number).or_default();
            if cells.is_empty() {
                budget.row()?;
            }
            if cells.len() <= column {
                budget.cells(column + 1 - cells.len())?;
                cells.reserve_exact(column + 1 - cells.len());
                cells.resize(column + 1, String::new());
            }
            cells[column] = text.replace("\r\n", "\n").replace('\0', "");
            limits::rows(rows.len().saturating_sub(limits::HEADER_WITHIN))?;
        }
        Ok(rows.into_iter().map(|(number, cells)| TableRow { number, cells }).collect())
    }

    fn tell(&mut self, row: u64, expected: u64) -> Result<(), TableError> {
        self.cells += 1;
        if self.cells > CELLS {
            return Err(TableError::TooLarge { limit_mb: limits::megabytes(limits::TABLE) });
        }
        let done = UNPACKED + (WHOLE - UNPACKED) * row.min(expected) / expected;
        if self.cells % TELL_EVERY == 1 && (self.progress)(done, WHOLE).is_break() {
            return Err(TableError::Cancelled);
        }
        Ok(())
    }
}

/// What a cell shows.
enum Text<'a> {
    Shared(&'a str),
    Own(String),
}

impl<'a> Text<'a> {
    fn of(value: &'a DataRef) -> Self {
        match value {
            DataRef::String(text) => Self::Shared(text),
            DataRef::SharedString(text) => Self::Shared(text),
            DataRef::Int(number) => Self::Own(number.to_string()),
            DataRef::Float(number) => Self::Own(number.to_string()),
            DataRef::Bool(value) => Self::Shared(if *value { "TRUE" } else { "FALSE" }),
            DataRef::DateTime(time) => Self::Own(shown_time(time)),
            DataRef::DateTimeIso(time) => Self::Shared(without_midnight(time)),
            DataRef::DurationIso(time) => Self::Shared(time),
            DataRef::Error(error) => Self::Own(error.to_string()),
            DataRef::Empty => Self::Shared(""),
        }
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Shared(text) => text,
            Self::Own(text) => text,
        }
    }
}

/// ISO 8601; a time only where there is one, a time alone where there is no day.
fn shown_time(time: &calamine::ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = time.to_ymd_hms_milli();
    if time.is_duration() {
        let seconds = (time.as_f64() * 86_400.0).round() as i64;
        let (sign, seconds) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
        return format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    if (0.0..1.0).contains(&time.as_f64()) {
        return format!("{hour:02}:{minute:02}:{second:02}");
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) {
        day
    } else {
        format!("{day}T{hour:02}:{minute:02}:{second:02}")
    }
}

fn without_midnight(time: &str) -> &str {
    let day = time.split_once('T').filter(|(_, clock)| clock.bytes().all(|sign| b"0:.Z".contains(&sign)));
    day.map_or(time, |(day, _)| day)
}

fn unreadable(error: impl std::fmt::Display) -> TableError {
    TableError::Unreadable(error.to_string())
}
