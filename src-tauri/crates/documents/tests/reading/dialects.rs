use super::{column, fixture, read_any, read_as};
use documents::table::{Delimiter, Encoding, Format, ReadChoices, TableError};

fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes_of).collect()
}

#[test]
fn every_dialect_gives_the_same_sixty_rows() {
    let plain = read_any(&fixture("sample_genai_60.csv")).unwrap();
    assert_eq!(plain.rows.len(), 60, "the sample has sixty use cases");
    let dialects = [
        ("sample_genai_60.tsv", Format::Tsv, Some(Encoding::Utf8), Some(Delimiter::Tab)),
        ("sample_genai_60.xlsx", Format::Xlsx, None, None),
        (
            "sample_genai_60_semicolon_cp1252.csv",
            Format::Csv,
            Some(Encoding::Windows1252),
            Some(Delimiter::Semicolon),
        ),
        ("sample_genai_60_utf8bom_crlf.csv", Format::Csv, Some(Encoding::Utf8), Some(Delimiter::Comma)),
    ];
    for (name, format, encoding, delimiter) in dialects {
        let table = read_any(&fixture(name)).unwrap();
        assert_eq!((table.format, table.encoding, table.delimiter), (format, encoding, delimiter), "{name}");
        assert_eq!(table.header, plain.header, "{name} has the same columns");
        assert_eq!(column(&table, "title"), column(&plain, "title"), "{name} has the same titles");
        assert_eq!(table.rows[59].number, 61, "{name} numbers rows as a spreadsheet does");
        assert_eq!(table.replaced, 0, "{name} is read without loss");
    }
}

#[test]
fn both_chinese_lists_are_equal() {
    let gb = read_any(&fixture("inspiration_zh_gb18030.csv")).unwrap();
    let utf8 = read_any(&fixture("inspiration_zh_utf8bom.csv")).unwrap();
    assert_eq!(gb.encoding, Some(Encoding::Gb18030), "found by its letters");
    assert_eq!((&gb.header, &gb.rows), (&utf8.header, &utf8.rows), "the encoding changes no text");
    assert_eq!(gb.header[0], "编号", "the first column keeps its name, without the mark");
}

#[test]
fn the_inventory_is_read_whole() {
    let table = read_any(&fixture("us_2025_genai_agentic.csv")).unwrap();
    assert_eq!(table.rows.len(), 975, "as many as its makers counted");
    assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()), "every row is as wide");
}

#[test]
fn titles_and_empty_lines_above_the_header_are_passed_over() {
    let table =
        read_any("Ideas of plant 4\n\nas of March\nTitle;Owner;Stage\nA;B;C\n;;\n\nD;E;\n".as_bytes());
    let table = table.unwrap();
    assert_eq!(table.header_row, 4, "counted as a person counts lines");
    assert_eq!(table.header, ["Title", "Owner", "Stage"]);
    let numbers: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [5, 8], "rows without text are left out and still counted");
    let padded = read_any(b"Ideas,,\r\n,,\r\nTitle,Owner,Stage\r\nA,B,C\r\n").unwrap();
    assert_eq!(padded.header_row, 3, "a spreadsheet fills title lines with commas");
}

#[test]
fn a_chosen_header_row_is_taken_as_said() {
    let text = b"Title,Owner\nA,B\nC,D\n";
    let row = |number| ReadChoices { header_row: Some(number), ..ReadChoices::default() };
    assert_eq!(read_as(text, &row(2)).unwrap().header, ["A", "B"]);
    assert_eq!(read_as(text, &row(9)), Err(TableError::NoHeader), "there is no such row");
}

#[test]
fn no_header_where_nothing_reads_like_names() {
    for bytes in [b"".as_slice(), b"\n\n", b"1,2\n3,4\n", b"\xEF\xBB\xBF"] {
        assert_eq!(read_any(bytes), Err(TableError::NoHeader), "{bytes:?}");
    }
    assert_eq!(read_any(b"Title,Owner").unwrap().rows, [], "names without rows are an empty table");
}

#[test]
fn a_list_with_one_column_is_a_table() {
    let table = read_any("Use case\nDraft, review, sign\nSort mail\nAsk, then act\n".as_bytes()).unwrap();
    assert_eq!(column(&table, "Use case"), ["Draft, review, sign", "Sort mail", "Ask, then act"]);
}

#[test]
fn quoted_cells_keep_delimiters_and_lines() {
    let table = read_any(b"Title,Text\r\nA,\"one\r\n\r\ntwo, \"\"three\"\"\"\r\nB,x\r\n").unwrap();
    assert_eq!(table.rows[0].cells[1], "one\n\ntwo, \"three\"");
    assert_eq!(table.rows[1].number, 3, "a cell with several lines is one row");
}

#[test]
fn wide_rows_widen_the_header() {
    let table = read_any(b"Title,Owner\nA,B,C\nD\n").unwrap();
    assert_eq!(table.header, ["Title", "Owner", ""]);
    assert_eq!(table.rows[1].cells, ["D", "", ""]);
}

#[test]
fn umlauts_of_old_spreadsheets_are_read() {
    let text = encoding_rs::WINDOWS_1252.encode("Titel;Für wen\nPrüfbericht schließen;Prüfer – Straße\n").0;
    let table = read_any(&text).unwrap();
    assert_eq!((table.encoding, table.delimiter), (Some(Encoding::Windows1252), Some(Delimiter::Semicolon)));
    assert_eq!(table.rows[0].cells, ["Prüfbericht schließen", "Prüfer – Straße"]);
}

#[test]
fn utf16_is_read_with_and_without_a_mark() {
    for text in ["Title\tOwner\nSort mail\tLin\n", "标题\t部门\n月结说明\t财务\n设备点检\t生产\n"]
    {
        let expected = read_any(text.as_bytes()).unwrap().rows;
        for (bytes_of, encoding) in [
            (u16::to_le_bytes as fn(u16) -> [u8; 2], Encoding::Utf16Le),
            (u16::to_be_bytes, Encoding::Utf16Be),
        ] {
            for mark in ["", "\u{feff}"] {
                let table = read_any(&utf16(&format!("{mark}{text}"), bytes_of)).unwrap();
                assert_eq!((table.encoding, &table.rows), (Some(encoding), &expected), "mark {mark:?}");
            }
        }
    }
}

#[test]
fn what_cannot_be_decoded_is_counted_or_refused() {
    let mut lone = utf16("\u{feff}Title\tOwner\nA", u16::to_le_bytes);
    lone.extend([0x00, 0xD8]);
    lone.extend(utf16("\tB\n", u16::to_le_bytes));
    assert_eq!(read_any(&lone).unwrap().replaced, 1, "half a letter is replaced and counted");
    let chosen = |encoding| ReadChoices { encoding: Some(encoding), ..ReadChoices::default() };
    let refused = read_as(&lone, &chosen(Encoding::Utf16Le));
    assert_eq!(refused, Err(TableError::WrongEncoding(Encoding::Utf16Le)), "a choice must fit");
    let gb = fixture("inspiration_zh_gb18030.csv");
    let refused = read_as(&gb, &chosen(Encoding::Utf8));
    assert_eq!(refused, Err(TableError::WrongEncoding(Encoding::Utf8)));
    let damaged = "标题,部门\n月结说明差异解释,财务部门\n".as_bytes().to_vec();
    let damaged = [damaged, b"\xff,x\n".to_vec()].concat();
    assert_eq!(read_any(&damaged).unwrap().replaced, 1, "one damaged letter does not change the encoding");
}

#[test]
fn pasted_text_is_parted_by_tabs() {
    let table = read_any(b"Title\tOwner, site\nSort mail, fast\tLin, Jena\nScan\tWei, Suzhou").unwrap();
    assert_eq!((table.format, table.delimiter), (Format::Tsv, Some(Delimiter::Tab)));
    assert_eq!(table.rows[1].cells, ["Scan", "Wei, Suzhou"]);
}

#[test]
fn decimal_commas_do_not_part_cells() {
    let table = read_any(b"Name;Wert\n1,5;2,5\n3,5;4,0\nx;1,0\n").unwrap();
    assert_eq!(table.delimiter, Some(Delimiter::Semicolon));
}
