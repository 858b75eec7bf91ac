use super::{column, read_any, read_as};
use documents::table::{ReadChoices, TableError};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Ideas").unwrap();
    sheet.write(0, 0, "Ideas of plant 4").unwrap();
    for (column, name) in ["Title", "Due", "Seen", "Share", "Open", "Sum", "Broken"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).unwrap(), name).unwrap();
    }
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    sheet.merge_range(3, 0, 4, 0, "Sort mail", &Format::new()).unwrap();
    sheet.write_with_format(3, 1, ExcelDateTime::from_ymd(2026, 11, 24).unwrap(), &day).unwrap();
    let seen = ExcelDateTime::from_ymd(2026, 11, 24).unwrap().and_hms(9, 30, 0).unwrap();
    sheet.write_with_format(3, 2, seen, &moment).unwrap();
    sheet.write(3, 3, 3.0).unwrap();
    sheet.write(3, 4, true).unwrap();
    sheet.write(3, 5, Formula::new("=1+1.5").set_result("2.5")).unwrap();
    sheet.write(3, 6, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(4, 3, 0.25).unwrap();
    sheet.write(9, 0, "Scan  \r\n").unwrap();
    workbook.add_worksheet().set_name("More").unwrap().write(0, 0, "Heading").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_is_read_as_it_is_shown() {
    let table = read_any(&workbook()).unwrap();
    assert_eq!(table.sheets, ["Empty", "Ideas", "More"]);
    assert_eq!(table.sheet.as_deref(), Some("Ideas"), "the first sheet with a header and rows");
    assert_eq!(table.header_row, 3, "the title above is passed over");
    let first = ["Sort mail", "2026-11-24", "2026-11-24T09:30:00", "3", "TRUE", "2.5", "#DIV/0!"];
    assert_eq!(table.rows[0].cells, first);
    assert_eq!(column(&table, "Title"), ["Sort mail", "", "Scan"], "merged cells speak once");
    let numbers: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [4, 5, 10], "numbers are those of the sheet");
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let named = |name: &str| ReadChoices { sheet: Some(name.to_owned()), ..ReadChoices::default() };
    assert_eq!(read_as(&workbook(), &named("More")).unwrap().header, ["Heading"]);
    assert_eq!(read_as(&workbook(), &named("Empty")), Err(TableError::NoHeader));
    let missing = read_as(&workbook(), &named("Other"));
    let sheets = ["Empty", "Ideas", "More"].map(str::to_owned).to_vec();
    assert_eq!(missing, Err(TableError::NoSheet { wanted: "Other".to_owned(), sheets }));
}

#[test]
fn a_damaged_workbook_is_refused() {
    let whole = workbook();
    for length in (4..whole.len()).step_by(whole.len() / 60) {
        assert!(read_any(&whole[..length]).is_err(), "cut off after {length} bytes");
    }
    for place in (30..whole.len()).step_by(97) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0xA5;
        let _ = read_any(&damaged);
    }
}
