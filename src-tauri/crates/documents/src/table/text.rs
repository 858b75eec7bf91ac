//! Tables written as text: csv in all its dialects, and what is pasted from spreadsheets.

use super::decode::{BLANK_LINE, Decoded};
use super::encoding::{self, Found};
use super::limits::{self, Budget};
use super::{Delimiter, Encoding, Format, Kind, Progress, ReadChoices, Table, TableError, TableRow};
use super::{header, kind};
use crate::list::unguarded;
use csv::{ByteRecord, Reader, ReaderBuilder};
use std::io::Read;

const SAMPLE: u64 = 1 << 18;
const SAMPLE_RECORDS: usize = 50;
const TELL_EVERY: u32 = 1_000;

/// Reads text as a table.
pub(super) fn read(bytes: &[u8], choices: &ReadChoices, progress: Progress) -> Result<Table, TableError> {
    let Found { encoding, text } = encoding_of(bytes, choices)?;
    let sample = sample(text, encoding)?;
    let delimiter = choices.delimiter.unwrap_or_else(|| delimiter_of(&sample));
    let (rows, replaced) = rows(text, encoding, delimiter, progress)?;
    if replaced > 0 && choices.encoding.is_some() {
        return Err(TableError::WrongEncoding(encoding));
    }
    let body = header::part(rows, choices)?;
    Ok(Table {
        format: if delimiter == Delimiter::Tab { Format::Tsv } else { Format::Csv },
        encoding: Some(encoding),
        delimiter: Some(delimiter),
        sheets: Vec::new(),
        sheet: None,
        header_row: body.header_row,
        header: body.header,
        rows: body.rows,
        replaced,
    })
}

fn encoding_of<'a>(bytes: &'a [u8], choices: &ReadChoices) -> Result<Found<'a>, TableError> {
    let Some(chosen) = choices.encoding else { return Ok(encoding::look(bytes)) };
    match encoding::by_mark(bytes) {
        None => Ok(Found { encoding: chosen, text: bytes }),
        Some(found) if found.encoding == chosen => Ok(found),
        Some(_) => Err(TableError::WrongEncoding(chosen)),
    }
}

/// The beginning of the text; refused when it is not text at all.
fn sample(text: &[u8], encoding: Encoding) -> Result<Vec<u8>, TableError> {
    let mut sample = Vec::new();
    let decoded = Decoded::new(text, encoding, None);
    decoded.take(SAMPLE).read_to_end(&mut sample).map_err(unreadable)?;
    let control = sample.iter().filter(|&&byte| byte < 0x20 && !b"\0\t\n\r".contains(&byte)).count();
    if control * 20 > sample.len() || !encoding.is_wide() && text.contains(&0) {
        return Err(kind::not_a_table(Kind::Other));
    }
    Ok(sample)
}

fn reader<R: Read>(text: R, delimiter: Delimiter) -> Reader<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.sign()).from_reader(text)
}

/// The delimiter that gives the steadiest number of cells. Comma when there is nothing to tell by, as in a
/// list with one column.
fn delimiter_of(sample: &[u8]) -> Delimiter {
    let by_preference = [Delimiter::Comma, Delimiter::Pipe, Delimiter::Semicolon, Delimiter::Tab];
    by_preference
        .into_iter()
        .map(|delimiter| (steadiness(sample, delimiter), delimiter))
        .max_by_key(|(steadiness, _)| *steadiness)
        .map_or(
            Delimiter::Comma,
            |(steadiness, delimiter)| {
                if steadiness > 0 { delimiter } else { none_of_these(sample) }
            },
        )
}

/// For a list with one column: a delimiter that does not stand in it, if there is one.
fn none_of_these(sample: &[u8]) -> Delimiter {
    [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Pipe]
        .into_iter()
        .find(|delimiter| !sample.contains(&delimiter.sign()))
        .unwrap_or(Delimiter::Tab)
}

/// How steady the number of cells is, in per cent of the records; 0 when records are not parted at all.
fn steadiness(sample: &[u8], delimiter: Delimiter) -> usize {
    let records = reader(sample, delimiter).into_byte_records().flatten().take(SAMPLE_RECORDS);
    let widths: Vec<usize> = records
        .filter(|record| record.iter().any(|cell| !text_of(cell).is_empty()))
        .map(|r| r.len())
        .collect();
    let titles = widths.iter().take_while(|&&width| width == 1).count();
    let parted = &widths[titles..];
    let alike = |width: &usize| parted.iter().filter(|other| *other == width).count();
    let Some(usual) = parted.iter().filter(|&&width| width > 1).map(alike).max() else { return 0 };
    if titles > 0 && (2 * usual < parted.len() || stands_in_sentences(sample, delimiter)) {
        return 0;
    }
    (100 * usual / parted.len()).saturating_sub(10 * titles.min(3)).max(1)
}

/// In running text every comma and semicolon is followed by a blank.
fn stands_in_sentences(sample: &[u8], delimiter: Delimiter) -> bool {
    delimiter != Delimiter::Tab
        && sample.windows(2).filter(|pair| pair[0] == delimiter.sign()).all(|pair| pair[1] == b' ')
}

fn rows(
    text: &[u8],
    encoding: Encoding,
    delimiter: Delimiter,
    progress: Progress,
) -> Result<(Vec<TableRow>, u32), TableError> {
    let mut records = reader(Decoded::new(text, encoding, Some(delimiter)), delimiter);
    let mut record = ByteRecord::new();
    let (mut rows, mut budget, mut number) = (Vec::new(), Budget::default(), 0);
    loop {
        let more = records.read_byte_record(&mut record);
        records.get_ref().check_width()?;
        if !more.map_err(unreadable)? {
            break;
        }
        number += 1;
        if number > limits::LINES {
            return Err(TableError::TooManyRows { limit: limits::number(limits::ROWS) });
        }
        if number % TELL_EVERY == 1 && progress(records.get_ref().done() as u64, text.len() as u64).is_break()
        {
            return Err(TableError::Cancelled);
        }
        if let Some(cells) = cells(&record, number, &mut budget)? {
            rows.push(TableRow { number, cells });
            limits::rows(rows.len().saturating_sub(limits::HEADER_WITHIN))?;
        }
    }
    Ok((rows, records.get_ref().replaced()))
}

/// The cells of a record up to the last one with text; None when there is no text in it.
fn cells(record: &ByteRecord, number: u32, budget: &mut Budget) -> Result<Option<Vec<String>>, TableError> {
    let with_text = |place: &usize| record.get(*place).is_some_and(|cell| !text_of(cell).is_empty());
    let Some(last) = (0..record.len()).rev().find(with_text) else { return Ok(None) };
    limits::columns(last + 1)?;
    budget.row()?;
    budget.cells(last + 1)?;
    let mut cells = Vec::with_capacity(last + 1);
    for cell in record.iter().take(last + 1) {
        let text = text_of(cell);
        budget.text(number, text)?;
        cells.push(unguarded(text).replace(BLANK_LINE, "").replace("\r\n", "\n"));
    }
    Ok(Some(cells))
}

/// The text of a cell. Everything was decoded before, so it is UTF-8.
fn text_of(cell: &[u8]) -> &str {
    std::str::from_utf8(cell)
        .unwrap_or_default()
        .trim_matches(|sign: char| sign == BLANK_LINE || sign.is_whitespace())
}

fn unreadable(error: impl std::fmt::Display) -> TableError {
    TableError::Unreadable(error.to_string())
}
