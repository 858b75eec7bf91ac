//! Lists as sheets with a real table: sortable, filterable, and no cell of it a formula or a link.

use super::{Column, ColumnKind, List, Value, WriteError};
use crate::xml;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table, TableColumn, TableStyle, Workbook, Worksheet,
};
use std::collections::HashSet;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Most UTF-16 units of a cell.
const CELL_LIMIT: usize = 32_767;
/// Most UTF-16 units of a heading.
const HEADING_LIMIT: usize = 255;
/// Most UTF-16 units of the name of a sheet.
const SHEET_LIMIT: usize = 31;
/// Of these, what a number behind the name takes.
const SHEET_NUMBER: usize = 4;
/// Rows and columns that a sheet holds.
const SHEET_SIZE: (usize, usize) = (1_048_576, 16_384);
/// Widths of columns, in characters.
const WIDTHS: (usize, usize) = (8, 60);
/// Room beside a heading for the button that sorts and filters.
const FILTER_BUTTON: usize = 3;

/// Lists as a workbook of a sheet each: a table with a frozen header, its notes below.
///
/// The same lists give the same bytes; nothing in them says who wrote it, or when.
///
/// # Errors
/// [`WriteError::TooLarge`] beyond the rows or columns of a sheet, [`WriteError::Xlsx`] if the writer refuses.
pub fn to_xlsx(lists: &[List]) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties((2000, 1, 1))?);
    let mut names = SheetNames::default();
    for (number, list) in (1..).zip(lists) {
        write_sheet(workbook.add_worksheet().set_name(names.take(&list.sheet))?, list, number)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Properties of a workbook that says nothing but the day it is of: year, month, day.
pub(crate) fn properties((year, month, day): (u16, u8, u8)) -> Result<DocProperties, WriteError> {
    Ok(DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?))
}

/// Names of the sheets of a workbook, none twice.
#[derive(Default)]
pub(crate) struct SheetNames(HashSet<String>);

impl SheetNames {
    /// The name as a sheet may have it, with a number behind it if another sheet has it.
    pub(crate) fn take(&mut self, name: &str) -> String {
        unique(&sheet_name(name), &mut self.0)
    }
}

/// Writes a list as a table, number so-and-so of its workbook.
pub(crate) fn write_sheet(sheet: &mut Worksheet, list: &List, number: usize) -> Result<(), WriteError> {
    let (rows, columns) = (list.rows.len() + list.notes.len() + 3, list.columns.len());
    if rows > SHEET_SIZE.0 || columns > SHEET_SIZE.1 {
        return Err(WriteError::TooLarge { rows, columns });
    }
    if !list.columns.is_empty() {
        write_table(sheet, list, number)?;
    }
    for (row, note) in (below_table(list)..).zip(&list.notes) {
        sheet.write_string(row, 0, harmless(note))?;
    }
    Ok(())
}

fn write_table(sheet: &mut Worksheet, list: &List, number: usize) -> Result<(), WriteError> {
    let headings = unique_headings(&list.columns);
    for (place, (column, heading)) in (0_u16..).zip(list.columns.iter().zip(&headings)) {
        let cells = || list.rows.iter().map(|row| row.get(usize::from(place)).unwrap_or(&Value::Empty));
        sheet.set_column_width(place, f64::from(column_width(column, heading, cells())))?;
        let format = format(column.kind);
        for (row, value) in (1_u32..).zip(cells()) {
            write_cell(sheet, (row, place), value, column.kind, &format)?;
        }
    }
    let last_row = below_table(list).saturating_sub(2);
    let last_column = u16::try_from(list.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.add_table(0, 0, last_row, last_column, &table(list, &headings, number))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn table(list: &List, headings: &[String], number: usize) -> Table {
    let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let heading = |(column, heading): (&Column, &String)| {
        let bold = match column.kind {
            ColumnKind::Text => bold.clone().set_align(FormatAlign::Left).set_indent(1),
            ColumnKind::Whole | ColumnKind::Decimal(_) => bold.clone().set_align(FormatAlign::Right),
        };
        TableColumn::new().set_header(heading).set_header_format(&bold)
    };
    let columns = list.columns.iter().zip(headings).map(heading);
    Table::new()
        .set_name(format!("List{number}"))
        .set_style(TableStyle::Light1)
        .set_columns(&columns.collect::<Vec<_>>())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    kind: ColumnKind,
    format: &Format,
) -> Result<(), WriteError> {
    match value {
        Value::Text(text) => sheet.write_string_with_format(row, column, harmless(text), format)?,
        Value::Number(number) => match kind.written(*number).and_then(|text| text.parse::<f64>().ok()) {
            Some(rounded) => sheet.write_number_with_format(row, column, rounded, format)?,
            None => return Ok(()),
        },
        Value::Empty => return Ok(()),
    };
    Ok(())
}

/// The first row of the notes: a table has at least one row, and an empty one follows it.
fn below_table(list: &List) -> u32 {
    if list.columns.is_empty() { 0 } else { u32::try_from(list.rows.len().max(1) + 2).unwrap_or(u32::MAX) }
}

/// Words stand a little away from the numbers before them; long numbers have their thousands apart, as
/// [`ColumnKind::read`] has them.
fn format(kind: ColumnKind) -> Format {
    let top = Format::new().set_align(FormatAlign::Top);
    let decimals = match kind {
        ColumnKind::Text => return top.set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
        ColumnKind::Whole | ColumnKind::Decimal(_) => kind.decimals(),
    };
    let rest = if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals)) };
    top.set_num_format(format!("[>=10000]#,##0{rest};[<=-10000]-#,##0{rest};0{rest}"))
}

/// The text as a cell can hold it.
pub(crate) fn harmless(text: &str) -> String {
    let mut text: String = text.replace("\r\n", "\n").chars().filter(|c| xml::is_allowed(*c)).collect();
    truncate(&mut text, CELL_LIMIT - 1);
    // The writer takes what stands between these for markup of its own.
    if text.starts_with("<r>") && text.ends_with("</r>") {
        text.push(' ');
    }
    text
}

/// Cuts a text to a number of UTF-16 units, between what people see as characters.
fn truncate(text: &mut String, limit: usize) {
    if text.len() <= limit {
        return;
    }
    let mut units = 0;
    let beyond = text.grapheme_indices(true).find(|(_, grapheme)| {
        units += grapheme.encode_utf16().count();
        units > limit
    });
    if let Some(end) = beyond.map(|(start, _)| start) {
        text.truncate(end);
    }
}

/// Headings in one line, none empty, none twice, whatever their case.
fn unique_headings(columns: &[Column]) -> Vec<String> {
    let mut taken = HashSet::new();
    let headings = columns.iter().enumerate().map(|(place, column)| {
        let mut heading = one_line(&column.heading);
        truncate(&mut heading, HEADING_LIMIT - 8);
        if heading.is_empty() {
            heading = format!("#{}", place + 1);
        }
        unique(&heading, &mut taken)
    });
    headings.collect()
}

/// The name, with a number behind it if it is taken, whatever its case.
fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2_usize..).map(|number| format!("{name} ({number})"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

fn one_line(text: &str) -> String {
    harmless(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name that a sheet may have.
fn sheet_name(name: &str) -> String {
    let plain = one_line(&name.replace(['[', ']', ':', '*', '?', '/', '\\'], " "));
    let mut plain = plain.trim_matches(['\'', ' ']).to_owned();
    truncate(&mut plain, SHEET_LIMIT - SHEET_NUMBER);
    let plain = plain.trim_matches(['\'', ' ']);
    if plain.is_empty() || plain.eq_ignore_ascii_case("history") {
        "List".to_owned()
    } else {
        plain.to_owned()
    }
}

/// Wide enough for the widest line of a column, within bounds; a Chinese character is as wide as two letters.
fn column_width<'a>(column: &Column, heading: &str, cells: impl Iterator<Item = &'a Value>) -> u32 {
    let widths = cells.map(|value| match value {
        Value::Text(text) => text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0),
        Value::Number(number) => column.kind.written(*number).map_or(0, |text| text.len()),
        Value::Empty => 0,
    });
    let widest = widths.max().unwrap_or(0).saturating_add(1).max(heading.width() + FILTER_BUTTON);
    u32::try_from(widest.clamp(WIDTHS.0, WIDTHS.1)).unwrap_or(0)
}
