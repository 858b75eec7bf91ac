use super::made::{packed as pack, text_cell, workbook_of};
use super::{read_any, read_as};
use documents::table::{Kind, ReadChoices, TableError, TableSource, read};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::ops::ControlFlow;

#[test]
fn the_plain_workbook_of_these_tests_is_read() {
    let table = read_any(&workbook_of(&format!("<row>{}</row>", text_cell("Title")), &[])).unwrap();
    assert_eq!(table.header, ["Title"], "the refusals below are not due to how it is built");
}

#[test]
fn bombs_are_refused() {
    let cells = "<c/>".repeat(5_000_000);
    assert_eq!(read_any(&workbook_of(&cells, &[])), Err(TableError::Bomb), "unpacks to far too much");
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(1_600_000));
    let bomb = workbook_of("", &[("xl/sharedStrings.xml", &strings)]);
    assert_eq!(read_any(&bomb), Err(TableError::Bomb), "more texts than would fit");
    let hidden = strings.replace("<sst>", r#"<sst a="<!--">"#);
    let bomb = workbook_of("", &[("xl/sharedStrings.xml", &hidden)]);
    assert_eq!(read_any(&bomb), Err(TableError::Bomb), "a comment sign in an attribute hides nothing");
    let code = "0".repeat(300_000);
    let styles = format!(
        r#"<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs>{}</cellXfs></styleSheet>"#,
        r#"<xf numFmtId="200"/>"#.repeat(3_000)
    );
    let bomb = workbook_of("", &[("xl/styles.xml", &styles)]);
    assert_eq!(read_any(&bomb), Err(TableError::Bomb), "the reader would copy the format for every style");
    let promise = r#"<sst uniqueCount="999999999999"></sst>"#;
    let bomb = workbook_of("", &[("xl/sharedStrings.xml", promise)]);
    assert_eq!(read_any(&bomb), Err(TableError::Bomb), "promises more texts than would fit");
    let names: Vec<String> = (0..10_001).map(|number| number.to_string()).collect();
    let bomb = pack(names.iter().map(|name| (name.as_str(), "")));
    assert_eq!(read_any(&bomb), Err(TableError::Bomb), "too many parts");
}

#[test]
fn a_long_text_that_many_cells_share_is_refused() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(900_000));
    let row = format!("<row>{}</row>", r#"<c t="s"><v>0</v></c>"#.repeat(100));
    let bomb = workbook_of(&row.repeat(100), &[("xl/sharedStrings.xml", &strings)]);
    assert_eq!(read_any(&bomb), Err(TableError::TooLarge { limit_mb: 120 }));
}

#[test]
fn too_many_rows_are_refused() {
    let mut text = "Title,Owner\n".to_owned();
    text.push_str(&"a,b\n".repeat(2_000_000));
    assert_eq!(read_any(text.as_bytes()), Err(TableError::TooManyRows { limit: 200_000 }), "csv");
    assert_eq!(
        read_any("\n".repeat(6_000_000).as_bytes()),
        Err(TableError::TooManyRows { limit: 200_000 }),
        "blank"
    );
    let exact = format!("Title,Owner\n{}", "a,b\n".repeat(200_001));
    assert_eq!(read_any(exact.as_bytes()), Err(TableError::TooManyRows { limit: 200_000 }), "one too many");
    let mut sheet = format!("<row>{}</row>", text_cell("Title"));
    for number in 0..300_000_u32 {
        write!(sheet, "<row><c><v>{}</v></c></row>", number.wrapping_mul(2_654_435_761)).unwrap();
    }
    let refused = read_any(&workbook_of(&sheet, &[]));
    assert_eq!(refused, Err(TableError::TooManyRows { limit: 200_000 }), "xlsx");
}

#[test]
fn a_huge_cell_is_refused() {
    let refused = Err(TableError::CellTooLong { row: 2, limit: 1_000_000 });
    let huge = "a".repeat(50_000_000);
    assert_eq!(read_any(format!("Title\n{huge}\n").as_bytes()), refused, "csv");
    let noise: String =
        (0..2_500_000_u64).map(|n| format!("{:08x}", n.wrapping_mul(0x9E37_79B9) as u32)).collect();
    let rows = format!("<row>{}</row><row>{}</row>", text_cell("Title"), text_cell(&noise));
    assert_eq!(read_any(&workbook_of(&rows, &[])), refused, "xlsx, in place");
    let signs = format!("<![CDATA[{}]]>", noise.replace('0', "<"));
    let rows = format!("<row>{}</row><row>{}</row>", text_cell("Title"), text_cell(&signs));
    assert_eq!(read_any(&workbook_of(&rows, &[])), refused, "xlsx, with signs that look like tags");
    let rows = format!(r#"<row>{}</row><row><c t="s"><v>0</v></c></row>"#, text_cell("Title"));
    let strings = format!("<sst><si><t>{noise}</t></si></sst>");
    assert_eq!(read_any(&workbook_of(&rows, &[("xl/sharedStrings.xml", &strings)])), refused, "xlsx, shared");
}

#[test]
fn too_many_columns_are_refused() {
    let refused = Err(TableError::TooManyColumns { limit: 1_000 });
    assert_eq!(read_any("a,".repeat(1_001).as_bytes()), refused, "csv");
    let far = r#"<row><c r="XFD1" t="inlineStr"><is><t>a</t></is></c></row>"#;
    assert_eq!(read_any(&workbook_of(far, &[])), refused, "xlsx");
    assert_eq!(read_any("a,".repeat(3_000_000).as_bytes()), refused, "one endless line");
    assert!(
        read_any(format!("Title{}\na\n", ",".repeat(5_000)).as_bytes()).is_ok(),
        "empty ones do not count"
    );
}

#[test]
fn a_table_that_takes_too_much_room_is_refused() {
    let wide = format!("Title{}z\n{}", ",".repeat(900), "a\n".repeat(150_000));
    assert_eq!(read_any(wide.as_bytes()), Err(TableError::TooLarge { limit_mb: 120 }), "once filled up");
    assert_eq!(read_any(&vec![b'a'; 100_000_001]), Err(TableError::TooLarge { limit_mb: 100 }));
}

#[test]
fn other_kinds_of_file_are_named() {
    let compound = |stream: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let packed = |part: &str| pack([(part, "x")].into_iter());
    let kinds = [
        (b"SQLite format 3\0....".to_vec(), Kind::Workshop),
        (b"%PDF-1.7\nTitle,Owner\n".to_vec(), Kind::Pdf),
        (b"\x89PNG\r\n\x1a\n....".to_vec(), Kind::Image),
        (b"\xff\xd8\xff\xe0....".to_vec(), Kind::Image),
        (compound("Workbook"), Kind::OldExcel),
        (compound("WordDocument"), Kind::Word),
        (packed("word/document.xml"), Kind::Word),
        (packed("ppt/presentation.xml"), Kind::Presentation),
        (packed("notes.txt"), Kind::Archive),
        (b"\x7fELF\x02\x01\0\0\0\0\0\0\x03\0\x3e\0".to_vec(), Kind::Other),
        (b"a,b\nc,\0d\n\0\0".to_vec(), Kind::Other),
    ];
    for (bytes, kind) in kinds {
        assert_eq!(read_any(&bytes), Err(TableError::NotATable { seems_to_be: Some(kind) }), "{kind:?}");
    }
}

#[test]
fn reading_can_be_cancelled() {
    let text = format!("Title\n{}", "a\n".repeat(5_000));
    let source = TableSource { name: "", bytes: text.as_bytes() };
    let mut told = 0;
    let cancelled = read(source, &ReadChoices::default(), &mut |done, total| {
        told += 1;
        assert!(done <= total, "never beyond the end");
        if told == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(cancelled, Err(TableError::Cancelled));
    let sheet = workbook_of(&format!("<row>{}</row>", text_cell("Title")), &[]);
    let source = TableSource { name: "", bytes: &sheet };
    let cancelled = read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Break(()));
    assert_eq!(cancelled, Err(TableError::Cancelled));
}

proptest! {
    /// Whatever the bytes are, the answer is a table or a reason, and a table is as wide as its header.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000), zip in any::<bool>()) {
        let bytes = if zip { [b"PK\x03\x04".to_vec(), bytes].concat() } else { bytes };
        if let Ok(table) = read_any(&bytes) {
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()));
        }
    }

    /// Text of all kinds of signs, read with every choice.
    #[test]
    fn any_text_is_read_or_refused(text in "[a-c,;|\t\"\r\n\\x00é中1]{0,200}", header_row in proptest::option::of(0_u32..5)) {
        let choices = ReadChoices { header_row, ..ReadChoices::default() };
        if let Ok(table) = read_as(text.as_bytes(), &choices) {
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()));
        }
    }

    /// A sheet of any signs never ends in a panic.
    #[test]
    fn any_sheet_is_read_or_refused(sheet in "(<row>|</row>|<row r=\"[0-9]{1,11}\">|<c>|<c r=\"[A-Z]{0,8}[0-9]{0,11}\" t=\"(s|str|n|d|b|e)\">|<v>[0-9.e-]{0,9}</v>|</c>|<is><t>a</t></is>){0,12}") {
        let _ = read_any(&workbook_of(&sheet, &[]));
    }
}
